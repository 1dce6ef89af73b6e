from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.sandbox.exact_json import InvalidJson, merge, parse, render

numbers = st.decimals(min_value=0, max_value=10**9, places=3) | st.integers()
values = st.recursive(
    st.none() | st.booleans() | numbers | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abc", min_size=1), inner),
    max_leaves=12,
)


@given(values)
def test_what_is_written_is_read_back(value: object) -> None:
    assert parse(render(value).encode()) == value


@given(values)
def test_what_is_written_is_json_to_everybody(value: object) -> None:
    json.loads(render(value))


@pytest.mark.parametrize("text", ["25.00", "0.10", "999999999.99", "5.500"])
def test_decimals_keep_their_digits(text: str) -> None:
    assert render(parse(text.encode())) == text


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"NaN",
        b"[Infinity]",
        b"-Infinity",
        b"1e999999",
        b"1e-999999",
        b"1" * 5000,
        b"\xff",
        b'"\\ud800"',
        b"[" * 100_000,
        b"{'a': 1}",
        b"1.0" + b"1" * 200,
    ],
)
def test_what_cannot_be_answered_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidJson):
        parse(body)


def test_floats_are_never_written() -> None:
    with pytest.raises(TypeError):
        render({"amount": 25.5})


def test_sorted_text_is_the_same_for_another_order() -> None:
    assert render({"b": 1, "a": [2]}, sort_keys=True) == render({"a": [2], "b": 1}, sort_keys=True)


@pytest.mark.parametrize(
    ("target", "patch", "merged"),
    [
        ({"a": 1, "b": 2}, {"a": 3}, {"a": 3, "b": 2}),
        ({"a": 1, "b": 2}, {"a": None}, {"b": 2}),
        ({"a": {"b": 1, "c": 2}}, {"a": {"c": Decimal("3.0")}}, {"a": {"b": 1, "c": 3}}),
        ({"a": 1}, {"b": {"c": 1}}, {"a": 1, "b": {"c": 1}}),
        ({"a": 1}, "text", "text"),
        (5, {"a": 1}, {"a": 1}),
    ],
)
def test_merge_patch(target: object, patch: object, merged: object) -> None:
    assert merge(target, patch) == merged
