"""The manager's PIN: kept as a salted hash, and locked for a while after five wrong tries."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.pin import BadPin, plain_pin

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.services.ports import Clock, PinLocks

TRIES = 5
"""So many wrong tries in a row, and the PIN is locked."""
_LOCKS_S = (30.0, 60.0, 120.0, 240.0, 300.0)
_SCRYPT = {"ln": 14, "r": 8, "p": 1}
_MOST_LN = 20
_ROOM_BYTES = 1 << 28
_SALT_BYTES = 16
_HASH_BYTES = 32


def hash_pin(pin: str) -> str:
    """A salted hash, such as `scrypt$ln=14,r=8,p=1$…$…`, that says how it was made. Takes some
    80 ms. Raises `BadPin`."""
    import base64
    import secrets

    salt = secrets.token_bytes(_SALT_BYTES)
    made = _scrypt(plain_pin(pin), salt, _SCRYPT)
    terms = ",".join(f"{name}={value}" for name, value in _SCRYPT.items())
    return "$".join(
        ["scrypt", terms, *(base64.b64encode(part).decode("ascii") for part in (salt, made))]
    )


def is_right_pin(pin: str, stored: str) -> bool:
    """Whether `stored` was made from this PIN. A hash that makes no sense fits none. Takes some
    80 ms."""
    import base64
    import hmac

    try:
        kind, terms, salt, wanted = stored.split("$")
        costs = {name: int(value) for name, value in (term.split("=") for term in terms.split(","))}
        if kind != "scrypt" or costs.keys() != _SCRYPT.keys() or costs["ln"] > _MOST_LN:
            return False
        made = _scrypt(plain_pin(pin), base64.b64decode(salt, validate=True), costs)
        return hmac.compare_digest(made, base64.b64decode(wanted, validate=True))
    except (ValueError, BadPin):
        return False


def _scrypt(pin: str, salt: bytes, costs: dict[str, int]) -> bytes:
    import hashlib  # brings OpenSSL, which no picture needs

    return hashlib.scrypt(
        pin.encode("ascii"),
        salt=salt,
        n=1 << costs["ln"],
        r=costs["r"],
        p=costs["p"],
        maxmem=_ROOM_BYTES,
        dklen=_HASH_BYTES,
    )


@dataclass(frozen=True, slots=True)
class PinLock:
    """What is kept of wrong tries: `wrong` since the last right one or the last lock, how often
    it was locked since the last right one, and when (UTC) the last time."""

    wrong: int = 0
    rounds: int = 0
    locked_at: datetime | None = None

    @property
    def lock_s(self) -> float:
        """How long the last lock holds: 30 s, doubled each time up to 5 minutes."""
        return _LOCKS_S[min(self.rounds, len(_LOCKS_S)) - 1] if self.rounds else 0.0


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """What came of a try. `opens_in_s` above 0: locked, and the PIN was not even looked at, or
    this was the wrong try that locked it."""

    is_right: bool
    tries_left: int
    opens_in_s: float


class PinKeeper:
    """Knows the hash and counts the wrong tries. A try is counted on the disk before the PIN is
    looked at, so that cutting the power gives nobody another one. May be used by several threads;
    one try at a time."""

    def __init__(self, stored: str, locks: PinLocks, clock: Clock) -> None:
        self._stored, self._locks, self._clock = stored, locks, clock
        self._turn = threading.Lock()
        self._lock: PinLock | None = None
        self._until_s = 0.0

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN at all."""
        return bool(self._stored)

    def change(self, stored: str) -> None:
        """Takes another hash; empty: no PIN. What was counted stays."""
        self._stored = stored

    @property
    def tries_left(self) -> int:
        return max(0, TRIES - self._known().wrong)

    @property
    def opens_in_s(self) -> float:
        """How long it stays locked; 0 if it is open."""
        self._known()
        return max(0.0, self._until_s - self._clock.monotonic())

    def attempt(self, pin: str) -> PinAnswer:
        """Takes some 80 ms: not for the GUI thread."""
        with self._turn:
            lock = self._known()
            if self.opens_in_s > 0 or not self._stored:
                return PinAnswer(
                    is_right=False, tries_left=self.tries_left, opens_in_s=self.opens_in_s
                )
            self._keep(replace(lock, wrong=lock.wrong + 1))
            if is_right_pin(pin, self._stored):
                self._keep(PinLock())
                return PinAnswer(is_right=True, tries_left=TRIES, opens_in_s=0.0)
            if lock.wrong + 1 >= TRIES:
                self._shut(lock.rounds + 1)
            return PinAnswer(is_right=False, tries_left=self.tries_left, opens_in_s=self.opens_in_s)

    def _known(self) -> PinLock:
        """What was counted so far, in earlier runs too."""
        if self._lock is None:
            self._lock = lock = self._locks.load()
            if lock.wrong >= TRIES:
                # The power went between the last count and the lock.
                self._shut(lock.rounds + 1)
            elif lock.locked_at is not None:
                self._take_up(lock)
        return self._lock

    def _take_up(self, lock: PinLock) -> None:
        """A lock of an earlier run. A clock that was set back shortens nothing: the time begins
        again."""
        if lock.locked_at is None:
            return
        gone_s = (self._clock.now() - lock.locked_at).total_seconds()
        if gone_s < 0:
            self._shut(lock.rounds)
        else:
            self._until_s = self._clock.monotonic() + max(0.0, lock.lock_s - gone_s)

    def _shut(self, rounds: int) -> None:
        lock = PinLock(0, rounds, self._clock.now())
        self._until_s = self._clock.monotonic() + lock.lock_s
        self._keep(lock)

    def _keep(self, lock: PinLock) -> None:
        self._lock = lock
        try:
            self._locks.save(lock)
        except StoreUnusable:
            # A full disk locks no manager out, and this run still counts.
            return
