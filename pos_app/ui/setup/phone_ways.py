"""The ways that customers' phones come back, a card each, and below it what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.services.setup import Setup
from pos_app.ui.setup.choice_card import ChoiceCard
from pos_app.ui.setup.hosted_panel import HostedPanel
from pos_app.ui.setup.network_panel import NetworkPanel
from pos_app.ui.setup.nowhere_panel import NowherePanel
from pos_app.ui.theme import SPACE_12

WIFI, HOSTED, NOWHERE = "wifi", "hosted", "nowhere"

translate = QCoreApplication.translate


class PhoneWays(QWidget):
    """One of them is always chosen: the shop's own network, at first."""

    chosen = Signal()
    """A person chose another one."""

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = {
            way: ChoiceCard(title, words, self, name=f"phonesWay_{way}")
            for way, (title, words) in _words().items()
        }
        self.network = NetworkPanel()
        self.handler = HostedPanel(setup)
        self._panels: dict[str, QWidget] = {
            WIFI: self.network,
            HOSTED: self.handler,
            NOWHERE: NowherePanel(),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        for way, card in self._cards.items():
            column.addWidget(card)
            column.addWidget(self._panels[way])
            card.toggled.connect(self._toggled)

    @property
    def way(self) -> str:
        return next((way for way, card in self._cards.items() if card.isChecked()), WIFI)

    def check(self, way: str) -> None:
        """Chooses a way, of which nothing is told."""
        card = self._cards[way]
        if not card.isChecked():
            card.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            card.setChecked(True)
            card.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def show_settings(self, settings: Settings) -> None:
        """What is set, and the way that it means."""
        if not settings.phones_come_back:
            self.check(NOWHERE)
        else:
            self.check(HOSTED if settings.return_url else WIFI)
        self.network.show_settings(settings)
        self.handler.show_settings(settings)

    def show_panels(self) -> None:
        """What belongs to the way that is chosen."""
        for way, panel in self._panels.items():
            panel.setVisible(way == self.way)

    def take_keyboard(self) -> None:
        self._cards[self.way].setFocus()

    @Slot(bool)
    def _toggled(self, is_on: bool) -> None:
        if is_on:
            self.chosen.emit()


def _words() -> dict[str, tuple[str, str]]:
    """What a way is called, and what it means."""
    return {
        WIFI: (
            translate("PhonesStep", "On the shop's Wi-Fi"),
            translate(
                "PhonesStep",
                "Phones come back to this computer. They must be on the same network.",
            ),
        ),
        HOSTED: (
            translate("PhonesStep", "Over the internet"),
            translate(
                "PhonesStep",
                "To a return handler that you run on a server; any phone reaches it.",
            ),
        ),
        NOWHERE: (
            translate("PhonesStep", "Nowhere"),
            translate(
                "PhonesStep",
                "The till finds out by asking. Nothing has to be reached from outside.",
            ),
        ),
    }
