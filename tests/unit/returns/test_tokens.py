"""Tokens: the till's own URL is good, and no other."""

from __future__ import annotations

import hmac
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.returns.tokens import (
    Outcome,
    Till,
    feed_bearer,
    is_feed_bearer,
    is_return_token,
    new_till_key,
    read_attempt,
    read_key,
    return_path,
    return_token,
    till_key,
)

tills = st.builds(
    Till, st.from_regex(r"[a-z0-9-]{1,40}", fullmatch=True), st.binary(min_size=32, max_size=32)
)
outcomes = st.sampled_from(Outcome)


def _flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << (bit % 8)
    return bytes(changed)


@given(tills, st.uuids(), outcomes)
def test_a_token_is_good_for_its_own_return(till: Till, attempt_id: UUID, outcome: Outcome) -> None:
    assert read_attempt(attempt_id.hex) == attempt_id
    token = return_token(till, attempt_id, outcome)
    assert len(token) == 22
    assert is_return_token(token, till, attempt_id, outcome)


@given(tills, st.uuids(), outcomes, st.integers(0, 22 * 8 - 1))
def test_any_changed_bit_of_a_token_fails(
    till: Till, attempt_id: UUID, outcome: Outcome, bit: int
) -> None:
    token = return_token(till, attempt_id, outcome).encode("ascii")
    changed = _flipped(token, bit).decode("latin-1")
    assert not is_return_token(changed, till, attempt_id, outcome)


@given(tills, st.uuids(), outcomes, st.integers(0, 127), st.integers(0, 255))
def test_a_token_is_bad_for_any_other_attempt_outcome_till_or_key(
    till: Till, attempt_id: UUID, outcome: Outcome, attempt_bit: int, key_bit: int
) -> None:
    token = return_token(till, attempt_id, outcome)
    other_attempt = read_attempt(_flipped(attempt_id.bytes, attempt_bit).hex())
    assert other_attempt is not None
    assert not is_return_token(token, till, other_attempt, outcome)
    for other in set(Outcome) - {outcome}:
        assert not is_return_token(token, till, attempt_id, other)
    other_id = "b" if till.id == "a" else "a"
    assert not is_return_token(token, Till(other_id, till.key), attempt_id, outcome)
    other_key = Till(till.id, _flipped(till.key, key_bit))
    assert not is_return_token(token, other_key, attempt_id, outcome)
    assert not is_feed_bearer(feed_bearer(till), other_key)


def test_tokens_and_bearers_are_compared_in_constant_time_and_in_no_other_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    till, attempt_id = Till("till-1", bytes(32)), UUID(int=1)
    good = [return_token(till, attempt_id, Outcome.SUCCESS), feed_bearer(till)]
    for verdict in (True, False):
        monkeypatch.setattr(hmac, "compare_digest", lambda *_, verdict=verdict: verdict)
        for text in (*good, "", "x", "x" * 22, "x" * 64, "é"):
            assert is_return_token(text, till, attempt_id, Outcome.SUCCESS) is verdict
            assert is_feed_bearer(text, till) is verdict


@given(tills, st.text(max_size=80))
def test_text_of_any_kind_is_no_bearer(till: Till, text: str) -> None:
    assert is_feed_bearer(text, till) == (text == feed_bearer(till))


def test_the_bearer_shows_neither_the_key_nor_what_signs() -> None:
    till = Till("till-1", new_till_key())
    assert till.key.hex() not in {feed_bearer(till), feed_bearer(till)[::-1]}
    assert till.key.hex() not in repr(till)
    assert feed_bearer(Till("till-2", till.key)) != feed_bearer(till)


def test_a_master_secret_gives_each_till_its_own_lasting_key() -> None:
    master = bytes(range(32))
    assert till_key(master, "till-1") == till_key(master, "till-1")
    assert till_key(master, "till-1") != till_key(master, "till-2")
    assert till_key(master, "till-1") != till_key(master[::-1], "till-1")
    with pytest.raises(ValueError, match="at least 32"):
        till_key(b"short", "till-1")


@pytest.mark.parametrize("till_id", ["", "Till", "a" * 41, "a/b", "a b", "é", "a\n"])
def test_odd_till_ids_are_refused(till_id: str) -> None:
    with pytest.raises(ValueError, match="till's id"):
        Till(till_id, bytes(32))
    with pytest.raises(ValueError, match="till's id"):
        till_key(bytes(32), till_id)


def test_a_key_is_read_from_hex_and_a_bad_one_is_not_repeated() -> None:
    key = new_till_key()
    assert read_key(f" {key.hex().upper()}\n") == key
    with pytest.raises(ValueError, match="64 hexadecimal") as caught:
        read_key("secretive")
    assert "secretive" not in str(caught.value)


def test_the_path_has_the_five_parts() -> None:
    attempt_id = read_attempt("0" * 31 + "1")
    assert attempt_id is not None
    till = Till("till-1", bytes(32))
    _, r, token, till_id, attempt, outcome = return_path(till, attempt_id, Outcome.CANCEL).split(
        "/"
    )
    assert (r, till_id, attempt, outcome) == ("r", "till-1", "0" * 31 + "1", "cancel")
    assert is_return_token(token, till, attempt_id, Outcome.CANCEL)
