"""The buttons below every step: back, skip, and on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_12, SPACE_16, SPACE_32
from pos_app.ui.widgets import PlainButton, PrimaryButton, SecondaryButton, hairline

_SIGN_ROOM = 56
"""What the sign that Enter does the same takes at the end of a button, in px."""


_LEAST_WIDTH = 184


class StepFoot(QWidget):
    """Enter does what the last one does."""

    back = Signal()
    skipped = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = SecondaryButton(self.tr("Back"), name="setupBack")
        self._back.make_large()
        policy = self._back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(policy)
        self._back.clicked.connect(self.back)
        self._skip = PlainButton(kind="quiet", name="setupSkip")
        self._skip.make_large()
        self._skip.clicked.connect(self.skipped)
        self._next = PrimaryButton(name="setupNext")
        self._next.make_large()
        self._next.show_enter_sign()
        self._next.clicked.connect(self.next_wanted)
        middle = QWidget()
        middle.setMaximumWidth(CONTENT_WIDTH)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._skip)
        row.addWidget(self._next)
        around = QHBoxLayout()
        around.setContentsMargins(SPACE_32, SPACE_12, SPACE_32, SPACE_16)
        around.addStretch(1)
        around.addWidget(middle, 1000)
        around.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(around)

    @property
    def last(self) -> QWidget:
        """Where Tab leaves it."""
        return self._next

    @property
    def may_go_on(self) -> bool:
        return self._next.isEnabled()

    def serve(
        self, page: SetupStepPage, *, is_first: bool, is_last: bool, is_busy: bool, is_short: bool
    ) -> None:
        """Fits the buttons to a step."""
        self._back.setVisible(not is_first)
        self._skip.setVisible(not is_last and not page.is_answered())
        self._skip.say(self.tr("Skip") if is_short else self.tr("Skip this step"))
        self._next.say(page.next_words() or self.tr("Next"))
        self._next.ensurePolished()
        words_wide = self._next.fontMetrics().horizontalAdvance(self._next.text())
        self._next.setMinimumWidth(max(_LEAST_WIDTH, words_wide + 2 * _SIGN_ROOM))
        self._next.setEnabled(page.may_go_on() and not is_busy)
