"""Searches off the GUI thread: what was asked last is answered, and what must be answered."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from pos_app.domain.errors import PosError, ProgramFault
from pos_app.services.offers import OfferPage, ShelfQuery
from pos_app.services.ports import Catalogue

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """One page that is wanted. Where `is_wish`, a later question does not take its place."""

    query: ShelfQuery
    mark: str = ""
    limit: int = 60
    is_wish: bool = False


class Finder(QObject):
    """Asks the catalogue on a thread of its own, one question after the other."""

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
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._courier = _Courier()
        self._courier.brought.connect(self._take)

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
            self._pool.start(_Asking(self._catalogue, self._asked, self._courier))

    @Slot(object, object)
    def _take(self, question: Question, answer: OfferPage | PosError) -> None:
        if question is not self._asked:
            return  # of a catalogue that is no longer here
        self._asked = None
        # An answer that somebody has already typed past would only flicker.
        if question.is_wish or all(one.is_wish for one in self._waiting):
            signal = self.answered if isinstance(answer, OfferPage) else self.failed
            signal.emit(question, answer)
        self._go_on()


class _Courier(QObject):
    """Brings answers to the GUI thread; it lives as long as the last search that knows it."""

    brought = Signal(object, object)


class _Asking(QRunnable):
    """One question, asked in the pool."""

    def __init__(self, catalogue: Catalogue, question: Question, courier: _Courier) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._question = question
        self._courier = courier

    def run(self) -> None:
        asked = self._question
        answer: OfferPage | PosError
        try:
            answer = self._catalogue.find(asked.query, mark=asked.mark, limit=asked.limit)
        except PosError as error:
            answer = error
        except Exception:  # noqa: BLE001 - the pool's last door: who waits must hear something
            _log.exception("a search broke")
            answer = ProgramFault()
        self._courier.brought.emit(asked, answer)
