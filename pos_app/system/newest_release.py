"""Asks at the address that the shop names what the newest version is, and remembers the answer."""

from __future__ import annotations

import json
import logging
import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app import __version__
from pos_app.services.releases import (
    LARGEST_BYTES,
    Release,
    ReleaseDamaged,
    ReleaseNews,
    may_be_asked,
    read_release,
    release_of,
)
from pos_app.system.whole_file import write_whole

if TYPE_CHECKING:
    import httpx

_HEADERS = {
    "User-Agent": f"pos-app/{__version__}",
    "Accept": "application/json",
    "Accept-Encoding": "identity",  # what is packed could be anything when it is unpacked
}
_STEP_S = 2.0
_WHOLE_S = 4.0
_MOST_REDIRECTS = 3
_log = logging.getLogger(__name__)


class NoRelease(Exception):
    """Nothing came of asking. `found` is the word of `ReleaseNews` for it."""

    def __init__(self, found: str) -> None:
        super().__init__(found)
        self.found = found


def well_known_roots() -> ssl.SSLContext:
    """Who may prove to be a host: the well-known roots, and those of this computer, as a shop's
    proxy may have one of its own."""
    import httpx  # once a day, and never before the till sells

    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    return context


def ask_release(url: str, tls: Callable[[], ssl.SSLContext] = well_known_roots) -> Release:
    """What the file at `url` says; it hears of this till only its version. Takes some 4 s at most,
    but for the look-up of a name. Raises `NoRelease`."""
    import httpx

    deadline_s = time.monotonic() + _WHOLE_S
    is_secure = url.startswith("https:")
    times = httpx.Timeout(_STEP_S)
    try:
        with httpx.Client(
            verify=tls(),
            headers=_HEADERS,
            timeout=times,
            trust_env=is_secure,
        ) as client:
            return read_release(_fetched(client, url, deadline_s))
    except (httpx.ConnectError, httpx.ConnectTimeout) as error:
        raise NoRelease("unreachable") from error
    except ReleaseDamaged as error:
        raise NoRelease("damaged") from error
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
        raise NoRelease("no_answer") from error


def _fetched(client: httpx.Client, url: str, deadline_s: float) -> bytes:
    """The file, or where its address sends us: never to another scheme."""
    for _ in range(_MOST_REDIRECTS + 1):
        if not may_be_asked(url):
            break
        client.cookies.clear()
        with client.stream("GET", url) as answer:
            if answer.has_redirect_location:
                target = str(answer.url.join(answer.headers["location"]))
                if target.partition(":")[0] != url.partition(":")[0]:
                    break
                url = target
                continue
            if answer.status_code != 200:
                break
            return _body(answer, deadline_s)
    raise NoRelease("not_there")


def _body(answer: httpx.Response, deadline_s: float) -> bytes:
    body = bytearray()
    for chunk in answer.iter_raw():
        body += chunk
        if len(body) > LARGEST_BYTES:
            raise ReleaseDamaged("The file is too large.")
        if time.monotonic() > deadline_s:
            raise NoRelease("no_answer")
    return bytes(body)


class ReleaseMemory:
    """What was heard of newer versions, in a small file: so that one is asked for once a day,
    however often the till is started."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> ReleaseNews | None:
        """None if nobody was asked yet, or the file cannot be read."""
        try:
            return _news_of(json.loads(self._path.read_bytes()))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            _log.warning("what was heard of newer versions cannot be read: %s", error)
            return None

    def save(self, news: ReleaseNews) -> bool:
        """Whether it was kept: on a disk that refuses, nobody is to be asked."""
        content = {
            "url": news.url,
            "asked_at": news.asked_at.isoformat(),
            "found": news.found,
            "heard_at": news.heard_at.isoformat() if news.heard_at else None,
            "release": None
            if news.release is None
            else {
                "version": news.release.version,
                "notes": news.release.notes,
                "page": news.release.page,
            },
        }
        try:
            write_whole(self._path, json.dumps(content).encode())
        except OSError as error:
            _log.warning("what was heard of newer versions cannot be kept: %s", error)
            return False
        return True


def _news_of(found: dict[str, object]) -> ReleaseNews:
    release, heard_at = found["release"], found["heard_at"]
    return ReleaseNews(
        str(found["url"]),
        _moment(found["asked_at"]),
        str(found["found"]),
        release_of(release) if isinstance(release, dict) else None,
        _moment(heard_at) if heard_at is not None else None,
    )


def _moment(text: object) -> datetime:
    return datetime.fromisoformat(str(text)).astimezone(UTC)
