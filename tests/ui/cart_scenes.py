"""Scenes of the cart and the pages over it, for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Protocol

from PySide6.QtTest import QTest

from pos_app.domain.cart import Cart
from pos_app.domain.currency import Currency
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.ui.cart.cart_page import CartPage
from pos_app.ui.main_window import MainWindow
from tests.fakes.fake_till import FakeTill
from tests.fakes.memory_parked import MemoryParkedCarts
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products

_SETTLED_MS = 200


class Stage(Protocol):
    """One window with a till that does what it is told."""

    till: FakeTill
    window: MainWindow

    def click(self, name: str) -> None: ...
    def type(self, text: str) -> None: ...


def _page(stage: Stage) -> CartPage:
    page = stage.window.findChild(CartPage)
    if page is None:
        raise LookupError("there is no cart")
    return page


def _priced_in(product: Product, of: Currency) -> Product:
    before = product.original_price
    original = None if before is None else Money(before.amount_minor, of)
    return replace(product, price=Money(product.price.amount_minor, of), original_price=original)


def _filled(stage: Stage) -> CartPage:
    """A cart with all that a line can have, and a discount on the whole."""
    stage.till.parked_ready.emit(MemoryParkedCarts())
    stage.till.became_ready.emit(MemoryCatalogue(sample_products()))
    stage.click("modeCart")
    QTest.qWait(_SETTLED_MS)
    page = _page(stage)
    of = page.snapshot().currency
    own = [_priced_in(product, of) for product in sample_products()]
    cart = Cart(of)
    cart.add(own[0], 2, discount=Discount(Decimal(10), "10"))
    cart.add(own[3], note="Without nuts, and packed as a present for her grandmother")
    cart.add(own[5], 3, price=Money(1234, of))
    longest = max(own, key=lambda product: len(product.name))
    cart.add(longest, discount=Discount(Money(150, of), "off"), note="Ms Weber")
    page.restore(cart.snapshot())
    return page


def _with_discount(stage: Stage) -> CartPage:
    page = _filled(stage)
    content = page.snapshot()
    cart = Cart(content.currency, content.lines)
    cart.discount_cart(Discount(Decimal(10), "10"))
    page.restore(cart.snapshot())
    return page


def _cart_lines(stage: Stage) -> None:
    _filled(stage)


def _cart_discount(stage: Stage) -> None:
    _with_discount(stage)


def _cart_line(stage: Stage) -> None:
    _filled(stage)
    stage.click("undoCart")
    stage.click("redoCart")
    _open_line(stage, 3)


def _open_line(stage: Stage, row: int) -> None:
    from pos_app.ui.cart.cart_lines import CartLines

    lines = stage.window.findChild(CartLines)
    if lines is None:
        raise LookupError("cartList")
    lines.card_wanted.emit(row)
    QTest.qWait(_SETTLED_MS)


def _cart_line_wrong(stage: Stage) -> None:
    _filled(stage)
    _open_line(stage, 0)
    stage.click("lineDiscountInMoney")
    stage.type("99999")


def _cart_discount_page(stage: Stage) -> None:
    _with_discount(stage)
    stage.click("cartDiscount")


def _cart_something(stage: Stage) -> None:
    _filled(stage)
    stage.click("somethingElse")
    stage.type("1250")


def _cart_park(stage: Stage) -> None:
    _filled(stage)
    stage.click("parkCart")


def _park_some(stage: Stage) -> None:
    page = _filled(stage)
    content = page.snapshot()
    parked = MemoryParkedCarts()
    now = datetime.now(UTC)
    for minutes, name in enumerate(
        ("Ms Weber", "Table 4", "Herr Obersteuerinspektor von und zu Schwarzwaldhausen-Nord")
    ):
        parked.park(name, content, now - timedelta(minutes=minutes * 700))
    stage.till.parked_ready.emit(parked)


def _cart_parked(stage: Stage) -> None:
    _park_some(stage)
    stage.click("parkedCarts")


def _cart_parked_one_less(stage: Stage) -> None:
    _cart_parked(stage)
    stage.click("parkedRemove")


def _cart_recalled(stage: Stage) -> None:
    _cart_parked(stage)
    stage.click("parkedTake")


def _cart_cleared(stage: Stage) -> None:
    _filled(stage)
    stage.click("clearCart")


CART_SCENES: dict[str, Callable[[Stage], None]] = {
    "cart_lines": _cart_lines,
    "cart_discount": _cart_discount,
    "cart_line": _cart_line,
    "cart_line_wrong": _cart_line_wrong,
    "cart_discount_page": _cart_discount_page,
    "cart_something": _cart_something,
    "cart_park": _cart_park,
    "cart_parked": _cart_parked,
    "cart_parked_one_less": _cart_parked_one_less,
    "cart_recalled": _cart_recalled,
    "cart_cleared": _cart_cleared,
}
