"""Looks at a PIN off the GUI thread: hashing it takes several pictures' time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.services.manager_pin import PinAnswer, PinKeeper
from pos_app.workers.background import in_background


class PinCheck(QObject):
    """One try at a time; its answer comes as a signal on the GUI thread."""

    answered = Signal(object)
    """Carries a `PinAnswer`."""

    def __init__(self, keeper: PinKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._is_busy = False

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN at all."""
        return self._keeper.is_set

    @property
    def is_busy(self) -> bool:
        """Whether a try is being looked at."""
        return self._is_busy

    @property
    def tries_left(self) -> int:
        return self._keeper.tries_left

    @property
    def opens_in_s(self) -> float:
        """How long it stays locked; 0 if it is open."""
        return self._keeper.opens_in_s

    def change(self, stored: str) -> None:
        """Takes another hash, as in `PinKeeper`."""
        self._keeper.change(stored)

    def ask(self, pin: str) -> None:
        """Looks whether the PIN is right, unless it is looking already."""
        if not self._is_busy:
            self._is_busy = True
            in_background(partial(self._keeper.attempt, pin), self._tell)

    @Slot(object)
    def _tell(self, answer: PinAnswer) -> None:
        self._is_busy = False
        self.answered.emit(answer)
