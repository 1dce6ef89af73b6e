"""The desk against a provider and a clock that do what the test says: no Qt, no network."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from pos_app.domain.errors import (
    AddressWrong,
    KeysRefused,
    PaidNotSaved,
    ProviderBroken,
    ProviderBusy,
    ProviderUnreachable,
    SaleRefused,
    SessionGone,
    SessionRejected,
    StoreUnusable,
)
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.domain.sale import Sale, amount_sale
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.events import EventKind
from pos_app.services.payment_desk import DeskPorts, PaymentDesk
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import ReturnSeen
from pos_app.services.recovery import resume
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_provider import FakeProvider, FakeReturns, completed, terms_from
from tests.fakes.memory_journal import MemoryJournal

PENDING = StatusAnswer(ProviderStatus.PENDING)


def sale_of(minor: int = 2500) -> Sale:
    return amount_sale(uuid4(), Money.of(minor, "USD"), datetime(2026, 11, 23, tzinfo=UTC))


@dataclass
class Shop:
    """One till's desk with everything around it, restartable on the same journal."""

    clock: FakeClock = field(default_factory=FakeClock)
    journal: MemoryJournal = field(default_factory=MemoryJournal)
    returns: FakeReturns = field(default_factory=FakeReturns)
    views: list[PaymentView] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.provider = FakeProvider(self.clock)
        self.desk = self.new_desk()

    def new_desk(self) -> PaymentDesk:
        ports = DeskPorts(
            self.journal,
            self.provider,
            self.returns,
            self.clock,
            terms_from(self.returns),
            lambda: 0.5,
        )
        return PaymentDesk(ports, self.views.append)

    @property
    def last(self) -> PaymentView:
        return self.views[-1]

    def state(self) -> PaymentState:
        return self.last.state

    @property
    def states(self) -> list[PaymentState]:
        """The states that were shown, without repeats in a row."""
        shown = [view.state for view in self.views]
        return [state for n, state in enumerate(shown) if n == 0 or shown[n - 1] is not state]

    async def charge(self, minor: int = 2500) -> UUID:
        self.desk.charge(sale_of(minor))
        await self.clock.settle()
        return self.last.attempt_id

    async def restart(self) -> None:
        await self.desk.stop()
        self.views.clear()
        self.desk = self.new_desk()
        resume(self.desk, self.journal, self.clock)
        await self.clock.settle()

    def kinds(self, attempt_id: UUID) -> list[EventKind]:
        return [event.kind for event in self.journal.events(attempt_id)]


def play(scene: Callable[[Shop], Awaitable[None]]) -> None:
    """Runs a scene in a loop of its own, and ends the desk's tasks."""

    async def run() -> None:
        shop = Shop()
        try:
            await scene(shop)
        finally:
            await shop.desk.stop()

    asyncio.run(run())


def test_a_sale_goes_from_opening_to_awaiting_to_paid() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        assert shop.states == [PaymentState.OPENING, PaymentState.AWAITING]
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(2.5)
        assert shop.states[-1] is PaymentState.PAID
        assert shop.last.is_proven
        assert shop.last.payment.attempt.receipt == "A-0001"
        assert shop.returns.opened == [attempt_id]
        assert shop.returns.proven == [(attempt_id, "A-0001")]
        assert shop.kinds(attempt_id)[:3] == [EventKind.CREATED, EventKind.SENT, EventKind.OPENED]

    play(scene)


def test_paid_is_in_the_journal_before_it_is_shown() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        stored: list[str | None] = []

        def look(view: PaymentView) -> None:
            if view.state is PaymentState.PAID:
                found = shop.journal.find(attempt_id)
                stored.append(found.attempt.receipt if found else None)

        shop.desk._on_change = look
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert stored == ["A-0001"]

    play(scene)


def test_the_session_is_in_the_journal_before_the_qr_is_shown() -> None:
    async def scene(shop: Shop) -> None:
        saved = shop.journal.save

        def fail(*_: object) -> None:
            raise StoreUnusable("disk full")

        shop.journal.save = fail  # type: ignore[method-assign,assignment]  # the disk fills at this moment
        await shop.charge()
        assert shop.state() is PaymentState.NOT_OPENED
        assert isinstance(shop.last.trouble, StoreUnusable)
        assert PaymentState.AWAITING not in shop.states
        shop.journal.save = saved  # type: ignore[method-assign]  # room again

    play(scene)


def test_f10_the_same_sale_twice_is_one_request() -> None:
    async def scene(shop: Shop) -> None:
        sale = sale_of()
        shop.desk.charge(sale)
        shop.desk.charge(sale)
        await shop.clock.settle()
        shop.desk.charge(sale)
        await shop.clock.settle()
        assert len(shop.provider.opened) == 1

    play(scene)


@pytest.mark.parametrize(
    "trouble", [ProviderUnreachable("no"), ProviderBroken("5xx"), ProviderBusy("429")]
)
def test_f02_f06_a_retry_sends_the_same_key_and_terms(trouble: Exception) -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [trouble, trouble]
        await shop.charge()
        assert shop.state() is PaymentState.OPENING
        assert shop.last.trouble is trouble
        await shop.clock.advance(5)
        assert shop.state() is PaymentState.AWAITING
        assert len(shop.provider.opened) == 3
        assert len(set(shop.provider.opened)) == 1

    play(scene)


def test_f08_retry_after_is_obeyed_when_opening() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderBusy("429", retry_after_s=20)]
        await shop.charge()
        await shop.clock.advance(19.9)
        assert len(shop.provider.opened) == 1
        await shop.clock.advance(0.2)
        assert len(shop.provider.opened) == 2

    play(scene)


def test_opening_ends_in_not_opened_when_patience_is_over() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderUnreachable("no") for _ in range(100)]
        attempt_id = await shop.charge()
        await shop.clock.advance(61)
        assert shop.state() is PaymentState.NOT_OPENED
        shop.provider.open_errors.clear()
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        assert shop.last.attempt_id == attempt_id
        assert len(set(shop.provider.opened)) == 1, "the same key and body again"

    play(scene)


@pytest.mark.parametrize(
    "no", [KeysRefused(), SaleRefused("bad"), AddressWrong(), SessionRejected("closed")]
)
def test_f07_a_definite_no_is_not_retried_and_takes_a_new_key(no: Exception) -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [no]
        first = await shop.charge()
        await shop.clock.advance(120)
        assert shop.state() is PaymentState.NOT_OPENED
        assert shop.last.trouble is no
        assert len(shop.provider.opened) == 1
        shop.desk.open_again(first)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        assert shop.last.attempt_id != first
        assert shop.provider.opened[0][0] != shop.provider.opened[1][0]

    play(scene)


def test_f05_giving_up_while_the_request_hangs() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.hang = asyncio.Event()
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.NOT_OPENED
        shop.provider.hang.set()
        await shop.clock.advance(5)
        assert shop.state() is PaymentState.NOT_OPENED

    play(scene)


def test_f11_a_session_of_another_sale_is_refused() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        first = next(iter(shop.provider.sessions.values()))

        async def same(_: object) -> object:
            await asyncio.sleep(0)
            return first

        shop.provider.open_session = same  # type: ignore[method-assign,assignment]  # lies
        second = await shop.charge(700)
        assert shop.state() is PaymentState.NOT_OPENED
        assert EventKind.REJECTED in shop.kinds(second)

    play(scene)


def test_f12_offline_for_a_while_then_paid_at_the_first_answer() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = ProviderUnreachable("gone")
        await shop.clock.advance(30)
        assert shop.last.certainty is Certainty.UNKNOWN
        assert shop.state() is PaymentState.AWAITING
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(20)
        assert shop.last.is_proven

    play(scene)


@pytest.mark.parametrize(
    "answer",
    [StatusAnswer(None), SessionGone(404), StatusAnswer(ProviderStatus.COMPLETED, "other")],
)
def test_f15_f17_f20_an_answer_that_proves_nothing_is_unknown(
    answer: StatusAnswer | Exception,
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = answer
        await shop.clock.advance(30)
        assert shop.state() is PaymentState.AWAITING
        assert shop.last.certainty is Certainty.UNKNOWN
        asked = len(shop.provider.asked)
        await shop.clock.advance(60)
        assert len(shop.provider.asked) > asked

    play(scene)


def test_f16_a_stale_pending_after_completed_changes_nothing() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.answers = [PENDING, completed("25.00"), PENDING]
        await shop.clock.advance(10)
        shop.desk.check_now(attempt_id)
        await shop.clock.advance(60)
        assert shop.last.is_proven

    play(scene)


def test_f19_another_amount_needs_a_person_and_is_not_paid() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = completed("24.99")
        await shop.clock.advance(3)
        assert shop.last.attention is Attention.AMOUNT_DIFFERS
        assert shop.state() is not PaymentState.PAID
        assert shop.last.payment.attempt.receipt is None
        assert shop.last.payment.attempt.proof is not None

    play(scene)


def test_f22_the_return_comes_before_the_status_flips() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(200)
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, "success"))
        await shop.clock.settle()
        assert shop.last.certainty is Certainty.CHECKING
        assert shop.state() is PaymentState.AWAITING
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(2.2)
        assert shop.last.is_proven

    play(scene)


def test_a_return_asks_at_once() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(300)
        asked = len(shop.provider.asked)
        shop.provider.status["session_1"] = completed("25.00")
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, "success"))
        await shop.clock.settle()
        assert shop.last.is_proven
        assert len(shop.provider.asked) == asked + 1

    play(scene)


def test_f27_a_forged_return_costs_one_ask_and_changes_nothing() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(1)
        asked = len(shop.provider.asked)
        for number in range(50):
            shop.desk.phone_returned(ReturnSeen(number, attempt_id, "success"))
            await shop.clock.settle()
        assert len(shop.provider.asked) == asked + 1
        assert shop.state() is PaymentState.AWAITING

    play(scene)


def test_f28_a_return_for_a_stranger_changes_nothing() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shown = len(shop.views)
        shop.desk.phone_returned(ReturnSeen(1, uuid4(), "success"))
        await shop.clock.settle()
        assert len(shop.views) == shown

    play(scene)


def test_f29_a_cancel_return_does_not_close_the_payment() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, "cancel"))
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert shop.last.is_proven

    play(scene)


@pytest.mark.parametrize("word", ["cancelled", "failed", "expired"])
def test_the_provider_says_how_it_ended(word: str) -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = StatusAnswer(ProviderStatus(word))
        await shop.clock.advance(3)
        assert shop.state().value == word

    play(scene)


def test_f32_withdrawn_and_paid_all_the_same_raises_its_hand() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.WITHDRAWN
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert shop.state() is PaymentState.PAID
        assert shop.last.attention is Attention.PAID_AFTER_WITHDRAWAL
        assert not shop.last.is_proven

    play(scene)


def test_f33_paid_at_the_last_moment_is_found_after_expiry() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = StatusAnswer(ProviderStatus.EXPIRED)
        await shop.clock.advance(1805)
        assert shop.state() is PaymentState.EXPIRED
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(61)
        assert shop.state() is PaymentState.PAID
        assert shop.last.attention is Attention.PAID_LATE

    play(scene)


def test_f34_two_attempts_of_one_sale_both_paid() -> None:
    async def scene(shop: Shop) -> None:
        first = await shop.charge()
        shop.desk.withdraw(first)
        shop.desk.open_again(first)
        await shop.clock.settle()
        shop.provider.status["session_2"] = completed("25.00")
        await shop.clock.advance(3)
        second = next(view for view in shop.views if view.attempt_id != first)
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        attempts = shop.journal.attempts_of(second.payment.sale.id)
        assert [attempt.receipt for attempt in attempts] == [None, "A-0001"]
        assert attempts[0].attention is Attention.PAID_TWICE

    play(scene)


def test_f43_paid_but_the_disk_is_full() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("25.00")
        shop.journal.trouble = StoreUnusable("disk full")
        await shop.clock.advance(3)
        assert shop.state() is PaymentState.AWAITING
        assert isinstance(shop.last.trouble, PaidNotSaved)
        assert shop.last.trouble.reference == "txn_1"
        shop.journal.trouble = None
        await shop.clock.advance(20)
        assert shop.last.is_proven
        found = shop.journal.find(attempt_id)
        assert found is not None
        assert found.attempt.receipt == "A-0001"

    play(scene)


def test_f04_a_restart_shows_the_same_session_and_asks_at_once() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        url = shop.last.payment.attempt.session
        await shop.restart()
        assert shop.views[0].attempt_id == attempt_id
        assert shop.views[0].payment.attempt.session == url
        shop.provider.status["session_1"] = completed("25.00")
        await shop.restart()
        assert shop.last.is_proven
        assert shop.last.payment.attempt.receipt == "A-0001"
        assert shop.returns.opened == [attempt_id] * 3, "its page is told the way back again"
        await shop.clock.advance(600)
        await shop.restart()
        assert shop.views == [], "a finished payment is not taken up again"

    play(scene)


def test_f40_what_was_paid_a_moment_before_the_end_is_shown_again() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        asked = len(shop.provider.asked)
        await shop.restart()
        assert [view.attempt_id for view in shop.views] == [attempt_id]
        assert shop.last.is_proven
        assert shop.last.payment.attempt.receipt == "A-0001"
        assert len(shop.provider.asked) == asked, "there is nothing left to ask"

    play(scene)


def test_f01_a_restart_while_opening_leaves_a_sale_that_can_be_opened() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.hang = asyncio.Event()
        attempt_id = await shop.charge()
        await shop.restart()
        assert shop.state() is PaymentState.NOT_OPENED
        shop.provider.hang = None
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        assert len(set(shop.provider.opened)) == 1

    play(scene)


def test_f48_a_jump_of_the_wall_clock_does_not_expire_a_payment() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        expires = shop.last.expires_at_s
        shop.clock.jump(timedelta(days=-20000))
        await shop.clock.advance(3)
        assert shop.last.expires_at_s == expires
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert shop.last.is_proven

    play(scene)


def test_f50_a_bug_in_an_ask_does_not_end_the_watch() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.answers = [RuntimeError("a bug")]
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(15)
        assert shop.last.is_proven

    play(scene)


def test_only_one_ask_is_under_way_for_a_session() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.hang = asyncio.Event()
        await shop.clock.advance(3)
        for _ in range(5):
            shop.desk.check_now(attempt_id)
            await shop.clock.advance(3)
        assert shop.provider.most_in_flight == 1

    play(scene)


def test_a_watch_that_never_learns_asks_a_person() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        await shop.clock.advance(1800 + 86_400 + 7200)
        assert shop.last.attention is Attention.UNRESOLVED

    play(scene)


def test_the_terms_of_a_sale_do_not_change_between_tries() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderUnreachable("no")]
        await shop.charge()
        made = shop.last.payment.attempt.terms
        await shop.clock.advance(3)
        assert shop.last.payment.attempt.terms == replace(made)

    play(scene)
