"""The QR code on its white card: crisp at every size, the same in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.qr_matrix import QUIET_BORDER, Matrix, forget, qr_matrix
from pos_app.ui.theme import RADIUS, SPACE_16, colour, font
from pos_app.ui.widgets.busy import BusyMark

_DARK, _LIGHT = QColor(0, 0, 0), QColor(255, 255, 255)
_LEAST = 240


class QrView(QWidget):
    """Shows a code, or a calm card with a sentence in its place; never a code that is over."""

    painted = Signal()
    """Emitted once for each code, after its first paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("qrCode")
        self._image: QImage | None = None
        self._text = ""
        self._waiting_words = ""
        self._is_news = False
        self._busy = BusyMark(self)
        self.setMinimumSize(_LEAST, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def has_code(self) -> bool:
        return self._image is not None

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    def show_code(self, text: str) -> None:
        """Draws the code of `text` (a bearer secret: it is drawn, and told to nobody)."""
        if text == self._text and self._image is not None:
            return
        self._text = text
        self._image = _image(qr_matrix(text))
        self._is_news = True
        self._busy.stop()
        self.setAccessibleName(self.tr("Code to scan with the customer's phone"))
        self.update()

    def show_waiting(self, words: str) -> None:
        """Takes any code away and says that one is on its way."""
        self.clear()
        self._waiting_words = words
        self._busy.start()
        self.setAccessibleName(words)
        self._place_busy()

    def clear(self) -> None:
        """Takes the code away, at once."""
        self._image, self._text, self._waiting_words = None, "", ""
        self._is_news = False
        self._busy.stop()
        forget()
        self.setAccessibleName(self.tr("No code"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._image is None:
            self._paint_waiting(painter)
            return
        # The card is always the whole square, so that nothing moves when the code comes.
        painter.setBrush(_LIGHT)
        painter.drawRoundedRect(self._card(), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        modules = self._image.width() - 2 * QUIET_BORDER
        code = self._centred(self._module_side() * modules)
        source = QRectF(QUIET_BORDER, QUIET_BORDER, modules, modules)
        painter.drawImage(code, self._image, source)
        painter.end()
        if self._is_news:
            self._is_news = False
            self.painted.emit()

    def _paint_waiting(self, painter: QPainter) -> None:
        card = self._card()
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        painter.setPen(colour("muted"))
        painter.setFont(font("body"))
        room = card.adjusted(SPACE_16, card.height() / 2 + 40, -SPACE_16, -SPACE_16)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), self._waiting_words)

    def _card(self) -> QRectF:
        return self._centred(min(self.width(), self.height()))

    def _module_side(self) -> float:
        """The largest module, in px, that is a whole number of device pixels and leaves room for
        the quiet border."""
        modules = self._image.width() if self._image else 1
        scale = self.devicePixelRatioF()
        return max(1, int(min(self.width(), self.height()) * scale) // modules) / scale

    def _centred(self, side: float) -> QRectF:
        """A square in the middle, on whole device pixels."""
        scale = self.devicePixelRatioF()
        left = int((self.width() - side) / 2 * scale) / scale
        top = int((self.height() - side) / 2 * scale) / scale
        return QRectF(QPointF(left, top), QPointF(left + side, top + side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_busy()

    def _place_busy(self) -> None:
        middle = self.rect().center()
        self._busy.move(middle.x() - self._busy.width() // 2, middle.y() - self._busy.height())


def _image(matrix: Matrix) -> QImage:
    """One pixel a module."""
    side = len(matrix)
    drawn = QImage(side, side, QImage.Format.Format_Grayscale8)
    drawn.fill(_LIGHT)
    for y, row in enumerate(matrix):
        for x, is_dark in enumerate(row):
            if is_dark:
                drawn.setPixelColor(x, y, _DARK)
    return drawn
