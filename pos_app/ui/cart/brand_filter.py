"""The brands, as one button beside the categories: which of them is on the shelf."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_app.ui.cart.choice_painter import Choice
from pos_app.ui.widgets import PlainButton

_MOST_CHARS = 14


class BrandFilter(PlainButton):
    """Shows the chosen brand; only there if there is more than one to choose from."""

    asked = Signal()
    """Somebody wants to choose."""
    changed = Signal()
    """Another brand is chosen, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="mode", name="brandFilter")
        self._brands: list[str] = []
        self._brand = ""
        self._is_searching = False
        self.setCheckable(True)
        self.clicked.connect(self.asked)
        self._show()

    @property
    def brand(self) -> str:
        """The chosen one; empty for all."""
        return self._brand

    @property
    def has_choice(self) -> bool:
        return len(self._brands) > 1

    def set_brands(self, brands: list[str]) -> None:
        """Takes these; keeps the chosen one if it is still there."""
        self._brands = brands
        self._brand = self._brand if self._brand in brands and self.has_choice else ""
        self._show()

    def set_searching(self, is_searching: bool) -> None:
        """While somebody searches, all brands are searched."""
        if self._is_searching != is_searching:
            self._is_searching = is_searching
            self._show()

    def show_brand(self, brand: str) -> None:
        """Chooses a brand; empty for all."""
        is_new = brand != self._brand
        self._brand = brand
        self._show()
        if is_new:
            self.changed.emit()

    def choices(self) -> list[Choice]:
        """What there is to choose, all brands first."""
        return [Choice(self.tr("All brands"), ""), *(Choice(one, one) for one in self._brands)]

    def nextCheckState(self) -> None:
        # A click asks; only the answer changes what is chosen.
        pass

    def _show(self) -> None:
        shown = "" if self._is_searching else self._brand
        short = shown if len(shown) <= _MOST_CHARS else shown[: _MOST_CHARS - 1].rstrip() + "…"
        none = self.tr("Brand")
        self.say(f"{short or none} ▾", shown or self.tr("Choose a brand"))
        self.setChecked(bool(shown))
        self.setVisible(self.has_choice)
        self.setEnabled(not self._is_searching)
