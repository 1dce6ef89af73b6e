"""What the payment page shows, worked out before the template: amounts, items, fields, style."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from pos_app.domain.money import Currency, Money, max_money
from pos_app.sandbox.appearance import look_of
from pos_app.sandbox.contract import Item
from pos_app.sandbox.page_language import Language
from pos_app.sandbox.sessions import Session

FIRST_ITEMS = 4
"""A cart of more items than this shows one fewer, and the rest when asked."""

_PRESETS = {0: (500, 1000, 2000, 5000), 2: (500, 1000, 2000, 5000), 3: (2000, 5000, 10000, 20000)}
_PRESET_FACTORS = {
    "KRW": 10, "VND": 100, "IDR": 1000, "UGX": 10, "PYG": 20, "CLP": 2, "XAF": 2, "XOF": 2,
    "INR": 20, "HUF": 200, "CZK": 20, "SEK": 10, "NOK": 10, "DKK": 10, "MXN": 20, "THB": 20,
}  # fmt: skip
_FIELDS = ("amount", "number", "expiry", "cvc", "email")
TEST_CARDS = (
    ("4242 4242 4242 4242", "test_pays"),
    ("5555 5555 5555 4444", "test_pays"),
    ("4000 0000 0000 0002", "test_declined"),
    ("4000 0000 0000 0119", "test_breaks"),
)


@dataclass(frozen=True, slots=True)
class Typed:
    """What the customer typed so far, and what is wrong with it, by field name."""

    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    problems: Mapping[str, str] = field(default_factory=dict)
    notice: str = ""


def presets_for(of: Currency) -> tuple[Money, ...]:
    """Four donations that are sensible in a currency."""
    factor = _PRESET_FACTORS.get(of.code, 1)
    return tuple(Money(minor * factor, of) for minor in _PRESETS[of.digits])


def render_page(session: Session, language: Language, typed: Typed, nonce: str) -> str:
    """The payment page of a pending session."""
    request, words = session.request, language.words
    return (
        _environment()
        .get_template("checkout.html")
        .render(
            nonce=nonce,
            language=language,
            words=words,
            look=look_of(request.appearance).css,
            shop=request.merchant_name.strip(),
            initial=next((char for char in request.merchant_name if char.isalnum()), "•").upper(),
            path=f"/checkout/{session.session_id}",
            token=secrets.token_hex(16),
            items=[_item_view(item, language) for item in request.items],
            first_items=FIRST_ITEMS,
            totals=_totals(session, language),
            total=language.money(session.totals.total),
            donation=_donation(session, language, typed) if request.is_donation else None,
            open_until=words.open_until.format(time=language.time(session.expires_at)),
            test_cards=[(number, getattr(words, word)) for number, word in TEST_CARDS],
            typed=typed,
            first_problem=next((name for name in _FIELDS if name in typed.problems), ""),
        )
    )


def render_gone(language: Language, nonce: str) -> str:
    """The page for an address that is no session's."""
    template = _environment().get_template("gone.html")
    return template.render(
        nonce=nonce, language=language, words=language.words, look=look_of({}).css
    )


def _totals(session: Session, language: Language) -> list[tuple[str, str]]:
    """The lines above the total; none where the total is all there is."""
    words, totals = language.words, session.totals
    added = [
        (label, language.money(amount))
        for label, amount in ((words.tax, totals.tax), (words.shipping, totals.shipping))
        if amount
    ]
    if not added and len(session.request.items) <= 1:
        return []
    return [(words.subtotal, language.money(totals.subtotal)), *added]


def _item_view(item: Item, language: Language) -> dict[str, object]:
    """One line of the cart in words; the original price is shown only if it is higher."""
    original = item.original_price
    is_reduced = original is not None and original > item.price
    return {
        "name": item.name,
        "initial": next((char for char in item.name if char.isalnum()), "•").upper(),
        "image_url": item.image_url,
        "kind": " · ".join(part for part in (item.brand, item.variant) if part),
        "description": item.description or "",
        "quantity": item.quantity,
        "unit_price": language.money(item.price),
        "total": language.money(item.total),
        "original": language.money(original * item.quantity) if original and is_reduced else "",
        "badge": item.discount_label or "",
    }


def _donation(session: Session, language: Language, typed: Typed) -> dict[str, object]:
    """Presets and the own amount, one of them chosen: what was typed, asked for, or the second."""
    presets = presets_for(session.currency)
    asked = session.request.amount
    own = typed.values.get("amount", "")
    chosen = typed.values.get("choice", "")
    if not chosen:
        chosen = "1" if asked is None else "own"
        if asked in presets:
            chosen = str(presets.index(asked))
        elif asked is not None:
            own = language.plain_number(asked)
    return {
        "presets": [(str(index), language.money(preset)) for index, preset in enumerate(presets)],
        "chosen": chosen,
        "own": own,
        "example": language.plain_number(presets[1]),
        "code": session.currency.code,
        "digits": session.currency.digits,
    }


def amount_sentence(problem: str, of: Currency, language: Language) -> str:
    """Why an own amount is refused, in the customer's language."""
    words = language.words
    sentence = {
        "empty": words.amount_missing,
        "zero": words.amount_zero,
        "too_many_decimals": words.amount_too_fine,
        "too_large": words.amount_too_large,
    }.get(problem, words.amount_not_number)
    example = language.plain_number(presets_for(of)[1])
    return sentence.format(example=example, most=language.money(max_money(of)))


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("pos_app.sandbox", "pages"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
