"""Whether the window may close: what is still open is named to the person who closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.services.payment_view import PaymentView
from pos_app.ui.cover import Cover
from pos_app.ui.flow import SaleFlow
from pos_app.ui.words import still_open

if TYPE_CHECKING:
    from pos_app.ui.closing_page import ClosingPage


class Closing(QObject):
    """Asks once. Whoever closes the window again while it is asked means it."""

    close_wanted = Signal()
    """The question was answered with yes."""
    stayed = Signal()
    """It was answered with no."""

    def __init__(self, flow: SaleFlow, cover: Cover) -> None:
        super().__init__(cover)
        self._flow, self._cover = flow, cover
        self._page: ClosingPage | None = None
        self._is_certain = self._sets_up = False
        flow.open_changed.connect(self._show_open)

    def may_close(self) -> bool:
        """True at once where nothing is open or nobody is to be asked; else it begins to ask."""
        views = still_open(self._flow.open_views)
        is_asked = self._page is not None and self._cover.has(self._page)
        if self._is_certain or is_asked or not views:
            return True
        page = self._made()
        page.show_end(sets_up=self._sets_up)
        page.show_views(views)
        self._cover.put_on(page)
        return False

    def lead_to_setup(self) -> None:
        """What is closed now goes on with the wizard, unless the answer is no."""
        self._sets_up = True

    def be_certain(self) -> None:
        """From now on nobody is asked: the program is being ended, or the answer was given."""
        self._is_certain = True

    def _made(self) -> ClosingPage:
        if self._page is None:
            from pos_app.ui.closing_page import ClosingPage

            self._page = ClosingPage()
            self._page.stay_wanted.connect(self._stay)
            self._page.close_wanted.connect(self.close_wanted)
        return self._page

    @Slot(object)
    def _show_open(self, views: list[PaymentView]) -> None:
        if self._page is not None and self._cover.has(self._page):
            self._page.show_views(still_open(views))

    @Slot()
    def _stay(self) -> None:
        self._sets_up = False
        if self._page is not None:
            self._cover.take_off(self._page)
            self.stayed.emit()
