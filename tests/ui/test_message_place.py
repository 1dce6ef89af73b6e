"""Messages lie where they cover no button, and long ones make themselves small after a while."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from pos_app.ui.cover import Cover
from pos_app.ui.main_window import MainWindow
from pos_app.ui.messages import Message, MessageBar
from pos_app.ui.theme import SPACE_4, SPACE_12, apply_theme
from pos_app.ui.top_bar import TopBar
from tests.screens.hands import find, type_text
from tests.ui.every_screen import Look, settle, shown

_SHORT = "No product has the code 5901234123457. Nothing was added."
_LONG = "It moved no money, and you can go on selling. Look at the open payments first. " * 3
_NEEDED = ("modeAmount", "modeCart", "modeDonation", "trayButton", "openSettings", "openHelp")
_LOOKS = [
    Look(size, words=words)
    for size in ((1024, 600), (1366, 768), (1920, 1080))
    for words in ("en", "long", "rtl")
]


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _said(window: QWidget, message: Message) -> MessageBar:
    bar = find(window, MessageBar, "messageBar")
    bar.say(message)
    settle()
    return bar


@pytest.mark.parametrize("look", _LOOKS, ids=str)
@pytest.mark.parametrize("scene", ["amount", "cart", "tray_empty"])
def test_a_message_covers_no_button(scene: str, look: Look, qapp: QApplication) -> None:
    with shown(scene, look, qapp) as window:
        bar = _said(window, Message(_LONG, "warn", "Show", list))
        place = _place(bar, window)
        covered = [
            name
            for name in _NEEDED
            if _place(find(window, QAbstractButton, name), window).intersects(place)
        ]
        assert covered == []


@pytest.mark.parametrize("look", _LOOKS, ids=str)
def test_nothing_moves_when_something_is_said(look: Look, qapp: QApplication) -> None:
    with shown("cart", look, qapp) as window:
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
        before = {one: _place(one, window) for one in buttons}
        _said(window, Message(_LONG, "danger"))
        moved = [one.objectName() for one, place in before.items() if _place(one, window) != place]
        assert moved == []


def test_a_page_that_comes_over_the_others_cuts_no_message(qapp: QApplication) -> None:
    with shown("amount", Look((1024, 600)), qapp) as window:
        bar = _said(window, Message(_LONG, "warn", "Show", list))
        find(window, QAbstractButton, "openHelp").click()
        settle()
        assert find(window, Cover, "cover").isVisible()
        place = _place(bar, window)
        lowest = window.childAt(place.center().x(), place.bottom() - SPACE_4)
        assert lowest is not None
        assert bar.isAncestorOf(lowest)


def test_a_short_message_is_no_higher_than_the_bar(qapp: QApplication) -> None:
    with shown("cart", Look((1366, 768)), qapp) as window:
        bar = _said(window, Message(_SHORT, "warn", "Add it (F9)", list))
        assert bar.height() <= find(window, TopBar, "topBar").height()
        assert not bar._text.is_elided


def _enter(bar: MessageBar, at: QPoint | None = None) -> None:
    place = QPointF(at or QPoint(1, 1))
    QApplication.sendEvent(bar, QEnterEvent(place, place, place))


@pytest.mark.parametrize("way", ["pointing", "tapping"])
def test_a_long_one_folds_after_a_while_and_opens_again(way: str, qapp: QApplication) -> None:
    with shown("cart", Look((1024, 600)), qapp) as window:
        bar = _said(window, Message(_LONG, "warn", "Show", list))
        most = find(window, TopBar, "topBar").height()
        assert bar.height() > most
        assert not bar._text.is_elided
        bar._timer.timeout.emit()
        settle()
        assert bar.height() <= most + SPACE_12, "no further than into the air above a page"
        assert bar._text.is_elided
        assert bar._text.width() > bar.width() // 2, "a line that says something"
        assert bar.rect().contains(_place(bar._action, bar))
        assert bar._text.accessibleName() == _LONG.strip() or bar._text.text() == _LONG
        if way == "pointing":
            _enter(bar)
            assert not bar._timer.isActive()
            QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
            assert bar._timer.isActive()
        else:
            QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
        settle()
        assert bar.height() > most
        assert not bar._text.is_elided


def test_a_button_does_not_move_away_from_who_points_at_it(qapp: QApplication) -> None:
    with shown("cart", Look((1024, 600)), qapp) as window:
        bar = _said(window, Message(_LONG, "warn", "Show", list))
        bar._timer.timeout.emit()
        settle()
        before = _place(bar._action, bar)
        _enter(bar, before.center())
        settle()
        assert _place(bar._action, bar) == before
        assert not bar._timer.isActive(), "and it stays as long as somebody points"


def _over_the_search(window: QWidget) -> tuple[MessageBar, QLineEdit]:
    """A message that hangs over the search for products."""
    bar = _said(window, Message(_LONG, "warn", "Show", list))
    search = find(window, QLineEdit, "productSearch")
    assert _place(bar, window).intersects(_place(search, window))
    return bar, search


@pytest.mark.parametrize("look", [Look((1024, 600)), Look((1024, 600), words="rtl")], ids=str)
def test_who_types_into_a_field_sees_it(look: Look, qapp: QApplication) -> None:
    with shown("cart", look, qapp) as window:
        bar, search = _over_the_search(window)
        search.setFocus()
        type_text(window, "m")
        settle()
        assert search.text() == "m"
        assert not _place(bar, window).intersects(_place(search, window))
        assert bar.message is not None


def test_who_taps_a_field_that_is_half_covered_sees_it(qapp: QApplication) -> None:
    with shown("cart", Look((1024, 600)), qapp) as window:
        bar, search = _over_the_search(window)
        QTest.mouseClick(search, Qt.MouseButton.LeftButton)
        settle()
        assert not _place(bar, window).intersects(_place(search, window))


def test_a_finger_on_what_hangs_down_gets_the_field_below(qapp: QApplication) -> None:
    with shown("cart", Look((1024, 600)), qapp) as window:
        bar, search = _over_the_search(window)
        find(window, QAbstractButton, "modeCart").setFocus()
        middle = _place(search, window).center().y() - _place(bar, window).y()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(60, middle))
        settle()
        assert not _place(bar, window).intersects(_place(search, window))
        assert search.hasFocus()


def test_a_key_that_goes_elsewhere_leaves_the_message_to_be_read(qapp: QApplication) -> None:
    with shown("amount", Look((1024, 600)), qapp) as window:
        bar = _said(window, Message(_LONG, "warn", "Show", list))
        tall = bar.height()
        type_text(window, "5")
        settle()
        assert bar.height() == tall


def test_what_comes_next_begins_unfolded(qapp: QApplication) -> None:
    with shown("cart", Look((1024, 600)), qapp) as window:
        bar = _said(window, Message(_LONG, "warn"))
        bar._timer.timeout.emit()
        _said(window, Message(_LONG.replace("first", "now"), "danger"))
        assert not bar._text.is_elided


def test_the_ways_to_sell_stay_when_the_trays_button_becomes_loud(qapp: QApplication) -> None:
    with shown("amount", Look((1024, 600)), qapp) as quiet:
        before = _place(find(quiet, QAbstractButton, "modeDonation"), quiet)
    with shown("differs", Look((1024, 600)), qapp) as loud:
        assert isinstance(loud, MainWindow)
        assert _place(find(loud, QAbstractButton, "modeDonation"), loud) == before
