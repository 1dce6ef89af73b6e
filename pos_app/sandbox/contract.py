"""What `POST /api/sessions/create` accepts: every rule of the field table, checked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from pos_app.domain.money import MAX_AMOUNT, Currency, Money, UnknownCurrency, currency
from pos_app.sandbox.exact_json import render
from pos_app.sandbox.fields import Fields

MAX_ITEMS = 100
MAX_QUANTITY = 10_000
MAX_METADATA_BYTES = 10 * 1024
DEFAULT_CURRENCY = "USD"
_CODE = re.compile(r"[A-Z]{3}\Z", re.ASCII)


class Refused(Exception):
    """The request breaks the contract: HTTP status, a sentence, and a line for each breach."""

    def __init__(self, status: int, error: str, details: list[str] | None = None) -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.details = details or []


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the customer's cart."""

    product_id: str
    name: str
    price: Money
    quantity: int
    image_url: str | None
    description: str | None
    variant: str | None
    brand: str | None
    category: str | None
    original_price: Money | None
    discount_label: str | None
    tax_exempt: bool

    @property
    def total(self) -> Money:
        return self.price * self.quantity


@dataclass(frozen=True, slots=True)
class CreateRequest:
    """A session as asked for; `amount` is none for a cart and for a donor who chooses."""

    merchant_id: str
    merchant_name: str
    mode: str
    currency: Currency
    amount: Money | None
    items: tuple[Item, ...]
    success_url: str = field(repr=False)
    cancel_url: str = field(repr=False)
    error_url: str = field(repr=False)
    metadata: dict[str, object]
    appearance: dict[str, object]
    idempotency_key: str | None = field(repr=False)

    @property
    def is_donation(self) -> bool:
        return self.mode == "donation"


def read_create_request(body: object) -> CreateRequest:
    """The request in a parsed JSON body. Raises `Refused` (400), naming every breach at once."""
    if not isinstance(body, dict):
        raise Refused(400, "Validation failed", ["the body must be a JSON object"])
    details: list[str] = []
    fields = Fields(body, details)
    of = _read_currency(fields)
    mode = _read_mode(fields)
    request = CreateRequest(
        merchant_id=fields.required_text("merchantId"),
        merchant_name=fields.required_text("merchantName"),
        mode=mode,
        currency=of,
        amount=_read_amount(fields, of, mode),
        items=_read_items(fields, of, details),
        success_url=fields.required_url("successUrl"),
        cancel_url=fields.required_url("cancelUrl"),
        error_url=fields.required_url("errorUrl"),
        metadata=_read_metadata(fields),
        appearance=fields.object("appearance"),
        idempotency_key=_read_idempotency_key(fields),
    )
    if details:
        raise Refused(400, "Validation failed", details)
    return request


def _read_currency(fields: Fields) -> Currency:
    code = fields.raw("currency") if fields.has("currency") else DEFAULT_CURRENCY
    if not isinstance(code, str) or not _CODE.match(code):
        fields.refuse("currency", "must be a 3-letter ISO 4217 code in capitals")
        return currency(DEFAULT_CURRENCY)
    try:
        return currency(code)
    except UnknownCurrency:
        fields.refuse("currency", f"{code} is not supported")
        return currency(DEFAULT_CURRENCY)


def _read_mode(fields: Fields) -> str:
    mode = fields.raw("checkoutMode") if fields.has("checkoutMode") else "payment"
    if mode not in ("payment", "donation"):
        fields.refuse("checkoutMode", 'must be "payment" or "donation"')
        return "payment"
    if fields.has("items"):
        if fields.has("amount"):
            fields.refuse("amount", "and items exclude one another")
        if mode == "donation":
            fields.refuse("items", "cannot be used in donation mode")
    elif not fields.has("amount") and mode == "payment":
        fields.refuse("amount", "is required unless items are given or the mode is donation")
    return str(mode)


def _read_amount(fields: Fields, of: Currency, mode: str) -> Money | None:
    if not fields.has("amount"):
        return None
    value = fields.raw("amount")
    if isinstance(value, str):
        pattern = rf"[0-9]{{1,20}}\.[0-9]{{{of.digits}}}\Z" if of.digits else r"[0-9]{1,20}\Z"
        if not re.match(pattern, value, re.ASCII):
            fields.refuse("amount", f"must be a number with exactly {of.digits} decimals")
            return None
        money = fields.money("amount", Decimal(value), of)
    elif isinstance(value, bool) or not isinstance(value, int | Decimal):
        fields.refuse("amount", "must be a string or a number")
        return None
    else:
        money = fields.number("amount", of)
    if money is not None and not money:
        default = " default" if mode == "donation" else ""
        fields.refuse("amount", f"must be a{default} sum greater than zero")
    return money


def _read_items(fields: Fields, of: Currency, details: list[str]) -> tuple[Item, ...]:
    if not fields.has("items"):
        return ()
    raw = fields.raw("items")
    if not isinstance(raw, list):
        fields.refuse("items", "must be an array")
        return ()
    if not 1 <= len(raw) <= MAX_ITEMS:
        fields.refuse("items", f"must hold 1 to {MAX_ITEMS} items")
        return ()
    items: list[Item] = []
    for index, entry in enumerate(raw):
        if isinstance(entry, dict):
            items.append(_read_item(Fields(entry, details, f"items[{index}]."), of))
        else:
            details.append(f"items[{index}] must be a JSON object")
    total = sum(item.total.to_decimal() for item in items)
    if total > MAX_AMOUNT:
        fields.refuse("items", f"must add up to at most {MAX_AMOUNT}")
    return tuple(items)


def _read_item(fields: Fields, of: Currency) -> Item:
    price = fields.number("price", of) if fields.has("price") else None
    if not fields.has("price"):
        fields.refuse("price", "is required")
    return Item(
        product_id=fields.required_text("productId", 100),
        name=fields.required_text("name", 200),
        price=price or Money.zero(of),
        quantity=fields.whole_number("quantity", 1, MAX_QUANTITY),
        image_url=fields.url("imageUrl"),
        description=fields.text("description", 500),
        variant=fields.text("variant"),
        brand=fields.text("brand"),
        category=fields.text("category"),
        original_price=fields.number("originalPrice", of) if fields.has("originalPrice") else None,
        discount_label=fields.text("discountLabel"),
        tax_exempt=fields.flag("taxExempt"),
    )


def _read_metadata(fields: Fields) -> dict[str, object]:
    metadata = fields.object("metadata")
    if len(render(metadata).encode("utf-8")) > MAX_METADATA_BYTES:
        fields.refuse("metadata", f"must be at most {MAX_METADATA_BYTES} bytes")
    return metadata


def _read_idempotency_key(fields: Fields) -> str | None:
    return fields.required_text("idempotencyKey") if fields.has("idempotencyKey") else None
