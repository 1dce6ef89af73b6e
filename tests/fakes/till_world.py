"""A shop in stories: all that a cashier, customers and the world can do, as rules."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from pos_app.domain.errors import (
    KeysRefused,
    PaidNotSaved,
    PosError,
    ProviderBroken,
    ProviderBusy,
    ProviderUnreachable,
    SessionGone,
    StoreUnusable,
)
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, DecisionKind, PaymentState
from pos_app.domain.sale import amount_sale
from pos_app.domain.verdict import ProviderStatus
from pos_app.services.payment_desk import DeskPorts, PaymentDesk
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import Journal, ReturnSeen
from pos_app.services.recovery import resume
from tests.fakes.failing_disk import FailingDisk
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_provider import FakeReturns, terms_from
from tests.fakes.ledger_provider import Checkout, LedgerProvider
from tests.fakes.memory_journal import MemoryJournal

UP = {PaymentState.OPENING, PaymentState.AWAITING}
BUSY = 6
WHICH = st.integers(0, 30)
FAULTS: list[PosError] = [
    ProviderUnreachable("no connection"),
    ProviderBroken("500"),
    ProviderBusy("429", retry_after_s=20.0),
    KeysRefused(),
    SessionGone(404),
]
TROUBLES: list[str | PosError] = [
    "hangs",
    "knows no word",
    StoreUnusable("the disk is full"),
    *FAULTS,
]


def is_paid(attempt: Attempt) -> bool:
    """By the provider's proof, or by a person's word."""
    return attempt.state is PaymentState.PAID or attempt.decided is DecisionKind.BY_HAND


class TillWorld(RuleBasedStateMachine):
    """One till, its provider with a ledger, its customers, and a cashier who does anything."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.clock = FakeClock()
        self.provider = LedgerProvider(self.clock)
        self.returns = FakeReturns()
        self.store = self.new_store()
        self.disk = FailingDisk(self.store)
        self.wrong: list[str] = []
        self.shown: dict[str, UUID] = {}
        self.known: list[UUID] = []
        self.last: dict[UUID, PaymentView] = {}
        self.paid: dict[UUID, Attempt] = {}
        self.calm_since_s = self.clock.monotonic()
        self.has_jumped = False
        self.desk = self.new_desk()

    def new_store(self) -> Journal:
        return MemoryJournal()

    def new_desk(self) -> PaymentDesk:
        journal: Any = self.disk
        terms = terms_from(self.returns)
        ports = DeskPorts(journal, self.provider, self.returns, self.clock, terms, lambda: 0.5)
        return PaymentDesk(ports, self.look)

    def look(self, view: PaymentView) -> None:
        """What the screens are told is true, and is on disk already."""
        session = view.payment.attempt.session
        self.compare(view)
        if view.attempt_id not in self.known:
            self.known.append(view.attempt_id)
        if session is not None:
            self.shown[session.session_id] = view.attempt_id
        if view.state is not PaymentState.PAID:
            return
        found = self.store.find(view.attempt_id)
        checkout = self.provider.checkouts.get(session.session_id) if session else None
        if found is None or found.attempt != view.payment.attempt:
            self.wrong.append("paid was shown before it was on disk")
        is_taken = view.decided is DecisionKind.TAKE
        if checkout is None or (checkout.taken != checkout.payable and not is_taken):
            self.wrong.append("paid was shown, and was not paid")

    def compare(self, view: PaymentView) -> None:
        """With what this run said before: no code for a paid sale, no proof forgotten."""
        before, self.last[view.attempt_id] = self.last.get(view.attempt_id), view
        if view.state is PaymentState.OPENING and (before is None or before.state not in UP):
            tries = self.store.attempts_of(view.payment.sale.id)
            if any(is_paid(attempt) for attempt in tries):
                self.wrong.append("a code was made for a sale that is paid")
        was_received = before is not None and isinstance(before.trouble, PaidNotSaved)
        is_received = view.state is PaymentState.PAID or isinstance(view.trouble, PaidNotSaved)
        if was_received and not is_received:
            self.wrong.append("a payment that was received was forgotten")

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        self.loop.run_until_complete(work)

    def settle(self) -> None:
        self.run(self.clock.settle())

    def unpaid(self) -> list[Checkout]:
        """Those that a customer has seen, and not paid."""
        seen = [self.provider.checkouts[session_id] for session_id in self.shown]
        return [checkout for checkout in seen if checkout.taken is None]

    def checkout(self, which: int) -> Checkout:
        unpaid = self.unpaid()
        return unpaid[which % len(unpaid)]

    def attempt(self, which: int) -> UUID:
        return self.known[which % len(self.known)]

    def disturbed(self) -> None:
        """The schedule of asking is counted from here on."""
        self.calm_since_s = self.clock.monotonic()

    @initialize()
    def open_the_shop(self) -> None:
        self.sell_on_a_good_day(2500, 1.0)

    def attempts(self) -> list[Attempt]:
        return [payment.attempt for payment in self.store.recent(1000)]

    # The cashier.

    @precondition(lambda self: len(self.known) < BUSY)
    @rule(minor=st.integers(1, 99_999))
    def sell(self, minor: int) -> None:
        sale = amount_sale(uuid4(), Money.of(minor, "USD"), self.clock.now())

        async def charge() -> None:
            self.desk.charge(sale)
            self.desk.charge(sale)
            await self.clock.settle()

        self.run(charge())

    @precondition(lambda self: len(self.known) < BUSY)
    @rule(minor=st.integers(1, 99_999), seconds=st.sampled_from([1.0, 30.0, 1700.0]))
    def sell_on_a_good_day(self, minor: int, seconds: float) -> None:
        self.mend()
        self.sell(minor)
        self.run(self.clock.advance(seconds))

    @precondition(lambda self: self.known)
    @rule(which=WHICH, wish=st.sampled_from(["withdraw", "withdraw", "check_now", "mark_shown"]))
    def wish(self, which: int, wish: str) -> None:
        async def say() -> None:
            getattr(self.desk, wish)(self.attempt(which))

        self.run(say())

    @precondition(lambda self: self.known)
    @rule(which=WHICH, first=st.booleans())
    def open_again(self, which: int, first: bool) -> None:
        async def say() -> None:
            attempt_id = self.attempt(which)
            if first:
                self.desk.withdraw(attempt_id)
            self.desk.open_again(attempt_id)
            self.desk.open_again(attempt_id)

        self.run(say())

    # The customer.

    @precondition(lambda self: self.unpaid())
    @rule(which=WHICH, differs=st.sampled_from([0, 0, 0, 0, 1, -1]))
    def pay(self, which: int, differs: int) -> None:
        self.provider.expire()
        checkout = self.checkout(which)
        amount = checkout.payable + Decimal(differs) / 100
        if checkout.status is ProviderStatus.PENDING and amount > 0:
            checkout.pay(amount)

    @precondition(lambda self: self.unpaid())
    @rule(
        which=WHICH,
        trouble=st.sampled_from(FAULTS),
        wish=st.sampled_from(["withdraw", "check_now"]),
    )
    def pay_while_nothing_can_be_written(self, which: int, trouble: PosError, wish: str) -> None:
        """The proof comes, and then the network goes too."""
        self.provider.mend()
        self.disk.trouble = StoreUnusable("the disk is full")
        self.pay(which, 0)
        self.run(self.clock.advance(10.0))
        self.provider.fault = trouble
        self.wish(which, wish)
        self.run(self.clock.advance(10.0))

    @precondition(lambda self: self.unpaid())
    @rule(which=WHICH)
    def pay_after_an_ending(self, which: int) -> None:
        """The payment that was under way when the session ended is booked all the same."""
        checkout = self.checkout(which)
        is_recent = self.clock.monotonic() < checkout.ends_s + 600
        if checkout.status is not ProviderStatus.COMPLETED and is_recent:
            checkout.pay(checkout.payable)

    @precondition(lambda self: self.unpaid())
    @rule(which=WHICH, how=st.sampled_from([ProviderStatus.CANCELLED, ProviderStatus.FAILED]))
    def end(self, which: int, how: ProviderStatus) -> None:
        checkout = self.checkout(which)
        if checkout.status is ProviderStatus.PENDING:
            checkout.status = how

    @precondition(lambda self: self.known)
    @rule(
        which=WHICH,
        outcome=st.sampled_from(["success", "cancel", "error"]),
        times=st.integers(1, 2),
    )
    def come_back(self, which: int, outcome: str, times: int) -> None:
        """True, forged or twice: the till cannot tell, and it must not matter."""

        async def say() -> None:
            for number in range(times):
                self.desk.phone_returned(ReturnSeen(number, self.attempt(which), outcome))
            self.desk.phone_returned(ReturnSeen(9, uuid4(), outcome))

        self.run(say())

    # The world.

    @rule(seconds=st.sampled_from([0.0, 1.0, 3.0, 20.0, 200.0, 700.0, 2000.0]))
    def wait(self, seconds: float) -> None:
        self.run(self.clock.advance(seconds))

    @rule(trouble=st.sampled_from(TROUBLES), loses_answers=st.booleans())
    def break_something(self, trouble: str | PosError, loses_answers: bool) -> None:
        if isinstance(trouble, StoreUnusable):
            self.disk.trouble, self.disk.reads_fail = trouble, loses_answers
        elif isinstance(trouble, PosError):
            self.provider.fault, self.provider.loses_answers = trouble, loses_answers
        elif trouble == "hangs":
            self.provider.hangs = True
        else:
            self.provider.knows_no_word = True

    @rule()
    def mend(self) -> None:
        self.provider.mend()
        self.disk.trouble = None

    @rule(hours=st.sampled_from([-1, 1, 24, -24, -480_000]))
    def jump(self, hours: int) -> None:
        if self.clock.now() + timedelta(hours=hours) > datetime(1971, 1, 1, tzinfo=UTC):
            self.clock.jump(timedelta(hours=hours))
            self.has_jumped = True

    @rule()
    def restart(self) -> None:
        self.disk.trouble = None
        self.disturbed()

        async def again() -> None:
            await self.desk.stop()
            self.last.clear()
            self.desk = self.new_desk()
            journal: Any = self.disk
            resume(self.desk, journal, self.clock)

        self.run(again())
