"""How much to take off: a tap on a usual one, or an own figure in per cent or money."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.currency import Currency
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.ui.cart.discount_words import discount_words, named_discount, percent_text
from pos_app.ui.cart.figure_fields import MoneyField, PercentField
from pos_app.ui.money_text import symbol
from pos_app.ui.theme import SPACE_4, SPACE_8, TARGET
from pos_app.ui.widgets import PlainButton

_USUAL = (5, 10, 20, 50)
_OWN_WIDTH = 96


class DiscountChoice(QWidget):
    """Nothing, 5, 10, 20 or 50 per cent, or what is typed. `name` goes before the names of its
    buttons and fields."""

    changed = Signal()
    field_entered = Signal()
    """The field of the own figure got the keyboard."""

    def __init__(self, currency: Currency, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Discount"))
        self._group = QButtonGroup(self)
        self._chips = [self._chip(percent, name) for percent in (0, *_USUAL)]
        self._percent = PercentField(self.tr("Own discount in per cent"), f"{name}Percent")
        self._money = MoneyField(currency, self.tr("Own discount in money"), f"{name}Money")
        self._percent.setPlaceholderText(self.tr("Own"))
        self._money.setPlaceholderText(self.tr("Own"))
        self._percent.textChanged.connect(self._typed)
        self._money.changed.connect(self._typed)
        self._own = QStackedWidget()
        for field in (self._percent, self._money):
            field.entered.connect(self.field_entered)
            field.setMinimumWidth(_OWN_WIDTH)
            self._own.addWidget(field)
        self._own.setFixedHeight(self._percent.sizeHint().height())
        self._units = self._unit_buttons(symbol(currency), name)
        self._build()
        self.put(None)

    def put(self, discount: Discount | None) -> None:
        """Shows a discount."""
        value = None if discount is None else discount.value
        usual = value if isinstance(value, Decimal) and value in _USUAL else None
        self._show_unit(is_money=isinstance(value, Money))
        self._percent.clear()
        self._money.clear()
        if value is None or usual is not None:
            self._check(int(usual or 0))
        elif isinstance(value, Money):
            self._money.put(value)
        else:
            self._percent.setText(percent_text(value))

    @property
    def discount(self) -> Discount | None:
        """What is chosen. Raises `AmountError` or `CartRefused` for a figure that cannot be."""
        value: Money | Decimal | None
        value = self._money.money if self._is_money else self._percent.percent
        if value is None:
            percent = self._group.checkedId()
            value = Decimal(percent) if percent > 0 else None
        return None if value is None else named_discount(value)

    @property
    def field(self) -> PercentField | MoneyField:
        """The field of the own figure."""
        return self._money if self._is_money else self._percent

    @property
    def _is_money(self) -> bool:
        return self._own.currentWidget() is self._money

    def _chip(self, percent: int, name: str) -> PlainButton:
        chip = PlainButton(name=f"{name}{percent}")
        words = discount_words(Decimal(percent)) if percent else self.tr("None")
        chip.say(words, words if percent else self.tr("No discount"))
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)  # one of several, also to a screen reader
        chip.setMinimumHeight(TARGET)
        chip.clicked.connect(self._chosen)
        self._group.addButton(chip, percent)
        return chip

    def _unit_buttons(self, sign: str, name: str) -> list[PlainButton]:
        group = QButtonGroup(self)
        made = []
        for at, (words, spoken) in enumerate(
            (("%", self.tr("In per cent")), (sign, self.tr("In money")))
        ):
            button = PlainButton(kind="chip", name=f"{name}{('InPercent', 'InMoney')[at]}")
            button.say(words, spoken)
            button.tip(spoken)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("in_money", at == 1)
            button.clicked.connect(self._unit_chosen)
            group.addButton(button)
            made.append(button)
        return made

    def _build(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(SPACE_4)
        for chip in self._chips:
            chips.addWidget(chip, 1)
        own = QHBoxLayout()
        own.setSpacing(SPACE_4)
        own.addWidget(self._own, 1)
        for button in self._units:
            own.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addLayout(chips)
        column.addLayout(own)

    @Slot()
    def _chosen(self) -> None:
        for field in (self._percent, self._money):
            field.blockSignals(True)  # noqa: FBT003  Qt's own
            field.clear()
            field.blockSignals(False)  # noqa: FBT003  Qt's own
        self.changed.emit()

    @Slot()
    def _typed(self) -> None:
        """An own figure takes the place of a usual one; without any there is none."""
        if self.field.text():
            self._check(-1)
        elif self._group.checkedId() < 0:
            self._check(0)
        self.changed.emit()

    @Slot()
    def _unit_chosen(self) -> None:
        self._show_unit(is_money=bool(self.sender().property("in_money")))
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()

    def _show_unit(self, *, is_money: bool) -> None:
        self._own.setCurrentWidget(self._money if is_money else self._percent)
        self._units[1 if is_money else 0].setChecked(True)

    def _check(self, percent: int) -> None:
        """Marks a usual one; -1 for none of them."""
        self._group.setExclusive(False)
        for chip in self._chips:
            chip.setChecked(self._group.id(chip) == percent)
        self._group.setExclusive(True)
