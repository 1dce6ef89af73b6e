"""What the customer's page hears of a payment, and what is told but once."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID, uuid4

from pos_app.domain.currency import currency
from pos_app.domain.decision import Decision
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, DecisionKind
from pos_app.domain.sale import donation_sale
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed

USD = currency("USD")


def test_the_page_hears_the_receipt_and_the_money_once() -> None:
    async def scene(shop: Shop) -> None:
        told: list[tuple[UUID, str, Money | None]] = []

        async def note(attempt_id: UUID, receipt: str, amount: Money | None) -> None:
            told.append((attempt_id, receipt, amount))

        shop.returns.note_proven = note  # type: ignore[method-assign]  # listens to the amount too
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3.0)
        assert shop.attention() is Attention.PAID_AFTER_WITHDRAWAL
        for _ in range(3):
            shop.desk.decide(attempt_id, Decision(DecisionKind.LEAVE, "Maya"))
            await shop.clock.settle()
        assert told == [(attempt_id, "A-0001", Money.of(2500, "USD"))]

    play(scene)


def test_what_was_given_is_known_at_the_desk() -> None:
    async def scene(shop: Shop) -> None:
        sale = donation_sale(uuid4(), None, USD, shop.clock.now())
        shop.desk.charge(sale)
        await shop.clock.settle()
        shop.provider.status["session_1"] = completed("12.34")
        await shop.clock.advance(3.0)
        ever = datetime(2000, 1, 1, tzinfo=UTC)
        assert shop.desk.donated(USD, ever) == Money.of(1234, "USD")

    play(scene)
