"""The words and the pages."""

from __future__ import annotations

from dataclasses import fields
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.currency import all_currencies
from pos_app.domain.money import Money
from pos_app.domain.payment import match_code
from pos_app.returns.notes import Note
from pos_app.returns.page import MAX_LOOKS, Look, amount_text, hello_page, return_page
from pos_app.returns.tokens import Outcome
from pos_app.returns.words import LANGUAGES, Reader, Words, reader_of

SHOP = "Bob's <Coffee> & Co"
URL = "https://checkout.ozura.io/checkout/session_1?a=1&b=2"


@pytest.mark.parametrize(
    ("header", "reader"),
    [
        ("", Reader("en")),
        ("de", Reader("de")),
        ("de-CH, en;q=0.9", Reader("de", "CH")),
        ("pl, fr-CA;q=0.5, es;q=0.7", Reader("es")),
        ("ES-mx", Reader("es", "MX")),
        ("es-419", Reader("es")),
        ("fr;q=0, de;q=0.1", Reader("de")),
        ("zh-Hant-TW, fr-Latn-BE", Reader("fr", "BE")),
        ("<script>, en-GB", Reader("en", "GB")),
        ("ar-EG, en;q=0.8", Reader("ar", "EG")),
        ("he, ar;q=0.5, en;q=0.4", Reader("ar")),
        ("xx" * 400 + ",de", Reader("en")),
    ],
)
def test_the_reader_is_who_the_phone_says(header: str, reader: Reader) -> None:
    assert reader_of(header) == reader


@given(st.text())
def test_any_header_finds_a_language(header: str) -> None:
    assert reader_of(header).language in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_all_words_calm_and_its_own(language: str) -> None:
    words = Reader(language).words
    texts = [str(getattr(words, word.name)) for word in fields(Words)]
    assert all(text and text == text.strip() and "!" not in text for text in texts)
    if language != "en":
        shared = set(texts[1:]) & {str(getattr(Reader().words, w.name)) for w in fields(Words)}
        assert shared == set()


@pytest.mark.parametrize(
    ("minor", "code", "reader", "text"),
    [
        (123450, "USD", Reader("en", "US"), "$1,234.50"),
        (123450, "EUR", Reader("de"), "1.234,50\u00a0€"),
        (1000, "JPY", Reader("en"), "¥1,000"),
        (5500, "KWD", Reader("en"), "KWD\u00a05.500"),
        (5500, "IQD", Reader("fr"), "5,500\u00a0IQD"),
        (2500, "CHF", Reader("de", "CH"), "CHF\u00a025.00"),
        (2500, "USD", Reader("en", "XX"), "$25.00"),
        # From right to left, in the figures of the till, and never read as "$US".
        (123450, "USD", Reader("ar"), "\u200f1,234.50\u00a0US$\u200e"),
        (123450, "USD", Reader("ar", "EG"), "\u200f1,234.50\u00a0US$\u200e"),
    ],
)
def test_amounts_are_written_as_the_reader_does(
    minor: int, code: str, reader: Reader, text: str
) -> None:
    assert amount_text(Money.of(minor, code), reader) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_currency_loses_a_digit(language: str) -> None:
    for currency in all_currencies():
        shown = amount_text(Money(1_234_567, currency), Reader(language))
        assert "".join(char for char in shown if char.isdigit()) == "1234567", currency


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_shop_code_and_language(
    outcome: Outcome, language: str, attempt: UUID
) -> None:
    page = return_page(Look(outcome, 0, Reader(language)), Note(attempt, SHOP), "")
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in page
    assert "Bob&#39;s &lt;Coffee&gt; &amp; Co" in page
    assert SHOP not in page
    assert match_code(attempt) in page
    assert "<script" not in page
    assert "style=" not in page


def test_before_the_proof_nothing_says_paid(attempt: UUID) -> None:
    for outcome in Outcome:
        page = return_page(Look(outcome, 0, Reader()), Note(attempt, checkout_url=URL), "")
        assert "Paid" not in page
        assert 'class="paid"' not in page


@pytest.mark.parametrize("outcome", Outcome)
def test_a_proof_turns_every_page_to_paid(outcome: Outcome, attempt: UUID) -> None:
    note = Note(attempt, receipt="A-0042", amount=Money.of(2500, "USD"))
    page = return_page(Look(outcome, 3, Reader()), note, "Bob's")
    assert "Paid" in page
    assert "$25.00" in page
    assert "A-0042" in page
    assert "refresh" not in page
    assert "<a " not in page


def test_a_proof_without_an_amount_shows_none(attempt: UUID) -> None:
    page = return_page(Look(Outcome.SUCCESS, 0, Reader()), Note(attempt, receipt="A-1"), "")
    assert 'class="amount' not in page
    assert "None" not in page


def test_the_page_looks_again_so_often_and_then_asks_the_person(attempt: UUID) -> None:
    first = return_page(Look(Outcome.SUCCESS, 0, Reader()), Note(attempt), "")
    assert '<meta http-equiv="refresh" content="2; url=?n=1">' in first
    last = return_page(Look(Outcome.SUCCESS, MAX_LOOKS, Reader()), Note(attempt), "")
    assert "refresh" not in last
    assert "Not confirmed yet." in last
    assert 'href="?n=1"' in last


@pytest.mark.parametrize("outcome", [Outcome.CANCEL, Outcome.ERROR])
def test_the_way_back_is_there_only_if_the_till_told_it(outcome: Outcome, attempt: UUID) -> None:
    with_url = return_page(Look(outcome, 0, Reader()), Note(attempt, checkout_url=URL), "")
    assert f'href="{URL.replace("&", "&amp;")}"' in with_url
    without = return_page(Look(outcome, 0, Reader()), Note(attempt), "")
    assert "<a " not in without
    assert "at the counter" in without


def test_hello_says_that_it_works() -> None:
    assert "Es funktioniert" in hello_page(Reader("de"), "")
    assert "Zahlung" in hello_page(Reader("de"), "")
