"""A payment provider and a return handler that answer what a test tells them to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from pos_app.domain.money import Money
from pos_app.domain.payment import OpenedSession, OrderTerms, Payment, Pricing
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.ports import Clock, ReturnSeen, ReturnUrls

Answer = StatusAnswer | BaseException


@dataclass
class FakeProvider:
    """Opens `session_1`, `session_2` … and answers "pending" until told otherwise.

    `open_errors` are raised first, one a call; `answers` are given first, one an ask; an
    `asyncio.Event` in `hang` holds every call until it is set.
    """

    clock: Clock
    open_errors: list[BaseException] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    hang: asyncio.Event | None = None
    opened: list[tuple[str, str]] = field(default_factory=list)
    asked: list[tuple[float, str]] = field(default_factory=list)
    status: dict[str, Answer] = field(default_factory=dict)
    sessions: dict[str, OpenedSession] = field(default_factory=dict)
    in_flight: int = 0
    most_in_flight: int = 0

    async def open_session(self, payment: Payment) -> OpenedSession:
        key = payment.attempt.idempotency_key
        self.opened.append((key, payment.attempt.terms.success_url))
        await self._hold()
        if self.open_errors:
            raise self.open_errors.pop(0)
        if key not in self.sessions:
            self.sessions[key] = self._session(payment, len(self.sessions) + 1)
        return self.sessions[key]

    async def ask_status(self, session_id: str) -> StatusAnswer:
        self.asked.append((self.clock.monotonic(), session_id))
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            await self._hold()
        finally:
            self.in_flight -= 1
        pending = StatusAnswer(ProviderStatus.PENDING, session_id)
        answer = self.answers.pop(0) if self.answers else self.status.get(session_id, pending)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    async def aclose(self) -> None:
        """Nothing to close."""

    async def _hold(self) -> None:
        await asyncio.sleep(0)
        if self.hang is not None:
            await self.hang.wait()

    def _session(self, payment: Payment, number: int) -> OpenedSession:
        total = payment.sale.total
        pricing = None
        if total is not None:
            nothing = Money.zero(total.currency)
            pricing = Pricing(total, nothing, nothing, total)
        return OpenedSession(
            f"session_{number}",
            f"https://checkout.ozura.io/checkout/session_{number}",
            self.clock.now() + timedelta(minutes=30),
            pricing,
        )


def completed(amount: str, currency: str = "USD", session_id: str | None = None) -> StatusAnswer:
    """The provider's "paid", for an amount in major units."""
    return StatusAnswer(
        ProviderStatus.COMPLETED,
        session_id,
        None,
        Decimal(amount),
        currency,
        "txn_1",
        "Visa",
        "4242",
    )


@dataclass
class FakeReturns:
    """A return handler whose feed a test fills."""

    queue: list[ReturnSeen] = field(default_factory=list)
    opened: list[UUID] = field(default_factory=list)
    proven: list[tuple[UUID, str]] = field(default_factory=list)

    def urls(self, attempt_id: UUID) -> ReturnUrls:
        base = f"http://192.0.2.7:8000/r/{attempt_id.hex}"
        return ReturnUrls(f"{base}/success", f"{base}/cancel", f"{base}/error")

    async def returns(self, after: int, wait_s: float) -> list[ReturnSeen]:
        del wait_s
        await asyncio.sleep(0)
        return [seen for seen in self.queue if seen.number > after]

    async def note_opened(self, attempt_id: UUID, checkout_url: str) -> None:
        del checkout_url
        self.opened.append(attempt_id)

    async def note_proven(self, attempt_id: UUID, receipt: str, amount: Money | None) -> None:
        del amount
        self.proven.append((attempt_id, receipt))

    async def aclose(self) -> None:
        """Nothing to close."""


def terms_from(returns: FakeReturns) -> Callable[[UUID], OrderTerms]:
    """Terms as the till would make them for a shop."""

    def make(attempt_id: UUID) -> OrderTerms:
        urls = returns.urls(attempt_id)
        return OrderTerms(
            "m_1", "Bob's Coffee Shop", "Till 1", urls.success, urls.cancel, urls.error
        )

    return make
