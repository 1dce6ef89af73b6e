"""How far a cause is on its way: a calm bar, and the two amounts in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.ui.money_text import money_text
from pos_app.ui.theme import SPACE_8, colour
from pos_app.ui.widgets import PlainLabel

_HEIGHT = 14
_PARTS = 1000


class GoalBar(QWidget):
    """Filled from the leading side, in the accent: it promises nothing about a payment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskGoalBar")
        self._share = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> int:
        """How much of it is filled, in thousandths."""
        return self._share

    def show_share(self, raised: Money, goal: Money) -> None:
        part = raised.amount_minor * _PARTS // goal.amount_minor if goal else 0
        self._share = min(_PARTS, max(0, part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area, round_by = QRectF(self.rect()), self.height() / 2
        painter.setBrush(colour("pressed"))
        painter.drawRoundedRect(area, round_by, round_by)
        if not self._share:
            return
        wide = max(float(self.height()), area.width() * self._share / _PARTS)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = area.width() - wide if is_mirrored else 0.0
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(left, 0, wide, area.height()), round_by, round_by)


class GoalProgress(QWidget):
    """The bar and its words; without a goal only what was raised, without either nothing."""

    def __init__(self, goal: Money, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskGoal")
        self._goal = goal
        self.bar = GoalBar()
        self._words = PlainLabel(max_lines=2)
        self._words.setObjectName("kioskGoalText")
        self._words.setProperty("strong", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self.bar)
        column.addWidget(self._words)
        self.bar.setVisible(bool(goal))
        self.show_raised(Money.zero(goal.currency))

    def show_raised(self, raised: Money) -> None:
        self.bar.show_share(raised, self._goal)
        if self._goal:
            words = self.tr("{raised} of {goal} raised")
            words = words.format(raised=money_text(raised), goal=money_text(self._goal))
        elif raised:
            words = self.tr("{raised} raised").format(raised=money_text(raised))
        else:
            words = ""
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.setVisible(bool(words))
