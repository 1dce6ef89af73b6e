"""A newer version of this program: what the file that the shop names says, and what is known."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from urllib.parse import urlsplit

from pos_app.services.settings import is_loopback

LARGEST_BYTES = 16 * 1024
_LONGEST_NOTES = 300
_LONGEST_PAGE = 500
_AGAIN_AFTER = timedelta(hours=1)
_PARTS = r"[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*"
_NUMBER = r"(0|[1-9][0-9]{0,8})"
_VERSION = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}(?:-({_PARTS}))?(?:\+{_PARTS})?")


class ReleaseDamaged(ValueError):
    """The file about the newest version makes no sense."""


@dataclass(frozen=True, slots=True)
class Release:
    """The newest version: its number, one sentence about it, and the page where it can be had."""

    version: str
    notes: str
    page: str


@dataclass(frozen=True, slots=True)
class ReleaseNews:
    """What came of asking at `url`, last at `asked_at` (UTC): `found` is ok, damaged, not_there,
    no_answer, or unreachable (nobody was reached at all). `release` is the newest that was ever
    heard of there, at `heard_at`."""

    url: str
    asked_at: datetime
    found: str
    release: Release | None = None
    heard_at: datetime | None = None


def is_due(news: ReleaseNews | None, url: str, now: datetime, zone: tzinfo | None = None) -> bool:
    """Whether to ask at `url`: once on each day that `now` (UTC) is where the till stands; where
    nobody was reached, after an hour again."""
    if news is None or news.url != url:
        return True
    if news.found == "unreachable":
        return not timedelta(0) <= now - news.asked_at < _AGAIN_AFTER
    return now.astimezone(zone).date() != news.asked_at.astimezone(zone).date()


def read_release(content: bytes) -> Release:
    """What the file says. Raises `ReleaseDamaged`."""
    if len(content) > LARGEST_BYTES:
        raise ReleaseDamaged("The file is too large.")
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ReleaseDamaged("The file is not JSON.") from error
    if not isinstance(found, Mapping):
        raise ReleaseDamaged("The file holds no version.")
    return release_of(found)


def release_of(found: Mapping[str, object]) -> Release:
    """The release in what was read. Raises `ReleaseDamaged`."""
    version, notes, page = (found.get(name, "") for name in ("version", "notes", "page"))
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise ReleaseDamaged("The version is not one such as 1.4.0.")
    if not isinstance(notes, str) or len(notes) > _LONGEST_NOTES:
        raise ReleaseDamaged("The notes are no short sentence.")
    if not isinstance(page, str) or not may_be_asked(page) or len(page) > _LONGEST_PAGE:
        raise ReleaseDamaged("The page is not an https address.")
    seen = "".join(char if char.isprintable() else " " for char in notes)
    return Release(version, " ".join(seen.split()), page)


def may_be_asked(url: str) -> bool:
    """Only https, and plain http on this very computer; nothing hidden in the address."""
    try:
        parts = urlsplit(url)
        host, has_user = parts.hostname, parts.username is not None
    except ValueError:
        return False
    if not host or has_user or not url.isascii() or not url.isprintable() or " " in url:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def is_newer(version: str, than: str) -> bool:
    """Whether one version comes after another (Semantic Versioning 2.0.0, 11). Raises
    `ValueError` for what is no version."""
    return _rank(version) > _rank(than)


_Part = tuple[int, int, str]


def _rank(version: str) -> tuple[int, int, int, bool, tuple[_Part, ...]]:
    """What orders versions: a preview comes before its version, numbers before words."""
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ValueError(f"not a version: {version}")
    parts = tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part)
        for part in (found[4] or "").split(".")
        if part
    )
    return int(found[1]), int(found[2]), int(found[3]), not parts, parts
