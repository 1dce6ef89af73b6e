"""The QR code on its white card: crisp at every size, the same in every theme."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.qr_matrix import QUIET_BORDER, Matrix, forget, qr_matrix
from pos_app.ui.theme import RADIUS, SPACE_16, colour, font
from pos_app.ui.widgets import Graphic
from pos_app.ui.widgets.busy import BusyMark

_DARK, _LIGHT = QColor(0, 0, 0), QColor(255, 255, 255)
_LEAST = 240
_WIDTH_SHARE = 0.25
"""The card's width as a share of the scanning distance. A tenth is what a good camera needs; this
serves an old one, held askew, too."""
_ROOM_SHARE = 0.7
"""The code is what the page is for: it takes at least this share of the room."""
_MM_PER_INCH = 25.4
_SANE_DPI = (50.0, 400.0)
_DEFAULT_DPI = 96.0


class QrView(Graphic):
    """Shows a code, or a calm card with a sentence in its place; never a code that is over."""

    painted = Signal()
    """Emitted once for each code, after its first paint."""
    drawn = Signal()
    """Emitted after every paint of a code."""
    cleared = Signal()
    """The code that was shown is gone."""
    wants_room = Signal()
    """How much room it wants changed: ask `card_side` again."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "qrCode") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._image: QImage | None = None
        self._text = ""
        self._waiting_words = ""
        self._is_news = False
        self._is_plain = False
        self._distance_cm = 0
        self._busy = BusyMark(self)
        self.setMinimumSize(_LEAST, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def has_code(self) -> bool:
        return self._image is not None

    @property
    def content(self) -> str:
        """What the code stands for (a bearer secret); empty without a code."""
        return self._text

    @property
    def is_plain(self) -> bool:
        return self._is_plain

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    def set_distance(self, distance_cm: int) -> None:
        """How far away the phone is held; 0: the code takes all the room there is."""
        self._distance_cm = distance_cm

    def card_side(self, room: int) -> int:
        """How wide and high, in px, this widget is to be, where the page has `room` px for it."""
        if self._is_plain or not self._distance_cm:
            return room
        wanted = self._distance_cm * 10 * _WIDTH_SHARE / _MM_PER_INCH * self._dpi()
        return min(room, max(_LEAST, math.ceil(wanted), math.ceil(room * _ROOM_SHARE)))

    def show_code(self, text: str) -> None:
        """Draws the code of `text` (a bearer secret: it is drawn, and told to nobody)."""
        if text == self._text and self._image is not None:
            return
        self._text = text
        self._set_plain(is_plain=False)
        self._image = _image(qr_matrix(text))
        self._is_news = True
        self._busy.stop()
        self.setAccessibleName(self.tr("Code to scan with the customer's phone"))
        self.update()

    def make_plainer(self) -> bool:
        """Draws the code as large as it goes, with fewer modules, and square to its edges. False
        if it was drawn like that already."""
        if self._is_plain or self._image is None:
            return False
        self._image = _image(qr_matrix(self._text, fewest=True))
        self._set_plain(is_plain=True)
        self.update()
        return True

    def show_waiting(self, words: str) -> None:
        """Takes any code away and says that one is on its way."""
        self.clear()
        self._waiting_words = words
        self._busy.start()
        self.setAccessibleName(words)
        self._place_busy()

    def clear(self) -> None:
        """Takes the code away, at once."""
        had_code = self.has_code
        self._image, self._text, self._waiting_words = None, "", ""
        self._is_news = False
        self._set_plain(is_plain=False)
        self._busy.stop()
        forget()
        self.setAccessibleName(self.tr("No code"))
        self.update()
        if had_code:
            self.cleared.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._image is None:
            self._paint_waiting(painter)
            return
        self._paint_code(painter, self._image)
        painter.end()
        if self._is_news:
            self._is_news = False
            self.painted.emit()
        self.drawn.emit()

    def _set_plain(self, *, is_plain: bool) -> None:
        if self._is_plain != is_plain:
            self._is_plain = is_plain
            self.wants_room.emit()

    def _paint_code(self, painter: QPainter, image: QImage) -> None:
        # The card is as large without a code, so that nothing moves when the code comes.
        radius = 0 if self._is_plain else RADIUS
        painter.setBrush(_LIGHT)
        painter.drawRoundedRect(self._card(), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        modules = image.width() - 2 * QUIET_BORDER
        code = self._centred(self._module_side(image.width()) * modules)
        source = QRectF(QUIET_BORDER, QUIET_BORDER, modules, modules)
        painter.drawImage(code, image, source)

    def _paint_waiting(self, painter: QPainter) -> None:
        card = self._card()
        painter.setBrush(colour("surface"))
        painter.setPen(colour("line"))  # some themes' surface is that of the window
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(colour("muted"))
        painter.setFont(font("body"))
        room = card.adjusted(SPACE_16, card.height() / 2 + 40, -SPACE_16, -SPACE_16)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), self._waiting_words)

    def _card(self) -> QRectF:
        return self._centred(min(self.width(), self.height()))

    def _module_side(self, modules: int) -> float:
        """The largest module, in px, that is a whole number of device pixels and leaves room for
        the quiet border on the card."""
        scale = self.devicePixelRatioF()
        return max(1, int(self._card().width() * scale + 0.01) // modules) / scale

    def _centred(self, side: float) -> QRectF:
        """A square in the middle, on whole device pixels of the window."""
        scale = self.devicePixelRatioF()
        origin = self.mapTo(self.window(), QPoint(0, 0))

        def snapped(free: float, before: int) -> float:
            return round((before + free / 2) * scale) / scale - before

        left = snapped(self.width() - side, origin.x())
        top = snapped(self.height() - side, origin.y())
        return QRectF(QPointF(left, top), QPointF(left + side, top + side))

    def _dpi(self) -> float:
        """Px an inch of the screen as it says itself; a usual one where it says nonsense."""
        dpi = self.screen().physicalDotsPerInch()
        least, most = _SANE_DPI
        return dpi if least <= dpi <= most else _DEFAULT_DPI

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
