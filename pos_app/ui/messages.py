"""The one voice: a bar over the head of the window that says things and never asks back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.error_words import error_words
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12
from pos_app.ui.widgets.buttons import PlainButton, restyle
from pos_app.ui.widgets.frames import frame
from pos_app.ui.widgets.icons import IconLabel
from pos_app.ui.widgets.labels import PlainLabel
from pos_app.ui.widgets.plain_text import shown

_ICONS = {"info": "check", "paid": "check", "warn": "warning", "danger": "warning"}
_TOKENS = {"info": "ink", "paid": "paid", "warn": "warn", "danger": "danger"}
_SHOWN_MS = 8000
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
    """Says one message at a time, in order; nothing that stays is lost behind a newer one."""

    resized = Signal()
    """What is said changed, and with it the room that it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting: list[Message] = []
        self._message: Message | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        self._build()
        self.setVisible(False)

    def _build(self) -> None:
        self._frame = frame("message", self, name="messageFrame")
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE_8, SPACE_4, SPACE_8, SPACE_4)
        outer.addWidget(self._frame)
        self._icon = IconLabel("check", "ink", 24)
        self._text = PlainLabel(max_lines=6)
        self._text.setObjectName("messageText")
        self._action = PlainButton(name="messageAction")
        self._dismiss = PlainButton(kind="quiet", name="messageDismiss")
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._dismiss.set_icon("cross", 20)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(SPACE_12, SPACE_4, SPACE_12, SPACE_4)
        row.setSpacing(SPACE_12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._dismiss)
        self._action.clicked.connect(self._act)
        self._dismiss.clicked.connect(self.dismiss)

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

    @Slot()
    def dismiss(self) -> None:
        self._timer.stop()
        self._message = None
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self.setVisible(False)

    @Slot()
    def _act(self) -> None:
        act = self._message.act if self._message else None
        self.dismiss()
        if act is not None:
            act()

    def _show(self, message: Message) -> None:
        self._message = message
        self._frame.setProperty("voice", message.voice)
        restyle(self._frame)
        self._icon.show_icon(_ICONS[message.voice], _TOKENS[message.voice])
        self._text.setText(message.text)
        self._action.say(message.action)
        self._action.setVisible(message.act is not None)
        self.setVisible(True)
        self.raise_()
        self.resized.emit()
        self._announce(message)
        self._timer.stop()
        if not message.stays:
            self._timer.start()

    def _announce(self, message: Message) -> None:
        """Screen readers say it too."""
        words = shown(message.text)
        self._text.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, words))
