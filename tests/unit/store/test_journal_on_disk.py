"""The journal on a real disk: what survives, what is refused, and how its troubles are told."""

from __future__ import annotations

import os
import sqlite3
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine
from sqlalchemy import event as hooks

from pos_app.domain.currency import currency
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attempt,
    OpenedSession,
    OrderTerms,
    Payment,
    PaymentState,
    Proof,
)
from pos_app.domain.sale import amount_sale
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.store import journal as journal_module
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.opening import prepare_store

START = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
SECRET = "session_TOPSECRET"
TERMS = OrderTerms("m_1", "Shop", "Till 1", "http://t/ok", "http://t/back", "http://t/broken")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = tmp_path / "till.db"
    prepare_store(store)
    return store


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    opened = open_engine(path)
    yield opened
    opened.dispose()


@pytest.fixture
def journal(engine: Engine) -> SqlJournal:
    return SqlJournal(engine, "B")


def awaiting(journal: SqlJournal) -> Attempt:
    sale = amount_sale(uuid4(), Money(2500, currency("USD")), START)
    attempt = Attempt(uuid4(), sale.id, f"key-{uuid4()}", TERMS, START)
    journal.begin(Payment(sale, attempt), PaymentEvent(attempt.id, START, EventKind.CREATED))
    opened = OpenedSession(f"session_{uuid4()}", "https://c", START + timedelta(minutes=30), None)
    attempt = replace(attempt.moved(PaymentState.AWAITING), session=opened)
    journal.save(attempt, PaymentEvent(attempt.id, START, EventKind.OPENED))
    return attempt


def settle(journal: SqlJournal, attempt: Attempt) -> Attempt:
    proof = Proof(Money(2500, currency("USD")), START, "tx_1")
    paid = replace(attempt.moved(PaymentState.PAID), proof=proof)
    return journal.settle(paid, PaymentEvent(attempt.id, START, EventKind.SETTLED))


def fill(journal: SqlJournal) -> None:
    for _ in range(1_000):
        awaiting(journal)


def refill(engine: Engine, pragma: str) -> None:
    """Lets the next connection of the engine work under a pragma."""

    def run(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA {pragma}").fetchall()

    engine.dispose()
    hooks.listen(engine, "connect", run)


def test_everything_is_there_after_opening_it_again(path: Path, journal: SqlJournal) -> None:
    settled = settle(journal, awaiting(journal))
    waiting = awaiting(journal)
    journal.close()
    prepare_store(path)
    again = SqlJournal(open_engine(path), "B")
    found = again.find(settled.id)
    assert found is not None
    assert found.attempt == settled
    assert [payment.attempt for payment in again.unfinished(START)] == [waiting]
    assert settle(again, waiting).receipt == "B-0002"
    again.close()


def test_receipt_numbers_go_on_above_four_digits(path: Path, journal: SqlJournal) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE meta SET value = '9999' WHERE name = 'receipt_counter'")
    assert settle(journal, awaiting(journal)).receipt == "B-10000"


def test_states_are_words_and_times_sort(path: Path, journal: SqlJournal) -> None:
    attempt = awaiting(journal)
    summer = timezone(timedelta(hours=2))
    journal.append(PaymentEvent(attempt.id, START.astimezone(summer), EventKind.SENT, {"try": "2"}))
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT state FROM attempts").fetchall() == [("awaiting",)]
        row = other.execute("SELECT at, kind, facts FROM payment_events ORDER BY number").fetchall()
    assert row[-1] == ("2026-11-23T09:15:00.000000Z", "sent", '{"try": "2"}')


@pytest.mark.parametrize("step", ["begin", "save", "settle"])
def test_a_crash_within_a_transaction_stores_nothing(
    journal: SqlJournal, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    waiting = awaiting(journal)
    before = (journal.recent(10), journal.events(waiting.id))

    def crash(_connection: object, _event: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(journal_module, "_add", crash)
    note = PaymentEvent(waiting.id, START, EventKind.ANSWERED)
    steps: dict[str, Callable[[], object]] = {
        "begin": lambda: awaiting(journal),
        "save": lambda: journal.save(waiting.moved(PaymentState.EXPIRED), note),
        "settle": lambda: settle(journal, waiting),
    }
    with pytest.raises(KeyboardInterrupt):
        steps[step]()
    monkeypatch.undo()
    assert (journal.recent(10), journal.events(waiting.id)) == before
    assert settle(journal, waiting).receipt == "B-0001"


@pytest.mark.parametrize(
    "action", ["UPDATE payment_events SET kind = 'paid'", "DELETE FROM payment_events"]
)
def test_what_happened_cannot_be_changed(path: Path, journal: SqlJournal, action: str) -> None:
    attempt = awaiting(journal)
    before = journal.events(attempt.id)
    with closing(sqlite3.connect(path)) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute(action)
    assert journal.events(attempt.id) == before


def test_a_sale_cannot_have_two_receipts(path: Path, journal: SqlJournal) -> None:
    first = settle(journal, awaiting(journal))
    with closing(sqlite3.connect(path)) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute(
            "INSERT INTO attempts SELECT 99, 'other', sale_id, 'key', created_at, state, attention,"
            " 'B-0077', refused, withdrawn_at, shown_at, merchant_id, merchant_name, till,"
            " success_url, cancel_url, error_url, appearance, NULL, checkout_url, expires_at,"
            " clock_ahead_s, pricing_currency, subtotal_minor, tax_minor, shipping_minor,"
            " payable_minor, proof_seen_at, proof_amount_minor, proof_currency, transaction_id,"
            " card_brand, card_last_four, NULL FROM attempts WHERE receipt = ?",
            (first.receipt,),
        )


def test_every_commit_is_flushed_and_keys_are_checked(engine: Engine, journal: SqlJournal) -> None:
    awaiting(journal)
    with engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "mmap_size")
        }
        timeout_ms = connection.exec_driver_sql("PRAGMA busy_timeout").scalar()
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "mmap_size": 0}
    assert timeout_ms == 10_000


def test_a_full_disk_is_said_and_nothing_is_half_stored(
    engine: Engine, journal: SqlJournal
) -> None:
    attempt = awaiting(journal)
    refill(engine, "max_page_count=1")
    with pytest.raises(StoreUnusable, match="disk is full"):
        fill(journal)
    assert journal.find(attempt.id) is not None


def test_a_read_only_file_is_said(engine: Engine, journal: SqlJournal) -> None:
    attempt = awaiting(journal)
    refill(engine, "query_only=ON")
    with pytest.raises(StoreUnusable, match="read-only"):
        settle(journal, attempt)
    assert [payment.attempt for payment in journal.unfinished(START)] == [attempt]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_file_without_write_permission_is_said(path: Path, journal: SqlJournal) -> None:
    awaiting(journal)
    journal.close()
    path.chmod(0o400)
    with pytest.raises(StoreUnusable):
        awaiting(journal)


def test_a_busy_file_is_said(path: Path, engine: Engine, journal: SqlJournal) -> None:
    refill(engine, "busy_timeout=1")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnusable, match="busy"):
            awaiting(journal)
        other.execute("ROLLBACK")
    awaiting(journal)


def test_damage_is_said_and_the_file_kept(path: Path, journal: SqlJournal) -> None:
    attempt = awaiting(journal)
    journal.close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(StoreUnusable, match="damaged"):
        journal.find(attempt.id)
    journal.close()
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE attempts SET state = 'parked'",
        "UPDATE attempts SET created_at = 'yesterday'",
        "UPDATE attempts SET proof_currency = 'XYZ'",
    ],
)
def test_a_word_that_nobody_knows_is_said(path: Path, journal: SqlJournal, damage: str) -> None:
    attempt = settle(journal, awaiting(journal))
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(damage)
    with pytest.raises(StoreUnusable):
        journal.find(attempt.id)


def test_a_missing_file_is_not_replaced_by_an_empty_one(path: Path, journal: SqlJournal) -> None:
    path.unlink()
    with pytest.raises(StoreUnusable):
        journal.recent(1)
    assert not path.exists()


def test_no_value_appears_in_an_error(journal: SqlJournal) -> None:
    first, second = awaiting(journal), awaiting(journal)
    stolen = OpenedSession(SECRET, f"https://c/{SECRET}", START, None)
    note = PaymentEvent(first.id, START, EventKind.OPENED)
    journal.save(replace(first, session=stolen), note)
    with pytest.raises(StoreUnusable) as caught:
        journal.save(replace(second, session=stolen), note)
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_an_absurd_amount_is_refused_whole(journal: SqlJournal) -> None:
    attempt = awaiting(journal)
    absurd = replace(attempt, proof=Proof(Money(10**30, currency("USD")), START))
    with pytest.raises(StoreUnusable):
        journal.save(absurd, PaymentEvent(attempt.id, START, EventKind.ANSWERED))
    found = journal.find(attempt.id)
    assert found is not None
    assert found.attempt == attempt
