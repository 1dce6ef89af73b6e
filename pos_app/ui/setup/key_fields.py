"""The two fields for the keys, and what is wrong with the shape of what is in them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.ports import Keys
from pos_app.ui.setup.keys_text import KeyFault, key_fault
from pos_app.ui.setup.secret_line import SecretLine
from pos_app.ui.theme import SPACE_16


class KeyFields(QWidget):
    """Vault key first, as the provider names them. Two lines pasted at once fill both."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyFields")
        self._merchant_id = ""
        self._vault = SecretLine(self.tr("Vault key"), name="setup_vaultKey")
        self._merchant = SecretLine(self.tr("Merchant key"), name="setup_merchantKey")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        for line in self._lines:
            line.edited.connect(self._check)
            line.line.editingFinished.connect(self._check_ended)
            line.pair_pasted.connect(self._take_pair)
            column.addWidget(line)

    @property
    def keys(self) -> Keys | None:
        """Both keys, where both could be ones."""
        faults = [self._fault(line) for line in self._lines]
        if self.isHidden() or any(faults) or not all(line.key for line in self._lines):
            return None
        return Keys(self._vault.key, self._merchant.key)

    @property
    def is_empty(self) -> bool:
        return not any(line.key for line in self._lines)

    @property
    def has_keyboard(self) -> bool:
        return any(line.line.hasFocus() for line in self._lines)

    @property
    def typed(self) -> tuple[str, str]:
        """What stands in both, whether it could be keys or not."""
        return self._vault.key, self._merchant.key

    def put(self, vault_key: str, merchant_key: str) -> None:
        """Fills both as if they were typed."""
        self._vault.put(vault_key)
        self._merchant.put(merchant_key)
        self._check_ended()

    def know_merchant(self, merchant_id: str) -> None:
        """The merchant's number, which is no key."""
        self._merchant_id = merchant_id

    def forget(self) -> None:
        """Empties both."""
        for line in self._lines:
            line.put("")
            line.hide_key()

    def hide_keys(self) -> None:
        """Masks both again."""
        for line in self._lines:
            line.hide_key()

    def take_keyboard(self) -> None:
        empty = [line for line in self._lines if not line.key]
        (empty or [self._vault])[0].line.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _lines(self) -> tuple[SecretLine, SecretLine]:
        return (self._vault, self._merchant)

    def _fault(self, line: SecretLine) -> KeyFault | None:
        if not line.key:
            return None
        other = self._merchant if line is self._vault else self._vault
        return key_fault(line.key, other.key, self._merchant_id)

    @Slot()
    def _check(self) -> None:
        """While somebody types, too few letters are no news."""
        for line in self._lines:
            fault = self._fault(line)
            is_early = fault is KeyFault.SHORT and line.line.hasFocus()
            line.say_wrong("" if fault is None or is_early else self._words(fault))
        self.edited.emit()

    @Slot()
    def _check_ended(self) -> None:
        for line in self._lines:
            fault = self._fault(line)
            line.say_wrong("" if fault is None else self._words(fault))

    @Slot(str, str)
    def _take_pair(self, vault_key: str, merchant_key: str) -> None:
        self._vault.put(vault_key)
        self._merchant.put(merchant_key)

    def _words(self, fault: KeyFault) -> str:
        return {
            KeyFault.LETTERS: self.tr("A key has only plain letters, digits and signs."),
            KeyFault.ADDRESS: self.tr("This is a web address, not a key."),
            KeyFault.MERCHANT_NUMBER: self.tr("This is the merchant number, not a key."),
            KeyFault.SAME: self.tr("Both keys are the same. Copy the other one."),
            KeyFault.SHORT: self.tr("This is too short for a key. Copy all of it."),
            KeyFault.LONG: self.tr("This is too long for a key. Copy only the key."),
        }[fault]
