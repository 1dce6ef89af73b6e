"""Following the return handler's feed, in figures."""

from __future__ import annotations

import asyncio
from uuid import uuid4

from pos_app.domain.errors import ProviderBusy, ProviderUnreachable
from pos_app.services.ports import ReturnSeen
from pos_app.services.returns_watch import follow_returns
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_provider import FakeReturns

NO_NETWORK = ProviderUnreachable("no network")


class Feed(FakeReturns):
    """Plays `script`: failures are raised, lists are served; afterwards it holds the poll."""

    def __init__(self, script: list[Exception | list[ReturnSeen]]) -> None:
        super().__init__()
        self.script = script
        self.polls: list[tuple[int, float]] = []

    async def returns(self, after: int, wait_s: float) -> list[ReturnSeen]:
        self.polls.append((after, wait_s))
        if not self.script:
            await asyncio.Event().wait()
        found = self.script.pop(0)
        if isinstance(found, Exception):
            raise found
        return found


def followed(feed: Feed, steps_s: list[float]) -> tuple[list[int], list[str]]:
    """How many polls there were after each step of time, and what was said of the handler."""
    polls: list[int] = []
    troubles: list[str] = []

    async def run() -> None:
        clock = FakeClock()
        task = asyncio.ensure_future(
            follow_returns(feed, clock, lambda seen: None, troubles.append)
        )
        for step_s in steps_s:
            await clock.advance(step_s)
            polls.append(len(feed.polls))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(run())
    return polls, troubles


def test_the_feed_is_held_for_twenty_seconds_and_never_goes_back() -> None:
    one, other = ReturnSeen(9, uuid4(), "success"), ReturnSeen(4, uuid4(), "cancel")
    feed = Feed([[one], [other], []])
    followed(feed, [1.0])
    assert feed.polls == [(0, 20.0), (9, 20.0), (9, 20.0), (9, 20.0)]


def test_a_silent_handler_is_tried_after_one_two_and_four_seconds() -> None:
    feed = Feed([NO_NETWORK, NO_NETWORK, NO_NETWORK])
    polls, troubles = followed(feed, [0.9, 0.2, 1.8, 0.2, 3.8, 0.2])
    assert polls == [1, 2, 2, 3, 3, 4]
    assert troubles == ["unreachable"]


def test_a_handler_that_asks_for_a_pause_gets_it_and_a_new_silence_is_said_again() -> None:
    busy = ProviderBusy("slow down", retry_after_s=30.0)
    feed = Feed([busy, [], NO_NETWORK, []])
    polls, troubles = followed(feed, [29.9, 0.2, 0.8, 0.2])
    assert polls == [1, 3, 3, 5]
    assert troubles == ["unreachable", "", "unreachable", ""]
