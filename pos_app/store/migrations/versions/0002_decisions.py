"""What a person decided about a payment stands beside its state."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("attempts", sa.Column("decided", sa.String(32), nullable=True))
