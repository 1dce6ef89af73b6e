"""Products get the words by which they are found, and places with room between; favourites."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

from pos_app.store.folding import search_keys

revision = "0004"
down_revision = "0003"

_GAP = 1 << 20
_BATCH = 2_000


def upgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    if is_sqlite:
        op.execute("DROP TABLE product_words")
    old = op.get_bind().execute(sa.text("SELECT * FROM products ORDER BY place")).mappings()
    kept = sorted(map(_keyed, old), key=_order)
    op.drop_table("products")
    _move(kept, _make_products())
    _index_products()
    op.create_table(
        "favourites",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sku", name="pk_favourites"),
    )
    if is_sqlite:
        _index_words()


def _keyed(row: Mapping[Any, Any]) -> dict[str, Any]:
    name_key, other_key = search_keys(row)
    return {**row, "name_key": name_key, "other_key": other_key}


def _order(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in ("name_key", "name", "brand", "category"))


def _move(kept: list[dict[str, Any]], into: sa.Table) -> None:
    for number, row in enumerate(kept, start=1):
        row["place"] = number * _GAP
    for start in range(0, len(kept), _BATCH):
        op.bulk_insert(into, kept[start : start + _BATCH])


def _make_products() -> sa.Table:
    return op.create_table(
        "products",
        sa.Column(
            "place",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
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
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("other_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_products"),
        sa.UniqueConstraint("sku", name="uq_products_sku"),
    )


def _index_products() -> None:
    for columns in (["category"], ["brand"], ["category", "brand"], ["name_key"]):
        op.create_index(f"ix_products_{'_'.join(columns)}", "products", columns, unique=False)
    op.create_index(
        "uq_products_barcode",
        "products",
        ["barcode"],
        unique=True,
        sqlite_where=sa.text("barcode != ''"),
        postgresql_where=sa.text("barcode != ''"),
    )


def _index_words() -> None:
    """By the beginnings of words, and by parts of them; the texts stay in `products`. Prefixes up
    to the length that the codes of one maker share, so that no search reads all of them."""
    op.execute(
        "CREATE VIRTUAL TABLE product_words USING fts5("
        "name_key, other_key, content='products', content_rowid='place', "
        "tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\", "
        "prefix='1 2 3 4 5 6 7 8 9')"
    )
    op.execute(
        "CREATE VIRTUAL TABLE product_parts USING fts5("
        "name_key, other_key, content='products', content_rowid='place', "
        "tokenize='trigram', detail=none)"
    )
    op.execute("INSERT INTO product_words(product_words) VALUES ('rebuild')")
    op.execute("INSERT INTO product_parts(product_parts) VALUES ('rebuild')")
