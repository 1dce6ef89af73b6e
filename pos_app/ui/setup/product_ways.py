"""The ways to the first products, a card each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.ui.setup.choice_card import ChoiceCard
from pos_app.ui.setup.tile_grid import TileGrid

translate = QCoreApplication.translate

TYPE, FILE, SAMPLE, LATER = "type", "file", "sample", "later"
_TILE_WIDTH = 330


class ProductWays(QWidget):
    """One of them is always chosen: to type them, at first."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = {
            way: ChoiceCard(title, sentence, name=f"productsWay_{way}")
            for way, (title, sentence) in _words().items()
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TileGrid(list(self._cards.values()), _TILE_WIDTH))
        self._cards[TYPE].setChecked(True)
        for card in self._cards.values():
            card.toggled.connect(self._toggled)

    @property
    def way(self) -> str:
        return next((way for way, card in self._cards.items() if card.isChecked()), TYPE)

    def choose(self, way: str) -> None:
        self._cards[way].setChecked(True)

    def take_keyboard(self) -> None:
        self._cards[self.way].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _toggled(self, is_on: bool) -> None:
        if is_on:
            self.chosen.emit()


def _words() -> dict[str, tuple[str, str]]:
    """What a way is called, and a sentence about it."""
    return {
        TYPE: (
            translate("ProductsStep", "Type them in"),
            translate("ProductsStep", "For a few. Add more any time."),
        ),
        FILE: (
            translate("ProductsStep", "From a file"),
            translate("ProductsStep", "A table saved as CSV."),
        ),
        SAMPLE: (
            translate("ProductsStep", "The sample"),
            translate("ProductsStep", "A small shop's, to try the till with."),
        ),
        LATER: (
            translate("ProductsStep", "Later"),
            translate("ProductsStep", "Sell by typing amounts until then."),
        ),
    }
