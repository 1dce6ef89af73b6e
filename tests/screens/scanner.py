"""A scanner, and fast and slow hands, as key events with times of their own."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

NO_KEYS = Qt.KeyboardModifier.NoModifier
_NAMED = {
    " ": (Qt.Key.Key_Space, " "),
    "\n": (Qt.Key.Key_Return, "\r"),
    "\t": (Qt.Key.Key_Tab, "\t"),
}
_PRESS, _RELEASE = QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease


class Keyboard:
    """Posts key events to the window that has the keyboard, as the system would: each with the
    time at which it was struck, however late it is handled."""

    def __init__(self, window: QWindow | None = None) -> None:
        self._window = window
        self.now_ms = 1_000_000

    def rest(self, ms: int) -> None:
        """Lets the keyboard's own clock go on."""
        self.now_ms += ms

    def scan(self, code: str, *, gap_ms: int = 1, end: str = "\n") -> None:
        """What a scanner does, at `gap_ms` a character, half a second after the last key."""
        self.rest(500)
        self.strike(f"{code}{end}", gap_ms=gap_ms)

    def hand(self, text: str, *, gap_ms: int = 60) -> None:
        """What a person types."""
        self.rest(500)
        self.strike(text, gap_ms=gap_ms)

    def strike(self, text: str, *, gap_ms: int) -> None:
        """Presses and releases keys, the first one now."""
        for event in self.strokes(text, gap_ms=gap_ms):
            self.post(event)

    def strokes(self, text: str, *, gap_ms: int) -> Iterator[QKeyEvent]:
        for number, char in enumerate(text):
            if number:
                self.rest(gap_ms)
            yield self.event(_PRESS, char)
            yield self.event(_RELEASE, char)

    def event(
        self,
        kind: QKeyEvent.Type,
        char: str,
        *,
        key: Qt.Key | None = None,
        modifiers: Qt.KeyboardModifier = NO_KEYS,
        is_repeat: bool = False,
    ) -> QKeyEvent:
        """One key event at the keyboard's time."""
        named, text = _NAMED.get(char, (Qt.Key.Key_unknown, char))
        made = QKeyEvent(kind, key or named, modifiers, ord(char or "\0"), 0, 0, text, is_repeat)
        made.setTimestamp(self.now_ms)
        return made

    def post(self, event: QKeyEvent) -> None:
        window = self._window if self._window is not None else QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        QCoreApplication.postEvent(window, event)
