"""A store from before tips, discounts and notes moves on, and keeps every sale as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from pos_app.domain.cart import CartLine, CartSnapshot
from pos_app.domain.money import Money
from pos_app.domain.payment import Payment
from pos_app.domain.product import Product
from pos_app.domain.sale import cart_sale
from pos_app.domain.tip import Extras
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.migrating import migrate
from pos_app.store.migrations import FOLDER, REVISIONS
from pos_app.store.opening import prepare_store
from pos_app.store.parked import SqlParkedCarts
from tests.contract.journal_stages import START, TEA, USD, awaiting, begin, paid, settle

ADDED = {
    "sales": {"tip_minor", "tip_name", "round_up_minor", "round_up_name"},
    "sale_lines": {"list_price_minor", "note"},
}
CONTENT = CartSnapshot(
    USD, (CartLine(TEA, 2), CartLine(Product("P", "Plain", Money(1, USD)), 10_000))
)


def old_store(path: Path) -> None:
    """A store as the program made it before tips and discounts."""
    migrate(lambda: sqlite3.connect(path, isolation_level=None), "0002", (FOLDER / "versions",))


def copy_what_it_would_have(path: Path, newer: Path) -> None:
    """The rows that the older program would have written for the same sales."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ATTACH ? AS newer", (str(newer),))
        for table in ("sales", "sale_lines", "attempts", "payment_events"):
            found = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            assert not ADDED.get(table, set()) & set(found)
            names = ", ".join(found)
            copy = f"INSERT INTO {table} SELECT {names} FROM newer.{table}"  # noqa: S608 - our own
            connection.execute(copy)


def test_f54_sales_from_before_the_upgrade_are_kept_to_the_last_field(tmp_path: Path) -> None:
    newer, path = tmp_path / "newer.db", tmp_path / "till.db"
    prepare_store(newer)
    journal = SqlJournal(open_engine(newer), "A")
    cart = cart_sale(uuid4(), CONTENT, START)
    settled = settle(journal, paid(awaiting(journal, cart)))
    waiting = awaiting(journal)
    before = [journal.find(attempt.id) for attempt in (settled, waiting)]
    events = journal.events(settled.id)
    journal.close()
    assert before[0] == Payment(cart, settled)
    old_store(path)
    copy_what_it_would_have(path, newer)
    prepare_store(path)
    journal = SqlJournal(open_engine(path), "A")
    assert [journal.find(attempt.id) for attempt in (settled, waiting)] == before
    assert journal.events(settled.id) == events
    assert [found.attempt.id for found in journal.unfinished(START)] == [waiting.id]
    found = journal.find(settled.id)
    assert found is not None
    assert [line.list_price for line in found.sale.lines] == [TEA.price, Money(1, USD)]
    journal.close()


def test_an_upgraded_store_takes_tips_and_parked_carts(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    old_store(path)
    prepare_store(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM alembic_version").fetchone() == (REVISIONS[-1],)
    journal = SqlJournal(open_engine(path), "A")
    extras = Extras(Money(125, USD), Money(1, USD), "Tip", "Round up")
    sale = cart_sale(uuid4(), CONTENT, START, extras)
    attempt = begin(journal, sale)
    assert journal.find(attempt.id) == Payment(sale, attempt)
    journal.close()
    parked = SqlParkedCarts(path)
    cart_id = parked.park("Anna", CONTENT, START)
    assert parked.take(cart_id) == CONTENT
    parked.close()
