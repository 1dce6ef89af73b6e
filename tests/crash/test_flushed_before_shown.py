"""The kernel's own record of a sale: what was flushed to the disk before what was shown."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

if sys.platform != "linux" or shutil.which("strace") is None:
    pytest.skip("strace records system calls on Linux", allow_module_level=True)

from tests.crash.till_runs import Shop

_CALL = re.compile(r"^\d+ +(?P<name>\w+)\((?P<first>\d+)(?P<rest>.*)$")


def test_f42_the_paid_row_is_flushed_before_paid_is_shown(tmp_path: Path) -> None:
    calls = sell_under_strace(tmp_path)
    assert shows(calls, "awaiting") < shows(calls, "paid")
    for state in ("awaiting", "paid"):
        shown = shows(calls, state)
        asked = max(place for place in range(shown) if calls[place] == "got an answer")
        between = calls[asked:shown]
        last_write = max(place for place, call in enumerate(between) if call == "log written")
        assert "log flushed" in between[last_write:], f"{state} was shown before it was flushed"


def sell_under_strace(folder: Path) -> list[str]:
    """What one sale did, in order: "log written", "log flushed", "got an answer", "shows …"."""
    record, store = folder / "calls.txt", folder / "till"
    store.mkdir()
    wrapped = ("strace", "-f", "-y", "-s", "200", "-o", str(record))
    traced = ("-e", "trace=fsync,fdatasync,write,pwrite64,recvfrom,read")
    with Shop(store, (*wrapped, *traced)) as shop:
        shop.sell("paid")
        shop.sell("paid")
        assert len(shop.ledger()) == 2
    return [said for line in record.read_text().splitlines() if (said := meaning(line))]


def shows(calls: list[str], state: str) -> int:
    """Where the last sale's view in this state was shown."""
    return max(place for place, call in enumerate(calls) if call == f"shows {state}")


def meaning(line: str) -> str:
    """What a system call is in the course of a sale; empty if it is nothing."""
    found = _CALL.match(line)
    if found is None:
        return ""
    name, rest = found["name"], found["rest"]
    failed = line.rstrip().endswith(")") or "= -1" in line
    if "till.db-wal>" in rest and not failed:
        return "log flushed" if name in {"fsync", "fdatasync"} else "log written"
    if name in {"recvfrom", "read"} and "HTTP/1.1 200" in rest:
        return "got an answer"
    if (
        name == "write"
        and found["first"] == "1"
        and (view := re.search(r'view\\": \\"(\w+)', rest))
    ):
        return f"shows {view[1]}"
    return ""
