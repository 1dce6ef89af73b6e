"""A copied or restored data folder is noticed, and no receipt number is given twice."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from pos_app.bootstrap import provenance
from pos_app.bootstrap.provenance import note_start
from pos_app.domain.errors import FolderCopied, StoreUnusable
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
from pos_app.returns.notes import Note, read_note, write_note
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.store import series
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.opening import prepare_store
from pos_app.system import place
from pos_app.system.paths import DataFolder
from pos_app.system.single_instance import FolderLock

AT = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
TERMS = OrderTerms("m_1", "Shop", "Till 1", "http://t/ok", "http://t/back", "http://t/broken")


def run_till(path: Path, sells: int = 1) -> tuple[FolderCopied | None, list[str]]:
    """One run of a till on a folder: what it noticed, and the receipts that it gave."""
    folder = DataFolder.made(path)
    with FolderLock(folder.lock):
        prepare_store(folder.database)
        engine = open_engine(folder.database)
        journal = SqlJournal(engine, "A")
        try:
            noticed = note_start(folder, engine)
            return noticed, [sell(journal) for _ in range(sells)]
        finally:
            journal.close()


def sell(journal: SqlJournal) -> str:
    sale = amount_sale(uuid4(), Money.of(2500, "USD"), AT)
    attempt = Attempt(uuid4(), sale.id, uuid4().hex, TERMS, AT)
    journal.begin(Payment(sale, attempt), PaymentEvent(attempt.id, AT, EventKind.CREATED))
    opened = OpenedSession(f"session_{uuid4()}", "https://c", AT + timedelta(minutes=30), None)
    attempt = replace(attempt.moved(PaymentState.AWAITING), session=opened)
    journal.save(attempt, PaymentEvent(attempt.id, AT, EventKind.OPENED))
    proof = Proof(Money.of(2500, "USD"), AT, "tx_1")
    paid = replace(attempt.moved(PaymentState.PAID), proof=proof)
    receipt = journal.settle(paid, PaymentEvent(attempt.id, AT, EventKind.SETTLED)).receipt
    assert receipt is not None
    return receipt


@pytest.fixture
def till(tmp_path: Path) -> Path:
    """A folder in which a till has sold twice, in two runs."""
    path = tmp_path / "till"
    assert run_till(path) == (None, ["A-0001"])
    assert run_till(path) == (None, ["A-0002"])
    return path


def test_f47_a_copied_folder_is_noticed_and_the_original_goes_on(till: Path) -> None:
    copy = till.with_name("copy")
    shutil.copytree(till, copy)
    noticed, receipts = run_till(copy)
    assert noticed is not None
    assert receipts == [f"A-{noticed.series}-0003"]
    assert run_till(till) == (None, ["A-0003"])
    assert run_till(copy) == (None, [f"A-{noticed.series}-0004"]), "it was said once"


def test_f47_two_copies_do_not_begin_the_same_series(till: Path) -> None:
    given = []
    for name in ("one", "two"):
        shutil.copytree(till, till.with_name(name))
        given += run_till(till.with_name(name))[1]
    assert len(set(given)) == 2


def test_f47_a_copy_that_took_the_place_of_the_original_is_noticed(till: Path) -> None:
    shutil.copytree(till, till.with_name("backup"))
    run_till(till, sells=3)
    shutil.rmtree(till)
    shutil.copytree(till.with_name("backup"), till)
    noticed, receipts = run_till(till)
    assert noticed is not None
    assert "A-0003" not in receipts


def test_f47_an_older_store_put_back_into_its_folder_is_noticed(till: Path) -> None:
    store = till / "till.db"
    backup = store.read_bytes()
    assert run_till(till)[1] == ["A-0003"]
    # Written over, so that path, computer and file are the same.
    store.write_bytes(backup)
    noticed, receipts = run_till(till)
    assert noticed is not None
    assert receipts != ["A-0003"]


def test_f47_a_store_alone_in_a_new_folder_is_noticed(till: Path) -> None:
    other = till.with_name("other")
    other.mkdir()
    shutil.copy(till / "till.db", other / "till.db")
    assert run_till(other)[0] is not None


def test_f47_a_new_store_in_a_used_folder_begins_a_series(till: Path) -> None:
    (till / "till.db").unlink()
    noticed, receipts = run_till(till)
    assert noticed is not None
    assert receipts == [f"A-{noticed.series}-0001"]


def test_f47_another_computer_is_noticed(till: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "computer", lambda: "another one")
    assert run_till(till)[0] is not None


class Killed(Exception):
    """The program is gone."""


# The second note is written only where all is as it was.
@pytest.mark.parametrize(("at", "moved"), [(1, False), (1, True), (2, False)])
def test_f47_a_start_that_is_killed_half_way_is_told_apart_by_the_next(
    till: Path, monkeypatch: pytest.MonkeyPatch, at: int, moved: bool
) -> None:
    folder = till.rename(till.with_name("moved")) if moved else till
    calls = 0

    def killed(*_arguments: object, **_options: object) -> None:
        nonlocal calls
        calls += 1
        raise Killed

    with monkeypatch.context() as patch:
        if at == 1:
            patch.setattr(series, "begin_run", killed)
        else:
            seen: list[place.PlaceNote] = []

            def first_only(path: Path, note: place.PlaceNote) -> None:
                if seen:
                    killed()
                seen.append(note)
                place.write_note(path, note)

            patch.setattr(provenance, "write_note", first_only)
        with pytest.raises(Killed):
            run_till(folder)
    assert (run_till(folder)[0] is not None) == moved


def test_a_full_disk_does_not_keep_a_till_from_starting_in_its_own_folder(
    till: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _note: place.PlaceNote) -> None:
        raise StoreUnusable("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(provenance, "write_note", full)
        assert run_till(till)[0] is None
        shutil.copytree(till, till.with_name("copy"))
        with pytest.raises(StoreUnusable):
            run_till(till.with_name("copy"))
    assert run_till(till)[0] is None


def test_the_note_is_private_and_tells_nothing_about_the_computer(till: Path) -> None:
    note = till / "place.json"
    assert note.stat().st_mode & 0o777 == 0o600
    written = note.read_text()
    assert str(till) not in written
    assert not place.computer() or place.computer() not in written


def test_a_note_that_makes_no_sense_counts_as_none(till: Path) -> None:
    (till / "place.json").write_text('{"place": 1')
    assert run_till(till)[0] is not None


def test_the_number_fits_the_store_and_the_customers_page(till: Path) -> None:
    with closing(sqlite3.connect(till / "till.db")) as store, store:
        store.execute("UPDATE meta SET value = '999999' WHERE name = 'receipt_counter'")
    (till / "place.json").unlink()
    (receipt,) = run_till(till)[1]
    assert len("B" * 7 + receipt) <= 32
    note = Note(uuid4(), "Shop", receipt=receipt, amount=Money.of(2500, "USD"))
    assert read_note(write_note(note)).receipt == receipt
