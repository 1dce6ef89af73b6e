"""The journal on disk. Used by one thread, the one of the payments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Row,
    Select,
    and_,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from pos_app.domain.currency import Currency
from pos_app.domain.decision import Decision, DecisionRefused, decided
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import (
    Attempt,
    Attention,
    DecisionKind,
    IllegalMove,
    Payment,
    PaymentState,
)
from pos_app.domain.sale import Sale, SaleMode
from pos_app.domain.sale_line import SaleLine
from pos_app.services.events import PaymentEvent
from pos_app.store import rows
from pos_app.store.engine import reading, writing
from pos_app.store.schema import attempts, meta, payment_events, sale_lines, sales
from pos_app.store.series import receipt_number

_OPEN = (PaymentState.OPENING, PaymentState.AWAITING, PaymentState.WITHDRAWN)
_UNKNOWN = "The journal does not know this payment."
_ENDED_UNPAID = (PaymentState.CANCELLED, PaymentState.FAILED, PaymentState.EXPIRED)


class SqlJournal:
    """Fulfils `Journal` on a prepared store. Receipts are `<prefix>-0001` and so on;
    `series` says when they are not."""

    def __init__(self, engine: Engine, receipt_prefix: str) -> None:
        self._engine = engine
        self._prefix = receipt_prefix

    def begin(self, payment: Payment, event: PaymentEvent) -> None:
        sale, attempt = payment.sale, payment.attempt
        with writing(self._engine) as connection:
            if not connection.scalar(select(exists().where(sales.c.id == sale.id))):
                connection.execute(insert(sales), rows.sale_values(sale))
                if sale.lines:
                    connection.execute(insert(sale_lines), rows.line_values(sale))
            connection.execute(insert(attempts), rows.attempt_values(attempt))
            _add(connection, event)

    def save(self, attempt: Attempt, event: PaymentEvent) -> None:
        if attempt.state is PaymentState.PAID:
            raise IllegalMove(self._stored(attempt.id).state, PaymentState.PAID)
        with writing(self._engine) as connection:
            if not _write(connection, attempt, rows.attempt_values(attempt)):
                raise IllegalMove(_read(connection, attempt.id).state, attempt.state)
            _add(connection, event)

    def append(self, event: PaymentEvent) -> None:
        with writing(self._engine) as connection:
            _add(connection, event)

    def settle(self, attempt: Attempt, event: PaymentEvent) -> Attempt:
        with writing(self._engine) as connection:
            stored = _read(connection, attempt.id)
            if attempt.state is not PaymentState.PAID or attempt.proof is None:
                raise IllegalMove(stored.state, attempt.state)
            if stored.state is PaymentState.PAID:
                return stored
            settled = self._with_receipt(connection, replace(attempt, receipt=None))
            values = {**rows.attempt_values(settled), "receipt": settled.receipt}
            _write(connection, settled, values)
            _add(connection, event)
        return settled

    def decide(self, decision: Decision, event: PaymentEvent) -> Attempt:
        with writing(self._engine) as connection:
            found = _payments(connection, attempts.c.id == event.attempt_id)
            if not found:
                raise StoreUnusable(_UNKNOWN)
            before = found[0].attempt
            after = decided(found[0], decision)
            if decision.kind is DecisionKind.BY_HAND and _is_sale_paid(connection, after):
                raise DecisionRefused("not_offered")
            if after.state is PaymentState.PAID and before.state is not PaymentState.PAID:
                after = self._with_receipt(connection, after)
                if after.receipt is None:
                    raise DecisionRefused("not_offered")
            values = {
                "state": after.state,
                "attention": after.attention,
                "decided": after.decided,
                "receipt": after.receipt,
            }
            target = attempts.c.id == after.id
            connection.execute(update(attempts).where(target).values(values))
            _add(connection, event)
        return after

    def find(self, attempt_id: UUID) -> Payment | None:
        with reading(self._engine) as connection:
            found = _payments(connection, attempts.c.id == attempt_id)
        return found[0] if found else None

    def attempts_of(self, sale_id: UUID) -> list[Attempt]:
        query = select(attempts).where(attempts.c.sale_id == sale_id).order_by(attempts.c.number)
        with reading(self._engine) as connection:
            return [rows.attempt_from(row) for row in connection.execute(query)]

    def unfinished(self, since: datetime) -> list[Payment]:
        late = and_(
            attempts.c.state.in_(_ENDED_UNPAID),
            attempts.c.session_id.is_not(None),
            attempts.c.created_at >= since,
        )
        waits = and_(
            attempts.c.state.in_(_OPEN),
            or_(attempts.c.decided.is_(None), attempts.c.decided != DecisionKind.REFUND),
        )
        wanted = or_(waits, attempts.c.attention.is_not(None), late)
        with reading(self._engine) as connection:
            return _payments(connection, wanted)

    def events(self, attempt_id: UUID) -> list[PaymentEvent]:
        query = (
            select(payment_events)
            .where(payment_events.c.attempt_id == attempt_id)
            .order_by(payment_events.c.number)
        )
        with reading(self._engine) as connection:
            return [rows.event_from(row) for row in connection.execute(query)]

    def knows_session(self, session_id: str) -> bool:
        query = select(exists().where(attempts.c.session_id == session_id))
        with reading(self._engine) as connection:
            return bool(connection.scalar(query))

    def recent(self, limit: int) -> list[Payment]:
        newest = select(attempts.c.number).order_by(attempts.c.number.desc()).limit(limit)
        with reading(self._engine) as connection:
            return _payments(connection, attempts.c.number.in_(newest))[::-1]

    def donated(self, of: Currency, since: datetime) -> Money:
        query = (
            select(func.coalesce(func.sum(attempts.c.proof_amount_minor), 0))
            .join(sales, sales.c.id == attempts.c.sale_id)
            .where(
                attempts.c.state == PaymentState.PAID,
                attempts.c.attention.is_(None),
                or_(attempts.c.decided.is_(None), attempts.c.decided != DecisionKind.REFUND),
                attempts.c.proof_currency == of.code,
                attempts.c.proof_seen_at >= since,
                sales.c.mode == SaleMode.DONATION,
            )
        )
        with reading(self._engine) as connection:
            return Money(int(connection.scalar(query) or 0), of)

    def close(self) -> None:
        self._engine.dispose()

    def _stored(self, attempt_id: UUID) -> Attempt:
        with reading(self._engine) as connection:
            return _read(connection, attempt_id)

    def _with_receipt(self, connection: Connection, attempt: Attempt) -> Attempt:
        """The attempt with the next receipt, or as paid twice where the sale is already paid."""
        if _is_sale_paid(connection, attempt):
            return replace(attempt, attention=Attention.PAID_TWICE)
        counter = meta.c.name == "receipt_counter"
        number = int(connection.execute(select(meta.c.value).where(counter)).scalar_one()) + 1
        connection.execute(update(meta).where(counter).values(value=str(number)))
        return replace(attempt, receipt=receipt_number(connection, self._prefix, number))


def _is_sale_paid(connection: Connection, attempt: Attempt) -> bool:
    """Whether another attempt has paid for its sale, by proof or by a person's word. One that was
    itself paid twice has no receipt, and pays for nothing."""
    paid_before = exists().where(
        attempts.c.sale_id == attempt.sale_id,
        attempts.c.id != attempt.id,
        or_(attempts.c.receipt.is_not(None), attempts.c.decided == DecisionKind.BY_HAND),
    )
    return bool(connection.scalar(select(paid_before)))


def _add(connection: Connection, event: PaymentEvent) -> None:
    connection.execute(insert(payment_events), rows.event_values(event))


def _write(connection: Connection, attempt: Attempt, values: rows.Values) -> bool:
    """Stores new values, unless the attempt is paid: paid never changes. Says if it did."""
    target = and_(attempts.c.id == attempt.id, attempts.c.state != PaymentState.PAID)
    return connection.execute(update(attempts).where(target).values(values)).rowcount == 1


def _read(connection: Connection, attempt_id: UUID) -> Attempt:
    row = connection.execute(select(attempts).where(attempts.c.id == attempt_id)).first()
    if row is None:
        raise StoreUnusable(_UNKNOWN)
    return rows.attempt_from(row)


def _payments(connection: Connection, wanted: ColumnElement[bool]) -> list[Payment]:
    """The payments whose attempt is wanted, oldest first, in three queries."""
    found = connection.execute(select(attempts).where(wanted).order_by(attempts.c.number)).all()
    sale_ids = select(attempts.c.sale_id).where(wanted)
    sold: dict[UUID, Sale] = {}
    lines = _lines(connection, sale_ids)
    for row in connection.execute(select(sales).where(sales.c.id.in_(sale_ids))):
        sold[row.id] = rows.sale_from(row, tuple(lines.get(row.id, ())))
    return [Payment(sold[row.sale_id], rows.attempt_from(row)) for row in found]


def _lines(connection: Connection, sale_ids: Select[UUID]) -> dict[UUID, list[SaleLine]]:
    query = (
        select(sale_lines)
        .where(sale_lines.c.sale_id.in_(sale_ids))
        .order_by(sale_lines.c.sale_id, sale_lines.c.position)
    )
    lines: dict[UUID, list[SaleLine]] = {}
    found: Sequence[Row[Any]] = connection.execute(query).all()
    for row in found:
        lines.setdefault(row.sale_id, []).append(rows.line_from(row))
    return lines
