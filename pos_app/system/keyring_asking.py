"""Asks the system's keyring with patience, but not for ever: it may hang, or wait for a person."""

from __future__ import annotations

import enum
import importlib
import queue
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pos_app.domain.errors import KeyringLocked, KeyringUnavailable

_ON_THE_BUS = "keyring.backends.SecretService"
_DISMISSED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})
"""What the libraries raise when a person did not unlock the keyring, or could not be asked to."""
_FAILED = (
    "The system's keyring did not answer as it should. Unlock it and try again, or type the keys "
    "at each start."
)
_SILENT = (
    "The system's keyring did not answer in time. Unlock it and try again, or type the keys at "
    "each start."
)
_LOCKED = "The system's keyring is locked. Unlock it and try again, or type the keys at each start."

Answer = TypeVar("Answer")


class Door(enum.StrEnum):
    """How a keyring stands before it is used. `LOCKED`: a person has to unlock it first. `NEW`:
    there is nothing in it, and a person has to give it a password before something can be.
    `UNKNOWN`: it does not say."""

    OPEN = "open"
    LOCKED = "locked"
    NEW = "new"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long, in seconds, a keyring may take that only has to answer (from a slow disk, while
    the till starts), and one for which a person may have to type a password first."""

    answer_s: float = 10.0
    person_s: float = 30.0


def ask_in_time(
    find: Callable[[], Any], work: Callable[[Any, Door], Answer], patience: Patience
) -> Answer:
    """What `work` makes of the keyring that `find` gives, on a thread of its own: no call of a
    keyring has a time-out, and one that hangs must not hold up the program's end. Raises
    `KeyringUnavailable`, `KeyringLocked`."""
    said: queue.SimpleQueue[Door | _Done[Answer] | Exception] = queue.SimpleQueue()

    def ask() -> None:
        try:
            keyring = find()
            door = door_of(keyring)
            said.put(door)
            said.put(_Done(work(keyring, door)))
        except Exception as error:  # noqa: BLE001 - each backend has errors of its own
            said.put(error)

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    limit_s = patience.answer_s
    while True:
        try:
            answer = said.get(timeout=limit_s)
        except queue.Empty:
            raise KeyringUnavailable(_SILENT) from None
        if isinstance(answer, _Done):
            return answer.result
        if isinstance(answer, Exception):
            raise translated(answer) from answer
        limit_s = patience.answer_s if answer is Door.OPEN else patience.person_s


@dataclass(frozen=True, slots=True)
class _Done(Generic[Answer]):
    result: Answer


def door_of(keyring: object) -> Door:
    """Asks nobody to unlock it. Only a Secret Service says how it stands."""
    backend = sys.modules.get(_ON_THE_BUS)
    if backend is None or not isinstance(keyring, backend.Keyring):
        return Door.UNKNOWN
    # By name: it is there where a Secret Service can be, and nowhere else.
    service = importlib.import_module("secretstorage")
    with closing(service.dbus_init()) as bus:
        try:
            place = getattr(keyring, "preferred_collection", None)
            collection = service.Collection(bus, *([place] if place else []))
        except service.ItemNotFoundException:
            return Door.NEW
        return Door.LOCKED if collection.is_locked() else Door.OPEN


def translated(error: Exception) -> KeyringUnavailable:
    """The same in the till's own words; it says no key."""
    if isinstance(error, KeyringUnavailable):
        return error
    seen: BaseException | None = error
    while seen is not None:
        if type(seen).__name__ in _DISMISSED:
            return KeyringLocked(_LOCKED)
        seen = seen.__cause__
    return KeyringUnavailable(_FAILED)
