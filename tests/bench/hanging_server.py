"""An API over TLS that shakes hands, takes every request, and never answers."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

_LOOK_S = 0.2


class HangingServer:
    """Listens on loopback in a thread of its own; `certificate` holds the key too."""

    def __init__(self, certificate: Path) -> None:
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._context.load_cert_chain(certificate)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(_LOOK_S)
        self._is_over = threading.Event()
        self.has_shaken_hands = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="hanging server")

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self._listening.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._thread.join()
        self._listening.close()

    def _serve(self) -> None:
        with contextlib.ExitStack() as held:
            while not self._is_over.is_set():
                with contextlib.suppress(TimeoutError, OSError):
                    accepted, _ = self._listening.accept()
                    accepted.settimeout(5)
                    held.enter_context(self._context.wrap_socket(accepted, server_side=True))
                    self.has_shaken_hands.set()
