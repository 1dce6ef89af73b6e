"""Importing a catalogue: what is taken, what is refused, and in which words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.domain.currency import currency
from pos_app.domain.errors import ImportRefused
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.catalogue import SURPLUS, import_catalogue
from pos_app.services.ports import CatalogueRow

FILE = Path("catalogue.csv")


class Shelf:
    """A catalogue that only takes products, all or none."""

    def __init__(self) -> None:
        self.products: list[Product] = []

    def replace_all(self, products: Iterator[Product]) -> int:
        arrived = list(products)
        self.products = arrived
        return len(arrived)


def load(*rows: dict[str, str], code: str = "USD") -> list[Product]:
    shelf = Shelf()
    import_catalogue(FILE, currency(code), shelf, lambda _path: numbered(rows), lambda _count: None)
    return shelf.products


def numbered(rows: tuple[dict[str, str], ...]) -> Iterator[CatalogueRow]:
    return (CatalogueRow(line, values) for line, values in enumerate(rows, start=2))


def row(**values: str) -> dict[str, str]:
    return {"sku": "S-1", "name": "Tea", "price": "3.50", **values}


def reasons(*rows: dict[str, str], code: str = "USD") -> list[tuple[int, str, str]]:
    with pytest.raises(ImportRefused) as refusal:
        load(*rows, code=code)
    assert refusal.value.more == 0
    return refusal.value.rows


def test_every_column_reaches_its_field() -> None:
    (product,) = load(
        row(
            barcode="4006381333931",
            category="Drinks",
            brand="Acme",
            variant="100 g",
            description="Loose leaf\nfrom Uji",
            image_url="https://shop.example/tea.png",
            original_price="5.00",
            discount_label="SALE",
            tax_exempt="yes",
            picture="tea.svg",
        )
    )
    assert product == Product(
        "S-1",
        "Tea",
        Money.of(350, "USD"),
        "4006381333931",
        "Drinks",
        "Acme",
        "100 g",
        "Loose leaf\nfrom Uji",
        "https://shop.example/tea.png",
        Money.of(500, "USD"),
        "SALE",
        tax_exempt=True,
        picture="tea.svg",
    )


def test_blanks_and_line_breaks_around_words_go() -> None:
    (product,) = load(row(name="  Green \n tea ", sku=" S-1 ", price=" 3.50 "))
    assert (product.name, product.sku) == ("Green tea", "S-1")


@pytest.mark.parametrize(
    ("written", "code", "amount_minor"),
    [
        ("12.50", "USD", 1250),
        ("12.5", "USD", 1250),
        ("12", "USD", 1200),
        ("0", "USD", 0),
        ("0012.50", "USD", 1250),
        ("999999999.99", "USD", 99999999999),
        ("1000", "JPY", 1000),
        ("999999999", "JPY", 999999999),
        ("5.500", "KWD", 5500),
        ("999999999.990", "KWD", 999999999990),
    ],
)
def test_a_plain_price_is_read_exactly(written: str, code: str, amount_minor: int) -> None:
    (product,) = load(row(price=written), code=code)
    assert product.price == Money.of(amount_minor, code)


@pytest.mark.parametrize(
    ("written", "code", "reason"),
    [
        ("", "USD", "The price is missing."),
        ("  ", "USD", "The price is missing."),
        ("-1", "USD", "A price cannot be negative."),
        ("12,50", "USD", "This is not a plain price, such as 12.50."),
        ("1,234.50", "USD", "This is not a plain price, such as 12.50."),
        ("$12", "USD", "This is not a plain price, such as 12.50."),
        ("1e3", "USD", "This is not a plain price, such as 12.50."),
        ("NaN", "USD", "This is not a plain price, such as 12.50."),
        ("+5", "USD", "This is not a plain price, such as 12.50."),
        ("1_000", "USD", "This is not a plain price, such as 12.50."),
        ("١٢", "USD", "This is not a plain price, such as 12.50."),
        (".5", "KWD", "This is not a plain price, such as 12.500."),
        ("5.", "JPY", "This is not a plain price, such as 1250."),
        ("1.234", "USD", "A price in USD has at most 2 decimals."),
        ("1.0", "JPY", "A price in JPY has no decimals."),
        ("1000000000", "USD", "The price is above 999999999.99 USD."),
        ("999999999.991", "KWD", "The price is above 999999999.990 KWD."),
        ("9" * 5000, "USD", "The price is above 999999999.99 USD."),
    ],
)
def test_a_price_that_is_not_plain_is_refused(written: str, code: str, reason: str) -> None:
    assert reasons(row(price=written), code=code) == [(2, "price", reason)]


def test_an_original_price_is_optional_and_as_strict() -> None:
    assert load(row(original_price=" "))[0].original_price is None
    assert reasons(row(original_price="cheap")) == [
        (2, "original_price", "This is not a plain price, such as 12.50.")
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("true", True),
        ("YES", True),
        ("1", True),
        ("False", False),
        ("no", False),
        ("0", False),
        ("", False),
        (" ", False),
    ],
)
def test_truth_has_many_words(written: str, expected: bool) -> None:
    assert load(row(tax_exempt=written))[0].tax_exempt is expected


def test_other_words_for_truth_are_refused() -> None:
    assert reasons(row(tax_exempt="maybe")) == [
        (2, "tax_exempt", "Write yes or no here (or true, false, 1, 0, or nothing).")
    ]


@pytest.mark.parametrize(
    ("values", "column", "reason"),
    [
        ({"sku": " "}, "sku", "The SKU is missing."),
        ({"name": ""}, "name", "The name is missing."),
        ({"sku": "S" * 101}, "sku", "The SKU is longer than 100 characters."),
        ({"name": "N" * 201}, "name", "The name is longer than 200 characters."),
        (
            {"description": "D" * 501},
            "description",
            "The description is longer than 500 characters.",
        ),
        (
            {"image_url": "javascript:alert(1)"},
            "image_url",
            "The image URL does not begin with https://.",
        ),
        ({"picture": "../../etc/passwd"}, "picture", "This is not the plain name of a picture."),
        ({"picture": ".hidden"}, "picture", "This is not the plain name of a picture."),
        ({"picture": "..\\x.png"}, "picture", "This is not the plain name of a picture."),
        ({SURPLUS: "7"}, "", "This line has more values than the header has columns."),
    ],
)
def test_what_the_provider_would_refuse_is_named(
    values: dict[str, str], column: str, reason: str
) -> None:
    assert reasons(row(), {**row(sku="S-2"), **values}) == [(3, column, reason)]


def test_a_code_that_stands_twice_is_named_with_both_lines() -> None:
    assert reasons(
        row(barcode="40"), row(barcode="41"), row(sku="S-3", barcode="40"), row(sku="S-4")
    ) == [
        (3, "sku", "Line 2 already has this SKU."),
        (4, "barcode", "Line 2 already has this barcode."),
    ]


def test_products_without_a_barcode_are_no_duplicates() -> None:
    assert len(load(row(), row(sku="S-2"), row(sku="S-3", barcode=""))) == 3


def test_missing_columns_are_named() -> None:
    assert reasons({"name": "Tea", "barcode": "1"}) == [
        (1, "sku", "This column is missing."),
        (1, "price", "This column is missing."),
    ]


def test_a_file_without_products_is_refused() -> None:
    assert reasons() == [(1, "", "There are no products in the file.")]


def test_unknown_columns_are_reported_and_ignored() -> None:
    shelf = Shelf()
    unknown: list[tuple[str, ...]] = []
    rows = (row(colour="red", stock="7"), row(sku="S-2", colour="blue", stock="8"))
    taken = import_catalogue(
        FILE,
        currency("USD"),
        shelf,
        lambda _path: numbered(rows),
        lambda _count: None,
        unknown.append,
    )
    assert taken == 2
    assert unknown == [("colour", "stock")]


def test_fifty_bad_rows_are_shown_and_the_rest_is_counted() -> None:
    shelf = Shelf()
    shelf.products = load(row())
    before = list(shelf.products)
    rows = (row(), *(row(sku=f"B-{number}", price="?") for number in range(53)))
    with pytest.raises(ImportRefused) as refusal:
        import_catalogue(
            FILE, currency("USD"), shelf, lambda _path: numbered(rows), lambda _count: None
        )
    assert [line for line, _, _ in refusal.value.rows] == list(range(3, 53))
    assert refusal.value.more == 3
    assert shelf.products == before


def test_progress_is_told_every_thousand_rows_and_at_the_end() -> None:
    told: list[int] = []
    rows = tuple(row(sku=f"S-{number}") for number in range(2_500))
    import_catalogue(FILE, currency("USD"), Shelf(), lambda _path: numbered(rows), told.append)
    assert told == [1_000, 2_000, 2_500]


def test_whoever_is_told_of_the_progress_can_call_it_off() -> None:
    class CalledOff(Exception):
        pass

    def stop(_count: int) -> None:
        raise CalledOff

    shelf = Shelf()
    rows = tuple(row(sku=f"S-{number}") for number in range(1_000))
    with pytest.raises(CalledOff):
        import_catalogue(FILE, currency("USD"), shelf, lambda _path: numbered(rows), stop)
    assert shelf.products == []
