"""A provider with a ledger, whose customers pay, cancel and come late over a failing network."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from pos_app.domain.errors import PosError, ProviderUnreachable
from pos_app.domain.money import Money
from pos_app.domain.payment import OpenedSession, Payment, Pricing
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from tests.fakes.fake_clock import FakeClock

_SESSION_S = 1800.0
_TIME_OUT_S = 25.0
_BEGAN = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@dataclass
class Checkout:
    """One session as the provider has it. `taken` is what it took from the customer."""

    opened: OpenedSession = field(repr=False)
    attempt_id: UUID
    payable: Decimal
    ends_s: float
    status: ProviderStatus = ProviderStatus.PENDING
    taken: Decimal | None = None

    def pay(self, amount: Decimal) -> None:
        self.taken, self.status = amount, ProviderStatus.COMPLETED


class LedgerProvider:
    """Fulfils `CheckoutProvider` by its own clock, which no jump of the till's moves.

    Every call raises `fault`, after the work was done if `loses_answers`; `hangs` lets calls time
    out, `knows_no_word` lets answers say nothing, and `hides_figures` lets them say "completed"
    without an amount.
    """

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self._by_key: dict[str, Checkout] = {}
        self.checkouts: dict[str, Checkout] = {}
        self.keys: defaultdict[UUID, set[str]] = defaultdict(set)
        self.asked_s: dict[str, float] = {}
        self.fault: PosError | None = None
        self.loses_answers = False
        self.hangs = False
        self.knows_no_word = False
        self.hides_figures = False

    def mend(self) -> None:
        self.fault, self.loses_answers, self.hangs, self.knows_no_word = None, False, False, False
        self.hides_figures = False

    async def open_session(self, payment: Payment) -> OpenedSession:
        attempt = payment.attempt
        self.keys[attempt.id].add(attempt.idempotency_key)
        if self.loses_answers:
            self._open(payment)
        await self._network()
        return self._open(payment).opened

    async def ask_status(self, session_id: str) -> StatusAnswer:
        self.asked_s[session_id] = self._clock.monotonic()
        await self._network()
        self.expire()
        if self.knows_no_word:
            return StatusAnswer(None)
        checkout = self.checkouts[session_id]
        is_paid = checkout.status is ProviderStatus.COMPLETED
        if is_paid and self.hides_figures:
            return StatusAnswer(ProviderStatus.COMPLETED, session_id)
        return StatusAnswer(
            checkout.status,
            session_id,
            amount=checkout.taken if is_paid else checkout.payable,
            currency="USD",
            transaction_id=f"txn of {session_id}" if is_paid else "",
        )

    def expire(self) -> None:
        """Ends the sessions whose 30 minutes are over."""
        for checkout in self.checkouts.values():
            is_over = self._clock.monotonic() > checkout.ends_s
            if is_over and checkout.status is ProviderStatus.PENDING:
                checkout.status = ProviderStatus.EXPIRED

    async def aclose(self) -> None:
        """Nothing to close."""

    async def _network(self) -> None:
        await asyncio.sleep(0)
        if self.hangs:
            await self._clock.wait(asyncio.Event(), _TIME_OUT_S)
            raise ProviderUnreachable("no answer")
        if self.fault is not None:
            raise self.fault

    def _open(self, payment: Payment) -> Checkout:
        key = payment.attempt.idempotency_key
        if key not in self._by_key:
            checkout = self._new(payment)
            self._by_key[key] = checkout
            self.checkouts[checkout.opened.session_id] = checkout
        return self._by_key[key]

    def _new(self, payment: Payment) -> Checkout:
        total = payment.sale.total
        if total is None:
            raise ValueError("this provider sells for fixed amounts alone")
        now_s = self._clock.monotonic()
        provider_now = _BEGAN + timedelta(seconds=now_s)
        nothing = Money.zero(total.currency)
        session_id = f"session_{len(self.checkouts) + 1}"
        opened = OpenedSession(
            session_id,
            f"https://checkout.ozura.io/checkout/{session_id}",
            provider_now + timedelta(seconds=_SESSION_S),
            Pricing(total, nothing, nothing, total),
            (provider_now - self._clock.now()).total_seconds(),
        )
        return Checkout(opened, payment.attempt.id, total.to_decimal(), now_s + _SESSION_S)
