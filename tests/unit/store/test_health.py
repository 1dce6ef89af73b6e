"""What can be said of a store without touching it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from pos_app.domain.errors import KeysRefused
from pos_app.services.doctor import CheckName, Finding, Light
from pos_app.store.backup import back_up
from pos_app.store.health import KeyMarks, key_marks, look_at_backups, look_at_store
from pos_app.store.opening import prepare_store

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "till.db"
    prepare_store(path)
    return path


def looked(path: Path, limit_s: float = 30.0) -> tuple[Light, str]:
    (finding,) = look_at_store(path, limit_s)
    return finding.light, finding.found


def run(path: Path, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql, values)


def test_a_whole_store_is_good_and_not_touched(store: Path) -> None:
    before = store.read_bytes(), sorted(path.name for path in store.parent.iterdir())
    assert looked(store) == (Light.GREEN, "ok")
    assert (store.read_bytes(), sorted(path.name for path in store.parent.iterdir())) == before


def test_no_store_is_no_trouble_and_none_is_made(tmp_path: Path) -> None:
    assert looked(tmp_path / "till.db") == (Light.GREEN, "none")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_page_is_red(store: Path) -> None:
    store.write_bytes(store.read_bytes()[:-4096] + b"\xff" * 4096)
    assert looked(store) == (Light.RED, "damaged")


@pytest.mark.parametrize("content", [b"", b"no database at all " * 100])
def test_what_is_no_store_is_red(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "till.db").write_bytes(content)
    assert looked(tmp_path / "till.db") == (Light.RED, "damaged")


def test_a_newer_programs_store_is_red(store: Path) -> None:
    run(store, "UPDATE alembic_version SET version_num = '0999'")
    assert looked(store) == (Light.RED, "newer")


def test_one_that_cannot_be_opened_is_red(tmp_path: Path) -> None:
    (tmp_path / "till.db").mkdir()
    assert looked(tmp_path / "till.db")[0] is Light.RED


def test_a_store_too_large_for_the_time_is_said_to_be_unfinished(store: Path) -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        rows = ((f"name-{number}", "x" * 100) for number in range(50_000))
        connection.executemany("INSERT INTO meta VALUES (?, ?)", rows)
    assert looked(store, limit_s=-1.0) == (Light.AMBER, "unfinished")


def test_a_store_that_somebody_writes_into_is_read_all_the_same(store: Path) -> None:
    with closing(sqlite3.connect(store, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL").fetchone()
        writer.execute("BEGIN IMMEDIATE")
        assert looked(store) == (Light.GREEN, "ok")
        writer.execute("ROLLBACK")


def backup_finding(store: Path, now: datetime = NOW) -> Finding:
    (finding,) = look_at_backups(store, now)
    return finding


def test_backups_grow_old(store: Path) -> None:
    assert (backup_finding(store).light, backup_finding(store).found) == (Light.AMBER, "none")
    back_up(store, NOW)
    good = backup_finding(store, NOW + timedelta(days=2))
    assert good == Finding(
        CheckName.BACKUP, Light.GREEN, "ok", {"at": "2026-11-23T09:15:00+00:00", "count": "1"}
    )
    assert backup_finding(store, NOW + timedelta(days=4)).found == "old"


def test_a_new_till_has_none_yet(tmp_path: Path) -> None:
    finding = backup_finding(tmp_path / "till.db")
    assert (finding.light, finding.found) == (Light.GREEN, "new")


def test_a_folder_of_backups_that_cannot_be_read(store: Path) -> None:
    (store.parent / "backups").write_text("in the way")
    assert backup_finding(store).found == "unreadable"


def happened(store: Path, kind: str, at: datetime, why: str = "") -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute(
            "INSERT INTO payment_events (attempt_id, at, kind, facts) VALUES (?, ?, ?, ?)",
            (uuid4().hex, at.isoformat().replace("+00:00", "Z"), kind, f'{{"why": "{why}"}}'),
        )


def test_the_journal_knows_when_the_keys_were_good_and_when_not(store: Path) -> None:
    assert key_marks(store) == KeyMarks()
    happened(store, "opened", NOW)
    happened(store, "refused", NOW + timedelta(hours=1), "the cart was refused")
    assert key_marks(store) == KeyMarks(NOW, None)
    happened(store, "refused", NOW + timedelta(hours=2), str(KeysRefused()))
    assert key_marks(store) == KeyMarks(NOW, NOW + timedelta(hours=2))


def test_a_store_that_cannot_be_read_knows_nothing(tmp_path: Path) -> None:
    assert key_marks(tmp_path / "none.db") == KeyMarks()
    (tmp_path / "till.db").write_bytes(b"no database at all " * 100)
    assert key_marks(tmp_path / "till.db") == KeyMarks()
