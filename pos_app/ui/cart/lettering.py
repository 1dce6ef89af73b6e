"""Text painted by the item delegates: always plain, broken and shortened to the room it has."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from pos_app.ui.widgets.plain_text import shown


def side(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where text begins in a reading direction."""
    if direction is Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight
    return Qt.AlignmentFlag.AlignLeft


def far_side(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where text ends in a reading direction."""
    if direction is Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignRight


def draw_line(
    painter: QPainter, area: QRect, text: str, font: QFont, ink: QColor, align: Qt.AlignmentFlag
) -> None:
    """One line in the middle of `area`'s height, shortened with … if it is too long. The text
    reads in its own direction, whatever the window's is."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(font)
    painter.setPen(ink)
    line = QFontMetrics(font).elidedText(shown(text), Qt.TextElideMode.ElideRight, area.width())
    absolute = Qt.AlignmentFlag.AlignAbsolute
    flags = align | absolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(area, int(flags), line)


def draw_lines(
    painter: QPainter,
    area: QRect,
    lines: list[str],
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag,
) -> None:
    """Lines from the top of `area` down."""
    height = QFontMetrics(font).lineSpacing()
    for number, line in enumerate(lines):
        row = QRect(area.left(), area.top() + number * height, area.width(), height)
        draw_line(painter, row, line, font, ink, align)


def broken(text: str, font: QFont, width: int, max_lines: int) -> list[str]:
    """`text` in at most `max_lines` lines of `width` px; what is left over is shortened with …."""
    return list(_broken(shown(text), font.key(), width, max_lines))


@lru_cache(maxsize=2048)
def _broken(text: str, font_key: str, width: int, max_lines: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and len(lines) < max_lines:
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        if len(lines) == max_lines - 1 and end < len(text):
            rest = text[line.textStart() :]
            elide = Qt.TextElideMode.ElideRight
            lines.append(QFontMetrics(font).elidedText(rest, elide, width))
        else:
            lines.append(text[line.textStart() : end].rstrip())
    layout.endLayout()
    return tuple(lines)
