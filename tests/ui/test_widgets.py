"""Labels, buttons and messages: plain text, whole amounts, one voice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.messages import Message, MessageBar
from pos_app.ui.theme import TARGET, colour, keeper
from pos_app.ui.widgets import (
    AmountLabel,
    ElidedLabel,
    PlainButton,
    PlainLabel,
    PrimaryButton,
    SecondaryButton,
    icon,
    pixmap,
)
from tests.screens.hands import press

_LONG = "Slow-roasted tomato and mozzarella focaccia with basil, and a side salad of the day"


def _shown(widget: QWidget, qtbot: QtBot, width: int, height: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()


def test_the_keyboard_on_a_button_is_shown_by_its_ring_alone(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for name in ("first", "second"):
        button = SecondaryButton("Back", name=name)
        button.make_large()
        column.addWidget(button)
    _shown(window, qtbot, 200, 160)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first = window.findChild(SecondaryButton, "first")
    assert first is not None
    first.setFocus()
    press(first, Qt.Key.Key_Tab)
    picture = window.focusWidget().grab().toImage()
    inside = {picture.pixelColor(x, 8).name() for x in range(8, picture.width() - 8)}
    assert inside == {colour("surface").name()}, "the system's own box is drawn, too"


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    window = QWidget()
    qtbot.addWidget(window)
    yield MessageBar(window)
    window.close()


def test_markup_from_outside_is_shown_as_typed(qtbot: QtBot) -> None:
    plain, marked = PlainLabel("<b>PAID</b>"), QLabel("PAID")
    _shown(plain, qtbot, 300, 40)
    marked.setFont(plain.font())
    assert plain.textFormat() is Qt.TextFormat.PlainText
    assert plain.sizeHint().width() > marked.fontMetrics().horizontalAdvance("<b>PAID</b>") - 2


def test_a_long_text_wraps_and_then_ends_in_dots(qtbot: QtBot) -> None:
    label = PlainLabel(_LONG, max_lines=2)
    _shown(label, qtbot, 200, 60)
    assert label.is_elided
    assert label.heightForWidth(200) == 2 * label.fontMetrics().lineSpacing()
    assert label.text() == _LONG
    label.resize(2000, 60)
    assert not label.is_elided
    assert label.heightForWidth(2000) == label.fontMetrics().lineSpacing()


def test_a_word_that_is_too_long_for_a_line_breaks(qtbot: QtBot) -> None:
    label = PlainLabel("W" * 60)
    _shown(label, qtbot, 200, 200)
    assert label.heightForWidth(200) >= 3 * label.fontMetrics().lineSpacing()


def test_the_whole_text_is_its_tool_tip_and_is_plain(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: said.append(text))
    label = ElidedLabel("<b>PAID</b> & " + _LONG)
    _shown(label, qtbot, 100, 30)
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(label, event)
    assert "&lt;b&gt;PAID&lt;/b&gt; &amp;" in said[0]
    label.resize(2000, 30)
    QApplication.sendEvent(label, event)
    assert said[1] == ""


@pytest.mark.parametrize("width", [400, 200, 120])
def test_an_amount_shrinks_and_keeps_every_digit(qtbot: QtBot, width: int) -> None:
    label = AmountLabel("$999,999,999.99")
    _shown(label, qtbot, width, 80)
    picture = label.grab().toImage()
    right_edge = {picture.pixelColor(width - 1, y).name() for y in range(80)}
    ink = {
        (x, y)
        for x in range(width)
        for y in range(80)
        if picture.pixelColor(x, y).lightness() < 100
    }
    assert len(right_edge) == 1
    assert ink


def test_an_ampersand_on_a_button_is_shown(qtbot: QtBot) -> None:
    button = PlainButton("Salt & Pepper")
    qtbot.addWidget(button)
    assert button.text() == "Salt && Pepper"
    assert button.accessibleName() == "Salt & Pepper"


def test_a_button_is_large_enough_for_a_thumb(qtbot: QtBot) -> None:
    button = PrimaryButton("x")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button.sizeHint().width() >= TARGET
    assert button.sizeHint().height() >= TARGET


@pytest.mark.parametrize("kind", ["secondary", "primary", "danger", "quiet", "key", "on_warn"])
def test_the_keyboards_place_can_be_seen(qtbot: QtBot, kind: str) -> None:
    window = QWidget()
    button, other = PlainButton("Go on", window, kind=kind), PlainButton("Else", window)
    other.move(0, 100)
    button.resize(160, 60)
    _shown(window, qtbot, 300, 200)
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != before


def test_icons_are_tinted_and_crisp(qapp: QApplication) -> None:
    drawn = pixmap("check", "paid", 24, 2.0)
    assert drawn.width() == 48
    image = drawn.toImage()
    opaque = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert opaque == {colour("paid").name()}
    assert not icon("check").isNull()
    assert qapp is not None


def test_an_icon_that_is_not_there_is_empty() -> None:
    image = pixmap("no-such-icon", "ink", 8).toImage()
    assert image.pixelColor(4, 4).alpha() == 0


def test_every_icon_that_is_used_exists() -> None:
    names = (
        "backspace cart keypad heart search check cross clock phone warning trash minus plus undo "
        "tray arrow-right star refresh external barcode gear redo chevron-down person"
    )
    for name in names.split():
        image = pixmap(name, "ink", 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


def test_a_message_that_passes_goes_by_itself(bar: MessageBar) -> None:
    bar.say(Message("Saved."))
    assert not bar.isHidden()
    bar._timer.timeout.emit()
    assert bar.isHidden()
    assert bar.message is None


def test_a_message_on_the_same_topic_takes_the_place_of_the_old(bar: MessageBar) -> None:
    bar.say(Message("One.", "warn", topic="a"))
    bar.say(Message("Two.", "danger", topic="a"))
    bar.dismiss()
    assert bar.message is None
    bar.say(Message("Three.", "warn", topic="b"))
    bar.say(Message("Four."))
    bar.withdraw("b")
    bar.dismiss()
    assert bar.message is None


def test_an_action_is_done_once(bar: MessageBar) -> None:
    done: list[int] = []
    bar.say(Message("Look.", "warn", "Show", lambda: done.append(1)))
    button = bar.findChild(PlainButton, "messageAction")
    assert button is not None
    button.click()
    button.click()
    assert done == [1]


def test_text_sizes_come_from_the_scale() -> None:
    assert keeper().text_scale == 1.0
