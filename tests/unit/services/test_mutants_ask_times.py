"""The asking in figures: how often, at which edges, and how long after the end."""

from __future__ import annotations

from itertools import pairwise

import pytest

from pos_app.services.ask_schedule import AskClock
from pos_app.services.retry import backoff_s

MIDDLE = 0.5


def after(last_s: float, now_s: float | None = None, jitter: float = MIDDLE) -> float | None:
    """When a session opened at 1000 s is asked about again after an ask at `last_s`."""
    asking = AskClock(opened_s=1000.0, expires_s=2800.0, last_ask_s=last_s)
    return asking.next_ask_s(last_s if now_s is None else now_s, jitter)


@pytest.mark.parametrize(
    ("last_s", "next_s"),
    [
        (1000.0, 1002.0),
        (1179.9, 1181.9),
        (1180.0, 1192.0),
        (2500.0, 2512.0),
        (2795.0, 2800.0),
        (2800.0, 2860.0),
        (2860.0, 3100.0),
        (3100.0, 4600.0),
        (4600.0, 89_200.0),
        (89_200.0, None),
    ],
)
def test_two_seconds_for_three_minutes_then_twelve_then_five_times_late(
    last_s: float, next_s: float | None
) -> None:
    assert after(last_s) == (None if next_s is None else pytest.approx(next_s))


@pytest.mark.parametrize(("jitter", "wait_s"), [(0.0, 1.9), (0.5, 2.0), (1.0, 2.1)])
def test_chance_moves_an_ask_by_a_twentieth_at_most(jitter: float, wait_s: float) -> None:
    assert after(1010.0, jitter=jitter) == pytest.approx(1010.0 + wait_s)


def test_a_phone_that_came_back_is_worth_a_minute_of_fast_asking() -> None:
    asking = AskClock(opened_s=0.0, expires_s=1800.0, last_ask_s=900.0)
    asking.hurry(900.0)
    assert asking.next_ask_s(959.9, MIDDLE) == pytest.approx(902.0)
    assert asking.next_ask_s(960.0, MIDDLE) == pytest.approx(912.0)


@pytest.mark.parametrize(
    ("now_s", "waits"),
    [(1700.0, [1, 2, 4, 8, 15, 15]), (1800.0, [1, 2, 4, 8, 16, 32, 60, 60])],
)
def test_failures_wait_up_to_fifteen_seconds_and_up_to_a_minute_after_the_end(
    now_s: float, waits: list[float]
) -> None:
    asking = AskClock(opened_s=0.0, expires_s=1800.0, last_ask_s=now_s)
    found = []
    for failures in range(1, len(waits) + 1):
        asking.failures = failures
        found.append((asking.next_ask_s(now_s, 0.0) or 0.0) - now_s)
    assert found == waits


@pytest.mark.parametrize("opened_s", [0.0, 500_000.0])
def test_without_any_answer_the_asking_ends_a_day_and_an_hour_later(opened_s: float) -> None:
    """Counted from the later of expiry and this run's start, which may be days after it."""
    end_s = max(opened_s, 1800.0) + 90_000.0
    asking = AskClock(opened_s, expires_s=1800.0, last_ask_s=end_s - 60.0, failures=9)
    assert asking.next_ask_s(end_s, 0.0) == end_s
    assert asking.next_ask_s(end_s + 0.1, 0.0) is None


def test_a_new_session_is_asked_about_at_once_whatever_the_clock_shows() -> None:
    assert AskClock(0.0, 1800.0).next_ask_s(0.25, MIDDLE) == 0.25


def test_a_wish_to_wait_holds_for_every_kind_of_ask() -> None:
    first = AskClock(0.0, 1800.0, not_before_s=95.0)
    regular = AskClock(0.0, 1800.0, last_ask_s=10.0, not_before_s=95.0)
    late = AskClock(0.0, 1800.0, last_ask_s=1800.0, not_before_s=9500.0)
    assert first.next_ask_s(10.0, MIDDLE) == 95.0
    assert first.next_ask_s(99.0, MIDDLE) == 99.0
    assert regular.next_ask_s(10.0, MIDDLE) == 95.0
    assert late.next_ask_s(1800.0, MIDDLE) == 9500.0


@pytest.mark.parametrize(
    ("now_s", "expires_s"), [(499.0, 500.0), (500.0, 500.0), (500.1, 1900.0), (5000.0, 1900.0)]
)
def test_pending_after_the_tills_expiry_gives_the_providers_half_hour(
    now_s: float, expires_s: float
) -> None:
    asking = AskClock(opened_s=100.0, expires_s=500.0)
    asking.still_open(now_s)
    assert asking.expires_s == expires_s


def test_pending_never_makes_a_session_shorter() -> None:
    asking = AskClock(opened_s=100.0, expires_s=9000.0)
    asking.still_open(9001.0)
    assert asking.expires_s == 9000.0


def test_waits_double_from_one_second_and_chance_adds_a_quarter_at_most() -> None:
    calm = [backoff_s(failures, None, lambda: 0.0) for failures in range(1, 8)]
    assert calm == [1, 2, 4, 8, 15, 15, 15]
    assert [backoff_s(failures, None, lambda: 1.0) for failures in (1, 2, 9)] == [1.25, 2.5, 18.75]
    assert all(one <= other for one, other in pairwise(calm))


def test_a_month_of_failures_is_no_number_too_large() -> None:
    assert backoff_s(200_000, None, lambda: 0.0) == 15.0


def test_what_the_provider_asks_for_wins_even_if_it_is_nothing() -> None:
    assert backoff_s(5, 0.0, lambda: 1.0) == 0.0
    assert backoff_s(1, 240.0, lambda: 1.0) == 240.0
