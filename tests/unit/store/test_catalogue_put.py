"""One product is added or changed: its place, its words, and what must not change."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.errors import ProductRefused
from pos_app.domain.product import Product
from pos_app.services.offers import ShelfQuery
from pos_app.store.catalogue import SqlCatalogue
from pos_app.store.opening import prepare_store
from tests.unit.store.test_catalogue_search import names, offers, product, take


@pytest.fixture
def path(tmp_path: Path) -> Path:
    prepare_store(tmp_path / "till.db")
    return tmp_path / "till.db"


@pytest.fixture
def catalogue(path: Path) -> Iterator[SqlCatalogue]:
    opened = SqlCatalogue(path)
    yield opened
    opened.close()


def assert_indexes_hold(path: Path) -> None:
    """SQLite compares each word of the indexes with the products, and their order is the names'."""
    with closing(sqlite3.connect(path)) as connection:
        for name in ("product_words", "product_parts"):
            order = f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"  # noqa: S608 - our own
            connection.execute(order)
        keys = [
            key for (key,) in connection.execute("SELECT name_key FROM products ORDER BY place")
        ]
        assert keys == sorted(keys)


def test_a_product_is_added_where_its_name_belongs(catalogue: SqlCatalogue, path: Path) -> None:
    for name in ("Milk", "Apple", "Zebra", "éclair", "Milk chocolate"):
        catalogue.put(product(name))
        assert_indexes_hold(path)
    assert names(catalogue, "") == ["Apple", "éclair", "Milk", "Milk chocolate", "Zebra"]
    assert names(catalogue, "choc") == ["Milk chocolate"]
    assert names(catalogue, "hocol") == ["Milk chocolate"]


def test_the_same_sku_again_changes_the_product_and_it_stays_a_favourite(
    catalogue: SqlCatalogue, path: Path
) -> None:
    take(catalogue, product("Apple", "1", barcode="40"), product("Pear", "2"))
    catalogue.set_favourites(["1"], wanted=True)
    catalogue.put(product("Apple", "1", 999, barcode="41", description="green"))
    (apple, _) = offers(catalogue, ShelfQuery())
    assert (apple.first.price.amount_minor, apple.first.barcode) == (999, "41")
    assert apple.is_favourite
    catalogue.put(product("Quince", "1"))
    assert names(catalogue, "") == ["Pear", "Quince"]
    assert names(catalogue, "apple") == names(catalogue, "41") == []
    assert offers(catalogue, ShelfQuery("quince"))[0].is_favourite
    assert catalogue.count() == 2
    assert_indexes_hold(path)


def test_a_barcode_that_another_product_has_is_refused(catalogue: SqlCatalogue) -> None:
    take(catalogue, product("Apple", "1", barcode="40"))
    with pytest.raises(ProductRefused) as refused:
        catalogue.put(product("Pear", "2", barcode="40"))
    assert (refused.value.field, refused.value.problem) == ("barcode", "taken")
    catalogue.put(product("Apple", "1", barcode="40"))
    catalogue.put(product("Fig", "3"))
    catalogue.put(product("Date", "4"))
    assert names(catalogue, "") == ["Apple", "Date", "Fig"]


def test_what_the_provider_would_refuse_is_refused(catalogue: SqlCatalogue) -> None:
    with pytest.raises(ProductRefused):
        catalogue.put(product(" ", "1"))
    assert catalogue.count() == 0


def test_a_new_variant_stands_behind_the_others(catalogue: SqlCatalogue) -> None:
    def shirt(size: str) -> Product:
        return product("Shirt", size, variant=size, brand="N")

    take(catalogue, shirt("S"), shirt("M"), product("Shirts", "9"))
    catalogue.put(shirt("L"))
    catalogue.put(product("Shirt", "other", variant="S", brand="Z"))
    found = offers(catalogue, ShelfQuery())
    assert [[one.sku for one in offer.products] for offer in found] == [
        ["S", "M", "L"],
        ["other"],
        ["9"],
    ]


def test_room_is_made_where_there_is_none(catalogue: SqlCatalogue, path: Path) -> None:
    take(catalogue, *(product(f"A{n:03}") for n in range(600)))
    for number in range(60):
        catalogue.put(product(f"A300 {number:02}"))
    expected = sorted([f"A{n:03}" for n in range(600)] + [f"A300 {n:02}" for n in range(60)])
    assert names(catalogue, "") == expected
    assert names(catalogue, "a300 4") == [f"A300 {n}" for n in range(40, 50)]
    assert_indexes_hold(path)


def test_room_is_made_at_both_ends(catalogue: SqlCatalogue, path: Path) -> None:
    take(catalogue, product("M"))
    downwards = [f"L{n:03}" for n in reversed(range(60))]
    upwards = [f"N{n:03}" for n in range(60)]
    for name in downwards + upwards:
        catalogue.put(product(name))
    assert names(catalogue, "") == [*sorted(downwards), "M", *upwards]
    assert_indexes_hold(path)
