"""The timeline of a payment: everything that happened, and nothing that opens a door."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

from pos_app.domain.decision import MOST_LETTERS, Decision
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, DecisionKind, PaymentState
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.evidence import OTHER_PAYMENT, Evidence, evidence, read_evidence
from pos_app.services.ports import ReturnSeen
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed


def kinds(told: Evidence) -> list[str]:
    return [line.kind for line in told.lines]


def test_a_sale_is_told_from_its_beginning_to_its_proof() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.desk.mark_shown(attempt_id)
        shop.provider.status["session_1"] = completed("25.00")
        seen = ReturnSeen(1, attempt_id, "success", {"email": "jane@example.com"})
        shop.desk.phone_returned(seen)
        await shop.clock.advance(1.0)
        told = shop.desk.evidence(attempt_id)
        assert kinds(told) == [
            "created",
            "sent",
            "opened",
            "answered",
            "shown",
            "phone_returned",
            "settled",
        ]
        assert [line.at for line in told.lines] == sorted(line.at for line in told.lines)
        assert told.receipt == "A-0001"
        assert told.lines[0].facts == {"asked_minor": "2500", "asked_currency": "USD"}
        assert told.lines[-2].facts == {"outcome": "success"}
        assert told.lines[-1].facts == {
            "asked_minor": "2500",
            "asked_currency": "USD",
            "paid_minor": "2500",
            "paid_currency": "USD",
            "equal": "yes",
            "transaction": "txn_1",
            "card": "Visa 4242",
            "receipt": "A-0001",
        }

    play(scene)


def test_another_amount_and_the_decision_about_it_are_told() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("20.00")
        await shop.clock.advance(5.0)
        shop.desk.decide(
            attempt_id, Decision(DecisionKind.REFUND, "Maya", "re_1", Money.of(2000, "USD"))
        )
        differs, decision = shop.desk.evidence(attempt_id).lines[-2:]
        assert differs.facts["equal"] == "no"
        assert (differs.facts["paid_minor"], differs.facts["asked_minor"]) == ("2000", "2500")
        assert decision.facts == {
            "decision": "refund",
            "who": "Maya",
            "about": "amount_differs",
            "reference": "re_1",
            "amount_minor": "2000",
            "currency": "USD",
        }

    play(scene)


def test_f34_a_sale_that_was_paid_twice_names_both_transactions() -> None:
    async def scene(shop: Shop) -> None:
        first = await shop.charge()
        shop.desk.withdraw(first)
        shop.desk.open_again(first)
        await shop.clock.settle()
        second = shop.last.attempt_id
        assert second != first
        shop.provider.status["session_2"] = completed("25.00")
        await shop.clock.advance(5.0)
        shop.provider.status["session_1"] = replace(completed("25.00"), transaction_id="txn_2")
        await shop.clock.advance(60.0)
        told = shop.desk.evidence(first)
        assert told.lines[-1].kind == OTHER_PAYMENT
        assert told.lines[-1].facts["transaction"] == "txn_1"
        assert told.lines[-1].facts["receipt"] == "A-0001"
        assert told.lines[-2].facts["transaction"] == "txn_2"

    play(scene)


def secrets_of(attempt: Attempt) -> list[str]:
    assert attempt.session is not None
    terms = attempt.terms
    return [
        attempt.idempotency_key,
        attempt.session.session_id,
        attempt.session.checkout_url,
        terms.success_url,
        terms.cancel_url,
        terms.error_url,
        "jane@example.com",
        "https://elsewhere.example/pay",
        "Jane Doe",
    ]


def test_no_secret_is_told_whoever_wrote_it_into_the_journal() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        attempt = shop.stored(attempt_id)
        secrets = secrets_of(attempt)
        for secret in secrets[:-1]:
            for kind in EventKind:
                facts = {"why": f"it said {secret}", "reason": secret, "who": f"({secret})"}
                shop.journal.append(PaymentEvent(attempt_id, shop.clock.now(), kind, facts))
        name = {"customer_name": "Jane Doe", "email": "jane@example.com"}
        shop.journal.append(PaymentEvent(attempt_id, shop.clock.now(), EventKind.ANSWERED, name))
        told = shop.desk.evidence(attempt_id)
        assert len(told.lines) > len(secrets)
        assert "it said" in str(told)
        for secret in secrets:
            assert secret not in str(told)

    play(scene)


def test_other_payments_of_a_sale_tell_no_secret_of_theirs() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        attempt = shop.stored(attempt_id)
        assert attempt.session is not None
        payment = shop.journal.find(attempt_id)
        assert payment is not None
        other = replace(
            attempt,
            id=uuid4(),
            session=replace(attempt.session, session_id="session_other"),
            state=PaymentState.CANCELLED,
        )
        note = PaymentEvent(
            attempt_id, shop.clock.now(), EventKind.REJECTED, {"why": "saw session_other"}
        )
        told = evidence(payment, [note], [other])
        assert kinds(told) == ["rejected", OTHER_PAYMENT]
        assert "session_other" not in str(told)
        assert told.lines[1].facts == {"state": "cancelled", "code": other.match_code}

    play(scene)


def test_long_words_are_cut_and_lines_are_one_line() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        secret = shop.stored(attempt_id).idempotency_key
        hidden = f"{secret[:9]}\u200b{secret[9:]}"
        facts = {"why": f"\u202e\0 {hidden} " + "x\n" * 96 + secret}
        shop.journal.append(PaymentEvent(attempt_id, shop.clock.now(), EventKind.REFUSED, facts))
        why = shop.desk.evidence(attempt_id).lines[-1].facts["why"]
        assert len(why) <= MOST_LETTERS
        assert why.startswith("… x x")
        assert secret[:6] not in why
        assert why.isprintable()

    play(scene)


def test_a_journal_that_cannot_be_read_says_so() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.journal.trouble = StoreUnusable("the disk is gone")
        told = shop.desk.evidence(attempt_id)
        assert told.trouble is shop.journal.trouble
        assert told.lines == ()
        shop.journal.trouble = None
        assert read_evidence(shop.journal, UUID(int=1)) == Evidence(UUID(int=1))

    play(scene)
