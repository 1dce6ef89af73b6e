"""Between two customers: whose shop this is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.ui.customer.picture_view import PictureView
from pos_app.ui.lettering import BigLabel
from pos_app.ui.speech import Speech
from pos_app.ui.theme import SPACE_16, SPACE_24, SPACE_48

_LOGO_SHARE = 6


class IdleFace(QWidget):
    """The shop's picture and logo, if it has them, its name, and a welcome."""

    def __init__(
        self, shop: str, settings: Settings, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("customerIdle")
        self._speech = speech
        self._logo = PictureView(settings.logo, "customerLogo")
        self._picture = PictureView(settings.customer_picture, "customerPicture")
        self._shop = BigLabel("display", max_lines=2, times=0.9)
        self._shop.setObjectName("customerShop")
        self._shop.keep_own_direction()
        self._shop.setText(shop)
        self._welcome = BigLabel("title", tone="muted", strong=False, max_lines=1)
        self._welcome.setObjectName("customerWelcome")
        for label in (self._shop, self._welcome):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_48, SPACE_24, SPACE_48, SPACE_24)
        column.setSpacing(SPACE_16)
        column.addStretch(1)
        column.addWidget(self._picture, 12)
        column.addWidget(self._logo)
        column.addWidget(self._shop)
        column.addWidget(self._welcome)
        column.addStretch(1)
        self.speak()

    def speak(self) -> None:
        self._welcome.setText(self._speech.translate("Customer", "Welcome"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._logo.setFixedHeight(self.height() // _LOGO_SHARE)
