"""Searches off the GUI thread: what was asked last is answered, and what must be answered."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import PosError, ProgramFault
from pos_app.services.offers import OfferPage, ShelfQuery
from pos_app.services.ports import Catalogue
from pos_app.workers.background import in_background

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """One page that is wanted. Where `is_wish`, a later question does not take its place."""

    query: ShelfQuery
    mark: str = ""
    limit: int = 60
    is_wish: bool = False


class Finder(QObject):
    """Asks the catalogue off the GUI thread, one question after the other."""

    answered = Signal(object, object)
    """Carries the `Question` and its `OfferPage`."""
    failed = Signal(object, object)
    """Carries the `Question` and a `PosError`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finder")
        self._catalogue: Catalogue | None = None
        self._waiting: list[Question] = []
        self._asked: Question | None = None

    @property
    def is_idle(self) -> bool:
        """Whether every question has been answered."""
        return self._asked is None

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        """Asks `catalogue` from now on; what was asked before is forgotten."""
        self._catalogue = catalogue
        self._waiting.clear()
        self._asked = None

    def ask(self, question: Question) -> None:
        """Wants a page. If it is no wish, it takes the place of those that still wait."""
        if not question.is_wish:
            self._waiting = [one for one in self._waiting if one.is_wish]
        self._waiting.append(question)
        self._go_on()

    def _go_on(self) -> None:
        if self._asked is None and self._waiting and self._catalogue is not None:
            self._asked = self._waiting.pop(0)
            in_background(partial(_answer, self._catalogue, self._asked), self._take)

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        question, found = answer.asked, answer.found
        if question is not self._asked:
            return  # of a catalogue that is no longer here
        self._asked = None
        # An answer that somebody has already typed past would only flicker.
        if question.is_wish or all(one.is_wish for one in self._waiting):
            signal = self.answered if isinstance(found, OfferPage) else self.failed
            signal.emit(question, found)
        self._go_on()


@dataclass(frozen=True, slots=True)
class _Answer:
    """To one question."""

    asked: Question
    found: OfferPage | PosError


def _answer(catalogue: Catalogue, asked: Question) -> _Answer:
    try:
        return _Answer(asked, catalogue.find(asked.query, mark=asked.mark, limit=asked.limit))
    except PosError as error:
        return _Answer(asked, error)
    except Exception:  # noqa: BLE001 - the thread's last door: who waits must hear something
        _log.exception("a search broke")
        return _Answer(asked, ProgramFault())
