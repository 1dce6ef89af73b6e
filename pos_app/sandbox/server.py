"""Runs the sandbox over real HTTP: in a thread of its own, or alone from the command line."""

from __future__ import annotations

import asyncio
import signal
import socket
import threading
from pathlib import Path

import uvicorn

from pos_app.sandbox.api import SandboxKeys
from pos_app.sandbox.app import SandboxSetup, create_app
from pos_app.sandbox.clock import SandboxClock
from pos_app.sandbox.wire import Wire

SANDBOX_MERCHANT_ID = "sandbox_merchant"
SANDBOX_VAULT_KEY = "sandbox-vault-key"
SANDBOX_MERCHANT_KEY = "sandbox-merchant-key"
SANDBOX_KEYS = SandboxKeys(SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)

GRACE_S = 2
_EVERY_ADDRESS = {"", "0.0.0.0", "::"}  # noqa: S104  # compared with, not bound to


class _Uvicorn(uvicorn.Server):
    """uvicorn, telling when it accepts connections."""

    def __init__(self, config: uvicorn.Config, wire: Wire) -> None:
        super().__init__(config)
        self._wire = wire
        self.settled = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.settled.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # A request that its client never finishes would be waited for, and then logged.
        asyncio.get_running_loop().call_later(GRACE_S / 2, self._wire.abort_all)
        await super().shutdown(sockets)


class SandboxServer:
    """The pretend provider on one address; port 0 takes a free one. Can be started once.

    `public_host` is the address that phones use, where it differs from the one bound.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        keys: SandboxKeys = SANDBOX_KEYS,
        *,
        public_host: str | None = None,
        control: bool = True,
        pictures: Path | None = None,
        clock: SandboxClock | None = None,
    ) -> None:
        self._host = host
        self._wanted_port = port
        self._keys = keys
        self._public_host = public_host
        self._control = control
        self._pictures = pictures
        self._clock = clock or SandboxClock()
        self._socket: socket.socket | None = None
        self._wire = Wire()
        self._uvicorn: _Uvicorn | None = None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port in use. Raises `RuntimeError` before the start."""
        if self._socket is None:
            raise RuntimeError("the sandbox was not started")
        port: int = self._socket.getsockname()[1]
        return port

    @property
    def api_url(self) -> str:
        """The API's base URL for programs on this machine."""
        loopback = "::1" if ":" in self._host else "127.0.0.1"
        return self._url(loopback if self._host in _EVERY_ADDRESS else self._host)

    @property
    def public_url(self) -> str:
        """The base URL of the payment pages."""
        return self._url(self._public_host) if self._public_host else self.api_url

    def start(self) -> None:
        """Returns when connections are accepted. Raises `OSError` if the port is taken."""
        self.open()
        self._thread = threading.Thread(target=self.run, name="sandbox", daemon=True)
        self._thread.start()
        while self._thread.is_alive():
            if self._running().settled.wait(0.05):
                return
        raise RuntimeError("the sandbox ended while it started")

    def stop(self) -> None:
        """Returns when the thread has ended and every connection is closed."""
        if self._thread is None or self._uvicorn is None:
            return
        self.ask_to_stop()
        self._thread.join()
        self._thread = None

    def open(self) -> None:
        """Binds the port. Raises `OSError` if it is taken."""
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        # With the protocol said, asyncio sends every answer at once, as real servers do.
        bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
                bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            else:
                bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            bound.bind((self._host, self._wanted_port))
        except OSError:
            bound.close()
            raise
        self._socket = bound
        self._uvicorn = _Uvicorn(self._config(), self._wire)

    def run(self) -> None:
        """Serves until it is asked to stop."""
        if self._socket is None:
            raise RuntimeError("the sandbox was not opened")
        self._running().run(sockets=[self._socket])

    def ask_to_stop(self) -> None:
        """Lets `run` return soon; may be called from any thread and from a signal handler."""
        self._wire.stop()
        self._running().should_exit = True

    def _running(self) -> _Uvicorn:
        if self._uvicorn is None:
            raise RuntimeError("the sandbox was not started")
        return self._uvicorn

    def _config(self) -> uvicorn.Config:
        setup = SandboxSetup(
            public_url=self.public_url,
            keys=self._keys,
            control=self._control,
            pictures=self._pictures,
            clock=self._clock,
            wire=self._wire,
        )
        return uvicorn.Config(
            create_app(setup),
            http=self._wire.protocol(),
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,  # who asks is who is connected: control rests on it
            server_header=False,
            timeout_graceful_shutdown=GRACE_S,
        )

    def _url(self, host: str) -> str:
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"


def serve(host: str = "127.0.0.1", port: int = 0) -> int:
    """Serves until Ctrl-C (exit code 0); says its URL and test keys on stdout. 1: port taken."""
    server = SandboxServer(host, port)
    try:
        server.start()
    except OSError as error:
        _say(f"Port {port} on {host} cannot be used: {error.strerror}.")
        return 1
    asked = threading.Event()
    before = {
        number: signal.signal(number, lambda *_: asked.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    _say(f"Pretend provider at {server.api_url} (no real money)")
    _say(f"merchant id   {SANDBOX_MERCHANT_ID}")
    _say(f"vault key     {SANDBOX_VAULT_KEY}")
    _say(f"merchant key  {SANDBOX_MERCHANT_KEY}")
    _say("Ctrl-C ends it.")
    try:
        asked.wait()
    finally:
        server.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201  # a command speaks on stdout
