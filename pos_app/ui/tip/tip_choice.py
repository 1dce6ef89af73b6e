"""A large choice with a heading and, under it, what it comes to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.lettering import BigAmount, BigLabel
from pos_app.ui.theme import KEY_TARGET, SPACE_8, SPACE_16
from pos_app.ui.widgets import PlainButton


class TipChoice(PlainButton):
    """One tile of the tip question; it can be the chosen one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="preset", name=name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._head = BigAmount(role="title", times=1.3)
        self._under = BigAmount(role="heading", strong=False)
        self._under.set_tone("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_8, SPACE_8, SPACE_8, SPACE_8)
        column.addStretch(1)
        for label in (self._head, self._under):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        # A button's own hint knows nothing of what lies in it.
        labels = (self._head.sizeHint().height(), self._under.sizeHint().height())
        return QSize(2 * KEY_TARGET, sum(labels) + 4 * SPACE_8)

    def show_choice(self, head: str, under: str) -> None:
        self._head.setText(head)
        self._under.setText(under)
        self.setAccessibleName(f"{head}, {under}")


class RoundUpSwitch(PlainButton):
    """On or off, with a sign and words: colour is not the only difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="preset", name="roundUp")
        self.setCheckable(True)
        self.make_large()
        self._words = BigLabel("heading", max_lines=2)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_8)
        column.addWidget(self._words)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        # A button's own hint knows nothing of what lies in it.
        two_lines = 2 * self._words.fontMetrics().lineSpacing() + 2 * SPACE_8
        return QSize(KEY_TARGET, max(KEY_TARGET, two_lines))

    def show_words(self, words: str) -> None:
        sign = "☑" if self.isChecked() else "☐"
        self._words.setText(f"{sign}  {words}")
        self.setAccessibleName(words)
