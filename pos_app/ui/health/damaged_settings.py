"""Says at the start that the settings cannot be used, which file it is, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.theme import SPACE_12, SPACE_16, SPACE_24, with_text
from pos_app.ui.widgets import PlainLabel, PrimaryButton, ScrollColumn, SecondaryButton

_WIDTH = 640
_SIZE = (760, 440)


class DamagedSettings(QWidget):
    """One question before there is a till. Nothing is changed unless `is_anew` says so."""

    answered = Signal()

    def __init__(self, why: str, *, can_start: bool) -> None:
        super().__init__()
        self.setObjectName("damagedSettings")
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("The settings cannot be used"))
        self.is_anew = False
        self._why = PlainLabel(why)
        self._why.setObjectName("damagedWhy")
        self._close = PrimaryButton(self.tr("Close the till"), name="damagedClose")
        self._close.clicked.connect(self.close)
        self._anew = SecondaryButton(self.tr("Start with what can be read"), name="damagedAnew")
        self._anew.clicked.connect(self._start_anew)
        self._anew.setVisible(can_start)
        self._build(can_start=can_start)
        self.resize(*_SIZE)

    def ask(self) -> bool:
        """Shows itself until it is answered. Whether to start anew."""
        loop = QEventLoop()
        self.answered.connect(loop.quit)
        self.show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        loop.exec()
        return self.is_anew

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the till."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._anew.hasFocus():
            self._start_anew()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.answered.emit()

    @Slot()
    def _start_anew(self) -> None:
        self.is_anew = True
        self.close()

    def _build(self, *, can_start: bool) -> None:
        title = PlainLabel(self.windowTitle(), max_lines=2)
        title.setProperty("type", "title")
        what = (
            self.tr(
                "Nothing was changed, and no payment is lost. Mend the file and start the till "
                "again. Or start with the settings in it that can be read: the file is set aside "
                "beside the new one, and what is missing can be set again in Settings."
            )
            if can_start
            else self.tr(
                "Nothing was changed, and no payment is lost. This file is for all tills of this "
                "computer: ask who looks after the computer to mend it, and start again."
            )
        )
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        for label in (title, self._why, PlainLabel(what)):
            column.addWidget(label)
        column.addStretch(1)
        words.setMaximumWidth(with_text(_WIDTH))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_16)
        buttons.addStretch(1)
        buttons.addWidget(self._anew)
        buttons.addWidget(self._close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        outer.setSpacing(SPACE_16)
        outer.addWidget(ScrollColumn(words), 1)
        outer.addLayout(buttons)
