"""Room and speed of the disk that the till writes on."""

from __future__ import annotations

import os
import shutil
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from pos_app.domain.disk_trouble import DiskTrouble, disk_trouble
from pos_app.services.doctor import CheckName, Finding, Light

_TRIES = 5
_PIECE = b"\0" * 16_384
_SLOW_S = 0.25
_LOW_BYTES = 500_000_000
_FULL_BYTES = 50_000_000


def look_at_disk(folder: Path) -> Iterator[Finding]:
    """Writes and flushes a small file some times, as each payment does, and takes it away."""
    try:
        free = shutil.disk_usage(folder).free
        write_s = _write_s(folder)
    except OSError as error:
        found = "full" if disk_trouble(error) is DiskTrouble.FULL else "not_writable"
        yield Finding(CheckName.DISK, Light.RED, found, {"folder": str(folder)})
        return
    yield _judged(free, write_s)


def _judged(free_bytes: int, write_s: float) -> Finding:
    facts = {"free_mb": str(free_bytes // 1_000_000), "write_ms": str(round(write_s * 1000))}
    if free_bytes < _FULL_BYTES:
        return Finding(CheckName.DISK, Light.RED, "full", facts)
    if free_bytes < _LOW_BYTES:
        return Finding(CheckName.DISK, Light.AMBER, "low", facts)
    if write_s > _SLOW_S:
        return Finding(CheckName.DISK, Light.AMBER, "slow", facts)
    return Finding(CheckName.DISK, Light.GREEN, "ok", facts)


def _write_s(folder: Path) -> float:
    """The middle one of some flushed writes, in seconds. Raises `OSError`."""
    path = folder / f".disk-check-{os.getpid()}"
    handle = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    try:
        took_s = []
        for _ in range(_TRIES):
            began_s = time.monotonic()
            os.write(handle, _PIECE)
            os.fsync(handle)
            took_s.append(time.monotonic() - began_s)
        return statistics.median(took_s)
    finally:
        os.close(handle)
        path.unlink(missing_ok=True)
