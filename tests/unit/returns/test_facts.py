"""What is kept from a return's parameters, and what is not."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.returns.facts import checked_facts, facts_from_query

PROVIDER = {
    "success": "true",
    "sessionId": "session_secret",
    "transactionId": "txn_1a2B-3",
    "amount": "25.00",
    "currency": "USD",
    "cardLastFour": "4242",
    "cardBrand": "American Express",
    "firstName": "Ada",
    "lastName": "Lovelace",
    "email": "ada@example.org",
    "metadata": '{"sale":"1"}',
}
SAFE = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:- ")
NAMES = {"transaction_id", "card_brand", "card_last_four", "amount", "currency", "error_code"}
PARAMETERS = ["transactionId", "cardBrand", "cardLastFour", "amount", "currency", "errorCode"]


def test_only_the_six_are_kept() -> None:
    kept = facts_from_query(urlencode(PROVIDER | {"errorCode": "SYSTEM_ERROR"}).encode())
    assert kept == {
        "transaction_id": "txn_1a2B-3",
        "amount": "25.00",
        "currency": "USD",
        "card_last_four": "4242",
        "card_brand": "American Express",
        "error_code": "SYSTEM_ERROR",
    }


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("transactionId", "<b>"),
        ("transactionId", "x" * 65),
        ("transactionId", ""),
        ("cardBrand", "Visa\n"),
        ("cardLastFour", "42424"),
        ("cardLastFour", "٤٢٤٢"),
        ("amount", "-1"),
        ("amount", "1e9"),
        ("currency", "usd"),
        ("errorCode", "SYSTEM ERROR"),
    ],
)
def test_a_value_of_another_shape_is_dropped_alone(parameter: str, value: str) -> None:
    rest = {"transactionId": "t1", "cardBrand": "Visa"}
    kept = facts_from_query(urlencode(rest | {parameter: value}).encode())
    assert value not in kept.values()
    assert kept


def test_a_parameter_given_twice_counts_as_none() -> None:
    assert facts_from_query(b"amount=1.00&amount=2.00&currency=USD") == {"currency": "USD"}


def test_a_flood_of_parameters_keeps_nothing() -> None:
    assert facts_from_query(b"amount=1.00&" + b"&".join([b"x=1"] * 100)) == {}


@given(st.lists(st.tuples(st.sampled_from(PARAMETERS) | st.text(), st.text())), st.booleans())
def test_nothing_unsafe_is_ever_kept(pairs: list[tuple[str, str]], raw: bool) -> None:
    text = "&".join(f"{name}={value}" for name, value in pairs) if raw else urlencode(pairs)
    kept = facts_from_query(text.encode("utf-8"))
    assert set(kept) <= NAMES
    for value in kept.values():
        assert set(value) <= SAFE
        assert 1 <= len(value) <= 64


@given(st.binary())
def test_bytes_of_any_kind_do_no_harm(query: bytes) -> None:
    assert set(facts_from_query(query)) <= NAMES


@given(st.dictionaries(st.sampled_from(sorted(NAMES)) | st.text(), st.text() | st.integers()))
def test_checking_again_keeps_only_good_values(values: dict[str, object]) -> None:
    kept = checked_facts(values)
    assert checked_facts(kept) == kept
    assert set(kept) <= NAMES
