"""What a scan does, wherever the cashier is.

On every page of the till a scan means "the customer wants this": it goes into the cart, and the
window goes to the cart with it, but only for a code that is known. Two things come before it: a
page that asks a question, and a field that somebody writes in. There a scan is refused and said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from pos_app.domain.errors import PosError
from pos_app.domain.product import Product
from pos_app.domain.sale import SaleMode
from pos_app.services.settings import Settings
from pos_app.ui.cover import Cover
from pos_app.ui.flow import SaleFlow
from pos_app.ui.messages import Message, MessageBar
from pos_app.ui.reading_order import as_written
from pos_app.ui.sale_page import SalePage
from pos_app.ui.scanning import TAKES_SCANS
from pos_app.ui.scanning.fast_typing import could_be_typed, is_writing, take_back, typing_place
from pos_app.ui.scanning.scan_filter import ScanFilter
from pos_app.ui.sounds import Sounds, Tone
from pos_app.ui.widgets.plain_text import shown

if TYPE_CHECKING:
    from pos_app.services.scan_search import Scanned
    from pos_app.ui.scanning.choice_page import ChoicePage
    from pos_app.ui.scanning.unknown_page import UnknownCodePage

ADD_KEY = "F9"
_SHOWN_CHARS = 48


@dataclass(frozen=True, slots=True)
class Counter:
    """The parts of the window that a scan has to do with."""

    settings: Settings
    sale: SalePage
    flow: SaleFlow
    cover: Cover
    messages: MessageBar
    sounds: Sounds


class ScanGuide(QObject):
    """Hears of scans, finds their products and brings them into the cart."""

    mode_wanted = Signal(object)
    """Carries `SaleMode.ITEMS`: the window is to show the cart."""

    def __init__(self, counter: Counter, window: QWidget) -> None:
        super().__init__(window)
        self._at = counter
        self._unknown: dict[str, str] = {}
        self._asked = ""
        self._choices: Scanned | None = None
        self._unknown_page: UnknownCodePage | None = None
        self._choice_page: ChoicePage | None = None
        settings = counter.settings
        self._filter = ScanFilter(settings.scan_prefix, settings.scan_suffix, self)
        self._filter.scanned.connect(self._heard)
        counter.flow.sale_done.connect(self._forget_unknown)
        add = QShortcut(QKeySequence(ADD_KEY), window)
        add.setAutoRepeat(False)
        add.activated.connect(self._add_newest)

    @Slot(str)
    def _heard(self, text: str) -> None:
        """A scan; or something that a program typed, such as a keeper of passwords."""
        latest, focus = self._filter.latest, QApplication.focusWidget()
        leaked = latest.leaked
        if leaked and not self._is_sold(text) and self._is_sold(leaked + text):
            take_back(leaked, focus)
            self.take(leaked + text)
        elif not latest.is_marked and not self._at.settings.kiosk and self._is_typed(text, focus):
            self._filter.give_back()
        else:
            self.take(text)

    @Slot(str)
    def take(self, text: str) -> None:
        """Something was scanned."""
        if self._at.settings.kiosk:
            return  # nobody sells at a booth
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) and focus.property(TAKES_SCANS):
            focus.setText(text)
            self._at.sounds.sound(Tone.SCANNED)
        elif self._at.cover.is_on or is_writing(focus):
            self._refuse(self.tr("{code} was not added. Finish this first, then scan it."), text)
        else:
            self._sell(text)

    def _is_typed(self, text: str, focus: QWidget | None) -> bool:
        """Whether what came so fast belongs to where the keyboard is, and is nothing we sell."""
        place = typing_place(focus, is_covered=self._at.cover.is_on, sale=self._at.sale)
        return could_be_typed(text, place) and not self._is_sold(text)

    def _is_sold(self, text: str) -> bool:
        from pos_app.services.scan_search import search_scan

        catalogue, settings = self._at.sale.catalogue, self._at.settings
        if catalogue is None:
            return False
        try:
            found = search_scan(catalogue, text, settings.currency, settings.embedded_codes)
        except PosError:
            return False
        return bool(found.products)

    def _search(self, text: str) -> Scanned | None:
        """What a code means; None, and said, while nobody can tell."""
        from pos_app.services.scan_search import search_scan

        catalogue, settings = self._at.sale.catalogue, self._at.settings
        if catalogue is None:
            self._refuse(
                self.tr("{code} was not added: the products are still being read. Scan it again."),
                text,
            )
            return None
        try:
            return search_scan(catalogue, text, settings.currency, settings.embedded_codes)
        except PosError as error:
            self._at.messages.say_error(error, topic="scan")
            self._at.sounds.sound(Tone.UNKNOWN)
            return None

    def _sell(self, text: str) -> None:
        found = self._search(text)
        if found is None:
            return
        if not found.products:
            self._say_unknown(text)
        elif found.is_empty_label:
            words = self.tr("{product} was not added: its label says nothing to pay for.")
            self._say(words.format(product=as_written(found.products[0].name)))
            self._at.sounds.sound(Tone.UNKNOWN)
        elif len(found.products) > 1:
            self._let_choose(found, text)
        else:
            self._add(found, found.products[0], text)

    def _add(self, found: Scanned, product: Product, text: str) -> None:
        """Into the cart, which is shown."""
        left = self._words_for_what_is_left()
        cart = self._at.sale.cart
        focus = QApplication.focusWidget()
        if cart is None or focus is None or not cart.isAncestorOf(focus) or not cart.isVisible():
            self.mode_wanted.emit(SaleMode.ITEMS)
            cart = self._at.sale.cart
        if cart is None:
            return
        is_in = cart.take_scan(product, found.note, found.line_price(product))
        self._at.sounds.sound(Tone.SCANNED if is_in else Tone.UNKNOWN)
        if is_in and left:
            self._say(left)
        if is_in and text in self._unknown:
            self._at.messages.withdraw(self._unknown.pop(text))

    def _words_for_what_is_left(self) -> str:
        """What the window leaves behind on its way to the cart."""
        if not self._at.sale.isVisible():
            if self._at.flow.is_waiting:
                return self.tr("A new sale. The payment before it waits in the list (F6).")
            return ""
        if not self._at.sale.has_typed_amount:
            return ""
        if self._at.sale.mode is SaleMode.DONATION:
            return self.tr("Added to the cart. What you typed is still under Donation (F4).")
        return self.tr("Added to the cart. What you typed is still under Amount (F2).")

    def _say_unknown(self, text: str) -> None:
        """Which code, and the one step to take it in. It is said until something is done."""
        self._at.sounds.sound(Tone.UNKNOWN)
        topic = f"unknown code {text}"
        self._unknown.pop(text, None)
        self._unknown[text] = topic
        words = self.tr("No product has the code {code}. Nothing was added.")
        action = self.tr("Add it ({key})").format(key=ADD_KEY)

        def add_it() -> None:
            self._take_in(text)

        self._at.messages.say(
            Message(words.format(code=_short(text)), "warn", action, add_it, topic)
        )

    @Slot()
    def _add_newest(self) -> None:
        """The key does what the newest message offers."""
        newest = next(reversed(self._unknown), "")
        if newest:
            self._at.messages.withdraw(self._unknown[newest])
            self._take_in(newest)

    def _take_in(self, text: str) -> None:
        """Asks for name and price of an unknown code."""
        found = None if self._at.cover.is_on else self._search(text)
        catalogue = self._at.sale.catalogue
        if found is None or catalogue is None:
            return
        self._unknown.pop(text, None)
        self._asked = text
        self._new_product().ask(found, catalogue)
        self._at.cover.put_on(self._new_product())

    def _new_product(self) -> UnknownCodePage:
        if self._unknown_page is None:
            from pos_app.ui.scanning.unknown_page import UnknownCodePage

            self._unknown_page = UnknownCodePage(self._at.settings.currency)
            self._unknown_page.added.connect(self._taken_in)
            self._unknown_page.left.connect(self._leave_new_product)
        return self._unknown_page

    @Slot(object)
    def _taken_in(self, product: Product) -> None:
        """It is sold as if it were scanned now: with the weight or the price of its label."""
        self._at.cover.take_off(self._new_product())
        self._at.sale.show_new_products()
        from pos_app.services.scan_search import Scanned

        found = self._search(self._asked)
        if found is None:
            return
        if product not in found.products:  # somebody wrote another code into the field
            found = Scanned(product.sku, (product,))
        self._add(found, product, self._asked)

    @Slot()
    def _leave_new_product(self) -> None:
        self._at.cover.take_off(self._new_product())

    def _let_choose(self, found: Scanned, text: str) -> None:
        if self._choice_page is None:
            from pos_app.ui.scanning.choice_page import ChoicePage

            self._choice_page = ChoicePage()
            self._choice_page.chosen.connect(self._chosen)
            self._choice_page.left.connect(self._leave_choice)
        self._choices, self._asked = found, text
        self._choice_page.ask(found)
        self._at.cover.put_on(self._choice_page)

    @Slot(object)
    def _chosen(self, product: Product) -> None:
        found = self._choices
        self._leave_choice()
        if found is not None:
            self._add(found, product, self._asked)

    @Slot()
    def _leave_choice(self) -> None:
        self._choices = None
        if self._choice_page is not None:
            self._at.cover.take_off(self._choice_page)

    @Slot()
    def _forget_unknown(self) -> None:
        """The sale in which they were scanned is over."""
        for topic in self._unknown.values():
            self._at.messages.withdraw(topic)
        self._unknown.clear()

    def _refuse(self, words: str, text: str) -> None:
        self._at.sounds.sound(Tone.UNKNOWN)
        self._say(words.format(code=_short(text)))

    def _say(self, words: str) -> None:
        self._at.messages.say(Message(words, topic="scan"))


def _short(text: str) -> str:
    """A code as a sentence can hold it."""
    clean = shown(text.replace("\x1d", " "))
    return clean if len(clean) <= _SHOWN_CHARS else f"{clean[:_SHOWN_CHARS]}…"
