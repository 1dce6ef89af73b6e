"""Text from outside is shown as it is written: no markup, nothing turned around, no end."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import SaleRefused
from pos_app.ui.messages import Message, MessageBar
from pos_app.ui.widgets.buttons import PlainButton
from pos_app.ui.widgets.labels import AmountLabel, ElidedLabel, PlainLabel, literal
from pos_app.ui.widgets.plain_text import MOST_CHARS, shown
from tests.fakes.fake_till import not_opened
from tests.screens.till_screen import TillScreen

MARKUP = [
    "<table><tr><td>1</td></tr></table>",
    '<img src="file:///etc/hostname">',
    "<b>PAID</b>",
    "<a href='https://evil.example'>Refund</a>",
    "&lt;b&gt; & <!-- -->",
]
TURNING = ["\u202e00.52$", "a\u2066b\u2069", "\u202a\u202b\u202c\u202d"]
CONTROL = ["A\x00B", "bell\x07", "\x1b[31mred", "\x7f\x9b", "half \ud83d"]
HIDDEN = ["PA\u200bID", "\ufeffname", "a\u2060b", "soft\u00adhyphen"]
ENDLESS = ["x" * 10_000_000, "<b>" * 3_000_000, "\u202e" * 5_000_000, "line\n" * 2_000_000]
ALL = [*MARKUP, *TURNING, *CONTROL, *HIDDEN, *ENDLESS]
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)


def texts_of(window: QWidget) -> Iterator[str]:
    """Everything that labels and buttons show, and what a screen reader says of them."""
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text(), label.objectName()
        yield label.text()
    for button in window.findChildren(QAbstractButton):
        yield button.text()
    for widget in window.findChildren(QWidget):
        yield from (widget.accessibleName(), widget.toolTip())


def assert_harmless(texts: Iterator[str]) -> str:
    all_of_it = list(texts)
    for text in all_of_it:
        assert FORBIDDEN.search(text) is None
        assert len(text) <= MOST_CHARS + 100
    return "\n".join(all_of_it)


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_shown_as_it_is_typed(qtbot: QtBot, text: str) -> None:
    for label in (PlainLabel(text), ElidedLabel(text), AmountLabel(text)):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == text
    tip = QTextDocument()
    tip.setHtml(literal(text))
    assert tip.toPlainText() == text


@pytest.mark.parametrize("text", [*TURNING, *CONTROL])
def test_what_turns_text_around_or_controls_it_becomes_a_sign(text: str) -> None:
    assert "\N{REPLACEMENT CHARACTER}" in shown(text)
    assert FORBIDDEN.search(shown(text)) is None


@pytest.mark.parametrize("text", HIDDEN)
def test_what_nobody_can_see_is_left_out(text: str) -> None:
    assert FORBIDDEN.search(shown(text)) is None
    assert "\N{REPLACEMENT CHARACTER}" not in shown(text)


WRITTEN = [
    "Grüner Tee",
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian, with the joiner that it needs
    "\U0001f469\u200d\U0001f4bb",  # one emoji of two
    "Två\nrader",
    "\u200f\u05e9\u05dc\u05d5\u05dd",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_what_people_write_stays(text: str) -> None:
    assert shown(text) == text


@pytest.mark.parametrize("text", ALL, ids=range(len(ALL)))
def test_every_kind_of_widget_neutralises_it(qtbot: QtBot, text: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = MessageBar(window)
    for widget in (
        PlainLabel(text, window),
        PlainLabel(text, window, max_lines=2),
        ElidedLabel(text, window),
        AmountLabel(text, window),
        PlainButton(text, window),
    ):
        widget.resize(300, 60)
        widget.setToolTip(literal(text))
    bar.say(Message(text, "warn"))
    window.show()
    window.grab()
    for one in window.findChildren(QWidget):
        assert len(one.toolTip()) < 5 * MOST_CHARS
        one.setToolTip("")
    assert_harmless(texts_of(window))


@pytest.mark.parametrize("text", ALL, ids=range(len(ALL)))
def test_the_providers_own_words_are_shown_on_the_result_as_plain_text(
    till: TillScreen, text: str
) -> None:
    till.till.tell(not_opened(till.charge(), SaleRefused(text, (text, text))))
    till.window.grab()
    said = assert_harmless(texts_of(till.window))
    if text in MARKUP:
        assert text in said
