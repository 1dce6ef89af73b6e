"""Amounts as each locale writes them, to the last digit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from pos_app.domain.money import Money, parse_amount
from pos_app.ui.money_text import money_text, number_marks, number_text, symbol

_NB = "\u00a0"


@pytest.mark.parametrize(
    ("locale", "minor", "code", "shown"),
    [
        ("en_US", 2500, "USD", "$25.00"),
        ("en_US", 123456789, "USD", "$1,234,567.89"),
        ("en_US", 2500, "JPY", "¥2,500"),
        ("en_US", 5500, "KWD", f"KWD{_NB}5.500"),
        ("en_US", 5, "EUR", "€0.05"),
        ("en_US", -1234, "USD", "\u2212$12.34"),
        ("de_DE", 123456, "EUR", f"1.234,56{_NB}€"),
        ("de_CH", 123456, "CHF", f"CHF{_NB}1'234.56"),
        ("hi_IN", 1234567890, "INR", "₹1,23,45,678.90"),
        ("ja_JP", 2500, "JPY", "¥2,500"),
        ("ar_EG", 2500, "USD", f"\u200f\u0662\u0665\u066b\u0660\u0660{_NB}$"),
        # One word that reads from left to right, among words that do not.
        ("ar_001", 2500, "USD", "\u200e$25.00\u200e\u200f"),
        ("ar_AE", 123456, "AED", f"\u200eAED{_NB}1,234.56\u200e\u200f"),
        ("ar_001", -1234, "EUR", "\u200e\u200e\u2212€12.34\u200e\u200f"),
        ("en_US", 99999999999999, "USD", "$999,999,999,999.99"),
        # More than Qt counts: a key that was leaned on, and is still shown as it was typed.
        ("en_US", 10**19 - 1, "USD", "$99,999,999,999,999,999.99"),
        ("en_US", 10**22 + 5, "USD", "$100000000000000000000.05"),
        ("de_DE", -(10**40), "JPY", f"\u22121{'0' * 40}{_NB}¥"),
        ("ar_EG", 10**20, "JPY", f"\u200f\u0661{chr(0x660) * 20}{_NB}¥"),
    ],
)
def test_an_amount_in_a_locale(locale: str, minor: int, code: str, shown: str) -> None:
    assert money_text(Money.of(minor, code), QLocale(locale)).replace("\u2019", "'") == shown


def test_the_default_locale_is_used() -> None:
    assert money_text(Money.of(2500, "USD")) == "$25.00"
    assert number_text(Money.of(250000, "USD")) == "2,500.00"


def test_a_currency_without_a_sign_shows_its_code() -> None:
    assert symbol(Money.of(0, "KWD").currency) == "KWD"
    assert symbol(Money.of(0, "CAD").currency) == "CA$"


@given(
    st.integers(1, 99_999_999_999),
    st.sampled_from(["USD", "JPY", "KWD"]),
    st.sampled_from(["en_US", "de_DE", "fr_FR", "de_CH", "hi_IN", "ar_EG", "fa_IR", "sv_SE"]),
)
def test_what_is_shown_is_read_back_as_the_same_amount(minor: int, code: str, name: str) -> None:
    locale = QLocale(name)
    amount = Money.of(minor, code)
    if amount.to_decimal() > 999_999_999:
        amount = Money.of(999_999_999, code)
    shown = number_text(amount, locale)
    assert parse_amount(shown, amount.currency, number_marks(locale)) == amount
