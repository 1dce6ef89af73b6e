"""This computer's address and port for phones on the shop's Wi-Fi."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.ui.setup.form_line import FormLine, TextLine
from pos_app.ui.theme import SPACE_8, SPACE_12, with_text
from pos_app.ui.widgets.choice_box import ChoiceBox

_BY_ITSELF, _TYPED = "", "typed"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PORT_WIDTH = 104


class NetworkPanel(QWidget):
    """An address from a list, the likeliest first, or one that is typed; and a port."""

    chosen = Signal(str, str)
    """Carries address (empty: the till finds it) and port, as chosen and as typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkPanel")
        self._settings = Settings()
        self._addresses: tuple[str, ...] = ()
        self._box = ChoiceBox()
        self._address = FormLine(
            self.tr("This computer's address"),
            self._box,
            name="phonesAddress",
        )
        self._own = TextLine(self.tr("Another address"), name="phonesOwnAddress")
        self._port = TextLine(self.tr("Port"), name="phonesPort")
        self._port.setFixedWidth(with_text(_PORT_WIDTH))
        self._port.line.setPlaceholderText(self.tr("Any"))
        self._port.line.setMaxLength(5)
        self._box.activated.connect(self._picked)
        self._own.line.editingFinished.connect(self._typed)
        self._port.line.editingFinished.connect(self._typed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_12)
        row.addWidget(self._address, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._port, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        column.setSpacing(SPACE_12)
        column.addLayout(row)
        column.addWidget(self._own)
        self._fill()

    @property
    def wrong(self) -> str:
        """What is said to be wrong with what was typed; empty: nothing."""
        return self._own.wrong or self._address.wrong or self._port.wrong

    def know_addresses(self, addresses: Sequence[str]) -> None:
        """This computer's, the likeliest first."""
        self._addresses = tuple(addresses)
        self._fill()

    def show_settings(self, settings: Settings) -> None:
        """Begins with what is set."""
        self._settings = settings
        self._fill()

    def say_wrong(self, setting: str, words: str) -> None:
        """Says beside the field of a setting (return_host, return_port) why it cannot be used."""
        if setting == "return_port":
            self._port.say_wrong(words)
        elif self._box.currentData() == _TYPED:
            self._own.say_wrong(words)
        else:
            self._address.say_wrong(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field tries what was typed; it is not Next yet."""
        if event.key() in _ENTER:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        host = self._settings.return_host
        likely = self._addresses[0] if self._addresses else self.tr("By itself")
        self._box.clear()
        # The likeliest one without being bound to it: it may be another one tomorrow.
        self._box.addItem(self.tr("By itself") if host == likely else likely, _BY_ITSELF)
        for address in dict.fromkeys((host, *self._addresses[1:])):
            if address:
                self._box.addItem(address, address)
        self._box.addItem(self.tr("Type another…"), _TYPED)
        self._box.setCurrentIndex(max(0, self._box.findData(host)))
        self._own.setVisible(False)
        self._say_how()
        port = self._settings.return_port
        self._port.line.setText(str(port) if port else "")
        self._say_nothing()

    def _say_nothing(self) -> None:
        for line in (self._address, self._own, self._port):
            line.say_wrong("")

    def _say_how(self) -> None:
        is_found = self._box.currentData() == _BY_ITSELF
        words = self.tr("The till finds it anew at each start.")
        self._address.say_hint(words if is_found else "")

    @Slot()
    def _picked(self) -> None:
        self._say_how()
        is_typed = self._box.currentData() == _TYPED
        self._own.setVisible(is_typed)
        if is_typed:
            self._own.line.clear()
            self._own.line.setFocus()
        else:
            self._tell()

    @Slot()
    def _typed(self) -> None:
        """Told once it differs from what is set, and not for every field that is passed."""
        if self._box.currentData() == _TYPED and not self._own.line.text().strip():
            return
        self._tell()

    def _tell(self) -> None:
        self._say_nothing()
        picked = str(self._box.currentData())
        host = self._own.line.text().strip() if picked == _TYPED else picked
        port = self._port.line.text().strip() or "0"
        if (host, port) != (self._settings.return_host, str(self._settings.return_port)):
            self.chosen.emit(host, port)
