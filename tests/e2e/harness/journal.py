"""The journal on disk as somebody else's program reads it: only reading, also while a till runs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class AttemptRow:
    """What the journal says of one attempt."""

    state: str
    attention: str | None
    receipt: str | None
    idempotency_key: str
    session_id: str | None
    transaction_id: str | None
    proof_amount_minor: int | None


class JournalOnDisk:
    """Reads the store of a data folder."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / "till.db"

    def attempts(self) -> list[AttemptRow]:
        """All attempts, oldest first."""
        fields = ", ".join(AttemptRow.__dataclass_fields__)
        rows = self._ask(f"SELECT {fields} FROM attempts ORDER BY number")  # noqa: S608 - own names
        return [AttemptRow(*row) for row in rows]

    def only_attempt(self) -> AttemptRow:
        (attempt,) = self.attempts()
        return attempt

    def events(self) -> list[str]:
        """What happened, in order."""
        found = self._ask("SELECT kind FROM payment_events ORDER BY number")
        return [str(kind) for (kind,) in found]

    def _ask(self, question: str) -> list[tuple[Any, ...]]:
        if not self._path.exists():
            return []
        with closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True)) as store:
            try:
                return store.execute(question).fetchall()
            except sqlite3.OperationalError as error:
                if "no such table" in str(error):
                    return []  # the till is making its store right now
                raise
