"""Searches beside the GUI thread: only the newest answer is given, and wishes are never lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import PosError, ProgramFault, StoreUnusable
from pos_app.services.offers import OfferPage, ShelfQuery
from pos_app.workers.finder import Finder, Question
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products


class SlowCatalogue(MemoryCatalogue):
    """Answers each search when it is let go, and notes the thread."""

    def __init__(self) -> None:
        super().__init__(sample_products())
        self.began = threading.Semaphore(0)
        self.may_answer = threading.Semaphore(0)
        self.threads: set[int] = set()
        self.error: Exception | None = None

    def find(self, query: ShelfQuery, *, mark: str = "", limit: int = 60) -> OfferPage:
        self.threads.add(threading.get_ident())
        self.began.release()
        assert self.may_answer.acquire(timeout=10)
        if self.error is not None:
            raise self.error
        return super().find(query, mark=mark, limit=limit)


class Ears(QObject):
    """Notes the answers, and on which thread they come."""

    def __init__(self, finder: Finder) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.errors: list[PosError] = []
        self.threads: set[int] = set()
        finder.answered.connect(self._hear)
        finder.failed.connect(self._hear_error)

    @Slot(object, object)
    def _hear(self, question: Question, _page: OfferPage) -> None:
        self.heard.append(question.query.words)
        self.threads.add(threading.get_ident())

    @Slot(object, object)
    def _hear_error(self, _question: Question, error: PosError) -> None:
        self.errors.append(error)


@pytest.fixture
def catalogue() -> SlowCatalogue:
    return SlowCatalogue()


@pytest.fixture
def finder(catalogue: SlowCatalogue) -> Iterator[Finder]:
    made = Finder()
    made.set_catalogue(catalogue)
    yield made
    for _ in range(20):
        catalogue.may_answer.release()


def ask(finder: Finder, words: str, *, is_wish: bool = False) -> None:
    finder.ask(Question(ShelfQuery(words), is_wish=is_wish))


def test_only_the_newest_of_those_that_wait_is_asked_and_answered(
    finder: Finder, catalogue: SlowCatalogue, qtbot: QtBot
) -> None:
    ears = Ears(finder)
    ask(finder, "e")
    assert catalogue.began.acquire(timeout=10)
    for words in ("es", "esp", "espr"):
        ask(finder, words)
    for _ in range(2):
        catalogue.may_answer.release()
    qtbot.waitUntil(lambda: finder.is_idle)
    assert ears.heard == ["espr"]
    assert [query.words for query in catalogue.asked] == ["e", "espr"]
    assert ears.threads == {threading.get_ident()}
    assert catalogue.threads.isdisjoint(ears.threads)


def test_a_wish_is_answered_whatever_is_typed_after_it(
    finder: Finder, catalogue: SlowCatalogue, qtbot: QtBot
) -> None:
    ears = Ears(finder)
    ask(finder, "one")
    assert catalogue.began.acquire(timeout=10)
    ask(finder, "mug", is_wish=True)
    ask(finder, "two")
    ask(finder, "three")
    for _ in range(3):
        catalogue.may_answer.release()
    qtbot.waitUntil(lambda: finder.is_idle)
    assert ears.heard == ["mug", "three"]


def test_a_wish_takes_nobodys_place(finder: Finder, catalogue: SlowCatalogue, qtbot: QtBot) -> None:
    ears = Ears(finder)
    ask(finder, "one")
    assert catalogue.began.acquire(timeout=10)
    ask(finder, "two")
    ask(finder, "mug", is_wish=True)
    for _ in range(3):
        catalogue.may_answer.release()
    qtbot.waitUntil(lambda: finder.is_idle)
    assert ears.heard == ["two", "mug"]


@pytest.mark.parametrize(
    ("raised", "told"),
    [(StoreUnusable("The disk is gone."), StoreUnusable), (KeyError("x"), ProgramFault)],
)
def test_a_search_that_fails_is_told_and_the_next_one_goes_on(
    finder: Finder,
    catalogue: SlowCatalogue,
    qtbot: QtBot,
    raised: Exception,
    told: type[PosError],
) -> None:
    ears = Ears(finder)
    catalogue.error = raised
    catalogue.may_answer.release()
    ask(finder, "mug")
    qtbot.waitUntil(lambda: finder.is_idle)
    assert [type(error) for error in ears.errors] == [told]
    catalogue.error = None
    catalogue.may_answer.release()
    ask(finder, "mug")
    qtbot.waitUntil(lambda: finder.is_idle)
    assert ears.heard == ["mug"]


def test_an_answer_of_a_catalogue_that_is_gone_is_not_given(
    finder: Finder, catalogue: SlowCatalogue, qtbot: QtBot
) -> None:
    ears = Ears(finder)
    ask(finder, "old")
    assert catalogue.began.acquire(timeout=10)
    finder.set_catalogue(MemoryCatalogue([]))
    catalogue.may_answer.release()
    ask(finder, "new")
    qtbot.waitUntil(lambda: ears.heard == ["new"])
