"""What lies on the shelf, as an item model that reads the catalogue page by page."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from pos_app.domain.product import Product
from pos_app.services.offers import Offer, OfferPage, ShelfQuery
from pos_app.ui.counts import Counts
from pos_app.ui.money_text import money_text
from pos_app.ui.widgets import literal
from pos_app.ui.widgets.plain_text import shown
from pos_app.workers.finder import Finder, Question

OFFER_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Offer` itself."""
PAGE = 60
"""How many offers are read at once."""

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ProductModel(QAbstractListModel):
    """What a query finds. The old offers stay until the new ones are here."""

    replaced = Signal()
    """Other offers are shown from now on, or none."""

    def __init__(self, finder: Finder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._finder.answered.connect(self._take)
        self._question = Question(ShelfQuery())
        self._offers: list[Offer] = []
        self._next_mark = ""
        self._is_reading = False

    @property
    def query(self) -> ShelfQuery:
        """What was asked for last."""
        return self._question.query

    @property
    def is_waiting(self) -> bool:
        """Whether what was asked for last is not shown yet."""
        return self._is_reading and not self._question.mark

    def clear(self) -> None:
        """Shows nothing, and waits for nothing."""
        self._is_reading = False
        self._replace(OfferPage())

    def show(self, query: ShelfQuery) -> None:
        """Asks for the first page of a query."""
        self._ask(Question(query, limit=PAGE))

    def offer(self, row: int) -> Offer:
        return self._offers[row]

    def mark_favourite(self, offer: Offer, *, wanted: bool) -> None:
        """Shows that an offer became a favourite, or is no more."""
        for row, one in enumerate(self._offers):
            if one is offer:
                self._offers[row] = Offer(one.products, wanted, one.is_within)
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and bool(self._next_mark) and not self._is_reading

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._ask(Question(self.query, mark=self._next_mark, limit=PAGE))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(offer.first.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(offer)
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal("\n".join(filter(None, (offer.first.name, offer_subtitle(offer)))))
        return offer if role == OFFER_ROLE else None

    def _ask(self, question: Question) -> None:
        self._question = question
        self._is_reading = True
        self._finder.ask(question)

    @Slot(object, object)
    def _take(self, question: Question, page: OfferPage) -> None:
        if question is not self._question:
            return
        self._is_reading = False
        if question.mark:
            self._append(page)
        else:
            self._replace(page)

    def _replace(self, page: OfferPage) -> None:
        self.beginResetModel()
        self._offers = list(page.offers)
        self._next_mark = page.next_mark
        self.endResetModel()
        self.replaced.emit()

    def _append(self, page: OfferPage) -> None:
        self._next_mark = page.next_mark
        if page.offers:
            have = len(self._offers)
            self.beginInsertRows(_NOWHERE, have, have + len(page.offers) - 1)
            self._offers += page.offers
            self.endInsertRows()


def subtitle(product: Product) -> str:
    """The second line of a product: what tells it from others of its name."""
    return " · ".join(filter(None, (product.variant, product.brand)))


def offer_subtitle(offer: Offer) -> str:
    """The second line of an offer."""
    if not offer.has_variants:
        return subtitle(offer.first)
    return " · ".join(filter(None, (_how_many(offer), offer.first.brand)))


def spoken(offer: Offer) -> str:
    """An offer in words, for those who hear it."""
    kind = _how_many(offer) if offer.has_variants else offer.first.variant
    if not offer.has_one_price:
        words = translate("Offer", "from {amount}")
        prices = [words.format(amount=money_text(offer.cheapest.price))]
    else:
        prices = spoken_prices(offer.first)
    star = translate("Offer", "favourite") if offer.is_favourite else ""
    return shown(", ".join(filter(None, (offer.first.name, kind, *prices, star))))


def spoken_prices(product: Product) -> list[str]:
    """The price of a product in words, and what is said beside it."""
    parts = [money_text(product.price)]
    if product.original_price is not None:
        words = translate("Offer", "was {amount}")
        parts.append(words.format(amount=money_text(product.original_price)))
    return [*parts, product.discount_label]


def _how_many(offer: Offer) -> str:
    return Counts().variants(len(offer.products))
