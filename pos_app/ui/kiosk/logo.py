"""The shop's logo in the head of the booth: whole, as high as the head allows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from pos_app.ui.theme import SPACE_4, SPACE_16, TARGET, with_text
from pos_app.workers.still_picture import StillPicture

_BOX = QSize(640, 160)
_MOST_TIMES_WIDE = 3


class ShopLogo(QWidget):
    """As far in as a name beside it would be. Takes no room until it is there, and none at all
    without one. It has no words: the shop's name stands beside it."""

    changed = Signal()
    """It takes another room than before."""

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskLogo")
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setVisible(False)
        self._file = StillPicture(path, _BOX, self)
        self._file.arrived.connect(self.show_image)
        self._file.fetch()

    @property
    def has_picture(self) -> bool:
        return not self.image.isNull()

    def sizeHint(self) -> QSize:
        tall = with_text(TARGET - SPACE_4)
        if self.image.isNull():
            return QSize(0, tall)
        wide = max(1, self.image.width() * tall // self.image.height())
        return QSize(SPACE_16 + min(wide, _MOST_TIMES_WIDE * tall), tall)

    @Slot(object)
    def show_image(self, image: QImage) -> None:
        """Shows a logo that was read already, or nothing."""
        self.image = image
        self.setVisible(not image.isNull())
        self.updateGeometry()
        self.update()
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(SPACE_16, 0, 0, 0)
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        fitted = self.image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, fitted.width(), fitted.height())
        place.moveCenter(QRectF(room).center())
        painter.drawImage(place, self.image)
