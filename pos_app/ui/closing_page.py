"""Names the payments that are still open before the till is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from pos_app.services.payment_view import PaymentView
from pos_app.ui.cover import CoverPage
from pos_app.ui.theme import SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.tray_model import TrayModel
from pos_app.ui.tray_rows import OpenPayments, row_height
from pos_app.ui.widgets import PlainLabel, PrimaryButton, ScrollColumn, SecondaryButton, frame
from pos_app.ui.widgets.middle_column import MiddleColumn

_WIDTH = 640
_ROWS_AT_ONCE = 8
_BORDERS = 4
_TICK_MS = 1000
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ClosingPage(CoverPage):
    """The open payments, each as the tray names it, and two answers. Staying is the safe one."""

    stay_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("closingPage")
        self._sets_up = False
        self._model = TrayModel()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._model.refresh)
        self._title = PlainLabel(max_lines=2)
        self._title.setObjectName("closingTitle")
        self._title.setProperty("type", "title")
        self._detail = PlainLabel()
        self._detail.setObjectName("closingDetail")
        self._detail.setProperty("tone", "muted")
        self._list = OpenPayments(self._model, removable=False)
        self._list.setObjectName("closingList")
        self._list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stay = PrimaryButton(self.tr("Keep the till open"), name="closingStay")
        self._stay.setToolTip(self.tr("Go on selling (Esc)"))
        self._stay.clicked.connect(self.stay_wanted)
        self._close = SecondaryButton(self.tr("Close the till"), name="closingClose")
        self._close.clicked.connect(self.close_wanted)
        self._build()

    def show_end(self, *, sets_up: bool) -> None:
        """Whether the till is closed for the wizard, which comes at once, or for good."""
        self._sets_up = sets_up
        self._close.say(self.tr("Set up the till") if sets_up else self.tr("Close the till"))

    def show_views(self, views: list[PaymentView]) -> None:
        """Takes the open payments as they are now."""
        self._model.show_views(views)
        self._card.setVisible(bool(views))
        if views:
            self._title.setText(self.tr("%Ln payments are still open", "", len(views)))
            self._detail.setText(
                self.tr(
                    "Nothing is lost while the till is set up. If one is paid now, the till sees "
                    "it afterwards."
                )
                if self._sets_up
                else self.tr(
                    "Nothing is lost when the till closes. If one is paid now, the till sees it at "
                    "the next start."
                )
            )
        else:
            self._title.setText(self.tr("No payment is open any more"))
            is_free = self.tr("The till can be set up.")
            self._detail.setText(is_free if self._sets_up else self.tr("The till can be closed."))
        self._title.setAccessibleName(self._title.text())
        self._fit_rows()

    def _fit_rows(self) -> None:
        """As many whole rows as there is room for."""
        margins = self.contentsMargins()
        room = self.height() - margins.top() - margins.bottom() - 2 * SPACE_24
        wide = min(self._middle.maximumWidth(), self.width() - 2 * SPACE_24)
        for rows in range(max(1, min(self._model.rowCount(), _ROWS_AT_ONCE)), 0, -1):
            self._list.setFixedHeight(rows * row_height() + _BORDERS)
            self._card.updateGeometry()
            self._told.updateGeometry()
            if self._middle.column.totalHeightForWidth(wide) <= room:
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def take_keyboard(self) -> None:
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape stays; Enter does what the button that has the keyboard says, else it stays."""
        if event.isAutoRepeat():
            return False
        if event.key() in _ENTER and self._close.hasFocus():
            self.close_wanted.emit()
        elif event.key() in {*_ENTER, Qt.Key.Key_Escape}:
            self.stay_wanted.emit()
        else:
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _build(self) -> None:
        self._card = frame("card", name="closingCard")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._list)
        for button in (self._stay, self._close):
            button.make_large()
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE_12)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addSpacing(SPACE_12)
        words.addWidget(self._card)
        self._told = ScrollColumn(told)
        self._middle = MiddleColumn(self, _WIDTH)
        column = self._middle.column
        column.addStretch(1)
        column.addWidget(self._told)
        column.addSpacing(SPACE_12)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_16)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._stay)
        column.addLayout(buttons)
        column.addStretch(1)
