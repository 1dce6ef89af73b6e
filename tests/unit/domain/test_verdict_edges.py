"""The edges of a verdict: the largest, the smallest, and what was known before."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, Attention, Payment, PaymentState, Proof
from pos_app.domain.verdict import Finding, ProviderStatus, StatusAnswer, apply, judge
from tests.unit.domain.goods import NOW, SESSION_ID, amount_payment, donation_payment

COMPLETED = ProviderStatus.COMPLETED
RIGHT = StatusAnswer(COMPLETED, SESSION_ID, "merchant_1", Decimal("25.00"), "USD", "txn_1", "Visa")
ENDINGS = [ProviderStatus.CANCELLED, ProviderStatus.FAILED, ProviderStatus.EXPIRED]


def after(answer: StatusAnswer, made: Payment) -> tuple[Finding, Attempt]:
    finding = judge(made, answer)
    return finding, apply(made, finding, answer, NOW, late=False)


@pytest.mark.parametrize(("amount", "is_paid"), [(10**12, True), (10**12 + 1, False)])
def test_the_largest_donation_that_is_believed(amount: int, *, is_paid: bool) -> None:
    finding, _ = after(replace(RIGHT, amount=Decimal(amount)), donation_payment(None))
    assert (finding is Finding.PAID) is is_paid


def test_the_smallest_donation_is_one_minor_unit() -> None:
    for amount, code in (("0.01", "USD"), ("1", "JPY"), ("0.001", "KWD")):
        answer = replace(RIGHT, amount=Decimal(amount), currency=code)
        assert after(answer, donation_payment(None, code))[0] is Finding.PAID


def test_what_an_answer_does_not_say_is_empty_in_the_proof() -> None:
    answer = StatusAnswer(COMPLETED, SESSION_ID, None, Decimal(25), "USD")
    _, paid = after(answer, amount_payment())
    assert paid.proof is not None
    told = (paid.proof.transaction_id, paid.proof.card_brand, paid.proof.card_last_four)
    assert told == ("", "", "")


def test_a_session_is_not_in_the_repr_of_an_answer() -> None:
    assert SESSION_ID not in repr(RIGHT)


@pytest.mark.parametrize("status", ENDINGS)
def test_an_ending_answers_only_that_nobody_knew_how_it_ended(status: ProviderStatus) -> None:
    """Money that was seen, without figures or with others, is not taken back by an ending."""
    proof = Proof(Money.of(2600, "USD"), NOW)
    for attention, seen, left in (
        (None, None, None),
        (Attention.UNRESOLVED, None, None),
        (Attention.UNRESOLVED, Proof(None, NOW), Attention.UNRESOLVED),
        (Attention.AMOUNT_DIFFERS, proof, Attention.AMOUNT_DIFFERS),
        (Attention.AMOUNT_DIFFERS, None, Attention.AMOUNT_DIFFERS),
    ):
        made = amount_payment()
        before = replace(made.attempt, attention=attention, proof=seen)
        _, ended = after(StatusAnswer(status, SESSION_ID), replace(made, attempt=before))
        assert ended == replace(before, state=PaymentState(status.value), attention=left)
