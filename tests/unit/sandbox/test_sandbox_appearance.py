from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.sandbox.appearance import (
    contrast,
    look_of,
    read_colour,
    read_font,
    read_radius,
)
from pos_app.sandbox.cards import passes_luhn

hex_colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")
TEXT_ON_GROUND = [
    ("ink", "page"),
    ("ink", "surface"),
    ("on-primary", "primary"),
    ("accent", "surface"),
    ("muted", "page"),
    ("muted", "surface"),
    ("danger", "surface"),
    ("ink", "field"),
]


@given(hex_colours, hex_colours)
def test_text_can_be_read_in_any_colours(primary: str, page: str) -> None:
    properties = look_of({"primaryColor": primary, "backgroundColor": page}).properties
    assert properties["primary"] == primary
    assert properties["page"] == page
    for text, ground in TEXT_ON_GROUND:
        one, other = read_colour(properties[text]), read_colour(properties[ground])
        assert one is not None
        assert other is not None
        assert contrast(one, other) >= 4.5


@pytest.mark.parametrize(
    ("value", "colour"),
    [("#fff", (255, 255, 255)), ("#1D4ed8", (29, 78, 216)), (" #000000 ", (0, 0, 0))],
)
def test_colours(value: str, colour: tuple[int, int, int]) -> None:
    assert read_colour(value) == colour


@pytest.mark.parametrize(
    "value", ["red", "#ff", "#12345678", "#fff;}", "url(x)", "#ggg", "", None, 5, ["#fff"], "#f\n}"]
)  # fmt: skip
def test_colours_of_another_form_do_not_count(value: object) -> None:
    assert read_colour(value) is None


@pytest.mark.parametrize(
    ("value", "css"),
    [("8px", "8px"), (8, "8px"), (Decimal("0.5"), "0.5px"), ("0.5rem", "0.5rem"), ("99px", "28px"),
     ("0", "0px"), ("1em", "1em"), ("-1px", None), ("8px;", None), ("8 px", None), ("50%", None),
     (True, None), (None, None), ("calc(1px)", None), ("٨px", None)],
)  # fmt: skip
def test_radii(value: object, css: str | None) -> None:
    assert read_radius(value) == css


@pytest.mark.parametrize("value", ["Inter", "'Open Sans', serif", '"Noto Sans"', "system-ui"])
def test_fonts(value: str) -> None:
    css = read_font(value)
    assert css is not None
    assert value.split(",", maxsplit=1)[0].strip("\"'") in css


@pytest.mark.parametrize(
    "value", ["x;}", "a</style>", "url(x)", "", "  ", ",", "a,,b", None, 7, 'a"b', "a\nb", "a\\62"]
)
def test_fonts_of_another_form_do_not_count(value: object) -> None:
    assert read_font(value) is None


@given(st.dictionaries(st.sampled_from(["primaryColor", "borderRadius", "fontFamily"]), st.text()))
def test_no_value_breaks_out_of_the_style_sheet(appearance: dict[str, object]) -> None:
    css = look_of(appearance).css
    assert css.count("{") == css.count("}") == 1
    assert not re.search(r"[<>\\]", css)


def test_a_dark_page_is_told_to_the_browser() -> None:
    assert "color-scheme:dark" in look_of({"backgroundColor": "#101418"}).css
    assert "color-scheme:light" in look_of({}).css


@given(st.integers(10**11, 10**18))
def test_one_wrong_digit_is_always_noticed(number: int) -> None:
    good = next(f"{number}{digit}" for digit in range(10) if passes_luhn(f"{number}{digit}"))
    assert not passes_luhn(f"{good[:-1]}{(int(good[-1]) + 1) % 10}")
