"""The list of payments that are still open, as a Qt model."""

from __future__ import annotations

import time

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from pos_app.services.payment_view import PaymentView
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.result_words import tray_words
from pos_app.ui.words import amount_words, time_left_words

VIEW_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TrayModel(QAbstractListModel):
    """One row for each open payment, oldest first. `DisplayRole` says all of it in one line:
    amount, code, state and time left; `VIEW_ROLE` is the `PaymentView`."""

    def __init__(self) -> None:
        super().__init__()
        self._views: list[PaymentView] = []

    def show_views(self, views: list[PaymentView]) -> None:
        """Takes the open payments as they are now; a selected row stays selected."""
        if [view.attempt_id for view in views] == [view.attempt_id for view in self._views]:
            self._views = views
            self.refresh()
            return
        self.beginResetModel()
        self._views = views
        self.endResetModel()

    @Slot()
    def refresh(self) -> None:
        """Time has passed."""
        if self._views:
            self.dataChanged.emit(self.index(0), self.index(len(self._views) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._views)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid() or index.row() >= len(self._views):
            return None
        view = self._views[index.row()]
        if role == VIEW_ROLE:
            return view
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return side_by_side(*tray_line(view))
        return None


def tray_line(view: PaymentView) -> tuple[str, str, str, str]:
    """Amount, match code, state in words, and time left (or empty)."""
    left = ""
    if view.expires_at_s is not None and view.attention is None:
        seconds = view.expires_at_s - time.monotonic()
        left = time_left_words(seconds)
        if seconds >= 1:
            left = QCoreApplication.translate("Tray", "{time} left").format(time=left)
    return (
        amount_words(view.payment.payable),
        view.payment.attempt.match_code,
        tray_words(view),
        left,
    )
