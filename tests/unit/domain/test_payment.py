from collections import Counter
from dataclasses import replace
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attention,
    IllegalMove,
    Payment,
    PaymentState,
    Proof,
    match_code,
    may_move,
)
from tests.unit.domain.goods import (
    ATTEMPT_ID,
    NOW,
    SESSION_ID,
    TERMS,
    amount_payment,
    attempt,
    donation_payment,
    pricing,
    session,
)

# Written down from the design, not from the code.
ALLOWED = """
opening    -> awaiting not_opened
not_opened -> opening
awaiting   -> paid cancelled failed expired withdrawn
withdrawn  -> paid cancelled failed expired
cancelled  -> paid
failed     -> paid
expired    -> paid
paid       ->
"""
MOVES = {
    (PaymentState(source.strip()), PaymentState(target))
    for source, targets in (line.split("->") for line in ALLOWED.strip().splitlines())
    for target in targets.split()
}


def test_the_words_are_those_of_the_journal() -> None:
    words = "opening not_opened awaiting withdrawn paid cancelled failed expired"
    assert " ".join(PaymentState) == words
    assert len(MOVES) == 15


@pytest.mark.parametrize(("source", "target"), list(product(PaymentState, PaymentState)))
def test_every_move_and_every_forbidden_move(source: PaymentState, target: PaymentState) -> None:
    before = replace(attempt(source, session(pricing(2500))), withdrawn_at=NOW)
    if (source, target) in MOVES:
        assert may_move(source, target)
        assert before.moved(target) == replace(before, state=target)
        return
    assert not may_move(source, target)
    with pytest.raises(IllegalMove) as illegal:
        before.moved(target)
    assert (illegal.value.source, illegal.value.target) == (source, target)
    assert before.state is source


@given(st.lists(st.sampled_from(PaymentState)))
def test_paid_is_absorbing_and_no_path_leads_around_the_table(path: list[PaymentState]) -> None:
    now = attempt(PaymentState.OPENING)
    was_paid = False
    for target in path:
        try:
            now = now.moved(target)
        except IllegalMove:
            continue
        assert not was_paid
        was_paid = now.state is PaymentState.PAID


def test_a_match_code_is_three_clear_letters_and_stays_the_same() -> None:
    code = match_code(ATTEMPT_ID)
    assert code == match_code(UUID(str(ATTEMPT_ID))) == attempt(PaymentState.OPENING).match_code
    assert len(code) == 3


@given(st.uuids())
def test_match_codes_use_letters_that_cannot_be_mistaken(attempt_id: UUID) -> None:
    assert set(match_code(attempt_id)) <= set("ACDEFHJKLMNPQRTUVWXY347")


def test_match_codes_are_spread() -> None:
    codes = Counter(match_code(UUID(int=number)) for number in range(2000))
    assert len(codes) > 1600
    assert max(codes.values()) < 10


def test_no_secret_is_in_any_repr() -> None:
    made = amount_payment()
    secrets = [
        SESSION_ID,
        "key-secret",
        TERMS.success_url,
        TERMS.cancel_url,
        TERMS.error_url,
        "https://",
    ]
    shown = " ".join(map(repr, (made, made.attempt, made.attempt.session, TERMS)))
    shown += str(made) + f"{made.attempt}"
    assert not [secret for secret in secrets if secret in shown]
    assert "merchant_1" in shown


def test_what_is_payable_is_the_providers_total_once_known() -> None:
    with_tax = amount_payment(2500, tax=200)
    assert with_tax.payable == Money.of(2700, "USD")
    unopened = Payment(with_tax.sale, attempt(PaymentState.OPENING))
    assert unopened.payable == Money.of(2500, "USD")
    unpriced = Payment(with_tax.sale, attempt(PaymentState.AWAITING, session(None)))
    assert unpriced.payable == Money.of(2500, "USD")


def test_nothing_is_payable_where_the_donor_chooses() -> None:
    free = donation_payment(None)
    assert free.payable is None
    priced = Payment(free.sale, attempt(PaymentState.AWAITING, session(pricing(0))))
    assert priced.payable is None
    assert donation_payment(500).payable == Money.of(500, "USD")


@pytest.mark.parametrize("state", PaymentState)
def test_what_is_open(state: PaymentState) -> None:
    made = amount_payment(state=state)
    assert made.is_open is (state in {"opening", "awaiting", "withdrawn"})
    for attention in Attention:
        raised = replace(made, attempt=replace(made.attempt, attention=attention))
        assert raised.is_open


def test_a_proof_keeps_what_the_provider_said() -> None:
    proof = Proof(Money.of(2500, "USD"), NOW, "txn", "Visa", "4242")
    assert proof.amount == Money.of(2500, "USD")
    assert (proof.transaction_id, proof.card_brand, proof.card_last_four) == (
        "txn",
        "Visa",
        "4242",
    )


def test_what_nobody_has_told_is_empty() -> None:
    assert Proof(None, NOW) == Proof(None, NOW, "", "", "")
    assert session(None).clock_ahead_s == 0.0
    assert attempt(PaymentState.OPENING).refused is False
    assert TERMS.appearance == ()


def test_a_code_on_a_phone_is_the_same_after_an_update() -> None:
    """These were shown by earlier versions; support finds payments by them."""
    assert [match_code(UUID(int=number)) for number in (0, 1, 2**128 - 1)] == [
        "KLP",
        "NJH",
        "NQV",
    ]
