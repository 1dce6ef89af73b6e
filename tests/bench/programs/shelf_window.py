"""A cashier who types into the search of a real shelf, letter by letter.

The argument is a store with products. Says `typed` with the milliseconds from each keystroke until
its answer was painted, and `scanned` with those of a scan of the same table for the same text.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from pos_app.services.settings import Settings
from pos_app.store.catalogue import SqlCatalogue
from pos_app.ui.app import make_application
from pos_app.ui.cart import CartPage
from pos_app.ui.cart.product_list import ProductList
from pos_app.ui.cart.product_model import ProductModel
from tests.bench.programs.marks import end_on_trouble, say

WORDS = (
    "espresso beans",
    "presso",
    "wine gift 25",
    "red tea",
    "kase",
    "süße brot",
    "SKU-004217",
    "2000410003",
    "41000",
    "hoodie size xl",
    "brand 07",
    "category 12 soap",
    "otebook",
    "zzz",
)
_COLUMNS = ("name", "brand", "variant", "category", "sku", "barcode")
_PAUSE_MS = 15
"""Between two keystrokes, faster than anybody types."""


class Typist(QObject):
    """Types every word, one letter after the other was painted, and clears the field between."""

    def __init__(self, page: CartPage, database: Path) -> None:
        super().__init__(page)
        view, field = page.findChild(ProductList), page.findChild(QLineEdit, "productSearch")
        if view is None or field is None:
            raise LookupError("there is no shelf")
        self._view, self._field, self._database = view, field, database
        model = view.model()
        if not isinstance(model, ProductModel):
            raise TypeError("the list shows no products")
        model.replaced.connect(self._answered)
        view.viewport().installEventFilter(self)
        self._keys = [letter for word in WORDS for letter in (*word, "\b")]
        self._typed_ms: list[float] = []
        self._pressed_at_s = 0.0
        self._awaits_paint = False

    def begin(self) -> None:
        self._field.setFocus()
        QTimer.singleShot(_PAUSE_MS, self, self._press)

    @Slot()
    def _press(self) -> None:
        if not self._keys:
            self._finish()
            return
        letter = self._keys.pop(0)
        self._pressed_at_s = time.perf_counter()
        if letter == "\b":
            self._field.clear()
            return
        key = QEvent.Type.KeyPress
        typed = QKeyEvent(key, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(self._field, typed)

    @Slot()
    def _answered(self) -> None:
        # An empty list has no paint of its own: its place is taken by words.
        self._awaits_paint = True
        if self._view.model().rowCount() == 0:
            self._painted()
        else:
            self._view.viewport().update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._awaits_paint:
            QTimer.singleShot(0, self, self._painted)
        return False

    @Slot()
    def _painted(self) -> None:
        if self._awaits_paint:
            self._awaits_paint = False
            if self._field.text():
                self._typed_ms.append((time.perf_counter() - self._pressed_at_s) * 1000)
            QTimer.singleShot(_PAUSE_MS, self, self._press)

    def _finish(self) -> None:
        say("typed", *(f"{each:.2f}" for each in self._typed_ms))
        say("scanned", *(f"{each:.2f}" for each in _scans(self._database)))
        QApplication.quit()


def _scans(database: Path) -> list[float]:
    """What it costs to look at every product for each text that was typed, in ms."""
    wanted = " OR ".join(f"{column} LIKE ?1" for column in _COLUMNS)
    query = f"SELECT place FROM products WHERE {wanted} ORDER BY place"  # noqa: S608 - our own names
    took: list[float] = []
    with closing(sqlite3.connect(database)) as connection:
        for word in WORDS:
            for end in range(1, len(word) + 1):
                began_s = time.perf_counter()
                connection.execute(query, (f"%{word[:end]}%",)).fetchall()
                took.append((time.perf_counter() - began_s) * 1000)
    return took


def main() -> int:
    """Types everything and ends."""
    end_on_trouble()
    database = Path(sys.argv[1])
    app = make_application(sys.argv[:1])
    catalogue = SqlCatalogue(database)
    page = CartPage(Settings())
    page.resize(1366, 660)
    page.set_catalogue(catalogue)
    page.show()
    typist = Typist(page, database)
    QTimer.singleShot(500, typist, typist.begin)
    try:
        return app.exec()
    finally:
        page.close()
        catalogue.close()


if __name__ == "__main__":
    raise SystemExit(main())
