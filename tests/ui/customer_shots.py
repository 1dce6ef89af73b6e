"""The customer's window in every state: scenes, as those of the till in `shots`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pos_app.domain.cart import CartLine
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.ui.customer.window import CustomerWindow
from tests.fakes import fake_till as fake
from tests.ui.cart.memory_catalogue import sample_products

_SIZES = ((1024, 600), (1366, 768), (1920, 1080), (768, 1024))
_SETTLED_MS = 150


def _idle(window: CustomerWindow) -> None:
    window.show_idle()


def cart_lines(count: int) -> tuple[CartLine, ...]:
    """Lines of the sample's products, some of them reduced."""
    products = sample_products()
    lines = [CartLine(products[number % len(products)], 1 + number % 3) for number in range(count)]
    lines[1] = replace(lines[1], discount=Discount(Decimal(10), "\u221210 %"))
    return tuple(lines)


def _cart(window: CustomerWindow) -> None:
    lines = cart_lines(4)
    total = sum((line.total for line in lines), Money.zero(lines[0].total.currency))
    window.show_cart(lines[:3], total)
    window.show_cart(lines, total - Money(150, total.currency))


def _long_cart(window: CustomerWindow) -> None:
    lines = cart_lines(30)
    total = sum((line.total for line in lines), Money.zero(lines[0].total.currency))
    window.show_cart(lines[:29], total)
    window.show_cart(lines, total)


def _tip(window: CustomerWindow) -> None:
    window.ask_tip(Money.of(2730, "USD"))


def _tip_own(window: CustomerWindow) -> None:
    _tip(window)
    _tap(window, "tipOwn")
    for key in ("4", "5", "0"):
        _tap(window, f"tipKey{key}")


def _tip_chosen(window: CustomerWindow) -> None:
    _tip(window)
    _tap(window, "tipPreset1")
    switch = window.findChild(QWidget, "roundUp")
    if switch is not None and switch.isVisible():
        _tap(window, "roundUp")


def _opening(window: CustomerWindow) -> None:
    window.show_sale(fake.any_sale(123456))


def _awaiting(window: CustomerWindow) -> None:
    before = fake.opening(fake.any_sale(123456))
    window.show_view(fake.awaiting(before, tax_minor=910, shipping_minor=500))


def _donor(window: CustomerWindow) -> None:
    window.show_view(fake.awaiting(fake.opening(fake.any_donation())))


def _phone_back(window: CustomerWindow) -> None:
    window.show_view(fake.awaiting(certainty=Certainty.CHECKING, phone="success"))


def _paid(window: CustomerWindow) -> None:
    window.show_view(fake.paid(fake.awaiting(fake.opening(fake.any_sale(123456)))))


def _cancelled(window: CustomerWindow) -> None:
    window.show_view(fake.ended(PaymentState.CANCELLED))


def _expired(window: CustomerWindow) -> None:
    window.show_view(fake.ended(PaymentState.EXPIRED))


def _withdrawn(window: CustomerWindow) -> None:
    window.show_view(fake.ended(PaymentState.WITHDRAWN))


def _ask(window: CustomerWindow) -> None:
    window.show_view(fake.paid(attention=Attention.PAID_TWICE))


SCENES: dict[str, Callable[[CustomerWindow], None]] = {
    f"customer_{name[1:]}": scene
    for name, scene in list(globals().items())
    if getattr(scene, "__annotations__", {}).get("window") == "CustomerWindow" and name[0] == "_"
}


def _shop_picture() -> QImage:
    """A picture as a shop might have one."""
    drawn = QImage(1600, 900, QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    sky = QLinearGradient(0, 0, 1600, 900)
    sky.setColorAt(0, QColor("#6B3F1D"))
    sky.setColorAt(1, QColor("#E9C39B"))
    painter.fillRect(drawn.rect(), sky)
    painter.setBrush(QColor("#F7EFE5"))
    painter.drawEllipse(600, 250, 400, 400)
    painter.end()
    return drawn


def _tap(window: CustomerWindow, name: str) -> None:
    found = window.findChild(QWidget, name)
    if found is None:
        raise LookupError(name)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
