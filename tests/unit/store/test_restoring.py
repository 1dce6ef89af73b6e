"""Going back to a copy: no payment is lost by it, whatever is damaged and whenever it is killed."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

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
from pos_app.services.care import Backup
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.store.backup import back_up
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.opening import check_store, prepare_store
from pos_app.store.restoring import Restored, restore

START = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
NOW = START + timedelta(days=1)
TERMS = OrderTerms("m_1", "Shop", "Till 1", "http://t/ok", "http://t/back", "http://t/broken")


class Shop:
    """A store on disk, and a journal that writes into it, closed in between."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ticks = 0
        prepare_store(path)

    def at(self) -> datetime:
        self._ticks += 1
        return START + timedelta(seconds=self._ticks)

    def journal(self) -> closing[SqlJournal]:
        return closing(SqlJournal(open_engine(self.path), "A"))

    def charge(self) -> Attempt:
        sale = amount_sale(uuid4(), Money(2500, currency("USD")), START)
        attempt = Attempt(uuid4(), sale.id, f"key-{uuid4()}", TERMS, self.at())
        opened = OpenedSession(f"session_{uuid4()}", "https://c", START, None)
        with self.journal() as journal:
            created = PaymentEvent(attempt.id, self.at(), EventKind.CREATED)
            journal.begin(Payment(sale, attempt), created)
            attempt = replace(attempt.moved(PaymentState.AWAITING), session=opened)
            journal.save(attempt, PaymentEvent(attempt.id, self.at(), EventKind.OPENED))
        return attempt

    def pay(self, attempt: Attempt) -> Attempt:
        proof = Proof(Money(2500, currency("USD")), START, "tx_1")
        paid = replace(attempt.moved(PaymentState.PAID), proof=proof)
        with self.journal() as journal:
            return journal.settle(paid, PaymentEvent(attempt.id, self.at(), EventKind.SETTLED))

    def back_up(self) -> Backup:
        return back_up(self.path, START)

    def restore(self, backup: Backup) -> Restored:
        return restore(self.path, backup.path, NOW)

    def state_of(self, attempt_id: UUID) -> PaymentState | None:
        with self.journal() as journal:
            found = journal.find(attempt_id)
        return None if found is None else found.attempt.state

    def receipts(self) -> set[str | None]:
        with self.journal() as journal:
            return {payment.attempt.receipt for payment in journal.recent(100)}

    def query(self, sql: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.path)) as connection, connection:
            return connection.execute(sql).fetchall()


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path / "till.db")


def test_what_was_sold_after_the_copy_is_taken_over_whole(shop: Shop) -> None:
    old = shop.pay(shop.charge())
    backup = shop.back_up()
    newer, waiting = shop.pay(shop.charge()), shop.charge()
    done = shop.restore(backup)
    assert (done.taken_over, done.still_open, done.unreadable) == (2, 1, 0)
    with shop.journal() as journal:
        found = journal.find(newer.id)
        assert found is not None
        assert found.attempt == newer
        assert [payment.attempt for payment in journal.unfinished(START)] == [waiting]
        assert [event.kind for event in journal.events(newer.id)] == [
            EventKind.CREATED,
            EventKind.OPENED,
            EventKind.SETTLED,
        ]
        assert len(journal.events(old.id)) == 3
        assert waiting.session is not None
        assert journal.knows_session(waiting.session.session_id)
    check_store(shop.path)


def test_a_payment_that_went_on_after_the_copy_has_gone_on(shop: Shop) -> None:
    attempt = shop.charge()
    backup = shop.back_up()
    paid = shop.pay(attempt)
    done = shop.restore(backup)
    assert (done.taken_over, done.still_open) == (1, 0)
    assert shop.state_of(attempt.id) is PaymentState.PAID
    assert shop.receipts() == {paid.receipt}


def test_what_the_copy_knows_better_stays(shop: Shop) -> None:
    """The store in use was made from an older copy, by hand."""
    attempt = shop.charge()
    older = shop.path.read_bytes()
    paid = shop.pay(attempt)
    backup = shop.back_up()
    shop.path.write_bytes(older)
    with shop.journal() as journal:
        asked = PaymentEvent(attempt.id, shop.at(), EventKind.RESUMED)
        journal.append(asked)
    shop.restore(backup)
    assert shop.state_of(attempt.id) is PaymentState.PAID
    assert shop.receipts() == {paid.receipt}


def test_receipt_numbers_go_on_and_products_are_those_of_the_copy(shop: Shop) -> None:
    shop.query("INSERT INTO favourites VALUES ('then')")
    backup = shop.back_up()
    shop.query("UPDATE favourites SET sku = 'now'")
    for _ in range(3):
        shop.pay(shop.charge())
    shop.restore(backup)
    assert shop.query("SELECT sku FROM favourites") == [("then",)]
    assert shop.pay(shop.charge()).receipt == "A-0004"
    assert shop.receipts() == {"A-0001", "A-0002", "A-0003", "A-0004"}


def test_the_replaced_store_is_kept_with_what_was_in_its_log(shop: Shop) -> None:
    backup = shop.back_up()
    with closing(sqlite3.connect(shop.path)) as other:
        other.execute("INSERT INTO meta VALUES ('late', 'row')")
        other.commit()
    done = shop.restore(backup)
    assert done.aside is not None
    assert done.aside.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(done.aside)) as aside:
        assert aside.execute("SELECT value FROM meta WHERE name = 'late'").fetchone() == ("row",)
    assert shop.query("SELECT value FROM meta WHERE name = 'late'") == []
    assert not shop.path.with_name("till.db.restoring").exists()


def test_a_store_that_is_gone_is_restored_too(shop: Shop) -> None:
    paid = shop.pay(shop.charge())
    backup = shop.back_up()
    shop.path.unlink()
    done = shop.restore(backup)
    assert done == Restored(0, 0, 0, None)
    assert shop.state_of(paid.id) is PaymentState.PAID


def test_what_can_be_read_of_a_damaged_store_is_taken_over(shop: Shop) -> None:
    backup = shop.back_up()
    attempts = [shop.charge() for _ in range(40)]
    page = shop.query("SELECT rootpage FROM sqlite_master WHERE name = 'payment_events'")[0][0]
    shop.query("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(shop.path.read_bytes())
    assert isinstance(page, int)
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    shop.path.write_bytes(content)
    with pytest.raises(StoreUnusable, match="damaged"):
        check_store(shop.path)
    done = shop.restore(backup)
    assert done.taken_over == 40
    assert done.still_open == 40
    assert done.unreadable > 0
    assert {shop.state_of(attempt.id) for attempt in attempts} == {PaymentState.AWAITING}
    # Nobody knows which receipts were given: the next start begins a series of its own.
    assert shop.query("SELECT * FROM meta WHERE name = 'run_token'") == []
    assert done.aside is not None
    assert done.aside.read_bytes() == bytes(content)


def test_a_file_that_is_no_store_any_more_is_replaced_and_kept(shop: Shop) -> None:
    paid = shop.pay(shop.charge())
    backup = shop.back_up()
    shop.path.write_bytes(b"no database at all " * 1000)
    done = shop.restore(backup)
    assert done.unreadable > 0
    assert shop.state_of(paid.id) is PaymentState.PAID
    assert done.aside is not None
    assert done.aside.read_bytes().startswith(b"no database")


def test_the_log_of_a_store_that_cannot_be_opened_goes_aside_with_it(shop: Shop) -> None:
    paid = shop.pay(shop.charge())
    backup = shop.back_up()
    shop.path.write_bytes(b"no database at all " * 1000)
    log = shop.path.with_name("till.db-wal")
    log.write_bytes(b"what was not written back")
    done = shop.restore(backup)
    assert done.aside is not None
    assert done.aside.with_name(f"{done.aside.name}-wal").read_bytes().startswith(b"what was")
    assert not log.exists()
    assert shop.state_of(paid.id) is PaymentState.PAID


@pytest.mark.parametrize("content", [b"", b"no database at all " * 100])
def test_a_copy_that_is_no_store_changes_nothing(shop: Shop, content: bytes) -> None:
    waiting = shop.charge()
    bad = shop.back_up()
    bad.path.write_bytes(content)
    with pytest.raises(StoreUnusable):
        shop.restore(bad)
    assert shop.state_of(waiting.id) is PaymentState.AWAITING
    assert list(shop.path.parent.glob("*.replaced-*")) == []


def test_a_copy_of_a_newer_program_changes_nothing(shop: Shop) -> None:
    backup = shop.back_up()
    with closing(sqlite3.connect(backup.path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    waiting = shop.charge()
    with pytest.raises(StoreUnusable, match="newer version"):
        shop.restore(backup)
    assert shop.state_of(waiting.id) is PaymentState.AWAITING


def test_without_hard_links_the_replaced_store_is_copied(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, waiting = shop.back_up(), shop.charge()

    def no_links(_source: Path, _target: Path) -> None:
        raise PermissionError(1, "not here")

    monkeypatch.setattr(os, "link", no_links)
    done = shop.restore(backup)
    assert done.aside is not None
    check_store(done.aside)
    assert shop.state_of(waiting.id) is PaymentState.AWAITING


def _dies_at(step: int, work: Callable[[], object]) -> bool:
    """Runs `work` in a process that is killed right before its `step`th call that changes names or
    flushes them. Whether it was killed."""
    child = os.fork()
    if child == 0:
        calls = iter(range(1_000_000))

        def deadly(real: Callable[..., object]) -> Callable[..., object]:
            def call(*given: object, **named: object) -> object:
                if next(calls) == step:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*given, **named)

            return call

        for name in ("fsync", "replace", "link", "unlink", "chmod"):
            setattr(os, name, deadly(getattr(os, name)))
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def test_killed_at_any_step_every_payment_is_there_and_the_restore_can_be_done_again(
    shop: Shop,
) -> None:
    old = shop.pay(shop.charge())
    backup = shop.back_up()
    newer, waiting = shop.pay(shop.charge()), shop.charge()
    steps = 0
    while _dies_at(steps, lambda: shop.restore(backup)):
        prepare_store(shop.path)
        check_store(shop.path)
        assert shop.state_of(old.id) is PaymentState.PAID
        assert shop.state_of(newer.id) is PaymentState.PAID
        assert shop.state_of(waiting.id) is PaymentState.AWAITING
        assert shop.receipts() == {"A-0001", "A-0002", None}
        for aside in shop.path.parent.glob("*.replaced-*"):
            aside.unlink()
        steps += 1
    assert steps > 8
    assert shop.state_of(newer.id) is PaymentState.PAID
