"""GS1 codes: with AIM identifiers and separators, and what a till uses of them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.gs1_codes import SEPARATOR, gs1_code, without_aim

GTIN = "09506000134352"


@pytest.mark.parametrize("aim", ["]C1", "]e0", "]d2", "]Q3", ""])
def test_number_batch_expiry_and_serial(aim: str) -> None:
    found = gs1_code(f"{aim}01{GTIN}1726013110AB-1{SEPARATOR}21007")
    assert found is not None
    assert found.gtin == GTIN
    assert found.values == {"01": GTIN, "17": "260131", "10": "AB-1", "21": "007"}
    assert (found.weight_kg, found.price) == (None, None)


@pytest.mark.parametrize(
    ("tail", "weight_kg", "price"),
    [
        ("3103000342", "0.342", None),
        ("3100000002", "2", None),
        ("3922342", None, "3.42"),
        ("39221250" + SEPARATOR + "3102001234", "12.34", "12.50"),
        ("3920500", None, "500"),
    ],
)
def test_weight_and_price(tail: str, weight_kg: str | None, price: str | None) -> None:
    found = gs1_code(f"]C101{GTIN}{tail}")
    assert found is not None
    assert found.weight_kg == (None if weight_kg is None else Decimal(weight_kg))
    assert found.price == (None if price is None else Decimal(price))


def test_as_people_read_it() -> None:
    found = gs1_code(f"(01){GTIN}(3103)000342(10)A1")
    assert found is not None
    assert found.gtin == GTIN
    assert found.weight_kg == Decimal("0.342")
    assert found.values["10"] == "A1"


@pytest.mark.parametrize(
    "text",
    [
        "4006381333931",
        "01095060001343",  # too short for its identifier
        "0109506000134353",  # wrong check digit
        f"01{GTIN}31030003",  # a weight has six digits
        f"01{GTIN}10",  # a batch of nothing
        "]C110ABC",  # no trade item
        f"(01){GTIN}(10",
        "]E04006381333931",
        "",
        "]C1",
    ],
)
def test_what_is_no_gs1_code_of_an_item(text: str) -> None:
    assert gs1_code(text) is None


def test_the_aim_identifier_is_no_part_of_the_code() -> None:
    assert without_aim("]E04006381333931") == ("4006381333931", False)
    assert without_aim("]C1019506") == ("019506", True)
    assert without_aim("[C1019506") == ("[C1019506", False)


@given(st.text(max_size=60))
def test_nothing_that_is_scanned_breaks_it(text: str) -> None:
    found = gs1_code(text)
    assert found is None or len(found.gtin) in {8, 12, 13, 14}
