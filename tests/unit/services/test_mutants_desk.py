"""The desk in figures and in the journal's words: what a screen alone would not show."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from uuid import UUID

import pytest

from pos_app.domain.errors import (
    ProviderBroken,
    ProviderUnreachable,
    SessionGone,
    StoreUnusable,
)
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.domain.verdict import ProviderStatus, StatusAnswer
from pos_app.services.events import EventKind
from pos_app.services.live_payment import LivePayment
from pos_app.services.ports import ReturnSeen
from pos_app.services.recovery import resume
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed

NO_NETWORK = ProviderUnreachable("no network")


def told(shop: Shop, attempt_id: UUID) -> list[tuple[EventKind, dict[str, str]]]:
    """What the journal says of a payment, without the times."""
    return [(event.kind, dict(event.facts)) for event in shop.journal.events(attempt_id)]


def words(shop: Shop, attempt_id: UUID) -> str:
    return " ".join(kind.value for kind, _ in told(shop, attempt_id))


def test_equal_answers_are_one_row_and_one_picture() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(30.0)
        shown = len(shop.views)
        await shop.clock.advance(60.0)
        assert words(shop, attempt_id) == "created sent opened answered"
        assert told(shop, attempt_id)[-1][1] == {"finding": "pending"}
        assert len(shop.views) == shown

    play(scene)


def test_a_silence_is_one_row_until_another_kind_of_trouble() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = NO_NETWORK
        await shop.clock.advance(60.0)
        assert words(shop, attempt_id).count("no_answer") == 1
        assert told(shop, attempt_id)[-1][1] == {"why": "no network"}
        shop.provider.status["session_1"] = ProviderBroken("broken")
        await shop.clock.advance(60.0)
        assert words(shop, attempt_id).count("no_answer") == 2
        assert shop.last.certainty is Certainty.UNKNOWN

    play(scene)


def test_an_answer_after_a_silence_is_sure_and_the_asking_quick_again() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.answers = [NO_NETWORK] * 4
        await shop.clock.advance(40.0)
        assert (shop.last.certainty, shop.last.trouble) == (Certainty.SURE, None)
        asked = len(shop.provider.asked)
        await shop.clock.advance(20.0)
        assert len(shop.provider.asked) - asked == 10

    play(scene)


@pytest.mark.parametrize(
    ("outcome", "certainty"), [("success", Certainty.CHECKING), ("cancel", Certainty.SURE)]
)
def test_pending_after_a_success_return_is_being_checked(
    outcome: str, certainty: Certainty
) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(10.0)
        shop.desk.phone_returned(ReturnSeen(1, attempt_id, outcome))
        await shop.clock.advance(10.0)
        assert (shop.last.certainty, shop.last.phone) == (certainty, outcome)
        assert (EventKind.PHONE_RETURNED, {"outcome": outcome}) in told(shop, attempt_id)

    play(scene)


def test_a_return_is_worth_one_ask_for_each_outcome() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(300.0)
        for number, outcome in enumerate(["success", "cancel", "success", "cancel"], start=1):
            before = len(shop.provider.asked)
            shop.desk.phone_returned(ReturnSeen(number, attempt_id, outcome))
            await shop.clock.settle()
            assert len(shop.provider.asked) - before == (1 if number <= 2 else 0)
        assert words(shop, attempt_id).count("phone_returned") == 2

    play(scene)


@pytest.mark.parametrize("code", [404, 409])
def test_a_session_that_is_said_to_be_gone_is_not_over(code: int) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = SessionGone(code)
        await shop.clock.advance(10.0)
        assert shop.state() is PaymentState.AWAITING
        assert shop.last.certainty is Certainty.UNKNOWN
        assert isinstance(shop.last.trouble, SessionGone)
        assert words(shop, attempt_id).endswith("no_answer")

    play(scene)


def test_an_ending_is_noted_with_its_word() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = StatusAnswer(ProviderStatus.FAILED, "session_1")
        await shop.clock.advance(3.0)
        assert told(shop, attempt_id)[-1] == (EventKind.ANSWERED, {"finding": "failed"})
        assert shop.state() is PaymentState.FAILED

    play(scene)


def test_a_proof_is_saved_as_soon_as_the_disk_allows_two_seconds_at_most() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.status["session_1"] = completed("25.00")
        shop.journal.trouble = StoreUnusable("full")
        await shop.clock.advance(5.0)
        asked = len(shop.provider.asked)
        assert shop.last.certainty is Certainty.UNKNOWN
        await shop.clock.advance(60.0)
        assert len(shop.provider.asked) == asked, "the proof is here: nothing is left to ask"
        shop.journal.trouble = None
        await shop.clock.advance(2.1)
        assert (shop.state(), shop.last.certainty) == (PaymentState.PAID, Certainty.SURE)
        assert shop.last.trouble is None

    play(scene)


def test_nobody_ever_said_how_it_ended_is_noted_once() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(1800 + 86_400 + 7200)
        assert shop.stored(attempt_id).attention is Attention.UNRESOLVED
        assert told(shop, attempt_id)[-1] == (EventKind.ANSWERED, {"finding": "unresolved"})
        rows = len(told(shop, attempt_id))
        shop.desk.check_now(attempt_id)
        await shop.clock.advance(1.0)
        assert len(told(shop, attempt_id)) == rows

    play(scene)


@pytest.mark.parametrize(("hours", "is_taken_up"), [(25.4, True), (25.6, False)])
def test_what_ended_without_money_is_taken_up_for_a_day_and_a_half_hour_more(
    hours: float, *, is_taken_up: bool
) -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = StatusAnswer(ProviderStatus.EXPIRED, "session_1")
        await shop.clock.advance(3.0)
        await shop.desk.stop()
        shop.clock.sleep(hours * 3600.0)
        shop.views.clear()
        shop.desk = shop._new_desk()
        assert resume(shop.desk, shop.journal, shop.clock) == int(is_taken_up)
        assert [view.attempt_id for view in shop.views] == [attempt_id] * is_taken_up

    play(scene)


def test_an_interrupted_opening_is_shown_as_not_opened_even_on_a_full_disk() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.hang = asyncio.Event()
        attempt_id = await shop.charge()
        saved = shop.journal.save

        def full(*_: object) -> None:
            raise StoreUnusable("full")

        shop.journal.save = full  # type: ignore[method-assign,assignment]  # the disk fills at this moment
        await shop.restart()
        assert shop.state() is PaymentState.NOT_OPENED
        assert shop.stored(attempt_id).state is PaymentState.OPENING
        shop.journal.save = saved  # type: ignore[method-assign]  # room again
        await shop.restart()
        assert told(shop, attempt_id)[-1] == (EventKind.INTERRUPTED, {})
        assert shop.stored(attempt_id).state is PaymentState.NOT_OPENED

    play(scene)


def test_a_payment_begins_sure_quiet_and_without_a_time() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        live = LivePayment(shop.desk._live[attempt_id].payment)
        assert live.view() == replace(shop.views[0], payment=live.payment)
        assert (live.view().trouble, live.view().phone) == (None, "")
        flags = (live.is_watched, live.is_urgent, live.is_asked, live.given_up)
        assert (any(flags), live.last_answer, live.outcomes_seen) == (False, "", set())

    play(scene)
