"""This program's version beside the newest: asked for once a day, where the shop says where."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from pos_app import __version__
from pos_app.bootstrap.plan import Plan
from pos_app.services.doctor import CheckName, Finding, Light
from pos_app.services.releases import ReleaseNews, is_due, is_newer
from pos_app.system.newest_release import NoRelease, ReleaseMemory, ask_release

_log = logging.getLogger(__name__)


def known_version(plan: Plan, facts: Mapping[str, str]) -> Finding:
    """What is known, without asking anybody. `facts` are those of this program."""
    url = plan.settings.update_url
    if plan.demo or not url:
        return Finding(CheckName.VERSION, Light.GREEN, "ok", facts)
    return version_finding(ReleaseMemory(plan.folder.release).load(), url, facts)


def ask_if_due(plan: Plan, facts: Mapping[str, str], now: datetime) -> Iterator[Finding]:
    """Asks, at most once a day; yields what came of it, and nothing on a day that has its answer.
    May hang in the look-up of a name."""
    url, memory = plan.settings.update_url, ReleaseMemory(plan.folder.release)
    news = memory.load()
    if not is_due(news, url, now):
        return
    known = news if news is not None and news.url == url else None
    news = (
        ReleaseNews(url, now, "no_answer")
        if known is None
        else replace(known, asked_at=now, found="no_answer")
    )
    # Before it is asked: whatever becomes of this program, that was the question of the day.
    if not memory.save(news):
        return
    news = _asked(news, now)
    memory.save(news)
    yield version_finding(news, url, facts)


def _asked(news: ReleaseNews, now: datetime) -> ReleaseNews:
    try:
        release = ask_release(news.url)
    except NoRelease as none:
        _log.info("the newest version is not known: %s (%s)", none.found, none.__cause__)
        return replace(news, found=none.found)
    return replace(news, found="ok", release=release, heard_at=now)


def version_finding(news: ReleaseNews | None, url: str, facts: Mapping[str, str]) -> Finding:
    """This version beside the newest that was heard of at `url`."""

    def found(light: Light, word: str, more: Mapping[str, str]) -> Finding:
        return Finding(CheckName.VERSION, light, word, {**facts, **more})

    if news is None or news.url != url:
        return found(Light.GREEN, "not_asked", {})
    release, heard_at = news.release, news.heard_at
    if release is not None and is_newer(release.version, __version__):
        told = {"newer": release.version, "notes": release.notes, "page": release.page}
        return found(Light.AMBER, "newer", told)
    if news.found in {"damaged", "not_there"} or heard_at is None:
        word = news.found if news.found in {"damaged", "not_there"} else "not_told"
        return found(Light.AMBER, word, {"address": url, "at": news.asked_at.isoformat()})
    return found(Light.GREEN, "newest", {"at": heard_at.isoformat()})
