"""Labels for text that comes from outside: always plain, and honest about what they leave out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QToolTip, QWidget

from pos_app.ui.theme import amount_font
from pos_app.ui.widgets.plain_text import shown

_MIN_AMOUNT_PX = 12
_ELLIPSIS_WIDTH_CHARS = 4


class PlainLabel(QLabel):
    """Plain text that wraps to `max_lines` lines (0: as many as it needs) and then ends in "…",
    with the whole text as its tool tip and for screen readers. Markup is shown as typed."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, max_lines: int = 0
    ) -> None:
        super().__init__(parent)
        self._max_lines = max_lines
        self._is_from_outside = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(max_lines != 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(max_lines != 1)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(shown(text))

    def keep_own_direction(self) -> None:
        """For words of somebody else's alone, such as a name: they begin where the window's words
        do, and read in their own direction, so that their brackets stay where they were written."""
        self._is_from_outside = True

    def show_lines(self, most: int) -> None:
        """Another `max_lines`."""
        if most != self._max_lines:
            self._max_lines = most
            self.updateGeometry()
            self.update()

    @property
    def is_elided(self) -> bool:
        """Whether some of the text does not fit and hides behind "…"."""
        return self._lines_shown()[1]

    def hasHeightForWidth(self) -> bool:
        return self._max_lines != 1

    def heightForWidth(self, width: int) -> int:
        lines, _ = self._broken(max(1, width - self._frame()))
        return self._height_of(len(lines))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        lines = self.text().split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + 2
        return QSize(width + self._frame(), self._height_of(len(lines)))

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        least = metrics.averageCharWidth() * _ELLIPSIS_WIDTH_CHARS
        return QSize(min(least, self.sizeHint().width()), self._height_of(1))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.toolTip():
            whole = self.text() if self.is_elided else ""
            show_tip(event.globalPos(), whole, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        own = Qt.LayoutDirection.LayoutDirectionAuto
        painter.setLayoutDirection(own if self._is_from_outside else self.layoutDirection())
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        lines, _ = self._broken(area.width())
        spacing = self.fontMetrics().lineSpacing()
        top = area.top() + self._free_above(area, spacing * len(lines))
        for number, line in enumerate(lines):
            row = QRect(area.left(), top + number * spacing, area.width(), spacing)
            painter.drawText(row, self._row_flags(), line)

    def _row_flags(self) -> int:
        """Where a row's text goes, mirrored where the window is read from the right."""
        side = _side(self)
        return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)

    def _lines_shown(self) -> tuple[list[str], bool]:
        return self._broken(max(1, self.contentsRect().width()))

    def _broken(self, width: int) -> tuple[list[str], bool]:
        """The lines at a width in px, and whether some text was left out."""
        metrics = self.fontMetrics()
        if self._max_lines == 1:
            flat = " ".join(self.text().split("\n"))
            elided = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, width)
            return [elided], elided != flat
        lines: list[str] = []
        for paragraph in self.text().split("\n"):
            lines += _wrapped(paragraph, self.font(), width)
        if not self._max_lines or len(lines) <= self._max_lines:
            return lines, False
        rest = " ".join(lines[self._max_lines - 1 :])
        last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return [*lines[: self._max_lines - 1], last], True

    def _free_above(self, area: QRect, height: int) -> int:
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            return 0
        if self.alignment() & Qt.AlignmentFlag.AlignBottom:
            return area.height() - height
        return max(0, (area.height() - height) // 2)

    def _height_of(self, lines: int) -> int:
        most = min(lines, self._max_lines) if self._max_lines else lines
        return self.fontMetrics().lineSpacing() * max(1, most) + self._frame()

    def _frame(self) -> int:
        return 2 * (self.frameWidth() + self.margin())


class ElidedLabel(PlainLabel):
    """One line of plain text that ends in "…" where it does not fit."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, max_lines=1)


class AmountLabel(QLabel):
    """An amount: one line of figures of equal width, that shrinks before it would lose a digit."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "display",
        strong: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._strong = strong
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(shown(text))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._full_font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        made = self._full_font()
        made.setPixelSize(_MIN_AMOUNT_PX)
        width = QFontMetrics(made).horizontalAdvance(self.text()) + 2
        return QSize(width, QFontMetrics(self._full_font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        area = self.contentsRect()
        made = self._full_font()
        painter.setFont(fitted_font(made, self.text(), area.width()))
        painter.setPen(self.palette().color(self.foregroundRole()))
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        flags = _side(self) | vertical | Qt.TextFlag.TextSingleLine
        painter.drawText(area, int(flags), self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def _full_font(self) -> QFont:
        return amount_font(self._role, strong=self._strong)


def _side(label: QLabel) -> Qt.AlignmentFlag:
    """The side that a label's alignment means in its own window: a painter would ask the program's
    direction, and one window may have another."""
    wanted = label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    return QStyle.visualAlignment(label.layoutDirection(), wanted) | Qt.AlignmentFlag.AlignAbsolute


class Graphic(QLabel):
    """A picture that paints itself, and that a screen reader tells as one: give it an accessible
    name. Qt has that role for no other widget than a label with a picture in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)


def show_tip(place: QPoint, text: str, of: QWidget) -> None:
    """Shows a plain text beside what the pointer rests on; `place` on the screen, in px."""
    QToolTip.showText(place, literal(text), of)


def fitted_font(made: QFont, text: str, width: int) -> QFont:
    """`made`, smaller where `text` would not fit into `width` px on one line."""
    advance = QFontMetrics(made).horizontalAdvance(text)
    if advance <= width or not advance:
        return made
    fitted = QFont(made)
    size = max(_MIN_AMOUNT_PX, made.pixelSize() * width // advance)
    fitted.setPixelSize(size)
    while size > _MIN_AMOUNT_PX and QFontMetrics(fitted).horizontalAdvance(text) > width:
        size -= 1
        fitted.setPixelSize(size)
    return fitted


def literal(text: str) -> str:
    """Text for a tool tip, which would otherwise guess that it is markup."""
    if not text:
        return ""
    escaped = shown(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "<p>" + escaped.replace("\n", "<br>") + "</p>"


def _wrapped(paragraph: str, font: QFont, width: int) -> list[str]:
    """The lines that a paragraph breaks into at a width in px; long words break anywhere."""
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines or [""]
