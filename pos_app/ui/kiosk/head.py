"""The head of the booth: whose it is, the donor's language, and, for those who know, the way
out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from pos_app.ui.customer.language_row import LanguageRow
from pos_app.ui.kiosk.logo import ShopLogo
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_48, TARGET
from pos_app.ui.widgets import PlainButton, edges

translate = QCoreApplication.translate
_HOLD_MS = 2000


class KioskHead(QWidget):
    """The shop's logo and its name, which is held down for two seconds to ask for the manager; at
    the trailing end the languages, or under the name where the window is upright."""

    leave_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, shop: str, logo: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskHead")
        self._name = shop
        self.logo = ShopLogo(logo)
        self._shop = PlainButton(shop, kind="quiet", name="kioskShop")
        self._shop.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._shop.setMinimumSize(TARGET, TARGET)
        self._shop.setAccessibleDescription(self.tr("Staff: hold for two seconds to leave"))
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(_HOLD_MS)
        self._held.timeout.connect(self._was_held)
        self._shop.pressed.connect(self._held.start)
        self._shop.released.connect(self._held.stop)
        self.languages = LanguageRow(name="kioskLanguage")
        self.languages.setAccessibleName(translate("Settings", "Language"))
        self.languages.chosen.connect(self.language_chosen)
        self._build()
        self.logo.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.languages.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _build(self) -> None:
        whose = QHBoxLayout()
        whose.setSpacing(0)
        whose.addWidget(self.logo)
        whose.addWidget(self._shop)
        whose.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        # The name has air of its own: so logo and name begin where the pages begin.
        self._row.setContentsMargins(edges(SPACE_8, SPACE_4, 0, SPACE_4))
        self._row.setSpacing(SPACE_4)
        self._row.addLayout(whose, 1)
        self._row.addWidget(self.languages)

    @Slot()
    def _fit(self) -> None:
        """The languages are whole; a long name of the shop ends in "…"."""
        beside = self.languages.minimumSizeHint().width()
        is_beside = self.width() - beside >= self.width() // 3
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        room = self.width() - (beside if is_beside else 0) - self.logo.sizeHint().width()
        metrics = self._shop.fontMetrics()
        room -= SPACE_8 + SPACE_4 + SPACE_48
        words = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self._shop.say(words, self._name)

    @Slot()
    def _was_held(self) -> None:
        self._shop.setDown(False)
        self.leave_wanted.emit()
