"""The demo's strip says everything in every language and size of letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget

from pos_app.ui.demo_banner import DemoBanner
from pos_app.ui.language import speak
from pos_app.ui.theme import apply_theme
from tests.screens.hands import find
from tests.ui.clipping import clipped
from tests.ui.every_screen import settle


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")
    speak(qapp, "en_US")


def _shown(banner: DemoBanner, wide: int) -> QWidget:
    window = QWidget()
    window.setMinimumSize(1024, 600)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(banner)
    column.addStretch(1)
    window.resize(wide, 600)
    window.show()
    settle()
    return window


@pytest.mark.parametrize("sets_up", [False, True], ids=["demo", "first start"])
@pytest.mark.parametrize("is_up", [False, True], ids=["no code", "code"])
@pytest.mark.parametrize("wide", [1024, 1366])
@pytest.mark.parametrize("locale", ["en_US", "de_DE", "fr_FR", "ar_EG"])
def test_nothing_is_lost_with_the_largest_letters(
    locale: str, wide: int, is_up: bool, sets_up: bool, qapp: QApplication
) -> None:
    speak(qapp, locale)
    apply_theme(qapp, "light", text_scale=2.0)
    banner = DemoBanner(sets_up=sets_up)
    window = _shown(banner, wide)
    banner.offer_page(is_up=is_up)
    settle()
    assert window.width() == wide
    assert clipped(window) == []
    words = find(banner, QLabel, "demoBannerText")
    assert words.height() < 3 * words.fontMetrics().lineSpacing(), "the strip takes the page's room"
    window.close()
    window.deleteLater()


def test_the_words_stay_where_they_are_when_the_button_comes(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    banner = DemoBanner()
    window = _shown(banner, 1024)
    words = find(banner, QLabel, "demoBannerText")
    before = (words.geometry(), banner.height())
    banner.offer_page(is_up=True)
    settle()
    assert find(banner, QAbstractButton, "openOnThisComputer").isVisible()
    assert (words.geometry(), banner.height()) == before
    window.close()
    window.deleteLater()
