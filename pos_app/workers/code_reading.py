"""Reads pictures of codes off the GUI thread: one at a time, and of those that wait the newest."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from pos_app.services.code_proof import GreyPicture, ReadCodes, reads_back

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Order:
    """One picture, and the text that it should hold."""

    number: int
    picture: GreyPicture
    wanted: str = field(repr=False)


class CodeReading(QObject):
    """Reads for one place on a screen. An answer to a picture that was given up never comes."""

    answered = Signal(bool)
    """Whether the newest picture read back as exactly what was wanted."""

    def __init__(self, read_codes: ReadCodes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_codes = read_codes
        self._number = 0
        self._is_busy = False
        self._next: _Order | None = None
        self._courier = _Courier()
        self._courier.brought.connect(self._take)

    def read(self, picture: GreyPicture, wanted: str) -> None:
        """Reads a picture; one that is still waiting makes room for it."""
        self._number += 1
        self._next = _Order(self._number, picture, wanted)
        self._start()

    def give_up(self) -> None:
        """No answer is wanted any more."""
        self._number += 1
        self._next = None

    def _start(self) -> None:
        if self._is_busy or self._next is None:
            return
        order, self._next = self._next, None
        self._is_busy = True
        QThreadPool.globalInstance().start(_Reading(order, self._read_codes, self._courier))

    @Slot(int, object)
    def _take(self, number: int, is_read: bool | None) -> None:
        self._is_busy = False
        if number == self._number and is_read is not None:
            self.answered.emit(is_read)
        self._start()


class _Courier(QObject):
    """Brings answers to the GUI thread; lives as long as the last reading that knows it."""

    brought = Signal(int, object)


class _Reading(QRunnable):
    """One picture, read in Qt's pool."""

    def __init__(self, order: _Order, read_codes: ReadCodes, courier: _Courier) -> None:
        super().__init__()
        self._order, self._read_codes, self._courier = order, read_codes, courier

    def run(self) -> None:
        self._courier.brought.emit(self._order.number, self._answer())

    def _answer(self) -> bool | None:
        """None where the reader itself is broken: that says nothing about the code."""
        try:
            texts = self._read_codes(self._order.picture)
        except Exception as error:  # noqa: BLE001 - a broken reader must not end the sale
            # Its name only: what it was reading is a secret.
            _log.warning("the code on the screen could not be checked: %s", type(error).__name__)
            return None
        return reads_back(texts, self._order.wanted)
