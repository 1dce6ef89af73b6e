"""Sleep, focus and a network that is back: one ask each, at once, and never a burst."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable

import pytest

from pos_app.domain.errors import ProviderBusy, ProviderUnreachable
from pos_app.domain.payment import PaymentState
from pos_app.services.turns import ASKS_BESIDE, GAP_S, LOOK_AGAIN_S
from pos_app.services.wake import TICK_S, notice_wakes
from tests.fakes.desk_shop import Shop, play
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_provider import completed

NO_NETWORK = ProviderUnreachable("no connection")
TWENTY_MINUTES_S = 1200.0


def with_wakes(scene: Callable[[Shop], Awaitable[None]]) -> None:
    """Plays a scene in which the desk hears of every sleep, as in the real till."""

    async def awake(shop: Shop) -> None:
        noticing = asyncio.ensure_future(notice_wakes(shop.clock, shop.desk.ask_all))
        try:
            await scene(shop)
        finally:
            noticing.cancel()
            await asyncio.gather(noticing, return_exceptions=True)

    play(awake)


def asked_since(shop: Shop, before: int) -> Counter[str]:
    """How often each session was asked about, after the first `before` asks."""
    return Counter(session_id for _, session_id in shop.provider.asked[before:])


async def several(shop: Shop, count: int) -> None:
    for _ in range(count):
        await shop.charge()


@pytest.mark.parametrize("monotonic_too", [False, True])
def test_f49_after_twenty_minutes_of_sleep_each_session_is_asked_about_once(
    monotonic_too: bool,
) -> None:
    async def scene(shop: Shop) -> None:
        await several(shop, 4)
        await shop.clock.advance(400.1)
        before = len(shop.provider.asked)
        shop.clock.sleep(TWENTY_MINUTES_S, monotonic_too=monotonic_too)
        # Less than the 12 s of the usual asking, so that whatever is asked is asked for the sleep.
        await shop.clock.advance(TICK_S + 4 * 2 * GAP_S)
        asked = asked_since(shop, before)
        assert set(asked) == {f"session_{number}" for number in range(1, 5)}
        assert max(asked.values()) <= 2, "a burst: the ask that was due, and one for the sleep"
        await shop.clock.advance(1.0)
        assert asked_since(shop, before) == asked

    with_wakes(scene)


def test_f49_a_payment_made_while_the_computer_slept_is_seen_on_waking() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        # Nothing answers for long: the next ask is a minute away when the lid closes.
        shop.provider.status["session_1"] = NO_NETWORK
        await shop.clock.advance(2000.0)
        shop.clock.sleep(TWENTY_MINUTES_S)
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(TICK_S)
        assert shop.state() is PaymentState.PAID

    with_wakes(scene)


@pytest.mark.parametrize(("slept_s", "wakes"), [(0.0, 0), (8.0, 0), (60.0, 1)])
def test_only_a_real_sleep_is_noticed(slept_s: float, wakes: int) -> None:
    async def scene() -> None:
        clock, noticed = FakeClock(), []
        noticing = asyncio.ensure_future(notice_wakes(clock, lambda: noticed.append(1)))
        await clock.advance(3 * TICK_S)
        clock.sleep(slept_s)
        await clock.advance(10 * TICK_S)
        assert len(noticed) == wakes
        noticing.cancel()
        await asyncio.gather(noticing, return_exceptions=True)

    asyncio.run(scene())


def test_a_bug_on_waking_does_not_end_the_noticing(caplog: pytest.LogCaptureFixture) -> None:
    async def scene() -> None:
        clock, noticed = FakeClock(), []

        def wake() -> None:
            noticed.append(1)
            raise RuntimeError("a bug")

        noticing = asyncio.ensure_future(notice_wakes(clock, wake))
        for _ in range(2):
            await clock.advance(TICK_S)
            clock.sleep(100.0)
            await clock.advance(TICK_S)
        assert len(noticed) == 2
        noticing.cancel()
        await asyncio.gather(noticing, return_exceptions=True)

    asyncio.run(scene())
    assert "waking up broke" in caplog.text


def test_the_first_answer_after_an_outage_makes_all_others_ask() -> None:
    async def scene(shop: Shop) -> None:
        await several(shop, 12)
        for number in range(1, 13):
            shop.provider.status[f"session_{number}"] = NO_NETWORK
        await shop.clock.advance(2500.0)
        while shop.clock.monotonic() - shop.provider.asked[-1][0] < 5.0:
            await shop.clock.advance(1.0)
        for number in range(1, 13):
            shop.provider.status[f"session_{number}"] = completed("25.00")
        # One alone is asked about, for a person; all others' turns are most of a minute away.
        shop.desk.check_now(shop.attempt_ids[3])
        await shop.clock.advance(12 * 2 * GAP_S + 1.0)
        paid = {v.attempt_id for v in shop.views if v.state is PaymentState.PAID}
        assert len(paid) == 12

    play(scene)


def test_what_is_being_asked_or_must_wait_is_not_asked_again() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        await shop.clock.advance(300.0)
        shop.provider.hang = asyncio.Event()
        before = len(shop.provider.asked)
        while len(shop.provider.asked) == before:
            await shop.clock.advance(1.0)
        await shop.clock.advance(5.0)
        shop.desk.ask_all()
        shop.provider.hang.set()
        shop.provider.hang = None
        await shop.clock.advance(3.0)
        assert len(shop.provider.asked) == before + 1
        shop.provider.answers = [ProviderBusy("429", retry_after_s=60.0)]
        await shop.clock.advance(12.0)
        told = len(shop.views)
        shop.desk.ask_all()
        await shop.clock.advance(3.0)
        assert len(shop.views) == told, "no news, and no ask before the provider's pause is over"

    play(scene)


def test_a_sale_that_could_not_be_opened_is_tried_at_once_on_waking() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [NO_NETWORK] * 4
        await shop.charge()
        await shop.clock.advance(9.0)
        assert len(shop.provider.opened) == 4
        shop.clock.sleep(TWENTY_MINUTES_S)
        await shop.clock.advance(TICK_S)
        assert shop.state() is PaymentState.AWAITING

    with_wakes(scene)


def test_looking_at_the_window_asks_once_and_not_again_for_some_seconds() -> None:
    async def scene(shop: Shop) -> None:
        await several(shop, 2)
        await shop.clock.advance(200.0)
        while shop.clock.monotonic() - max(at for at, _ in shop.provider.asked) < 3.0:
            await shop.clock.advance(0.25)
        before = len(shop.provider.asked)
        for _ in range(40):
            shop.desk.window_active()
            await shop.clock.advance(0.1)
        assert asked_since(shop, before) == {"session_1": 1, "session_2": 1}
        # The next usual ask is 12 s after the last.
        await shop.clock.advance(LOOK_AGAIN_S - 3.0)
        before = len(shop.provider.asked)
        shop.desk.window_active()
        await shop.clock.advance(0.5)
        assert asked_since(shop, before)

    play(scene)


def test_f52_a_hundred_sessions_after_fifteen_hours_are_resolved_and_spaced_out() -> None:
    async def scene(shop: Shop) -> None:
        await several(shop, 100)
        for number in range(1, 101):
            shop.provider.status[f"session_{number}"] = NO_NETWORK
        await shop.clock.advance(300.0)
        await shop.restart()
        shop.clock.sleep(15 * 3600.0, monotonic_too=True)
        for number in range(1, 101):
            shop.provider.status[f"session_{number}"] = completed("25.00")
        before = len(shop.provider.asked)
        shop.desk.ask_all()
        await shop.clock.advance(1.0)
        assert len(shop.provider.asked) - before <= 1.0 / GAP_S + ASKS_BESIDE + 1, "a burst"
        await shop.clock.advance(100 * 2 * GAP_S)
        paid = {v.attempt_id for v in shop.views if v.state is PaymentState.PAID}
        assert len(paid) == 100
        assert max(asked_since(shop, before).values()) == 1

    play(scene)


def test_f08_f52_the_sale_in_hand_waits_for_nobody() -> None:
    async def scene(shop: Shop) -> None:
        await several(shop, 30)
        await shop.clock.advance(10.0)
        await shop.restart()
        shop.provider.hang = asyncio.Event()
        await shop.clock.advance(5.0)
        assert shop.provider.most_in_flight == ASKS_BESIDE
        for number, wish in ((21, shop.desk.check_now), (28, shop.desk.mark_shown)):
            before = len(shop.provider.asked)
            wish(shop.attempt_ids[number - 1])
            await shop.clock.advance(0.1)
            assert asked_since(shop, before) == {f"session_{number}": 1}
        assert shop.provider.in_flight == ASKS_BESIDE + 2

    play(scene)


def test_f08_after_a_429_those_that_nobody_waits_for_keep_still() -> None:
    async def scene(shop: Shop) -> None:
        await several(shop, 6)
        await shop.clock.advance(10.0)
        shop.provider.status["session_1"] = ProviderBusy("429", retry_after_s=60.0)
        while shop.provider.asked[-1][1] != "session_1":
            await shop.clock.advance(0.05)
        before = len(shop.provider.asked)
        await shop.clock.advance(50.0)
        # Those whose turn had been given before may still take it; nobody takes a new one.
        asked = asked_since(shop, before)
        assert asked["session_6"] > 20, "the sale in hand goes on"
        assert all(asked[f"session_{number}"] <= 1 for number in range(1, 6))
        await shop.clock.advance(20.0)
        assert all(asked_since(shop, before)[f"session_{number}"] for number in range(1, 6))

    play(scene)
