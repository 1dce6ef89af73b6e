"""The shop's picture or logo, whole, in the middle of the room it is given."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.workers.shop_picture import ShopPicture


class PictureView(QWidget):
    """Hidden until its picture is there; it has no words, as the shop's name stands beside it."""

    def __init__(self, path: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._image = QImage()
        self._picture = ShopPicture(path, self)
        self._picture.arrived.connect(self._show)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setVisible(self._picture.is_wanted)

    @property
    def has_picture(self) -> bool:
        return not self._image.isNull()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = self.devicePixelRatioF()
        self._picture.fetch(QSize(int(self.width() * scale), int(self.height() * scale)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        own = QSizeF(self._image.size()) / self.devicePixelRatioF()
        room = QSizeF(self.size())
        if own.width() > room.width() or own.height() > room.height():
            own.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, own.width(), own.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(place, self._image)

    @Slot(object)
    def _show(self, image: QImage) -> None:
        self._image = image
        self.setVisible(not image.isNull())
        self.update()
