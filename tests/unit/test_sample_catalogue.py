"""The sample catalogue and the icons: whole, valid, small, and safe to draw."""

from __future__ import annotations

import csv
import re
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import pos_app
from pos_app.domain.currency import currency
from pos_app.domain.money import Money
from pos_app.domain.product import Product, check_product
from pos_app.services.resources import resource

COLUMNS = (
    "sku,name,price,barcode,category,brand,variant,description,image_url,original_price,"
    "discount_label,tax_exempt,picture"
)
ICONS = sorted(path.stem for path in resource("icons").iterdir())
DRAWN = {"svg", "rect", "circle", "ellipse", "path", "g", "defs", "linearGradient", "stop"}
MAX_PICTURE_BYTES = 15 * 1024
USD = currency("USD")


def _rows() -> list[dict[str, str]]:
    with resource("sample", "catalogue.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROWS = _rows()
PICTURES = sorted(resource("sample", "pictures").iterdir())
DRAWINGS = sorted(resource("icons").iterdir())


def test_the_columns_are_those_of_an_import_and_the_picture() -> None:
    header = resource("sample", "catalogue.csv").read_text(encoding="utf-8").splitlines()[0]
    assert header == COLUMNS


def test_there_is_enough_to_sell_and_to_look_at() -> None:
    assert 30 <= len(ROWS) <= 50
    categories = {row["category"] for row in ROWS}
    assert 5 <= len(categories) <= 6
    assert "" not in categories
    assert sum(bool(row["original_price"]) for row in ROWS) >= 3
    assert sum(row["tax_exempt"] == "true" for row in ROWS) >= 3
    assert any(not row["name"].isascii() for row in ROWS)
    assert any(len(row["name"]) > 60 for row in ROWS)


@pytest.mark.parametrize("column", ["sku", "barcode"])
def test_codes_are_unique(column: str) -> None:
    codes = [row[column] for row in ROWS]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("row", ROWS, ids=[row["sku"] for row in ROWS])
def test_every_row_is_a_product_that_the_provider_would_take(row: dict[str, str]) -> None:
    price = Money.from_decimal(Decimal(row["price"]), USD)
    before = row["original_price"]
    original = Money.from_decimal(Decimal(before), USD) if before else None
    check_product(
        Product(
            sku=row["sku"],
            name=row["name"],
            price=price,
            description=row["description"],
            image_url=row["image_url"],
            original_price=original,
        )
    )
    assert price.amount_minor > 0
    assert (original is None) == (not row["discount_label"])
    assert original is None or original > price
    assert row["tax_exempt"] in {"", "true"}


@pytest.mark.parametrize("code", [row["barcode"] for row in ROWS])
def test_barcodes_are_ean_13_of_a_shops_own_range(code: str) -> None:
    assert re.fullmatch(r"2\d{12}", code)
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(code))
    assert weighted % 10 == 0


def test_every_product_has_a_picture_and_every_picture_a_product() -> None:
    wanted = {resource("sample", "pictures", row["picture"]) for row in ROWS}
    assert wanted == set(PICTURES)


def test_every_icon_is_used() -> None:
    sources = Path(pos_app.__file__).parent.rglob("*.py")
    words = {word for path in sources for word in re.findall(r'"([a-z-]+)"', path.read_text())}
    assert set(ICONS) - words - {"app"} == set()


@pytest.mark.parametrize("path", DRAWINGS, ids=[path.stem for path in DRAWINGS])
def test_drawings_are_small_square_and_made_of_plain_shapes(path: Path) -> None:
    assert path.stat().st_size <= MAX_PICTURE_BYTES
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314  our own files
    names = {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in root.iter()}
    assert names <= DRAWN
    _, _, width, height = root.attrib["viewBox"].split()
    assert width == height
    keys = {key for element in root.iter() for key in element.attrib}
    assert not keys & {"class", "style", "href", "onload"}


@pytest.mark.parametrize("name", [name for name in ICONS if name != "app"])
def test_line_icons_are_one_family(name: str) -> None:
    root = ET.fromstring(resource("icons", f"{name}.svg").read_text(encoding="utf-8"))  # noqa: S314  our own files
    assert root.attrib["viewBox"] == "0 0 24 24"
    assert root.attrib["stroke"] == "currentColor"
    assert root.attrib["fill"] == "none"
    assert root.attrib["stroke-width"] == "1.75"
    assert root.attrib["stroke-linecap"] == root.attrib["stroke-linejoin"] == "round"
    inner = [element for element in root.iter() if element is not root]
    assert not any({"stroke", "fill", "stroke-width"} & set(part.attrib) for part in inner)
