"""Trade item numbers: check digits against known codes, and all forms of one number are equal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.scan_codes import (
    check_digit,
    embedded_value,
    equal_forms,
    is_gtin,
    same_number,
    upc_a_from_upc_e,
)

_digits = st.text("0123456789", min_size=12, max_size=12)


@pytest.mark.parametrize("code", ["96385074", "036000291452", "4006381333931", "10614141000415"])
def test_codes_with_the_right_check_digit(code: str) -> None:
    assert is_gtin(code)
    wrong = str((int(code[-1]) + 1) % 10)
    assert not is_gtin(code[:-1] + wrong)


@pytest.mark.parametrize(
    "text", ["", "400638133393", "ABCDEFGH", "٤٠٠٦٣٨١٣٣٣٩٣١", "4006381333931 "]
)
def test_what_is_no_number_of_an_item(text: str) -> None:
    assert not is_gtin(text)
    assert same_number(text) == (text,)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("04252614", "042100005264"),  # the last digit 0 to 2: GS1's own example
        ("01234505", "012000003455"),
        ("01234531", "012300000451"),
        ("01234543", "012340000053"),
        ("01234558", "012345000058"),
        ("01234592", "012345000096"),
        ("425261", "042100005264"),
        ("0425261", "042100005264"),
    ],
)
def test_upc_e_written_out(short: str, long: str) -> None:
    body = upc_a_from_upc_e(short[:7] if len(short) == 8 else short)
    assert body == long[:11] + check_digit(long[:11])
    assert body is not None
    assert is_gtin(body)


@pytest.mark.parametrize("code", ["04252615", "24252614", "4252", "42526A", "042526140"])
def test_what_is_no_upc_e(code: str) -> None:
    assert upc_a_from_upc_e(code) is None


def test_a_wrong_check_digit_is_looked_up_as_it_is() -> None:
    assert equal_forms("4006381333932") == (("4006381333932",),)
    assert equal_forms("TSHIRT-L") == (("TSHIRT-L",),)


def test_the_steps_of_a_upc_e_are_itself_and_then_the_upc_a() -> None:
    steps = equal_forms("04252614")
    assert steps[0][0] == "04252614"
    assert "042100005264" in steps[1]
    assert "0042100005264" in steps[1]


@given(_digits)
def test_every_length_of_a_number_finds_every_other(digits: str) -> None:
    upc_a = digits[:11] + check_digit(digits[:11])
    forms = {upc_a, f"0{upc_a}", f"00{upc_a}"}
    for form in forms:
        assert forms <= set(same_number(form))
        assert all(is_gtin(other) for other in same_number(form))
        assert same_number(form)[0] == form


def test_an_ean_8_is_also_kept_with_zeros_before_it() -> None:
    assert set(same_number("96385074")) >= {"0000096385074", "00000096385074"}
    assert "96385074" in same_number("0000096385074")
    assert "33393149" not in same_number("4006381333931")


@pytest.mark.parametrize("prefix", ["20", "25", "29"])
def test_a_label_of_the_shops_scales(prefix: str) -> None:
    body = f"{prefix}1234500342"
    label = embedded_value(body + check_digit(body))
    assert label is not None
    assert (label.prefix, label.item, label.value) == (prefix, "12345", 342)
    zeroed = f"{prefix}1234500000"
    assert label.item_codes == (
        zeroed + check_digit(zeroed),
        f"{zeroed}0",
        f"{prefix}12345",
        "12345",
    )


def test_an_american_label_has_twelve_digits() -> None:
    body = "21234500342"
    label = embedded_value(body + check_digit(body))
    assert label is not None
    assert (label.item, label.value) == ("12345", 342)
    assert "212345" in label.item_codes


@pytest.mark.parametrize("code", ["2012345003424", "4006381333931", "20123450", "2012345"])
def test_what_is_no_label_of_the_scales(code: str) -> None:
    assert embedded_value(code) is None
