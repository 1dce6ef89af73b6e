"""Every screen, as it is met by who cannot see it, sees little, or has large fingers.

Each page is shown in one look here; `python -m tests.ui.every_look` tries all scenes in all looks.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from pos_app.ui.cart.snug_button import SnugButton
from pos_app.ui.theme import apply_theme
from pos_app.ui.theme.contrast import TEXT_CONTRAST
from pos_app.ui.widgets import ElidedLabel, PlainButton, PlainLabel, ScrollColumn
from tests.ui.clipping import clipped, small_targets
from tests.ui.every_screen import LOOKS, Look, shown
from tests.ui.seeing import faint, strongest, unnamed

_PAGES = (
    *("amount_largest", "donation_preset", "cart", "awaiting", "unknown", "paid", "refused"),
    *("late", "refund_wrong", "evidence", "tray", "toast", "no_keys", "closing_many", "trouble"),
    *("scanned", "new_product_wrong", "scan_choice", "settings-look", "settings-problem"),
    *(
        "booth_start",
        "booth_own_problem",
        "booth_code_tax",
        "booth_own",
        "booth_thanks",
        "booth_pin_wrong",
    ),
    *("customer_idle", "customer_cart", "customer_tip_own", "customer_awaiting", "customer_paid"),
    *("setup_look", "setup_way", "setup_shop_wrong", "setup_keys_connecting", "setup_keys_work"),
    *("setup_keys_refused", "setup_summary", "setup_phones", "setup_screen", "setup_pin_differs"),
    *("setup_products_typed", "setup_trouble"),
)
_TIGHT = (
    *("cart_discount", "cart_recalled", "closing_many", "health-bad", "health-support"),
    *("unknown", "tip_awaiting", "booth_code_tax", "booth_thanks", "settings-look"),
    "scan_choice",
)
"""Much to say: shown in a small window with large letters and long words."""
_CASES = [(scene, LOOKS[at % len(LOOKS)]) for at, scene in enumerate(_PAGES)]
_CASES += [(scene, LOOKS[2]) for scene in _TIGHT]
_CASES += [("settings-customer", LOOKS[4]), ("settings-customer", LOOKS[2])]


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


@pytest.mark.parametrize(("scene", "look"), _CASES, ids=[f"{s}-{look}" for s, look in _CASES])
def test_a_screen_is_for_everyone(scene: str, look: Look, qapp: QApplication) -> None:
    with shown(scene, look, qapp) as window:
        assert (window.width(), window.height()) == look.size
        assert unnamed(window) == []
        assert clipped(window) == []
        assert small_targets(window) == []
        least = 7.0 if look.theme == "contrast" else TEXT_CONTRAST
        assert faint(window, least) == []


# ---- the measures themselves can fail ----------------------------------------------------------
@pytest.fixture
def card(qapp: QApplication) -> Iterator[QWidget]:
    """An empty window, 300 by 100."""
    window = QWidget()
    window.setAutoFillBackground(True)
    QHBoxLayout(window)
    window.resize(300, 100)
    window.show()
    QApplication.processEvents()
    yield window
    window.close()
    window.deleteLater()


def _put(card: QWidget, widget: QWidget) -> None:
    layout = card.layout()
    assert layout is not None
    layout.addWidget(widget)
    QApplication.processEvents()


def test_a_button_without_a_name_is_found(card: QWidget) -> None:
    _put(card, PlainButton("", name="mute"))
    assert [about.split()[0] for about in unnamed(card)] == ["mute"]


def test_words_that_are_cut_are_found(card: QWidget) -> None:
    label = ElidedLabel("A sentence that is a good deal longer than it may be wide here")
    label.setMaximumWidth(120)
    _put(card, label)
    assert any("ends in …" in about for about in clipped(card))


def test_a_button_whose_words_are_cut_is_found(card: QWidget) -> None:
    button = SnugButton("Discount on the whole cart", "snug")
    button.setMaximumWidth(80)
    _put(card, button)
    assert [about.split(":")[0] for about in clipped(card)] == ["snug < QWidget"]


def test_a_label_that_is_too_low_is_found(card: QWidget) -> None:
    label = PlainLabel("Two lines\nof text")
    label.setMaximumHeight(24)
    _put(card, label)
    assert any("24 px high" in about for about in clipped(card))


def test_what_lies_outside_is_found(card: QWidget) -> None:
    far = PlainButton("Far", card, name="far")
    far.move(280, 10)
    far.show()
    assert any(about.startswith("far") for about in clipped(card))


def test_a_small_target_is_found(card: QWidget) -> None:
    button = PlainButton("x", name="tiny")
    button.setFixedSize(30, 44)
    _put(card, button)
    assert small_targets(card) == ["tiny: 30x44"]


def test_faint_words_are_found(card: QWidget) -> None:
    label = PlainLabel("Faint")
    label.setStyleSheet("color: #AAAAAA; background: #FFFFFF;")
    _put(card, label)
    assert [about.split(":")[0] for about in faint(card, TEXT_CONTRAST)] == ["PlainLabel"]


def test_contrast_is_that_of_the_letters_and_their_ground() -> None:
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    painter.fillRect(10, 5, 10, 10, QColor("#767676"))
    painter.end()
    assert strongest(picture) == pytest.approx(4.54, abs=0.01)


def test_what_does_not_fit_scrolls_and_tab_brings_it_into_sight(card: QWidget) -> None:
    content = QWidget()
    column = QHBoxLayout(content)
    content.setMinimumHeight(400)
    field = QLineEdit()
    field.setObjectName("deep")
    column.addWidget(field, 0, Qt.AlignmentFlag.AlignBottom)
    before = PlainButton("Before", name="before")
    _put(card, before)
    _put(card, ScrollColumn(content))
    card.activateWindow()
    before.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.visibleRegion().isEmpty()
    card.focusNextChild()
    QApplication.processEvents()
    assert field.hasFocus()
    assert field.visibleRegion().boundingRect().height() == field.height()
