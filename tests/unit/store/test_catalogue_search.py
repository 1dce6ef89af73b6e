"""How well something fits: what comes first, what is found within words, favourites, variants."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.domain.currency import currency
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.offers import Offer, ShelfQuery
from pos_app.store.catalogue import SqlCatalogue
from pos_app.store.opening import prepare_store

USD = currency("USD")
_FIELDS = ("name", "sku", "barcode", "brand", "category", "variant")


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[SqlCatalogue]:
    prepare_store(tmp_path / "till.db")
    opened = SqlCatalogue(tmp_path / "till.db")
    yield opened
    opened.close()


def product(name: str, sku: str = "", price_minor: int = 350, **fields: str) -> Product:
    return Product(sku or name.upper(), name, Money(price_minor, USD), **fields)  # type: ignore[arg-type] # only texts


def take(catalogue: SqlCatalogue, *products: Product) -> None:
    catalogue.replace_all(iter(products))


def offers(catalogue: SqlCatalogue, query: ShelfQuery, limit: int = 60) -> list[Offer]:
    """All pages together."""
    page = catalogue.find(query, limit=limit)
    found = list(page.offers)
    while page.next_mark:
        page = catalogue.find(query, mark=page.next_mark, limit=limit)
        found += page.offers
    return found


def names(catalogue: SqlCatalogue, words: str, limit: int = 60) -> list[str]:
    return [offer.first.name for offer in offers(catalogue, ShelfQuery(words), limit)]


RANKED = (
    product("Rotwein", "R", category="Drinks"),
    product("Vinegar", "V", brand="Weinhaus"),
    product("Apple wein", "A"),
    product("Weinglas", "W2"),
    product("Wein", "W1"),
    product("Corkscrew", "wein"),
    product("Beer", "B"),
)
IN_ORDER = ["Corkscrew", "Wein", "Weinglas", "Apple wein", "Vinegar", "Rotwein"]


@pytest.mark.parametrize("limit", [1, 2, 3, 60])
def test_code_then_beginning_then_word_then_the_rest_then_within(
    catalogue: SqlCatalogue, limit: int
) -> None:
    take(catalogue, *RANKED)
    assert names(catalogue, "wein", limit) == IN_ORDER
    assert names(catalogue, "WEIN", limit) == IN_ORDER
    within = [offer.is_within for offer in offers(catalogue, ShelfQuery("wein"))]
    assert within == [False] * 5 + [True]


def test_favourites_go_before_those_that_fit_as_well(catalogue: SqlCatalogue) -> None:
    take(catalogue, *RANKED, product("Weinrebe", "W3"), product("Weisswein", "X"))
    catalogue.set_favourites(["W3", "X", "V", "R", "B"], wanted=True)
    assert names(catalogue, "wein", 2) == [
        "Corkscrew",
        "Weinrebe",
        "Wein",
        "Weinglas",
        "Apple wein",
        "Vinegar",
        "Rotwein",
        "Weisswein",
    ]
    stars = [offer.is_favourite for offer in offers(catalogue, ShelfQuery("wein"))]
    assert stars == [False, True, False, False, False, True, True, True]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("presso", ["Espresso"]),
        ("press", ["Espresso"]),
        ("spre do", ["Espresso"]),
        ("do spre", ["Espresso"]),
        ("spre x", []),
        ("ss", []),
        ("rulee", ["Crème brûlée"]),
        ("RÛLÉE", ["Crème brûlée"]),
        ("strasse", ["Straße 7"]),
        ("STRASSE", ["Straße 7"]),
        ("straße", ["Straße 7"]),
        ("aße", ["Straße 7"]),
        ("kol", ["Smørrebrød kølig"]),
        ("smorre", ["Smørrebrød kølig"]),
        ("lodz", ["Łódź"]),
        ("t-shirt", ["T-Shirt"]),
        ("tshirt", ["T-Shirt"]),
        ("t shirt", ["T-Shirt"]),
        ("bobs", ["Bob's blend"]),
        ("bob’s", ["Bob's blend"]),  # noqa: RUF001 - as a phone writes it
        ("0.5", ["Water"]),
        ("9783", ["Espresso"]),
        ("12345", ["Espresso"]),
        ("345", ["Espresso"]),
        ("esp01", ["Espresso"]),
        ("p-01", ["Espresso"]),
        ("acme", ["Water"]),
        ("قهوة", ["قهوة عربية"]),
        ("عربية قه", ["قهوة عربية"]),
    ],
)
def test_parts_of_words_and_codes_accents_and_marks(
    catalogue: SqlCatalogue, words: str, found: list[str]
) -> None:
    take(
        catalogue,
        product("Espresso", "ESP-01", barcode="9783123456789", variant="double"),
        product("Crème brûlée", "C"),
        product("Straße 7", "S"),
        product("Smørrebrød kølig", "K"),
        product("Łódź", "L"),
        product("T-Shirt", "TS"),
        product("Bob's blend", "BB"),
        product("Water", "WA", variant="0.5 l", brand="Acme"),
        product("قهوة عربية", "Q"),
    )
    assert names(catalogue, words) == found


def test_variants_of_one_thing_are_one_offer_in_the_order_of_the_file(
    catalogue: SqlCatalogue,
) -> None:
    shirt = [
        product("Shirt", f"S{number}", price, variant=size, brand="N", category="C")
        for number, (size, price) in enumerate((("S", 900), ("M", 800), ("L", 800)))
    ]
    others = [
        product("Shirt", "other brand", variant="S", brand="M", category="C"),
        product("Shirt", "plain", brand="N", category="C"),
        product("Shirt", "plain too", brand="N", category="C"),
    ]
    take(catalogue, *others, *shirt)
    found = offers(catalogue, ShelfQuery(), 1)
    assert [tuple(one.sku for one in offer.products) for offer in found] == [
        ("other brand",),
        ("plain",),
        ("plain too",),
        ("S0", "S1", "S2"),
    ]
    assert (found[3].has_variants, found[3].has_one_price) == (True, False)
    assert found[3].cheapest.sku == "S1"
    (only,) = offers(catalogue, ShelfQuery("shirt m s1"))
    assert [one.sku for one in only.products] == ["S1"]


def test_what_a_code_names_exactly_stands_alone(catalogue: SqlCatalogue) -> None:
    sizes = [product("Shirt", f"SHIRT-{size}", variant=size) for size in "SML"]
    take(catalogue, *sizes)
    first, rest = offers(catalogue, ShelfQuery("SHIRT-M"))[0], offers(catalogue, ShelfQuery("shi"))
    assert [one.variant for one in first.products] == ["M"]
    assert [one.variant for one in rest[0].products] == ["S", "M", "L"]


@pytest.mark.parametrize("limit", [1, 7, 60])
@pytest.mark.parametrize("words", ["", "thing", "o", "ing 1", "hin"])
def test_pages_bring_each_product_once(catalogue: SqlCatalogue, words: str, limit: int) -> None:
    made = [
        product(f"Thing {n // 3}", f"K{n}", variant=str(n % 3) if n % 2 else "", brand="Oak")
        for n in range(130)
    ]
    take(catalogue, *made)
    catalogue.set_favourites([f"K{n}" for n in range(0, 130, 17)], wanted=True)
    found = [
        one.sku for offer in offers(catalogue, ShelfQuery(words), limit) for one in offer.products
    ]
    assert len(found) == len(set(found))
    whole = offers(catalogue, ShelfQuery(words), 1000)
    assert found == [one.sku for offer in whole for one in offer.products]
    if words in {"", "thing", "o", "hin"}:
        assert len(found) == 130


def test_an_offer_is_bounded_however_many_variants_there_are(catalogue: SqlCatalogue) -> None:
    take(catalogue, *(product("Paint", f"P{n:03}", variant=f"RAL {n}") for n in range(200)))
    found = offers(catalogue, ShelfQuery(), 2)
    assert sum(len(offer.products) for offer in found) == 200
    assert max(len(offer.products) for offer in found) < 60


def test_category_brand_and_favourites_narrow_what_is_found(catalogue: SqlCatalogue) -> None:
    take(
        catalogue,
        product("Ale", "1", category="Drinks", brand="Oak"),
        product("Ale", "2", category="Drinks", brand="Elm"),
        product("Pie", "3", category="Food", brand="Oak"),
        product("Stout", "4", category="Drinks", brand="Oak"),
    )
    catalogue.set_favourites(["3", "4", "gone"], wanted=True)

    def skus(**fields: object) -> list[str]:
        query = ShelfQuery(**fields)  # type: ignore[arg-type] # fields of a query
        return [offer.first.sku for offer in offers(catalogue, query, 1)]

    assert skus(category="Drinks") == ["2", "1", "4"]
    assert skus(brand="Oak") == ["1", "3", "4"]
    assert skus(category="Drinks", brand="Oak") == ["1", "4"]
    assert skus(words="ale", brand="Oak") == ["1"]
    assert skus(words="1", category="Food") == []
    assert skus(only_favourites=True) == ["3", "4"]
    assert skus(only_favourites=True, brand="Elm") == []
    assert skus(words="st", only_favourites=True) == ["4"]
    assert skus(words="ale", only_favourites=True) == []
    assert catalogue.brands() == ["Elm", "Oak"]


def test_favourites_are_kept_over_a_new_import(catalogue: SqlCatalogue) -> None:
    take(catalogue, product("Ale", "1"), product("Pie", "2"))
    assert not catalogue.has_favourites()
    catalogue.set_favourites(["1"], wanted=True)
    catalogue.set_favourites(["1"], wanted=True)
    take(catalogue, product("Pie", "2"))
    assert not catalogue.has_favourites()
    take(catalogue, product("Pale ale", "1"), product("Pie", "2"))
    assert catalogue.has_favourites()
    assert [o.first.sku for o in offers(catalogue, ShelfQuery(only_favourites=True))] == ["1"]
    catalogue.set_favourites(["1"], wanted=False)
    assert not catalogue.has_favourites()
