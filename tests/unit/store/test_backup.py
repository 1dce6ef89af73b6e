"""Copies of the store: consistent, private, kept by number, and whole or not there."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from dev_process import ROOT
from pos_app.domain.errors import StoreUnusable
from pos_app.store.backup import KEPT, back_up, backups_of, is_due
from pos_app.store.opening import check_store, prepare_store

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
_DEADLINE_S = 30.0


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "till.db"
    prepare_store(path)
    return path


def put(store: Path, name: str, value: str = "x") -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("INSERT INTO meta VALUES (?, ?)", (name, value))


def names(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT name FROM meta")}


def test_a_copy_holds_what_is_still_in_the_log_and_is_one_private_file(store: Path) -> None:
    with closing(sqlite3.connect(store)) as other:
        other.execute("PRAGMA journal_mode=WAL").fetchone()
        other.execute("INSERT INTO meta VALUES ('late', 'row')")
        other.commit()
        assert store.with_name("till.db-wal").stat().st_size
        made = back_up(store, NOW)
    folder = store.parent / "backups"
    assert [path.name for path in folder.iterdir()] == ["till-20261123T091500Z-daily.db"]
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (made.made_at, made.why, made.size_bytes) == (NOW, "daily", made.path.stat().st_size)
    made.path.chmod(0o400)
    check = made.path.read_bytes()
    assert "late" in names(made.path)
    assert made.path.read_bytes() == check
    assert [path.name for path in folder.iterdir()] == ["till-20261123T091500Z-daily.db"]


def test_a_store_in_the_middle_of_a_write_is_copied_as_it_was_before(store: Path) -> None:
    with closing(sqlite3.connect(store, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL").fetchone()
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO meta VALUES ('half', 'row')")
        made = back_up(store, NOW)
        writer.execute("COMMIT")
    assert "half" not in names(made.path)
    assert "half" in names(store)


def test_the_newest_are_kept_and_what_is_no_copy_is_left_alone(store: Path) -> None:
    for day in range(KEPT + 3):
        back_up(store, NOW + timedelta(days=day), "before-0005" if day == 4 else "daily")
    other = store.parent / "backups" / "till-mine.db"
    other.write_text("my own")
    back_up(store, NOW + timedelta(days=KEPT + 3))
    kept = backups_of(store)
    assert len(kept) == KEPT
    assert kept[0].made_at == NOW + timedelta(days=KEPT + 3)
    assert [made.why for made in kept].count("before-0005") == 1
    assert other.read_text() == "my own"


def test_one_a_day_where_the_till_stands(store: Path) -> None:
    assert is_due(store, NOW)
    back_up(store, NOW)
    assert not is_due(store, NOW + timedelta(hours=2), UTC)
    assert is_due(store, NOW + timedelta(hours=15), UTC)
    # It is past midnight in Auckland, and was not when the copy was made.
    auckland = timezone(timedelta(hours=13))
    assert is_due(store, NOW + timedelta(hours=2), auckland)
    assert not is_due(store.with_name("none.db"), NOW)


def test_a_damaged_store_replaces_no_good_copy(store: Path) -> None:
    for day in range(KEPT):
        back_up(store, NOW + timedelta(days=day))
    before = backups_of(store)
    store.write_bytes(store.read_bytes()[:-4096] + b"\xff" * 4096)
    with pytest.raises(StoreUnusable, match="damaged"):
        back_up(store, NOW + timedelta(days=20))
    assert backups_of(store) == before
    assert len(list((store.parent / "backups").iterdir())) == KEPT


def test_a_disk_that_is_full_leaves_no_half(store: Path) -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("INSERT INTO meta VALUES ('big', ?)", ("x" * 3_000_000,))
    program = (
        "import resource, signal, sys\n"
        "from datetime import UTC, datetime\nfrom pathlib import Path\n"
        "from pos_app.domain.errors import StoreUnusable\n"
        "from pos_app.store.backup import back_up\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))\n"
        "try:\n    back_up(Path(sys.argv[1]), datetime.now(UTC))\n"
        "except StoreUnusable as error:\n    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(store)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "journal" in done.stdout
    assert list((store.parent / "backups").iterdir()) == []


def test_a_folder_that_cannot_be_had_is_said(store: Path) -> None:
    (store.parent / "backups").write_text("in the way")
    with pytest.raises(StoreUnusable):
        back_up(store, NOW)


def test_killed_in_the_middle_there_is_no_half_copy_under_a_copys_name(store: Path) -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        for number in range(30):
            connection.execute("INSERT INTO meta VALUES (?, ?)", (f"big-{number}", "x" * 1_000_000))
    program = (
        "import sys\nfrom datetime import UTC, datetime, timedelta\nfrom pathlib import Path\n"
        "from pos_app.store.backup import back_up\n"
        "now = datetime.now(UTC)\n"
        "while True:\n    now += timedelta(days=1)\n    back_up(Path(sys.argv[1]), now)\n"
    )
    folder = store.parent / "backups"
    for _ in range(3):
        running = subprocess.Popen([sys.executable, "-c", program, str(store)], cwd=ROOT)
        deadline_s = time.monotonic() + _DEADLINE_S
        while not _has_half(folder):
            assert time.monotonic() < deadline_s, "no copy was begun"
        running.send_signal(signal.SIGKILL)
        running.wait()
        for made in backups_of(store):
            check_store(made.path)
        check_store(store)
    back_up(store, NOW)
    assert list(folder.glob("*.part*")) == []


def _has_half(folder: Path) -> bool:
    """Whether a copy is just being written."""
    try:
        return any(half.stat().st_size for half in folder.glob("*.part"))
    except FileNotFoundError:
        return False
