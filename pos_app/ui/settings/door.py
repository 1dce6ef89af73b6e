"""The way into the settings: the manager's PIN where there is one, then the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.services.settings import Settings
from pos_app.ui.cover import Cover

if TYPE_CHECKING:
    from pos_app.ui.pin_page import PinQuestion
    from pos_app.ui.settings.settings_page import SettingsPage, SettingsPlace
    from pos_app.workers.pin_check import PinCheck


class SettingsDoor(QObject):
    """Opens the settings over the pages of one window, and closes them again."""

    changed = Signal(object)
    """Carries the `Settings` after each change."""
    health_wanted = Signal()
    backups_wanted = Signal()
    setup_wanted = Signal()
    """The wizard is wanted again; the PIN was asked for."""
    left = Signal()
    """The settings were closed: what needs a restart of the till may have it now."""

    def __init__(
        self,
        settings: Settings,
        cover: Cover,
        pin: PinCheck | None,
        *,
        demo: bool,
        sets_up: bool = False,
    ) -> None:
        super().__init__(cover)
        self._sets_up = sets_up
        self._asks_for_setup = False
        self._settings, self._cover, self._pin, self._is_demo = settings, cover, pin, demo
        self._page: SettingsPage | None = None
        self._question: PinQuestion | None = None

    @property
    def place(self) -> SettingsPlace | None:
        """Where somebody is in the settings; None while they are closed."""
        is_open = self._page is not None and self._cover.has(self._page)
        return self._page.place() if is_open and self._page is not None else None

    @Slot()
    def open(self) -> None:
        """Asks for the PIN, if one is set; nothing while another question is up."""
        self._ask(for_setup=False)

    @Slot()
    def open_setup(self) -> None:
        """Straight to the wizard, behind the same PIN."""
        if self.place is not None:  # it was asked for before the settings
            self.setup_wanted.emit()
        else:
            self._ask(for_setup=True)

    def _ask(self, *, for_setup: bool) -> None:
        if self._cover.is_on:
            return
        self._asks_for_setup = for_setup
        if self._pin is None or not self._pin.is_set:
            self._go_in()
            return
        question = self._asked(self._pin)
        question.ask(self.tr("Settings are for the manager."))
        self._cover.put_on(question)

    def open_at(self, place: SettingsPlace) -> None:
        """Opens them where somebody was before the window was made anew."""
        self._show()
        if self._page is not None:
            self._page.go_to(place)

    def _asked(self, pin: PinCheck) -> PinQuestion:
        if self._question is None:
            from pos_app.ui.pin_page import PinQuestion

            self._question = PinQuestion(pin)
            self._question.opened.connect(self._opened)
            self._question.cancelled.connect(self._cancelled)
        return self._question

    @Slot()
    def _opened(self) -> None:
        self._go_in()
        self._cancelled()

    def _go_in(self) -> None:
        if self._asks_for_setup:
            self.setup_wanted.emit()
        else:
            self._show()

    @Slot()
    def _cancelled(self) -> None:
        if self._question is not None:
            self._cover.take_off(self._question)

    def _show(self) -> None:
        if self._page is None:
            # Loaded when it is first wanted: selling needs none of it.
            from pos_app.ui.settings.settings_page import SettingsPage

            note = self.tr("The demo forgets what is changed here when it is closed.")
            # A till that is only not set up yet keeps its settings.
            forgets = self._is_demo and not self._sets_up
            self._page = SettingsPage(
                self._settings, note if forgets else "", sets_up=self._sets_up
            )
            self._page.setup_wanted.connect(self.setup_wanted)
            self._page.changed.connect(self.changed)
            self._page.health_wanted.connect(self.health_wanted)
            self._page.backups_wanted.connect(self.backups_wanted)
            self._page.left.connect(self._leave)
        self._cover.put_on(self._page)

    @Slot()
    def _leave(self) -> None:
        if self._page is not None:
            self._cover.take_off(self._page)
        self.left.emit()
