"""The phone's pages as HTML. What they say as proven comes from the till's notes alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.domain.money import Money
from pos_app.domain.payment import match_code
from pos_app.returns.notes import Note
from pos_app.returns.tokens import Outcome
from pos_app.returns.words import Reader

if TYPE_CHECKING:
    # Loaded with the first page (`warm_up`): a till that starts needs neither.
    from babel import Locale
    from jinja2 import Environment

PAGES = Path(__file__).resolve().parent / "pages"
MAX_LOOKS = 30
_TEMPLATES = {
    Outcome.SUCCESS: "success.html",
    Outcome.CANCEL: "cancelled.html",
    Outcome.ERROR: "error.html",
}
_SECONDS_TO_NEXT_LOOK = {Outcome.SUCCESS: 2, Outcome.CANCEL: 4, Outcome.ERROR: 4}
_LEFT_TO_RIGHT = "\u200e"
_ROOT_FROM_RETURN = "../../../../"
_ROOT_FROM_TRIAL = "../../../"


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a return's page: the how manieth (0 at the redirect itself), and by whom."""

    outcome: Outcome
    count: int
    reader: Reader


def return_page(look: Look, note: Note, fallback_shop: str) -> str:
    """The page of a return: paid once the till has proven it, else what the redirect claims. It
    loads itself again, `MAX_LOOKS` times, so that it turns to paid without a script."""
    proven = bool(note.receipt)
    amount = "" if note.amount is None else amount_text(note.amount, look.reader)
    looks_on = not proven and look.count < MAX_LOOKS
    return _render(
        "paid.html" if proven else _TEMPLATES[look.outcome],
        look.reader,
        root=_ROOT_FROM_RETURN,
        shop=note.shop or fallback_shop,
        code=match_code(note.attempt_id),
        next_look=look.count + 1 if looks_on else None,
        next_look_s=_SECONDS_TO_NEXT_LOOK[look.outcome],
        checkout_url=note.checkout_url,
        receipt=note.receipt,
        amount=amount,
        amount_size=_amount_size(amount),
    )


def hello_page(reader: Reader, shop: str, *, is_trial: bool = False) -> str:
    """The page that proves that a phone reaches the handler; also at the address of a trial."""
    root = _ROOT_FROM_TRIAL if is_trial else ""
    return _render("hello.html", reader, root=root, shop=shop, next_look=None)


def warm_up() -> None:
    """Loads what the first page needs, so that no customer waits for it. Some 50 ms."""
    import babel.numbers  # noqa: F401 - for its effect: it is loaded

    for template in ("paid.html", *_TEMPLATES.values()):
        _environment().get_template(template)


@cache
def style_sheet() -> str:
    """The one style sheet of all pages."""
    return (PAGES / "style.css").read_text(encoding="utf-8")


def amount_text(amount: Money, reader: Reader) -> str:
    """The amount as the reader writes it, with exactly the currency's decimals by ISO 4217 (the
    locale data round some currencies further)."""
    from babel.numbers import format_currency

    locale = _locale(reader.language, reader.territory)
    digits = amount.currency.digits
    decimals = f".{'0' * digits}" if digits else ""
    pattern = re.sub(r"(?<=0)\.0+", decimals, locale.currency_formats["standard"].pattern)
    text = format_currency(
        amount.to_decimal(), amount.currency.code, pattern, locale, currency_digits=False
    )
    # A code in front of digits needs the blank that a sign does not: KWD 5.500, but $5.50.
    text = re.sub(r"(?<=[A-Za-z])(?=[0-9])", "\u00a0", text)
    # Among words from right to left the mark keeps `US$` from reading `$US`.
    return text + _LEFT_TO_RIGHT if locale.text_direction == "rtl" else text


def _amount_size(text: str) -> str:
    """The style sheet's class for an amount that must stay on one line."""
    steps = ((7, "short"), (10, "long"), (14, "longer"))
    return next((name for most, name in steps if len(text) <= most), "longest")


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(PAGES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _locale(language: str, territory: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    if territory:
        try:
            return Locale(language, territory)
        except UnknownLocaleError:
            pass
    return Locale(language)


def _render(template: str, reader: Reader, **values: str | int | None) -> str:
    page = _environment().get_template(template)
    return page.render(language=reader.language, words=reader.words, **values)
