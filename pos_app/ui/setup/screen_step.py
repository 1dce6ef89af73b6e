"""The customers' screen: which displays there are, and what is shown on the second one."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QScreen, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.services.setup import Setup, SetupStep
from pos_app.ui.customer.displays import Displays, customer_display
from pos_app.ui.setup.choice_card import ChoiceCard
from pos_app.ui.setup.display_map import DisplayMap, ShownDisplay
from pos_app.ui.setup.display_numbers import DisplayNumbers
from pos_app.ui.setup.form_line import FormLine
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.two_columns import TwoColumns
from pos_app.ui.speech import LANGUAGES
from pos_app.ui.theme import SPACE_12, SPACE_16, with_text
from pos_app.ui.widgets import PlainLabel, SecondaryButton, frame
from pos_app.ui.widgets.choice_box import ChoiceBox

_BESIDE_FROM = 600
_SIDE_WIDTH = 336


class ScreenStep(SetupStepPage):
    """Follows displays that are plugged in and out while it is looked at."""

    name = SetupStep.SCREEN

    def __init__(
        self,
        setup: Setup,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        displays: Displays | None = None,
    ) -> None:
        super().__init__(setup, settings, parent)
        self._displays = displays or Displays(parent=self)
        self._ways = QWidget()
        self._cards = self._made_cards()
        self._map = DisplayMap()
        self._numbers = DisplayNumbers(self)
        self._count = PlainLabel()
        self._count.setObjectName("displaysSentence")
        self._which = SecondaryButton(self.tr("Show which is which"), name="displaysNumber")
        self._place_box, self._language_box = ChoiceBox(), ChoiceBox()
        self._place = FormLine(self.tr("On which display"), self._place_box, name="screenDisplay")
        self._language = FormLine(
            self.tr("Customers' language"),
            self._language_box,
            self.tr("Customers can change it for themselves."),
            name="screenLanguage",
        )
        self._build()
        self._connect()
        self._show()

    def title(self) -> str:
        return self.tr("Customer's screen")

    def explain(self) -> str:
        return self.tr("A second display can show customers the cart, the price and the code.")

    def show_draft(self, settings: Settings) -> None:
        super().show_draft(settings)
        self._show()

    def enter(self) -> None:
        self._look()

    def leave(self) -> None:
        self._numbers.hide()

    def is_answered(self) -> bool:
        return True  # what a till begins with fits every shop

    def summary(self) -> str:
        return {
            "auto": self.tr("On the second display, whenever there is one."),
            "mirror": self.tr("In a window of its own."),
            "off": self.tr("No screen for customers."),
        }[self.draft.customer_screen]

    def take_keyboard(self) -> None:
        self._cards[self.draft.customer_screen].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only a window that is shown knows which display it is on.
        self._look()

    # ---- answers ------------------------------------------------------------------------------
    @Slot(bool)
    def _picked(self, is_on: bool) -> None:
        if is_on:
            way = next(way for way, card in self._cards.items() if card.isChecked())
            self.change(customer_screen=way)
            self._look()
            self.turned.emit()

    @Slot()
    def _language_picked(self) -> None:
        self.change(customer_language=str(self._language_box.currentData()))
        self.turned.emit()

    @Slot()
    def _place_picked(self) -> None:
        self.change(customer_screen_name=str(self._place_box.currentData()))
        self._look()

    # ---- what is shown ------------------------------------------------------------------------
    def _show(self) -> None:
        card = self._cards[self.draft.customer_screen]
        if not card.isChecked():
            card.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            card.setChecked(True)
            card.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        at = self._language_box.findData(self.draft.customer_language)
        self._language_box.setCurrentIndex(max(0, at))
        self._look()

    @Slot()
    def _look(self) -> None:
        """Looks at the displays anew."""
        screens = self._displays.all
        own = self.screen()
        customers = None
        if self.draft.customer_screen != "off":
            customers = customer_display(screens, own, self.draft.customer_screen_name)
        self._map.show_displays(
            [
                ShownDisplay(
                    number,
                    _name(screen),
                    screen.geometry(),
                    is_tills=screen is own,
                    is_customers=screen is customers,
                )
                for number, screen in enumerate(screens, start=1)
            ]
        )
        self._count.setText(self._sentence(screens, customers))
        self._offer_places([screen for screen in screens if screen is not own])

    def _sentence(self, screens: list[QScreen], customers: QScreen | None) -> str:
        way = self.draft.customer_screen
        if way == "off":
            return self.tr("Nothing is shown to customers but the code on the till's screen.")
        if customers is not None:
            number = screens.index(customers) + 1
            return self.tr("Customers see their screen on display {number}.").format(number=number)
        if way == "mirror":
            return self.tr("The window opens with the till. Drag it where customers see it.")
        if len(screens) < 2:
            return self.tr(
                "There is one display. When you plug in a second one, customers see their screen "
                "there at once; until then, they look at the till's."
            )
        return self.tr("The displays show the same. Let your system extend them instead.")

    def _offer_places(self, others: list[QScreen]) -> None:
        """A choice only where there are several to choose from."""
        self._place_box.clear()
        self._place_box.addItem(self.tr("The first that is free"), "")
        for screen in others:
            self._place_box.addItem(_name(screen), screen.name())
        at = self._place_box.findData(self.draft.customer_screen_name)
        self._place_box.setCurrentIndex(max(0, at))
        self._place.setVisible(len(others) > 1 and self.draft.customer_screen != "off")

    @Slot()
    def _number(self) -> None:
        self._numbers.show(self._map.displays)

    @Slot()
    def _changed(self) -> None:
        """A display came or went: numbers that stand on one that went would be wrong."""
        self._numbers.hide()
        self._look()

    # ---- the page -----------------------------------------------------------------------------
    def _made_cards(self) -> dict[str, ChoiceCard]:
        return {
            "auto": self._card(
                "auto",
                self.tr("On the second display"),
                self.tr("It turns to the customers by itself, as soon as it is plugged in."),
            ),
            "mirror": self._card(
                "mirror",
                self.tr("In a window of its own"),
                self.tr("A window that you put where customers see it."),
            ),
            "off": self._card(
                "off", self.tr("None"), self.tr("Customers look at the till's screen.")
            ),
        }

    def _card(self, way: str, title: str, words: str) -> ChoiceCard:
        return ChoiceCard(title, words, self._ways, name=f"screenWay_{way}")

    def _connect(self) -> None:
        for card in self._cards.values():
            card.toggled.connect(self._picked)
        self._language_box.activated.connect(self._language_picked)
        self._place_box.activated.connect(self._place_picked)
        self._which.clicked.connect(self._number)
        self._displays.changed.connect(self._changed)
        self._displays.removed.connect(self._changed)

    def _build(self) -> None:
        self._language_box.addItem(self.tr("As this till"), "")
        for language, words in LANGUAGES.items():
            self._language_box.addItem(words, language)
        ways = QVBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(SPACE_12)
        for card in self._cards.values():
            ways.addWidget(card)
        ways.addWidget(self._place)
        ways.addWidget(self._language)
        side = frame("card", name="displaysCard")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        inside.setSpacing(SPACE_12)
        inside.addWidget(self._map)
        inside.addWidget(self._count)
        inside.addWidget(self._which)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            TwoColumns(
                self._ways, side, second_width=with_text(_SIDE_WIDTH), beside_from=_BESIDE_FROM
            )
        )
        column.addStretch(1)


def _name(screen: QScreen) -> str:
    """The display's maker's name where the system knows it, else its socket's."""
    return screen.model().strip() or screen.name()
