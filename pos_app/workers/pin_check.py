"""Looks at a PIN off the GUI thread: hashing it takes several pictures' time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from pos_app.services.manager_pin import PinAnswer, PinKeeper


class PinCheck(QObject):
    """One try at a time; its answer comes as a signal on the GUI thread."""

    answered = Signal(object)
    """Carries a `PinAnswer`."""

    def __init__(self, keeper: PinKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._is_busy = False
        self._courier = _Courier()
        self._courier.brought.connect(self._tell)

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
            QThreadPool.globalInstance().start(_Try(self._keeper, pin, self._courier))

    @Slot(object)
    def _tell(self, answer: PinAnswer) -> None:
        self._is_busy = False
        self.answered.emit(answer)


class _Courier(QObject):
    """Lives as long as the last try that knows it, whatever became of the window."""

    brought = Signal(object)


class _Try(QRunnable):
    """One PIN, looked at in Qt's pool."""

    def __init__(self, keeper: PinKeeper, pin: str, courier: _Courier) -> None:
        super().__init__()
        self._keeper, self._pin, self._courier = keeper, pin, courier

    def run(self) -> None:
        self._courier.brought.emit(self._keeper.attempt(self._pin))
