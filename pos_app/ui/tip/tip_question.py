"""Would the customer like to add something? Presets with their amounts, an own one, or none."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.domain.tip import Extras, round_up_of, tip_of
from pos_app.services.settings import Settings
from pos_app.ui.lettering import BigLabel, fit_all, scale_of, size_of
from pos_app.ui.speech import Speech
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.tip.own_tip import OwnTip
from pos_app.ui.tip.tip_choice import RoundUpSwitch, TipChoice
from pos_app.ui.widgets import PrimaryButton, ScrollColumn, SecondaryButton

_MOST_HEIGHT = 460
_CHOICES, _OWN = 0, 1
_OWN_KEYS = {".", ","}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TipQuestion(QWidget):
    """Asks once for each `ask`. Where there is only a tip to choose, one tap answers; with a
    round-up beside it the choice is seen first, with what it comes to, and then confirmed."""

    answered = Signal(object)
    """Carries the `Extras` that were chosen, without names."""

    def __init__(self, settings: Settings, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tipQuestion")
        self._settings, self._speech = settings, speech
        self._amount = Money.zero(settings.currency)
        self._tip: Money | None = None
        self._asks_tip = True
        self._is_waiting = False
        self._has_chosen = False
        self._make()
        self._build()
        speech.changed.connect(self._speak)

    def ask(self, amount: Money) -> None:
        """Begins anew for a sale of `amount`."""
        self._amount, self._tip = amount, None
        self._is_waiting, self._has_chosen = True, False
        self._asks_tip = self._settings.tips != "off"
        self._round_up.setChecked(False)
        self._own.start_over(amount)
        self._pages.setCurrentIndex(_CHOICES)
        self._speak()

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits choose a preset by its place, 0 chooses none, a decimal mark opens the own one,
        plus rounds up or no more, Enter confirms."""
        if event.isAutoRepeat() or not self._is_waiting:
            return False
        if self._pages.currentIndex() == _OWN:
            return self._own.take_key(event)
        if event.key() in _ENTER and self._has_chosen:
            # Not before: the Enter that charged may have bounced.
            self._finish()
        elif self._settings.round_up and event.text() == "+":
            self._round_up.click()
        elif self._asks_tip and event.text() in _OWN_KEYS:
            self._open_own()
        elif self._asks_tip and event.text() == "0":
            self._choose(None)
        elif self._asks_tip and event.text() in {str(n + 1) for n in range(len(self._tiles))}:
            self._choose_preset(int(event.text()) - 1)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = size_of(self.width(), self.height())
        fit_all(self, scale_of(self.width(), self.height()))
        self._own.fit(size)
        # Two lines have room on it, whatever large buttons are given.
        tall = self._round_up.minimumSizeHint().height()
        for button in (self._round_up, self._confirm):
            button.setMinimumHeight(tall)
        for tile in self._tiles:
            # The style sheet's own least height would win over what lies in it.
            tile.setMinimumHeight(tile.minimumSizeHint().height())
        self._pages.setMaximumHeight(round(_MOST_HEIGHT * size))
        self._middle.setMaximumWidth(round(CONTENT_WIDTH * size))

    # ---- made once ----------------------------------------------------------------------------
    def _make(self) -> None:
        self._title = BigLabel("title", max_lines=2)
        self._title.setObjectName("tipTitle")
        self._about = BigLabel("heading", tone="muted", strong=False, max_lines=1)
        self._about.setObjectName("tipAbout")
        for label in (self._title, self._about):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tiles = [
            TipChoice(f"tipPreset{place}") for place in range(len(self._settings.tip_percents))
        ]
        for place, tile in enumerate(self._tiles):
            tile.setProperty("place", place)
            tile.clicked.connect(self._tile_tapped)
        self._other = SecondaryButton(name="tipOwn")
        self._other.clicked.connect(self._open_own)
        self._none = SecondaryButton(name="tipNone")
        self._none.clicked.connect(self._none_tapped)
        self._round_up = RoundUpSwitch()
        self._round_up.clicked.connect(self._round_up_tapped)
        self._confirm = PrimaryButton(name="tipConfirm")
        self._confirm.clicked.connect(self._finish)
        for button in (self._other, self._none, self._confirm):
            button.make_large()
        self._own = OwnTip(self._speech)
        self._own.chosen.connect(self._own_chosen)
        self._own.left.connect(self._leave_own)

    def _build(self) -> None:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        tiles = QHBoxLayout()
        tiles.setSpacing(SPACE_12)
        for tile in self._tiles:
            tiles.addWidget(tile, 1)
        others = QHBoxLayout()
        others.setSpacing(SPACE_12)
        others.addWidget(self._other, 1)
        others.addWidget(self._none, 1)
        column.addLayout(tiles, 1)
        column.addLayout(others)
        ends = QHBoxLayout()
        ends.setSpacing(SPACE_12)
        ends.addWidget(self._round_up, 3)
        ends.addWidget(self._confirm, 2)
        column.addLayout(ends)
        self._pages = QStackedWidget()
        for page in (choices, self._own):
            # With large text in a small window they are higher than their place.
            self._pages.addWidget(ScrollColumn(page))
        self._middle = QWidget()
        inner = QVBoxLayout(self._middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_8)
        inner.addStretch(1)
        inner.addWidget(self._title)
        inner.addWidget(self._about)
        inner.addSpacing(SPACE_16)
        inner.addWidget(self._pages, 8)
        inner.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        outer.addStretch(1)
        outer.addWidget(self._middle, 100)
        outer.addStretch(1)

    # ---- what it says -------------------------------------------------------------------------
    @Slot()
    def _speak(self) -> None:
        speech = self._speech
        cause = self._settings.round_up_cause
        if self._asks_tip:
            title = speech.translate("Tip", "Would you like to add a tip?")
        elif cause:
            title = speech.translate("Tip", "Round up for {cause}?").format(cause=cause)
        else:
            title = speech.translate("Tip", "Round up for a good cause?")
        self._title.setText(title)
        self._about.setText(
            speech.translate("Tip", "Your purchase: {amount}").format(
                amount=speech.money(self._amount)
            )
        )
        self._other.say(speech.translate("Tip", "Another amount"))
        self._none.say(speech.translate("Tip", "No tip"))
        for widget in (*self._tiles, self._other, self._none):
            widget.setVisible(self._asks_tip)
        self._show_tiles()
        self._show_round_up(cause)
        self._own.speak()

    def _show_tiles(self) -> None:
        for tile, percent in zip(self._tiles, self._settings.tip_percents, strict=True):
            words = self._speech.translate("Tip", "{percent}%").format(
                percent=self._speech.number(percent)
            )
            tip = tip_of(self._amount, Decimal(percent))
            tile.show_choice(words, self._speech.money(tip))
            tile.setChecked(self._tip == tip and tip.amount_minor > 0)

    def _show_round_up(self, cause: str) -> None:
        speech, more = self._speech, round_up_of(self._base)
        is_offered = self._settings.round_up
        words = (
            speech.translate("Tip", "Round up by {amount} for {cause}")
            if cause and self._asks_tip
            else speech.translate("Tip", "Round up by {amount}")
        )
        self._round_up.setEnabled(bool(more))
        self._round_up.show_words(words.format(amount=speech.money(more), cause=cause))
        self._round_up.setVisible(is_offered)
        self._confirm.setVisible(is_offered)
        self._confirm.say(
            speech.translate("Tip", "Continue with {amount}").format(
                amount=speech.money(self._base + self._chosen_round_up)
            )
        )

    # ---- what is chosen -----------------------------------------------------------------------
    @property
    def _base(self) -> Money:
        """The sale with the tip that is chosen now."""
        return self._amount if self._tip is None else self._amount + self._tip

    @property
    def _chosen_round_up(self) -> Money:
        if self._round_up.isChecked() and self._settings.round_up:
            return round_up_of(self._base)
        return Money.zero(self._amount.currency)

    def _choose(self, tip: Money | None) -> None:
        self._tip, self._has_chosen = tip, True
        if self._settings.round_up:
            self._speak()
        else:
            self._finish()

    def _choose_preset(self, place: int) -> None:
        tip = tip_of(self._amount, Decimal(self._settings.tip_percents[place]))
        self._choose(tip or None)

    @Slot()
    def _tile_tapped(self) -> None:
        self._choose_preset(int(self.sender().property("place")))

    @Slot()
    def _none_tapped(self) -> None:
        self._choose(None)

    @Slot()
    def _round_up_tapped(self) -> None:
        self._has_chosen = True
        self._speak()

    @Slot()
    def _open_own(self) -> None:
        self._pages.setCurrentIndex(_OWN)

    @Slot()
    def _leave_own(self) -> None:
        self._pages.setCurrentIndex(_CHOICES)
        self._speak()

    @Slot(object)
    def _own_chosen(self, tip: Money) -> None:
        self._pages.setCurrentIndex(_CHOICES)
        self._choose(tip)

    @Slot()
    def _finish(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self.answered.emit(Extras(self._tip, self._chosen_round_up or None))
