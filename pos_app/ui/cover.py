"""A page that lies over all others until it is answered. What goes on below goes on unseen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.ui.theme import colour


class CoverPage(QWidget):
    """A page that may be put over the others; it begins with the keyboard where it is safe."""

    def take_keyboard(self) -> None:
        """Puts the keyboard where it belongs on this page."""
        raise NotImplementedError

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that no widget of the page wanted. Whether the page knows what to do with it."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes further: the Enter that ends this page is not for the one under it."""
        self.take_key(event)
        event.accept()


class LeavablePage(CoverPage):
    """A page that asks nothing: Escape leaves it."""

    left = Signal()

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape leaves."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.left.emit()
        return True


def lay_card(page: CoverPage, card: QWidget, *, share: int = 6) -> None:
    """Puts the one card of a page where the eye looks first, a little above the middle; it has
    `share` parts of the width to each part beside it, up to its own maximum."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, share)
    row.addStretch(1)
    outer = QVBoxLayout(page)
    outer.addStretch(1)
    outer.addLayout(row)
    outer.addStretch(2)


class Cover(QStackedWidget):
    """Covers `below`, which takes neither taps nor keys meanwhile. The newest page is on top;
    the one under it comes back when that is taken off."""

    changed = Signal()
    """It went on, or off."""

    def __init__(self, frame: QWidget, below: QStackedWidget) -> None:
        super().__init__(frame)
        self.setObjectName("cover")
        self._below = below
        self._order: list[CoverPage] = []
        self.setVisible(False)

    @property
    def is_on(self) -> bool:
        return bool(self._order)

    def has(self, page: CoverPage) -> bool:
        """Whether the page waits for its answer."""
        return page in self._order

    def put_on(self, page: CoverPage) -> None:
        """Shows the page over everything else."""
        self._order = [*(other for other in self._order if other is not page), page]
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self._rest()
        self._below.setEnabled(False)
        self._show_top()

    def take_off(self, page: CoverPage) -> None:
        """The page was answered."""
        self._rest()
        self._order = [other for other in self._order if other is not page]
        if self._order:
            self._show_top()
            return
        self.setVisible(False)
        self._below.setEnabled(True)
        under = self._below.currentWidget()
        if under is not None:
            under.setFocus()
        self.changed.emit()

    def take_key(self, event: QKeyEvent) -> bool:
        """Gives a key that nobody wanted to the page on top."""
        return bool(self._order) and self._order[-1].take_key(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), colour("background"))

    def _rest(self) -> None:
        """The keyboard waits in the frame for its new place. By itself it would pass over what lies
        beside, and a screen reader would tell it."""
        frame, focus = self.parentWidget(), QApplication.focusWidget()
        if frame is not None and focus is not None and frame.isAncestorOf(focus):
            frame.setFocus()

    def _show_top(self) -> None:
        self.setCurrentWidget(self._order[-1])
        self.setVisible(True)
        self.raise_()
        self._order[-1].take_keyboard()
        self.changed.emit()
