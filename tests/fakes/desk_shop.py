"""A till's desk with everything around it, on a clock and a provider that do as they are told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID, uuid4

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, Attention, PaymentState
from pos_app.domain.sale import Sale, amount_sale
from pos_app.services.events import EventKind
from pos_app.services.payment_desk import DeskPorts, PaymentDesk
from pos_app.services.payment_view import PaymentView
from pos_app.services.recovery import resume
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_provider import FakeProvider, FakeReturns, terms_from
from tests.fakes.memory_journal import MemoryJournal


class TrippingJournal(MemoryJournal):
    """Fails at the calls whose numbers (from 1) are in `trips`."""

    def __init__(self, trips: range = range(0)) -> None:
        super().__init__()
        self.calls = 0
        self.trips = trips

    def _check_disk(self) -> None:
        super()._check_disk()
        self.calls += 1
        if self.calls in self.trips:
            raise StoreUnusable(f"call {self.calls} failed")


def sale_of(minor: int = 2500) -> Sale:
    return amount_sale(uuid4(), Money.of(minor, "USD"), datetime(2026, 11, 23, tzinfo=UTC))


@dataclass
class Shop:
    """One desk, restartable on the same journal. `views` is all that the screens were told."""

    clock: FakeClock = field(default_factory=FakeClock)
    journal: MemoryJournal = field(default_factory=MemoryJournal)
    returns: FakeReturns = field(default_factory=FakeReturns)
    views: list[PaymentView] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.provider = FakeProvider(self.clock)
        self.desk = self._new_desk()

    @property
    def last(self) -> PaymentView:
        return self.views[-1]

    def state(self) -> PaymentState:
        """The last state that was shown. A call, so that mypy does not take it for constant."""
        return self.last.state

    @property
    def states(self) -> list[PaymentState]:
        """The states that were shown, without repeats in a row."""
        shown = [view.state for view in self.views]
        return [state for n, state in enumerate(shown) if n == 0 or shown[n - 1] is not state]

    def kinds(self, attempt_id: UUID) -> list[EventKind]:
        return [event.kind for event in self.journal.events(attempt_id)]

    def attention(self) -> Attention | None:
        return self.last.attention

    @property
    def attempt_ids(self) -> list[UUID]:
        """Every attempt that was shown, oldest first."""
        return list(dict.fromkeys(view.attempt_id for view in self.views))

    @property
    def was_paid_shown(self) -> bool:
        return any(view.state is PaymentState.PAID for view in self.views)

    async def charge(self, minor: int = 2500) -> UUID:
        self.desk.charge(sale_of(minor))
        await self.clock.settle()
        return self.last.attempt_id

    async def restart(self) -> None:
        await self.desk.stop()
        self.views.clear()
        self.desk = self._new_desk()
        resume(self.desk, self.journal, self.clock)
        await self.clock.settle()

    def stored(self, attempt_id: UUID) -> Attempt:
        found = self.journal.find(attempt_id)
        assert found is not None
        return found.attempt

    def _new_desk(self) -> PaymentDesk:
        terms = terms_from(self.returns)
        ports = DeskPorts(self.journal, self.provider, self.returns, self.clock, terms, lambda: 0.5)
        return PaymentDesk(ports, self.views.append)


def play(scene: Callable[[Shop], Awaitable[None]], journal: MemoryJournal | None = None) -> None:
    """Runs a scene in a loop of its own, and ends the desk's tasks."""

    async def run() -> None:
        shop = Shop(journal=journal or MemoryJournal())
        try:
            await scene(shop)
        finally:
            await shop.desk.stop()

    asyncio.run(run())
