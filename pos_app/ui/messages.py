"""The one voice: a bar over the head of the window that says things and never asks back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from pos_app.ui.error_words import error_words
from pos_app.ui.message_frame import MessageFrame
from pos_app.ui.theme import SPACE_4
from pos_app.ui.widgets.buttons import restyle
from pos_app.ui.widgets.plain_text import shown

_ICONS = {"info": "check", "paid": "check", "warn": "warning", "danger": "warning"}
_TOKENS = {"info": "ink", "paid": "paid", "warn": "warn", "danger": "danger"}
_SHOWN_MS = 8000
_AROUND = 2
_KEPT = 20


@dataclass(frozen=True, slots=True)
class Message:
    """One thing to say. `voice` is info, paid, warn or danger (paid: only for proven money);
    warn and danger stay until they are dismissed. `topic` replaces an older message on it."""

    text: str
    voice: str = "info"
    action: str = ""
    act: Callable[[], object] | None = None
    topic: str = ""

    @property
    def stays(self) -> bool:
        return self.voice in {"warn", "danger"}


class MessageBar(QWidget):
    """Says one message at a time, in order; nothing that stays is lost behind a newer one. A long
    one that stays folds to its place after a while, and at once where it hangs over a field that
    somebody uses; pointed at, or tapped, it opens again."""

    resized = Signal()
    """What is said changed, and with it the room that it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting: list[Message] = []
        self._message: Message | None = None
        self._is_folded = self._hangs = False
        self._room_height = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._end_of_time)
        self._build()
        self.setVisible(False)

    def _build(self) -> None:
        self._frame = MessageFrame(self)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE_4, _AROUND, SPACE_4, _AROUND)
        outer.addWidget(self._frame)
        self._text, self._action = self._frame.text, self._frame.action
        self._action.clicked.connect(self._act)
        self._frame.dismiss.clicked.connect(self.dismiss)

    @property
    def message(self) -> Message | None:
        """What is being said."""
        return self._message

    def has(self, topic: str) -> bool:
        """Whether something on this topic is being said, or waits to come back."""
        said = [self._message] if self._message is not None else []
        return any(message.topic == topic for message in [*said, *self._waiting])

    def say(self, message: Message) -> None:
        """Says it now; a message that stays and was being said comes back afterwards."""
        current = self._message
        keeps = current is not None and current.stays and current.topic != message.topic
        self._waiting = [m for m in self._waiting if not m.topic or m.topic != message.topic]
        if keeps and current is not None:
            self._waiting = [*self._waiting[-_KEPT:], current]
        self._show(message)

    def say_error(self, error: BaseException, topic: str = "") -> None:
        """Says what went wrong, in the words for the cashier."""
        self.say(Message(error_words(error), "danger", topic=topic))

    def withdraw(self, topic: str) -> None:
        """Takes back what was said on a topic, as it is no longer so."""
        self._waiting = [m for m in self._waiting if m.topic != topic]
        if self._message is not None and self._message.topic == topic:
            self.dismiss()

    def fit(self, width: int, height: int) -> int:
        """Makes the message fit into the place if it can; how high it is at this width, in px, and
        never less than `height`."""
        inside = height - 2 * _AROUND
        tall = self._frame.fit(width - 2 * SPACE_4, inside, folded=self._is_folded)
        self._room_height = height
        self._watch(hangs=self._message is not None and tall > inside)
        return max(inside, tall) + 2 * _AROUND

    def _watch(self, *, hangs: bool) -> None:
        """Looks at what is typed and tapped only while the message hangs over a page."""
        app = QApplication.instance()
        if hangs == self._hangs or app is None:
            return
        self._hangs = hangs
        if hangs:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever types into a field, or taps it, is to see it."""
        is_used = event.type() in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}
        if is_used and isinstance(watched, QLineEdit) and self._covers(watched):
            self._fold(folded=True)
        return False

    def _covers(self, widget: QWidget) -> bool:
        place = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
        return place.intersects(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    @Slot()
    def _end_of_time(self) -> None:
        if self._message is not None and self._message.stays:
            self._fold(folded=True)
        else:
            self.dismiss()

    def _fold(self, *, folded: bool) -> None:
        """Whether a long message lies over no more than the bar."""
        if folded != self._is_folded:
            self._is_folded = folded
            self.resized.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()
        # A button must not move away from who is about to press it.
        at = self._frame.mapFrom(self, event.position().toPoint())
        if self._action.isHidden() or not self._action.geometry().contains(at):
            self._fold(folded=False)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._message is not None:
            self._timer.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger has no place before it taps. What hangs over a page goes up when it is tapped,
        and a field that was under it takes the keyboard."""
        event.accept()
        hangs_there = event.position().y() >= self._room_height
        self._fold(folded=hangs_there)
        self._timer.start()
        below = self.window().childAt(self.mapTo(self.window(), event.position().toPoint()))
        if hangs_there and isinstance(below, QLineEdit):
            below.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot()
    def dismiss(self) -> None:
        self._timer.stop()
        self._message = None
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self._watch(hangs=False)
            self.setVisible(False)

    @Slot()
    def _act(self) -> None:
        act = self._message.act if self._message else None
        self.dismiss()
        if act is not None:
            act()

    def _show(self, message: Message) -> None:
        self._message, self._is_folded = message, False
        self._frame.setProperty("voice", message.voice)
        restyle(self._frame)
        self._frame.icon.show_icon(_ICONS[message.voice], _TOKENS[message.voice])
        self._text.setText(message.text)
        self._action.say(message.action)
        self._action.setVisible(message.act is not None)
        self.setVisible(True)
        self.raise_()
        self.resized.emit()
        self._announce(message)
        self._timer.start()

    def _announce(self, message: Message) -> None:
        """Screen readers say it too."""
        words = shown(message.text)
        self._text.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, words))
