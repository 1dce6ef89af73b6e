"""Tells a scan from typing by its timing. No Qt here: strokes go in, what to do comes out."""

from __future__ import annotations

import enum
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

MACHINE_GAP_MS = 25
"""Nobody strikes three keys in a row each this soon after the other; scanners are faster."""
HICCUP_MS = 80
"""How long a scanner may pause within a code, once it is certain that it is one."""
LEAK_MS = 150
"""What was given back so shortly before a scan may have been the beginning of its code."""
LATE_END_MS = 250
"""An Enter that comes so soon after a scan without one is the scanner's."""
_CERTAIN_CHARS = 4
_LEAST_WITH_END = 3
_LEAST_WITHOUT_END = 6
_DOUBLE_GAP_MS = 12
"""A repeat this soon is a scanner's second 0 of 00: keyboards wait longer before they repeat."""
_CLOCK_TURNS_MS = 2**32

_Carried = TypeVar("_Carried")


class StrokeKind(enum.Enum):
    """What a key event can mean for a scan."""

    CHARACTER = enum.auto()
    END = enum.auto()
    """Enter or Tab."""
    REPEAT = enum.auto()
    """A character that the keyboard says is repeated by a held key."""
    BESIDE = enum.auto()
    """A modifier pressed: it belongs to what comes."""
    RELEASE = enum.auto()
    OTHER = enum.auto()
    """A key that no code contains: arrows, functions, commands."""


@dataclass(frozen=True, slots=True)
class Stroke(Generic[_Carried]):
    """One key event. `at_ms` is its own time, of a clock that may turn over; `key` names the key
    on the keyboard, the same for press and release."""

    kind: StrokeKind
    text: str
    at_ms: int
    key: Hashable
    carried: _Carried


@dataclass(frozen=True, slots=True)
class Scan:
    """A whole code came in. `text` is without prefix and suffix; `is_marked` if it had one.
    `leaked` was given back as typed just before: a scanner that hesitated within its code."""

    text: str
    is_marked: bool = False
    leaked: str = ""


class KeyBurst(Generic[_Carried]):
    """Holds strokes back until it is clear who made them: a few milliseconds for a person's.

    Every stroke either comes back, in order, or belongs to a scan, and then so does its release.
    """

    def __init__(self, prefix: str = "", suffix: str = "") -> None:
        self._prefix, self._suffix = prefix, suffix
        self._held: list[Stroke[_Carried]] = []
        self._text = ""
        self._last_ms = 0
        self._swallowed: set[Hashable] = set()
        self._taken: list[Stroke[_Carried]] = []
        self._leaked = ""
        self._deaf_until_ms: int | None = None

    @property
    def is_holding(self) -> bool:
        return bool(self._held)

    @property
    def is_certain(self) -> bool:
        """Whether what is held can only be a scanner's."""
        return len(self._text) >= _CERTAIN_CHARS

    @property
    def wait_ms(self) -> int:
        """How long after the last stroke `pause` may be told."""
        return HICCUP_MS if self.is_certain else MACHINE_GAP_MS

    def take(self, stroke: Stroke[_Carried]) -> list[_Carried | Scan]:
        """A key event arrived. What is to be done now, in order: events to pass on, and scans."""
        gap_ms = (stroke.at_ms - self._last_ms) % _CLOCK_TURNS_MS
        done = self.pause() if self._held and gap_ms > self.wait_ms else []
        if stroke.kind is StrokeKind.RELEASE:
            return done + self._release(stroke)
        kind = self._kind(stroke, gap_ms)
        if gap_ms > LEAK_MS or kind is StrokeKind.OTHER:
            self._leaked = ""
        self._last_ms = stroke.at_ms
        self._swallowed.discard(stroke.key)
        if kind is StrokeKind.CHARACTER:
            self._held.append(stroke)
            self._text += stroke.text
            return done
        if kind is StrokeKind.BESIDE and self._held:
            self._held.append(stroke)
            return done
        if kind is StrokeKind.END:
            return done + self._end(stroke)
        return [*done, *self.let_go(), stroke.carried]

    def pause(self) -> list[_Carried | Scan]:
        """Nothing more came: what is held is a scan without an end, or somebody's typing."""
        code = self._code(has_end=False)
        if code is None:
            self._leaked += self._text
            return self.let_go()
        self._deaf_until_ms = (self._last_ms + LATE_END_MS) % _CLOCK_TURNS_MS
        return [self._scan(code)]

    def let_go(self) -> list[_Carried | Scan]:
        """Gives back everything that is held, as typed."""
        held: list[_Carried | Scan] = [stroke.carried for stroke in self._held]
        self._held, self._text = [], ""
        return held

    def give_back(self) -> list[_Carried]:
        """The strokes of the last scan, as typed: it was none. Their releases come back too."""
        taken, self._taken = self._taken, []
        self._swallowed.difference_update(stroke.key for stroke in taken)
        self._deaf_until_ms = None
        return [stroke.carried for stroke in taken]

    def _kind(self, stroke: Stroke[_Carried], gap_ms: int) -> StrokeKind:
        if stroke.kind is not StrokeKind.REPEAT:
            return stroke.kind
        is_double = self._text.endswith(stroke.text) and gap_ms <= _DOUBLE_GAP_MS
        return StrokeKind.CHARACTER if self._held and is_double else StrokeKind.OTHER

    def _end(self, stroke: Stroke[_Carried]) -> list[_Carried | Scan]:
        """Enter or Tab: of a scan, left over from one (CR and LF), or a person's."""
        code = self._code(has_end=True)
        if code is not None:
            self._swallowed.add(stroke.key)
            self._deaf_until_ms = (stroke.at_ms + HICCUP_MS) % _CLOCK_TURNS_MS
            scan = self._scan(code)
            self._taken.append(stroke)
            return [scan]
        if not self._held and self._is_left_over(stroke.at_ms):
            self._swallowed.add(stroke.key)
            return []
        return [*self.let_go(), stroke.carried]

    def _is_left_over(self, at_ms: int) -> bool:
        if self._deaf_until_ms is None:
            return False
        left_ms = (self._deaf_until_ms - at_ms) % _CLOCK_TURNS_MS
        return left_ms <= LATE_END_MS

    def _release(self, stroke: Stroke[_Carried]) -> list[_Carried | Scan]:
        if stroke.key in self._swallowed:
            self._swallowed.discard(stroke.key)
            return []
        if self._held:
            self._held.append(stroke)
            return []
        return [stroke.carried]

    def _scan(self, code: str) -> Scan:
        """The held strokes are a scanner's; releases that are still to come go the same way."""
        for stroke in self._held:
            if stroke.kind is StrokeKind.RELEASE:
                self._swallowed.discard(stroke.key)
            else:
                self._swallowed.add(stroke.key)
        is_marked = code != self._text.strip()
        self._taken = self._held
        self._held, self._text = [], ""
        leaked, self._leaked = self._leaked, ""
        return Scan(code, is_marked, leaked)

    def _code(self, *, has_end: bool) -> str | None:
        """The code that is held, or None for what is too short or has no marks of a scan."""
        text, is_marked = self._text, False
        if self._prefix and text.startswith(self._prefix):
            text, is_marked = text[len(self._prefix) :], True
        if self._suffix and text.endswith(self._suffix):
            text, has_end = text[: -len(self._suffix)], True
        least = _LEAST_WITH_END if has_end else _LEAST_WITHOUT_END
        enough = bool(text.strip()) and (is_marked or len(text) >= least)
        return text.strip() if enough else None
