"""Following the return handler's feed, through its bad hours too."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from uuid import uuid4

from pos_app.domain.errors import ProviderUnreachable
from pos_app.services.ports import ReturnSeen
from pos_app.services.returns_watch import follow_returns
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_provider import FakeReturns


class FlakyReturns(FakeReturns):
    """Fails as often as `failures` says, then serves its queue once and holds the poll."""

    failures = 0
    asked_after: list[int]

    async def returns(self, after: int, wait_s: float) -> list[ReturnSeen]:
        self.asked_after.append(after)
        if self.failures:
            self.failures -= 1
            raise ProviderUnreachable("gone")
        found = await super().returns(after, wait_s)
        if not found:
            await asyncio.Event().wait()
        return found


def follow(handler: FlakyReturns, seconds: float) -> tuple[list[ReturnSeen], list[str]]:
    seen: list[ReturnSeen] = []
    troubles: list[str] = []

    async def run() -> None:
        clock = FakeClock()
        task = asyncio.ensure_future(follow_returns(handler, clock, seen.append, troubles.append))
        await clock.advance(seconds)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    handler.asked_after = []
    asyncio.run(run())
    return seen, troubles


def test_each_return_is_told_once_and_the_place_is_kept() -> None:
    handler = FlakyReturns()
    handler.queue = [ReturnSeen(7, uuid4(), "success"), ReturnSeen(9, uuid4(), "cancel")]
    seen, troubles = follow(handler, 1)
    assert [one.number for one in seen] == [7, 9]
    assert handler.asked_after == [0, 9]
    assert troubles == []


def test_a_dead_handler_is_said_once_and_tried_again() -> None:
    handler = FlakyReturns()
    handler.failures = 3
    handler.queue = [ReturnSeen(1, uuid4(), "success")]
    seen, troubles = follow(handler, 30)
    assert troubles == ["unreachable", ""]
    assert len(seen) == 1


def troubles_of(
    handler: FakeReturns, told: Callable[[ReturnSeen], None], seconds: float
) -> list[str]:
    """What is said of the handler while its feed is followed for a while."""
    troubles: list[str] = []

    async def run() -> None:
        clock = FakeClock()
        task = asyncio.ensure_future(follow_returns(handler, clock, told, troubles.append))
        await clock.advance(seconds)
        assert not task.done()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(run())
    return troubles


class BrokenReturns(FakeReturns):
    """Breaks once, as a bug would; then tells its queue, and holds the next poll."""

    broken = False

    async def returns(self, after: int, wait_s: float) -> list[ReturnSeen]:
        if not self.broken:
            self.broken = True
            raise RuntimeError("a bug")
        found = await super().returns(after, wait_s)
        if not found:
            await asyncio.Event().wait()
        return found


def test_f50_a_bug_in_the_feed_does_not_end_the_following() -> None:
    handler, seen = BrokenReturns(), list[ReturnSeen]()
    handler.queue = [ReturnSeen(1, uuid4(), "success")]
    assert troubles_of(handler, seen.append, 5) == ["unreachable", ""]
    assert seen == handler.queue


def test_f50_a_return_that_cannot_be_passed_on_costs_the_next_one_nothing() -> None:
    handler, seen = BrokenReturns(), list[ReturnSeen]()
    handler.queue = [ReturnSeen(1, uuid4(), "success"), ReturnSeen(2, uuid4(), "success")]

    def tell(one: ReturnSeen) -> None:
        if one.number == 1:
            raise RuntimeError("a bug")
        seen.append(one)

    troubles_of(handler, tell, 5)
    assert seen == handler.queue[1:]
