"""Opening a session, in figures and in the journal's words."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from pos_app.domain.errors import (
    KeysRefused,
    PosError,
    ProviderBusy,
    ProviderUnreachable,
    SaleRefused,
    SessionGone,
    SessionRejected,
    StoreUnusable,
)
from pos_app.domain.payment import OpenedSession, PaymentState
from pos_app.domain.verdict import StatusAnswer
from pos_app.services.events import EventKind
from pos_app.services.opening import fresh_ask_clock, resumed_ask_clock
from tests.fakes.desk_shop import Shop, play, sale_of
from tests.fakes.fake_clock import FakeClock

NO_NETWORK = ProviderUnreachable("no network")
CLOCK = FakeClock()


def told(shop: Shop, attempt_id: UUID) -> list[tuple[EventKind, dict[str, str]]]:
    """What the journal says of a payment, without the times."""
    return [(event.kind, dict(event.facts)) for event in shop.journal.events(attempt_id)]


def words(shop: Shop, attempt_id: UUID) -> str:
    return " ".join(kind.value for kind, _ in told(shop, attempt_id))


def session(left_s: float, ahead_s: float = 0.0) -> OpenedSession:
    """A session that ends `left_s` from now by the till's clock, if that clock is right."""
    expires_at = CLOCK.now() + timedelta(seconds=left_s)
    return OpenedSession("session_1", "https://x.example", expires_at, None, ahead_s)


@pytest.mark.parametrize(
    ("left_s", "ahead_s", "expected_s"),
    [
        (1800.0, 0.0, 1800.0),
        (600.0, 0.0, 600.0),
        (1.0, 0.0, 1.0),
        (0.0, 0.0, 1800.0),
        (-5.0, 0.0, 1800.0),
        (86_400.0, 0.0, 86_400.0),
        (86_401.0, 0.0, 1800.0),
        (1801.5, 0.0, 1800.0),
        (1802.0, 0.0, 1802.0),
        (3600.0, 3000.0, 600.0),
        (-3000.0, -3600.0, 600.0),
    ],
)
def test_a_fresh_session_ends_by_the_providers_clock_or_after_its_half_hour(
    left_s: float, ahead_s: float, expected_s: float
) -> None:
    asking = fresh_ask_clock(session(left_s, ahead_s), CLOCK)
    now_s = CLOCK.monotonic()
    assert asking.opened_s == now_s
    assert asking.expires_s == pytest.approx(now_s + expected_s)
    assert asking.last_ask_s is None


@pytest.mark.parametrize(
    ("left_s", "ahead_s", "expected_s"),
    [
        (600.0, 0.0, 600.0),
        (600.0, 100.0, 600.0),
        (600.0, -100.0, 700.0),
        (-9000.0, 0.0, -9000.0),
        (9000.0, 0.0, 1800.0),
    ],
)
def test_a_resumed_session_ends_by_the_later_of_two_readings(
    left_s: float, ahead_s: float, expected_s: float
) -> None:
    asking = resumed_ask_clock(session(left_s, ahead_s), CLOCK)
    now_s = CLOCK.monotonic()
    assert (asking.opened_s, asking.last_ask_s) == (now_s, None)
    assert asking.expires_s == pytest.approx(now_s + expected_s)


@pytest.mark.parametrize(
    ("no", "word", "is_refused"),
    [
        (SaleRefused("bad"), "refused", True),
        (KeysRefused(), "refused", True),
        (SessionRejected("amount"), "rejected", True),
        (StoreUnusable("damaged"), "refused", False),
        (SessionGone(410), "refused", False),
    ],
)
def test_a_no_at_opening_is_noted_with_its_sentence(
    no: PosError, word: str, *, is_refused: bool
) -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [no]
        attempt_id = await shop.charge()
        assert words(shop, attempt_id) == f"created sent {word}"
        assert told(shop, attempt_id)[-1][1] == {"why": str(no)}
        assert shop.stored(attempt_id).refused is is_refused
        assert shop.last.trouble is no

    play(scene)


def test_every_try_and_its_failure_are_noted_and_giving_up_too() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [NO_NETWORK] * 9
        attempt_id = await shop.charge()
        await shop.clock.advance(1.2)
        assert words(shop, attempt_id) == "created sent no_answer sent no_answer"
        assert told(shop, attempt_id)[2][1] == {"why": "no network"}
        shop.desk.withdraw(attempt_id)
        await shop.clock.settle()
        assert told(shop, attempt_id)[-1] == (EventKind.REFUSED, {"why": "given up"})
        assert shop.last.trouble is None
        assert not shop.stored(attempt_id).refused

    play(scene)


def test_no_try_begins_that_could_not_be_waited_for_within_a_minute() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderBusy("slow down", retry_after_s=59.9)] * 2
        await shop.charge()
        assert shop.state() is PaymentState.OPENING
        await shop.clock.advance(60.0)
        assert shop.state() is PaymentState.NOT_OPENED
        assert len(shop.provider.opened) == 2
        shop.provider.open_errors = [ProviderBusy("slow down", retry_after_s=60.1)]
        await shop.charge()
        assert shop.state() is PaymentState.NOT_OPENED
        assert isinstance(shop.last.trouble, ProviderBusy)

    play(scene)


def test_an_opened_session_is_shown_without_the_troubles_before() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [NO_NETWORK]
        attempt_id = await shop.charge()
        assert [view.trouble for view in shop.views[-1:]] == [NO_NETWORK]
        await shop.clock.advance(1.2)
        shown = [view for view in shop.views if view.state is PaymentState.AWAITING]
        assert [view.trouble for view in shown] == [None] * len(shown)
        assert shop.stored(attempt_id).shown_at is not None
        assert shop.last.expires_at_s == pytest.approx(shop.clock.monotonic() + 1800.0, abs=3.0)

    play(scene)


def test_the_code_is_shown_before_anything_was_asked_about_it() -> None:
    async def scene(shop: Shop) -> None:
        async def silent(_: str) -> StatusAnswer:
            await asyncio.Event().wait()
            raise AssertionError("unreachable")

        shop.provider.ask_status = silent  # type: ignore[method-assign,assignment]  # asks hang, opening does not
        await shop.charge()
        assert shop.state() is PaymentState.AWAITING
        assert shop.last.payment.attempt.session is not None

    play(scene)


def test_f11_a_session_of_another_sale_is_refused_with_its_reason() -> None:
    async def scene(shop: Shop) -> None:
        await shop.charge()
        first = next(iter(shop.provider.sessions.values()))

        async def same(_: object) -> OpenedSession:
            await asyncio.sleep(0)
            return first

        shop.provider.open_session = same  # type: ignore[method-assign,assignment]  # lies
        await shop.charge(700)
        assert isinstance(shop.last.trouble, SessionRejected)
        assert shop.last.trouble.problem == "another_sale"
        assert shop.last.payment.attempt.refused

    play(scene)


def test_a_payment_that_is_looked_at_again_is_tried_at_once_and_once() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderBusy("slow down", retry_after_s=20.0)] * 3
        first = await shop.charge()
        shop.provider.open_errors = shop.provider.open_errors[:2]
        shop.desk.charge(sale_of(700))
        await shop.clock.settle()
        tries = len(shop.provider.opened)
        shop.desk.mark_shown(first)
        await shop.clock.settle()
        assert len(shop.provider.opened) == tries + 1
        await shop.clock.advance(10.0)
        assert len(shop.provider.opened) == tries + 1

    play(scene)


def test_a_look_at_a_payment_whose_request_hangs_ends_nothing() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.hang = asyncio.Event()
        first = await shop.charge()
        shop.desk.charge(sale_of(700))
        await shop.clock.settle()
        shop.desk.mark_shown(first)
        await shop.clock.settle()
        shop.provider.hang.set()
        await shop.clock.settle()
        assert shop.stored(first).state is PaymentState.AWAITING

    play(scene)


def test_giving_up_while_the_disk_is_full_says_that_it_is() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.hang = asyncio.Event()
        attempt_id = await shop.charge()
        full = StoreUnusable("disk full")
        shop.journal.trouble = full
        shop.desk.withdraw(attempt_id)
        await shop.clock.settle()
        assert shop.state() is PaymentState.NOT_OPENED
        assert shop.last.trouble is full

    play(scene)


def test_a_request_that_was_given_up_has_ended_before_the_till_says_so() -> None:
    async def scene(shop: Shop) -> None:
        ended = []

        async def slow_to_end(_: object) -> OpenedSession:
            try:
                await asyncio.Event().wait()
            finally:
                await asyncio.sleep(0)
                ended.append(shop.state())
            raise AssertionError("unreachable")

        shop.provider.open_session = slow_to_end  # type: ignore[method-assign,assignment]  # hangs
        attempt_id = await shop.charge()
        shop.desk.withdraw(attempt_id)
        await shop.clock.settle()
        assert ended == [PaymentState.OPENING]
        assert shop.state() is PaymentState.NOT_OPENED

    play(scene)
