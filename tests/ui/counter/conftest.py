"""A till's window with a cart, a few goods, and a place for parked carts."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.settings import Settings
from tests.fakes.memory_parked import MemoryParkedCarts
from tests.screens.counter_screen import CounterScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue
from tests.ui.conftest import OpenTill

TEA = Product("TEA", "Green tea", Money.of(350, "USD"), barcode="4006381333931")
CAKE = Product("CAKE", "Apple cake", Money.of(1225, "USD"), barcode="036000291452")


@pytest.fixture
def parked() -> MemoryParkedCarts:
    return MemoryParkedCarts()


@pytest.fixture
def counter(open_till: OpenTill, parked: MemoryParkedCarts) -> CounterScreen:
    """The cart on the screen, empty."""
    till = open_till(Settings(merchant_name="Bob's Coffee Shop", theme="light"))
    till.till.parked_ready.emit(parked)
    till.till.became_ready.emit(MemoryCatalogue([TEA, CAKE]))
    till.tap("modeCart")
    QApplication.processEvents()
    return CounterScreen(till)


@pytest.fixture
def filled(counter: CounterScreen) -> CounterScreen:
    """Two teas and a cake: $19.25."""
    for product in (TEA, TEA, CAKE):
        assert counter.page.take_scan(product, "", None)
    assert counter.charge_words == "Charge $19.25"
    return counter
