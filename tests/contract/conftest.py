"""The two journals: the one on disk, and the one in memory that other tests rest on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.services.ports import Journal
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.opening import prepare_store
from tests.fakes.memory_journal import MemoryJournal


@pytest.fixture(params=["disk", "memory"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    made: Journal
    if request.param == "disk":
        prepare_store(tmp_path / "till.db")
        made = SqlJournal(open_engine(tmp_path / "till.db"), "A")
    else:
        made = MemoryJournal("A")
    yield made
    made.close()
