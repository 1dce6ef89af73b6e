"""Addresses: which one phones on the same network reach, and how a listening socket is had."""

from __future__ import annotations

import errno
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from pos_app.services.settings import BadSetting, is_loopback

LOOPBACK = "127.0.0.1"
_NEXT_PORTS = 20
_TAKEN = {errno.EADDRINUSE, errno.EACCES}
# TEST-NET-1 (RFC 5737): nobody has it, so it is reached by the default route, if there is one.
_FAR_AWAY = ("192.0.2.1", 9)
_SIOCGIFADDR = 0x8915
_NAME_BYTES, _QUESTION_BYTES = 15, 256
"""Of netdevice(7): an interface's name, and the question with room for its address."""
_EVERYWHERE = {"0.0.0.0", "::"}  # noqa: S104 - compared with, not bound to


@dataclass(frozen=True, slots=True)
class Listener:
    """A bound socket on `host` and `port`; `port_was_taken` if the wished port could not be had."""

    socket: socket.socket = field(repr=False)
    host: str
    port: int
    port_was_taken: bool


def lan_address() -> str:
    """The address that phones on the same network reach this computer at; 127.0.0.1 if there
    is none. Connecting a UDP socket only asks the routing table: no packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_FAR_AWAY)
            own = str(probe.getsockname()[0])
        except OSError:
            return _named_address()
    return _named_address() if is_loopback(own) or own in _EVERYWHERE else own


def own_addresses() -> list[str]:
    """The IPv4 addresses of this computer that phones may reach, the likeliest first."""
    found = dict.fromkeys([lan_address(), *_named_addresses(), *_addresses_of_interfaces()])
    return [address for address in found if not _is_only_here(address)]


def binds_everywhere(host: str) -> bool:
    """Whether `host` means all of this computer's addresses."""
    return host in _EVERYWHERE


def host_in_url(host: str) -> str:
    """`host` as it stands in a URL: an IPv6 address in brackets."""
    return f"[{host}]" if ":" in host else host


def host_headers(host: str, port: int) -> set[str]:
    """The values of the Host header for a handler at `host` and `port`."""
    name = host_in_url(host).lower()
    return {f"{name}:{port}"} | ({name} if port == 80 else set())


def home_address(host: str) -> str:
    """The address at which this computer itself reaches what listens on `host`."""
    if not binds_everywhere(host):
        return host
    return "::1" if ":" in host else LOOPBACK


def listen(host: str, port: int) -> Listener:
    """A socket bound to `host` and `port`; 0 is any port; instead of a taken port the next free
    one of twenty, else any. Raises `BadSetting` (return_host) if this computer lacks `host`."""
    for candidate in _candidates(port):
        try:
            bound = _bind(host, candidate)
        except OSError as error:
            if error.errno in _TAKEN and candidate != 0:
                continue
            raise BadSetting(
                "return_host", f"This computer cannot listen on the address {host}."
            ) from error
        actual = int(bound.getsockname()[1])
        return Listener(bound, host, actual, port_was_taken=port not in {0, actual})
    raise AssertionError("the last candidate is any port, which binds or raises")


def _candidates(port: int) -> Iterator[int]:
    if port:
        yield from range(port, min(port + _NEXT_PORTS, 65_535) + 1)
    yield 0


def _bind(host: str, port: int) -> socket.socket:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    family, kind, protocol, _, address = found[0]
    bound = socket.socket(family, kind, protocol)
    try:
        if sys.platform == "win32":
            # There SO_REUSEADDR would let two programs share the port.
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        # Only a listening socket keeps another one off the same port.
        bound.listen()
    except OSError:
        bound.close()
        raise
    return bound


def _named_address() -> str:
    named = (address for address in _named_addresses() if not is_loopback(address))
    return next(named, LOOPBACK)


def _named_addresses() -> list[str]:
    try:
        return socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return []


def _addresses_of_interfaces() -> Iterator[str]:
    """Only Linux has one question for each of them; elsewhere the name gives them all."""
    if sys.platform != "linux":
        return
    import fcntl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        for _, name in socket.if_nameindex():
            wanted = name.encode()[:_NAME_BYTES].ljust(_QUESTION_BYTES, b"\0")
            try:
                answer = fcntl.ioctl(asking, _SIOCGIFADDR, wanted)
            except OSError:
                continue  # it has no address
            yield socket.inet_ntoa(answer[20:24])


def _is_only_here(address: str) -> bool:
    """Whether nobody else can reach it: loopback, or what a computer gives itself without a
    network."""
    return is_loopback(address) or address in _EVERYWHERE or address.startswith("169.254.")
