"""Reads pictures of codes off the GUI thread: one at a time, and of those that wait the newest."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.services.code_proof import GreyPicture, ReadCodes, reads_back
from pos_app.workers.background import in_background

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Order:
    """One picture, and the text that it should hold."""

    number: int
    picture: GreyPicture
    wanted: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Answer:
    """To the picture of this number; None where nothing can be said."""

    number: int
    is_read: bool | None


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
        in_background(partial(_read, self._read_codes, order), self._take)

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        self._is_busy = False
        if answer.number == self._number and answer.is_read is not None:
            self.answered.emit(answer.is_read)
        self._start()


def _read(read_codes: ReadCodes, order: _Order) -> _Answer:
    """No answer where the reader itself is broken: that says nothing about the code."""
    try:
        texts = read_codes(order.picture)
    except Exception as error:  # noqa: BLE001 - a broken reader must not end the sale
        # Its name only: what it was reading is a secret.
        _log.warning("the code on the screen could not be checked: %s", type(error).__name__)
        return _Answer(order.number, None)
    return _Answer(order.number, reads_back(texts, order.wanted))
