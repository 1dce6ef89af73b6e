import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.checkout.exact_json import InvalidJson, Json, parse, render

EXACT: st.SearchStrategy[Json] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9))
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(EXACT)
def test_what_is_written_is_read_back_exactly(value: Json) -> None:
    assert parse(render(value)) == value


@given(EXACT)
def test_any_reader_of_json_can_read_it(value: Json) -> None:
    assert json.loads(render(value), parse_float=Decimal) == value


@pytest.mark.parametrize(
    ("number", "text"),
    [("29.99", b"29.99"), ("1000", b"1000"), ("5.500", b"5.500"), ("0.00", b"0.00")],
)
def test_decimals_are_written_digit_for_digit(number: str, text: bytes) -> None:
    assert render([Decimal(number)]) == b"[" + text + b"]"


def test_large_decimals_have_no_exponent() -> None:
    assert render(Decimal("1E+3")) == b"1000"


@pytest.mark.parametrize(
    "body",
    [
        b"NaN",
        b"[Infinity]",
        b"-Infinity",
        b"",
        b"{",
        b"{} x",
        b"\xff",
        b"\xef\xbb\xbf{}",
        b"[" * 100_000,
        b"1" * 5000,
        b'{"a": 1, "a": 2}',
        b'{"status": "pending", "status": "completed"}',
    ],
)
def test_what_is_not_strict_json_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidJson):
        parse(body)


def test_a_member_said_twice_alike_does_no_harm() -> None:
    assert parse(b'{"a": 1, "a": 1}') == {"a": 1}


def test_numbers_with_a_point_are_decimals() -> None:
    value = parse(b"[25.00, 1e2, 25]")
    assert isinstance(value, list)
    assert [type(number) for number in value] == [Decimal, Decimal, int]
    assert str(value[0]) == "25.00"


def test_the_message_quotes_nothing() -> None:
    with pytest.raises(InvalidJson) as refused:
        parse(b'{"sessionId": "session_secret", }')
    assert "secret" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


def test_a_lone_surrogate_is_written_as_ascii() -> None:
    assert render("\ud800") == b'"\\ud800"'
