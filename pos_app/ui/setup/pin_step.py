"""The manager's PIN: typed twice, kept as a hash; none is fine."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.domain.pin import LEAST_DIGITS, BadPin, plain_pin
from pos_app.services.manager_pin import hash_pin
from pos_app.services.settings import Settings
from pos_app.services.setup import Setup, SetupStep
from pos_app.ui.error_words import error_words
from pos_app.ui.setup.found_line import FoundLine, Standing
from pos_app.ui.setup.pin_field import PinField
from pos_app.ui.setup.revealing import reveal
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, with_text
from pos_app.ui.widgets import DangerButton, IconLabel, PlainLabel, SecondaryButton, frame
from pos_app.workers.errand import Errand

_CARD_WIDTH = 560
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_EASY_RUNS = "01234567890", "09876543210"


class PinStep(SetupStepPage):
    """Sets, keeps, changes or takes away the PIN that stands before what only the manager does."""

    name = SetupStep.PIN

    def __init__(self, setup: Setup, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(setup, settings, parent)
        self._is_typing = not settings.manager_pin
        self._goes_on = False
        self._errand = Errand(self)
        self._errand.done.connect(self._hashed)
        self._errand.refused.connect(self._refused)
        self._first = PinField(self.tr("New PIN"), "setupPin")
        self._second = PinField(self.tr("The same PIN again"), "setupPinAgain")
        self._found = FoundLine("setupPinFound")
        self._change = SecondaryButton(self.tr("Change it"), name="setupPinChange")
        self._remove = DangerButton(self.tr("Take it away"), name="setupPinRemove")
        self._keep = SecondaryButton(self.tr("Keep the old one"), name="setupPinKeep")
        self._fields = QWidget()
        self._build()
        self._first.textChanged.connect(self._typed)
        self._second.textChanged.connect(self._typed)
        self._first.returnPressed.connect(self._to_second)
        self._change.clicked.connect(self._begin)
        self._remove.clicked.connect(self._take_away)
        self._keep.clicked.connect(self._stop_typing)
        self._show()

    def title(self) -> str:
        return self.tr("Manager's PIN")

    def explain(self) -> str:
        return self.tr("A few digits that keep everyone but the manager out of the settings.")

    def show_draft(self, settings: Settings) -> None:
        is_other = bool(settings.manager_pin) != bool(self.draft.manager_pin)
        super().show_draft(settings)
        if is_other:
            self._is_typing = not settings.manager_pin
        self._show()

    def leave(self) -> None:
        """Digits that were typed are forgotten, and so is what was on its way."""
        self._goes_on = False
        self._clear()
        self._is_typing = not self.draft.manager_pin
        self._show()

    def is_answered(self) -> bool:
        return bool(self.draft.manager_pin)

    def may_go_on(self) -> bool:
        return not self._has_begun or self._both() is not None

    def go_on(self) -> bool:
        """What was typed is kept first."""
        pin = self._both()
        if pin is None:
            return True
        self._goes_on = True
        self._keep_pin(pin)
        return False

    def next_words(self) -> str:
        return self.tr("Use this PIN") if self._both() is not None else ""

    def summary(self) -> str:
        if self.draft.manager_pin:
            return self.tr("A PIN stands before the settings.")
        return self.tr("No PIN: everyone at this till can open the settings.")

    def take_keyboard(self) -> None:
        first = self._first if self._is_typing else self._change
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is Next only where there is one PIN, or none."""
        if event.key() in _ENTER and not self.may_go_on():
            event.accept()
        else:
            super().keyPressEvent(event)

    # ---- what is typed ------------------------------------------------------------------------
    @property
    def _has_begun(self) -> bool:
        return bool(self._first.text() or self._second.text())

    def _both(self) -> str | None:
        """The PIN, once it was typed twice alike."""
        try:
            first, second = plain_pin(self._first.text()), plain_pin(self._second.text())
        except BadPin:
            return None
        return first if first == second else None

    @Slot()
    def _typed(self) -> None:
        self._say()
        if self._second.text():
            reveal(self._found)
        self.turned.emit()

    @Slot()
    def _to_second(self) -> None:
        if len(self._first.text()) >= LEAST_DIGITS:
            self._second.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _begin(self) -> None:
        self._is_typing = True
        self._show()
        self.take_keyboard()

    @Slot()
    def _stop_typing(self) -> None:
        self._is_typing = False
        self._clear()
        self._show()
        self.take_keyboard()

    @Slot()
    def _take_away(self) -> None:
        self._is_typing = True
        self._clear()
        self.change(manager_pin="")
        self._show()
        self.take_keyboard()

    def _clear(self) -> None:
        for field in (self._first, self._second):
            field.clear()

    # ---- the hash -----------------------------------------------------------------------------
    def _keep_pin(self, pin: str) -> None:
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        self._errand.run(partial(hash_pin, pin))

    @Slot(object)
    def _hashed(self, stored: str) -> None:
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords
        if not self._goes_on:
            return  # the step was left meanwhile, and the digits with it
        self._goes_on = False
        self._clear()
        self._is_typing = False
        self.change(manager_pin=stored)
        self._show()
        self.done.emit()

    @Slot(object)
    def _refused(self, error: PosError) -> None:
        self._goes_on = False
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords
        self._found.say(Standing.WRONG, error_words(error))

    # ---- what is shown ------------------------------------------------------------------------
    def _show(self) -> None:
        has_pin = bool(self.draft.manager_pin)
        self._fields.setVisible(self._is_typing)
        self._change.setVisible(not self._is_typing)
        self._remove.setVisible(not self._is_typing)
        self._keep.setVisible(self._is_typing and has_pin)
        self._say()
        self.turned.emit()

    def _say(self) -> None:
        self._say_how()
        for field in (self._first, self._second):
            field.setAccessibleDescription(self._found.words.text())

    def _say_how(self) -> None:
        if not self._is_typing:
            self._found.say(Standing.GOOD, self.tr("A PIN is set."))
            return
        first, second = self._first.text(), self._second.text()
        if self._both() is not None:
            self._found.say(Standing.GOOD, self.tr("Both are the same."), self._easy_words())
        elif second and not first.startswith(second):
            words = self.tr("The two PINs differ. Type the second one again.")
            self._found.say(Standing.WRONG, words)
        else:
            words = self.tr("Four to eight digits. Without a PIN, leave both empty.")
            self._found.say(Standing.PLAIN, words)

    def _easy_words(self) -> str:
        pin = self._both() or ""
        is_easy = len(set(pin)) == 1 or any(pin in run for run in _EASY_RUNS)
        return self.tr("This PIN is easily guessed. It works all the same.") if is_easy else ""

    def _build(self) -> None:
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(SPACE_16)
        for field in (self._first, self._second):
            caption = PlainLabel(field.accessibleName())
            caption.setProperty("strong", "true")
            caption.setBuddy(field)
            block = QVBoxLayout()
            block.setSpacing(SPACE_4)
            block.addWidget(caption)
            block.addWidget(field)
            fields.addLayout(block)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        for button in (self._change, self._remove, self._keep):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = frame("card", name="setupPinCard")
        card.setMaximumWidth(with_text(_CARD_WIDTH))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        inside.setSpacing(SPACE_16)
        inside.addWidget(self._fields)
        inside.addWidget(self._found)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        row = QHBoxLayout()
        row.addWidget(card, 1000)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._uses())
        column.addStretch(1)

    def _uses(self) -> QWidget:
        """What the PIN is asked for."""
        uses = QWidget()
        column = QVBoxLayout(uses)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        heading = PlainLabel(self.tr("The till asks for it before"))
        heading.setProperty("strong", "true")
        column.addWidget(heading)
        for icon, words in (
            ("gear", self.tr("the settings are opened")),
            ("clock", self.tr("a backup is restored")),
            ("heart", self.tr("somebody leaves the donation booth")),
        ):
            row = QHBoxLayout()
            row.setSpacing(SPACE_12)
            row.addWidget(IconLabel(icon, "muted", 20))
            row.addWidget(PlainLabel(words), 1)
            column.addLayout(row)
        return uses
