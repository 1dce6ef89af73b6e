"""The second step: try the till, or set it up for a shop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.services.setup import Setup, SetupStep
from pos_app.ui.setup.choice_card import ChoiceCard
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.steps import Way
from pos_app.ui.setup.tile_grid import TileGrid
from pos_app.ui.theme import SPACE_8
from pos_app.ui.widgets import PlainLabel

_LEAST_WIDTH = 330


class WayStep(SetupStepPage):
    """Two large cards. A merchant number that was typed is put aside while trying is chosen."""

    name = SetupStep.WAY
    way_chosen = Signal(object)
    """Carries the `Way`."""

    def __init__(self, setup: Setup, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(setup, settings, parent)
        self._way: Way | None = None
        self._merchant_id = settings.merchant_id
        self._try = ChoiceCard(
            self.tr("Try it now"),
            self.tr(
                "With the products of a coffee shop and a pretend payment service. No real money "
                "moves."
            ),
            name="setupTry",
            icon="star",
        )
        self._connect = ChoiceCard(
            self.tr("Connect my shop"),
            self.tr("Takes real payments for your shop. About five minutes."),
            name="setupConnectShop",
            icon="cart",
        )
        for card in (self._try, self._connect):
            card.toggled.connect(self._toggled)
        _list(
            self._try,
            self.tr("Ready at once"),
            self.tr("Pay with your own phone and a test card"),
            self.tr("Connect your shop whenever you like"),
        )
        _list(
            self._connect,
            self.tr("Have your merchant number at hand, from your contract"),
            self.tr("And the two keys from the payment service's dashboard"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TileGrid([self._try, self._connect], _LEAST_WIDTH))
        column.addStretch(1)

    def offer_trying(self, way: Way | None, *, can_try: bool) -> None:
        """What was chosen before, and whether the till may become a demo: one that already sells
        for a shop is not turned into one by a tap."""
        self._try.setEnabled(can_try)
        if not can_try:
            self._try.say_words(
                self.tr("This till already sells for {shop}.").format(shop=self.draft.merchant_name)
            )
        self._way = way
        if way is not None:
            (self._try if way is Way.TRY else self._connect).setChecked(True)

    def title(self) -> str:
        return self.tr("How do you want to begin?")

    def explain(self) -> str:
        return self.tr("You can try everything first and connect your shop later.")

    def show_draft(self, settings: Settings) -> None:
        super().show_draft(settings)
        self._merchant_id = settings.merchant_id or self._merchant_id

    def begun(self) -> object:
        """The merchant number that is put aside."""
        return self._merchant_id or None

    def resume(self, begun: object) -> None:
        if isinstance(begun, str):
            self._merchant_id = self.draft.merchant_id or begun

    def is_answered(self) -> bool:
        return self._way is not None

    def may_go_on(self) -> bool:
        return self._way is not None

    def summary(self) -> str:
        if self._way is Way.TRY:
            return self.tr("Try it: no real money moves")
        return self.tr("Connect my shop")

    def take_keyboard(self) -> None:
        first = (
            self._connect if self._way is Way.CONNECT or not self._try.isEnabled() else self._try
        )
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _toggled(self) -> None:
        way = Way.TRY if self._try.isChecked() else Way.CONNECT
        if way is self._way or not (self._try.isChecked() or self._connect.isChecked()):
            return
        self._way = way
        self.change(merchant_id="" if way is Way.TRY else self._merchant_id)
        self.way_chosen.emit(way)
        self.turned.emit()


def _list(card: ChoiceCard, *rows: str) -> None:
    """Rows below the card's words, each behind a dot."""
    card.column.addSpacing(SPACE_8)
    for words in rows:
        dot, label = PlainLabel("•"), PlainLabel(words)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        for part in (dot, label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card.column.addLayout(row)
    card.column.addStretch(1)
