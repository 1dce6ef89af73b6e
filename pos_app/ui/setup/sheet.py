"""What lies between the rail and the foot: a step's title, its sentence and its content."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.steps import place_words
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_8, SPACE_24, SPACE_32
from pos_app.ui.widgets import PlainLabel, ScrollColumn


class StepSheet(ScrollColumn):
    """Scrolls as a whole where it is too high, so that large letters leave room for what counts."""

    def __init__(self, page: SetupStepPage, parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__(inside, parent)
        self.page = page
        self.setObjectName(f"setupSheet_{page.name}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._title = PlainLabel(page.title())
        self._title.setObjectName("setupTitle")
        self._title.setProperty("type", "title")
        self._explain = PlainLabel(page.explain())
        self._explain.setObjectName("setupExplain")
        self._explain.setProperty("tone", "muted")
        middle = QWidget()
        middle.setMaximumWidth(CONTENT_WIDTH)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self._title)
        column.addWidget(self._explain)
        column.addSpacing(SPACE_24 - SPACE_8)
        column.addWidget(page, 1)
        row = QHBoxLayout(inside)
        row.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_24)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)

    def hasHeightForWidth(self) -> bool:
        """It takes the room that there is."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            # By itself the area follows with the next event only, and what a step has just said
            # would be squeezed until then.
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        self.setWidgetResizable(True)

    def begin(self) -> None:
        """From the top, in the words of now."""
        self._title.setText(self.page.title())
        self._explain.setText(self.page.explain())
        self._explain.setVisible(bool(self.page.explain()))
        self.page.setAccessibleName(self.page.title())
        self.page.setAccessibleDescription(self.page.explain())
        self.verticalScrollBar().setValue(0)

    def tell(self, number: int, count: int) -> None:
        """To a screen reader: which step of how many this is, and what it is about."""
        head = place_words(number, count, self.page.title())
        words = "\n".join(filter(None, (head, self.page.explain())))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._title, words))
