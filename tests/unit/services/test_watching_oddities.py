"""The watch where an answer makes no sense, the disk is full, or the provider wants a pause."""

from __future__ import annotations

import asyncio

import pytest

from pos_app.domain.errors import ProviderBroken, ProviderBusy, StoreUnusable
from pos_app.domain.payment import Certainty, PaymentState
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.events import EventKind
from pos_app.services.turns import ASKS_BESIDE
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed


@pytest.mark.parametrize(
    ("answer", "finding"),
    [
        (StatusAnswer(None), "unknown"),
        (StatusAnswer(ProviderStatus.PENDING, "another_session"), "foreign"),
    ],
)
def test_f15_f17_an_answer_that_makes_no_sense_is_in_the_journal_once(
    answer: StatusAnswer, finding: str
) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = answer
        await shop.clock.advance(60)
        events = shop.journal.events(attempt_id)
        answered = [event.facts for event in events if event.kind is EventKind.ANSWERED]
        assert answered == [{"finding": "pending"}, {"finding": finding}]
        silent = [event.facts for event in events if event.kind is EventKind.NO_ANSWER]
        assert silent == [{"why": "The answer makes no sense."}]
        assert isinstance(shop.last.trouble, ProviderBroken)

    play(scene)


def test_f43_check_now_tries_to_save_once_more_and_not_over_and_over() -> None:
    async def scene(shop: Shop) -> None:
        tries = []

        def fail(*_: object) -> None:
            tries.append(shop.clock.monotonic())
            raise StoreUnusable("the disk is full")

        shop.journal.settle = fail  # type: ignore[method-assign,assignment]  # nothing can be settled
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        before = len(tries)
        shop.desk.check_now(attempt_id)
        await shop.clock.settle()
        assert len(tries) == before + 1
        await shop.clock.advance(10)
        assert len(tries) == before + 6, "every two seconds from then on"

    play(scene)


def test_f08_check_now_during_a_pause_does_not_jump_the_queue_when_it_is_over() -> None:
    async def scene(shop: Shop) -> None:
        first, *_ = [await shop.charge() for _ in range(6)]
        await shop.clock.advance(10)
        shop.provider.status["session_1"] = ProviderBusy("429", retry_after_s=60)
        while shop.provider.asked[-1][1] != "session_1":
            await shop.clock.advance(0.05)
        await shop.clock.settle()
        shop.desk.check_now(first)
        await shop.clock.settle()
        assert shop.last.certainty is Certainty.UNKNOWN, "nothing is being checked"
        shop.provider.hang = asyncio.Event()
        await shop.clock.advance(70)
        in_hand = 1
        assert shop.provider.in_flight == ASKS_BESIDE + in_hand, "those before it go first"

    play(scene)


def test_f08_a_429_that_names_no_pause_holds_nobody_else() -> None:
    async def scene(shop: Shop) -> None:
        for _ in range(ASKS_BESIDE + 2):
            await shop.charge()
        before = len(shop.provider.asked)
        shop.provider.answers = [ProviderBusy("429")]
        await shop.restart()
        await shop.clock.advance(0.9)
        asked = {session_id for _, session_id in shop.provider.asked[before:]}
        assert len(asked) == ASKS_BESIDE + 2

    play(scene)


def test_f43_an_ending_that_cannot_be_written_is_not_sure_and_is_asked_for_again() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        full = StoreUnusable("the disk is full")
        shop.provider.status["session_1"] = StatusAnswer(ProviderStatus.FAILED)
        shop.journal.trouble = full
        await shop.clock.advance(3)
        assert (shop.last.certainty, shop.last.trouble) == (Certainty.UNKNOWN, full)
        assert shop.state() is PaymentState.AWAITING
        shop.journal.trouble = None
        await shop.clock.advance(3)
        assert shop.state() is PaymentState.FAILED
        assert shop.stored(attempt_id).state is PaymentState.FAILED
        assert shop.last.trouble is None

    play(scene)
