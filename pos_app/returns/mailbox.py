"""What the handler remembers, in memory only: the returns and the notes of each till.

Numbers start at the milliseconds since 1970 and grow by one, so that a handler that was started
again goes on above what it had given out. Should its clock have been put back in between, a till
asks for returns above a number that is higher than the handler's newest: such a question is
answered at once, with the newest number beside an empty list, and the till reads the box again
from the beginning (see `HandlerClient.returns`).
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from pos_app.returns.notes import Note
from pos_app.returns.tokens import Outcome

KEPT_PER_TILL = 1_000
MAX_BATCH = 500
MAX_WAITING = 4
_SAME_RETURN_S = 1.0

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Arrival:
    """One counted return of a phone."""

    number: int
    attempt_id: UUID
    outcome: Outcome
    facts: Mapping[str, str]


@dataclass(slots=True)
class _Box:
    arrivals: deque[Arrival] = field(default_factory=lambda: deque(maxlen=KEPT_PER_TILL))
    notes: OrderedDict[UUID, Note] = field(default_factory=OrderedDict)
    last_seen: OrderedDict[tuple[UUID, Outcome], float] = field(default_factory=OrderedDict)
    shop: str = ""
    waiting: int = 0
    bell: asyncio.Event = field(default_factory=asyncio.Event)


class Mailbox:
    """Returns and notes by till. Used from one event loop only; nothing is ever on disk."""

    def __init__(
        self,
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._boxes: dict[str, _Box] = {}
        self._number = int(now() * 1000)
        self._monotonic = monotonic
        self._closed = False

    @property
    def newest(self) -> int:
        """The highest number given out so far, to any till."""
        return self._number

    def arrived(
        self, till_id: str, attempt_id: UUID, outcome: Outcome, facts: Mapping[str, str]
    ) -> None:
        """Counts a return and wakes the till. The same one again within a second is not counted."""
        box = self._box(till_id)
        what, at = (attempt_id, outcome), self._monotonic()
        before = box.last_seen.get(what)
        if before is not None and at - before < _SAME_RETURN_S:
            return
        _put(box.last_seen, what, at)
        self._number += 1
        box.arrivals.append(Arrival(self._number, attempt_id, outcome, dict(facts)))
        _ring(box)

    async def above(self, till_id: str, after: int, wait_s: float) -> list[Arrival]:
        """The oldest returns numbered above `after`, at most 500; waits for one up to `wait_s`,
        unless four questions of the till wait already."""
        box = self._box(till_id)
        full = self._closed or box.waiting >= MAX_WAITING
        if not _newer(box, after) and after <= self._number and not full:
            box.waiting += 1
            try:
                async with asyncio.timeout(wait_s):
                    await box.bell.wait()
            except TimeoutError:
                return []
            finally:
                box.waiting -= 1
        return _newer(box, after)

    def take_note(self, till_id: str, note: Note) -> None:
        box = self._box(till_id)
        known = box.notes.get(note.attempt_id) or Note(note.attempt_id)
        _put(box.notes, note.attempt_id, known.joined(note))
        box.shop = note.shop or box.shop

    def note(self, till_id: str, attempt_id: UUID) -> Note:
        """What the till told of the attempt, the shop's name at least if it ever gave one."""
        box = self._boxes.get(till_id)
        if box is None:
            return Note(attempt_id)
        return Note(attempt_id, box.shop).joined(box.notes.get(attempt_id) or Note(attempt_id))

    def close(self) -> None:
        """Answers everyone who waits, and lets nobody wait any more."""
        self._closed = True
        for box in self._boxes.values():
            _ring(box)

    def _box(self, till_id: str) -> _Box:
        return self._boxes.setdefault(till_id, _Box())


def _newer(box: _Box, after: int) -> list[Arrival]:
    return [arrival for arrival in box.arrivals if arrival.number > after][:MAX_BATCH]


def _ring(box: _Box) -> None:
    box.bell.set()
    box.bell = asyncio.Event()


def _put(kept: OrderedDict[_Key, _Value], key: _Key, value: _Value) -> None:
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > KEPT_PER_TILL:
        kept.popitem(last=False)
