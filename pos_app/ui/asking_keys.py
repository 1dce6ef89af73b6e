"""Asking for the keys: at the start, and whenever the provider refuses those in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pos_app.domain.errors import KeysRefused, PosError
from pos_app.ui.cover import Cover
from pos_app.ui.voices import Voices
from pos_app.workers.till import Till

if TYPE_CHECKING:
    from pos_app.services.ports import Keys
    from pos_app.ui.keys_page import KeysPage


class AskingKeys(QObject):
    """Puts the page with the two fields over the others, and gives what is typed to the till."""

    def __init__(self, till: Till, cover: Cover, voices: Voices) -> None:
        super().__init__(cover)
        self._till, self._cover, self._voices = till, cover, voices
        self._page: KeysPage | None = None
        self._is_renewal = False
        till.keys_wanted.connect(self._ask_at_start)
        voices.keys_offered.connect(self._ask_again)

    @Slot()
    def _ask_again(self) -> None:
        """The keys in use are not accepted."""
        self._ask(KeysRefused())

    @Slot(object)
    def _ask_at_start(self, why: PosError | None) -> None:
        self._ask(why)

    def _ask(self, why: PosError | None) -> None:
        if self._page is None:
            from pos_app.ui.keys_page import KeysPage

            self._page = KeysPage()
            self._page.given.connect(self._given)
            self._page.left.connect(self._put_off)
        self._is_renewal = isinstance(why, KeysRefused)
        self._page.ask(why)
        self._cover.put_on(self._page)

    @Slot(object)
    def _given(self, keys: Keys) -> None:
        self._till.give_keys(keys)
        self._take_off()
        if self._is_renewal:
            self._voices.keys_taken()

    @Slot()
    def _put_off(self) -> None:
        self._take_off()
        self._voices.offer_keys()

    def _take_off(self) -> None:
        if self._page is not None:
            self._cover.take_off(self._page)
