"""The return handler on its own, behind somebody's HTTPS, for many tills: `pos-app returns`."""

from __future__ import annotations

import signal
import sys
from urllib.parse import urlsplit

from pos_app.returns.app import create_app
from pos_app.returns.mailbox import Mailbox
from pos_app.returns.network import home_address, host_headers
from pos_app.returns.server import ReturnServer
from pos_app.returns.tokens import till_key
from pos_app.services.settings import BadSetting, is_loopback

_DEFAULT_PORTS = {"https": 443, "http": 80}


def serve(host: str, port: int, public_url: str, master_secret: bytes, shop_name: str = "") -> int:
    """Serves tills whose keys derive from `master_secret` (32 bytes or more) until Ctrl-C or
    SIGTERM. Returns the exit code: 0 stopped, 1 it could not serve, and said why on stderr.

    Only the proxy in front must be able to reach `host` and `port`. It may send the public Host,
    or the address that it connects to, and it is the one to limit each address's callers: here,
    all of them have the proxy's own.
    """
    try:
        hosts = public_hosts(public_url)
        till_key(master_secret, "1")
        server = ReturnServer(host, port, behind_proxy=True)
    except (BadSetting, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if server.port_was_taken:
        # A proxy in front of this handler would go on talking to the other program.
        server.stop()
        sys.stderr.write(f"Port {port} is used by another program. Choose a free one.\n")
        return 1
    mailbox = Mailbox()
    app = create_app(
        lambda till_id: till_key(master_secret, till_id),
        mailbox,
        hosts | host_headers(home_address(host), server.port),
        shop_name,
    )
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        sys.stdout.write(f"The return handler listens on {host}:{server.port} for {public_url}\n")
        sys.stdout.flush()
        server.run(app, mailbox.close)
    except KeyboardInterrupt:
        sys.stdout.write("Stopped.\n")
    return 0


def public_hosts(public_url: str) -> set[str]:
    """The Host headers that belong to `public_url`. Raises `BadSetting` unless it is https (or,
    on this very computer, http) and plain."""
    try:
        parts = urlsplit(public_url)
        name, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise BadSetting("public-url", "This is not a web address.") from error
    safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(name))
    if not safe or not name or not name.isascii():
        raise BadSetting("public-url", "The address must begin with https://, in plain letters.")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise BadSetting("public-url", "The address must be plain: no user, query or fragment.")
    host = f"[{name}]" if ":" in name else name
    standard = _DEFAULT_PORTS[parts.scheme]
    return {host, f"{host}:{standard}"} if port in {None, standard} else {f"{host}:{port}"}
