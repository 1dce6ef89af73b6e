"""A real Secret Service, and what else can happen to it on a computer: locked, emptied, killed."""

from __future__ import annotations

import gc
import importlib
import os
import signal
import threading
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.e2e.harness.program import secret_service

_DEADLINE_S = 20.0
_DEFAULT = "/org/freedesktop/secrets/aliases/default"


class RealKeyring:
    """The keyring of this process, as another program of the same person has it."""

    def __init__(self) -> None:
        # By name: neither is there on systems that have keyrings of another kind.
        self._service = importlib.import_module("secretstorage")

    def lock(self) -> None:
        with self._opened() as collection:
            collection.lock()

    def labels(self) -> list[str]:
        """What a person reads in their keyring's window."""
        with self._opened() as collection:
            return sorted(str(item.get_label()) for item in collection.get_all_items())

    def delete(self, words: str = "") -> None:
        """Removes what has these words in its label."""
        with self._opened() as collection:
            for item in list(collection.get_all_items()):
                if words in item.get_label():
                    item.delete()

    def kill(self) -> None:
        """Its program dies; the bus starts another one, locked, for who asks next."""
        process = self._process()
        process.kill()
        psutil.wait_procs([process])

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Its program answers nobody."""
        process = self._process()
        process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            process.send_signal(signal.SIGCONT)

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        with closing(self._service.dbus_init()) as bus:
            yield self._service.Collection(bus, _DEFAULT)

    def _process(self) -> psutil.Process:
        self.labels()  # it is on the bus a moment after it was started
        blocking = importlib.import_module("jeepney.io.blocking")
        messages = importlib.import_module("jeepney.bus_messages").message_bus
        with closing(blocking.open_dbus_connection()) as bus:
            asked = blocking.Proxy(messages, bus)
            (pid,) = asked.GetConnectionUnixProcessID("org.freedesktop.secrets")
        return psutil.Process(pid)


@contextmanager
def real_keyring(
    folder: Path, monkeypatch: pytest.MonkeyPatch, display: str = ""
) -> Iterator[RealKeyring]:
    """This process has a Secret Service of its own, unlocked."""
    with secret_service(folder, display) as session:
        name = "DBUS_SESSION_BUS_ADDRESS"
        monkeypatch.setenv(name, session[name])
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
        monkeypatch.setenv("XDG_CONFIG_HOME", os.fspath(folder / "config"))
        yield RealKeyring()
    _tidy_up()


def _tidy_up() -> None:
    """The keyring library leaves its connection open where a person did not unlock a keyring."""
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(_DEADLINE_S)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
