"""Asking for the newest version over real HTTP, and what is remembered of it."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app import __version__
from pos_app.services.releases import LARGEST_BYTES, Release, ReleaseNews
from pos_app.system import newest_release
from pos_app.system.newest_release import NoRelease, ReleaseMemory, ask_release
from tests.faults.own_certificate import signed_by_itself
from tests.unit.system.release_server import RELEASE, ReleaseServer

HEARD = Release(**RELEASE)
NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with ReleaseServer() as running:
        yield running


def refused(url: str) -> str:
    with pytest.raises(NoRelease) as caught:
        ask_release(url)
    return caught.value.found


def test_the_file_is_read_and_hears_of_this_till_its_version_alone(server: ReleaseServer) -> None:
    assert ask_release(server.url()) == HEARD
    (heard,) = server.heard
    assert heard["user-agent"] == f"pos-app/{__version__}"
    assert set(heard) == {"host", "accept", "accept-encoding", "connection", "user-agent"}


def test_it_may_move_within_its_scheme_and_carries_no_cookie_there(server: ReleaseServer) -> None:
    server.moved_to = server.url()
    assert ask_release(server.url("moved")) == HEARD
    assert ["cookie" in heard for heard in server.heard] == [False, False]


@pytest.mark.parametrize(
    "target",
    ["https://127.0.0.1:9/newest.json", "file:///etc/passwd", "http://192.0.2.1/newest.json", ""],
)
def test_it_follows_to_no_other_scheme_and_to_no_plain_http_elsewhere(
    server: ReleaseServer, target: str
) -> None:
    server.moved_to = target
    assert refused(server.url("moved")) in {"not_there", "no_answer"}
    assert len(server.heard) <= 4


def test_plain_http_is_for_this_computer_alone() -> None:
    assert refused("http://192.0.2.1/newest.json") == "not_there"
    assert refused("ftp://127.0.0.1/newest.json") == "not_there"


def test_what_leads_in_a_circle_is_left(server: ReleaseServer) -> None:
    assert refused(server.url("circle")) == "not_there"
    assert len(server.heard) == 4


def test_what_is_not_there_is_said(server: ReleaseServer) -> None:
    assert refused(server.url("nothing.json")) == "not_there"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"version": "new"}', b"\xff", b"[" * 10_000, b" " * 20_000]
)
def test_a_damaged_file_is_said(server: ReleaseServer, body: bytes) -> None:
    server.body = body
    assert refused(server.url()) == "damaged"


def test_a_file_without_an_end_is_not_read_to_its_end(server: ReleaseServer) -> None:
    assert refused(server.url("endless")) == "damaged"


def test_a_body_that_does_not_come_is_not_waited_for(
    server: ReleaseServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newest_release, "_STEP_S", 0.1)
    assert refused(server.url("slow")) == "no_answer"


def test_a_file_that_comes_too_slowly_is_left(
    server: ReleaseServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newest_release, "_WHOLE_S", -1.0)
    assert refused(server.url()) == "no_answer"


def test_where_nobody_is_reached_that_is_known(server: ReleaseServer) -> None:
    url = server.url()
    with ReleaseServer() as gone:
        url = gone.url()
    assert refused(url) == "unreachable"
    assert server.heard == []


def test_over_https_the_host_must_prove_itself(tmp_path: Path) -> None:
    certificate = signed_by_itself(tmp_path)
    own = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    own.load_cert_chain(certificate)
    with ReleaseServer(own) as server:
        assert refused(server.url()) == "unreachable"
        assert server.heard == []
        trusting = ssl.create_default_context(cafile=str(certificate))
        assert ask_release(server.url(), lambda: trusting) == HEARD


NEWS = ReleaseNews("https://till.example/newest.json", NOW, "ok", HEARD, NOW)


@pytest.mark.parametrize(
    "news", [NEWS, replace(NEWS, release=None, heard_at=None, found="unreachable")]
)
def test_what_was_heard_is_remembered(tmp_path: Path, news: ReleaseNews) -> None:
    memory = ReleaseMemory(tmp_path / "newest.json")
    assert memory.load() is None
    assert memory.save(news)
    assert ReleaseMemory(tmp_path / "newest.json").load() == news


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"url": 1, "asked_at": "soon", "found": "ok", "release": null}', "null"],
)
def test_a_memory_that_makes_no_sense_is_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "newest.json"
    path.write_text(content)
    assert ReleaseMemory(path).load() is None


def test_a_remembered_page_is_looked_at_as_if_it_were_new(tmp_path: Path) -> None:
    path = tmp_path / "newest.json"
    memory = ReleaseMemory(path)
    memory.save(NEWS)
    changed = json.loads(path.read_text())
    changed["release"]["page"] = "file:///etc/passwd"
    path.write_text(json.dumps(changed))
    assert memory.load() is None


def test_a_disk_that_refuses_is_said(tmp_path: Path) -> None:
    assert not ReleaseMemory(tmp_path / "nowhere" / "newest.json").save(NEWS)


def test_a_file_may_be_so_large_and_no_larger(server: ReleaseServer) -> None:
    server.body = json.dumps(RELEASE).encode().ljust(LARGEST_BYTES)
    assert ask_release(server.url()) == HEARD
    server.body += b" "
    assert refused(server.url()) == "damaged"
