"""A field for a new PIN: the digits are never shown, only how many there are."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QStylePainter, QWidget

from pos_app.domain.pin import MOST_DIGITS
from pos_app.ui.pin_dots import PinDots
from pos_app.ui.theme import KEY_TARGET, SPACE_16
from pos_app.ui.widgets import SecretField

_DIGITS = QRegularExpression(rf"\p{{Nd}}{{0,{MOST_DIGITS}}}")


class PinField(SecretField):
    """Takes digits of any script, no copying out, and no suggestion of a keyboard that learns."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setMaxLength(MOST_DIGITS)
        self.setValidator(QRegularExpressionValidator(_DIGITS, self))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setMinimumHeight(KEY_TARGET)
        self._dots = PinDots(self)
        self._dots.setObjectName(f"{name}Dots")
        self._dots.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._count)

    def sizeHint(self) -> QSize:
        return self._dots.sizeHint() + QSize(2 * SPACE_16, SPACE_16)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field's frame alone: the dots are drawn by their own widget, and a caret between
        letters that nobody sees would say nothing."""
        del event
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        QStylePainter(self).drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dots.setGeometry(self.rect())

    @Slot()
    def _count(self) -> None:
        self._dots.show_count(len(self.text()), is_busy=False)
