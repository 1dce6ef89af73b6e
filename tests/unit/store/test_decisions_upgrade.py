"""A store of the first version, with a payment that needs a person, moves on to decisions."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from pos_app.domain.decision import Decision
from pos_app.domain.payment import Attention, DecisionKind
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.migrating import migrate
from pos_app.store.migrations import FOLDER, REVISIONS
from pos_app.store.opening import prepare_store
from tests.contract.journal_stages import START, awaiting, decide, paid, settle

_GONE = "decided"


def _first_version(path: Path) -> None:
    migrate(lambda: sqlite3.connect(path, isolation_level=None), "0001", (FOLDER / "versions",))


def _old_rows(path: Path, newer: Path) -> None:
    """The rows that a program of the first version would have written."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ATTACH ? AS newer", (str(newer),))
        for table in ("sales", "attempts", "payment_events"):
            rows = connection.execute(f"PRAGMA table_info({table})")
            names = ", ".join(row[1] for row in rows)
            assert _GONE not in names
            copy = f"INSERT INTO {table} SELECT {names} FROM newer.{table}"  # noqa: S608 - our own
            connection.execute(copy)


def test_f54_a_payment_that_needs_a_person_is_there_after_the_upgrade(tmp_path: Path) -> None:
    newer, path = tmp_path / "newer.db", tmp_path / "till.db"
    prepare_store(newer)
    journal = SqlJournal(open_engine(newer), "A")
    waiting = awaiting(journal)
    late = settle(journal, paid(awaiting(journal), Attention.PAID_LATE))
    journal.close()
    _first_version(path)
    _old_rows(path, newer)
    prepare_store(path)
    with closing(sqlite3.connect(path)) as connection:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    assert revision == (REVISIONS[-1],)
    journal = SqlJournal(open_engine(path), "A")
    assert [found.attempt for found in journal.unfinished(START)] == [waiting, late]
    after = decide(journal, late, Decision(DecisionKind.TAKE, "Maya"))
    assert after == replace(late, attention=None, decided=DecisionKind.TAKE)
    assert [found.attempt for found in journal.unfinished(START)] == [waiting]
    journal.close()
