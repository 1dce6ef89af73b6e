"""A manager's PIN for tests: hashed in no time, its tries counted in memory."""

from __future__ import annotations

import base64
import hashlib

from PySide6.QtCore import QObject

from pos_app.services.manager_pin import PinKeeper, PinLock
from pos_app.workers.pin_check import PinCheck
from tests.fakes.fake_clock import FakeClock

PIN = "246810"


class MemoryPinLocks:
    """Fulfils `PinLocks`; `saved` is everything that was ever kept."""

    def __init__(self, lock: PinLock | None = None) -> None:
        self.saved = [lock or PinLock()]

    def load(self) -> PinLock:
        return self.saved[-1]

    def save(self, lock: PinLock) -> None:
        self.saved.append(lock)


def cheap_hash(pin: str = PIN) -> str:
    """As `hash_pin`, with costs for tests."""
    salt = b"0123456789abcdef"
    made = hashlib.scrypt(pin.encode(), salt=salt, n=16, r=8, p=1, dklen=32)
    parts = (base64.b64encode(part).decode() for part in (salt, made))
    return "$".join(["scrypt", "ln=4,r=8,p=1", *parts])


def pin_check(
    stored: str | None = None, clock: FakeClock | None = None, parent: QObject | None = None
) -> PinCheck:
    """A check of `PIN`, or of another hash (empty: no PIN is set)."""
    hashed = cheap_hash() if stored is None else stored
    return PinCheck(PinKeeper(hashed, MemoryPinLocks(), clock or FakeClock()), parent)
