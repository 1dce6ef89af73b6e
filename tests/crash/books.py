"""The three books of a shop compared: what the screens showed, the journal, and the money."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.crash.selling_till import STORE
from tests.crash.till_runs import Line, Shop

_FIELDS = "id, sale_id, idempotency_key, state, attention, receipt, session_id, proof_amount_minor"


@dataclass(frozen=True)
class Row:
    """One attempt, as it stands in the journal."""

    id: str
    sale_id: str
    idempotency_key: str
    state: str
    attention: str | None
    receipt: str | None
    session_id: str | None
    proof_amount_minor: int | None


@dataclass(frozen=True)
class Books:
    """Read at one moment, while no till runs."""

    screen: list[Line]
    rows: dict[str, Row]
    settled: Counter[str]
    ledger: list[Line]
    creates: list[Line]

    def wrong(self) -> list[str]:
        """What contradicts, at whatever moment the till was killed."""
        return [*self._lost(), *self._doubled(), *self._faked()]

    def open_money(self) -> list[str]:
        """Money that neither a paid row nor one for a person accounts for: to be empty once a
        till has taken everything up."""
        by_session = {row.session_id: row for row in self.rows.values()}
        known = (by_session.get(entry["sessionId"]) for entry in self.ledger)
        told = [row is not None and (row.state == "paid" or row.attention) for row in known]
        return [
            entry["sessionId"]
            for entry, is_told in zip(self.ledger, told, strict=True)
            if not is_told
        ]

    def lost(self) -> int:
        return len(list(self._lost()))

    def doubled(self) -> int:
        return len(list(self._doubled()))

    def _lost(self) -> Iterator[str]:
        for line in self.screen:
            row = self.rows.get(line.get("attempt", ""))
            # A sale that could not be begun is shown as not opened: nothing was sent.
            if "view" in line and row is None and line["view"] != "not_opened":
                yield f"shown, and not in the journal: {line}"
            if line.get("code") and (row is None or row.session_id != line["code"]):
                yield f"a code was shown that is not in the journal: {line}"
            if line.get("view") == "paid" and (row is None or row.state != "paid"):
                yield f"paid was shown, and is not in the journal: {line}"
            if line.get("view") == "paid" and row is not None and row.receipt != line["receipt"]:
                yield f"another receipt was shown: {line}, {row}"
        sessions = {row.session_id for row in self.rows.values()}
        for entry in self.ledger:
            if entry["sessionId"] not in sessions:
                yield f"money moved, and the journal has no such session: {entry}"

    def _doubled(self) -> Iterator[str]:
        paid = [row for row in self.rows.values() if row.state == "paid"]
        receipts = sorted(row.receipt or "none" for row in paid)
        if receipts != [f"A-{number:04d}" for number in range(1, len(paid) + 1)]:
            yield f"receipts are not one each without a gap: {receipts}"
        for row in paid:
            if self.settled[row.id] != 1:
                yield f"settled {self.settled[row.id]} times: {row}"
        for sale, times in Counter(row.sale_id for row in paid).items():
            if times > 1:
                yield f"sale {sale} was paid {times} times"
        for session, times in Counter(entry["sessionId"] for entry in self.ledger).items():
            if times > 1:
                yield f"session {session} was charged {times} times"
        yield from self._doubled_at_the_provider()

    def _doubled_at_the_provider(self) -> Iterator[str]:
        shown: dict[str, set[str]] = {}
        for line in self.screen:
            if line.get("code"):
                shown.setdefault(line["attempt"], set()).add(line["code"])
        for attempt, codes in shown.items():
            if len(codes) > 1:
                yield f"attempt {attempt} was shown with {len(codes)} sessions"
        bodies: dict[str, Line] = {}
        for body in self.creates:
            key = body["idempotencyKey"]
            if bodies.setdefault(key, body) != body:
                yield f"the same key went out with another body: {body}, {bodies[key]}"
        for key in bodies.keys() - {row.idempotency_key for row in self.rows.values()}:
            yield f"a request left before its key was in the journal: {key}"

    def _faked(self) -> Iterator[str]:
        money = {entry["sessionId"]: _minor(entry["amount"]) for entry in self.ledger}
        for row in self.rows.values():
            if row.state == "paid" and money.get(row.session_id or "") != row.proof_amount_minor:
                yield f"paid in the journal, and the money is another: {row}"
        for line in self.screen:
            of_line = self.rows.get(line.get("attempt", ""))
            is_paid = of_line and of_line.session_id in money and not of_line.attention
            if line.get("green") and not is_paid:
                yield f"green was shown without the money: {line}"


def read_books(shop: Shop) -> Books:
    """The books as they are now."""
    found = _ask(shop.folder, f"SELECT {_FIELDS} FROM attempts ORDER BY number")  # noqa: S608 - own names
    settled = _ask(
        shop.folder, "SELECT attempt_id FROM payment_events WHERE kind IN ('settled', 'decided')"
    )
    return Books(
        screen=list(shop.screen),
        rows={row[0]: Row(*row) for row in found},
        settled=Counter(attempt_id for (attempt_id,) in settled),
        ledger=shop.ledger(),
        creates=shop.creates(),
    )


def _ask(folder: Path, question: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{folder / STORE}?mode=ro", uri=True)) as store:
        return store.execute(question).fetchall()


def _minor(amount: object) -> int:
    return int(Decimal(str(amount)) * 100)
