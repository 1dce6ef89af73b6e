"""Asks for the two keys: where the keyring has none, and where the provider refused them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pos_app.domain.errors import KeyringUnavailable, KeysRefused, PosError
from pos_app.services.ports import Keys
from pos_app.ui.cover import CoverPage, lay_card
from pos_app.ui.error_words import error_words
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_4, SPACE_12, SPACE_16, SPACE_32
from pos_app.ui.widgets import (
    PlainLabel,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
    SecretField,
    frame,
)

_FIELD_HEIGHT = 48


class KeysPage(CoverPage):
    """Two masked fields and one button; Enter goes on. A running till can go on without them."""

    given = Signal(object)
    """Carries `Keys`."""
    left = Signal()
    """Nobody has the keys just now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysPage")
        self._why = PlainLabel()
        self._why.setObjectName("keysReason")
        self._vault = self._field("vaultKey", self.tr("Vault key"))
        self._merchant = self._field("merchantKey", self.tr("Merchant key"))
        self._go_on = PrimaryButton(name="keysGiven")
        self._go_on.clicked.connect(self._give)
        self._leave = SecondaryButton(self.tr("Not now"), name="keysLeave")
        self._leave.setToolTip(self.tr("Go on without new keys (Esc)"))
        self._leave.clicked.connect(self._give_up)
        self._hint = PlainLabel()
        self._hint.setObjectName("keysHint")
        self._hint.setProperty("tone", "muted")
        self._build()
        self._refresh()

    def ask(self, why: PosError | None) -> None:
        """Shows why the keys are wanted. Only a till that runs can go on without them."""
        if why is None:
            self._why.setText(self.tr("The keys of this merchant are not in the system's keyring."))
        elif isinstance(why, KeysRefused):
            self._why.setText(
                self.tr("The payment service does not accept the keys. Type the right ones.")
            )
        else:
            self._why.setText(error_words(why))
        is_running = isinstance(why, KeysRefused)
        self._leave.setVisible(is_running)
        self._go_on.say(self.tr("Use these keys") if is_running else self.tr("Start the till"))
        self._hint.setText(
            self.tr("They stay in this till's memory until it is closed, and are stored nowhere.")
            if isinstance(why, KeyringUnavailable)
            else self.tr(
                "Once they are accepted, they are kept in the system's keyring; where there is "
                "none, in this till's memory until it is closed."
            )
        )

    def take_keyboard(self) -> None:
        self._vault.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape goes on without the keys, where the till can."""
        if event.key() != Qt.Key.Key_Escape or self._leave.isHidden():
            return False
        self._give_up()
        return True

    def _field(self, name: str, title: str) -> QLineEdit:
        field = SecretField()
        field.setObjectName(name)
        field.setAccessibleName(title)
        field.setMinimumHeight(_FIELD_HEIGHT)
        field.textChanged.connect(self._refresh)
        field.returnPressed.connect(self._give)
        return field

    def _build(self) -> None:
        card = frame("card", name="keysCard")
        card.setMaximumWidth(CONTENT_WIDTH)
        outside = QVBoxLayout(card)
        outside.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        outside.setSpacing(SPACE_16)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
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
        column.addWidget(self._hint)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._go_on, 1)
        outside.addWidget(ScrollColumn(words))
        outside.addLayout(buttons)
        lay_card(self, card, share=4)

    @Slot()
    def _refresh(self) -> None:
        self._go_on.setEnabled(self._keys() is not None)

    @Slot()
    def _give(self) -> None:
        keys = self._keys()
        if keys is None:
            self.focusNextChild()
            return
        self._clear()
        self.given.emit(keys)

    @Slot()
    def _give_up(self) -> None:
        self._clear()
        self.left.emit()

    def _clear(self) -> None:
        for field in (self._vault, self._merchant):
            field.clear()

    def _keys(self) -> Keys | None:
        vault, merchant = self._vault.text().strip(), self._merchant.text().strip()
        shaped = all(
            key.isascii() and key.isprintable() and " " not in key for key in (vault, merchant)
        )
        return Keys(vault, merchant) if vault and merchant and shaped else None
