"""Everything that can happen to payments, in any order: what is taken is never lost, and nothing
is paid that was not taken."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pos_app.domain.errors import (
    KeysRefused,
    PosError,
    ProviderBroken,
    ProviderBusy,
    ProviderUnreachable,
    SessionGone,
    StoreUnusable,
)
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, Attention, PaymentState
from pos_app.domain.sale import amount_sale
from pos_app.domain.verdict import ProviderStatus
from pos_app.services.payment_desk import DeskPorts, PaymentDesk
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import Journal, ReturnSeen
from pos_app.services.recovery import resume
from pos_app.services.watching import is_over
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.opening import prepare_store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_provider import FakeReturns, terms_from
from tests.fakes.ledger_provider import Checkout, LedgerProvider
from tests.fakes.memory_journal import MemoryJournal

WRITES = frozenset({"begin", "save", "append", "settle"})
SOON_S = 130.0
"""An open session is asked about at least so often: 75 s after failures, 25 s for a time-out."""
WATCH_S = 2 * 86_400.0
WHICH = st.integers(0, 30)
FAULTS: list[PosError] = [
    ProviderUnreachable("no connection"),
    ProviderBroken("500"),
    ProviderBusy("429", retry_after_s=20.0),
    KeysRefused(),
    SessionGone(404),
]


class FailingDisk:
    """A journal on a disk that fails while `trouble` is set; `reads_fail` too, or writes alone."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.trouble: StoreUnusable | None = None
        self.reads_fail = False

    def __getattr__(self, name: str) -> Callable[..., object]:
        if self.trouble is not None and (self.reads_fail or name in WRITES):
            raise self.trouble
        call: Callable[..., object] = getattr(self.journal, name)
        return call


class TillMachine(RuleBasedStateMachine):
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
        self.paid: dict[UUID, Attempt] = {}
        self.calm_since_s = self.clock.monotonic()
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
        if checkout is None or checkout.taken != checkout.payable:
            self.wrong.append("paid was shown, and was not paid")

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        self.loop.run_until_complete(work)

    def settle(self) -> None:
        self.run(self.clock.settle())

    def checkout(self, which: int) -> Checkout:
        """One that a customer can have seen."""
        return self.provider.checkouts[list(self.shown)[which % len(self.shown)]]

    def attempt(self, which: int) -> UUID:
        return self.known[which % len(self.known)]

    def disturbed(self) -> None:
        """The schedule of asking is counted from here on."""
        self.calm_since_s = self.clock.monotonic()

    @initialize()
    def begin(self) -> None:
        asyncio.set_event_loop(None)

    # The cashier.

    @rule(minor=st.integers(1, 99_999))
    def sell(self, minor: int) -> None:
        sale = amount_sale(uuid4(), Money.of(minor, "USD"), self.clock.now())

        async def charge() -> None:
            self.desk.charge(sale)
            self.desk.charge(sale)
            await self.clock.settle()

        self.run(charge())

    @precondition(lambda self: self.known)
    @rule(which=WHICH, wish=st.sampled_from(["withdraw", "check_now", "mark_shown", "open_again"]))
    def wish(self, which: int, wish: str) -> None:
        async def say() -> None:
            getattr(self.desk, wish)(self.attempt(which))

        self.run(say())

    @precondition(lambda self: self.known)
    @rule(which=WHICH, first=st.booleans())
    def withdraw_and_open_again_at_once(self, which: int, first: bool) -> None:
        async def say() -> None:
            attempt_id = self.attempt(which)
            if first:
                self.desk.withdraw(attempt_id)
            self.desk.open_again(attempt_id)
            self.desk.open_again(attempt_id)

        self.run(say())

    # The customer.

    @precondition(lambda self: self.shown)
    @rule(which=WHICH, differs=st.sampled_from([0, 0, 0, 0, 1, -1]))
    def pay(self, which: int, differs: int) -> None:
        self.provider.expire()
        checkout = self.checkout(which)
        amount = checkout.payable + Decimal(differs) / 100
        if checkout.status is ProviderStatus.PENDING and amount > 0:
            checkout.pay(amount)

    @precondition(lambda self: self.shown)
    @rule(which=WHICH)
    def pay_after_an_ending(self, which: int) -> None:
        """The payment that was under way when the session ended is booked all the same."""
        checkout = self.checkout(which)
        is_recent = self.clock.monotonic() < checkout.ends_s + 600
        if checkout.status is not ProviderStatus.COMPLETED and is_recent:
            checkout.pay(checkout.payable)

    @precondition(lambda self: self.shown)
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

    @rule(fault=st.sampled_from(FAULTS), loses_answers=st.booleans())
    def break_network(self, fault: PosError, loses_answers: bool) -> None:
        self.provider.fault, self.provider.loses_answers = fault, loses_answers

    @rule(hangs=st.booleans())
    def confuse_network(self, hangs: bool) -> None:
        self.provider.hangs, self.provider.knows_no_word = hangs, not hangs

    @rule()
    def mend(self) -> None:
        self.provider.mend()
        self.disk.trouble = None

    @rule(reads_fail=st.booleans())
    def fill_disk(self, reads_fail: bool) -> None:
        self.disk.trouble, self.disk.reads_fail = StoreUnusable("the disk is full"), reads_fail

    @rule(hours=st.sampled_from([-1, 1, 24, -24, -480_000]))
    def jump(self, hours: int) -> None:
        if self.clock.now() + timedelta(hours=hours) > datetime(1971, 1, 1, tzinfo=UTC):
            self.clock.jump(timedelta(hours=hours))

    @rule()
    def restart(self) -> None:
        self.disk.trouble = None
        self.disturbed()

        async def again() -> None:
            await self.desk.stop()
            self.desk = self.new_desk()
            journal: Any = self.disk
            resume(self.desk, journal, self.clock)

        self.run(again())

    # What must hold.

    @invariant()
    def screens_tell_the_truth(self) -> None:
        self.settle()
        assert self.wrong == []

    @invariant()
    def paid_is_proven_and_never_changes(self) -> None:
        paid = {a.id: a for a in self.attempts() if a.state is PaymentState.PAID}
        for attempt_id, before in self.paid.items():
            assert paid[attempt_id] == before
        for attempt in paid.values():
            assert attempt.session is not None
            checkout = self.provider.checkouts[attempt.session.session_id]
            assert checkout.taken == checkout.payable
        self.paid = paid

    @invariant()
    def receipts_are_gapless_and_one_a_sale(self) -> None:
        have = [a for a in self.attempts() if a.receipt is not None]
        numbers = sorted(str(a.receipt) for a in have)
        assert numbers == [f"A-{number:04d}" for number in range(1, len(have) + 1)]
        assert max(Counter(a.sale_id for a in have).values(), default=1) == 1
        paid_sales = {a.sale_id for a in self.attempts() if a.state is PaymentState.PAID}
        assert paid_sales == {a.sale_id for a in have}

    @invariant()
    def each_attempt_has_a_key_of_its_own(self) -> None:
        assert all(len(keys) == 1 for keys in self.provider.keys.values())
        every = [key for keys in self.provider.keys.values() for key in keys]
        assert len(set(every)) == len(every)

    @invariant()
    def an_open_session_is_watched(self) -> None:
        now_s = self.clock.monotonic()
        for attempt in self.attempts():
            session = attempt.session
            if session is None or is_over(attempt) or now_s - self.calm_since_s < SOON_S:
                continue
            checkout = self.provider.checkouts[session.session_id]
            shown_s = checkout.ends_s - 1800
            if now_s < checkout.ends_s and now_s - shown_s > SOON_S:
                live = self.desk._live[attempt.id]
                has_proof = live.proven is not None
                assert has_proof or now_s - self.provider.asked_s[session.session_id] < SOON_S

    @invariant()
    def at_most_one_code_of_a_sale_is_up(self) -> None:
        up = [live for live in self.desk._live.values() if live.attempt.state in UP]
        assert max(Counter(live.payment.sale.id for live in up).values(), default=1) == 1

    def teardown(self) -> None:
        """The watch gets its time: what the provider took is then known, to the cent."""
        try:
            self.mend()
            self.run(self.clock.advance(WATCH_S))
            self.screens_tell_the_truth()
            by_session = {a.session.session_id: a for a in self.attempts() if a.session}
            for session_id in self.shown:
                checkout = self.provider.checkouts[session_id]
                attempt = by_session[session_id]
                if checkout.taken is None:
                    assert attempt.state is not PaymentState.PAID
                elif checkout.taken == checkout.payable:
                    assert attempt.state is PaymentState.PAID
                else:
                    assert attempt.attention is Attention.AMOUNT_DIFFERS
            self.receipts_are_gapless_and_one_a_sale()
        finally:
            self.run(self.desk.stop())
            self.loop.close()
            self.store.close()

    def attempts(self) -> list[Attempt]:
        return [payment.attempt for payment in self.store.recent(1000)]


UP = {PaymentState.OPENING, PaymentState.AWAITING}


class TillOnDiskMachine(TillMachine):
    """The same with the real journal."""

    folder: Path
    empty: Path | None = None

    def new_store(self) -> Journal:
        self.folder = Path(tempfile.mkdtemp(prefix="till-machine-"))
        path = self.folder / "till.db"
        template = type(self).empty
        if template is None:
            prepare_store(path)
        else:
            shutil.copy(template, path)
        return SqlJournal(open_engine(path), "A")

    def teardown(self) -> None:
        try:
            super().teardown()
        finally:
            shutil.rmtree(self.folder)


def limits(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


TestTill = TillMachine.TestCase
TestTill.settings = limits(60, 40)


@pytest.fixture(scope="module", autouse=True)
def _empty_store(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("empty") / "till.db"
    prepare_store(path)
    TillOnDiskMachine.empty = path


TestTillOnDisk = TillOnDiskMachine.TestCase
TestTillOnDisk.settings = limits(15, 30)
