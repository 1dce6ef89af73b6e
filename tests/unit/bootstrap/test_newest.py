"""The version of this program beside the newest: asked for once a day, and remembered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app import __version__
from pos_app.bootstrap.care import TillCare
from pos_app.bootstrap.newest import ask_if_due, known_version
from pos_app.bootstrap.plan import Plan
from pos_app.services.doctor import CheckName, Finding, Light
from pos_app.services.settings import Settings
from pos_app.system.newest_release import ReleaseMemory
from pos_app.system.paths import DataFolder
from pos_app.ui.health.health_words import finding_line, finding_words
from tests.unit.system.release_server import RELEASE, ReleaseServer

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
TOMORROW = NOW + timedelta(days=1)
FACTS = {"version": __version__, "system": "Linux"}


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with ReleaseServer() as running:
        yield running


@pytest.fixture
def plan(tmp_path: Path, server: ReleaseServer) -> Plan:
    settings = Settings(merchant_id="m", merchant_name="Bob's", update_url=server.url())
    return Plan(DataFolder.made(tmp_path / "till"), settings, demo=False)


def asked(plan: Plan, now: datetime = NOW) -> Finding | None:
    """What came of asking; None where nobody was asked."""
    return next(ask_if_due(plan, FACTS, now), None)


def known(plan: Plan) -> tuple[Light, str]:
    """What the check says, which has words for it."""
    finding = known_version(plan, FACTS)
    words = finding_words(finding)
    assert __version__ in words.found
    assert finding.light is Light.GREEN or words.remedy
    return finding.light, finding.found


def test_a_newer_version_is_found_once_a_day_and_the_check_asks_nobody(
    plan: Plan, server: ReleaseServer
) -> None:
    assert known(plan) == (Light.GREEN, "not_asked")
    found = asked(plan)
    assert found is not None
    assert (found.name, found.light, found.found) == (CheckName.VERSION, Light.AMBER, "newer")
    assert found.facts["newer"] == RELEASE["version"]
    assert asked(plan, LATER) is None
    assert known(plan) == (Light.AMBER, "newer")
    assert RELEASE["page"] in finding_line(known_version(plan, FACTS))
    assert len(server.heard) == 1
    assert asked(plan, TOMORROW) is not None
    assert len(server.heard) == 2


def test_after_the_upgrade_it_is_the_newest(plan: Plan, server: ReleaseServer) -> None:
    server.body = json.dumps(RELEASE | {"version": __version__}).encode()
    found = asked(plan)
    assert found is not None
    assert (found.light, found.found) == (Light.GREEN, "newest")
    assert known(plan) == (Light.GREEN, "newest")


def test_a_damaged_file_is_said_in_the_check_until_it_is_mended(
    plan: Plan, server: ReleaseServer
) -> None:
    good, server.body = server.body, b"{"
    assert asked(plan) is not None
    assert known(plan) == (Light.AMBER, "damaged")
    server.body = good
    assert asked(plan, TOMORROW) is not None
    assert known(plan) == (Light.AMBER, "newer")
    server.body = b"{"
    assert asked(plan, TOMORROW + timedelta(days=1)) is not None
    assert known(plan) == (Light.AMBER, "newer"), "what was heard once stays known"


def test_a_wrong_address_is_said_in_the_check(plan: Plan, server: ReleaseServer) -> None:
    wrong = replace(plan.settings, update_url=server.url("nothing.json"))
    plan = replace(plan, settings=wrong)
    assert asked(plan) is not None
    assert known(plan) == (Light.AMBER, "not_there")


def test_without_a_network_it_is_tried_again_and_what_was_heard_stays(
    plan: Plan, server: ReleaseServer
) -> None:
    server.body = json.dumps(RELEASE | {"version": __version__}).encode()
    with ReleaseServer() as gone:
        nowhere = gone.url()
    away = replace(plan, settings=replace(plan.settings, update_url=nowhere))
    assert asked(away) is not None
    assert known(away) == (Light.AMBER, "not_told")
    assert asked(away, NOW + timedelta(minutes=30)) is None
    assert asked(away, LATER) is not None
    assert asked(plan) is not None, "another address is another question"
    assert known(plan) == (Light.GREEN, "newest")
    news = ReleaseMemory(plan.folder.release).load()
    assert news is not None
    ReleaseMemory(plan.folder.release).save(replace(news, found="unreachable"))
    assert known(plan) == (Light.GREEN, "newest")


def test_on_a_disk_that_keeps_nothing_nobody_is_asked(
    plan: Plan, server: ReleaseServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReleaseMemory, "save", lambda *_: False)
    assert asked(plan) is None
    assert server.heard == []


def test_by_default_and_in_a_demo_nobody_is_asked(plan: Plan, server: ReleaseServer) -> None:
    without = replace(plan, settings=replace(plan.settings, update_url=""))
    for quiet in (without, replace(plan, demo=True)):
        assert TillCare(lambda quiet=quiet: quiet).release_news() == []  # type: ignore[misc]  # mypy knows no type for a lambda's default
        assert known(quiet) == (Light.GREEN, "ok")
    assert Settings().update_url == ""
    assert server.heard == []


def test_a_running_till_asks_by_its_care(plan: Plan, server: ReleaseServer) -> None:
    (question,) = TillCare(lambda: plan).release_news()
    assert server.heard == [], "nothing is asked before it is measured"
    (found,) = question.look()
    assert found.found == "newer"
    assert len(server.heard) == 1
