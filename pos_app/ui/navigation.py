"""Where the buttons of the top bar lead: to the ways to sell, the tray, and the other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget

from pos_app.domain.sale import SaleMode
from pos_app.ui.cover import Cover
from pos_app.ui.flow import SaleFlow
from pos_app.ui.later_pages import LaterPages
from pos_app.ui.sale_page import SalePage
from pos_app.ui.top_bar import TopBar

if TYPE_CHECKING:
    from pos_app.ui.health.door import HealthDoor
    from pos_app.ui.settings.door import SettingsDoor


class Navigation(QObject):
    """Nothing is gone away from while a question lies over it. A payment that is up waits in the
    tray meanwhile."""

    def __init__(
        self,
        bar: TopBar,
        pages: QStackedWidget,
        sale: SalePage,
        later: LaterPages,
        flow: SaleFlow,
        cover: Cover,
        settings: SettingsDoor,
        health: HealthDoor | None,
    ) -> None:
        super().__init__(pages)
        self._bar, self._pages, self._sale, self._later = bar, pages, sale, later
        self._flow, self._cover, self._settings, self._health = flow, cover, settings, health
        bar.mode_chosen.connect(self.choose_mode)
        bar.settings_wanted.connect(self._open_settings)
        bar.health_wanted.connect(self._open_health)

    @Slot(object)
    def choose_mode(self, mode: SaleMode) -> None:
        """To another way to sell."""
        if self._cover.is_on:
            return
        self._back_to_sale()
        self._sale.show_mode(mode)
        self._bar.show_mode(mode)

    @Slot()
    def _open_settings(self) -> None:
        if not self._cover.is_on:
            self._back_to_sale()
            self._settings.open()

    @Slot()
    def _open_health(self) -> None:
        if self._health is not None and not self._cover.is_on:
            self._back_to_sale()
            self._health.open()

    def _back_to_sale(self) -> None:
        self._later.close_tray()
        if self._pages.currentWidget() is not self._sale:
            if self._flow.is_waiting:
                self._flow.sell_on()
            else:
                self._flow.new_sale()
