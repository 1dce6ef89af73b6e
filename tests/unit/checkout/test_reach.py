"""Whether the provider is reached: against real servers that are slow, strange, or out of time."""

from __future__ import annotations

import email.utils
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest

from pos_app.checkout import reach
from pos_app.checkout.reach import look_at_provider
from pos_app.services.doctor import CheckName, Finding, Light
from tests.faults.own_certificate import signed_by_itself

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
Answer = Callable[[BaseHTTPRequestHandler], None]


def answer(status: int = 404, date: datetime | None = NOW) -> Answer:
    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response_only(status)
        if date is not None:
            handler.send_header("Date", email.utils.format_datetime(date, usegmt=True))
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return reply


@contextmanager
def serving(reply: Answer, certificate: Path | None = None) -> Iterator[tuple[str, list[str]]]:
    """A server on this computer: its address, and everything that callers sent."""
    heard: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(f"{self.requestline}\n{self.headers}")
            reply(self)

        def log_message(self, *_words: object) -> None:
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    scheme = "http"
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"{scheme}://127.0.0.1:{server.server_address[1]}", heard
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def looked(url: str, now: datetime = NOW) -> dict[CheckName, Finding]:
    return {finding.name: finding for finding in look_at_provider(url, now=lambda: now)}


def test_one_that_answers_is_good_whatever_it_says_and_gets_no_key() -> None:
    with serving(answer(404)) as (url, heard):
        found = looked(url)
    assert [finding.light for finding in found.values()] == [Light.GREEN] * 3
    assert list(found) == [CheckName.DNS, CheckName.TLS, CheckName.CLOCK]
    assert found[CheckName.TLS].found == "plain"
    assert len(heard) == 1
    assert heard[0].startswith("GET / HTTP/1.1")
    assert "api-key" not in heard[0].lower()


@pytest.mark.parametrize(
    ("off", "light", "found"),
    [
        (timedelta(seconds=59), Light.GREEN, "ok"),
        (timedelta(seconds=60), Light.AMBER, "off"),
        (timedelta(hours=-2), Light.AMBER, "off"),
        (timedelta(hours=12), Light.RED, "far_off"),
        (timedelta(days=-1), Light.RED, "far_off"),
    ],
)
def test_a_clock_is_compared_with_the_providers(off: timedelta, light: Light, found: str) -> None:
    with serving(answer()) as (url, _):
        clock = looked(url, NOW + off)[CheckName.CLOCK]
    assert (clock.light, clock.found) == (light, found)
    assert clock.facts["ahead_s"] == str(round(off.total_seconds()))


def test_without_a_date_nothing_is_said_of_the_clock_but_nonsense() -> None:
    with serving(answer(200, None)) as (url, _):
        assert looked(url)[CheckName.CLOCK].found == "unknown"
        assert looked(url, datetime(1970, 1, 1, tzinfo=UTC))[CheckName.CLOCK].light is Light.RED


def test_a_provider_in_trouble_is_amber() -> None:
    with serving(answer(503)) as (url, _):
        tls = looked(url)[CheckName.TLS]
    assert (tls.light, tls.found, tls.facts["status"]) == (Light.AMBER, "trouble", "503")


def test_a_slow_one_is_amber(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reach, "_ANSWER_S", 0.1)
    over = threading.Event()

    def wait(_handler: BaseHTTPRequestHandler) -> None:
        over.wait(30)

    with serving(wait) as (url, _):
        found = looked(url)
        over.set()
    assert (found[CheckName.TLS].light, found[CheckName.TLS].found) == (Light.AMBER, "slow")
    assert found[CheckName.CLOCK].found == "unknown"


def test_where_nobody_listens_nobody_can_pay() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        found = looked(f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert (found[CheckName.TLS].light, found[CheckName.TLS].found) == (Light.RED, "unreachable")


def test_a_certificate_that_nobody_vouches_for_is_red_and_hears_nothing(tmp_path: Path) -> None:
    with serving(answer(), signed_by_itself(tmp_path)) as (url, heard):
        found = looked(url)
    assert (found[CheckName.TLS].light, found[CheckName.TLS].found) == (Light.RED, "certificate")
    assert heard == []


def test_the_same_certificate_would_do_if_somebody_vouched_for_it(tmp_path: Path) -> None:
    """So that the test before this one can fail."""
    certificate = signed_by_itself(tmp_path)

    def trusting() -> ssl.SSLContext:
        return ssl.create_default_context(cafile=certificate)

    with serving(answer(), certificate) as (url, heard):
        found = {one.name: one.found for one in look_at_provider(url, tls=trusting)}
    assert found[CheckName.TLS] == "ok"
    assert len(heard) == 1


@pytest.mark.parametrize(
    ("code", "why"), [(9, "dates"), (10, "dates"), (18, "certificate"), (62, "certificate")]
)
def test_a_certificate_out_of_its_time_points_to_the_clock(
    code: int, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_given: object, **_named: object) -> None:
        beneath = ssl.SSLCertVerificationError(1, "no")
        beneath.verify_code = code
        raise httpx.ConnectError("no") from beneath

    monkeypatch.setattr(httpx.Client, "stream", refused)
    tls = looked("https://127.0.0.1:1")[CheckName.TLS]
    assert (tls.light, tls.found) == (Light.RED, why)


def test_a_name_that_is_not_found_is_asked_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_given: object, **_named: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    monkeypatch.setattr(reach, "_has_proxy", lambda _host: False)
    found = looked("https://checkout.example")
    assert found[CheckName.DNS] == Finding(
        CheckName.DNS, Light.RED, "failed", {"host": "checkout.example"}
    )
    assert found[CheckName.TLS].found == "unreachable"
    assert found[CheckName.CLOCK].found == "unknown"


def test_behind_a_proxy_the_proxy_looks_up_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{nobody.getsockname()[1]}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        found = looked("https://checkout.example")
    assert (found[CheckName.DNS].light, found[CheckName.DNS].found) == (Light.GREEN, "proxy")
    assert found[CheckName.TLS].light is Light.RED
