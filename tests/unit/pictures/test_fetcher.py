"""Pictures from a real server: what is fetched, what is refused, and what it may cost."""

from __future__ import annotations

import errno
import queue
import ssl
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from pos_app.pictures.fetcher import FetchLimits, PictureFetcher
from tests.faults.own_certificate import signed_by_itself
from tests.unit.pictures.picture_server import PictureServer, png

LIMITS = FetchLimits(picture_bytes=10_000, folder_bytes=100_000, whole_timeout_s=90.0)
DEADLINE_S = 20.0


@pytest.fixture
def server() -> Iterator[PictureServer]:
    with PictureServer() as running:
        yield running


@pytest.fixture
def fetcher(tmp_path: Path) -> Iterator[PictureFetcher]:
    made = PictureFetcher(tmp_path / "cache" / "pictures", LIMITS, allows_loopback=True)
    yield made
    made.stop()


def fetch(fetcher: PictureFetcher, url: str) -> bytes:
    brought: queue.Queue[bytes] = queue.Queue()
    fetcher.fetch(url, brought.put)
    return brought.get(timeout=DEADLINE_S)


def test_a_picture_is_fetched_once_and_then_kept(
    fetcher: PictureFetcher, server: PictureServer, tmp_path: Path
) -> None:
    url = server.url("good")
    assert fetch(fetcher, url) == png()
    assert fetch(fetcher, url) == png()
    assert server.asked == ["good"]
    again = PictureFetcher(tmp_path / "cache" / "pictures", LIMITS, allows_loopback=True)
    assert fetch(again, url) == png()
    again.stop()
    assert server.asked == ["good"]
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "cache").rglob("*")}
    assert modes == {0o700, 0o600}


@pytest.mark.parametrize("name", ["large", "endless", "drawing", "page", "empty", "cut", "nowhere"])
def test_what_is_no_picture_or_too_large_is_not_taken(
    fetcher: PictureFetcher, server: PictureServer, tmp_path: Path, name: str
) -> None:
    assert fetch(fetcher, server.url(name)) == b""
    assert fetch(fetcher, server.url("good")) == png()
    assert len(list((tmp_path / "cache" / "pictures").iterdir())) == 1


def test_a_server_that_does_not_go_on_is_given_up(server: PictureServer, tmp_path: Path) -> None:
    limits = FetchLimits(whole_timeout_s=0.2)
    fetcher = PictureFetcher(tmp_path / "p", limits, allows_loopback=True)
    assert fetch(fetcher, server.url("slow")) == b""
    fetcher.stop()


def test_stopping_does_not_wait_for_a_slow_server(
    fetcher: PictureFetcher, server: PictureServer
) -> None:
    brought: list[bytes] = []
    fetcher.fetch(server.url("slow"), brought.append)
    assert server.was_asked.wait(DEADLINE_S)
    fetcher.stop()
    assert not server.let_go.is_set()
    assert brought == []
    fetcher.fetch(server.url("good"), brought.append)
    assert brought == []


def test_plain_http_is_only_for_this_computer_and_only_where_allowed(
    server: PictureServer, tmp_path: Path
) -> None:
    strict = PictureFetcher(tmp_path / "p", LIMITS)
    assert fetch(strict, server.url("good")) == b""
    strict.stop()
    assert server.asked == []


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hostname",
        "ftp://127.0.0.1/a.png",
        "http://192.0.2.1/a.png",
        "https://",
        "x",
        "",
    ],
)
def test_other_addresses_are_not_asked(fetcher: PictureFetcher, url: str) -> None:
    assert fetch(fetcher, url) == b""


@pytest.mark.parametrize(
    "target",
    ["https://127.0.0.1:1/a.png", "file:///etc/hostname", "http://192.0.2.1/good", "moved", ""],
)
def test_a_redirect_leads_to_no_other_scheme_or_host_of_plain_http(
    fetcher: PictureFetcher, server: PictureServer, target: str
) -> None:
    server.moved_to = target
    assert fetch(fetcher, server.url("moved")) == b""


def test_a_redirect_within_the_rules_is_followed(
    fetcher: PictureFetcher, server: PictureServer
) -> None:
    server.moved_to = "/good"
    assert fetch(fetcher, server.url("moved")) == png()
    assert server.asked == ["moved", "good"]


def test_the_folder_never_takes_more_than_its_room(server: PictureServer, tmp_path: Path) -> None:
    size = len(png())
    limits = FetchLimits(folder_bytes=3 * size)
    fetcher = PictureFetcher(tmp_path / "p", limits, allows_loopback=True)
    for number in range(8):
        assert fetch(fetcher, server.url(f"good?{number}")) == png()
        held = sum(path.stat().st_size for path in (tmp_path / "p").iterdir())
        assert held <= limits.folder_bytes
    fetcher.stop()


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(
    server: PictureServer, tmp_path: Path
) -> None:
    (tmp_path / "p").write_text("a file stands in the way")
    fetcher = PictureFetcher(tmp_path / "p", LIMITS, allows_loopback=True)
    assert fetch(fetcher, server.url("good")) == png()
    fetcher.stop()


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PictureServer]:
    """The same server behind https, with a certificate that this program trusts."""
    certificate = signed_by_itself(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    with PictureServer(context) as running:
        yield running


def test_https_is_asked_and_never_led_down_to_plain_http(
    trusted: PictureServer, server: PictureServer, fetcher: PictureFetcher
) -> None:
    assert fetch(fetcher, trusted.url("good")) == png()
    trusted.moved_to = server.url("good")
    assert fetch(fetcher, trusted.url("moved")) == b""
    assert server.asked == []


def test_a_certificate_that_nobody_vouches_for_is_not_taken(
    trusted: PictureServer, fetcher: PictureFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    assert fetch(fetcher, trusted.url("good")) == b""
    assert trusted.asked == []


def test_a_thread_that_cannot_begin_keeps_nobody_waiting(
    server: PictureServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The GUI thread waits for its beginning."""
    fetcher = PictureFetcher(tmp_path / "pictures", LIMITS, allows_loopback=True)

    def no_more_files() -> NoReturn:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as full:
        full.setattr("asyncio.events.new_event_loop", no_more_files)
        asked = threading.Thread(target=fetch, args=(fetcher, server.url("good")), daemon=True)
        asked.start()
        asked.join(DEADLINE_S)
        assert not asked.is_alive()
    assert fetch(fetcher, server.url("good")) == png(), "once there are files again"
    fetcher.stop()


def test_a_bug_on_the_way_is_an_answer_too(
    fetcher: PictureFetcher, server: PictureServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> NoReturn:
        raise RuntimeError

    with monkeypatch.context() as broken:
        broken.setattr(fetcher._folder, "get", break_down)
        assert fetch(fetcher, server.url("good")) == b""
    assert fetch(fetcher, server.url("good")) == png()
