import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.checkout.messages import Opening, read_opened, read_refusal, read_status
from pos_app.domain.errors import PosError, ProviderBroken
from pos_app.domain.payment import OpenedSession, Payment
from pos_app.domain.verdict import ProviderStatus
from tests.unit.checkout.sales import (
    API,
    NOW,
    SESSION_ID,
    amount,
    donation,
    good,
    opened_data,
)

OPENING = Opening(API, NOW, 0.0)


def opened(body: bytes, made: Payment | None = None) -> OpenedSession:
    return read_opened(body, made or amount(), OPENING)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'"text"',
        b"<html>",
        b'{"success": false}',
        b'{"success": true}',
        b'{"success": true, "data": null}',
        b'{"success": true, "data": []}',
    ],
)
def test_no_answer_at_all(body: bytes) -> None:
    for read in (opened, read_status):
        with pytest.raises(ProviderBroken):
            read(body)


@pytest.mark.parametrize("success", ["false", 'null, "x": 1', '"true"', "1"])
def test_only_true_is_success(success: str) -> None:
    data = json.dumps(opened_data(amount()))
    body = f'{{"success": {success}, "data": {data}}}'.encode()
    for read in (opened, read_status):
        with pytest.raises(ProviderBroken):
            read(body)


def status_body(**data: object) -> bytes:
    return good({"sessionId": SESSION_ID, "status": "completed", **data})


def test_a_body_cut_anywhere_is_no_answer() -> None:
    made = amount()
    opening = good(opened_data(made))
    for end in range(len(opening)):
        with pytest.raises(ProviderBroken):
            opened(opening[:end], made)
    paid = status_body(amount="25.00", currency="USD")
    for end in range(len(paid)):
        with pytest.raises(ProviderBroken):
            read_status(paid[:end])


FIELDS = st.sampled_from(
    ["sessionId", "status", "amount", "currency", "pricing", "total", "checkoutUrl", "x"]
)


def any_json(*, only_strict: bool) -> st.SearchStrategy[object]:
    numbers = st.floats(allow_nan=not only_strict, allow_infinity=not only_strict)
    return st.recursive(
        st.none() | st.booleans() | st.integers() | numbers | st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(FIELDS, inner, max_size=6),
        max_leaves=12,
    )


JSON = any_json(only_strict=False)
STRICT_JSON = any_json(only_strict=True)
WORDS = st.sampled_from(["pending", "cancelled", "failed", "expired", "COMPLETED", "paid", ""])


@given(JSON, st.none() | st.booleans() | JSON)
def test_no_json_is_too_odd(data: object, success: object) -> None:
    for body in (json.dumps(data), json.dumps({"success": success, "data": data})):
        for made in (amount(), donation(None)):
            with contextlib.suppress(PosError):
                opened(body.encode(), made)
        with contextlib.suppress(PosError):
            answer = read_status(body.encode())
            if answer.status is ProviderStatus.COMPLETED:
                assert isinstance(data, dict)
                assert data["status"] == "completed"


@given(st.dictionaries(st.text(max_size=10), STRICT_JSON), WORDS | STRICT_JSON)
def test_completed_only_where_the_word_is(data: dict[str, object], word: object) -> None:
    answer = read_status(good({**data, "status": word}))
    assert (answer.status is ProviderStatus.COMPLETED) == (word == "completed")


@given(st.binary(max_size=200))
def test_no_bytes_are_too_odd(body: bytes) -> None:
    with contextlib.suppress(ProviderBroken):
        read_status(body)
    with contextlib.suppress(PosError):
        opened(body)
    read_refusal(body)


@pytest.mark.parametrize(
    ("body", "reason", "details"),
    [
        (b'{"error": "No", "details": ["a", "b"]}', "No", ("a", "b")),
        (b'{"error": "No"}', "No", ()),
        (b'{"error": "No", "details": "only one"}', "No", ("only one",)),
        (b'{"error": 7, "details": [1, null, "c", "", {"a": 1}]}', "", ("c",)),
        (b'{"error": ["x"], "details": {"a": "b"}}', "", ()),
        (b"<html>400</html>", "", ()),
        (b"", "", ()),
        (b"[]", "", ()),
    ],
)
def test_the_providers_own_words(body: bytes, reason: str, details: tuple[str, ...]) -> None:
    assert read_refusal(body) == (reason, details)


def test_the_providers_words_are_bounded() -> None:
    body = json.dumps({"error": "e" * 9999, "details": ["d" * 9999] * 500}).encode()
    reason, details = read_refusal(body)
    assert len(reason) == 300
    assert len(details) == 20
    assert {len(line) for line in details} == {300}
