"""The picture of a cause: as large as its room, cut to it from the middle, with round corners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import RADIUS
from pos_app.ui.widgets import Graphic
from pos_app.workers.still_picture import StillPicture

_BOX = QSize(1920, 1920)
_LEAST = 72


class CausePicture(Graphic):
    """Takes no room until its picture is there, and none at all without one."""

    def __init__(self, path: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskPicture")
        self.setAccessibleName(name)
        self.image = QImage()
        self.setMinimumHeight(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setVisible(False)
        self._file = StillPicture(path, _BOX, self)
        self._file.arrived.connect(self.show_image)
        self._file.fetch()

    @property
    def has_picture(self) -> bool:
        return not self.image.isNull()

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    @Slot(object)
    def show_image(self, image: QImage) -> None:
        """Shows a picture that was read already, or none."""
        self.image = image
        self.setVisible(not image.isNull())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(path)
        whole = self.image.size()
        cut = self.size().scaled(whole, Qt.AspectRatioMode.KeepAspectRatio)
        source = QRectF(
            (whole.width() - cut.width()) / 2,
            (whole.height() - cut.height()) / 2,
            cut.width(),
            cut.height(),
        )
        painter.drawImage(QRectF(self.rect()), self.image, source)
