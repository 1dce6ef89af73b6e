"""Parks the cart: under the name of who comes back for it, or a made one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from pos_app.services.parking import MAX_NAME_CHARS
from pos_app.ui.cart.answer_page import AnswerPage, captioned
from pos_app.ui.theme import TARGET
from pos_app.ui.widgets import PlainLabel, TextField

_WIDTH = 560


class ParkPage(AnswerPage):
    """One field; Enter parks."""

    taken = Signal(str)
    """Carries the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("park", "", _WIDTH, parent)
        self.title.setText(self.tr("Park this cart"))
        self.setAccessibleName(self.title.text())
        self._name = TextField()
        self._name.setObjectName("parkName")
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setMaxLength(MAX_NAME_CHARS)
        self._name.setMinimumHeight(TARGET)
        hint = PlainLabel(
            self.tr("It waits on this till, also over a restart, until it is called back.")
        )
        hint.setProperty("tone", "muted")
        self.column.addWidget(hint)
        self.column.addLayout(captioned(self._name))
        self.take.say(self.tr("Park"))
        self.take.show_enter_sign()

    def ask(self, made_name: str) -> None:
        """Asks for a name; `made_name` is the one that an empty field stands for."""
        self._name.clear()
        self._name.setPlaceholderText(made_name)
        self.say_problem("")

    def take_keyboard(self) -> None:
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def take_answer(self) -> None:
        self.taken.emit(self._name.text().strip() or self._name.placeholderText())
