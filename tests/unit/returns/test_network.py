"""Addresses and ports of this computer."""

from __future__ import annotations

import socket
import sys

import pytest

from pos_app.returns import network
from pos_app.returns.network import home_address, host_headers, lan_address
from pos_app.returns.server import ReturnServer
from pos_app.services.settings import BadSetting

LOOPBACK = "127.0.0.1"


def test_a_taken_port_gives_the_next_free_one() -> None:
    first = ReturnServer(LOOPBACK, 0)
    second = ReturnServer(LOOPBACK, first.port)
    assert (first.port_was_taken, second.port_was_taken) == (False, True)
    assert second.port != first.port
    first.stop()
    second.stop()


def test_with_all_ports_taken_any_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "_NEXT_PORTS", 0)
    with socket.create_server((LOOPBACK, 0)) as taken:
        listener = network.listen(LOOPBACK, int(taken.getsockname()[1]))
        assert listener.port_was_taken
        listener.socket.close()


@pytest.mark.parametrize("host", ["203.0.113.7", "no-such-host.invalid"])
def test_an_address_of_another_computer_is_a_bad_setting(host: str) -> None:
    with pytest.raises(BadSetting) as caught:
        ReturnServer(host, 0)
    assert caught.value.name == "return_host"


def test_no_route_and_no_name_is_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("unreachable")

    class Nowhere(socket.socket):
        connect = fail

    monkeypatch.setattr(socket, "socket", Nowhere)
    monkeypatch.setattr(socket, "gethostbyname_ex", lambda _: ("me", [], ["127.0.1.1", "10.0.0.7"]))
    assert lan_address() == "10.0.0.7"
    monkeypatch.setattr(socket, "gethostbyname_ex", fail)
    assert lan_address() == LOOPBACK


def test_the_address_is_the_one_that_leads_out(monkeypatch: pytest.MonkeyPatch) -> None:
    class Routed(socket.socket):
        def connect(self, address: object) -> None:
            assert self.type == socket.SOCK_DGRAM, "a packet would be sent"
            assert address == ("192.0.2.1", 9)

        def getsockname(self) -> tuple[str, int]:
            return "192.168.7.8", 40_000

    monkeypatch.setattr(socket, "socket", Routed)
    monkeypatch.setattr(socket, "gethostbyname_ex", lambda _: ("me", [], ["10.0.0.7"]))
    assert lan_address() == "192.168.7.8"


def test_a_route_over_loopback_alone_is_no_address(monkeypatch: pytest.MonkeyPatch) -> None:
    class Home(socket.socket):
        def connect(self, _address: object) -> None:
            super().connect((LOOPBACK, 9))

    monkeypatch.setattr(socket, "socket", Home)
    monkeypatch.setattr(socket, "gethostbyname_ex", lambda _: ("me", [], ["10.0.0.7"]))
    assert lan_address() == "10.0.0.7"


def test_a_handler_answers_to_its_own_host_alone() -> None:
    assert host_headers("10.0.0.7", 8080) == {"10.0.0.7:8080"}
    assert host_headers("FD00::1", 8080) == {"[fd00::1]:8080"}
    assert host_headers("10.0.0.7", 80) == {"10.0.0.7:80", "10.0.0.7"}


def test_who_listens_everywhere_is_reached_at_home() -> None:
    assert [home_address(host) for host in ("0.0.0.0", "::", "10.0.0.7")] == [  # noqa: S104 - compared with
        LOOPBACK,
        "::1",
        "10.0.0.7",
    ]


def test_own_addresses_begin_with_the_likeliest_and_hold_none_that_is_only_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(network, "lan_address", lambda: "192.168.1.20")
    monkeypatch.setattr(network, "_named_addresses", lambda: ["127.0.1.1", "10.0.0.2"])
    interfaces = ["127.0.0.1", "192.168.1.20", "169.254.7.7", "172.17.0.1"]
    monkeypatch.setattr(network, "_addresses_of_interfaces", lambda: interfaces)
    assert network.own_addresses() == ["192.168.1.20", "10.0.0.2", "172.17.0.1"]
    monkeypatch.setattr(network, "lan_address", lambda: LOOPBACK)
    monkeypatch.setattr(network, "_named_addresses", list)
    monkeypatch.setattr(network, "_addresses_of_interfaces", lambda: [LOOPBACK])
    assert network.own_addresses() == []


@pytest.mark.skipif(sys.platform != "linux", reason="only here are the interfaces asked")
def test_the_interfaces_have_loopbacks_address() -> None:
    assert LOOPBACK in list(network._addresses_of_interfaces())
