"""The strip that cannot be missed while no real money moves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from pos_app.ui.widgets import IconLabel, PlainButton, PlainLabel, edges

_HEIGHT = 52


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
        words = PlainLabel(self.tr("Demo: no real money moves"), max_lines=2)
        words.setObjectName("demoBannerText")
        words.setProperty("tone", "on_warn")
        words.setProperty("strong", "true")
        self.setAccessibleName(words.text())
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
        self._sets_up = sets_up
        policy = self._open.sizePolicy()
        policy.setRetainSizeWhenHidden(has_page and not sets_up)
        self._open.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(edges(SPACE_16, SPACE_4, SPACE_8, SPACE_4))
        row.setSpacing(SPACE_12)
        row.addWidget(IconLabel("warning", "on_warn", 24))
        row.addWidget(words, 1)
        row.addWidget(self._open)
        row.addWidget(self._set_up)
        self.offer_page(is_up=False)

    def offer_page(self, *, is_up: bool) -> None:
        """Shows or hides the button that opens the payment page here."""
        self._open.setVisible(is_up)
        self._set_up.setVisible(self._sets_up and not is_up)
