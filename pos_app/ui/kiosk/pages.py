"""Head and pages of the booth in one language; for another language they are made anew."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.ui.demo_banner import DemoBanner
from pos_app.ui.fade import PageStack
from pos_app.ui.kiosk.end_page import EndPage
from pos_app.ui.kiosk.head import KioskHead
from pos_app.ui.kiosk.idle import StillThere
from pos_app.ui.kiosk.own_page import OwnAmountPage
from pos_app.ui.kiosk.pay_page import PayPage
from pos_app.ui.kiosk.start_page import StartPage
from pos_app.ui.pin_page import PinQuestion
from pos_app.workers.pin_check import PinCheck


class Place(Enum):
    """Which page is up."""

    START = "start"
    OWN = "own"
    PAY = "pay"
    END = "end"
    PIN = "pin"


class BoothPages(QWidget):
    """What a donor sees; one page at a time, under the head."""

    def __init__(
        self, settings: Settings, check: PinCheck, parent: QWidget | None = None, *, demo: bool
    ) -> None:
        super().__init__(parent)
        self.head = KioskHead(settings.merchant_name or self.tr("Demo shop"), settings.logo)
        self.start = StartPage(settings)
        self.own = OwnAmountPage(settings.currency)
        self.pay = PayPage()
        self.end = EndPage(settings.kiosk_cause)
        self.pin = PinQuestion(check)
        self._at: dict[Place, QWidget] = {
            Place.START: self.start,
            Place.OWN: self.own,
            Place.PAY: self.pay,
            Place.END: self.end,
            Place.PIN: self.pin,
        }
        self._stack = PageStack()
        for page in self._at.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if demo:
            column.addWidget(DemoBanner(has_page=False))
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        self.question = StillThere(self)

    @property
    def place(self) -> Place:
        """The page that is up."""
        current = self._stack.currentWidget()
        return next(place for place, page in self._at.items() if page is current)

    def go_to(self, place: Place) -> None:
        self._stack.go_to(self._at[place])

    def empty(self) -> None:
        """For the next donor."""
        self.pay.clear()
        self.own.start_over()

    def type(self, text: str) -> None:
        """A character, for the page that is up."""
        if self.place is Place.OWN:
            self.own.type(text)
        elif self.place is Place.PIN and text.isdecimal():
            self.pin.type(str(int(text)))

    def take_keyboard(self) -> None:
        self._at[self.place].setFocus()

    def show_pictures_of(self, other: BoothPages) -> None:
        """What was read from the disk once need not be read again."""
        self.head.logo.show_image(other.head.logo.image)
        self.start.picture.show_image(other.start.picture.image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_question()

    def _place_question(self) -> None:
        """Over the head, where it hides no code and moves nothing."""
        tall = self.question.sizeHint().height()
        self.head.setMinimumHeight(tall)
        self.question.setGeometry(0, self.head.y(), self.width(), max(tall, self.head.height()))
