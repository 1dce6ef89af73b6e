"""A small table to type products into, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.money import AmountError, Money, parse_amount
from pos_app.domain.product import MAX_NAME_CHARS, MAX_SKU_CHARS, Product
from pos_app.ui.error_words import amount_problem_words
from pos_app.ui.money_text import number_marks, number_text, symbol
from pos_app.ui.setup.revealing import reveal
from pos_app.ui.setup.typed_products import BegunRow, TypedRow, looks_scanned, with_numbers
from pos_app.ui.theme import SPACE_8, SPACE_12, TARGET, with_text
from pos_app.ui.widgets import PlainLabel, TextField, restyle

_FIRST_ROWS = 3
_MOST_ROWS = 200
_MOST_PRICE_CHARS = 20
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_EXAMPLE_MINOR = 250


class ProductRows(QWidget):
    """Enter goes on: from the name to the price, and from the price to the next row. A new row
    comes when the last one is begun. A scanner may write anywhere: a barcode in another field goes
    where it belongs."""

    changed = Signal()

    def __init__(self, of: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("productRows")
        self._currency = of
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_8)
        self._grid.setVerticalSpacing(SPACE_8)
        for column, share in enumerate((5, 3, 4)):
            self._grid.setColumnStretch(column, share)
        self._heads = [PlainLabel(max_lines=2) for _ in range(3)]
        for column, head in enumerate(self._heads):
            head.setProperty("type", "small")
            head.setProperty("strong", "true")
            head.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(head, 0, column)
        self._problem = PlainLabel()
        self._problem.setObjectName("productRowsProblem")
        self._problem.setProperty("tone", "danger")
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(SPACE_12)
        column_of_all.addLayout(self._grid)
        column_of_all.addWidget(self._problem)
        self.use_currency(of)
        self.start_over()

    def use_currency(self, of: Currency) -> None:
        """Prices are in this currency from now on."""
        self._currency = of
        titles = (
            self.tr("Name"),
            self.tr("Price ({currency})").format(currency=symbol(of)),
            self.tr("Barcode (optional)"),
        )
        for head, title in zip(self._heads, titles, strict=True):
            head.setText(title)
        for row in self._rows:
            self._entitle(row)

    def start_over(self) -> None:
        """Some empty rows."""
        for row in self._rows[_FIRST_ROWS:]:
            row.take_out(self._grid)
        del self._rows[_FIRST_ROWS:]
        for row in self._rows:
            row.clear()
        while len(self._rows) < _FIRST_ROWS:
            self._add_row()
        self.show_problem("")

    @property
    def count(self) -> int:
        """How many rows are begun."""
        return sum(not row.typed.is_empty for row in self._rows)

    def begun(self) -> list[BegunRow]:
        """What is typed, the prices as the language of now writes them."""
        rows = [row for row in self._rows if not row.typed.is_empty]
        return [BegunRow(row.typed, self._begun_price(row)) for row in rows]

    def resume(self, begun: Sequence[BegunRow]) -> None:
        """Fills the rows, with prices as the language of now writes them."""
        self.start_over()
        for at, one in enumerate(begun[:_MOST_ROWS]):
            if at == len(self._rows):
                self._add_row()
            row = self._rows[at]
            price = one.typed.price if one.price is None else number_text(one.price)
            texts = (one.typed.name, price, one.typed.barcode)
            for field, text in zip(row.fields, texts, strict=True):
                field.setText(text)
        self._edited()

    def products(self) -> list[Product] | None:
        """What is typed, each with a product number; None: something is wrong, and is shown."""
        self.show_problem("")
        made: list[Product] = []
        for row in self._rows:
            if row.typed.is_empty:
                continue
            product = self._product(row, made)
            if product is None:
                return None
            made.append(product)
        return with_numbers(made)

    def take_keyboard(self) -> None:
        """To the first row that is not begun."""
        row = next((row for row in self._rows if row.typed.is_empty), self._rows[-1])
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._problem, words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An Enter that a field did not want ends here: it is not Next."""
        if event.key() in _ENTER:
            event.accept()
        else:
            super().keyPressEvent(event)

    # ---- rows ---------------------------------------------------------------------------------
    def _add_row(self) -> None:
        number = len(self._rows) + 1
        row = _Row(number)
        for column, field in enumerate(row.fields):
            self._grid.addWidget(field, number, column)
            field.textEdited.connect(self._edited)
            field.returnPressed.connect(self._entered)
        if self._rows:
            # Tab goes from row to row, also to one that came later than what lies below.
            for before, after in pairwise((self._rows[-1].barcode, *row.fields)):
                QWidget.setTabOrder(before, after)
        self._entitle(row)
        self._rows.append(row)

    def _entitle(self, row: _Row) -> None:
        """What the fields are for; the first row shows how a price is written."""
        for field, head in zip(row.fields, self._heads, strict=True):
            field.setAccessibleName(f"{row.number}: {head.text()}")
        example = number_text(Money(_EXAMPLE_MINOR, self._currency))
        row.price.setPlaceholderText(example if row.number == 1 else "")

    @Slot()
    def _edited(self) -> None:
        self.show_problem("")
        for row in self._rows:
            row.clear_problem()
        if not self._rows[-1].typed.is_empty and len(self._rows) < _MOST_ROWS:
            self._add_row()
        self.changed.emit()

    @Slot()
    def _entered(self) -> None:
        """To what is still empty in this row, and then to the next one."""
        at, row = next(
            (at, row) for at, row in enumerate(self._rows) if self.sender() in row.fields
        )
        if self._moved_code(row):
            self.changed.emit()
        elif row.typed.is_empty:
            return
        elif not row.name.text().strip():
            row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not row.price.text().strip():
            row.price.setFocus(Qt.FocusReason.OtherFocusReason)
        elif at + 1 < len(self._rows):
            self._write_price(row)
            self._rows[at + 1].name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved_code(self, row: _Row) -> bool:
        """Puts a code that was scanned into another field where it belongs."""
        for field in (row.name, row.price):
            code = field.text().strip()
            if looks_scanned(code) and not row.barcode.text():
                row.barcode.setText(code)
                field.clear()
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _write_price(self, row: _Row) -> None:
        """As the locale writes it, so that a misread mark is seen."""
        try:
            row.price.setText(number_text(self._price(row)))
        except AmountError:
            return

    def _begun_price(self, row: _Row) -> Money | None:
        """None: there is none that can be read."""
        try:
            return self._price(row)
        except AmountError:
            return None

    def _price(self, row: _Row) -> Money:
        """Raises `AmountError`."""
        return parse_amount(row.price.text(), self._currency, number_marks())

    def _product(self, row: _Row, before: Sequence[Product]) -> Product | None:
        typed = row.typed
        if not typed.name:
            self._refuse(row.name, self.tr("Give it a name."))
            return None
        try:
            price = self._price(row)
        except AmountError as wrong:
            words = amount_problem_words(wrong.problem, self._currency)
            self._refuse(row.price, words or self.tr("Give it a price."))
            return None
        if typed.barcode and any(other.barcode == typed.barcode for other in before):
            self._refuse(row.barcode, self.tr("Another row has this barcode."))
            return None
        return Product("", typed.name, price, barcode=typed.barcode)

    def _refuse(self, field: TextField, words: str) -> None:
        field.setProperty("problem", "true")
        field.setAccessibleDescription(words)
        restyle(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        number = next(row.number for row in self._rows if field in row.fields)
        sentence = self.tr("Row {number}: {problem}").format(number=number, problem=words)
        self.show_problem(sentence)
        reveal(self._problem)


class _Row:
    """Three fields."""

    def __init__(self, number: int) -> None:
        self.number = number
        limits = (MAX_NAME_CHARS, _MOST_PRICE_CHARS, MAX_SKU_CHARS)
        parts = ("Name", "Price", "Barcode")
        self.name, self.price, self.barcode = self.fields = [TextField() for _ in parts]
        for field, part, limit in zip(self.fields, parts, limits, strict=True):
            field.setObjectName(f"product{part}{number}")
            field.setMaxLength(limit)
            field.setMinimumHeight(TARGET)
            field.setMinimumWidth(with_text(72))
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def typed(self) -> TypedRow:
        return TypedRow(*(" ".join(field.text().split()) for field in self.fields))

    def clear(self) -> None:
        self.clear_problem()
        for field in self.fields:
            field.clear()

    def clear_problem(self) -> None:
        for field in self.fields:
            if field.property("problem") == "true":
                field.setProperty("problem", "false")
                field.setAccessibleDescription("")
                restyle(field)

    def take_out(self, grid: QGridLayout) -> None:
        for field in self.fields:
            grid.removeWidget(field)
            field.setVisible(False)
            field.deleteLater()
