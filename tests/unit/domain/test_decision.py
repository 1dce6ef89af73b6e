"""What may be decided about a payment that needs a person, and what the provider says later."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import uuid4

import pytest

from pos_app.domain.currency import currency
from pos_app.domain.decision import (
    MOST_LETTERS,
    Decision,
    DecisionRefused,
    check_decision,
    decided,
    decisions_for,
    is_exact,
    plain_words,
)
from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attempt,
    Attention,
    DecisionKind,
    OpenedSession,
    OrderTerms,
    Payment,
    PaymentState,
    Proof,
)
from pos_app.domain.sale import amount_sale, donation_sale
from pos_app.domain.verdict import Finding, ProviderStatus, StatusAnswer, apply
from pos_app.services.payment_view import PaymentView

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
USD = currency("USD")
D, S, A = DecisionKind, PaymentState, Attention
SESSION = OpenedSession("session_1", "https://checkout.ozura.io/checkout/session_1", NOW, None)
COMPLETED = StatusAnswer(ProviderStatus.COMPLETED, "session_1", None, Decimal(25), "USD", "txn_1")


def payment(
    attention: Attention | None,
    state: PaymentState = S.AWAITING,
    paid: Money | None = None,
    *,
    has_proof: bool = True,
    donation: bool = False,
) -> Payment:
    sale = (
        donation_sale(uuid4(), None, USD, NOW)
        if donation
        else amount_sale(uuid4(), Money(2500, USD), NOW)
    )
    attempt = Attempt(
        uuid4(),
        sale.id,
        "key",
        OrderTerms("m_1", "Shop", "Till 1", "u", "u", "u"),
        NOW,
        state=state,
        attention=attention,
        session=SESSION,
        proof=Proof(paid, NOW, "txn_1") if has_proof else None,
    )
    return Payment(sale, attempt)


def late(state: PaymentState = S.PAID) -> Payment:
    return payment(A.PAID_LATE, state, Money(2500, USD))


def differs(paid: Money | None) -> Payment:
    return payment(A.AMOUNT_DIFFERS, paid=paid)


def unresolved() -> Payment:
    return payment(A.UNRESOLVED, has_proof=False)


def refund(minor: int = 2500, code: str = "USD", reference: str = "re_1") -> Decision:
    return Decision(D.REFUND, "Maya", reference, Money.of(minor, code))


@pytest.mark.parametrize(
    ("about", "offered"),
    [
        (payment(None), ()),
        (payment(None, S.PAID, Money(2500, USD)), ()),
        (late(), (D.TAKE, D.REFUND, D.LEAVE)),
        (
            payment(A.PAID_AFTER_WITHDRAWAL, S.PAID, Money(2500, USD)),
            (D.TAKE, D.REFUND, D.LEAVE),
        ),
        (payment(A.PAID_TWICE, S.PAID, Money(2500, USD)), (D.REFUND, D.LEAVE)),
        (differs(Money(2000, USD)), (D.TAKE, D.REFUND, D.LEAVE)),
        (differs(Money.of(2500, "EUR")), (D.REFUND, D.LEAVE)),
        (differs(Money(1, USD)), (D.TAKE, D.REFUND, D.LEAVE)),
        (differs(Money(0, USD)), (D.REFUND, D.LEAVE)),
        (differs(None), (D.REFUND, D.LEAVE)),
        (unresolved(), (D.BY_HAND, D.NOT_PAID, D.LEAVE)),
        (payment(A.UNRESOLVED), (D.BY_HAND, D.NOT_PAID, D.REFUND, D.LEAVE)),
    ],
)
def test_only_what_makes_sense_is_offered(
    about: Payment, offered: tuple[DecisionKind, ...]
) -> None:
    assert decisions_for(about) == offered


@pytest.mark.parametrize(
    ("about", "decision", "problem"),
    [
        (late(), Decision(D.TAKE, ""), "who"),
        (late(), Decision(D.TAKE, " "), "who"),
        (late(), Decision(D.LEAVE, ""), "who"),
        (late(), Decision(D.BY_HAND, "Maya", reason="seen"), "not_offered"),
        (payment(None), Decision(D.LEAVE, "Maya"), "not_offered"),
        (unresolved(), Decision(D.BY_HAND, "Maya"), "reason"),
        (unresolved(), Decision(D.NOT_PAID, "Maya"), "reason"),
        (unresolved(), Decision(D.BY_HAND, "Maya", reason="two\nlines"), "reason"),
        (late(), refund(reference=""), "reference"),
        (late(), refund(reference="re\n1"), "reference"),
        (late(), refund(1, "EUR"), "amount"),
        (late(), Decision(D.REFUND, "Maya", "re_1"), "amount"),
        (late(), refund(0), "amount"),
        (late(), refund(2500, "EUR"), "amount"),
        (late(), refund(2501), "too_much"),
        (differs(Money(2000, USD)), refund(2001), "too_much"),
    ],
)
def test_a_decision_that_does_not_fit_is_refused(
    about: Payment, decision: Decision, problem: str
) -> None:
    with pytest.raises(DecisionRefused) as caught:
        check_decision(about, decision)
    assert caught.value.problem == problem
    with pytest.raises(DecisionRefused):
        decided(about, decision)


@pytest.mark.parametrize("minor", [1, 2500])
def test_a_refund_is_all_or_a_part_of_what_was_paid(minor: int) -> None:
    assert decided(late(), refund(minor)).decided is D.REFUND


def test_a_refund_of_an_amount_that_nobody_knows_is_believed() -> None:
    assert decided(payment(A.UNRESOLVED), refund(99_999)).decided is D.REFUND


@pytest.mark.parametrize(
    ("about", "decision", "state"),
    [
        (late(), Decision(D.TAKE, "Maya"), S.PAID),
        (late(), refund(), S.PAID),
        (differs(Money(2000, USD)), Decision(D.TAKE, "Maya"), S.PAID),
        (differs(Money(2000, USD)), refund(2000), S.AWAITING),
        (unresolved(), Decision(D.BY_HAND, "Maya", reason="seen"), S.AWAITING),
        (unresolved(), Decision(D.NOT_PAID, "Maya", reason="not there"), S.AWAITING),
    ],
)
def test_a_decision_clears_the_attention_and_only_taking_makes_it_paid(
    about: Payment, decision: Decision, state: PaymentState
) -> None:
    after = decided(about, decision)
    assert after == replace(about.attempt, state=state, attention=None, decided=decision.kind)
    assert not replace(about, attempt=after).is_open


def test_a_decision_holds_no_more_than_was_said() -> None:
    assert Decision(D.TAKE, "Maya") == Decision(D.TAKE, "Maya", "", None, "")


def test_leaving_it_open_changes_nothing() -> None:
    about = late()
    assert decided(about, Decision(D.LEAVE, "Maya")) == about.attempt


@pytest.mark.parametrize(
    ("about", "decision", "is_green"),
    [
        (late(), Decision(D.TAKE, "Maya"), True),
        (late(), refund(), False),
        (differs(Money(2000, USD)), Decision(D.TAKE, "Maya"), False),
        (unresolved(), Decision(D.BY_HAND, "Maya", reason="seen"), False),
        (payment(A.PAID_TWICE, S.PAID, Money(2500, USD)), refund(), False),
    ],
)
def test_only_all_of_the_proven_money_is_green(
    about: Payment, decision: Decision, *, is_green: bool
) -> None:
    assert PaymentView(replace(about, attempt=decided(about, decision))).is_proven is is_green


def test_exact_is_what_was_asked_for_or_what_a_donor_chose() -> None:
    assert is_exact(payment(None, paid=Money(2500, USD)))
    assert not is_exact(payment(None, paid=Money(2499, USD)))
    assert not is_exact(payment(None, paid=None))
    assert not is_exact(payment(None, has_proof=False))
    assert is_exact(payment(None, paid=Money(1, USD), donation=True))
    assert not is_exact(payment(None, paid=Money(0, USD), donation=True))
    assert not is_exact(payment(None, paid=Money.of(700, "EUR"), donation=True))


def test_what_is_typed_becomes_one_plain_line() -> None:
    assert plain_words("  Maya\n\t O'Neil ") == "Maya O'Neil"
    assert plain_words("a\u202eb\u200bc\x00d") == "abcd"
    assert plain_words("a\ue000b\ud800c") == "abc"
    assert len(plain_words("x" * 1000)) == MOST_LETTERS == 200
    assert plain_words("\u200b \n") == ""


def after(about: Payment, kind: DecisionKind) -> Payment:
    return replace(about, attempt=decided(about, Decision(kind, "Maya", reason="seen")))


def hear(about: Payment, finding: Finding, *, late: bool = True) -> Attempt:
    return apply(about, finding, COMPLETED, NOW, late=late)


@pytest.mark.parametrize("finding", [Finding.EXPIRED, Finding.CANCELLED, Finding.FAILED])
def test_f38_a_word_against_a_persons_is_listed_again(finding: Finding) -> None:
    heard = hear(after(unresolved(), D.BY_HAND), finding)
    assert heard.state == finding.value
    assert heard.attention is A.UNRESOLVED
    assert heard.decided is D.BY_HAND
    assert not PaymentView(replace(unresolved(), attempt=heard)).is_proven


def test_f38_another_amount_is_listed_again() -> None:
    assert hear(after(unresolved(), D.BY_HAND), Finding.AMOUNT_DIFFERS).attention is (
        A.AMOUNT_DIFFERS
    )


def test_a_word_with_the_persons_is_no_news_and_a_proof_makes_it_plainly_paid() -> None:
    said = after(unresolved(), D.BY_HAND)
    assert hear(said, Finding.UNPROVEN) is said.attempt
    proven = hear(said, Finding.PAID)
    assert (proven.state, proven.attention) == (S.PAID, None)
    assert PaymentView(replace(said, attempt=proven)).is_proven


def test_money_that_comes_after_it_was_noted_as_not_paid_is_loud() -> None:
    said = after(unresolved(), D.NOT_PAID)
    assert hear(said, Finding.PAID, late=False).attention is A.PAID_LATE
    assert hear(said, Finding.UNPROVEN).attention is A.UNRESOLVED
    known = after(payment(A.UNRESOLVED), D.NOT_PAID)
    assert hear(known, Finding.UNPROVEN) is known.attempt


@pytest.mark.parametrize("finding", [Finding.PAID, Finding.AMOUNT_DIFFERS, Finding.EXPIRED])
def test_what_was_refunded_is_not_heard_of_again(finding: Finding) -> None:
    about = differs(Money(2000, USD))
    given_back = replace(about, attempt=decided(about, refund(2000)))
    assert hear(given_back, finding) is given_back.attempt
