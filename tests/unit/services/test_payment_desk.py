"""What a wish at the desk is answered with, where nothing much is to be done."""

from __future__ import annotations

import pytest

from pos_app.domain.decision import Decision
from pos_app.domain.errors import SaleRefused, StoreUnusable
from pos_app.domain.payment import Attention, DecisionKind, PaymentState
from tests.fakes.desk_shop import Shop, play

FULL = StoreUnusable("the disk is full")


def test_a_refused_payment_of_an_earlier_run_gets_another_chance() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [SaleRefused("too much")]
        refused = await shop.charge()
        await shop.restart()
        assert shop.views == [], "it is over, and the desk does not keep it"
        shop.desk.open_again(refused)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        tries = shop.journal.attempts_of(shop.last.payment.sale.id)
        assert [attempt.id for attempt in tries] == [refused, shop.last.attempt_id]

    play(scene)


def test_opening_again_while_another_code_of_the_sale_is_up_shows_that_one() -> None:
    async def scene(shop: Shop) -> None:
        first = await shop.charge()
        shop.desk.withdraw(first)
        shop.desk.open_again(first)
        await shop.clock.settle()
        second = shop.last.attempt_id
        shop.desk.withdraw(first)
        assert shop.last.attempt_id == first
        shop.desk.open_again(first)
        assert (shop.last.attempt_id, shop.state()) == (second, PaymentState.AWAITING)
        assert len(shop.provider.opened) == 2

    play(scene)


def test_taking_away_what_is_gone_already_is_answered() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        rows, told = len(shop.kinds(attempt_id)), len(shop.views)
        shop.desk.withdraw(attempt_id)
        assert len(shop.kinds(attempt_id)) == rows
        assert len(shop.views) == told + 1
        assert shop.state() is PaymentState.WITHDRAWN

    play(scene)


def test_f43_a_code_that_could_not_be_taken_away_says_why_and_stays() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.journal.trouble = FULL
        shop.desk.withdraw(attempt_id)
        assert shop.last.trouble is FULL
        assert shop.state() is PaymentState.AWAITING

    play(scene)


@pytest.mark.parametrize(
    ("kind", "is_kept"), [(DecisionKind.NOT_PAID, False), (DecisionKind.LEAVE, True)]
)
def test_what_is_decided_and_not_watched_any_more_is_not_kept_in_memory(
    kind: DecisionKind, *, is_kept: bool
) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(1800 + 86_400 + 7200)
        assert shop.attention() is Attention.UNRESOLVED
        shop.desk.decide(attempt_id, Decision(kind, "Maya", reason="nobody came"))
        assert (attempt_id in shop.desk._live) is is_kept

    play(scene)
