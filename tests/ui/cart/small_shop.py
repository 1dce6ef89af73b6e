"""A shop with a shirt in three sizes, and what a chooser over its shelf shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from pos_app.ui.cart.chooser import Chooser
from tests.screens.cart_screen import CartScreen
from tests.ui.cart.memory_catalogue import plain_product

ROLE = Qt.ItemDataRole
SIZES = ("Size S", "Size M", "Size L")
SHOP = [
    *(
        plain_product("Shirt", 1999 + 500 * n, sku=f"S-{n}", variant=size, brand="Oak")
        for n, size in enumerate(SIZES)
    ),
    plain_product("Mug", sku="M-1", brand="Elm", category="Gifts"),
    plain_product("Tote", sku="T-1", category="Gifts"),
]


def chooser(screen: CartScreen) -> Chooser:
    found = screen.page.findChild(Chooser, "chooser")
    assert found is not None
    return found


def choices(screen: CartScreen) -> list[str]:
    """What is offered in the open chooser; nothing while it is closed."""
    if not chooser(screen).isVisible():
        return []
    model = choice_list(screen).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choice_list(screen: CartScreen) -> QAbstractItemView:
    found = screen.page.findChild(QAbstractItemView, "choiceList")
    assert found is not None
    return found


def skus(screen: CartScreen) -> list[str]:
    """The lines of the cart by variant, or by name where there is none."""
    model = screen.cart.model()
    lines = [model.index(row, 0).data(ROLE.UserRole + 1) for row in range(model.rowCount())]
    return [line.product.sku for line in lines]
