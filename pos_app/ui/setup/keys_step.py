"""The step of the keys: two masked fields, where they will be kept, and Connect."""

from __future__ import annotations

import functools
import threading
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.services.settings import Settings
from pos_app.services.setup import Connection, KeyPlace, Setup, SetupStep
from pos_app.ui.setup.address_fold import AddressFold
from pos_app.ui.setup.key_fields import KeyFields
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.trial_line import TrialLine
from pos_app.ui.theme import SPACE_12, SPACE_16, SPACE_24
from pos_app.ui.widgets import IconLabel, PlainButton, PlainLabel, SecondaryButton, edges, frame
from pos_app.workers.errand import Errand

_MARK = 24
_Tried = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class _Begun:
    """Keys that were not tried, an address that cannot be one, and what worked."""

    typed: tuple[str, str] = field(repr=False)
    address: str
    wants_new: bool
    works_with: _Tried | None


class KeysStep(SetupStepPage):
    """Next is Connect while there are keys that were not tried. What was tried counts only as
    long as nothing of it is changed."""

    name = SetupStep.KEYS

    def __init__(self, setup: Setup, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(setup, settings, parent)
        self._place: KeyPlace | None = None
        self._placed_for = ""
        self._works_with: _Tried | None = None
        self._wants_new = False
        self._trial: Errand | None = None
        self._is_cancelled = threading.Event()
        self._trying: _Tried = ("", "", "", "")
        self._looking = Errand(self)
        self._looking.done.connect(self._take_place)
        self._looking.refused.connect(self._take_no_place)
        self._missing = PlainLabel(
            self.tr("Type the merchant number first, in the step before this one.")
        )
        self._missing.setObjectName("keysMissing")
        self._missing.setProperty("tone", "warn")
        self.fields = KeyFields()
        self.fields.edited.connect(self._edited)
        self._where = PlainLabel()
        self._where.setObjectName("keysPlace")
        self._where.setProperty("type", "small")
        self._where.setProperty("tone", "muted")
        self._address = AddressFold(settings.api_url)
        self._address.typed.connect(self._take_address)
        self._line = TrialLine()
        self._line.cancelled.connect(self.give_up)
        self._build()
        self.show_draft(settings)

    def title(self) -> str:
        return self.tr("The two keys")

    def explain(self) -> str:
        return self.tr("You find both in the payment service's dashboard.")

    def begun(self) -> object:
        if not (self._has_typed or self._address.wrong or self._works_with):
            return None
        return _Begun(self.fields.typed, self._address.begun, self._wants_new, self._works_with)

    def resume(self, begun: object) -> None:
        if isinstance(begun, _Begun):
            self._wants_new, self._works_with = begun.wants_new, begun.works_with
            self.fields.put(*begun.typed)
            if begun.address:
                self._address.resume(begun.address)
            self._refresh()

    def is_answered(self) -> bool:
        return self._is_tried or (self._has_keys and not self._has_typed)

    def may_go_on(self) -> bool:
        if self._trial is not None or self._address.wrong or not self.draft.has_merchant:
            return False
        return self.fields.keys is not None or self.is_answered()

    def go_on(self) -> bool:
        """Connects first, where there is something to try."""
        if self.fields.keys is None:
            return True
        self._connect()
        return False

    def next_words(self) -> str:
        return "" if self.is_answered() and self.fields.keys is None else self.tr("Connect")

    def summary(self) -> str:
        if self._is_tried:
            return self.tr("They work")
        if self._is_in_keyring:
            return self.tr("In the keyring")
        if self._has_keys:
            return self.tr("In memory until the till is closed")
        return self.tr("Not connected yet: the till asks for the keys when it starts")

    def show_draft(self, settings: Settings) -> None:
        super().show_draft(settings)
        self.fields.know_merchant(settings.merchant_id)
        self._address.show_url(settings.api_url)
        if self._works_with is not None and not self._is_tried:
            self._works_with = None
            self._line.clear()
        if settings.merchant_id != self._placed_for:
            self._look_up()
        self._refresh()

    def enter(self) -> None:
        self._look_up()

    def leave(self) -> None:
        self._cancel()
        self.fields.hide_keys()

    def take_keyboard(self) -> None:
        if self.fields.isVisibleTo(self):
            self.fields.take_keyboard()
        else:
            # No button of its own: Enter goes on, and does not connect anew.
            super().take_keyboard()

    @Slot()
    def give_up(self) -> bool:
        if self._trial is None:
            return False
        self._cancel()
        self.take_keyboard()
        return True

    @property
    def _is_tried(self) -> bool:
        return self._works_with is not None and self._works_with == _tried(self.draft)

    @property
    def _has_keys(self) -> bool:
        is_known = self._place is not None and self._placed_for == self.draft.merchant_id
        return is_known and self._place is not None and self._place.has_keys

    @property
    def _is_in_keyring(self) -> bool:
        return self._has_keys and self._place is not None and bool(self._place.keyring)

    @property
    def _has_typed(self) -> bool:
        return self.fields.isVisibleTo(self) and not self.fields.is_empty

    def _build(self) -> None:
        self._again = SecondaryButton(self.tr("Try the connection"), name="setupTryConnection")
        self._again.clicked.connect(self._connect)
        new = PlainButton(self.tr("Type new ones"), kind="quiet", name="setupNewKeys")
        new.clicked.connect(self._type_new)
        self._stored_words = PlainLabel()
        self._stored_words.setObjectName("keysStored")
        self._stored_words.setProperty("strong", "true")
        self._stored = frame("card", name="keysStoredCard")
        card = QVBoxLayout(self._stored)
        card.setContentsMargins(edges(SPACE_24, SPACE_16, SPACE_16, SPACE_16))
        card.setSpacing(SPACE_12)
        head = QHBoxLayout()
        head.setSpacing(SPACE_12)
        head.addWidget(IconLabel("check", "accent", _MARK), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._stored_words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addWidget(self._again)
        buttons.addWidget(new)
        buttons.addStretch(1)
        card.addLayout(head)
        card.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        for widget in (self._missing, self._stored, self.fields, self._where):
            column.addWidget(widget)
        column.addWidget(self._line)
        column.addWidget(self._address)
        column.addStretch(1)

    def _look_up(self) -> None:
        """Asks the keyring, in a thread: it may wait for a person to unlock it."""
        self._placed_for = self.draft.merchant_id
        if self.draft.merchant_id:
            self._looking.run(functools.partial(self.setup.key_place, self.draft.merchant_id))

    @Slot(object)
    def _take_place(self, place: KeyPlace) -> None:
        self._place = place
        self._refresh()
        self.turned.emit()

    @Slot(object)
    def _take_no_place(self, _error: PosError) -> None:
        self._take_place(KeyPlace("", has_keys=False))

    @Slot()
    def _connect(self) -> None:
        if self._trial is not None or not self.draft.has_merchant:
            return
        keys = self.fields.keys
        self._trying = _tried(self.draft)
        self._trial = Errand(self)
        self._trial.done.connect(self._found)
        self._trial.refused.connect(self._failed)
        self._line.say_busy(self.draft.api_url)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_cancelled = cancelled = threading.Event()
        work = functools.partial(
            self.setup.connect, self.draft, keys, lambda: not cancelled.is_set()
        )
        self._trial.run(work)
        self._refresh()
        self.busy_changed.emit(self._trial is not None)

    @Slot(object)
    def _found(self, connection: Connection) -> None:
        if self.sender() is not self._trial:
            # Perhaps it was cancelled just when the keys were being kept: then they are shown.
            self._look_up()
            return
        if self._line.say_found(connection):
            self._works_with = self._trying
            self._wants_new = False
            self.fields.forget()
            self._look_up()
        self._trial = None
        self._end_trial()

    @Slot(object)
    def _failed(self, error: PosError) -> None:
        if self.sender() is self._trial:
            self._trial = None
            self._line.say_error(error)
            self._end_trial()

    def _cancel(self) -> None:
        """Its answer, which may still come, is not heard any more, and its keys are not kept."""
        if self._trial is not None:
            self._is_cancelled.set()
            self._trial = None
            self._line.clear()
            self._end_trial()

    def _end_trial(self) -> None:
        self._refresh()
        self.busy_changed.emit(self._trial is not None)
        self.turned.emit()

    @Slot()
    def _type_new(self) -> None:
        self._wants_new = True
        self._works_with = None
        self._line.clear()
        self._refresh()
        self.fields.take_keyboard()
        self.turned.emit()

    @Slot()
    def _edited(self) -> None:
        if self._trial is None and not self.fields.is_empty:
            self._works_with = None
            self._line.clear()
        self.turned.emit()

    @Slot(str)
    def _take_address(self, url: str) -> None:
        if url:
            self.change(api_url=url)
        if not self._is_tried:
            self._works_with = None
            self._line.clear()
        self._refresh()
        self.turned.emit()

    def _refresh(self) -> None:
        is_kept = (self._has_keys or self._is_tried) and not self._wants_new
        is_busy = self._trial is not None
        has_merchant = self.draft.has_merchant
        self._missing.setVisible(not has_merchant)
        self._stored.setVisible(is_kept)
        self._again.setEnabled(not is_busy)
        self._stored_words.setText(
            self.tr("The keys are in the keyring.")
            if self._is_in_keyring
            else self.tr("The keys stay in memory until the till is closed.")
        )
        if is_kept and self.fields.has_keyboard:
            # Else the next field would have it, where a key that is just being typed can be read.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields.setVisible(not is_kept)
        self.fields.setEnabled(has_merchant and not is_busy)
        self._where.setVisible(not is_kept)
        self._where.setText(self._place_words())
        self._address.setEnabled(not is_busy)

    def _place_words(self) -> str:
        place = self._place
        if place is None:
            return ""
        if place.keyring:
            return self.tr(
                "Once they work, they are kept in this computer's keyring and nowhere else."
            )
        if place.is_locked:
            return self.tr(
                "The keyring of this computer is locked. Unlock it, so that the till need not ask "
                "for the keys at each start."
            )
        return self.tr(
            "This computer has no keyring in which the keys would be safe. The till keeps them in "
            "memory and asks for them at each start."
        )


def _tried(settings: Settings) -> _Tried:
    """What a trial depends on."""
    return (
        settings.merchant_id,
        settings.merchant_name,
        settings.currency_code,
        settings.api_url,
    )
