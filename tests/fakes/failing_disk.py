"""A journal on a disk that fails when it is told to."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.errors import StoreUnusable
from pos_app.services.ports import Journal

WRITES = frozenset({"begin", "save", "append", "settle", "decide"})


class FailingDisk:
    """A journal on a disk that fails while `trouble` is set; `reads_fail` too, or writes alone."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.trouble: StoreUnusable | None = None
        self.reads_fail = False

    def __getattr__(self, name: str) -> Callable[..., object]:
        if self.trouble is not None and (self.reads_fail or name in WRITES):
            raise self.trouble
        call: Callable[..., object] = getattr(self.journal, name)
        return call
