"""From the domain to rows of the tables, and back."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from sqlalchemy import Row

from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, OpenedSession, OrderTerms, Pricing, Proof
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale
from pos_app.domain.sale_line import SaleLine
from pos_app.domain.tip import Extras
from pos_app.services.events import PaymentEvent

Values = dict[str, Any]


def sale_values(sale: Sale) -> Values:
    """The row of a sale, without its lines."""
    return {
        "id": sale.id,
        "mode": sale.mode,
        "currency": sale.currency.code,
        "total_minor": _minor(sale.total),
        "created_at": sale.created_at,
        "tip_minor": _minor(sale.extras.tip),
        "tip_name": sale.extras.tip_name,
        "round_up_minor": _minor(sale.extras.round_up),
        "round_up_name": sale.extras.round_up_name,
    }


def line_values(sale: Sale) -> list[Values]:
    """The rows of a sale's lines, in order."""
    return [
        {
            "sale_id": sale.id,
            "position": position,
            "quantity": line.quantity,
            "list_price_minor": line.list_price.amount_minor,
            "note": line.note,
            **product_values(line.product),
        }
        for position, line in enumerate(sale.lines)
    ]


def product_values(product: Product) -> Values:
    """Every field of a product."""
    return {
        "sku": product.sku,
        "name": product.name,
        "price_minor": product.price.amount_minor,
        "currency": product.price.currency.code,
        "barcode": product.barcode,
        "category": product.category,
        "brand": product.brand,
        "variant": product.variant,
        "description": product.description,
        "image_url": product.image_url,
        "original_price_minor": _minor(product.original_price),
        "discount_label": product.discount_label,
        "tax_exempt": product.tax_exempt,
        "picture": product.picture,
    }


def attempt_values(attempt: Attempt) -> Values:
    """Every column of an attempt but its receipt, which only settling gives."""
    terms = attempt.terms
    return {
        "id": attempt.id,
        "sale_id": attempt.sale_id,
        "idempotency_key": attempt.idempotency_key,
        "created_at": attempt.created_at,
        "state": attempt.state,
        "attention": attempt.attention,
        "refused": attempt.refused,
        "withdrawn_at": attempt.withdrawn_at,
        "shown_at": attempt.shown_at,
        "decided": attempt.decided,
        "merchant_id": terms.merchant_id,
        "merchant_name": terms.merchant_name,
        "till": terms.till,
        "success_url": terms.success_url,
        "cancel_url": terms.cancel_url,
        "error_url": terms.error_url,
        "appearance": [list(pair) for pair in terms.appearance],
        **_session_values(attempt.session),
        **_proof_values(attempt.proof),
    }


def event_values(event: PaymentEvent) -> Values:
    """The row of an event."""
    return {
        "attempt_id": event.attempt_id,
        "at": event.at,
        "kind": event.kind,
        "facts": dict(event.facts),
    }


def sale_from(row: Row[Any], lines: tuple[SaleLine, ...]) -> Sale:
    """A sale from its row and lines. Raises `UnknownCurrency`."""
    code = row.currency
    extras = Extras(
        _money(row.tip_minor, code),
        _money(row.round_up_minor, code),
        row.tip_name,
        row.round_up_name,
    )
    currency = Money.of(0, code).currency
    total = _money(row.total_minor, code)
    return Sale(row.id, row.mode, currency, total, lines, row.created_at, extras)


def line_from(row: Row[Any]) -> SaleLine:
    """A line as it was sold."""
    list_price = Money.of(row.list_price_minor, row.currency)
    return SaleLine(product_from(row), row.quantity, list_price, row.note)


def product_from(row: Row[Any] | SimpleNamespace) -> Product:
    """A product from its row, from a line's, or from a parked cart."""
    return Product(
        sku=row.sku,
        name=row.name,
        price=Money.of(row.price_minor, row.currency),
        barcode=row.barcode,
        category=row.category,
        brand=row.brand,
        variant=row.variant,
        description=row.description,
        image_url=row.image_url,
        original_price=_money(row.original_price_minor, row.currency),
        discount_label=row.discount_label,
        tax_exempt=row.tax_exempt,
        picture=row.picture,
    )


def attempt_from(row: Row[Any]) -> Attempt:
    """An attempt with its terms, session, proof and receipt."""
    return Attempt(
        id=row.id,
        sale_id=row.sale_id,
        idempotency_key=row.idempotency_key,
        terms=OrderTerms(
            merchant_id=row.merchant_id,
            merchant_name=row.merchant_name,
            till=row.till,
            success_url=row.success_url,
            cancel_url=row.cancel_url,
            error_url=row.error_url,
            appearance=tuple((name, value) for name, value in row.appearance),
        ),
        created_at=row.created_at,
        state=row.state,
        attention=row.attention,
        session=_session_from(row),
        proof=_proof_from(row),
        receipt=row.receipt,
        refused=row.refused,
        withdrawn_at=row.withdrawn_at,
        shown_at=row.shown_at,
        decided=row.decided,
    )


def event_from(row: Row[Any]) -> PaymentEvent:
    """An event from its row."""
    return PaymentEvent(row.attempt_id, row.at, row.kind, row.facts)


def _minor(amount: Money | None) -> int | None:
    return None if amount is None else amount.amount_minor


def _money(amount_minor: int | None, code: str) -> Money | None:
    return None if amount_minor is None else Money.of(amount_minor, code)


def _session_values(session: OpenedSession | None) -> Values:
    pricing = None if session is None else session.pricing
    return {
        "session_id": None if session is None else session.session_id,
        "checkout_url": None if session is None else session.checkout_url,
        "expires_at": None if session is None else session.expires_at,
        "clock_ahead_s": None if session is None else session.clock_ahead_s,
        "pricing_currency": None if pricing is None else pricing.total.currency.code,
        "subtotal_minor": None if pricing is None else pricing.subtotal.amount_minor,
        "tax_minor": None if pricing is None else pricing.tax.amount_minor,
        "shipping_minor": None if pricing is None else pricing.shipping.amount_minor,
        "payable_minor": None if pricing is None else pricing.total.amount_minor,
    }


def _session_from(row: Row[Any]) -> OpenedSession | None:
    if row.session_id is None:
        return None
    pricing = None
    code = row.pricing_currency
    if code is not None:
        pricing = Pricing(
            subtotal=Money.of(row.subtotal_minor, code),
            tax=Money.of(row.tax_minor, code),
            shipping=Money.of(row.shipping_minor, code),
            total=Money.of(row.payable_minor, code),
        )
    return OpenedSession(
        row.session_id, row.checkout_url, row.expires_at, pricing, row.clock_ahead_s
    )


def _proof_values(proof: Proof | None) -> Values:
    amount = None if proof is None else proof.amount
    return {
        "proof_seen_at": None if proof is None else proof.seen_at,
        "proof_amount_minor": None if amount is None else amount.amount_minor,
        "proof_currency": None if amount is None else amount.currency.code,
        "transaction_id": None if proof is None else proof.transaction_id,
        "card_brand": None if proof is None else proof.card_brand,
        "card_last_four": None if proof is None else proof.card_last_four,
    }


def _proof_from(row: Row[Any]) -> Proof | None:
    if row.proof_seen_at is None:
        return None
    amount = None
    if row.proof_currency is not None:
        amount = Money.of(row.proof_amount_minor, row.proof_currency)
    return Proof(amount, row.proof_seen_at, row.transaction_id, row.card_brand, row.card_last_four)
