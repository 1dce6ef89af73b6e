"""The first store: sales, payments, their events, and the catalogue."""

from __future__ import annotations

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _make_meta()
    _make_sales()
    _make_attempts()
    _index_attempts()
    _make_payment_events()
    _make_products()
    if op.get_bind().dialect.name == "sqlite":
        _guard_events()
        _index_words()


def _make_meta() -> None:
    op.create_table(
        "meta",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_meta"),
    )
    rows = sa.table("meta", sa.column("name", sa.String), sa.column("value", sa.Text))
    op.bulk_insert(
        rows,
        [
            {"name": "store_id", "value": str(uuid4())},
            {"name": "receipt_counter", "value": "0"},
        ],
    )


def _make_sales() -> None:
    op.create_table(
        "sales",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("mode", sa.String(32), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("total_minor", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sales"),
    )
    op.create_table(
        "sale_lines",
        sa.Column("sale_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("barcode", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("brand", sa.Text(), nullable=False),
        sa.Column("variant", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("image_url", sa.Text(), nullable=False),
        sa.Column("original_price_minor", sa.BigInteger(), nullable=True),
        sa.Column("discount_label", sa.Text(), nullable=False),
        sa.Column("tax_exempt", sa.Boolean(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["sale_id"], ["sales.id"], name="fk_sale_lines_sale_id"),
        sa.PrimaryKeyConstraint("sale_id", "position", name="pk_sale_lines"),
    )


def _make_attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sale_id", sa.Uuid(), nullable=False),
        sa.Column("idempotency_key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("attention", sa.String(32), nullable=True),
        sa.Column("receipt", sa.String(length=32), nullable=True),
        sa.Column("refused", sa.Boolean(), nullable=False),
        sa.Column("withdrawn_at", sa.String(27), nullable=True),
        sa.Column("shown_at", sa.String(27), nullable=True),
        sa.Column("merchant_id", sa.Text(), nullable=False),
        sa.Column("merchant_name", sa.Text(), nullable=False),
        sa.Column("till", sa.Text(), nullable=False),
        sa.Column("success_url", sa.Text(), nullable=False),
        sa.Column("cancel_url", sa.Text(), nullable=False),
        sa.Column("error_url", sa.Text(), nullable=False),
        sa.Column("appearance", sa.JSON(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=True),
        sa.Column("checkout_url", sa.Text(), nullable=True),
        sa.Column("expires_at", sa.String(27), nullable=True),
        sa.Column("clock_ahead_s", sa.Float(), nullable=True),
        sa.Column("pricing_currency", sa.String(length=3), nullable=True),
        sa.Column("subtotal_minor", sa.BigInteger(), nullable=True),
        sa.Column("tax_minor", sa.BigInteger(), nullable=True),
        sa.Column("shipping_minor", sa.BigInteger(), nullable=True),
        sa.Column("payable_minor", sa.BigInteger(), nullable=True),
        sa.Column("proof_seen_at", sa.String(27), nullable=True),
        sa.Column("proof_amount_minor", sa.BigInteger(), nullable=True),
        sa.Column("proof_currency", sa.String(length=3), nullable=True),
        sa.Column("transaction_id", sa.Text(), nullable=True),
        sa.Column("card_brand", sa.Text(), nullable=True),
        sa.Column("card_last_four", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["sale_id"], ["sales.id"], name="fk_attempts_sale_id"),
        sa.PrimaryKeyConstraint("number", name="pk_attempts"),
        sa.UniqueConstraint("id", name="uq_attempts_id"),
        sa.UniqueConstraint("idempotency_key", name="uq_attempts_idempotency_key"),
        sa.UniqueConstraint("receipt", name="uq_attempts_receipt"),
        sa.UniqueConstraint("session_id", name="uq_attempts_session_id"),
    )


def _index_attempts() -> None:
    op.create_index("ix_attempts_sale_id", "attempts", ["sale_id"], unique=False)
    op.create_index("ix_attempts_state", "attempts", ["state"], unique=False)
    op.create_index(
        "uq_attempts_receipt_of_sale",
        "attempts",
        ["sale_id"],
        unique=True,
        sqlite_where=sa.text("receipt IS NOT NULL"),
        postgresql_where=sa.text("receipt IS NOT NULL"),
    )


def _make_payment_events() -> None:
    op.create_table(
        "payment_events",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempts.id"], name="fk_payment_events_attempt_id"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_payment_events"),
    )
    op.create_index("ix_payment_events_attempt_id", "payment_events", ["attempt_id"], unique=False)


def _make_products() -> None:
    op.create_table(
        "products",
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("barcode", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("brand", sa.Text(), nullable=False),
        sa.Column("variant", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("image_url", sa.Text(), nullable=False),
        sa.Column("original_price_minor", sa.BigInteger(), nullable=True),
        sa.Column("discount_label", sa.Text(), nullable=False),
        sa.Column("tax_exempt", sa.Boolean(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_products"),
        sa.UniqueConstraint("sku", name="uq_products_sku"),
    )
    op.create_index("ix_products_category", "products", ["category"], unique=False)
    op.create_index(
        "uq_products_barcode",
        "products",
        ["barcode"],
        unique=True,
        sqlite_where=sa.text("barcode != ''"),
        postgresql_where=sa.text("barcode != ''"),
    )


def _guard_events() -> None:
    """What happened, happened: no row of the events is ever changed or taken away."""
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER payment_events_no_{action.lower()} BEFORE {action} ON payment_events "
            "BEGIN SELECT RAISE(ABORT, 'payment events are only ever added'); END"
        )


def _index_words() -> None:
    """The words of the products; the texts themselves stay in `products`."""
    op.execute(
        "CREATE VIRTUAL TABLE product_words USING fts5("
        "name, brand, variant, category, sku, barcode, content='products', content_rowid='place', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
