"""The catalogue on a real disk: search, order, and replacing it while somebody reads."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.currency import currency
from pos_app.domain.errors import ImportRefused, StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.catalogue import import_catalogue
from pos_app.services.offers import Offer, OfferPage, ShelfQuery
from pos_app.store.catalogue import SqlCatalogue
from pos_app.store.csv_file import read_csv_rows
from pos_app.store.opening import prepare_store

USD = currency("USD")


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[SqlCatalogue]:
    prepare_store(tmp_path / "till.db")
    opened = SqlCatalogue(tmp_path / "till.db")
    yield opened
    opened.close()


def product(sku: str, name: str, **fields: str) -> Product:
    return Product(sku, name, Money(350, USD), **fields)  # type: ignore[arg-type] # only text fields are given


SHELF = [
    product("T-1", "Green tea", brand="Acme", variant="100 g", category="Drinks", barcode="4006"),
    product("T-2", "Crème brûlée", category="Desserts", barcode="4007"),
    product("T-3", "Éclair", category="Desserts"),
    product("T-4", "banana", category="Fruit"),
    product("4006", "Zebra fish food", category="Pets"),
    product("T-44", "Apple", category="Fruit", description="not a tea"),
]


def names(catalogue: SqlCatalogue, words: str = "", *, limit: int = 60, **fits: str) -> list[str]:
    """What is found, page by page to the end: one name for each offer."""
    query = ShelfQuery(words, **fits)  # type: ignore[arg-type] # only text fields are given
    pages = read(catalogue, query, limit=limit)
    return [offer.first.name for page in pages for offer in page.offers]


def read(catalogue: SqlCatalogue, query: ShelfQuery, *, limit: int = 60) -> list[OfferPage]:
    pages = [catalogue.find(query, limit=limit)]
    while pages[-1].next_mark:
        pages.append(catalogue.find(query, mark=pages[-1].next_mark, limit=limit))
    return pages


def test_products_come_back_as_they_were(catalogue: SqlCatalogue) -> None:
    full = Product(
        "S",
        "Tea",
        Money(350, USD),
        "40",
        "Drinks",
        "Acme",
        "100 g",
        "Loose\nleaf",
        "https://x",
        Money(500, USD),
        "SALE",
        tax_exempt=True,
        picture="tea.svg",
    )
    assert catalogue.replace_all(iter([full])) == 1
    assert catalogue.find(ShelfQuery()).offers == (Offer((full,)),)


def test_all_products_are_by_name_folded(catalogue: SqlCatalogue) -> None:
    catalogue.replace_all(iter(SHELF))
    assert names(catalogue, "  ") == [
        "Apple",
        "banana",
        "Crème brûlée",
        "Éclair",
        "Green tea",
        "Zebra fish food",
    ]
    assert [offer.first.name for offer in catalogue.find(ShelfQuery(), limit=2).offers] == [
        "Apple",
        "banana",
    ]
    assert names(catalogue, "", category="Desserts") == ["Crème brûlée", "Éclair"]
    assert catalogue.categories() == ["Desserts", "Drinks", "Fruit", "Pets"]
    assert catalogue.count() == 6


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("gre", ["Green tea"]),
        ("TEA green", ["Green tea"]),
        ("acme 100", ["Green tea"]),
        ("drinks t-1", ["Green tea"]),
        ("creme BRULEE", ["Crème brûlée"]),
        ("Ecl", ["Éclair"]),
        ("e", ["Éclair"]),
        ("tea food", []),
        ("400", ["Crème brûlée", "Green tea", "Zebra fish food"]),
        ("frui", ["Apple", "banana"]),
        ("4006", ["Green tea", "Zebra fish food"]),
        ("T-4", ["banana", "Apple"]),
        (" t-4 ", ["banana", "Apple"]),
        ("t4", ["Apple", "banana"]),
        ("zzz", []),
        ("- *", []),
        ("green - tea", ["Green tea"]),
        ("🍵 green", ["Green tea"]),
        ('gre"en', []),
        ('"', []),
        ("NEAR(green tea)", []),
        ("name:green", []),
        ("green OR banana", []),
        ("green\0tea", ["Green tea"]),
    ],
)
def test_search_finds_beginnings_of_words_in_any_order(
    catalogue: SqlCatalogue, words: str, found: list[str]
) -> None:
    catalogue.replace_all(iter(SHELF))
    assert names(catalogue, words) == found


def test_letters_with_accents_stand_beside_those_without(catalogue: SqlCatalogue) -> None:
    catalogue.replace_all(iter([product("1", "Edam"), product("2", "Éclair"), product("3", "EAN")]))
    assert names(catalogue, "") == ["EAN", "Éclair", "Edam"]


def test_an_exact_code_comes_first_and_within_its_category(catalogue: SqlCatalogue) -> None:
    catalogue.replace_all(
        iter([product("A1", "Wine"), product("A12", "Ale", category="Beer"), product("B", "A1")])
    )
    assert names(catalogue, "A1") == ["Wine", "A1", "Ale"]
    assert catalogue.find(ShelfQuery("A1"), limit=1).offers[0].first.name == "Wine"
    assert names(catalogue, "A1", category="Beer") == ["Ale"]


def test_a_code_is_found_exactly_and_as_a_barcode_first(catalogue: SqlCatalogue) -> None:
    catalogue.replace_all(iter(SHELF))
    for code, name in (("4006", "Green tea"), ("T-44", "Apple"), (" T-3 ", "Éclair")):
        found = catalogue.find_code(code)
        assert found is not None
        assert found.name == name
    assert catalogue.find_code("t-3") is None
    assert catalogue.find_code("400") is None
    assert catalogue.find_code("") is None


def test_a_replacement_leaves_nothing_of_the_old(catalogue: SqlCatalogue) -> None:
    catalogue.replace_all(iter(SHELF))
    assert catalogue.replace_all(iter([product("N", "New thing")])) == 1
    assert names(catalogue, "") == ["New thing"]
    assert names(catalogue, "tea") == []
    assert catalogue.find_code("4006") is None


def test_an_iterator_that_fails_changes_nothing(catalogue: SqlCatalogue) -> None:
    catalogue.replace_all(iter(SHELF))

    def broken() -> Iterator[Product]:
        for number in range(5_000):
            yield product(str(number), "Later")
        raise LookupError("the file ended")

    with pytest.raises(LookupError, match="the file ended"):
        catalogue.replace_all(broken())
    assert len(names(catalogue)) == 6
    assert names(catalogue, "later") == []
    assert catalogue.replace_all(iter(SHELF[:1])) == 1


def test_a_code_that_stands_twice_changes_nothing(catalogue: SqlCatalogue) -> None:
    catalogue.replace_all(iter(SHELF))
    for first, second in (
        (product("X", "One"), product("X", "Two")),
        (product("X", "One", barcode="9"), product("Y", "Two", barcode="9")),
    ):
        with pytest.raises(StoreUnusable):
            catalogue.replace_all(iter([first, second]))
    assert catalogue.count() == 6
    assert names(catalogue, "gre") == ["Green tea"]


def write_table(path: Path, rows: int, *, bad: bool = False) -> Path:
    lines = ["sku;name;price;barcode;category"]
    lines += [
        f"SKU-{n};Thing {n % 977} of number {n};{n % 500},{n % 100:02d};{4 * 10**12 + n};C{n % 9}"
        for n in range(rows)
    ]
    if bad:
        lines.append("SKU-0;Again;1,00;;")
    path.write_text("\n".join(lines), encoding="utf-8-sig")
    return path


def test_a_hundred_thousand_products_can_be_imported_and_searched(
    catalogue: SqlCatalogue, tmp_path: Path
) -> None:
    told: list[int] = []
    path = write_table(tmp_path / "big.csv", 100_000)
    assert import_catalogue(path, USD, catalogue, read_csv_rows, told.append) == 100_000
    assert told[-1] == catalogue.count() == 100_000
    assert len(catalogue.find(ShelfQuery("t"), limit=200).offers) == 200
    assert names(catalogue, "number 99999 thing") == ["Thing 345 of number 99999"]
    found = catalogue.find_code("4000000000042")
    assert found is not None
    assert (found.sku, found.price) == ("SKU-42", Money(4242, USD))


def test_a_bad_row_in_a_file_leaves_the_catalogue(catalogue: SqlCatalogue, tmp_path: Path) -> None:
    catalogue.replace_all(iter(SHELF))
    path = write_table(tmp_path / "bad.csv", 3_000, bad=True)
    with pytest.raises(ImportRefused) as refusal:
        import_catalogue(path, USD, catalogue, read_csv_rows, lambda _count: None)
    assert refusal.value.rows == [(3002, "sku", "Line 2 already has this SKU.")]
    assert catalogue.count() == 6


def test_products_are_read_as_they_were_while_others_arrive(
    catalogue: SqlCatalogue, tmp_path: Path
) -> None:
    catalogue.replace_all(iter(SHELF))
    half_way, may_go_on = threading.Event(), threading.Event()

    def arriving() -> Iterator[Product]:
        for number in range(4_500):
            if number == 4_000:
                half_way.set()
                assert may_go_on.wait(30)
            yield product(f"N-{number}", f"New {number}")

    taken: list[int] = []
    task = threading.Thread(target=lambda: taken.append(catalogue.replace_all(arriving())))
    task.start()
    try:
        assert half_way.wait(30)
        assert catalogue.count() == 6
        assert names(catalogue, "gre") == ["Green tea"]
        # Nor does a payment wait: nobody holds the store's write lock.
        with closing(sqlite3.connect(tmp_path / "till.db", timeout=0)) as payment, payment:
            payment.execute("INSERT INTO meta VALUES ('payment', 'stored')")
    finally:
        may_go_on.set()
        task.join(30)
    assert taken == [4_500]
    assert catalogue.count() == 4_500
    assert names(catalogue, "gre") == []
