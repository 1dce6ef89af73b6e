"""Colours that can be read, a theme that follows the system, and type that scales."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QStyle
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui.theme import amount_font, apply_theme, colour, font, is_motion_reduced, keeper
from pos_app.ui.theme.contrast import TEXT_CONTRAST, contrast, readable, text_on
from pos_app.ui.theme.tokens import tokens
from tests.ui.conftest import OpenTill

_GROUNDS = ("background", "surface", "raised", "pressed")
_PAIRS = [
    *((ink, ground) for ink in ("ink", "muted", "accent", "warn", "danger") for ground in _GROUNDS),
    *(("paid", ground) for ground in ("background", "surface", "paid_tint")),
    ("ink", "paid_tint"),
    ("ink", "warn_tint"),
    ("ink", "danger_tint"),
    ("ink", "accent_tint"),
    ("muted", "accent_tint"),
    ("warn", "warn_tint"),
    ("danger", "danger_tint"),
    ("accent", "accent_tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_warn", "warn"),
    ("on_warn", "warn_hover"),
]
_THEMES = ("light", "dark", "contrast")
_COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


@pytest.mark.parametrize("theme", _THEMES)
@pytest.mark.parametrize(("ink", "ground"), _PAIRS)
def test_all_text_can_be_read(theme: str, ink: str, ground: str) -> None:
    of = tokens(theme)
    assert contrast(of[ink], of[ground]) >= TEXT_CONTRAST


@pytest.mark.parametrize(("ink", "ground"), _PAIRS)
def test_high_contrast_is_high(ink: str, ground: str) -> None:
    of = tokens("contrast")
    assert contrast(of[ink], of[ground]) >= 7


@pytest.mark.parametrize("theme", _THEMES)
def test_the_border_of_a_field_can_be_seen(theme: str) -> None:
    of = tokens(theme)
    assert contrast(of["strong_line"], of["surface"]) >= 3
    assert contrast(of["accent"], of["surface"]) >= 3


@given(_COLOURS, st.sampled_from(_THEMES))
def test_any_accent_of_a_shop_is_bent_until_it_reads(accent: str, theme: str) -> None:
    of = tokens(theme, accent)
    for ground in ("background", "surface", "raised", "accent_tint"):
        assert contrast(of["accent"], of[ground]) >= TEXT_CONTRAST
    for tone in ("accent", "accent_hover", "accent_pressed"):
        assert contrast(of["on_accent"], of[tone]) >= TEXT_CONTRAST


@given(_COLOURS)
def test_text_on_any_colour_is_the_better_of_two(ground: str) -> None:
    assert contrast(text_on(ground), ground) >= max(
        contrast("#FFFFFF", ground), contrast("#0B1220", ground)
    )


def test_a_readable_colour_stays_as_it_is() -> None:
    assert readable("#1D4ED8", ("#FFFFFF",), dark=False) == "#1D4ED8"


@pytest.mark.parametrize("nonsense", ["red", "#12345", "javascript:alert(1)", "#GGGGGG", ""])
def test_an_accent_that_is_no_colour_is_passed_over(nonsense: str) -> None:
    assert tokens("light", nonsense)["accent"] == "#1D4ED8"


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def _turn(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme) -> None:
    """The person changes their system; the offscreen platform has no such switch of its own."""
    is_dark = scheme is Qt.ColorScheme.Dark
    monkeypatch.setattr(keeper(), "_is_system_dark", lambda: is_dark)
    qapp.styleHints().colorSchemeChanged.emit(scheme)


def test_the_theme_follows_the_system_live(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_theme(qapp, "system")
    _turn(qapp, monkeypatch, Qt.ColorScheme.Dark)
    assert keeper().tokens.is_dark
    _turn(qapp, monkeypatch, Qt.ColorScheme.Light)
    assert not keeper().tokens.is_dark


def test_a_chosen_theme_does_not_follow(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_theme(qapp, "light")
    _turn(qapp, monkeypatch, Qt.ColorScheme.Dark)
    assert not keeper().tokens.is_dark


def test_widgets_change_with_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == colour("ink")
    apply_theme(qapp, "dark")
    assert label.palette().color(label.foregroundRole()).name().upper() == tokens("dark")["ink"]


def test_the_shops_accent_is_put_on(open_till: OpenTill) -> None:
    appearance = (("primaryColor", "#7A1FA2"),)
    open_till(Settings(merchant_name="Bob", theme="light", appearance=appearance))
    assert keeper().tokens["accent"] == "#7A1FA2"


def test_text_size_and_motion_are_put_on(open_till: OpenTill) -> None:
    open_till(Settings(theme="contrast", text_size=150, reduced_motion=True))
    assert keeper().tokens.name == "contrast"
    assert font("body").pixelSize() == 24
    assert is_motion_reduced()


def test_motion_is_the_systems_choice_unless_it_is_reduced(qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    assert is_motion_reduced()
    apply_theme(qapp, "light")
    hint = qapp.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    assert is_motion_reduced() == (hint == 0)


@pytest.mark.parametrize(
    ("role", "size"),
    [("display", 56), ("title", 28), ("heading", 20), ("body", 16), ("small", 14)],
)
def test_type_has_a_scale_and_scales(qapp: QApplication, role: str, size: int) -> None:
    assert font(role).pixelSize() == size
    apply_theme(qapp, "light", text_scale=1.5)
    assert font(role).pixelSize() == size * 3 // 2
    apply_theme(qapp, "light")


def test_figures_of_amounts_have_one_width() -> None:
    made = amount_font("display")
    assert made.featureValue(QFont.Tag("tnum")) == 1
