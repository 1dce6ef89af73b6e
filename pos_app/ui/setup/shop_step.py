"""The step of the shop: who it is, what it is paid in, and what this till is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pos_app.domain.currency import UnknownCurrency, currency
from pos_app.services.settings import BadSetting, Settings
from pos_app.services.setup import Setup, SetupStep
from pos_app.ui.settings.problem_words import setting_problem_words
from pos_app.ui.setup.currency_words import common_currencies, locale_currency
from pos_app.ui.setup.form_line import FormLine, TextLine
from pos_app.ui.setup.phone_preview import PhonePreview
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.tile_grid import TileGrid
from pos_app.ui.setup.two_columns import TwoColumns
from pos_app.ui.theme import SPACE_8, SPACE_16
from pos_app.ui.till_name import till_name
from pos_app.ui.widgets import PlainLabel
from pos_app.ui.widgets.choice_box import ChoiceBox

_BESIDE_FROM = 680
_LEAST_WIDTH = 240
_OTHER = ""
_MOST_CHARS = 100


class ShopStep(SetupStepPage):
    """A form, and beside it the phone of a customer who pays."""

    name = SetupStep.SHOP

    def __init__(self, setup: Setup, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(setup, settings, parent)
        self._has_chosen = False
        self._shop = self._line(
            "merchant_name",
            self.tr("Name of the shop"),
            self.tr("As customers see it when they pay."),
        )
        self._merchant = self._line(
            "merchant_id",
            self.tr("Merchant number"),
            self.tr("From your contract with the payment service."),
        )
        self._box = ChoiceBox()
        self._currency = FormLine(self.tr("Currency"), self._box, name="setup_currency")
        self._code = self._line(
            "currency_code",
            self.tr("Letters of the currency"),
            self.tr("Three letters, such as USD or EUR."),
        )
        self._till = self._line(
            "till_name",
            self.tr("Name of this till"),
            self.tr("Such as Till 1, or Terrace."),
        )
        self._prefix = self._line(
            "receipt_prefix",
            self.tr("Receipts begin with"),
            self.tr("Another one for each till, such as A, B, C."),
        )
        self._preview = PhonePreview()
        self._fill_box()
        self._build()
        self.show_draft(settings)
        self._box.activated.connect(self._choose_currency)

    def title(self) -> str:
        return self.tr("Your shop")

    def explain(self) -> str:
        return self.tr("Your customers see the name of the shop on their phones.")

    def is_answered(self) -> bool:
        return self.draft.has_merchant and not self._wrong

    def may_go_on(self) -> bool:
        return self.is_answered()

    def summary(self) -> str:
        if not self.draft.has_merchant:
            return self.tr("No merchant number yet")
        return self.tr("{shop} · merchant number {number} · {currency}").format(
            shop=self.draft.merchant_name,
            number=self.draft.merchant_id,
            currency=self.draft.currency_code,
        )

    def show_draft(self, settings: Settings) -> None:
        super().show_draft(settings)
        for line in self._lines:
            value = str(getattr(settings, _key(line.line)))
            # What is wrong stays until it is mended, and so does a blank at the end while typing.
            if not line.wrong and line.line.text().strip() != value:
                line.show_text(value)
        row = self._box.findData(settings.currency_code)
        self._box.setCurrentIndex(row)
        is_other = row < 0 or bool(self._code.wrong)
        if is_other:
            self._box.setCurrentIndex(self._box.count() - 1)
        self._code.setVisible(is_other)
        self._show_preview()

    def begun(self) -> object:
        wrong = {_key(line.line): line.line.text() for line in self._wrong}
        return _Begun(wrong, self._has_chosen) if wrong or self._has_chosen else None

    def resume(self, begun: object) -> None:
        if isinstance(begun, _Begun):
            self._has_chosen = begun.has_chosen
            for line in self._lines:
                if (text := begun.wrong.get(_key(line.line))) is not None:
                    line.show_text(text)
                    self._take(line)
            self.show_draft(self.draft)

    def enter(self) -> None:
        """Before anything is told of the shop: what people pay with where it is."""
        draft = self.draft
        is_new = not draft.merchant_name and not draft.merchant_id
        if is_new and not self._has_chosen and draft.currency_code == Settings().currency_code:
            self.change(currency_code=locale_currency())
            self.show_draft(self.draft)
        if is_new and draft.till_name != till_name(draft):
            self.change(till_name=till_name(draft))
            self.show_draft(self.draft)

    def take_keyboard(self) -> None:
        empty = [one.line for one in (self._shop, self._merchant) if not one.line.text().strip()]
        (empty or [self._shop.line])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _lines(self) -> tuple[TextLine, ...]:
        return (self._shop, self._merchant, self._code, self._till, self._prefix)

    @property
    def _wrong(self) -> list[TextLine]:
        return [line for line in self._lines if line.wrong]

    def _line(self, key: str, title: str, hint: str = "") -> TextLine:
        made = TextLine(title, hint, name=f"setup_{key}")
        made.line.setMaxLength(_MOST_CHARS)
        made.line.textEdited.connect(self._typed)
        return made

    def _fill_box(self) -> None:
        for code, words in common_currencies().items():
            self._box.addItem(words, code)
        self._box.addItem(self.tr("Another currency…"), _OTHER)

    def _build(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        for line in (self._shop, self._merchant, self._currency, self._code):
            column.addWidget(line)
        column.addWidget(TileGrid([self._till, self._prefix], _LEAST_WIDTH))
        shown = QWidget()
        beside = QVBoxLayout(shown)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE_8)
        caption = PlainLabel(self.tr("As your customers see it"))
        caption.setProperty("type", "small")
        caption.setProperty("tone", "muted")
        beside.addWidget(caption)
        beside.addWidget(self._preview)
        beside.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(TwoColumns(form, shown, _BESIDE_FROM))
        outer.addStretch(1)

    @Slot()
    def _typed(self) -> None:
        line = next(one for one in self._lines if one.line is self.sender())
        self._take(line)
        self._show_preview()
        self.turned.emit()

    def _take(self, line: TextLine) -> None:
        key, text = _key(line.line), " ".join(line.line.text().split())
        if key == "currency_code":
            text = text.upper()
        wrong = self._problem(key, text)
        if not wrong:
            try:
                self.change(**{key: text})
            except BadSetting as bad:
                wrong = setting_problem_words(bad.name)
        line.say_wrong(wrong)

    def _problem(self, key: str, text: str) -> str:
        """What is wrong with the shape of what is typed; empty: nothing."""
        if key == "merchant_id" and text and not _is_number(text):
            return self.tr("A merchant number has no blanks and is no address. Look again.")
        if key == "till_name" and not text:
            return self.tr("Give this till a name.")
        return ""

    @Slot(int)
    def _choose_currency(self, row: int) -> None:
        self._has_chosen = True
        code = str(self._box.itemData(row))
        if code == _OTHER:
            self._code.setVisible(True)
            self._code.line.selectAll()
            self._code.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._code.say_wrong("")
        self.change(currency_code=code)
        self.show_draft(self.draft)
        self.turned.emit()

    def _show_preview(self) -> None:
        name = " ".join(self._shop.line.text().split())
        try:
            money = currency(self.draft.currency_code)
        except UnknownCurrency:
            money = currency(locale_currency())
        self._preview.show_shop(name, money)


@dataclass(frozen=True, slots=True)
class _Begun:
    """What is wrong in the fields, by setting, and whether somebody chose the currency."""

    wrong: Mapping[str, str]
    has_chosen: bool


def _key(line: QLineEdit) -> str:
    return line.objectName().removeprefix("setup_")


def _is_number(text: str) -> bool:
    """Whether it could be a merchant's number: one word, and neither a web nor a mail address."""
    return text.isprintable() and " " not in text and "://" not in text and "@" not in text
