"""A keyboard on a display that strikes as fast as a scanner: the X server itself keeps the time."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import threading
import time
from collections.abc import Iterable
from types import TracebackType
from typing import Self

_KEYSYMS = {"\n": 0xFF0D, "\t": 0xFF09}
_SHIFT = 0xFFE1


class RealScanner:
    """Strikes keys through the X server's test extension: the pauses between them are the
    server's own, however busy this machine is. Leave its block before the display ends."""

    def __init__(self, display: str = "") -> None:
        self._x11 = _library("X11")
        self._xtst = _library("Xtst")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._xtst.XTestFakeKeyEvent.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_ulong,
        ]
        name = display or os.environ["DISPLAY"]
        self._connection = self._x11.XOpenDisplay(name.encode())
        assert self._connection, f"there is no display {name}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._x11.XCloseDisplay(self._connection)

    def strike(self, text: str, *, gap_ms: int) -> None:
        """Strikes keys `gap_ms` apart; returns when the server has done so."""
        for char in text:
            if char.isupper():
                self._key(_SHIFT, is_down=True, after_ms=0)
            code = _KEYSYMS.get(char, ord(char))
            self._key(code, is_down=True, after_ms=gap_ms)
            self._key(code, is_down=False, after_ms=0)
            if char.isupper():
                self._key(_SHIFT, is_down=False, after_ms=0)
        self._x11.XSync(self._connection, 0)

    def scan(self, code: str, *, end: str = "\n") -> None:
        """A code as fast as the server takes it: with pauses of its own, a server that waits for
        a busy machine would make a slow typist of the scanner."""
        self.strike(f"{code}{end}", gap_ms=0)

    def _key(self, keysym: int, *, is_down: bool, after_ms: int) -> None:
        keycode = self._x11.XKeysymToKeycode(self._connection, keysym)
        assert keycode, f"no key makes {keysym:#x}"
        self._xtst.XTestFakeKeyEvent(self._connection, keycode, int(is_down), after_ms)


class BusyScanner(threading.Thread):
    """Scans one code after the other while the window does its work."""

    def __init__(self, scanner: RealScanner, codes: Iterable[str], between_s: float) -> None:
        super().__init__(name="scanner")
        self._scanner, self._codes, self._between_s = scanner, list(codes), between_s

    def run(self) -> None:
        for code in self._codes:
            self._scanner.scan(code)
            time.sleep(self._between_s)


def _library(name: str) -> ctypes.CDLL:
    found = ctypes.util.find_library(name)
    assert found, f"lib{name} is not installed"
    return ctypes.CDLL(found)
