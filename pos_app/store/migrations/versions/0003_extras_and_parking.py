"""Tips and round-ups, what a line would have cost, notes, and carts that are parked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for name in ("tip", "round_up"):
        op.add_column("sales", sa.Column(f"{name}_minor", sa.BigInteger(), nullable=True))
        op.add_column(
            "sales", sa.Column(f"{name}_name", sa.Text(), nullable=False, server_default="")
        )
    op.add_column(
        "sale_lines",
        sa.Column("list_price_minor", sa.BigInteger(), nullable=False, server_default="0"),
    )
    op.add_column("sale_lines", sa.Column("note", sa.Text(), nullable=False, server_default=""))
    # Until now every line was sold at the catalogue's price.
    op.execute("UPDATE sale_lines SET list_price_minor = price_minor")
    op.create_table(
        "parked_carts",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("parked_at", sa.String(27), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_parked_carts"),
        sa.UniqueConstraint("id", name="uq_parked_carts_id"),
    )
