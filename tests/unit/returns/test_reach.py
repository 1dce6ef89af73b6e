"""Whether phones could come back: against a real handler, a strange one, and none."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from pos_app.returns import reach
from pos_app.returns.local import LocalReturns, run_local
from pos_app.returns.reach import look_at_handler, look_at_network, try_handler
from pos_app.returns.tokens import Till, new_till_key
from pos_app.services.doctor import CheckName, Finding, Light
from pos_app.services.payment_view import HandlerView

TILL = Till("till-1", new_till_key())


@pytest.fixture
def local() -> Iterator[LocalReturns]:
    running = run_local(TILL, host="127.0.0.1")
    yield running
    running.stop()


@pytest.fixture
def on_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if 127.0.0.1 were an address that phones reach."""
    monkeypatch.setattr(reach, "is_loopback", lambda _host: False)


def found(till: Till, view: HandlerView) -> tuple[Light, str]:
    (finding,) = look_at_handler(till, view)
    assert finding.name is CheckName.HANDLER
    return finding.light, finding.found


@pytest.mark.usefixtures("on_a_network")
def test_a_handler_that_answers_is_good(local: LocalReturns) -> None:
    assert found(TILL, HandlerView(local.public_url)) == (Light.GREEN, "ok")
    assert found(TILL, HandlerView(local.public_url, "port_taken")) == (Light.GREEN, "other_port")


def test_one_that_only_this_computer_reaches_is_amber(local: LocalReturns) -> None:
    assert found(TILL, HandlerView(local.public_url)) == (Light.AMBER, "loopback_only")


@pytest.mark.usefixtures("on_a_network")
def test_a_strangers_handler_is_not_the_tills(local: LocalReturns) -> None:
    stranger = Till("till-2", new_till_key())
    assert found(stranger, HandlerView(local.public_url)) == (Light.AMBER, "unreachable")


def test_nobody_there_is_amber_and_never_red() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        view = HandlerView(f"http://127.0.0.1:{taken.getsockname()[1]}")
        assert found(TILL, view) == (Light.AMBER, "unreachable")


def test_a_till_that_still_starts_is_not_called() -> None:
    assert found(TILL, HandlerView(trouble="starting")) == (Light.AMBER, "starting")


def test_a_till_that_wants_no_handler_lacks_none() -> None:
    assert found(TILL, HandlerView(trouble="nowhere")) == (Light.GREEN, "nowhere")


def test_one_that_accepts_and_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reach, "_ANSWER_S", 0.1)
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        view = HandlerView(f"http://127.0.0.1:{mute.getsockname()[1]}")
        assert found(TILL, view) == (Light.AMBER, "unreachable")


@pytest.mark.usefixtures("on_a_network")
def test_without_a_till_the_handler_is_opened_for_a_moment_and_closed_again() -> None:
    (finding,) = try_handler(TILL, host="127.0.0.1", port=0)
    assert (finding.light, finding.found) == (Light.GREEN, "ok")
    port = int(finding.facts["address"].rpartition(":")[2])
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_an_address_that_this_computer_does_not_have_is_said() -> None:
    (finding,) = try_handler(TILL, host="192.0.2.77", port=0)
    assert (finding.light, finding.found) == (Light.AMBER, "no_such_address")


@pytest.mark.parametrize(
    ("address", "is_needed", "expected"),
    [
        (
            "192.168.1.5",
            True,
            Finding(CheckName.NETWORK, Light.GREEN, "ok", {"address": "192.168.1.5"}),
        ),
        ("127.0.0.1", True, Finding(CheckName.NETWORK, Light.RED, "none")),
        ("127.0.0.1", False, Finding(CheckName.NETWORK, Light.AMBER, "none_needed")),
    ],
)
def test_being_on_a_network(
    address: str, is_needed: bool, expected: Finding, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach, "lan_address", lambda: address)
    assert list(look_at_network(is_needed=is_needed)) == [expected]
