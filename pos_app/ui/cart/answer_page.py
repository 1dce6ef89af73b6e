"""A page over the cart that asks for one thing: Enter takes the answer, Escape leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.ui.cover import CoverPage
from pos_app.ui.error_words import error_words
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.widgets import PlainLabel, PrimaryButton, SecondaryButton, frame
from pos_app.ui.widgets.scrolling import ScrollColumn

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class AnswerPage(CoverPage):
    """The frame of such a page: `head` holds the title, `column` is the room under it, and
    `buttons` the last row. `width` is how wide the card grows, in px; a `tall` one takes all the
    height."""

    left = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        width: int,
        parent: QWidget | None = None,
        *,
        tall: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Page")
        self.setAccessibleName(title)
        self.title = PlainLabel(title, max_lines=2)
        self.title.setObjectName(f"{name}Title")
        self.title.setProperty("type", "title")
        self._take_words = ""
        self.take = PrimaryButton(name=f"{name}Take")
        self.take.clicked.connect(self.take_answer)
        self.back = SecondaryButton(self.tr("Back"), name=f"{name}Back")
        self.back.setToolTip(self.tr("Leave it as it is (Esc)"))
        self.back.clicked.connect(self.left)
        for button in (self.take, self.back):
            button.make_large()
        self.problem = PlainLabel(max_lines=1)
        self.problem.setObjectName(f"{name}Problem")
        self.problem.setProperty("tone", "danger")
        # Its room is kept, so that a problem moves nothing.
        policy = self.problem.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.problem.setSizePolicy(policy)
        self._build(frame("card", name=f"{name}Card"), width, tall=tall)

    def _build(self, card: QWidget, width: int, *, tall: bool) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_8)
        self.head = QHBoxLayout()
        self.head.setSpacing(SPACE_16)
        self.head.addWidget(self.title, 1)
        inside.addLayout(self.head)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE_12)
        inside.addLayout(self.column, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_12)
        self.buttons.addWidget(self.back)
        self.buttons.addWidget(self.take, 1)
        card.setMaximumWidth(width)
        whole = QVBoxLayout(card)
        whole.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_12)
        whole.setSpacing(SPACE_8)
        # A list scrolls by itself; title, fields and keypads do where large text makes them high.
        whole.addWidget(content if tall else ScrollColumn(content), 1)
        whole.addWidget(self.problem)
        whole.addLayout(self.buttons)
        self.say_problem("")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, width)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_12)
        outer.addStretch(0 if tall else 2)
        outer.addLayout(row, 1000 if tall else 0)
        outer.addStretch(0 if tall else 3)

    def take_answer(self) -> None:
        """What the main button does."""
        raise NotImplementedError

    def go_on(self) -> None:
        """What Enter does, where no button has the keyboard."""
        self.take_answer()

    def say_problem(self, words: str) -> None:
        """Says what is wrong, also to screen readers; nothing takes it away."""
        is_news = bool(words) and words != self.problem.text()
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if is_news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_busy(self, *, is_busy: bool) -> None:
        """The answer is being kept; until then it cannot be given again, but the page be left."""
        if is_busy:
            self._take_words = self.take.text()
            self.say_problem("")
            self.take.say(self.tr("One moment…"))
        elif self._take_words:
            self.take.say(self._take_words)
            self._take_words = ""
        self.take.setEnabled(not is_busy)

    def refuse(self, trouble: PosError) -> None:
        """What was told cannot be done; the page stays."""
        self.say_problem(error_words(trouble))

    def take_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            focus = self.focusWidget()
            if isinstance(focus, QPushButton) and focus.hasFocus():
                focus.click()
            else:
                self.go_on()
        else:
            return False
        return True


def captioned(field: QWidget, holder: QLayout | None = None) -> QVBoxLayout:
    """A field, or the layout that holds it, under its accessible name as a caption."""
    caption = PlainLabel(field.accessibleName(), max_lines=2)
    caption.setProperty("type", "small")
    caption.setProperty("strong", "true")
    caption.setBuddy(field)
    block = QVBoxLayout()
    block.setSpacing(SPACE_4)
    block.addWidget(caption)
    if holder is None:
        block.addWidget(field)
    else:
        block.addLayout(holder)
    return block
