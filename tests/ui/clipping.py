"""Finds what does not fit: words cut off, widgets squeezed, or outside of what they lie in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from pos_app.ui.cart.snug_button import SnugButton
from pos_app.ui.theme import TARGET
from pos_app.ui.widgets import AmountLabel, PlainLabel, fitted_font
from pos_app.ui.widgets.choice_box import ChoiceBox
from tests.ui import shots

_SLACK_PX = 1
_ROWS_LOOKED_AT = 5
_AROUND_LETTERS_PX = 8
_TAPPED = (QAbstractButton, QLineEdit, QComboBox)
_OUTSIDE_WORDS = {"shopName", "paymentShop", "customerShop", "kioskCause", "lineTitle"}
"""A shop's or product's own name may be of any length: it ends in "…" and is told on demand."""


def clipped(window: QWidget) -> list[str]:
    """What of `window` cannot be read or touched whole, a line each."""
    return [
        f"{_place(widget)}: {problem}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not _is_qts(widget)
        for problem in _problems(widget, window)
    ]


def small_targets(window: QWidget) -> list[str]:
    """What is to be tapped and is less than 44 px wide or high, rows of lists too."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or _is_qts(widget):
            continue
        if isinstance(widget, _TAPPED) and min(widget.width(), widget.height()) < TARGET:
            found.append(f"{widget.objectName()}: {widget.width()}x{widget.height()}")
        if isinstance(widget, QAbstractItemView) and _is_chosen_from(widget):
            model = widget.model()
            for row in range(min(model.rowCount(), _ROWS_LOOKED_AT)):
                place = widget.visualRect(model.index(row, 0))
                if min(place.width(), place.height()) < TARGET:
                    found.append(f"{widget.objectName()} row {row}: {place.size().toTuple()}")
    return found


def _is_chosen_from(view: QAbstractItemView) -> bool:
    return view.selectionMode() is not QAbstractItemView.SelectionMode.NoSelection


def _problems(widget: QWidget, window: QWidget) -> Iterator[str]:
    yield from _outside(widget, window)
    if isinstance(widget, AmountLabel):
        yield from _amount(widget)
    elif isinstance(widget, PlainLabel):
        yield from _words(widget)
    elif isinstance(widget, QLabel) and widget.text():
        if widget.height() + _SLACK_PX < widget.fontMetrics().height():
            yield f"{widget.height()} px high for letters of {widget.fontMetrics().height()}"
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QLineEdit):
        yield from _field(widget)
    elif isinstance(widget, QComboBox):
        yield from _choice(widget)


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not widget.width() or not widget.height():
        return
    room = QRect(QPoint(0, 0), parent.size())
    area = parent.parentWidget()
    if isinstance(area, QScrollArea) and area.viewport() is parent:
        # What scrolls up and down may be higher; wider it may not be.
        is_sliding = area.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if not is_sliding and widget.width() > parent.width() + _SLACK_PX:
            yield f"{widget.width()} px wide in a page of {parent.width()}"
        return
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        return
    beyond = widget.geometry().adjusted(1, 1, -1, -1)
    if not room.contains(beyond):
        yield f"{_rect(widget.geometry())} in {parent.width()}x{parent.height()}"


def _amount(label: AmountLabel) -> Iterator[str]:
    made = fitted_font(label._full_font(), label.text(), label.contentsRect().width())
    if QFontMetrics(made).horizontalAdvance(label.text()) > label.width() + _SLACK_PX:
        yield f"{label.text()!r} does not fit into {label.width()} px"
    figures = QFontMetrics(made).tightBoundingRect(label.text()).height()
    if label.text() and figures + 2 * _SLACK_PX > label.height():
        yield f"{label.text()!r} is {label.height()} px high for {figures}"


def _words(label: PlainLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.is_elided and not _is_from_outside(label):
        yield f"{label.text()!r} ends in …"
    spacing = label.fontMetrics().lineSpacing()
    high = len(label._lines_shown()[0]) * spacing
    if high > label.contentsRect().height() + 2 * _SLACK_PX:
        yield f"{label.text()!r} is {label.contentsRect().height()} px high for {high}"


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        return
    if isinstance(button, SnugButton) and button.is_elided:
        yield f"{button.accessibleName()!r} ends in …"
    wanted = button.minimumSizeHint()
    if button.width() + _SLACK_PX < wanted.width():
        yield f"{button.text()!r} is {button.width()} px wide for {wanted.width()}"
    letters = button.fontMetrics().tightBoundingRect(button.text()).height()
    if button.height() < letters + _AROUND_LETTERS_PX:
        yield f"{button.text()!r} is {button.height()} px high for {wanted.height()}"


def _field(field: QLineEdit) -> Iterator[str]:
    metrics = field.fontMetrics()
    if field.height() < metrics.height():
        yield f"{field.height()} px high for letters of {metrics.height()}"
    words = field.placeholderText()
    if words and not field.text():
        room = field.width() - (0 if field.property("kind") == "amount" else 28)
        if metrics.horizontalAdvance(words) > room:
            yield f"{words!r} is {metrics.horizontalAdvance(words)} px wide in {room}"


def _choice(box: QComboBox) -> Iterator[str]:
    metrics = box.fontMetrics()
    if box.height() + _SLACK_PX < metrics.height() + 4:
        yield f"{box.height()} px high for letters of {metrics.height()}"
    if box.is_elided if isinstance(box, ChoiceBox) else _is_too_long(box):
        yield f"{box.currentText()!r} ends in …"


def _is_too_long(box: QComboBox) -> bool:
    return box.fontMetrics().horizontalAdvance(box.currentText()) > box.width() - 48


def _is_from_outside(label: QLabel) -> bool:
    return label.objectName() in _OUTSIDE_WORDS or label.text() == shots._LONG_SHOP


def _is_qts(widget: QWidget) -> bool:
    """The inside of one of Qt's own widgets: a scroll bar, a field's clear button."""
    inside = widget.parentWidget()
    return (
        isinstance(widget, QAbstractSlider)
        or isinstance(inside, QLineEdit | QComboBox)
        or (widget.objectName().startswith("qt_scrollarea"))
    )


def _place(widget: QWidget) -> str:
    names: list[str] = []
    step: QWidget | None = widget
    while step is not None and len(names) < 3:
        names.append(step.objectName() or type(step).__name__)
        step = step.parentWidget()
    return " < ".join(names)


def _rect(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"
