"""Asks for the two keys where the keyring has none. They stay in memory only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.services.ports import Keys
from pos_app.ui.error_words import error_words
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_4, SPACE_16, SPACE_32
from pos_app.ui.widgets import PlainLabel, PrimaryButton, frame

_FIELD_HEIGHT = 48


class KeysPage(QWidget):
    """Two masked fields and one button; Enter goes on."""

    given = Signal(object)
    """Carries `Keys`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysPage")
        self._why = PlainLabel()
        self._why.setObjectName("keysReason")
        self._vault = self._field("vaultKey", self.tr("Vault key"))
        self._merchant = self._field("merchantKey", self.tr("Merchant key"))
        self._go_on = PrimaryButton(self.tr("Start the till"), name="keysGiven")
        self._go_on.clicked.connect(self._give)
        self._build()
        self._refresh()

    def ask(self, why: PosError | None) -> None:
        """Shows why the keys are wanted, and puts the keyboard into the first field."""
        if why is None:
            self._why.setText(self.tr("The keys of this merchant are not in the system's keyring."))
        else:
            self._why.setText(error_words(why))
        self._vault.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, name: str, title: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(title)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMinimumHeight(_FIELD_HEIGHT)
        field.textChanged.connect(self._refresh)
        field.returnPressed.connect(self._give)
        return field

    def _build(self) -> None:
        card = frame("card", name="keysCard")
        card.setMaximumWidth(CONTENT_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        column.setSpacing(SPACE_16)
        title = PlainLabel(self.tr("The keys, please"))
        title.setProperty("type", "title")
        column.addWidget(title)
        column.addWidget(self._why)
        for field in (self._vault, self._merchant):
            block = QVBoxLayout()
            block.setSpacing(SPACE_4)
            caption = PlainLabel(field.accessibleName())
            caption.setProperty("strong", "true")
            caption.setBuddy(field)
            block.addWidget(caption)
            block.addWidget(field)
            column.addLayout(block)
        hint = PlainLabel(
            self.tr("They stay in this till's memory until it is closed, and are stored nowhere.")
        )
        hint.setProperty("tone", "muted")
        column.addWidget(hint)
        column.addWidget(self._go_on)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 4)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)

    @Slot()
    def _refresh(self) -> None:
        self._go_on.setEnabled(self._keys() is not None)

    @Slot()
    def _give(self) -> None:
        keys = self._keys()
        if keys is None:
            self.focusNextChild()
            return
        for field in (self._vault, self._merchant):
            field.clear()
        self.given.emit(keys)

    def _keys(self) -> Keys | None:
        vault, merchant = self._vault.text().strip(), self._merchant.text().strip()
        shaped = all(
            key.isascii() and key.isprintable() and " " not in key for key in (vault, merchant)
        )
        return Keys(vault, merchant) if vault and merchant and shaped else None
