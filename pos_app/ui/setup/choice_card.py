"""A card that is one of several to choose from: large, with a sentence, and room for a drawing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.theme import RADIUS, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET, colour
from pos_app.ui.widgets import IconLabel, PlainLabel

_MARK = 22
_ICON = 28
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class ChoiceCard(QRadioButton):
    """One of the cards that lie in the same widget. Enter on it chooses it, and then means what
    Enter means on the page. `column` takes more widgets below the words."""

    def __init__(
        self,
        title: str,
        words: str = "",
        parent: QWidget | None = None,
        *,
        name: str,
        icon: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = _inside(PlainLabel(title), strong="true")
        self._title.setProperty("type", "lead" if words else "")
        self._words = _inside(PlainLabel(words), tone="muted")
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE_4)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        row.setSpacing(SPACE_12)
        if icon:
            row.addWidget(IconLabel(icon, "accent", _ICON), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)
        # Not before it is a part of this: shown alone it would be a window of its own.
        self._words.setVisible(bool(words))
        # Where the mark is painted.
        row.addSpacing(_MARK + SPACE_12)

    def lead_with(self, widget: QWidget) -> None:
        """A drawing before the words, in their middle."""
        self._row.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.setAlignment(self.column, Qt.AlignmentFlag.AlignVCenter)

    def crown_with(self, widget: QWidget) -> None:
        """A drawing above the words, with the mark beside it: the words have the whole width."""
        head = QHBoxLayout()
        head.addWidget(widget, 1)
        head.addSpacing(_MARK + SPACE_12)
        self._row.takeAt(self._row.count() - 1)
        self.column.insertLayout(0, head)

    def say_words(self, words: str) -> None:
        """Another sentence."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        return self._laid_out(self._row.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._laid_out(self._row.minimumSize())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.setChecked(True)
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.key() in _ARROWS and self.hasFocus():
            self._move(event)

    def _move(self, event: QKeyEvent) -> None:
        """Qt moves by where the cards lie, and so not to the side where one is above the other:
        whoever presses Right and Enter there would have chosen the wrong one."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onward = Qt.Key.Key_Left if is_mirrored else Qt.Key.Key_Right
        step = 1 if event.key() in {onward, Qt.Key.Key_Down} else -1
        at = (cards := self._offered()).index(self) + step
        if not 0 <= at < len(cards):
            return
        event.accept()
        if self.isChecked():
            cards[at].click()
        cards[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _offered(self) -> list[ChoiceCard]:
        """The cards to choose from, in order."""
        parent = self.parentWidget()
        if parent is None:
            return [self]
        here = Qt.FindChildOption.FindDirectChildrenOnly
        cards = parent.findChildren(ChoiceCard, options=here)
        return [card for card in cards if card.isVisible() and card.isEnabled()]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self.isChecked() or self.hasFocus() else "line"
        painter.setPen(QPen(colour(edge), 2))
        painter.setBrush(colour(self._ground()))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if self.hasFocus():
            inside = QRectF(self.rect()).adjusted(5, 5, -5, -5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, RADIUS - SPACE_4, RADIUS - SPACE_4)
        self._paint_mark(painter)

    def _ground(self) -> str:
        if not self.isEnabled():
            return "background"
        if self.isChecked():
            return "accent_tint"
        return "raised" if self.underMouse() else "surface"

    def _paint_mark(self, painter: QPainter) -> None:
        """A ring at the end of the card; filled and ticked off where the card is chosen."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = SPACE_16 if is_mirrored else self.width() - SPACE_16 - _MARK
        top = float(SPACE_16)
        if self.column.indexOf(self._title) == 0:
            line = self._title.fontMetrics().lineSpacing()
            top = self._title.y() + (min(line, self._title.height()) - _MARK) / 2
        ring = QRectF(left, top, _MARK, _MARK).adjusted(1, 1, -1, -1)
        is_on = self.isChecked()
        painter.setPen(QPen(colour("accent" if is_on else "strong_line"), 2))
        painter.setBrush(colour("accent") if is_on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if is_on:
            tick = QPen(colour("on_accent"), 2)
            tick.setCapStyle(Qt.PenCapStyle.RoundCap)
            tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(tick)
            middle = ring.center()
            offsets = ((-4, 0.5), (-1, 3.5), (4.5, -3))
            painter.drawPolyline([middle + QPointF(x, y) for x, y in offsets])

    @staticmethod
    def _laid_out(size: QSize) -> QSize:
        return size.expandedTo(QSize(TARGET, TARGET + SPACE_8))


def _inside(label: PlainLabel, **properties: str) -> PlainLabel:
    """A label that leaves taps to its card."""
    for name, value in properties.items():
        label.setProperty(name, value)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
