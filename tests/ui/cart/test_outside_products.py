"""Products that a CSV file brings, in the list, the tabs, the cart and what is said of them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

from pos_app.domain.errors import ImportRefused
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.catalogue import import_catalogue
from pos_app.store.csv_file import read_csv_rows
from pos_app.ui.widgets.plain_text import MOST_CHARS
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import USD, MemoryCatalogue
from tests.ui.test_outside_text import CONTROL, ENDLESS, HIDDEN, MARKUP, TURNING
from tests.ui.test_outside_text import FORBIDDEN as FORBIDDEN_TEXT

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
# A file with a NUL is refused, and one in UTF-8 holds no half characters.
WRITTEN = [*MARKUP, *TURNING, *CONTROL[1:-1], *HIDDEN]
LONGEST_LINE = 1_000_000
OpenCart = Callable[..., CartScreen]


def spoken(model: QAbstractItemModel) -> Iterator[str]:
    """Every text that a view or a screen reader gets from a model."""
    for row in range(model.rowCount()):
        for role in ROLES:
            yield str(model.data(model.index(row, 0), role) or "")


def texts_of(screen: CartScreen) -> list[str]:
    page = screen.page
    texts = [text for view in page.findChildren(QAbstractItemView) for text in spoken(view.model())]
    for button in page.findChildren(QAbstractButton):
        texts += [button.text(), button.accessibleName()]
    return texts


def assert_harmless(texts: list[str]) -> None:
    for text in texts:
        assert FORBIDDEN_TEXT.search(text) is None
        assert len(text) <= 5 * MOST_CHARS


def test_products_of_a_csv_file_are_shown_as_they_are_written(
    open_cart: OpenCart, tmp_path: Path
) -> None:
    path = tmp_path / "products.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["sku", "name", "price", "category", "variant", "discount_label"])
        rows.writerows([f"S{n}", name, "1.00", name, name, name] for n, name in enumerate(WRITTEN))
    catalogue = MemoryCatalogue([])
    import_catalogue(path, USD, catalogue, read_csv_rows, lambda _rows: None)
    assert catalogue.count() == len(WRITTEN)
    screen = open_cart(catalogue)
    for number in range(len(WRITTEN)):
        screen.search_for(f"S{number}")
        screen.press(Qt.Key.Key_Return)
    assert screen.cart.model().rowCount() == len(WRITTEN)
    screen.search_for("")
    screen.page.grab()
    texts = texts_of(screen)
    assert_harmless(texts)
    assert MARKUP[2] in texts, "the name, as it is typed"
    assert f"1 \u00d7 {MARKUP[2]}" in texts, "in the cart too"
    tip = QTextDocument()
    tip.setHtml(next(text for text in texts if text.startswith("<p>&lt;b&gt;PAID")))
    assert tip.toPlainText().startswith(MARKUP[2])


@pytest.mark.parametrize("text", ENDLESS, ids=range(len(ENDLESS)))
def test_an_endless_product_is_cut_before_it_is_drawn(open_cart: OpenCart, text: str) -> None:
    text = text[:LONGEST_LINE]
    product = Product("S1", text, Money(100, USD), "", text, text, text, discount_label=text)
    screen = open_cart(MemoryCatalogue([product]))
    screen.page.grab()
    assert_harmless(texts_of(screen))


def test_an_endless_cell_of_a_csv_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text(f"sku,name,price\nS1,{ENDLESS[0]},1.00\n", encoding="utf-8")
    with pytest.raises(ImportRefused):
        import_catalogue(path, USD, MemoryCatalogue([]), read_csv_rows, lambda _rows: None)
