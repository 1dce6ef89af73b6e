"""The manager's PIN: what is kept of it, and what five wrong tries cost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.pin import BadPin, plain_pin
from pos_app.services.manager_pin import TRIES, PinKeeper, PinLock, hash_pin, is_right_pin
from tests.fakes.fake_clock import FakeClock
from tests.fakes.pins import PIN, MemoryPinLocks, cheap_hash

WRONG = "1111"


def keeper(
    locks: MemoryPinLocks | None = None, clock: FakeClock | None = None, stored: str | None = None
) -> PinKeeper:
    hashed = cheap_hash() if stored is None else stored
    return PinKeeper(hashed, locks or MemoryPinLocks(), clock or FakeClock())


def lock_it(pins: PinKeeper) -> None:
    for _ in range(TRIES):
        pins.attempt(WRONG)


@pytest.mark.parametrize("pin", ["1234", "12345678", " 1234 ", "\u0661\u0662\u0663\u0664"])
def test_four_to_eight_digits_are_a_pin(pin: str) -> None:
    assert plain_pin(pin).isascii()
    assert 4 <= len(plain_pin(pin)) <= 8


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "12 34", "-123", "1234\x00"])
def test_anything_else_is_none(pin: str) -> None:
    with pytest.raises(BadPin) as refused:
        plain_pin(pin)
    assert "12" not in str(refused.value)


def test_a_hash_is_salted_says_its_costs_and_fits_its_pin_only() -> None:
    one, other = hash_pin("2468"), hash_pin("2468")
    assert one != other
    assert one.startswith("scrypt$ln=14,r=8,p=1$")
    assert "2468" not in one.split("$")[1]
    assert is_right_pin("2468", one)
    assert is_right_pin("\u0662\u0664\u0666\u0668", one)
    assert not is_right_pin("2469", one)


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "2468",
        "scrypt$ln=14,r=8,p=1$$",
        "plain$ln=4,r=8,p=1$AAAA$AAAA",
        "scrypt$ln=63,r=8,p=1$AAAA$AAAA",
        "scrypt$ln=4,r=8$AAAA$AAAA",
        "scrypt$ln=4,r=8,p=1$AAAA$!!",
        "scrypt$ln=x,r=8,p=1$AAAA$AAAA",
    ],
)
def test_a_hash_that_makes_no_sense_fits_no_pin(stored: str) -> None:
    assert not is_right_pin("2468", stored)
    assert not is_right_pin("", stored)


def test_the_right_pin_opens_and_forgives_what_was_wrong() -> None:
    locks = MemoryPinLocks()
    pins = keeper(locks)
    pins.attempt(WRONG)
    assert pins.tries_left == TRIES - 1
    assert pins.attempt(PIN).is_right
    assert pins.tries_left == TRIES
    assert locks.load() == PinLock()


def test_without_a_pin_nothing_opens() -> None:
    pins = keeper(stored="")
    assert not pins.is_set
    assert not pins.attempt("").is_right
    pins.change(cheap_hash("9999"))
    assert pins.attempt("9999").is_right


def test_five_wrong_tries_lock_it_for_the_right_pin_too() -> None:
    pins = keeper()
    answers = [pins.attempt(WRONG) for _ in range(TRIES)]
    assert [answer.tries_left for answer in answers[:-1]] == [4, 3, 2, 1]
    assert answers[-1].opens_in_s == 30
    assert not pins.attempt(PIN).is_right


def test_a_locked_pin_is_not_even_counted() -> None:
    locks = MemoryPinLocks()
    pins = keeper(locks)
    lock_it(pins)
    before = list(locks.saved)
    pins.attempt(PIN)
    assert locks.saved == before


def wait(clock: FakeClock, seconds: float) -> None:
    clock.sleep(seconds, monotonic_too=True)


def test_it_opens_again_after_its_time_and_locks_for_longer_each_time() -> None:
    clock = FakeClock()
    pins = keeper(clock=clock)
    held: list[float] = []
    for _ in range(7):
        lock_it(pins)
        held.append(pins.opens_in_s)
        wait(clock, held[-1] - 1)
        assert not pins.attempt(PIN).is_right
        wait(clock, 1)
        assert pins.opens_in_s == 0
    assert held == [30, 60, 120, 240, 300, 300, 300]
    assert pins.attempt(PIN).is_right
    lock_it(pins)
    assert pins.opens_in_s == 30


def test_a_restart_gives_no_new_tries() -> None:
    locks, clock = MemoryPinLocks(), FakeClock()
    pins = keeper(locks, clock)
    for _ in range(3):
        pins.attempt(WRONG)
    again = keeper(locks, clock)
    assert again.tries_left == 2
    again.attempt(WRONG)
    again.attempt(WRONG)
    wait(clock, 10)
    third = keeper(locks, clock)
    assert third.opens_in_s == 20
    assert not third.attempt(PIN).is_right


def test_a_try_is_counted_before_it_is_looked_at() -> None:
    locks = MemoryPinLocks()
    keeper(locks).attempt(PIN)
    assert [lock.wrong for lock in locks.saved] == [0, 1, 0]


def test_the_power_cut_between_the_fifth_try_and_its_lock_locks_at_the_next_start() -> None:
    pins = keeper(MemoryPinLocks(PinLock(wrong=TRIES, rounds=1)))
    assert pins.opens_in_s == 60


def test_a_clock_that_is_set_back_shortens_nothing() -> None:
    locks, clock = MemoryPinLocks(), FakeClock()
    pins = keeper(locks, clock)
    lock_it(pins)
    clock.jump(timedelta(days=-400))
    assert pins.opens_in_s == 30
    again = keeper(locks, clock)
    assert again.opens_in_s == 30
    wait(clock, 30)
    assert again.attempt(PIN).is_right


def test_a_clock_that_jumps_forward_opens_no_running_lock() -> None:
    clock = FakeClock()
    pins = keeper(clock=clock)
    lock_it(pins)
    clock.jump(timedelta(days=1))
    assert pins.opens_in_s == 30


class FullLocks(MemoryPinLocks):
    def save(self, lock: PinLock) -> None:
        raise StoreUnusable("no room")


def test_a_full_disk_locks_nobody_out_and_still_counts() -> None:
    pins = keeper(FullLocks())
    lock_it(pins)
    assert pins.opens_in_s == 30
    assert keeper(FullLocks()).attempt(PIN).is_right
