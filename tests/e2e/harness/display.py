"""A virtual display of its own, with a keyboard, for a till that runs as a program."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QImage

from dev_process import start_xvfb
from tests.e2e.harness.waiting import until
from tests.screens.payment_screen import scan


@contextmanager
def own_display() -> Iterator[Display]:
    with start_xvfb() as name:
        yield Display(name)


class Display:
    """An X display without a window manager."""

    def __init__(self, name: str) -> None:
        self.name = name

    def windows(self, title: str) -> list[str]:
        """The numbers of the visible windows whose title has these words."""
        return self._xdotool("search", "--onlyvisible", "--name", title).split()

    def focus(self, title: str) -> None:
        """Waits for a window and gives it the keyboard."""
        window = until(lambda: self.windows(title), f"a window called {title}")[0]
        self._xdotool("windowfocus", "--sync", window)

    def press(self, *keys: str, delay_ms: int = 0) -> None:
        """Real key presses, as from a person's hand on the keyboard of the display."""
        self._xdotool("key", "--delay", str(delay_ms or _HAND_MS), *keys)

    def type(self, text: str, delay_ms: int = 0) -> None:
        """Types it, sign by sign."""
        self._xdotool("type", "--delay", str(delay_ms or _HAND_MS), text)

    def click(self, x: int, y: int) -> None:
        """A press of the mouse at a place of the display, in px."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def codes(self) -> list[str]:
        """What a phone reads from a picture of the whole display."""
        return scan(self.picture())

    def picture(self) -> QImage:
        taken = subprocess.run(
            ["import", "-silent", "-window", "root", "png:-"],
            env=self._env(),
            capture_output=True,
            check=True,
            timeout=30,
        )
        return QImage.fromData(taken.stdout)

    def read_code(self) -> str:
        return until(self.codes, "a QR code on the display")[0]

    def ask_to_close(self, title: str) -> None:
        """What a window manager sends for the cross in a window's corner."""
        (window,) = self.windows(title)
        x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong
        x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        x11.XSendEvent.argtypes = [
            ctypes.c_void_p,
            ctypes.c_ulong,
            ctypes.c_int,
            ctypes.c_long,
            ctypes.c_void_p,
        ]
        x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        connection = x11.XOpenDisplay(self.name.encode())
        assert connection
        event = _XClientMessage(
            type=_CLIENT_MESSAGE,
            window=int(window),
            message_type=x11.XInternAtom(connection, b"WM_PROTOCOLS", 0),
            format=32,
        )
        event.data[0] = x11.XInternAtom(connection, b"WM_DELETE_WINDOW", 0)
        room = ctypes.create_string_buffer(bytes(event), _XEVENT_BYTES)
        x11.XSendEvent(connection, int(window), 0, 0, room)
        x11.XCloseDisplay(connection)

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._env(),
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        return done.stdout

    def _env(self) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "DISPLAY": self.name, "LC_ALL": "C.UTF-8"}


_HAND_MS = 80
"""Faster hands would be taken for a scanner."""
_CLIENT_MESSAGE = 33
_XEVENT_BYTES = 24 * ctypes.sizeof(ctypes.c_long)


class _XClientMessage(ctypes.Structure):
    """Xlib's XClientMessageEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
    )
