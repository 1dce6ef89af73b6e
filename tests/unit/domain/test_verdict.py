from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, Attention, Payment, PaymentState
from pos_app.domain.verdict import Finding, ProviderStatus, StatusAnswer, apply, judge
from tests.unit.domain.goods import (
    NOW,
    SESSION_ID,
    amount_payment,
    attempt,
    donation_payment,
)

COMPLETED = ProviderStatus.COMPLETED
RIGHT = StatusAnswer(COMPLETED, SESSION_ID, "merchant_1", Decimal("25.00"), "USD", "txn_1", "Visa")
OPENED = [state for state in PaymentState if state not in {"opening", "not_opened"}]
UNPAID = [state for state in OPENED if state is not PaymentState.PAID]


def after(
    answer: StatusAnswer, made: Payment | None = None, *, late: bool = False
) -> tuple[Finding, Attempt]:
    made = made or amount_payment()
    finding = judge(made, answer)
    return finding, apply(made, finding, answer, NOW, late=late)


def in_state(state: PaymentState) -> Payment:
    made = amount_payment(state=state)
    if state is PaymentState.WITHDRAWN:
        return replace(made, attempt=replace(made.attempt, withdrawn_at=NOW))
    return made


def test_paid_when_everything_is_right() -> None:
    finding, paid = after(RIGHT)
    assert finding is Finding.PAID
    assert (paid.state, paid.attention) == (PaymentState.PAID, None)
    assert paid.proof is not None
    assert paid.proof.amount == Money.of(2500, "USD")
    assert (paid.proof.transaction_id, paid.proof.card_brand) == ("txn_1", "Visa")
    assert paid.receipt is None


@pytest.mark.parametrize("amount", ["25", "25.0", "25.00", "2.5E1"])
def test_equal_amounts_are_equal(amount: str) -> None:
    assert after(replace(RIGHT, amount=Decimal(amount)))[0] is Finding.PAID


def test_ids_that_are_not_told_do_not_contradict() -> None:
    assert after(replace(RIGHT, session_id=None, merchant_id=None))[0] is Finding.PAID


@pytest.mark.parametrize(
    ("wrong", "finding"),
    [
        (replace(RIGHT, session_id="session_other"), Finding.FOREIGN),
        (replace(RIGHT, session_id=""), Finding.FOREIGN),
        (replace(RIGHT, session_id=SESSION_ID.upper()), Finding.FOREIGN),
        (replace(RIGHT, merchant_id="merchant_2"), Finding.FOREIGN),
        (replace(RIGHT, status=None), Finding.UNKNOWN),
        (replace(RIGHT, status=ProviderStatus.PENDING), Finding.PENDING),
        (replace(RIGHT, status=ProviderStatus.CANCELLED), Finding.CANCELLED),
        (replace(RIGHT, status=ProviderStatus.FAILED), Finding.FAILED),
        (replace(RIGHT, status=ProviderStatus.EXPIRED), Finding.EXPIRED),
        (replace(RIGHT, amount=None), Finding.UNPROVEN),
        (replace(RIGHT, currency=None), Finding.UNPROVEN),
        (replace(RIGHT, amount=Decimal("24.99")), Finding.AMOUNT_DIFFERS),
        (replace(RIGHT, amount=Decimal("25.001")), Finding.AMOUNT_DIFFERS),
        (replace(RIGHT, amount=Decimal("25." + "0" * 40 + "1")), Finding.AMOUNT_DIFFERS),
        (replace(RIGHT, amount=Decimal(0)), Finding.AMOUNT_DIFFERS),
        (replace(RIGHT, amount=Decimal(-25)), Finding.AMOUNT_DIFFERS),
        (replace(RIGHT, amount=Decimal(2500)), Finding.AMOUNT_DIFFERS),
        (replace(RIGHT, currency="EUR"), Finding.AMOUNT_DIFFERS),
        (replace(RIGHT, currency="usd"), Finding.AMOUNT_DIFFERS),
    ],
)
def test_one_thing_wrong_and_it_is_not_paid(wrong: StatusAnswer, finding: Finding) -> None:
    found, attempt_after = after(wrong)
    assert found is finding
    assert attempt_after.state is not PaymentState.PAID


def test_a_payment_without_a_session_cannot_be_proven() -> None:
    made = Payment(amount_payment().sale, attempt(PaymentState.OPENING))
    for session_id in (SESSION_ID, None):
        assert judge(made, replace(RIGHT, session_id=session_id)) is Finding.FOREIGN


ANSWERS = st.builds(
    StatusAnswer,
    status=st.sampled_from([*ProviderStatus, COMPLETED, None]),
    session_id=st.sampled_from([SESSION_ID, SESSION_ID, None, "session_other", ""]),
    merchant_id=st.sampled_from(["merchant_1", None, "merchant_2"]),
    amount=st.sampled_from([Decimal("25.00"), Decimal(27), None])
    | st.decimals(allow_nan=False, allow_infinity=False),
    currency=st.sampled_from(["USD", "USD", "EUR", "XXX", "", None]),
    transaction_id=st.text(max_size=5),
)


@given(ANSWERS, st.sampled_from([0, 200]), st.sampled_from(UNPAID), st.booleans())
def test_paid_only_if_all_five_conditions_hold(
    answer: StatusAnswer, tax: int, state: PaymentState, late: bool
) -> None:
    made = amount_payment(2500, tax, state=state)
    _, attempt_after = after(answer, made, late=late)
    conditions = (
        answer.session_id in {SESSION_ID, None},
        answer.merchant_id in {"merchant_1", None},
        answer.status is COMPLETED,
        answer.amount is not None and answer.amount * 100 == 2500 + tax,
        answer.currency == "USD",
    )
    assert (attempt_after.state is PaymentState.PAID) == all(conditions)
    if attempt_after.state is PaymentState.PAID:
        assert attempt_after.proof is not None
        assert attempt_after.proof.amount == made.payable


@given(ANSWERS, st.sampled_from([None, 500]))
def test_a_donation_is_paid_with_whatever_the_donor_chose(
    answer: StatusAnswer, default: int | None
) -> None:
    made = donation_payment(default)
    _, attempt_after = after(answer, made)
    is_money = (
        answer.amount is not None
        and answer.amount > 0
        and answer.amount < 10**20
        and int(answer.amount.as_tuple().exponent) > -100
        and (answer.amount * 100) % 1 == 0
    )
    ours = answer.session_id in {SESSION_ID, None} and answer.merchant_id in {"merchant_1", None}
    paid = ours and answer.status is COMPLETED and is_money and answer.currency == "USD"
    assert (attempt_after.state is PaymentState.PAID) == paid
    if paid and attempt_after.proof is not None:
        assert attempt_after.proof.amount is not None
        assert attempt_after.proof.amount.to_decimal() == answer.amount


@pytest.mark.parametrize("amount", ["0", "-5", "5.001", "5." + "0" * 40 + "1", "1E+999999"])
def test_a_donation_of_no_proper_amount_is_not_paid(amount: str) -> None:
    answer = replace(RIGHT, amount=Decimal(amount))
    finding, attempt_after = after(answer, donation_payment(None))
    assert finding is Finding.AMOUNT_DIFFERS
    assert attempt_after.attention is Attention.AMOUNT_DIFFERS


@given(ANSWERS, st.sampled_from(Finding), st.booleans())
def test_paid_is_absorbing(answer: StatusAnswer, finding: Finding, late: bool) -> None:
    made = amount_payment()
    paid = replace(made, attempt=after(RIGHT, made)[1])
    assert apply(paid, finding, answer, NOW, late=late) is paid.attempt
    assert apply(paid, judge(paid, answer), answer, NOW, late=late) is paid.attempt


@given(st.lists(ANSWERS, max_size=8), st.booleans())
def test_any_history_of_answers(answers: list[StatusAnswer], late: bool) -> None:
    made = amount_payment()
    for answer in answers:
        before = made.attempt
        made = replace(made, attempt=after(answer, made, late=late)[1])
        if before.state is PaymentState.PAID:
            assert made.attempt is before
        if before.attention is not None and made.attempt.attention is None:
            assert made.attempt.state is PaymentState.PAID
        assert made.attempt.session == before.session
        assert made.attempt.receipt is None


@pytest.mark.parametrize("word", ["pending", "unknown", "foreign"])
@pytest.mark.parametrize("state", OPENED)
def test_what_says_nothing_changes_nothing(word: str, state: PaymentState) -> None:
    made = in_state(state)
    assert apply(made, Finding(word), RIGHT, NOW, late=True) is made.attempt


ENDINGS = [ProviderStatus.CANCELLED, ProviderStatus.FAILED, ProviderStatus.EXPIRED]


@pytest.mark.parametrize("status", ENDINGS)
@pytest.mark.parametrize("state", OPENED)
def test_endings_without_money(status: ProviderStatus, state: PaymentState) -> None:
    made = in_state(state)
    _, attempt_after = after(StatusAnswer(status, SESSION_ID), made)
    if state in {PaymentState.AWAITING, PaymentState.WITHDRAWN}:
        assert attempt_after == replace(made.attempt, state=PaymentState(status.value))
    else:
        assert attempt_after is made.attempt


@pytest.mark.parametrize(
    ("state", "late", "attention"),
    [
        (PaymentState.AWAITING, False, None),
        (PaymentState.AWAITING, True, Attention.PAID_LATE),
        (PaymentState.WITHDRAWN, False, Attention.PAID_AFTER_WITHDRAWAL),
        (PaymentState.WITHDRAWN, True, Attention.PAID_AFTER_WITHDRAWAL),
        (PaymentState.EXPIRED, False, Attention.PAID_LATE),
        (PaymentState.CANCELLED, False, Attention.PAID_LATE),
        (PaymentState.FAILED, True, Attention.PAID_LATE),
    ],
)
def test_money_at_an_odd_time_raises_its_hand(
    state: PaymentState, late: bool, attention: Attention | None
) -> None:
    _, paid = after(RIGHT, in_state(state), late=late)
    assert (paid.state, paid.attention) == (PaymentState.PAID, attention)


@pytest.mark.parametrize("ending", [PaymentState.EXPIRED, PaymentState.CANCELLED])
def test_a_withdrawal_is_remembered_through_an_ending(ending: PaymentState) -> None:
    made = in_state(PaymentState.WITHDRAWN)
    ended = replace(made, attempt=made.attempt.moved(ending))
    _, paid = after(RIGHT, ended)
    assert paid.attention is Attention.PAID_AFTER_WITHDRAWAL


@pytest.mark.parametrize("state", UNPAID)
def test_another_amount_is_never_plainly_paid(state: PaymentState) -> None:
    wrong = replace(RIGHT, amount=Decimal("26.00"))
    made = in_state(state)
    finding, attempt_after = after(wrong, made)
    assert finding is Finding.AMOUNT_DIFFERS
    assert (attempt_after.state, attempt_after.attention) == (state, Attention.AMOUNT_DIFFERS)
    assert attempt_after.proof is not None
    assert attempt_after.proof.amount == Money.of(2600, "USD")
    again = replace(made, attempt=attempt_after)
    assert after(wrong, again)[1] is attempt_after


def test_completed_without_figures_waits_for_a_person() -> None:
    finding, attempt_after = after(replace(RIGHT, amount=None))
    assert finding is Finding.UNPROVEN
    assert (attempt_after.state, attempt_after.attention) == (
        PaymentState.AWAITING,
        Attention.UNRESOLVED,
    )


def test_figures_that_differ_are_not_forgotten() -> None:
    made = amount_payment()
    differs = replace(made, attempt=after(replace(RIGHT, amount=Decimal(26)), made)[1])
    _, attempt_after = after(replace(RIGHT, amount=None), differs)
    assert attempt_after is differs.attempt


def test_figures_that_come_later_replace_the_missing_ones() -> None:
    made = amount_payment()
    unproven = replace(made, attempt=after(replace(RIGHT, amount=None), made)[1])
    _, differs = after(replace(RIGHT, amount=Decimal(26)), unproven)
    assert differs.attention is Attention.AMOUNT_DIFFERS
    _, paid = after(RIGHT, unproven)
    assert (paid.state, paid.attention) == (PaymentState.PAID, None)


def test_tax_that_the_provider_added_is_to_be_paid_too() -> None:
    with_tax = amount_payment(2500, tax=200)
    assert after(RIGHT, with_tax)[0] is Finding.AMOUNT_DIFFERS
    assert after(replace(RIGHT, amount=Decimal("27.00")), with_tax)[0] is Finding.PAID


@pytest.mark.parametrize(("minor", "code", "paid"), [(1000, "JPY", "1000"), (5500, "KWD", "5.5")])
def test_other_currencies(minor: int, code: str, paid: str) -> None:
    answer = replace(RIGHT, amount=Decimal(paid), currency=code)
    assert after(answer, amount_payment(minor, code=code))[0] is Finding.PAID


def test_an_absurd_amount_is_no_payment() -> None:
    finding, left = after(replace(RIGHT, amount=Decimal(10) ** 15), donation_payment(None))
    assert finding is Finding.AMOUNT_DIFFERS
    assert left.proof is not None
    assert left.proof.amount is None
