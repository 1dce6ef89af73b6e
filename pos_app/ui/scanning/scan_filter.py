"""Takes the scanner's keys out of the till's windows, wherever the keyboard is."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from pos_app.ui.scanning.key_burst import KeyBurst, Scan, Stroke, StrokeKind

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_BESIDE = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_TOUCHES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}
)
_GS1_SEPARATOR = "\x1d"
_TURN_MS = 2
_STANDSTILL_S = 0.02
_MOST_LOOKS = 5

_Outcome = QKeyEvent | Scan


class ScanFilter(QObject):
    """Watches the keys of every window that gets the keyboard, as they come from the system.

    A key that may begin a scan is held back for `MACHINE_GAP_MS` by the events' own times, so a
    GUI that stands still for a moment changes nothing. Keys sent straight to a widget by the
    program itself, and keys without a time, are not looked at.
    """

    scanned = Signal(str)
    """A whole code, as the scanner wrote it, without the prefix and suffix of the settings;
    `latest` tells more of it."""

    def __init__(self, prefix: str, suffix: str, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("scanFilter")
        self._burst: KeyBurst[QKeyEvent] = KeyBurst(prefix, suffix)
        self._marks = frozenset(prefix + suffix)
        self._target: QWindow | None = None
        self._focus: QObject | None = None
        self.latest = Scan("")
        self._is_passing_on = False
        self._strokes = 0
        self._strokes_seen = self._looks = 0
        self._looked_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_is_over)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setTimerType(Qt.TimerType.PreciseTimer)
        self._settling.setInterval(_TURN_MS)
        self._settling.timeout.connect(self._settle)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch_window)
            app.focusObjectChanged.connect(self._watch_focus)
        self._watch_window(QGuiApplication.focusWindow())
        self._watch_focus(QGuiApplication.focusObject())

    @property
    def is_holding(self) -> bool:
        """Whether keys wait to be told from a scan."""
        return self._burst.is_holding

    def give_back(self) -> None:
        """What was just taken for a scan was typed, by a person or a program: it goes where the
        keyboard is. To be called while `scanned` is told."""
        for event in self._burst.give_back():
            self._pass_on(event)

    @Slot("QWindow*")
    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    @Slot("QObject*")
    def _watch_focus(self, focus: QObject | None) -> None:
        """What has the keyboard: text of an input method goes straight to it."""
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus
        if focus is not None:
            focus.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._is_passing_on:
            return False
        if isinstance(watched, QWindow):
            if kind in _KEYS and isinstance(event, QKeyEvent):
                return self._take(watched, event)
            if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                return self._take_shortcut(event)
            if kind in _TOUCHES and not self._burst.is_certain:
                self._carry_out(self._burst.let_go())
        elif kind is QEvent.Type.InputMethod and self._burst.is_holding:
            self._carry_out(self._burst.let_go())
        return False

    def _take(self, window: QWindow, event: QKeyEvent) -> bool:
        """Whether the key goes no further now."""
        stroke = self._stroke(event)
        done = self._burst.take(stroke) if stroke.at_ms else self._untimed(stroke)
        passes = bool(done) and done[-1] is stroke.carried
        self._carry_out(done[:-1] if passes else done)
        self._target = window
        self._strokes += 1
        if self._burst.is_holding:
            self._timer.start(self._burst.wait_ms)
        else:
            self._timer.stop()
        return not passes

    def _untimed(self, stroke: Stroke[QKeyEvent]) -> list[_Outcome]:
        """Nothing is known about when it came: it is somebody's, after what came before it."""
        return [*self._burst.let_go(), stroke.carried]

    def _take_shortcut(self, event: QKeyEvent) -> bool:
        """A key is asked for as a shortcut before it is a key press. Commands must not overtake
        what was typed before them, and characters of a code are no commands."""
        if not self._burst.is_holding or event.key() in _BESIDE:
            return False
        if self._kind(event) in {StrokeKind.CHARACTER, StrokeKind.REPEAT, StrokeKind.END}:
            event.accept()
            return True
        self._carry_out(self._burst.let_go())
        return False

    def _stroke(self, event: QKeyEvent) -> Stroke[QKeyEvent]:
        key = event.nativeScanCode() or event.key()
        return Stroke(self._kind(event), event.text(), event.timestamp(), key, event.clone())

    def _kind(self, event: QKeyEvent) -> StrokeKind:
        if event.type() is QEvent.Type.KeyRelease:
            return StrokeKind.RELEASE
        if event.key() in _ENDS and not event.modifiers() & _COMMANDS:
            return StrokeKind.OTHER if event.isAutoRepeat() else StrokeKind.END
        if event.key() in _BESIDE:
            return StrokeKind.BESIDE
        text = event.text()
        is_text = len(text) == 1 and text.isprintable() and not event.modifiers() & _COMMANDS
        if not is_text and not self._is_mark(text):
            # The Control of a separator's Ctrl+] comes within the code.
            return StrokeKind.BESIDE if event.key() == Qt.Key.Key_Control else StrokeKind.OTHER
        return StrokeKind.REPEAT if event.isAutoRepeat() else StrokeKind.CHARACTER

    def _is_mark(self, text: str) -> bool:
        """A control character that scanners write: the GS1 separator, or a mark of the settings."""
        if text == _GS1_SEPARATOR:
            return self._burst.is_holding
        return bool(text) and text in self._marks

    @Slot()
    def _time_is_over(self) -> None:
        """Maybe: after a moment in which the GUI stood still, the next keys still wait behind this
        timer. They get a turn of the event loop to arrive."""
        self._looks = 0
        self._look_again()

    def _look_again(self) -> None:
        self._strokes_seen, self._looked_s = self._strokes, time.monotonic()
        self._settling.start()

    @Slot()
    def _settle(self) -> None:
        if self._strokes != self._strokes_seen:
            return
        self._looks += 1
        has_stood_still = time.monotonic() - self._looked_s > _STANDSTILL_S
        if has_stood_still and self._looks < _MOST_LOOKS:
            self._look_again()
        else:
            self._carry_out(self._burst.pause())

    def _carry_out(self, outcomes: list[_Outcome]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, Scan):
                self.latest = outcome
                self.scanned.emit(outcome.text)
            else:
                self._pass_on(outcome)

    def _pass_on(self, event: QKeyEvent) -> None:
        window: QWindow | None = QGuiApplication.focusWindow()
        if window is None:
            window = self._target
        if window is None:
            return
        self._is_passing_on = True
        try:
            QCoreApplication.sendEvent(window, event)
        finally:
            self._is_passing_on = False
