"""JSON to domain and back: the only module that knows the API's field names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pos_app.checkout.exact_json import InvalidJson, Json, parse, render
from pos_app.checkout.plain_values import currency_code, exact_amount, plain_text, utc_time
from pos_app.checkout.session_check import check_checkout_url, check_currency, check_subtotal
from pos_app.domain.errors import ProviderBroken
from pos_app.domain.money import Money
from pos_app.domain.payment import OpenedSession, Payment, Pricing
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale, SaleMode
from pos_app.domain.verdict import ProviderStatus, StatusAnswer

CREATE_PATH = "/api/sessions/create"
STATUS_PATH = "/api/sessions/"
VAULT_KEY_HEADER = "X-API-KEY"
MERCHANT_KEY_HEADER = "X-OZURA-API-KEY"
SESSION_LIFETIME = timedelta(minutes=30)
_MAX_DETAILS = 20
_MAX_SENTENCE_CHARS = 300
_MAX_REFERENCE_CHARS = 100
_MAX_BRAND_CHARS = 40
_SESSION_ID = re.compile(r"[!-~]{1,200}", re.ASCII)
_STATUS_WORDS = {status.value: status for status in ProviderStatus}
_LAST_FOUR = re.compile(r"[0-9]{4}", re.ASCII)


def create_body(payment: Payment) -> bytes:
    """The request that opens a session for the attempt: the same attempt, the same bytes."""
    terms, attempt = payment.attempt.terms, payment.attempt
    body: dict[str, Json] = {
        "merchantId": terms.merchant_id,
        "merchantName": terms.merchant_name,
        **_what_is_sold(payment.sale),
        "currency": payment.sale.currency.code,
        "successUrl": terms.success_url,
        "cancelUrl": terms.cancel_url,
        "errorUrl": terms.error_url,
        "metadata": {
            "saleId": str(payment.sale.id),
            "till": terms.till,
            "matchCode": attempt.match_code,
        },
    }
    if terms.appearance:
        body["appearance"] = dict(terms.appearance)
    body["idempotencyKey"] = attempt.idempotency_key
    return render(body)


def _what_is_sold(sale: Sale) -> dict[str, Json]:
    """The fields of the sale's mode, which exclude those of the other modes."""
    if sale.mode is SaleMode.ITEMS:
        sold = [_item(line.product, line.quantity) for line in sale.lines]
        return {"items": [*sold, *(_item(product, 1) for product in sale.extras.products())]}
    fields: dict[str, Json] = {}
    if sale.mode is SaleMode.DONATION:
        fields["checkoutMode"] = "donation"
    if sale.total is not None:
        fields["amount"] = str(sale.total.to_decimal())
    return fields


def _item(product: Product, quantity: int) -> Json:
    original = product.original_price
    fields: dict[str, Json] = {
        "productId": product.sku,
        "name": product.name,
        "price": product.price.to_decimal(),
        "quantity": quantity,
    }
    texts = {
        "imageUrl": product.image_url,
        "description": product.description,
        "variant": product.variant,
        "brand": product.brand,
        "category": product.category,
        "discountLabel": product.discount_label,
    }
    fields |= {name: text for name, text in texts.items() if text}
    if original is not None:
        fields["originalPrice"] = original.to_decimal()
    if product.tax_exempt:
        fields["taxExempt"] = True
    return fields


@dataclass(frozen=True, slots=True)
class Opening:
    """Where and when an answer to a create request came from: the API that was asked, and the
    time (UTC) by the provider's clock, `ahead_s` seconds ahead of the till's."""

    api_url: str = field(repr=False)
    sent_at: datetime
    ahead_s: float


def read_opened(body: bytes, payment: Payment, opening: Opening) -> OpenedSession:
    """The session in the answer to a create request. Raises `ProviderBroken` for an answer that
    makes no sense, `SessionRejected` for a session that must not be shown."""
    data = _data(body, strict=True)
    session_id, checkout_url = data.get("sessionId"), data.get("checkoutUrl")
    if not isinstance(session_id, str) or not _SESSION_ID.fullmatch(session_id):
        raise _nonsense("sessionId")
    if not isinstance(checkout_url, str):
        raise _nonsense("checkoutUrl")
    pricing = _pricing(data.get("pricing"), payment.sale)
    check_checkout_url(checkout_url, opening.api_url)
    return OpenedSession(
        session_id=session_id,
        checkout_url=checkout_url,
        expires_at=utc_time(data.get("expiresAt")) or opening.sent_at + SESSION_LIFETIME,
        pricing=pricing,
        clock_ahead_s=opening.ahead_s,
    )


def _pricing(value: object, sale: Sale) -> Pricing | None:
    fields = value if isinstance(value, dict) else {}
    code = currency_code(fields.get("currency"))
    if sale.total is None:
        # The donor chooses: there is no sum yet, but a currency can already be a wrong one.
        check_currency(sale, code or sale.currency.code)
        return None
    if code is None:
        raise _nonsense("pricing")
    check_currency(sale, code)
    subtotal = exact_amount(fields.get("subtotal"))
    if subtotal is None:
        raise _nonsense("pricing")
    check_subtotal(sale, subtotal)
    return Pricing(
        subtotal=sale.total,
        tax=_money(fields.get("tax", 0), sale),
        shipping=_money(fields.get("shipping", 0), sale),
        total=_money(fields.get("total"), sale),
    )


def _money(value: object, sale: Sale) -> Money:
    amount = exact_amount(value)
    if amount is None or amount < 0:
        raise _nonsense("pricing")
    try:
        return Money.from_decimal(amount, sale.currency)
    except ValueError:
        raise _nonsense("pricing") from None


def read_status(body: bytes) -> StatusAnswer:
    """How a session stands. What is missing or mistyped is None; names and e-mail are never
    taken. Raises `ProviderBroken` if there is no answer in it at all."""
    data = _data(body, strict=False)
    pricing = data.get("pricing")
    fallback: Mapping[str, object] = pricing if isinstance(pricing, dict) else {}
    amount, currency = data.get("amount"), data.get("currency")
    last_four = plain_text(data.get("cardLastFour"), 5)
    return StatusAnswer(
        status=_status(data.get("status")),
        session_id=_as_text(data.get("sessionId")),
        merchant_id=_as_text(data.get("merchantId")),
        amount=exact_amount(fallback.get("total") if amount is None else amount),
        currency=currency_code(fallback.get("currency") if currency is None else currency),
        transaction_id=plain_text(data.get("transactionId"), _MAX_REFERENCE_CHARS),
        card_brand=plain_text(data.get("cardBrand"), _MAX_BRAND_CHARS),
        card_last_four=last_four if _LAST_FOUR.fullmatch(last_four) else "",
    )


def read_refusal(body: bytes) -> tuple[str, tuple[str, ...]]:
    """The provider's own sentence and details; empty where it sent none."""
    try:
        value = parse(body)
    except InvalidJson:
        return "", ()
    fields = value if isinstance(value, dict) else {}
    details = fields.get("details")
    listed = details if isinstance(details, list) else [details]
    lines = (plain_text(line, _MAX_SENTENCE_CHARS) for line in listed[:_MAX_DETAILS])
    return (
        plain_text(fields.get("error"), _MAX_SENTENCE_CHARS),
        tuple(line for line in lines if line),
    )


def _data(body: bytes, *, strict: bool) -> Mapping[str, object]:
    """The `data` of a successful answer; only a strict one must say that it is successful."""
    try:
        value = parse(body)
    except InvalidJson as error:
        is_page = body.lstrip().startswith(b"<")
        said = "The payment provider's answer is not JSON."
        raise ProviderBroken(said, is_page=is_page) from error
    if not isinstance(value, dict):
        raise _nonsense("the whole")
    if value.get("success", not strict) is not True:
        raise ProviderBroken("The payment provider said that it did not work.")
    data = value.get("data")
    if not isinstance(data, dict):
        raise _nonsense("data")
    return data


def _status(value: object) -> ProviderStatus | None:
    return _STATUS_WORDS.get(value) if isinstance(value, str) else None


def _as_text(value: object) -> str | None:
    # Neither cut nor cleaned: an id that is not exactly ours must stay another one.
    return value if isinstance(value, str) else None


def _nonsense(what: str) -> ProviderBroken:
    return ProviderBroken(f"The payment provider's answer makes no sense: {what}.")
