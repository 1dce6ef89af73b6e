"""The tray: a panel at the side with every payment that is still open."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.services.payment_view import PaymentView
from pos_app.ui.theme import SPACE_8, SPACE_16
from pos_app.ui.tray_model import VIEW_ROLE, TrayModel
from pos_app.ui.tray_rows import OpenPayments
from pos_app.ui.widgets import ElidedLabel, PlainButton, PlainLabel, edges, hairline

_TICK_MS = 1000


class Tray(QFrame):
    """Slides over the page's side; activating a row takes that payment up again."""

    taken_up = Signal(object)
    """Carries the attempt's id."""
    let_go = Signal(object)
    """Carries the id of an attempt that was never opened, and is not wanted any more."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trayPanel")
        self.setProperty("kind", "panel")
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setProperty("edge", "right" if is_mirrored else "left")
        self.setAccessibleName(self.tr("Open payments"))
        self.model = TrayModel()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.model.refresh)
        self._list = OpenPayments(self.model, removable=True)
        self._list.setObjectName("pendingTray")
        self._list.setToolTip(self.tr("One that was not opened goes with its cross, or Delete"))
        self._list.removed.connect(self.let_go)
        self._list.clicked.connect(self._take_up)
        self._list.activated.connect(self._take_up)
        self._build()

    def _build(self) -> None:
        title = ElidedLabel(self.tr("Open payments"))
        title.setProperty("type", "heading")
        self._close = close = PlainButton(kind="quiet", name="trayClose")
        close.set_icon("cross", 20)
        close.setAccessibleName(self.tr("Close the list"))
        close.setToolTip(self.tr("Close the list (Esc)"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(edges(SPACE_16, SPACE_8, SPACE_8, SPACE_8))
        head.addWidget(title, 1)
        head.addWidget(close)
        self._empty = empty = PlainLabel(
            self.tr("Nothing is open. A payment that you leave for the next customer waits here.")
        )
        empty.setObjectName("trayEmpty")
        empty.setProperty("tone", "muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(edges(1, 0, 0, 0))
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def show_views(self, views: list[PaymentView]) -> None:
        """Takes the open payments as they are now."""
        self.model.show_views(views)
        self._stack.setCurrentIndex(1 if views else 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        if self.model.rowCount() and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self.model.index(0))

    def take_keyboard(self) -> None:
        """Arrow keys and Enter go to the list; without one, to what says so and closes it."""
        has_rows = self.model.rowCount() > 0
        self._close.setAccessibleDescription("" if has_rows else self._empty.text())
        (self._list if has_rows else self._close).setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_up(self._list.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _take_up(self, index: QModelIndex) -> None:
        view = index.data(VIEW_ROLE)
        if isinstance(view, PaymentView) and self.isVisible():
            self.taken_up.emit(view.attempt_id)
