from dataclasses import replace
from typing import Any

import pytest

from pos_app.domain.errors import ProductRefused
from pos_app.domain.money import Money
from pos_app.domain.product import Product, check_product
from tests.unit.domain.goods import goods

FINE: list[dict[str, Any]] = [
    {},
    {"sku": "s" * 100},
    {"name": "n" * 200},
    {"description": "d" * 500},
    {"price": Money.of(0, "USD")},
    {"original_price": Money.of(0, "USD")},
    {"original_price": Money.of(999, "USD")},
    {"image_url": "https://example.org/tea.png?size=2#x"},
    {"image_url": "http://192.168.1.5:8080/tea.png"},
    {"image_url": "https://[::1]/tea.png"},
    {"variant": "v" * 1000, "brand": "b" * 1000, "category": "c" * 1000},
]


@pytest.mark.parametrize("fields", FINE, ids=str)
def test_what_the_provider_accepts(fields: dict[str, Any]) -> None:
    check_product(replace(goods(), **fields))


def test_what_a_catalogue_does_not_say_is_empty() -> None:
    bare = Product("sku-1", "Tea", Money.of(250, "USD"))
    texts = (bare.barcode, bare.category, bare.brand, bare.variant, bare.description)
    assert set(texts) | {bare.image_url, bare.discount_label, bare.picture} == {""}
    assert (bare.original_price, bare.tax_exempt) == (None, False)


REFUSED: list[tuple[dict[str, Any], str, str, int]] = [
    ({"sku": "s" * 101}, "sku", "too_long", 100),
    ({"name": "n" * 201}, "name", "too_long", 200),
    ({"description": "d" * 501}, "description", "too_long", 500),
    ({"sku": ""}, "sku", "missing", 0),
    ({"sku": " \t"}, "sku", "missing", 0),
    ({"name": ""}, "name", "missing", 0),
    ({"name": "\u00a0"}, "name", "missing", 0),
    ({"price": Money.of(-1, "USD")}, "price", "negative", 0),
    ({"original_price": Money.of(-1, "USD")}, "original_price", "negative", 0),
    ({"original_price": Money.of(1, "EUR")}, "original_price", "currency", 0),
    ({"image_url": "tea.png"}, "image_url", "not_a_url", 0),
    ({"image_url": "ftp://example.org/tea.png"}, "image_url", "not_a_url", 0),
    ({"image_url": "javascript:alert(1)"}, "image_url", "not_a_url", 0),
    ({"image_url": "https://"}, "image_url", "not_a_url", 0),
    ({"image_url": "https:///tea.png"}, "image_url", "not_a_url", 0),
    ({"image_url": "https://example.org/my tea.png"}, "image_url", "not_a_url", 0),
    ({"image_url": "https://example.org/\n"}, "image_url", "not_a_url", 0),
    ({"image_url": "https://example.org:port/"}, "image_url", "not_a_url", 0),
    ({"image_url": "https://[bad/"}, "image_url", "not_a_url", 0),
    ({"image_url": "https:\\\\example.org"}, "image_url", "not_a_url", 0),
    ({"image_url": "https://example.org\\@evil.example/"}, "image_url", "not_a_url", 0),
]


@pytest.mark.parametrize(("fields", "field", "problem", "limit"), REFUSED)
def test_what_the_provider_would_refuse(
    fields: dict[str, Any], field: str, problem: str, limit: int
) -> None:
    product = replace(goods("Tea"), **fields)
    with pytest.raises(ProductRefused) as refused:
        check_product(product)
    error = refused.value
    assert (error.field, error.problem, error.limit) == (field, problem, limit)
    assert error.name == (product.name.strip() or product.sku)
    assert error.name in str(error)


def test_a_product_without_any_name_is_called_something() -> None:
    with pytest.raises(ProductRefused) as refused:
        check_product(replace(goods(), name=" ", sku=" "))
    assert refused.value.name == "?"
