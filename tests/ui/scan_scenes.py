"""Scenes of scanning, for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from pos_app.domain.product import Product
from pos_app.ui.main_window import MainWindow
from pos_app.ui.scanning.scan_guide import ScanGuide
from tests.fakes.fake_till import FakeTill
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products

_SETTLED_MS = 200
_NOBODYS = "5901234123457"


class Stage(Protocol):
    """One window with a till that does what it is told."""

    till: FakeTill
    window: MainWindow

    def click(self, name: str) -> None: ...
    def type(self, text: str) -> None: ...


def _scan(stage: Stage, *codes: str) -> None:
    guide = stage.window.findChild(ScanGuide)
    if guide is None:
        raise LookupError("there is no scanner")
    for code in codes:
        guide.take(code)
        QTest.qWait(20)


def _in_cart(stage: Stage) -> list[Product]:
    products = sample_products()
    stage.till.became_ready.emit(MemoryCatalogue(products))
    stage.click("modeCart")
    QTest.qWait(_SETTLED_MS)
    _scan(stage, *(products[at].sku for at in (0, 3, 5)))
    return products


def _scanned(stage: Stage) -> None:
    """The line lights up, and a quantity waits."""
    products = _in_cart(stage)
    stage.type("3")
    _scan(stage, products[1].sku)
    stage.type("12")


def _unknown(stage: Stage) -> None:
    _in_cart(stage)
    _scan(stage, _NOBODYS)


def _new_product(stage: Stage) -> None:
    _unknown(stage)
    stage.click("messageAction")


def _new_product_wrong(stage: Stage) -> None:
    _new_product(stage)
    stage.type("Honey")
    field = stage.window.findChild(QLineEdit, "newProductPrice")
    if field is None:
        raise LookupError("newProductPrice")
    field.setText("4.205")
    stage.click("newProductSave")


def _choice(stage: Stage) -> None:
    products = sample_products()
    first = next(one for one in products if one.barcode)
    twin = Product(f"0{first.barcode}", "The same number on another thing", products[1].price)
    stage.till.became_ready.emit(MemoryCatalogue([*products, twin]))
    stage.click("modeCart")
    QTest.qWait(_SETTLED_MS)
    _scan(stage, first.barcode)


SCAN_SCENES: dict[str, Callable[[Stage], None]] = {
    "scanned": _scanned,
    "scan_unknown": _unknown,
    "new_product": _new_product,
    "new_product_wrong": _new_product_wrong,
    "scan_choice": _choice,
}
