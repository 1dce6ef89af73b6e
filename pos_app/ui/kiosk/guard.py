"""Keeps a donor inside the booth: which keys and touches get through, and which are a scanner's."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_TOO_QUICK_S = 0.035
"""No finger types two keys within it; a scanner types a whole code with less between any two."""
_HOLD_MS = 40
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_THROUGH = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
}
LEAVE_KEY = Qt.Key.Key_F10
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}
_REFUSED = {QEvent.Type.ContextMenu, QEvent.Type.Shortcut}


class Guard(QObject):
    """Filters what the whole program hears while the booth is on. Typed characters come as
    `typed`, once it is certain that no scanner wrote them; shortcuts and menus are dead."""

    touched = Signal()
    """Somebody is there."""
    typed = Signal(str)
    leave_wanted = Signal()

    def __init__(self, booth: QWidget, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(booth)
        self._booth, self._monotonic = booth, monotonic
        self._held = ""
        self._last_key_s = -1.0
        self._counted = 0
        self._release = QTimer(self)
        self._release.setSingleShot(True)
        self._release.setInterval(_HOLD_MS)
        self._release.timeout.connect(self._wait_a_turn)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._let_go)

    def begin(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def end(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _REFUSED:
            return self._is_ours(watched)
        if kind in _TOUCHES and self._is_ours(watched):
            self.touched.emit()
        if kind in _KEYS and isinstance(event, QKeyEvent) and self._is_ours(watched):
            if kind == QEvent.Type.ShortcutOverride:
                # Taken by nobody, so that no shortcut of any window gets it: it comes as a key.
                event.accept()
                return True
            return self._is_first(watched, event) and not self._passes(event)
        return False

    def _is_ours(self, watched: QObject) -> bool:
        """Of the window that the booth is in; a customer's second screen is another one."""
        window = self._booth.window()
        if isinstance(watched, QWidget):
            return watched.window() is window
        return watched is window.windowHandle()

    def _is_first(self, watched: QObject, event: QKeyEvent) -> bool:
        """A key comes to the window, once more if a filter held it back, then to the widget with
        the keyboard, and then to one parent after the other: it counts once."""
        if not isinstance(watched, QWidget):
            self._counted = event.key()
            return event.spontaneous()
        if event.spontaneous():
            return False
        return event.key() != self._counted and watched in {
            QApplication.focusWidget(),
            self._booth.window(),
        }

    def _passes(self, event: QKeyEvent) -> bool:
        """Whether a key goes to the widget that has the keyboard."""
        # When it was typed, and not when a busy program comes to see it.
        typed_s = event.timestamp() / 1000 if event.timestamp() else self._monotonic()
        is_quick = 0 <= typed_s - self._last_key_s < _TOO_QUICK_S and not event.isAutoRepeat()
        self._last_key_s = typed_s
        if is_quick:
            # A scanner, and so was the key before.
            self._drop()
            return False
        self._release.stop()
        self._turn.stop()
        self._let_go()
        self.touched.emit()
        if event.key() == LEAVE_KEY:
            self.leave_wanted.emit()
            return False
        if event.modifiers() & _COMMANDS:
            return False
        if event.key() in _THROUGH:
            return self._has_keyboard()
        if event.text().isprintable() and event.text():
            self._held = event.text()
            self._release.start()
        return False

    def _has_keyboard(self) -> bool:
        """Whether a key would come to the booth; without, it would come to the till under it."""
        focus = QApplication.focusWidget()
        return focus is not None and self._booth.isAncestorOf(focus)

    def _drop(self) -> None:
        self._release.stop()
        self._turn.stop()
        self._held = ""

    @Slot()
    def _wait_a_turn(self) -> None:
        """After a moment in which the program stood still, the rest of a code waits behind this
        timer: it gets a turn to arrive."""
        self._turn.start(0)

    @Slot()
    def _let_go(self) -> None:
        held, self._held = self._held, ""
        if held:
            self.typed.emit(held)
