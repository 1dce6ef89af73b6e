"""A till's window with a scanner, and a small catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.settings import Settings
from tests.screens.scanning_screen import ScanningScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue
from tests.ui.conftest import OpenTill

TEA, CAKE, SHIRT, HAM = "4006381333931", "036000291452", "TSHIRT-L", "2012345"
NOBODYS = "5901234123457"
OpenShop = Callable[..., ScanningScreen]


def goods() -> list[Product]:
    """Tea, cake, a shirt, and ham by the kilogram."""

    def made(sku: str, name: str, price_minor: int, barcode: str = "") -> Product:
        return Product(sku, name, Money.of(price_minor, "USD"), barcode=barcode, category="Food")

    return [
        made("TEA", "Green tea", 350, TEA),
        made("CAKE", "Apple cake", 1225, CAKE),
        made(SHIRT, "T-Shirt L", 2999),
        made(HAM, "Ham", 1299),
    ]


@pytest.fixture
def open_shop(open_till: OpenTill) -> OpenShop:
    """Opens a till with these products and settings."""

    def opened(*more: Product, **settings: object) -> ScanningScreen:
        base = Settings(merchant_name="Bob's Coffee Shop", theme="light")
        till = open_till(replace(base, **settings))  # type: ignore[arg-type]  # a test's own values
        till.till.became_ready.emit(MemoryCatalogue([*goods(), *more]))
        return ScanningScreen(till)

    return opened


@pytest.fixture
def shop(open_shop: OpenShop) -> ScanningScreen:
    return open_shop()
