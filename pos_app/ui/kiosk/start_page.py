"""The booth's start: what the money is for, how far it is, and how much to give."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.services.settings import Settings
from pos_app.ui.kiosk.goal import GoalProgress
from pos_app.ui.kiosk.picture import CausePicture
from pos_app.ui.money_text import money_text
from pos_app.ui.reading_order import as_written
from pos_app.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32
from pos_app.ui.widgets import PlainButton, PlainLabel, frame

_LONG_AMOUNT = 10
_WIDTH = 1560
_HEIGHT = 860


class StartPage(QWidget):
    """One tap on an amount, and the code comes up."""

    chosen = Signal(object)
    """Carries a `Money`, or None: the donor chooses on the phone."""
    own_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kioskStart")
        self._settings = settings
        self._before = Money(settings.kiosk_raised_minor, settings.currency)
        self._make()
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_donated(self, donated: Money) -> None:
        """What this till collected itself; what came from elsewhere is added."""
        self._goal.show_raised(self._before + donated)

    def show_trouble(self, words: str) -> None:
        """Why nobody can give now; empty: everybody can."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self._question.setVisible(not words)
        for button in self._buttons:
            button.setEnabled(not words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_tall = self.height() > self.width()
        way = QBoxLayout.Direction.TopToBottom if is_tall else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        spare_wide = 0 if is_tall else max(0, self.width() - _WIDTH) // 2
        spare_tall = 0 if is_tall else max(0, self.height() - _HEIGHT) // 2
        side, top = SPACE_24 + spare_wide, SPACE_12 + spare_tall
        self._row.setContentsMargins(side, top, side, top + SPACE_12)

    def _make(self) -> None:
        settings = self._settings
        cause = settings.kiosk_cause or self.tr("A donation helps. Thank you.")
        self.picture = CausePicture(settings.kiosk_picture, cause)
        self._cause = PlainLabel(as_written(cause), max_lines=3)
        self._cause.setObjectName("kioskCause")
        self._cause.setProperty("type", "title")
        self._text = PlainLabel(as_written(settings.kiosk_text), max_lines=5)
        self._text.setObjectName("kioskText")
        self._text.setProperty("type", "body")
        self._text.setVisible(bool(settings.kiosk_text))
        self._goal = GoalProgress(Money(settings.kiosk_goal_minor, settings.currency))
        self.show_donated(Money.zero(settings.currency))
        self._question = PlainLabel(self.tr("How much would you like to give?"), max_lines=2)
        self._question.setProperty("type", "heading")
        self._presets = [
            self._preset(number, amount) for number, amount in enumerate(settings.donation_presets)
        ]
        self._own = PlainButton(self.tr("Another amount"), name="kioskOwnAmount")
        self._own.clicked.connect(self.own_wanted)
        self._phone = PlainButton(self.tr("Choose on your phone"), name="kioskDonorChooses")
        self._phone.clicked.connect(self._let_donor_choose)
        for button in (self._own, self._phone):
            button.setProperty("bulk", "large")
        self._trouble = PlainLabel(max_lines=3)
        self._trouble.setObjectName("kioskTrouble")
        self._trouble.setProperty("tone", "warn")
        self._trouble.setProperty("type", "lead")
        self._trouble.setVisible(False)
        self._buttons = [*self._presets, self._own, self._phone]

    def _build(self) -> None:
        about = QVBoxLayout()
        about.setSpacing(SPACE_12)
        about.addStretch(1)
        about.addWidget(self.picture, 1000)
        about.addWidget(self._cause)
        about.addWidget(self._text)
        about.addSpacing(SPACE_8)
        about.addWidget(self._goal)
        about.addStretch(1)
        card = frame("card", name="kioskAsk")
        ask = QVBoxLayout(card)
        ask.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        ask.setSpacing(SPACE_12)
        ask.addWidget(self._trouble)
        ask.addWidget(self._question)
        ask.addLayout(self._grid(), 1)
        ask.addWidget(self._own)
        ask.addWidget(self._phone)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(SPACE_32)
        self._row.addLayout(about, 1)
        self._row.addWidget(card, 1)

    def _grid(self) -> QGridLayout:
        widest = max((len(button.text()) for button in self._presets), default=0)
        in_a_row = 1 if widest > _LONG_AMOUNT else 2
        grid = QGridLayout()
        grid.setSpacing(SPACE_12)
        for number, button in enumerate(self._presets):
            grid.addWidget(button, number // in_a_row, number % in_a_row)
        for column in range(in_a_row):
            grid.setColumnStretch(column, 1)
        return grid

    def _preset(self, number: int, amount: Money) -> PlainButton:
        button = PlainButton(money_text(amount), kind="booth", name=f"kioskPreset{number}")
        button.setProperty("amount_minor", amount.amount_minor)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        button.clicked.connect(self._preset_clicked)
        return button

    @Slot()
    def _preset_clicked(self) -> None:
        minor = int(self.sender().property("amount_minor"))
        self.chosen.emit(Money(minor, self._settings.currency))

    @Slot()
    def _let_donor_choose(self) -> None:
        self.chosen.emit(None)
