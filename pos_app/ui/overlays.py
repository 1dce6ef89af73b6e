"""Where the things lie that come over the pages: the tray, questions, and messages."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget

from pos_app.ui.cover import Cover
from pos_app.ui.later_pages import LaterPages
from pos_app.ui.messages import MessageBar
from pos_app.ui.theme import TRAY_WIDTH, with_text
from pos_app.ui.top_bar import TopBar


class Overlays:
    """Places them in `middle`, where they move nothing that is there."""

    def __init__(
        self, middle: QWidget, bar: TopBar, pages: QWidget, messages: MessageBar, cover: Cover
    ) -> None:
        self._middle, self._bar, self._pages = middle, bar, pages
        self._messages, self._cover = messages, cover

    def place(self, later: LaterPages) -> None:
        """The tray at the side of the pages, a question over them, and a message over the name of
        the shop, which everybody knows; only one that is too long for that hangs further down."""
        area, below = self._middle.rect(), self._pages.geometry()
        tray_wide = min(with_text(TRAY_WIDTH), area.width())
        tray = QRect(area.width() - tray_wide, below.top(), tray_wide, below.height())
        direction = self._middle.layoutDirection()
        later.place_tray(QStyle.visualRect(direction, area, tray))
        self._cover.setGeometry(below)
        room = self._bar.message_room()
        tall = self._messages.fit(room.width(), room.height())
        place = QRect(0, self._bar.geometry().top(), room.width(), tall)
        self._messages.setGeometry(QStyle.visualRect(direction, area, place))
        self._messages.raise_()  # over a page that was put on, too: it must not be cut
