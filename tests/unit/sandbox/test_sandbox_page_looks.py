from __future__ import annotations

import html
import re
from dataclasses import fields
from decimal import Decimal

import httpx
import pytest

from pos_app.sandbox.page_words import WORDS, Words
from tests.unit.sandbox.sandbox_desk import Desk, cart, item, order

_GAP = re.compile(r"\{(\w+)\}")


def session_of(desk: Desk, **changes: object) -> str:
    return str(desk.created(order(**changes))["sessionId"])


def plain(response: httpx.Response) -> str:
    return html.unescape(response.text).replace("\u202f", " ").replace("\xa0", " ")


def test_what_the_merchant_sends_is_escaped(desk: Desk) -> None:
    evil = "<script>alert(1)</script>\"'><img src=x>"
    look = dict.fromkeys(("primaryColor", "backgroundColor", "borderRadius"), evil)
    body = cart(
        item(name=evil, brand=evil, variant=evil, description=evil, discountLabel=evil),
        merchantName=evil,
        appearance={**look, "fontFamily": "x;}</style><script>alert(1)</script>"},
    )
    page = desk.page(desk.created(body)["sessionId"]).text
    assert "<script" not in page
    assert "<img" not in page
    assert page.count("&lt;script&gt;") >= 6


def test_the_page_is_sealed(desk: Desk) -> None:
    session_id = session_of(desk, cancelUrl="https://user:pw@other.test/c")
    headers = desk.page(session_id).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "script-src" not in policy
    assert "form-action 'self' http://till.test:9000 https://other.test;" in policy
    nonce = re.search(r"'nonce-([^']+)'", policy)
    assert nonce is not None
    assert nonce[1] not in desk.page(session_id).text
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"


def test_a_cart_shows_all_that_a_customer_wants_to_know(desk: Desk) -> None:
    desk.control("settings", {"tax_percent": "10", "shipping": "4.00"})
    shirt = item(
        name="Blue T-Shirt",
        price=Decimal("29.99"),
        originalPrice=Decimal("39.99"),
        discountLabel="SALE",
        brand="Cotton",
        variant="L",
        imageUrl="https://shop.test/shirt.png?a=1&b=2",
    )
    page = plain(desk.page(desk.created(cart(shirt))["sessionId"]))
    for text in (
        "Bob's Coffee Shop",
        "Blue T-Shirt",
        "Cotton · L",
        "2 \u00d7 $29.99",
        "$59.98",
        "$79.98</s>",
        "SALE",
        'src="https://shop.test/shirt.png?a=1&b=2"',
        "Pay $69.98",
        "TEST \u2013 no real money",
    ):
        assert text in page
    assert re.search(r"Tax</dt><dd>\$6\.00", page)
    assert re.search(r"Shipping</dt><dd>\$4\.00", page)


def test_a_higher_price_is_not_shown_as_a_reduction(desk: Desk) -> None:
    body = cart(item(originalPrice=Decimal("2.50")))
    assert "<s>" not in desk.page(desk.created(body)["sessionId"]).text


def test_a_long_cart_is_folded(desk: Desk) -> None:
    items = [item(name=f"Thing {n}") for n in range(12)]
    page = desk.page(desk.created(cart(*items))["sessionId"]).text
    assert "Show 9 more" in page
    assert page.count('<li class="item">') == 12


@pytest.mark.parametrize(
    ("language", "lang", "amount"),
    [
        ("en-US", "en-US", "Pay $1,234.50"),
        ("de", "de", "1.234,50 $ zahlen"),
        ("es-ES", "es-ES", "Pagar 1.234,50 US$"),
        ("fr-FR,en;q=0.5", "fr-FR", "Payer 1 234,50 $US"),
        ("ja, de;q=0.4, en;q=0.3", "de", "1.234,50 $ zahlen"),
        ("en;q=0.1, fr;q=0.9", "fr", "Payer 1 234,50 $US"),
        ("de-XX", "de", "1.234,50 $ zahlen"),
        ("", "en-US", "Pay $1,234.50"),
        (";;q=x,*;q=2", "en-US", "Pay $1,234.50"),
        ("de;q=0", "en-US", "Pay $1,234.50"),
    ],
)
def test_the_customers_language(desk: Desk, language: str, lang: str, amount: str) -> None:
    page = plain(desk.page(session_of(desk, amount="1234.50"), language))
    assert f'<html lang="{lang}" dir="ltr">' in page
    assert amount in page


def test_the_page_is_read_from_the_right_in_arabic(desk: Desk) -> None:
    page = desk.page(session_of(desk, amount="1234.50"), "ar-EG, en;q=0.5").text
    assert '<html lang="ar-EG" dir="rtl">' in page
    # The figures of the till, and a mark that keeps "US$" from reading "$US".
    assert "ادفع \u200f1,234.50\u00a0US$\u200e" in page


def test_figures_are_typed_from_left_to_right_in_arabic_too(desk: Desk) -> None:
    page = plain(desk.page(session_of(desk, amount="1234.50"), "ar"))
    for name in ("number", "expiry", "cvc", "email"):
        assert re.search(rf'<input id="{name}"[^>]* dir="ltr"', page), name
    assert '<dt dir="ltr">4000 0000 0000 0002</dt>' in page


@pytest.mark.parametrize("language", WORDS)
def test_each_language_has_all_words_with_the_same_gaps(language: str) -> None:
    for word in fields(Words):
        text, english = (str(getattr(WORDS[code], word.name)) for code in (language, "en"))
        assert text == text.strip() != "", word.name
        assert "!" not in text, word.name
        assert sorted(_GAP.findall(text)) == sorted(_GAP.findall(english)), word.name


@pytest.mark.parametrize(
    ("code", "amount", "shown"),
    [("JPY", "2500", "¥2,500"), ("KWD", "5.500", "KWD 5.500"), ("IQD", "5.500", "IQD 5.500")],
)
def test_amounts_carry_the_digits_of_iso_4217(
    desk: Desk, code: str, amount: str, shown: str
) -> None:
    assert f"Pay {shown}" in plain(desk.page(session_of(desk, amount=amount, currency=code)))
