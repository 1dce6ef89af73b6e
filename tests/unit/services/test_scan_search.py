"""From a scan to its product: whichever form the shop has written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.currency import currency
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.domain.scan_codes import check_digit
from pos_app.services.ports import Catalogue
from pos_app.services.scan_search import Scanned, search_scan

USD = currency("USD")


@dataclass
class Codes:
    """Products by code only, and what was asked for."""

    products: list[Product]
    asked: list[str] = field(default_factory=list)

    def find_code(self, code: str) -> Product | None:
        self.asked.append(code)
        fits = (one for one in self.products if code and code in {one.barcode, one.sku})
        return next(fits, None)


def thing(sku: str, barcode: str = "", price_minor: int = 1000, code: str = "USD") -> Product:
    return Product(sku, f"Thing {sku}", Money.of(price_minor, code), barcode=barcode)


def scan(text: str, *products: Product, embedded: str = "off", code: str = "USD") -> Scanned:
    catalogue = cast(Catalogue, Codes(list(products)))
    return search_scan(catalogue, text, currency(code), embedded)


@pytest.mark.parametrize("kept", ["036000291452", "0036000291452", "00036000291452"])
@pytest.mark.parametrize(
    "scanned",
    ["036000291452", "0036000291452", "00036000291452", "]E00036000291452", "0100036000291452"],
)
def test_any_length_finds_any_other(kept: str, scanned: str) -> None:
    it = thing("A", kept)
    assert scan(scanned, it).products == (it,)


def test_a_upc_e_finds_the_upc_a() -> None:
    it = thing("A", "042100005264")
    assert scan("04252614", it).products == (it,)
    assert scan("425261", it).products == (it,)


def test_what_is_kept_exactly_so_comes_before_what_it_may_mean() -> None:
    exact, meant = thing("A", "04252614"), thing("B", "042100005264")
    assert scan("04252614", exact, meant).products == (exact,)


def test_two_products_with_one_number_have_to_be_chosen_from() -> None:
    short, long = thing("A", "036000291452"), thing("B", "0036000291452")
    assert scan("036000291452", short, long).products == (short, long)
    both = thing("036000291452", "0036000291452")
    assert scan("036000291452", both).products == (both,)


@pytest.mark.parametrize("sku", ["TSHIRT-L", "4006381333932", "a b", "12345"])
def test_a_sku_is_found_whatever_its_check_digit(sku: str) -> None:
    it = thing(sku)
    assert scan(sku, it).products == (it,)


def test_capitals_that_caps_lock_has_turned() -> None:
    it = thing("Tee-L")
    assert scan("tEE-l", it).products == (it,)
    assert scan("TSHIRT", thing("other")).products == ()


def test_nothing_found_names_the_code_to_file_it_under() -> None:
    assert scan("4006381333931") == Scanned("4006381333931")
    assert scan("]C10109506000134352" + "10AB").code == "9506000134352"
    assert scan("2012345003425", embedded="off").code == "2012345003425"


def label(value: str) -> str:
    body = f"2012345{value}"
    return body + check_digit(body)


KEPT = (label("00000"), "2012345", "12345")


@pytest.mark.parametrize("kept", KEPT)
def test_a_price_in_the_code(kept: str) -> None:
    it = thing("A", kept) if kept != "12345" else thing(kept)
    found = scan(label("00342"), it, embedded="price")
    assert found.products == (it,)
    assert found.line_price(it) == Money.of(342, "USD")
    assert (found.note, found.is_empty_label) == ("", False)


@pytest.mark.parametrize("kept", KEPT)
def test_a_weight_in_the_code(kept: str) -> None:
    it = thing("A", kept, 1299)
    found = scan(label("00342"), it, embedded="weight")
    assert found.products == (it,)
    assert found.line_price(it) == Money.of(444, "USD")  # 12.99 times 0.342 is 4.44258
    assert found.note == "0.342 kg"


def test_half_a_cent_is_a_cent() -> None:
    it = thing("A", "2012345", 100)
    assert scan(label("00005"), it, embedded="weight").line_price(it) == Money.of(1, "USD")
    assert scan(label("00004"), it, embedded="weight").line_price(it) == Money.of(0, "USD")


def test_codes_with_a_value_are_plain_codes_unless_the_shop_says_so() -> None:
    assert scan(label("00342"), thing("A", "2012345")).products == ()
    whole = thing("B", label("00342"))
    found = scan(label("00342"), whole, thing("A", "2012345"), embedded="price")
    assert found.products == (whole,)
    assert found.line_price(whole) is None


@pytest.mark.parametrize("embedded", ["price", "weight"])
def test_a_label_without_a_value_says_so(embedded: str) -> None:
    assert scan(label("00000"), thing("A", "2012345"), embedded=embedded).is_empty_label
    assert not scan(label("00001"), thing("A", "2012345"), embedded=embedded).is_empty_label


def test_an_unknown_label_is_filed_without_its_value() -> None:
    assert scan(label("00342"), embedded="weight").code == label("00000")


@pytest.mark.parametrize(
    ("code", "price_minor", "expected"), [("USD", 342, 342), ("JPY", 342, 3), ("KWD", 342, 3420)]
)
def test_a_gs1_price_is_written_in_the_currencys_units(
    code: str, price_minor: int, expected: int
) -> None:
    it = thing("A", "9506000134352", code=code)
    found = scan(f"]C101095060001343523922{price_minor}", it, code=code)
    assert found.line_price(it) == Money.of(expected, code)


def test_a_gs1_weight_is_times_the_price_of_a_kilogram() -> None:
    it = thing("A", "9506000134352", 1299)
    found = scan("]C101095060001343523103000342", it)
    assert found.line_price(it) == Money.of(444, "USD")
    assert found.note == "0.342 kg"
    both = scan("]C1010950600013435231030003423922500", it)
    assert both.line_price(it) == Money.of(500, "USD")
    assert both.note == "0.342 kg"


@given(st.integers(1, 99_999), st.integers(0, 10_000_000))
def test_a_weighed_price_is_never_a_cent_off(grams: int, price_minor: int) -> None:
    it = thing("A", "2012345", price_minor)
    found = scan(label(f"{grams:05}"), it, embedded="weight")
    price = found.line_price(it)
    assert price is not None
    assert abs(Decimal(price.amount_minor) - Decimal(price_minor * grams) / 1000) <= Decimal("0.5")
