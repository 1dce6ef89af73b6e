"""Enter in the search field: which offer was meant, whatever is typed meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import PosError
from pos_app.services.offers import OfferPage, ShelfQuery
from pos_app.workers.finder import Finder, Question

_ENOUGH = 2


class Submission(QObject):
    """Asks what fits a text, and says whether that is one thing."""

    meant = Signal(str, object)
    """Carries the text and the one `Offer` that fits."""
    unclear = Signal(str)
    unknown = Signal(str)

    def __init__(self, finder: Finder, parent: QObject) -> None:
        super().__init__(parent)
        self._finder = finder
        self._finder.answered.connect(self._decide)
        self._finder.failed.connect(self._forget)
        self._asked: list[Question] = []

    def submit(self, text: str) -> None:
        """Looks for what was meant; the answer comes as a signal."""
        question = Question(ShelfQuery(text), limit=_ENOUGH, is_wish=True)
        self._asked.append(question)
        self._finder.ask(question)

    @Slot(object, object)
    def _decide(self, question: Question, page: OfferPage) -> None:
        if question not in self._asked:
            return
        self._asked.remove(question)
        text = question.query.words
        # What only contains the text counts where nothing has it as a word.
        clear = [offer for offer in page.offers if not offer.is_within] or list(page.offers)
        if not clear:
            self.unknown.emit(text)
        elif len(clear) == 1:
            self.meant.emit(text, clear[0])
        else:
            self.unclear.emit(text)

    @Slot(object, object)
    def _forget(self, question: Question, error: PosError) -> None:
        del error
        if question in self._asked:
            self._asked.remove(question)
