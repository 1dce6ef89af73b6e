"""The one field that takes names, codes and the scanner."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.ui.widgets import icon
from pos_app.ui.widgets.icons import THEME_EVENTS
from pos_app.ui.widgets.text_field import TextField

_MAX_CHARS = 200


class ProductSearch(TextField):
    """Says what was typed, and what was meant with Enter and Down; Escape clears it."""

    submitted = Signal(str)
    """Enter was pressed; carries the text without blanks around it, or nothing."""
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("productSearch")
        self.setAccessibleName(self.tr("Search products"))
        self.setPlaceholderText(self.tr("Scan something, or type its name"))
        self.setMaxLength(_MAX_CHARS)
        self._glass = QAction(self.tr("Search products"), self)
        self._glass.setEnabled(False)  # a sign, not a button
        self._glass.setIcon(icon("search", "muted"))
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear search"), self)
        self._clear.setIcon(icon("cross", "muted"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._show_clear)

    def take_text(self, text: str) -> None:
        """Goes on with text that was typed elsewhere on the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deselect()
        self.end(False)  # noqa: FBT003  Qt's own name for "do not select"
        self.insert(text)

    def event(self, event: QEvent) -> bool:
        # An empty field has nothing to undo: the cart has.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_back_or_forth(event)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.submitted.emit(self.text().strip())
        elif key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS and hasattr(self, "_clear"):
            self._glass.setIcon(icon("search", "muted"))
            self._clear.setIcon(icon("cross", "muted"))

    @Slot(str)
    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.place_signs()


def _is_back_or_forth(event: QKeyEvent) -> bool:
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return any(event.matches(key) for key in keys)
