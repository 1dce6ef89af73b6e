"""The tables. Words for states, minor units for money, UTC for times; any SQL database can hold it.

What only SQLite has (the word indexes, the triggers) is made by the migrations.
"""

from __future__ import annotations

import enum
from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Connection,
    Dialect,
    Enum,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
    event,
)

from pos_app.domain.payment import Attention, DecisionKind, PaymentState
from pos_app.domain.sale import SaleMode
from pos_app.services.events import EventKind


class UtcTime(TypeDecorator[datetime]):
    """A time as text of fixed width, so that it sorts: `2026-11-23T09:15:00.000000Z`."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else datetime.fromisoformat(value)


def _word(kind: type[enum.StrEnum]) -> Enum:
    return Enum(
        kind,
        native_enum=False,
        length=32,
        values_callable=lambda words: [word.value for word in words],
    )


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

meta = Table(
    "meta",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

sales = Table(
    "sales",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("mode", _word(SaleMode), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("total_minor", BigInteger),
    Column("created_at", UtcTime, nullable=False),
    Column("tip_minor", BigInteger),
    Column("tip_name", Text, nullable=False, server_default=""),
    Column("round_up_minor", BigInteger),
    Column("round_up_name", Text, nullable=False, server_default=""),
)

sale_lines = Table(
    "sale_lines",
    metadata,
    Column("sale_id", Uuid, ForeignKey("sales.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("quantity", Integer, nullable=False),
    Column("sku", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("price_minor", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("barcode", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("brand", Text, nullable=False),
    Column("variant", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("image_url", Text, nullable=False),
    Column("original_price_minor", BigInteger),
    Column("discount_label", Text, nullable=False),
    Column("tax_exempt", Boolean, nullable=False),
    Column("picture", Text, nullable=False),
    Column("list_price_minor", BigInteger, nullable=False, server_default="0"),
    Column("note", Text, nullable=False, server_default=""),
)

# Carts that wait for their customers; `content` holds minor units and texts, and no fractions.
parked_carts = Table(
    "parked_carts",
    metadata,
    # Counts up: the order in which carts were parked, whatever the clock did.
    Column("number", Integer, primary_key=True),
    Column("id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("parked_at", UtcTime, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("content", JSON, nullable=False),
    UniqueConstraint("id"),
)

attempts = Table(
    "attempts",
    metadata,
    # Counts up: the order in which attempts began, whatever the clock did.
    Column("number", Integer, primary_key=True),
    Column("id", Uuid, nullable=False),
    Column("sale_id", Uuid, ForeignKey("sales.id"), nullable=False),
    Column("idempotency_key", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("state", _word(PaymentState), nullable=False),
    Column("attention", _word(Attention)),
    Column("receipt", String(32)),
    Column("refused", Boolean, nullable=False),
    Column("withdrawn_at", UtcTime),
    Column("shown_at", UtcTime),
    Column("merchant_id", Text, nullable=False),
    Column("merchant_name", Text, nullable=False),
    Column("till", Text, nullable=False),
    Column("success_url", Text, nullable=False),
    Column("cancel_url", Text, nullable=False),
    Column("error_url", Text, nullable=False),
    Column("appearance", JSON, nullable=False),
    Column("session_id", Text),
    Column("checkout_url", Text),
    Column("expires_at", UtcTime),
    Column("clock_ahead_s", Float),
    Column("pricing_currency", String(3)),
    Column("subtotal_minor", BigInteger),
    Column("tax_minor", BigInteger),
    Column("shipping_minor", BigInteger),
    Column("payable_minor", BigInteger),
    Column("proof_seen_at", UtcTime),
    Column("proof_amount_minor", BigInteger),
    Column("proof_currency", String(3)),
    Column("transaction_id", Text),
    Column("card_brand", Text),
    Column("card_last_four", Text),
    Column("decided", _word(DecisionKind)),
    UniqueConstraint("id"),
    UniqueConstraint("idempotency_key"),
    UniqueConstraint("session_id"),
    UniqueConstraint("receipt"),
    Index("ix_attempts_sale_id", "sale_id"),
    Index("ix_attempts_state", "state"),
)

# A sale has one receipt, however often it was paid. Both databases know partial indexes.
_has_receipt = attempts.c.receipt.is_not(None)
_receipt_of_sale = Index(
    "uq_attempts_receipt_of_sale",
    attempts.c.sale_id,
    unique=True,
    sqlite_where=_has_receipt,
)

payment_events = Table(
    "payment_events",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("attempt_id", Uuid, ForeignKey("attempts.id"), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("kind", _word(EventKind), nullable=False),
    Column("facts", JSON, nullable=False),
    Index("ix_payment_events_attempt_id", "attempt_id"),
)

products = Table(
    "products",
    metadata,
    # The place on the shelf, by name: what sorts the lists, and what the word indexes refer to.
    Column(
        "place",
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("sku", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("price_minor", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("barcode", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("brand", Text, nullable=False),
    Column("variant", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("image_url", Text, nullable=False),
    Column("original_price_minor", BigInteger),
    Column("discount_label", Text, nullable=False),
    Column("tax_exempt", Boolean, nullable=False),
    Column("picture", Text, nullable=False),
    # What the search compares: the words of the name, and all others.
    Column("name_key", Text, nullable=False),
    Column("other_key", Text, nullable=False),
    UniqueConstraint("sku"),
    Index("ix_products_category", "category"),
    Index("ix_products_brand", "brand"),
    Index("ix_products_category_brand", "category", "brand"),
    Index("ix_products_name_key", "name_key"),
)

# By SKU, so that a new import of the products keeps them.
favourites = Table("favourites", metadata, Column("sku", Text, primary_key=True))

_has_barcode = products.c.barcode != ""
_barcode = Index(
    "uq_products_barcode",
    products.c.barcode,
    unique=True,
    sqlite_where=_has_barcode,
)


@event.listens_for(metadata, "before_create")
def _say_the_same_to_postgresql(
    _metadata: MetaData, connection: Connection, **_options: object
) -> None:
    """To name its options loads the whole of its dialect, which a till on SQLite never needs."""
    if connection.dialect.name == "postgresql":
        for index, where in ((_receipt_of_sale, _has_receipt), (_barcode, _has_barcode)):
            index.dialect_options["postgresql"]["where"] = where
