"""The head of the booth: whose it is, and, for those who know, the way out."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET
from pos_app.ui.widgets import PlainButton, edges

_HOLD_MS = 2000


class KioskHead(QWidget):
    """The shop's name, which is held down for two seconds to ask for the manager; at the trailing
    end is `languages`, where the languages of the donors go."""

    leave_wanted = Signal()

    def __init__(self, shop: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskHead")
        self._shop = PlainButton(shop, kind="quiet", name="kioskShop")
        self._shop.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._shop.setMinimumSize(TARGET, TARGET)
        self._shop.setAccessibleDescription(self.tr("Staff: hold for two seconds to leave"))
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(_HOLD_MS)
        self._held.timeout.connect(self._was_held)
        self._shop.pressed.connect(self._held.start)
        self._shop.released.connect(self._held.stop)
        self.languages = QHBoxLayout()
        self.languages.setSpacing(SPACE_8)
        row = QHBoxLayout(self)
        row.setContentsMargins(edges(SPACE_8, SPACE_4, SPACE_16, SPACE_4))
        row.setSpacing(SPACE_12)
        row.addWidget(self._shop)
        row.addStretch(1)
        row.addLayout(self.languages)

    @Slot()
    def _was_held(self) -> None:
        self._shop.setDown(False)
        self.leave_wanted.emit()
