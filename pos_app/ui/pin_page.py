"""Asks for the manager's PIN, in the window: dots, a large keypad, and how many tries are left."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.pin import LEAST_DIGITS, MOST_DIGITS
from pos_app.services.manager_pin import TRIES, PinAnswer
from pos_app.ui.cover import CoverPage
from pos_app.ui.pin_dots import PinDots
from pos_app.ui.theme import KEY_TARGET, SPACE_8, SPACE_12, SPACE_16, SPACE_24, font, with_text
from pos_app.ui.widgets import PlainButton, PlainLabel, PrimaryButton, frame, restyle
from pos_app.workers.pin_check import PinCheck

_WIDTH = 960
_HEIGHT = 480
_TICK_MS = 250
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class PinQuestion(CoverPage):
    """`opened` comes with the right PIN only, `cancelled` when nobody wants to give one any more.
    Call `ask` each time before it is shown."""

    opened = Signal()
    cancelled = Signal()

    def __init__(self, check: PinCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pinPage")
        self._check = check
        self._typed = ""
        self._has_failed = False
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._refresh)
        self._make()
        self._build()
        check.answered.connect(self._answered)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._refresh()

    def ask(self, why: str) -> None:
        """Begins anew; `why` says what the PIN is wanted for."""
        self._why.setText(why)
        self._has_failed = False
        self._clear()

    def take_keyboard(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits of any script, Backspace, Enter, and Escape to go back."""
        if event.modifiers() & _COMMANDS:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() == Qt.Key.Key_Backspace:
            self.backspace()
        elif event.key() in _ENTER:
            self._try()
        elif event.text().isdecimal():
            self.type(str(int(event.text())))
        else:
            return False
        return True

    def type(self, digit: str) -> None:
        """One more digit, as far as there is room."""
        if self._is_open and len(self._typed) < MOST_DIGITS:
            self._typed += digit
            self._has_failed = False
            self._refresh()

    @Slot()
    def backspace(self) -> None:
        self._typed = self._typed[:-1]
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.take_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()
        self._clear()

    @property
    def _is_open(self) -> bool:
        """Whether a PIN can be given now."""
        return self._check.is_set and not self._check.is_busy and self._check.opens_in_s <= 0

    def _make(self) -> None:
        self._title = _centred(PlainLabel(self.tr("Manager's PIN"), max_lines=1), "pinTitle")
        self._title.setProperty("type", "title")
        self._why = _centred(PlainLabel(max_lines=2), "pinReason")
        self._why.setProperty("tone", "muted")
        self._dots = PinDots()
        self._sentence = _centred(PlainLabel(max_lines=3), "pinSentence")
        self._back = PlainButton(self.tr("Back"), name="pinBack")
        self._back.setToolTip(self.tr("Go back (Esc)"))
        self._back.clicked.connect(self._cancel)
        self._go_on = PrimaryButton(self.tr("Unlock"), name="pinGiven")
        self._go_on.show_enter_sign()
        self._go_on.clicked.connect(self._try)
        for button in (self._back, self._go_on):
            button.make_large()
        self._keys = [self._digit(str(digit)) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)]
        self._erase = self._key("pinBackspace")
        self._erase.set_icon("backspace", 28)
        self._erase.setAccessibleName(self.tr("Backspace"))
        self._erase.clicked.connect(self.backspace)

    def _build(self) -> None:
        card = frame("card", name="pinCard")
        # Room for two lines from the start, so that a sentence moves nothing.
        self._sentence.setMinimumHeight(2 * QFontMetrics(font("body")).lineSpacing())
        about = QVBoxLayout()
        about.setSpacing(SPACE_8)
        about.addStretch(1)
        for widget in (self._title, self._why, self._dots, self._sentence):
            about.addWidget(widget)
        about.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addWidget(self._back, 1)
        buttons.addWidget(self._go_on, 1)
        about.addLayout(buttons)
        row = QHBoxLayout(card)
        row.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        row.setSpacing(SPACE_24)
        row.addLayout(about, 1)
        row.addWidget(self._pad(), 1)
        card.setMaximumSize(with_text(_WIDTH), with_text(_HEIGHT))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_16)
        outer.addWidget(card)

    def _pad(self) -> QWidget:
        """As on a phone; not mirrored where people read from right to left."""
        pad = QWidget()
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_8)
        for place, key in enumerate(self._keys[:9]):
            grid.addWidget(key, place // 3, place % 3)
        grid.addWidget(self._keys[9], 3, 1)
        grid.addWidget(self._erase, 3, 2)
        return pad

    def _digit(self, digit: str) -> PlainButton:
        key = self._key(f"pinKey{digit}")
        key.say(QLocale().toString(int(digit)))
        key.setProperty("digit", digit)
        key.clicked.connect(self._digit_clicked)
        return key

    def _key(self, name: str) -> PlainButton:
        key = PlainButton(kind="key", name=name)
        key.setMinimumSize(KEY_TARGET, KEY_TARGET)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return key

    @Slot()
    def _digit_clicked(self) -> None:
        self.type(str(self.sender().property("digit")))

    @Slot()
    def _try(self) -> None:
        if self._is_open and len(self._typed) >= LEAST_DIGITS:
            pin, self._typed = self._typed, ""
            self._check.ask(pin)
            self._refresh()

    @Slot(object)
    def _answered(self, answer: PinAnswer) -> None:
        if not self.isVisible():
            return
        self._has_failed = not answer.is_right
        self._refresh()
        if answer.is_right:
            self.opened.emit()

    @Slot()
    def _cancel(self) -> None:
        self._clear()
        self.cancelled.emit()

    def _clear(self) -> None:
        self._typed = ""
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        is_open = self._is_open
        self._dots.show_count(len(self._typed), is_busy=self._check.is_busy)
        for key in (*self._keys, self._erase):
            key.setEnabled(is_open)
        self._go_on.setEnabled(is_open and len(self._typed) >= LEAST_DIGITS)
        words, tone = self._words()
        if words == self._sentence.text() or self._check.is_busy:
            return
        is_count = self._check.opens_in_s > 0 and self._sentence.property("tone") == tone
        self._sentence.setText(words)
        self._sentence.setProperty("tone", tone)
        restyle(self._sentence)
        if words and not is_count:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._sentence, words))

    def _words(self) -> tuple[str, str]:
        """What is said under the dots, and in which tone."""
        if not self._check.is_set:
            return self.tr("No PIN is set. Set one with: pos-app configure --manager-pin"), "warn"
        left_s = math.ceil(self._check.opens_in_s)
        if left_s > 0:
            time = f"{left_s // 60}:{left_s % 60:02d}"
            words = self.tr("Too many wrong PINs. It can be tried again in {time}.")
            return words.format(time=time), "warn"
        tries = self._check.tries_left
        if self._has_failed:
            words = self.tr("That is not the PIN. Tries left: {count}.")
            return words.format(count=QLocale().toString(tries)), "danger"
        if tries < TRIES:
            words = self.tr("Tries left: {count}.").format(count=QLocale().toString(tries))
            return words, "muted"
        return self.tr("Four to eight digits."), "muted"


def _centred(label: PlainLabel, name: str) -> PlainLabel:
    label.setObjectName(name)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
