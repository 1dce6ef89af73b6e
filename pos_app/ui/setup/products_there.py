"""How many products the till has, and how many of them it cannot sell."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.services.setup import Setup
from pos_app.ui.theme import SPACE_12
from pos_app.ui.widgets import PlainLabel
from pos_app.workers.errand import Errand


class ProductsThere(QWidget):
    """Counts them. Not on the page while there is none."""

    known = Signal()
    """It was counted."""
    not_known = Signal(object)
    """Carries the `PosError`."""

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setup = setup
        self.count = self.foreign = 0
        self._looking = Errand(self)
        self._count_line = PlainLabel()
        self._count_line.setObjectName("productsThere")
        self._count_line.setProperty("strong", "true")
        self._foreign_line = PlainLabel()
        self._foreign_line.setObjectName("productsForeign")
        self._foreign_line.setProperty("tone", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        column.addWidget(self._count_line)
        column.addWidget(self._foreign_line)
        self.say("", "")
        self._looking.done.connect(self._counted)
        self._looking.refused.connect(self.not_known)

    @property
    def can_be_sold(self) -> bool:
        """Whether any of them can."""
        return self.count > self.foreign

    def look(self, settings: Settings) -> None:
        """Has them counted, for a shop with these settings."""
        self._looking.run(partial(_counts, self._setup, settings))

    def say(self, words: str, foreign_words: str) -> None:
        """Shows how many there are, and of how many the prices are in another currency; what is
        empty is not shown."""
        self._count_line.setText(words)
        self._count_line.setVisible(bool(words))
        self._foreign_line.setText(foreign_words)
        self._foreign_line.setVisible(bool(foreign_words))
        self.setVisible(bool(words or foreign_words))

    @Slot(object)
    def _counted(self, counts: tuple[int, int]) -> None:
        self.count, self.foreign = counts
        self.known.emit()


def _counts(setup: Setup, settings: Settings) -> tuple[int, int]:
    """How many products are there, and how many of them in another currency."""
    return setup.product_count(), setup.foreign_product_count(settings)
