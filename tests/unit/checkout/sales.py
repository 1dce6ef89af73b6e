"""Sales and answers that the tests of the provider's client start from."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from pos_app.domain.cart import CartLine, CartSnapshot
from pos_app.domain.currency import currency
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, OrderTerms, Payment
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale, amount_sale, cart_sale, donation_sale
from pos_app.domain.tip import Extras
from pos_app.services.ports import Keys

NOW = datetime(2026, 3, 4, 12, 0, 0, tzinfo=UTC)
API = "https://checkout.ozura.io"
VAULT_KEY = "vault-key-that-nobody-may-see"
MERCHANT_KEY = "merchant-key-that-nobody-may-see"
KEYS = Keys(VAULT_KEY, MERCHANT_KEY)
SALE_ID = UUID("11111111-1111-4111-8111-111111111111")
ATTEMPT_ID = UUID("22222222-2222-4222-8222-222222222222")
TERMS = OrderTerms(
    merchant_id="merchant_1",
    merchant_name="Corner Shop",
    till="Till 1",
    success_url="http://192.168.1.5:8080/r/token/success?x=1",
    cancel_url="http://192.168.1.5:8080/r/token/cancel",
    error_url="http://192.168.1.5:8080/r/token/error",
)
SESSION_ID = "session_0123456789abcdef"


def payment(sale: Sale, terms: OrderTerms = TERMS, key: str = "key-1") -> Payment:
    attempt = Attempt(
        id=ATTEMPT_ID, sale_id=sale.id, idempotency_key=key, terms=terms, created_at=NOW
    )
    return Payment(sale, attempt)


def amount(minor: int = 2500, code: str = "USD", key: str = "key-1") -> Payment:
    return payment(amount_sale(SALE_ID, Money.of(minor, code), NOW), key=key)


def donation(minor: int | None = None, code: str = "USD", key: str = "key-1") -> Payment:
    chosen = None if minor is None else Money.of(minor, code)
    return payment(donation_sale(SALE_ID, chosen, currency(code), NOW), key=key)


def cart(lines: tuple[CartLine, ...], key: str = "key-1") -> Payment:
    of = lines[0].product.price.currency
    return payment(cart_sale(SALE_ID, CartSnapshot(of, lines), NOW), key=key)


def discounted_cart(code: str = "USD", key: str = "key-1") -> Payment:
    """A cart with every kind of discount, whose cents no single price can make, a tip and a
    round-up."""
    of = currency(code)
    lines = (
        replace(full_line(2999, code, 3), note="for the shop alone"),
        replace(plain_line(1001, code, 7), discount=Discount(Decimal("12.5"), "\u221212.5 %")),
        replace(plain_line(500, code, 2), price=Money(333, of)),
    )
    content = CartSnapshot(of, lines, Discount(Money(1000, of), "Coupon"))
    extras = Extras(Money(125, of), Money(41, of), "Trinkgeld", "Aufrunden")
    return payment(cart_sale(SALE_ID, content, NOW, extras), key=key)


def full_line(minor: int = 2999, code: str = "USD", quantity: int = 2) -> CartLine:
    """A line whose product has every field."""
    product = Product(
        sku="SKU-1",
        name="Tea, “green”",
        price=Money.of(minor, code),
        category="Drinks",
        brand="Leaf",
        variant="200 g",
        description="Loose leaves",
        image_url="https://example.org/tea.png",
        original_price=Money.of(minor + 1000, code),
        discount_label="SALE",
        tax_exempt=True,
        barcode="4006381333931",
        picture="tea.svg",
    )
    return CartLine(product, quantity)


def plain_line(minor: int, code: str = "USD", quantity: int = 1) -> CartLine:
    return CartLine(Product("SKU-2", "Cup", Money.of(minor, code)), quantity)


def iso(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def opened_data(made: Payment) -> dict[str, object]:
    """The `data` of a good answer to the opening of `made`; amounts as text."""
    total = made.sale.total or Money.zero(made.sale.currency)
    return {
        "sessionId": SESSION_ID,
        "checkoutUrl": f"{API}/checkout/{SESSION_ID}",
        "expiresAt": iso(NOW + timedelta(minutes=30)),
        "embedCode": "<script></script>",
        "pricing": {
            "subtotal": str(total.to_decimal()),
            "tax": 0,
            "shipping": 0,
            "total": str(total.to_decimal()),
            "currency": made.sale.currency.code,
        },
    }


def good(data: object) -> bytes:
    return json.dumps({"success": True, "data": data}).encode()
