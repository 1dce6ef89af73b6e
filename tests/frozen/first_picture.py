"""When a program's first picture is on the screen, seen from outside: by the screen's own dots."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import psutil

_ALL_PLANES = 0xFFFFFFFF
_Z_PIXMAP = 2
_LOOK_EVERY_S = 0.001
_DEADLINE_S = 60.0


class Dot:
    """One dot of an X display without a window manager: it changes when a window is painted."""

    def __init__(self, display: str, x: int, y: int) -> None:
        self._x, self._y = x, y
        self._x11 = _xlib()
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise RuntimeError(f"the display {display} cannot be reached")
        self._root = self._x11.XDefaultRootWindow(self._display)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._x11.XCloseDisplay(self._display)

    def colour(self) -> int:
        image = self._x11.XGetImage(
            self._display, self._root, self._x, self._y, 1, 1, _ALL_PLANES, _Z_PIXMAP
        )
        if not image:
            raise RuntimeError("the display gave no picture")
        colour = int(self._x11.XGetPixel(image, 0, 0))
        self._x11.XDestroyImage(image)
        return colour & 0xFFFFFF

    def wait_until(self, seen: Callable[[int], bool]) -> None:
        """Returns as soon as the dot has such a colour."""
        deadline = time.monotonic() + _DEADLINE_S
        while not seen(self.colour()):
            if time.monotonic() > deadline:
                raise TimeoutError("nothing changed on the display")
            time.sleep(_LOOK_EVERY_S)


@dataclass(frozen=True, slots=True)
class Start:
    """From the start of a process to its first picture: by the clock, and of the processor's time,
    which a busy computer hardly changes."""

    taken_ms: float
    processor_ms: float


def start(command: Sequence[str], environ: Mapping[str, str], display: str) -> Start:
    """Starts a program on a display of 1366 by 768, and ends it after its first picture."""
    with Dot(display, 683, 384) as dot:
        before = dot.colour()
        started_s = time.monotonic()
        running = subprocess.Popen(
            command,
            env={**environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            dot.wait_until(lambda colour: colour != before)
            taken_ms = (time.monotonic() - started_s) * 1000
            used = psutil.Process(running.pid).cpu_times()
        finally:
            _end(running)
        dot.wait_until(lambda colour: colour == before)
        return Start(taken_ms, (used.user + used.system) * 1000)


def _end(running: subprocess.Popen[bytes]) -> None:
    running.terminate()
    try:
        running.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, 9)
        running.wait()


def _xlib() -> ctypes.CDLL:
    x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
    pointer, number = ctypes.c_void_p, ctypes.c_ulong
    x11.XOpenDisplay.restype = pointer
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XCloseDisplay.argtypes = [pointer]
    x11.XDefaultRootWindow.restype = number
    x11.XDefaultRootWindow.argtypes = [pointer]
    x11.XGetImage.restype = pointer
    x11.XGetImage.argtypes = [
        *(pointer, number, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint),
        *(number, ctypes.c_int),
    ]
    x11.XGetPixel.restype = number
    x11.XGetPixel.argtypes = [pointer, ctypes.c_int, ctypes.c_int]
    x11.XDestroyImage.argtypes = [pointer]
    return x11
