from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.checkout.plain_values import (
    currency_code,
    exact_amount,
    http_date,
    plain_text,
    retry_after_s,
    utc_time,
)

NOON = datetime(2026, 3, 4, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize("value", ["25", "25.0", "25.00", 25, Decimal("25.0"), Decimal("2.5E1")])
def test_equal_amounts_are_equal_however_written(value: object) -> None:
    assert exact_amount(value) == Decimal(25)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        False,
        [],
        {},
        "",
        "abc",
        "25,00",
        "$25",
        "1e9",
        " 25",
        "+25",
        "\u0662\u0665",
        "NaN",
        25.0,
        10**15,
        Decimal("1E+50"),
        Decimal("1E-999999"),
        Decimal("0E+99999"),
        Decimal("NaN"),
        Decimal("Infinity"),
        "1" * 16,
        Decimal("1." + "1" * 60),
    ],
)
def test_what_is_no_amount_is_none(value: object) -> None:
    assert exact_amount(value) is None


@pytest.mark.parametrize(
    ("value", "code"),
    [("USD", "USD"), ("usd", "USD"), ("US", None), ("US$", None), ("USD ", None), (840, None)],
)
def test_currency_codes(value: object, code: str | None) -> None:
    assert currency_code(value) == code


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Visa", "Visa"),
        ("  two \n lines\t ", "two lines"),
        ("\x1b[31mred\x00", "[31mred"),
        ("abc\u202etxt", "abctxt"),
        ("\ud800x", "x"),
        (None, ""),
        (7, ""),
        (["a"], ""),
        ("x" * 1_000_000, "x" * 10),
    ],
)
def test_text_is_short_plain_and_on_one_line(value: object, text: str) -> None:
    assert plain_text(value, 10) == text


@given(st.text(), st.integers(1, 50))
def test_text_keeps_its_bounds(text: str, longest: int) -> None:
    kept = plain_text(text, longest)
    assert len(kept) <= longest
    assert all(char.isprintable() for char in kept)
    assert plain_text(kept, longest) == kept


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-04T12:00:00.000Z", NOON),
        ("2026-03-04T14:00:00+02:00", NOON),
        ("2026-03-04T12:00:00", NOON),
        ("tomorrow", None),
        ("", None),
        (1741089600, None),
        (None, None),
        ("0001-01-01T00:00:00+14:00", None),
        ("2" * 65, None),
    ],
)
def test_times_are_read_as_utc(text: object, moment: datetime | None) -> None:
    assert utc_time(text) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Wed, 04 Mar 2026 12:00:00 GMT", NOON),
        ("Wed, 04 Mar 2026 12:00:00 -0000", NOON),
        ("nonsense", None),
        ("", None),
        (None, None),
        ("Wed, 99 Mar 2026 12:00:00 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 -2359", None),
    ],
)
def test_http_dates(text: str | None, moment: datetime | None) -> None:
    assert http_date(text) == moment


@given(st.text(max_size=70))
def test_no_date_is_too_odd(text: str) -> None:
    http_date(text)
    utc_time(text)
    retry_after_s(text, NOON)


@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        (None, None),
        ("0", 0),
        (" 7 ", 7),
        ("300", 300),
        ("301", 300),
        ("999999999", 300),
        ("-5", None),
        ("1.5", None),
        ("inf", None),
        ("\u0667", None),
        ("soon", None),
        ("Wed, 04 Mar 2026 12:00:09 GMT", 9),
        ("Wed, 04 Mar 2026 11:00:00 GMT", 0),
        ("Wed, 04 Mar 2027 12:00:00 GMT", 300),
    ],
)
def test_retry_after(header: str | None, wait_s: float | None) -> None:
    assert retry_after_s(header, NOON) == wait_s
