"""A store from before the search by parts takes its products along."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pos_app.services.offers import ShelfQuery
from pos_app.store.catalogue import SqlCatalogue
from pos_app.store.migrating import migrate
from pos_app.store.migrations import FOLDER
from pos_app.store.opening import prepare_store

_OLD = (
    ("Crème", "C-1", "40", "Food", "Oak", "", 100),
    ("Zebra", "Z", "", "Pets", "", "big", 250),
    ("apple", "A", "41", "Food", "", "", 300),
)


def test_old_products_are_found_in_the_new_ways(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    folders = (FOLDER / "versions",)
    migrate(lambda: sqlite3.connect(path, isolation_level=None), "0003", folders)
    with closing(sqlite3.connect(path)) as connection, connection:
        for place, (name, sku, barcode, category, brand, variant, minor) in enumerate(_OLD):
            connection.execute(
                "INSERT INTO products VALUES "
                "(?, ?, ?, ?, 'USD', ?, ?, ?, ?, '', '', NULL, '', 0, '')",
                (place, sku, name, minor, barcode, category, brand, variant),
            )
        connection.execute("INSERT INTO product_words(product_words) VALUES ('rebuild')")
    prepare_store(path)
    catalogue = SqlCatalogue(path)

    def names(words: str) -> list[str]:
        return [offer.first.name for offer in catalogue.find(ShelfQuery(words)).offers]

    assert names("") == ["apple", "Crème", "Zebra"]
    assert names("reme") == ["Crème"]
    assert names("big") == ["Zebra"]
    found = catalogue.find_code("41")
    assert found is not None
    assert (found.name, found.price.amount_minor) == ("apple", 300)
    catalogue.set_favourites(["Z"], wanted=True)
    assert catalogue.has_favourites()
    catalogue.close()
