"""The left side of the cart page: what there is to sell, and the ways to find it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.domain.product import Product
from pos_app.services.offers import Offer
from pos_app.services.ports import Catalogue
from pos_app.services.scan_search import Scanned
from pos_app.services.settings import Settings
from pos_app.ui.cart.choice_painter import Choice
from pos_app.ui.cart.chooser import Chooser
from pos_app.ui.cart.list_or_notice import ListOrNotice
from pos_app.ui.cart.product_list import ProductList
from pos_app.ui.cart.product_model import ProductModel
from pos_app.ui.cart.product_search import ProductSearch
from pos_app.ui.cart.shelf_filters import ShelfFilters
from pos_app.ui.cart.submission import Submission
from pos_app.ui.cart.typed_code import code_choices, empty_label_words, typed_code
from pos_app.ui.cart.variants import variant_choices
from pos_app.ui.scanning.typed_quantity import quantity_and_words, typed_quantity
from pos_app.ui.theme import SPACE_4, SPACE_12
from pos_app.ui.widgets import frame
from pos_app.workers.finder import Finder, Question

_MOST_BARE_PIECES = 999
"""More digits alone are a number of something, and never pieces."""


class Shelf(QWidget):
    """Search field, category tabs and products. Typing searches all categories and brands; an
    emptied field goes back to what was open."""

    product_chosen = Signal(object, int, str, object)
    """Carries the `Product` to add, how many of it, and what its label says: the line's note, and
    the price of a piece (None: the product's own)."""
    charge_wanted = Signal()
    """Enter in the empty field."""
    said = Signal(object)
    """Carries a sentence, or a `PosError`."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._catalogue: Catalogue | None = None
        self._label: Scanned | None = None
        self._enters_list = self._is_quantity = False
        self._pieces = 1
        self._finder = Finder(self)
        self._products = ProductModel(self._finder, self)
        self._submission = Submission(self._finder, self)
        self._build()
        self._connect()
        self.set_catalogue(None)

    def _build(self) -> None:
        self.search = ProductSearch()
        self._filters = ShelfFilters()
        self._list = ProductList(self._products)
        self._place = ListOrNotice(self._list, "productNotice")
        card = frame("card", name="shelfCard")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        inner.setSpacing(0)
        inner.addWidget(self._filters)
        inner.addWidget(self._place, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_12)
        outer.addWidget(self.search)
        outer.addWidget(card, 1)
        self._chooser = Chooser(self)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._text_changed)
        self.search.submitted.connect(self._submit)
        self.search.left_downwards.connect(self._enter_list)
        self._filters.changed.connect(self._find)
        self._filters.brands.asked.connect(self._ask_brand)
        self._list.chosen.connect(self._offer_chosen)
        self._list.favourite_wanted.connect(self._toggle_favourite)
        self._list.more_wanted.connect(self._ask_more)
        self._list.text_typed.connect(self.search.take_text)
        self._list.left_upwards.connect(self.focus_search)
        self._products.replaced.connect(self._show_what_there_is)
        self._finder.failed.connect(self._search_failed)
        self._submission.meant.connect(self._take_meant)
        self._submission.unclear.connect(self._say_unclear)
        self._submission.unknown.connect(self._say_unknown)
        self._chooser.chosen.connect(self._choice_made)

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        """Shows the products of `catalogue`; None while it is being read. The same again: looks
        again, and stays where it is."""
        if catalogue is not None and catalogue is self._catalogue:
            self._filters.offer(catalogue)
            self._find()
            return
        self._catalogue = catalogue
        self._enters_list = False
        self._finder.set_catalogue(catalogue)
        self._products.clear()
        self._filters.begin(catalogue)
        if catalogue is not None:
            self._find()

    def set_compact(self, compact: bool) -> None:
        self._list.set_compact(compact)

    @Slot()
    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _text_changed(self, text: str) -> None:
        self._enters_list = self._is_quantity = False
        _, words = quantity_and_words(text)
        self._filters.show_searching(is_searching=bool(words.strip()))
        if self._catalogue is not None:
            self._find()

    @Slot()
    def _find(self) -> None:
        self._products.show(self._filters.query(self._words))

    @property
    def _words(self) -> str:
        """What is looked for: not the quantity before it."""
        _, words = quantity_and_words(self.search.text())
        return "" if self._is_quantity else words.strip()

    @property
    def _typed_pieces(self) -> int | None:
        """How many of what is chosen now, if that was typed."""
        text = self.search.text()
        return typed_quantity(text) if self._is_quantity else quantity_and_words(text)[0]

    # ---- choosing -----------------------------------------------------------------------------
    @Slot()
    def _enter_list(self) -> None:
        """To the first product; where the answer to what was typed is on its way, after it."""
        self._enters_list = self._products.is_waiting
        if not self._enters_list:
            self._list.enter_list()

    @Slot(object)
    def _offer_chosen(self, offer: Offer) -> None:
        pieces = self._typed_pieces
        self._choose(offer, 1 if pieces is None else pieces)

    def _choose(self, offer: Offer, pieces: int) -> None:
        self._pieces, self._label = pieces, None
        if offer.has_variants:
            self._chooser.ask(offer.first.name, variant_choices(offer))
        else:
            self._give(offer.first)

    def _give(self, product: Product) -> None:
        """A quantity that was typed is used up."""
        if self._typed_pieces == self._pieces:
            self.search.clear()
        label, self._label = self._label, None
        note, price = ("", None) if label is None else (label.note, label.line_price(product))
        self.product_chosen.emit(product, self._pieces, note, price)

    @Slot()
    def _ask_brand(self) -> None:
        brands = self._filters.brands
        self._chooser.ask(self.tr("Brand"), brands.choices(), brands.brand)

    @Slot(object)
    def _choice_made(self, meaning: object) -> None:
        if isinstance(meaning, str):
            self._filters.brands.show_brand(meaning)
        elif isinstance(meaning, Offer):
            self._toggle_favourite(meaning)
        elif isinstance(meaning, Product):
            self._give(meaning)

    @Slot(object)
    def _ask_more(self, offer: Offer) -> None:
        gone, new = self.tr("Remove from favourites"), self.tr("Add to favourites")
        choice = Choice(gone if offer.is_favourite else new, offer)
        self._chooser.ask(offer.first.name, [choice])

    @Slot(object)
    def _toggle_favourite(self, offer: Offer) -> None:
        if self._catalogue is None:
            return
        wanted = not offer.is_favourite
        try:
            skus = [product.sku for product in offer.products]
            self._catalogue.set_favourites(skus, wanted=wanted)
        except PosError as error:
            self.said.emit(error)
            return
        self._products.mark_favourite(offer, wanted=wanted)
        self._filters.offer(self._catalogue)
        if self._products.query.only_favourites:
            self._filters.keep_open()
            self._find()
        words = (
            self.tr("“{name}” is a favourite now.")
            if wanted
            else self.tr("“{name}” is no favourite any more.")
        )
        self.said.emit(words.format(name=offer.first.name))

    # ---- Enter --------------------------------------------------------------------------------
    @Slot(str)
    def _submit(self, text: str) -> None:
        if not text:
            self.charge_wanted.emit()
            return
        if self._catalogue is None:
            self.said.emit(self.tr("The products are still being read. Try again in a moment."))
            return
        _, words = quantity_and_words(text)
        if not words.strip():
            self.said.emit(self.tr("Scan or choose what there are so many of."))
            return
        try:
            found = typed_code(self._catalogue, words.strip(), self._settings)
        except PosError as error:
            self.said.emit(error)
            return
        if found.products:
            self._take_code(found)
        else:
            # Who types on before the answer is there begins the next thing.
            self.search.selectAll()
            self._submission.submit(words.strip())

    def _take_code(self, found: Scanned) -> None:
        """Adds what a code stands for; where that is several things, somebody chooses."""
        if found.is_empty_label:
            self.search.selectAll()
            self.said.emit(empty_label_words(found.products[0]))
            return
        pieces, _ = quantity_and_words(self.search.text())
        self.search.clear()
        self._pieces, self._label = 1 if pieces is None else pieces, found
        if len(found.products) == 1:
            self._give(found.products[0])
        else:
            self._chooser.ask(found.code, code_choices(found))

    @Slot(str, object)
    def _take_meant(self, text: str, offer: Offer) -> None:
        pieces, words = quantity_and_words(self.search.text())
        if words.strip() == text:
            self.search.clear()
            self._choose(offer, 1 if pieces is None else pieces)
        else:
            self._choose(offer, 1)  # somebody types the next thing already

    @Slot(str)
    def _say_unclear(self, text: str) -> None:
        del text
        self.said.emit(self.tr("Several products fit. Choose one, or type more."))

    @Slot(str)
    def _say_unknown(self, text: str) -> None:
        if quantity_and_words(self.search.text())[1].strip() == text:
            self.search.selectAll()
        words = self.tr("No product has the code or name “{text}”. Nothing was added.")
        self.said.emit(words.format(text=text))

    # ---- what is seen -------------------------------------------------------------------------
    @Slot()
    def _show_what_there_is(self) -> None:
        self._list.scrollToTop()
        typed = typed_quantity(self._products.query.words)
        if typed is not None and typed <= _MOST_BARE_PIECES and not self._products.rowCount():
            self._is_quantity = True  # nothing is called so: it is how many of what comes next
            self._filters.show_searching(is_searching=False)
            self._find()
            return
        self._place.show_notice(self._empty_words())
        if self._enters_list:
            self._enter_list()

    @Slot(object, object)
    def _search_failed(self, _question: Question, error: PosError) -> None:
        self.said.emit(error)

    def _empty_words(self) -> str:
        if self._catalogue is None:
            return self.tr("Getting the products…")
        if self._products.rowCount():
            return ""
        query = self._products.query
        if query.words:
            return self.tr("Nothing fits “{text}”.").format(text=query.words)
        if query.category or query.brand:
            return self.tr("Nothing here is of this brand.")
        return self.tr("There are no products yet. A manager can take them in from a file.")
