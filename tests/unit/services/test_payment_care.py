"""What keeps a payment moving: it is asked about at once for a person, and again after a bug."""

from __future__ import annotations

import asyncio
import logging

import pytest

from pos_app.domain.errors import NetworkTrouble, PosError, ProviderUnreachable
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.services.desk_tasks import DeskTasks
from pos_app.services.ports import ReturnSeen
from pos_app.services.turns import ASKS_BESIDE
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_provider import completed


def test_checking_is_said_at_once_and_the_answer_ends_it() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(300)
        shop.desk.check_now(attempt_id)
        told = [view.certainty for view in shop.views[-1:]]
        await shop.clock.settle()
        told.append(shop.last.certainty)
        assert told == [Certainty.CHECKING, Certainty.SURE]

    play(scene)


def test_f52_what_a_person_or_a_phone_waits_for_is_asked_though_every_place_is_taken() -> None:
    async def scene(shop: Shop) -> None:
        ids = [await shop.charge() for _ in range(3 * ASKS_BESIDE)]
        await shop.clock.advance(5)
        shop.provider.hang = asyncio.Event()
        await shop.clock.advance(30)
        waiting = [n for n in range(1, len(ids)) if hanging(shop, n) is False]
        shop.desk.check_now(ids[waiting[0] - 1])
        shop.desk.phone_returned(ReturnSeen(1, ids[waiting[1] - 1], "success"))
        await shop.clock.settle()
        assert hanging(shop, waiting[0])
        assert hanging(shop, waiting[1])
        assert not hanging(shop, waiting[2])

    play(scene)


def hanging(shop: Shop, number: int) -> bool:
    """Whether the session's last ask has no answer yet."""
    return shop.desk._live[shop.attempt_ids[number - 1]].is_asked


def test_f50_five_seconds_after_a_bug_it_is_asked_again() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        shop.provider.answers = [RuntimeError("a bug")]
        await shop.clock.advance(30)
        broken_s = shop.provider.asked[1][0]
        assert shop.provider.asked[2][0] - broken_s == pytest.approx(5.0)

    play(scene)


def test_f50_a_bug_while_opening_gives_up_and_can_be_tried_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [RuntimeError("a bug")]
        attempt_id = await shop.charge()
        assert shop.state() is PaymentState.NOT_OPENED
        assert type(shop.last.trouble) is PosError
        assert str(shop.last.trouble) == "The till met an unexpected problem."
        assert not shop.stored(attempt_id).refused
        shop.desk.open_again(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING
        assert len(set(shop.provider.opened)) == 1

    with caplog.at_level(logging.ERROR):
        play(scene)
    assert "a payment task broke" not in caplog.text


def test_f50_a_bug_after_the_session_is_open_does_not_close_it() -> None:
    async def scene(shop: Shop) -> None:
        opener = type(shop.desk._care.opener)
        opened = opener.open

        async def open_and_break(*given: object) -> bool:
            await opened(*given)  # type: ignore[arg-type]  # handed through
            raise RuntimeError("a bug")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(opener, "open", open_and_break)
            attempt_id = await shop.charge()
        assert shop.state() is PaymentState.AWAITING
        assert shop.returns.opened == [attempt_id]
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert shop.last.is_proven

    play(scene)


def test_f50_what_went_wrong_is_said_in_its_own_words() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        no_answer = PosError("the till is closing")

        def fail(*_: object) -> None:
            raise no_answer

        shop.journal.append = fail  # type: ignore[method-assign,assignment]  # not as the port promises
        shop.provider.status["session_1"] = ProviderUnreachable("gone")
        await shop.clock.advance(3)
        assert shop.last.trouble is no_answer

    play(scene)


def test_f38_check_now_after_the_watch_has_ended_asks_once_and_the_watch_ends_again() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        await shop.clock.advance(1800 + 86_400 + 7200)
        assert shop.attention() is Attention.UNRESOLVED
        asked = len(shop.provider.asked)
        for times in (1, 2):
            shop.desk.check_now(attempt_id)
            await shop.clock.settle()
            assert len(shop.provider.asked) == asked + times

    play(scene)


def test_f36_a_handler_that_cannot_be_told_costs_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def scene(shop: Shop) -> None:
        async def gone(*_: object) -> None:
            await asyncio.sleep(0)
            raise NetworkTrouble("the handler is gone")

        shop.returns.note_opened = gone  # type: ignore[method-assign,assignment]  # it is down
        shop.returns.note_proven = gone  # type: ignore[method-assign,assignment]  # it is down
        await shop.charge()
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert shop.last.is_proven

    with caplog.at_level(logging.INFO):
        play(scene)
    assert caplog.text.count("the return handler could not be told") == 2
    assert "a payment task broke" not in caplog.text


def test_a_task_that_breaks_is_logged_and_the_others_go_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def scene() -> None:
        tasks, done = DeskTasks(), []

        async def breaks() -> None:
            await asyncio.sleep(0)
            raise RuntimeError("a bug in a task")

        async def works() -> None:
            await asyncio.sleep(0)
            done.append("worked")

        async def waits() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                await asyncio.sleep(0)
                done.append("ended")

        for work in (breaks, works, waits):
            tasks.run(work())
        assert len(tasks) == 3
        for _ in range(5):
            await asyncio.sleep(0)
        assert (done, len(tasks)) == (["worked"], 1)
        await tasks.stop()
        assert (done, len(tasks)) == (["worked", "ended"], 0)

    with caplog.at_level(logging.ERROR):
        asyncio.run(scene())
    assert [record.message for record in caplog.records] == ["a payment task broke"]
    assert "a bug in a task" in caplog.text
