"""The file that counts wrong PINs."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.domain.errors import StoreUnusable
from pos_app.services.manager_pin import PinKeeper, PinLock
from pos_app.system.pin_lock import PinLockFile
from tests.fakes.fake_clock import FakeClock
from tests.fakes.pins import cheap_hash

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def test_what_is_saved_is_loaded_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "pin_lock.json"
    assert PinLockFile(path).load() == PinLock()
    for lock in (PinLock(3), PinLock(0, 2, AT)):
        PinLockFile(path).save(lock)
        assert PinLockFile(path).load() == lock
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"wrong": -1, "rounds": 0, "locked_at": null}',
        b'{"wrong": 0, "rounds": 1, "locked_at": null}',
        b'{"wrong": 0, "rounds": 0, "locked_at": "yesterday"}',
        b'{"wrong": "x", "rounds": 0, "locked_at": null}',
    ],
)
def test_whoever_spoils_the_file_waits_once_more(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "pin_lock.json"
    path.write_bytes(content)
    assert PinKeeper(cheap_hash(), PinLockFile(path), FakeClock()).opens_in_s == 30


def test_a_folder_that_takes_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable):
        PinLockFile(tmp_path / "gone" / "pin_lock.json").save(PinLock())
