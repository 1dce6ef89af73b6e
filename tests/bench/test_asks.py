"""How often the provider is asked, counted on the desk with a clock that a test moves."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import amount_sale
from pos_app.services.payment_desk import DeskPorts, PaymentDesk
from pos_app.services.payment_view import PaymentView
from tests.bench.board import Board, Row
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_provider import FakeProvider, FakeReturns, completed, terms_from
from tests.fakes.memory_journal import MemoryJournal

pytestmark = pytest.mark.bench

EVERY_S = 2.0
"""The reference asks so often, from the first moment to the last."""


def test_asks_of_a_payment_that_is_paid_after_20_s(board: Board) -> None:
    asks, state = asyncio.run(_asks(20.0, 10.0))
    assert state is PaymentState.PAID
    board.add(Row("asks, paid after 20 s", "", [asks], [20 / EVERY_S + 1]))


def test_asks_of_a_session_that_nobody_pays(board: Board) -> None:
    asks, state = asyncio.run(_asks(None, 1800.0))
    assert state is PaymentState.AWAITING
    board.add(Row("asks, 30 minutes idle", "", [asks], [1800 / EVERY_S + 1]))


async def _asks(paid_after_s: float | None, then_s: float) -> tuple[int, PaymentState]:
    """Asks for one sale that is paid after so many seconds, or never; and how it stands."""
    clock = FakeClock()
    provider, returns = FakeProvider(clock), FakeReturns()
    views: list[PaymentView] = []
    ports = DeskPorts(MemoryJournal(), provider, returns, clock, terms_from(returns), lambda: 0.5)
    desk = PaymentDesk(ports, views.append)
    try:
        desk.charge(amount_sale(uuid4(), Money.of(2500, "USD"), datetime(2026, 11, 23, tzinfo=UTC)))
        await clock.settle()
        if paid_after_s is not None:
            await clock.advance(paid_after_s)
            provider.status["session_1"] = completed("25.00")
        await clock.advance(then_s)
        return len(provider.asked), views[-1].state
    finally:
        await desk.stop()
