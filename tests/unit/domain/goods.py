"""Products, sales and payments that the domain's tests start from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from pos_app.domain.currency import currency
from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attempt,
    OpenedSession,
    OrderTerms,
    Payment,
    PaymentState,
    Pricing,
)
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale, amount_sale, donation_sale

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
SALE_ID = UUID("11111111-1111-4111-8111-111111111111")
ATTEMPT_ID = UUID("22222222-2222-4222-8222-222222222222")
USD = currency("USD")
SESSION_ID = "session_secret_1"
TERMS = OrderTerms(
    "merchant_1",
    "Corner Shop",
    "Till 1",
    "https://r.example/secret/s",
    "https://r.example/secret/c",
    "https://r.example/secret/e",
)


def goods(name: str = "Tea", minor: int = 250, code: str = "USD", sku: str = "") -> Product:
    return Product(sku or f"sku-{name}", name, Money.of(minor, code))


def pricing(subtotal: int, tax: int = 0, shipping: int = 0, code: str = "USD") -> Pricing:
    parts = (subtotal, tax, shipping, subtotal + tax + shipping)
    return Pricing(*(Money.of(part, code) for part in parts))


def session(prices: Pricing | None) -> OpenedSession:
    url = f"https://checkout.ozura.io/checkout/{SESSION_ID}"
    return OpenedSession(SESSION_ID, url, NOW + timedelta(minutes=30), prices)


def attempt(state: PaymentState, opened: OpenedSession | None = None) -> Attempt:
    made = Attempt(ATTEMPT_ID, SALE_ID, "key-secret", TERMS, NOW, session=opened)
    return replace(made, state=state)


def payment(
    sale: Sale, prices: Pricing | None, state: PaymentState = PaymentState.AWAITING
) -> Payment:
    return Payment(sale, attempt(state, session(prices)))


def amount_payment(
    minor: int = 2500,
    tax: int = 0,
    code: str = "USD",
    state: PaymentState = PaymentState.AWAITING,
) -> Payment:
    sale = amount_sale(SALE_ID, Money.of(minor, code), NOW)
    return payment(sale, pricing(minor, tax, code=code), state)


def donation_payment(minor: int | None = None, code: str = "USD") -> Payment:
    default = None if minor is None else Money.of(minor, code)
    sale = donation_sale(SALE_ID, default, currency(code), NOW)
    return payment(sale, None if minor is None else pricing(minor, code=code))
