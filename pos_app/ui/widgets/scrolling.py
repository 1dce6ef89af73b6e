"""Content that may be higher than its place, as it is with large text: it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScroller, QSizePolicy, QWidget

_LEAST_HEIGHT = 44


class ScrollColumn(QScrollArea):
    """As high as its content where there is room, else a window on it that scrolls up and down:
    by wheel and finger, and by the keyboard, which brings whatever it reaches into sight."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        content = self._content
        wanted = content.heightForWidth(width) if content.hasHeightForWidth() else 0
        return max(wanted, content.minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        content = self._content
        return content.sizeHint().expandedTo(content.minimumSize())

    def minimumSizeHint(self) -> QSize:
        content = self._content
        least = content.minimumSizeHint().expandedTo(content.minimumSize())
        bar = self.verticalScrollBar()
        # The bar takes its width from the words only while there is one.
        wide = least.width() + (bar.sizeHint().width() if bar.maximum() else 0)
        return QSize(wide, min(_LEAST_HEIGHT, least.height()))

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Qt does so only for a keyboard that was inside already."""
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Other words: another height is wanted of whoever lays this out.
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
