"""The strip that cannot be missed while no real money moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from pos_app.ui.widgets import IconLabel, PlainButton, PlainLabel, edges

_HEIGHT = 52
_MOST_LINES = 2
"""Where the words would need more beside a button, it goes under them."""


class DemoBanner(QFrame):
    """Says that this is a demo; offers the payment page on this computer while a code is up,
    unless `has_page` says that it never does. One that `sets_up` offers the wizard otherwise."""

    open_wanted = Signal()
    setup_wanted = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, has_page: bool = True, sets_up: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("demoBanner")
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._words = PlainLabel(self.tr("Demo: no real money moves"))
        self._words.setObjectName("demoBannerText")
        self._words.setProperty("tone", "on_warn")
        self._words.setProperty("strong", "true")
        self.setAccessibleName(self._words.text())
        self._open = PlainButton(
            self.tr("Open the payment page on this computer"),
            kind="on_warn",
            name="openOnThisComputer",
        )
        self._open.set_icon("external", 20)
        self._open.setToolTip(self.tr("For those without a phone: pay in this computer's browser"))
        self._open.clicked.connect(self.open_wanted)
        self._set_up = PlainButton(
            self.tr("Set up for real payments"), kind="on_warn", name="demoSetUp"
        )
        self._set_up.clicked.connect(self.setup_wanted)
        self._has_page, self._sets_up = has_page, sets_up
        self._icon = IconLabel("warning", "on_warn", 24)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        for button in (self._open, self._set_up):
            buttons.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(edges(SPACE_16, SPACE_4, SPACE_8, SPACE_4))
        self._grid.setSpacing(SPACE_12)
        self._grid.setVerticalSpacing(SPACE_4)
        self._grid.setColumnStretch(1, 1)
        self._is_stacked = True
        self._stack(stacked=False)
        self.offer_page(is_up=False)

    def offer_page(self, *, is_up: bool) -> None:
        """Shows or hides the button that opens the payment page here."""
        self._open.setVisible(is_up)
        self._set_up.setVisible(self._sets_up and not is_up)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        """Words and button in one row, or in two where large letters leave no room."""
        icon, button = self._icon.minimumWidth(), self._widest()
        around = SPACE_16 + SPACE_8 + (2 if button else 1) * SPACE_12
        room = max(1, self.width() - around - icon - button)
        most = _MOST_LINES * self._words.fontMetrics().lineSpacing()
        self._stack(stacked=bool(button) and self._words.heightForWidth(room) > most)

    def _widest(self) -> int:
        """How wide the button is, or would be, in px."""
        if self._sets_up:
            shown = self._open if self._set_up.isHidden() else self._set_up
            return shown.sizeHint().width()
        return self._open.sizeHint().width() if self._has_page else 0

    def _stack(self, *, stacked: bool) -> None:
        if stacked == self._is_stacked:
            return
        self._is_stacked = stacked
        for part in (self._icon, self._words, self._buttons):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._icon, 0, 0)
        self._grid.addWidget(self._words, 0, 1)
        place = (1, 1) if stacked else (0, 2)
        self._grid.addWidget(self._buttons, *place, Qt.AlignmentFlag.AlignTrailing)
        # In a row of its own it comes and goes with the payment.
        policy = self._open.sizePolicy()
        policy.setRetainSizeWhenHidden(self._has_page and not self._sets_up and not stacked)
        self._open.setSizePolicy(policy)
