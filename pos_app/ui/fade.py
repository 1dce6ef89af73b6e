"""The soft change from one page to the next."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from pos_app.ui.theme import FADE_MS, colour, is_motion_reduced


class PageStack(QStackedWidget):
    """Pages that come up softly out of the background. What leaves is gone at once: a code that
    is over must not linger. With reduced motion pages change at once. Who changes them gives the
    new one the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veil = _Veil(self)

    def go_to(self, page: QWidget) -> None:
        if page is self.currentWidget():
            return
        current = self.currentWidget()
        is_first = current is None
        focus = QApplication.focusWidget()
        if current is not None and focus is not None and current.isAncestorOf(focus):
            # By itself it would pass over what lies beside, and a screen reader would tell it.
            self.setFocus()
        self.setCurrentWidget(page)
        if not is_first and self.isVisible() and not is_motion_reduced():
            self._veil.lift()


class _Veil(QWidget):
    """The window's background over a page, that clears away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(False)
        self._opacity = 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(FADE_MS)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._clear)
        self._motion.finished.connect(self._done)

    def lift(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self._motion.stop()
        self._opacity = 1.0
        self.setGeometry(parent.rect())
        self.raise_()
        self.setVisible(True)
        self._motion.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.fillRect(event.rect(), colour("background"))

    @Slot(object)
    def _clear(self, value: object) -> None:
        self._opacity = float(value) if isinstance(value, float) else 0.0
        self.update()

    @Slot()
    def _done(self) -> None:
        self.setVisible(False)
