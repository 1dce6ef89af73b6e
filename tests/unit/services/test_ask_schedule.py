"""When the provider is asked: fast, then slow, at expiry, and late."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.services.ask_schedule import (
    FAST_FOR_S,
    FAST_S,
    HURRY_FOR_S,
    LATE_AFTER_S,
    SLOW_S,
    AskClock,
)

MIDDLE = 0.5


def asks_of(asking: AskClock, until_s: float, jitter: float = MIDDLE) -> list[float]:
    """Every moment of asking until `until_s`, each answered at once with "pending"."""
    moments: list[float] = []
    now_s = asking.opened_s
    while (next_s := asking.next_ask_s(now_s, jitter)) is not None and next_s <= until_s:
        now_s = max(next_s, now_s)
        asking.last_ask_s = now_s
        moments.append(now_s)
    return moments


def test_the_first_ask_is_at_once() -> None:
    assert AskClock(100.0, 1900.0).next_ask_s(100.0, MIDDLE) == 100.0


def test_fast_for_three_minutes_then_slow() -> None:
    moments = asks_of(AskClock(0.0, 1800.0), 400.0)
    gaps = [b - a for a, b in pairwise(moments)]
    assert {round(gap, 6) for gap in gaps} == {FAST_S, SLOW_S}
    assert sum(1 for moment in moments if moment < FAST_FOR_S) == FAST_FOR_S / FAST_S


@pytest.mark.parametrize("jitter", [0.0, MIDDLE, 1.0])
def test_a_session_costs_few_asks_whatever_chance_does(jitter: float) -> None:
    assert len(asks_of(AskClock(0.0, 1800.0), 1800.0, jitter)) <= 250, "30 minutes, nobody pays"
    assert len(asks_of(AskClock(0.0, 1800.0), 20.0 + FAST_S, jitter)) <= 14, "paid after 20 s"


def test_a_session_is_asked_about_at_its_expiry_and_late() -> None:
    moments = asks_of(AskClock(0.0, 1800.0), 10**9)
    late = [moment for moment in moments if moment >= 1800.0]
    assert late == [1800.0 + after_s for after_s in LATE_AFTER_S]


def test_a_returned_phone_makes_the_asking_fast_again() -> None:
    asking = AskClock(0.0, 1800.0, last_ask_s=600.0)
    asking.hurry(600.0)
    assert asking.next_ask_s(600.0, MIDDLE) == 600.0 + FAST_S
    later_s = 600.0 + HURRY_FOR_S + 1
    asking.last_ask_s = later_s
    assert asking.next_ask_s(later_s, MIDDLE) == later_s + SLOW_S


def test_failures_wait_longer_and_longer_but_not_for_ever() -> None:
    asking = AskClock(0.0, 1800.0, last_ask_s=10.0)
    waits = []
    for failures in range(1, 9):
        asking.failures = failures
        next_s = asking.next_ask_s(10.0, 0.0)
        assert next_s is not None
        waits.append(next_s - 10.0)
    assert waits == [1, 2, 4, 8, 15, 15, 15, 15]


def test_the_provider_s_wish_to_wait_is_kept() -> None:
    asking = AskClock(0.0, 1800.0, last_ask_s=10.0, failures=1, not_before_s=95.0)
    assert asking.next_ask_s(12.0, MIDDLE) == 95.0


def test_after_a_long_silence_the_asking_ends() -> None:
    asking = AskClock(0.0, 1800.0, last_ask_s=10.0, failures=5)
    assert asking.next_ask_s(1800.0 + 90_000.0 + 1, MIDDLE) is None


@pytest.mark.parametrize(("now_s", "late"), [(1799.9, False), (1800.0, False), (1800.1, True)])
def test_late_is_after_the_expiry(now_s: float, late: bool) -> None:
    assert AskClock(0.0, 1800.0).is_late(now_s) is late


@given(last_s=st.floats(0, 90_000), jitter=st.floats(0, 1), failures=st.integers(0, 40))
def test_the_next_ask_is_never_before_the_last(last_s: float, jitter: float, failures: int) -> None:
    asking = AskClock(0.0, 1800.0, last_ask_s=last_s, failures=failures)
    next_s = asking.next_ask_s(last_s, jitter)
    assert next_s is None or next_s >= min(last_s, 1800.0)
