"""The first products: typed, from a file, the sample, or later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.errors import PosError, StoreUnusable
from pos_app.services.settings import Settings
from pos_app.services.setup import Setup, SetupStep
from pos_app.ui.error_words import error_words
from pos_app.ui.setup.form_line import FormLine
from pos_app.ui.setup.found_line import FoundLine, Standing
from pos_app.ui.setup.product_panels import FilePanel, LaterPanel, ReadProducts
from pos_app.ui.setup.product_reader import ProductReader
from pos_app.ui.setup.product_rows import ProductRows
from pos_app.ui.setup.product_ways import FILE, LATER, SAMPLE, TYPE, ProductWays
from pos_app.ui.setup.products_there import ProductsThere
from pos_app.ui.setup.revealing import reveal
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.typed_products import BegunRow
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_16
from pos_app.ui.widgets import SecondaryButton, frame
from pos_app.ui.widgets.choice_box import ChoiceBox
from pos_app.workers.errand import Errand


@dataclass(frozen=True, slots=True)
class _Begun:
    """The way, what is typed, the file that was chosen, and what becomes of what is there."""

    way: str
    rows: Sequence[BegunRow]
    file: Path | None
    how: str


class ProductsStep(SetupStepPage):
    """Nothing is taken before somebody has seen what it is; all of it is taken or none."""

    name = SetupStep.PRODUCTS

    def __init__(self, setup: Setup, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(setup, settings, parent)
        self._was_empty = False
        self._chosen: Path | None = None
        self._goes_on = False
        self._there = ProductsThere(setup)
        self._ways = ProductWays()
        self._rows = ProductRows(settings.currency)
        self._file = FilePanel()
        self._sample = ReadProducts("productSample")
        self._later = LaterPanel()
        self._found = FoundLine("productsFound")
        self._how_box = ChoiceBox()
        self._how = FormLine(
            self.tr("The products that are there"), self._how_box, name="productsHow"
        )
        self._take = SecondaryButton(name="productsTake")
        self._undo = SecondaryButton(self.tr("Take them out again"), name="productsUndo")
        self._reader, self._taker = ProductReader(setup, self), Errand(self)
        self._build()
        self._connect()
        self._show_way()
        # The rail and the last page tell of products whether this page was looked at or not.
        self._look()

    def title(self) -> str:
        return self.tr("Your products")

    def explain(self) -> str:
        return self.tr("What you sell, to tap or scan. Amounts can be typed without any product.")

    def show_draft(self, settings: Settings) -> None:
        is_other = settings.currency_code != self.draft.currency_code
        super().show_draft(settings)
        if is_other:
            # What was read has prices in the currency of before.
            self._reader.forget_all()
            self._rows.use_currency(settings.currency)
            self._file.clear()
            self._sample.clear()
            self._show_way()
            self._read_again()
            self._look()

    def enter(self) -> None:
        self._look()

    def leave(self) -> None:
        self._goes_on = False

    def begun(self) -> object:
        if self._way == TYPE and not self._rows.count:
            return None
        file = self._chosen if self._way == FILE else None
        return _Begun(self._way, self._rows.begun(), file, str(self._how_box.currentData()))

    def resume(self, begun: object) -> None:
        """A file and the sample are read anew: so their words are of this language, too."""
        if not isinstance(begun, _Begun):
            return
        self._rows.resume(begun.rows)
        self._chosen = begun.file
        self._how_box.setCurrentIndex(self._how_box.findData(begun.how))
        self._ways.choose(begun.way)
        if begun.way == FILE:
            self._read_again()

    def is_answered(self) -> bool:
        return self._there.can_be_sold

    def may_go_on(self) -> bool:
        return not self._reader.is_busy

    def go_on(self) -> bool:
        """What was read or typed, and not taken yet, is taken first."""
        if not self._pending:
            return True
        self._goes_on = True
        self._begin_taking()
        return False

    def next_words(self) -> str:
        return self.tr("Take them") if self._pending else ""

    def summary(self) -> str:
        if not self._there.count:
            return self.tr("None yet.")
        return f"{self._there_words()} {self._foreign_words()}".strip()

    def take_keyboard(self) -> None:
        self._ways.take_keyboard()

    # ---- the way ------------------------------------------------------------------------------
    @property
    def _way(self) -> str:
        return self._ways.way

    @property
    def _pending(self) -> int:
        """How many products wait to be taken."""
        if self._way == TYPE:
            return self._rows.count
        return len(self._reader.products(self._way))

    @Slot()
    def _picked(self) -> None:
        self._found.clear()
        self._undo.setVisible(False)
        if self._way == SAMPLE and not self._reader.products(SAMPLE):
            self._read_again()
        self._show_way()

    @Slot()
    def _show_way(self) -> None:
        way = self._way
        for panel, of in (
            (self._rows, TYPE),
            (self._file, FILE),
            (self._sample, SAMPLE),
            (self._later, LATER),
        ):
            panel.setVisible(way == of)
        self._refresh()

    @Slot()
    def _edited(self) -> None:
        self._found.clear()
        self._undo.setVisible(False)
        self._refresh()

    def _refresh(self) -> None:
        count = self._pending
        self._take.say(self.tr("Take %Ln products", "", count))
        self._take.setVisible(count > 0)
        self._take.setEnabled(not self._taker.is_busy)
        self._how.setVisible(count > 0 and self._there.count > 0)
        self.turned.emit()

    # ---- reading ------------------------------------------------------------------------------
    @Slot(object)
    def _file_chosen(self, path: Path) -> None:
        self._chosen = path
        self._file.show_name(path)
        self._file.wait()
        self._found.clear()
        self._undo.setVisible(False)
        self._begin_reading(FILE, path)

    def _begin_reading(self, way: str, path: Path | None) -> None:
        self._reader.begin(way, self.draft, path)
        self._refresh()

    def _read_again(self) -> None:
        """The file that was chosen, or the sample."""
        if self._way == SAMPLE:
            self._sample.wait()
            self._begin_reading(SAMPLE, None)
        elif self._way == FILE and self._chosen is not None:
            self._file_chosen(self._chosen)

    @Slot(str)
    def _was_read(self, way: str) -> None:
        self._panel(way).show_products(self._reader.products(way))
        self._refresh()
        reveal(self._take)

    @Slot(str, object)
    def _not_read(self, way: str, error: PosError) -> None:
        self._panel(way).show_refused(error)
        self._refresh()

    def _panel(self, way: str) -> ReadProducts | FilePanel:
        return self._file if way == FILE else self._sample

    # ---- taking -------------------------------------------------------------------------------
    @Slot()
    def _begin_taking(self) -> None:
        is_typed = self._way == TYPE
        products = self._rows.products() if is_typed else self._reader.products(self._way)
        if not products or self._taker.is_busy:
            self._goes_on = False
            return
        replaces = self._how_box.currentData() == "replace"
        self._was_empty = self._there.count == 0
        self._found.say(Standing.BUSY, self.tr("Taking them…"))
        if self._take.hasFocus():
            self.take_keyboard()  # else it goes to Back
        self._take.setEnabled(False)
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        self._taker.run(partial(self.setup.keep_products, list(products), replace=replaces))

    @Slot(object)
    def _taken(self, there: int) -> None:
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords
        self._there.count = there
        self._look()
        self._forget_taken()
        self._show_there()
        self._found.say(Standing.GOOD, self._there_words())
        reveal(self._found)
        self._undo.setVisible(self._was_empty and there > 0)
        self._refresh()
        if not there and self._way == SAMPLE:
            self._picked()
        if self._goes_on:
            self._goes_on = False
            self.done.emit()

    def _forget_taken(self) -> None:
        if self._way == TYPE:
            self._rows.start_over()
        self._reader.forget(self._way)
        self._chosen = None
        self._file.forget()
        self._sample.clear()

    @Slot(object)
    def _not_taken(self, error: PosError) -> None:
        self._goes_on = False
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords
        words = self.tr("Nothing was taken.")
        why = error_words(error)
        if isinstance(error, StoreUnusable):  # whose own words are of payments
            why = self.tr("The till cannot save them. Make room on the disk, and try again.")
        self._found.say(Standing.WRONG, words, why)
        reveal(self._found)
        self._refresh()

    @Slot()
    def _take_out(self) -> None:
        """Offered only where there was nothing before."""
        self._undo.setVisible(False)
        self._was_empty = False
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        self._taker.run(partial(self.setup.keep_products, [], replace=True))
        self.take_keyboard()

    # ---- what is there ------------------------------------------------------------------------
    def _look(self) -> None:
        self._there.look(self.draft)

    @Slot()
    def _counted(self) -> None:
        self._show_there()
        self._refresh()

    @Slot(object)
    def _not_counted(self, error: PosError) -> None:
        self._found.say(Standing.WRONG, error_words(error))

    def _there_words(self) -> str:
        if not self._there.count:
            return self.tr("No product is there now.")
        return self.tr("%Ln products are there.", "", self._there.count)

    def _foreign_words(self) -> str:
        """What was taken before the shop got another currency."""
        if not self._there.foreign:
            return ""
        return self.tr(
            "%Ln products have prices in another currency and cannot be sold. Take them in again "
            "with new prices.",
            "",
            self._there.foreign,
        )

    def _show_there(self) -> None:
        self._there.say(self._there_words() if self._there.count else "", self._foreign_words())

    # ---- the page -----------------------------------------------------------------------------
    def _connect(self) -> None:
        self._ways.chosen.connect(self._picked)
        self._rows.changed.connect(self._edited)
        self._file.chosen.connect(self._file_chosen)
        self._take.clicked.connect(self._begin_taking)
        self._undo.clicked.connect(self._take_out)
        self._there.known.connect(self._counted)
        self._there.not_known.connect(self._not_counted)
        self._reader.read.connect(self._was_read)
        self._reader.refused.connect(self._not_read)
        self._taker.done.connect(self._taken)
        self._taker.refused.connect(self._not_taken)

    def _build(self) -> None:
        self._how_box.addItem(self.tr("Keep them, and add these"), "add")
        self._how_box.addItem(self.tr("Replace them all by these"), "replace")
        self._undo.setVisible(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addWidget(self._take)
        buttons.addWidget(self._undo)
        buttons.addStretch(1)
        panel_card = frame("card", name="productsCard")
        inside = QVBoxLayout(panel_card)
        inside.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        inside.setSpacing(SPACE_12)
        for panel in (self._rows, self._file, self._sample, self._later, self._how, self._found):
            inside.addWidget(panel)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16 - SPACE_8 // 2)
        column.addWidget(self._there)
        column.addWidget(self._ways)
        column.addWidget(panel_card)
        column.addStretch(1)
