"""The card of one line: how many, at what price, what is taken off, and a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.cart import MAX_NOTE_CHARS, MAX_QUANTITY, CartLine
from pos_app.domain.currency import Currency
from pos_app.domain.errors import CartRefused, PosError
from pos_app.domain.money import AmountError
from pos_app.ui.cart.answer_page import AnswerPage, captioned
from pos_app.ui.cart.discount_choice import DiscountChoice
from pos_app.ui.cart.discount_words import too_much_words
from pos_app.ui.cart.figure_fields import FigureField, MoneyField, PiecesField
from pos_app.ui.error_words import amount_problem_words, error_words
from pos_app.ui.keypad import Keypad
from pos_app.ui.money_text import money_text, symbol
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_4, SPACE_8, SPACE_16, SPACE_24, TARGET
from pos_app.ui.widgets import AmountLabel, DangerButton, PlainButton, TextField

_KEYPAD_HEIGHT = 272


class LinePage(AnswerPage):
    """Shows what the line will come to while it is changed. Nothing changes before Enter."""

    taken = Signal(int, object)
    """Carries the row and the `CartLine` as it is to be."""
    removed = Signal(int)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__("line", "", CONTENT_WIDTH, parent)
        self._currency = currency
        self._row = -1
        self._line: CartLine | None = None
        self.title.setProperty("type", "heading")
        self._pieces = PiecesField(self.tr("Quantity"), "linePieces")
        price = self.tr("Price of a piece ({currency})").format(currency=symbol(currency))
        self._price = MoneyField(currency, price, "linePrice", may_be_zero=True)
        self._discount = DiscountChoice(currency, "lineDiscount")
        self._note = TextField()
        self._note.setObjectName("lineNote")
        self._note.setAccessibleName(self.tr("Note (stays in the shop)"))
        self._note.setMaxLength(MAX_NOTE_CHARS)
        self._total = AmountLabel(role="title")
        self._total.setObjectName("lineTotal")
        self._before = AmountLabel(role="body", strong=False)
        self._before.setObjectName("lineBefore")
        self._before.setProperty("tone", "muted")
        self._keypad = Keypad(prefix="line")
        self._figure: FigureField = self._pieces
        self.take.say(self.tr("Done"))
        self.take.show_enter_sign()
        self._fill()
        self._connect()

    def ask(self, row: int, line: CartLine) -> None:
        """Shows a line as it is."""
        self._row, self._line = row, line
        product = line.product
        self.title.setText(" · ".join(filter(None, (product.name, product.variant))))
        self.setAccessibleName(self.title.text())
        self._pieces.setText(str(line.quantity))
        self._price.put(line.unit_price)
        self._discount.put(line.discount)
        self._note.setText(line.note)
        self._figure = self._pieces
        self._refresh()

    def begin_with_discount(self) -> None:
        """The keyboard goes to an own discount."""
        self._discount.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        self._pieces.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def take_answer(self) -> None:
        try:
            changed = self._changed()
        except (AmountError, PosError):
            return  # it is said beside the buttons
        self.taken.emit(self._row, changed)

    def _changed(self) -> CartLine:
        """The line as it is to be. Raises `AmountError`, `CartRefused`."""
        line = self._line
        if line is None:
            raise CartRefused("quantity", "", str(MAX_QUANTITY))
        pieces = self._pieces.pieces or 0
        if not 1 <= pieces <= MAX_QUANTITY:
            raise CartRefused("quantity", line.product.name, str(MAX_QUANTITY))
        price = line.unit_price if not self._price.text() else self._price.money
        own = None if price == line.product.price else price
        note = " ".join(self._note.text().split())
        changed = CartLine(line.product, pieces, note, own, self._discount.discount)
        _ = changed.total  # refuses more off than there is
        return changed

    @Slot()
    def _refresh(self) -> None:
        problem, changed = "", self._line
        try:
            changed = self._changed()
        except AmountError as wrong:
            problem = amount_problem_words(wrong.problem, self._currency)
        except CartRefused as refused:
            problem = self._refusal_words(refused)
        self.say_problem(problem)
        self.take.setEnabled(not problem)
        if changed is None or problem:
            return
        is_free = not changed.unit_price
        self._note.setPlaceholderText(self.tr("Why it is given away") if is_free else "")
        total = money_text(changed.total)
        original = changed.original_total
        self._total.setText(total)
        self._total.setAccessibleName(self.tr("Total {amount}").format(amount=total))
        self._before.setText("" if original is None else money_text(original))

    def _refusal_words(self, refused: CartRefused) -> str:
        line, price, pieces = self._line, self._price.money, self._pieces.pieces
        if line is None or price is None or pieces is None:
            return error_words(refused)
        return too_much_words(refused, price * pieces)

    def _connect(self) -> None:
        self._pieces.textChanged.connect(self._refresh)
        self._price.changed.connect(self._refresh)
        self._discount.changed.connect(self._refresh)
        for field in (self._pieces, self._price):
            field.entered.connect(self._field_entered)
        self._discount.field_entered.connect(self._discount_entered)
        self._keypad.typed.connect(self._press)
        self._keypad.backspaced.connect(self._press_back)
        self._keypad.cleared.connect(self._press_clear)

    def _fill(self) -> None:
        self.head.addWidget(self._before)
        self.head.addWidget(self._total)
        left = QVBoxLayout()
        left.setSpacing(SPACE_8)
        figures = QHBoxLayout()
        figures.setSpacing(SPACE_16)
        figures.addLayout(captioned(self._pieces, self._stepper()), 1)
        figures.addLayout(captioned(self._price), 1)
        left.addLayout(figures)
        left.addLayout(captioned(self._discount))
        left.addLayout(captioned(self._note))
        left.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(SPACE_24)
        both.addLayout(left, 11)
        self._keypad.setFixedHeight(_KEYPAD_HEIGHT)
        both.addWidget(self._keypad, 7, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(both, 1)
        remove = DangerButton(self.tr("Remove"), name="lineRemove")
        remove.make_large()
        remove.set_icon("trash", 20)
        remove.clicked.connect(self._remove)
        self.buttons.insertWidget(0, remove)
        strike = self._before.font()
        strike.setStrikeOut(True)
        self._before.setFont(strike)

    def _stepper(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        for name, icon, words, by in (
            ("lineLess", "minus", self.tr("One less"), -1),
            ("lineMore", "plus", self.tr("One more"), 1),
        ):
            button = PlainButton(name=name)
            button.say("", words)
            button.tip(words)
            button.set_icon(icon, 20)
            button.setFixedSize(TARGET, TARGET)
            button.setAutoRepeat(True)
            button.setProperty("by", by)
            button.clicked.connect(self._step)
            row.addWidget(button)
        row.insertWidget(1, self._pieces, 1)
        return row

    @Slot()
    def _step(self) -> None:
        pieces = (self._pieces.pieces or 0) + int(self.sender().property("by"))
        self._pieces.setText(str(max(1, min(MAX_QUANTITY, pieces))))

    @Slot()
    def _field_entered(self) -> None:
        field = self.sender()
        if isinstance(field, FigureField):
            self._figure = field

    @Slot()
    def _discount_entered(self) -> None:
        self._figure = self._discount.field

    @Slot(str)
    def _press(self, digits: str) -> None:
        self._figure.press(digits)

    @Slot()
    def _press_back(self) -> None:
        self._figure.take_back()

    @Slot()
    def _press_clear(self) -> None:
        self._figure.clear()

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._row)
