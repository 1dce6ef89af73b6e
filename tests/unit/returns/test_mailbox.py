"""What the handler remembers, how much, and whom it wakes."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

from pos_app.returns.mailbox import KEPT_PER_TILL, MAX_BATCH, MAX_WAITING, Mailbox
from pos_app.returns.notes import Note
from pos_app.returns.tokens import Outcome

SUCCESS, CANCEL = Outcome.SUCCESS, Outcome.CANCEL


def _numbers(box: Mailbox, till: str, after: int = 0) -> list[int]:
    return [arrival.number for arrival in asyncio.run(box.above(till, after, 0))]


def test_returns_are_numbered_and_given_to_their_own_till(attempt: UUID) -> None:
    box = Mailbox(now=lambda: 1_000.0)
    box.arrived("a", attempt, SUCCESS, {"amount": "1.00"})
    box.arrived("b", attempt, SUCCESS, {})
    box.arrived("a", attempt, CANCEL, {})
    assert _numbers(box, "a") == [1_000_001, 1_000_003]
    assert _numbers(box, "b") == [1_000_002]
    assert _numbers(box, "a", 1_000_001) == [1_000_003]
    assert _numbers(box, "c") == []


def test_a_handler_started_later_goes_on_above() -> None:
    first = Mailbox(now=lambda: 1_000.0)
    for _ in range(900):
        first.arrived("a", uuid4(), SUCCESS, {})
    assert Mailbox(now=lambda: 1_001.0).newest > first.newest


def test_the_same_return_within_a_second_counts_once(attempt: UUID) -> None:
    clock = [5.0]
    box = Mailbox(now=lambda: 0.0, monotonic=lambda: clock[0])
    for _ in range(50):
        box.arrived("a", attempt, SUCCESS, {})
    box.arrived("a", attempt, CANCEL, {})
    assert _numbers(box, "a") == [1, 2]
    clock[0] += 1.0
    box.arrived("a", attempt, SUCCESS, {})
    assert _numbers(box, "a") == [1, 2, 3]


def test_a_flood_drops_the_oldest_and_comes_in_batches() -> None:
    box = Mailbox(now=lambda: 0.0)
    for _ in range(KEPT_PER_TILL + 10):
        box.arrived("a", uuid4(), SUCCESS, {})
        box.take_note("a", Note(uuid4(), receipt="A-1"))
    first = _numbers(box, "a")
    assert (first[0], len(first)) == (11, MAX_BATCH)
    assert _numbers(box, "a", first[-1])[-1] == KEPT_PER_TILL + 10
    assert len(box._boxes["a"].notes) == KEPT_PER_TILL
    assert len(box._boxes["a"].last_seen) == KEPT_PER_TILL


def test_a_waiting_till_is_woken_by_its_return(attempt: UUID) -> None:
    async def wait() -> list[str]:
        box = Mailbox()
        waiting = asyncio.create_task(box.above("a", box.newest, 60))
        other = asyncio.create_task(box.above("b", box.newest, 60))
        await asyncio.sleep(0)
        box.arrived("a", attempt, CANCEL, {})
        async with asyncio.timeout(10):
            found = await waiting
        assert not other.done()
        box.close()
        async with asyncio.timeout(10):
            assert await other == []
        return [arrival.outcome.value for arrival in found]

    assert asyncio.run(wait()) == ["cancel"]


def test_a_till_that_is_ahead_of_the_handler_is_answered_at_once(attempt: UUID) -> None:
    async def ask() -> None:
        box = Mailbox(now=lambda: 1.0)
        box.arrived("a", attempt, SUCCESS, {})
        async with asyncio.timeout(10):
            assert await box.above("a", box.newest + 1, 60) == []

    asyncio.run(ask())


def test_nobody_waits_at_a_closed_box() -> None:
    async def ask() -> None:
        box = Mailbox()
        box.close()
        async with asyncio.timeout(10):
            assert await box.above("a", box.newest, 60) == []

    asyncio.run(ask())


def test_a_fifth_question_of_a_till_does_not_wait(attempt: UUID) -> None:
    async def ask() -> list[int]:
        box = Mailbox()
        first = [asyncio.create_task(box.above("a", box.newest, 60)) for _ in range(MAX_WAITING)]
        await asyncio.sleep(0)
        async with asyncio.timeout(10):
            assert await box.above("a", box.newest, 60) == []
            box.arrived("a", attempt, SUCCESS, {})
            found = [len(arrivals) for arrivals in await asyncio.gather(*first)]
        again = asyncio.create_task(box.above("a", box.newest, 60))
        await asyncio.sleep(0)
        assert not again.done(), "a place to wait was not given back"
        box.close()
        await again
        return found

    assert asyncio.run(ask()) == [1] * 4


def test_the_shop_is_known_for_every_attempt_once_told(attempt: UUID) -> None:
    box = Mailbox()
    assert box.note("a", attempt) == Note(attempt)
    box.take_note("a", Note(uuid4(), "Bob's"))
    assert box.note("a", attempt).shop == "Bob's"
    assert box.note("b", attempt).shop == ""
    box.take_note("a", Note(attempt, receipt="A-1"))
    assert (box.note("a", attempt).shop, box.note("a", attempt).receipt) == ("Bob's", "A-1")
