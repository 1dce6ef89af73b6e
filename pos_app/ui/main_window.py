"""The window: its frame, and which page is on it. What a payment does is decided in `flow`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.asking_keys import AskingKeys
from pos_app.ui.closing import Closing
from pos_app.ui.cover import Cover
from pos_app.ui.demo_banner import DemoBanner
from pos_app.ui.facing import Facing
from pos_app.ui.fade import PageStack
from pos_app.ui.flow import SaleFlow
from pos_app.ui.health.door import HealthDoor
from pos_app.ui.help.door import HelpDoor
from pos_app.ui.in_sight import is_covered, step_in_sight
from pos_app.ui.kiosk.door import BoothDoor
from pos_app.ui.later_pages import LaterPages
from pos_app.ui.messages import MessageBar
from pos_app.ui.navigation import Navigation
from pos_app.ui.overlays import Overlays
from pos_app.ui.program_window import ProgramWindow, put_on_look
from pos_app.ui.sale_page import SalePage
from pos_app.ui.settings.door import SettingsDoor
from pos_app.ui.showing import Showing
from pos_app.ui.till_name import till_name
from pos_app.ui.top_bar import TopBar
from pos_app.ui.voices import Voices
from pos_app.ui.window_state import WindowState
from pos_app.workers.till import Till

if TYPE_CHECKING:
    from pos_app.services.care import Care
    from pos_app.services.code_proof import ReadCodes
    from pos_app.services.ports import Catalogue
    from pos_app.workers.pin_check import PinCheck

_LEAST_SIZE = (1024, 540)
_FIRST_SIZE = (1366, 768)


class MainWindow(ProgramWindow):
    """Frame and navigation. `demo` says that no real money moves; `open_url` opens a web page
    on this computer; `sets_up` that the wizard can be called from here."""

    stayed = Signal()
    """Somebody was asked whether to close it, and said no."""

    def __init__(
        self,
        till: Till,
        settings: Settings,
        *,
        demo: bool,
        sets_up: bool = False,
        pin: PinCheck | None = None,
        care: Care | None = None,
        read_codes: ReadCodes | None = None,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self._till, self._settings = till, settings
        self._is_ready = False
        self._overlays: Overlays | None = None
        self._handler = HandlerView(trouble="starting")
        put_on_look(settings)
        self.setObjectName("mainWindow")
        shop = settings.merchant_name or self.tr("Demo shop")
        self.setWindowTitle(self.tr("{shop}, {till}").format(shop=shop, till=till_name(settings)))
        self.setAccessibleName(self.windowTitle())
        self._flow = SaleFlow(till, self)
        middle = self._build(demo=demo, sets_up=sets_up)
        self._later = LaterPages(settings, self._flow, self._pages, middle)
        self._showing = Showing(
            self._flow, self._pages, self._sale, self._later, self._messages, open_url
        )
        self._showing.serve(self._banner)
        self._cover = Cover(middle, self._pages)
        self._overlays = Overlays(middle, self._bar, self._pages, self._messages, self._cover)
        self._closing = Closing(self._flow, self._cover)
        self.voices = Voices(till, self._flow, self._messages)
        AskingKeys(till, self._cover, self.voices)
        self.facing = Facing(settings, self, self._flow, self._cover, read_codes)
        self.settings = SettingsDoor(settings, self._cover, pin, demo=demo, sets_up=sets_up)
        self.booth = BoothDoor(self, till, settings, pin, demo=demo)
        self.health = (
            None if care is None else HealthDoor(care, self._cover, pin, self._flow, open_url)
        )
        self._navigation = Navigation(
            self._bar,
            self._pages,
            self._sale,
            self._later,
            self._flow,
            self._cover,
            self.settings,
            self.health,
        )
        self._connect()
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_FIRST_SIZE)
        if settings.kiosk:
            self.booth.open_again()

    def _build(self, *, demo: bool, sets_up: bool) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._banner = DemoBanner(sets_up=sets_up) if demo else None
        if self._banner is not None:
            column.addWidget(self._banner)
        self._bar = TopBar(self._settings, demo=demo)
        self._sale = SalePage(self._settings)
        self._pages = PageStack()
        self._pages.addWidget(self._sale)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)
        self._messages = MessageBar(middle)
        self._bar.show_mode(self._sale.mode)
        self._bar.show_handler(self._handler)
        self.setCentralWidget(middle)
        self._sale.setFocus()
        return middle

    def _connect(self) -> None:
        self._bar.tray_wanted.connect(self._toggle_tray)
        self._bar.help_wanted.connect(HelpDoor(self._cover).toggle)
        self._sale.charged.connect(self.facing.charge)
        self._sale.basket_changed.connect(self.facing.show_basket)
        self._later.code_made.connect(self.facing.watch_code)
        self.facing.said.connect(self.voices.say)
        self.facing.taken_back.connect(self._messages.withdraw)
        self.facing.page_wanted.connect(self._showing.open_here)
        self.facing.sale_wanted.connect(self._sale.unlock)
        self._sale.said.connect(self.voices.say)
        self._sale.booth_wanted.connect(self.booth.open)
        self._sale.taken_back.connect(self._messages.withdraw)
        self._sale.page_opened.connect(self._cover.put_on)
        self._sale.page_closed.connect(self._cover.take_off)
        self.booth.said.connect(self.voices.say)
        self._flow.sale_done.connect(self._sale.start_over)
        self._flow.open_changed.connect(self._show_open)
        self._messages.resized.connect(self._place_overlays)
        self._till.parked_ready.connect(self._sale.set_parked)
        self._till.became_ready.connect(self._became_ready)
        self._till.start_failed.connect(self._sale.close_for_good)
        self._till.handler_changed.connect(self._show_handler)
        self._cover.changed.connect(self._covered)
        self.first_painted.connect(self._take_scans)
        self._closing.close_wanted.connect(self.close_now)
        self._closing.stayed.connect(self.stayed)
        if self._banner is not None:
            self._banner.setup_wanted.connect(self.settings.open_setup)
        self._till.start_failed.connect(self._bar.show_failure)
        if self.health is not None:
            self.health.said.connect(self.voices.say)
            self.health.taken_back.connect(self._messages.withdraw)
            self.health.reported.connect(self._bar.show_report)
            self.settings.health_wanted.connect(self.health.open)
            self.settings.backups_wanted.connect(self.health.backups.open)

    def state(self) -> WindowState:
        """What the window that comes after this one goes on with."""
        return WindowState(
            draft=self._sale.draft(),
            views=self._flow.views,
            handler=self._handler,
            catalogue=self._sale.catalogue,
            parked=self._sale.parked,
            is_ready=self._is_ready,
            settings_place=self.settings.place,
        )

    def restore(self, state: WindowState) -> None:
        """Goes on where the window before was."""
        self._show_handler(state.handler)
        if state.is_ready:
            self._sale.set_parked(state.parked)
            self._became_ready(state.catalogue)
        self._sale.restore(state.draft)
        self._bar.show_mode(state.draft.mode)
        self._flow.take_over(state.views)
        if state.settings_place is not None:
            self.settings.open_at(state.settings_place)

    @Slot(object)
    def _show_open(self, views: list[PaymentView]) -> None:
        self._bar.show_open(views)
        self._later.show_open(views)
        self._place_overlays()

    @Slot()
    def _toggle_tray(self) -> None:
        if not self._cover.is_on:
            self._later.toggle_tray()
            self._place_overlays()

    @Slot()
    def _covered(self) -> None:
        """A question lies over the pages, or was answered."""
        self._bar.allow_modes(allowed=not self._cover.is_on)
        self._later.close_tray()
        self._place_overlays()

    @Slot(object)
    def _show_handler(self, view: HandlerView) -> None:
        self._handler = view
        self._bar.show_handler(view)
        if self.health is not None:
            self.health.take_handler(view)

    @Slot(object)
    def _became_ready(self, catalogue: Catalogue | None) -> None:
        self._is_ready = True
        if self.health is not None:
            self.health.take_ready()
        self._sale.set_catalogue(catalogue)
        # Only now: while the payments thread loads, they would take its turns.
        QTimer.singleShot(0, self._later, self._later.make)
        QTimer.singleShot(0, self.facing, self.facing.open)

    @Slot()
    def _take_scans(self) -> None:
        """From the first picture on, what a scanner types is not taken for typing."""
        from pos_app.ui.scanning.scan_guide import Counter, ScanGuide

        counter = Counter(
            self._settings, self._sale, self._flow, self._cover, self._messages, self._later.sounds
        )
        ScanGuide(counter, self).mode_wanted.connect(self._navigation.choose_mode)

    @Slot()
    def close_now(self) -> None:
        """Closes without a question: the program is being ended, or the question was answered."""
        self.be_certain()
        self.close()

    def close_for_setup(self) -> None:
        """Closes as always, and the question about open payments says what for."""
        self._closing.lead_to_setup()
        self.close()

    def be_certain(self) -> None:
        """From now on closing asks nothing."""
        self.booth.let_go()
        self._closing.be_certain()
        if self.health is not None:
            self.health.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.booth.keeps_window() and self._closing.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step_in_sight(lambda: QMainWindow.focusNextPrevChild(self, forward))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self._pages.currentWidget()
        if self._cover.is_on:
            taken = self._cover.take_key(event)
        elif page is self._sale:
            taken = self._sale.take_key(event, self.focusWidget())
        else:
            taken = self._later.take_key(page, event)
        if not taken:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._till.window_active()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overlays()

    @Slot()
    def _place_overlays(self) -> None:
        """What lies over the pages goes to its place."""
        if self._overlays is not None:
            self._overlays.place(self._later)
            QTimer.singleShot(0, self, self._keep_in_sight)

    @Slot()
    def _keep_in_sight(self) -> None:
        """The keyboard does not stay under what has come over it."""
        focus = QApplication.focusWidget()
        if focus is not None and focus.window() is self and is_covered(focus):
            self.focusNextChild()
