"""The store as the last revision has it, in SQLite's words: a new one is laid out at once.

Taking every step instead loads Alembic, which a first start or a demo need not wait for. A test
holds this to be exactly what the steps make; change it together with a new step.
"""

from __future__ import annotations

import sqlite3
from uuid import uuid4

from pos_app.store.migrations import REVISIONS

LAYOUT = """
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE meta (
    name VARCHAR(64) NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY (name)
);

CREATE TABLE sales (
    id CHAR(32) NOT NULL,
    mode VARCHAR(32) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    total_minor BIGINT,
    created_at VARCHAR(27) NOT NULL,
    tip_minor BIGINT,
    tip_name TEXT DEFAULT '' NOT NULL,
    round_up_minor BIGINT,
    round_up_name TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_sales PRIMARY KEY (id)
);

CREATE TABLE sale_lines (
    sale_id CHAR(32) NOT NULL,
    position INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    price_minor BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    barcode TEXT NOT NULL,
    category TEXT NOT NULL,
    brand TEXT NOT NULL,
    variant TEXT NOT NULL,
    description TEXT NOT NULL,
    image_url TEXT NOT NULL,
    original_price_minor BIGINT,
    discount_label TEXT NOT NULL,
    tax_exempt BOOLEAN NOT NULL,
    picture TEXT NOT NULL,
    list_price_minor BIGINT DEFAULT '0' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_sale_lines PRIMARY KEY (sale_id, position),
    CONSTRAINT fk_sale_lines_sale_id FOREIGN KEY(sale_id) REFERENCES sales (id)
);

CREATE TABLE parked_carts (
    number INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    name TEXT NOT NULL,
    parked_at VARCHAR(27) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    content JSON NOT NULL,
    CONSTRAINT pk_parked_carts PRIMARY KEY (number),
    CONSTRAINT uq_parked_carts_id UNIQUE (id)
);

CREATE TABLE attempts (
    number INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    sale_id CHAR(32) NOT NULL,
    idempotency_key TEXT NOT NULL,
    created_at VARCHAR(27) NOT NULL,
    state VARCHAR(32) NOT NULL,
    attention VARCHAR(32),
    receipt VARCHAR(32),
    refused BOOLEAN NOT NULL,
    withdrawn_at VARCHAR(27),
    shown_at VARCHAR(27),
    merchant_id TEXT NOT NULL,
    merchant_name TEXT NOT NULL,
    till TEXT NOT NULL,
    success_url TEXT NOT NULL,
    cancel_url TEXT NOT NULL,
    error_url TEXT NOT NULL,
    appearance JSON NOT NULL,
    session_id TEXT,
    checkout_url TEXT,
    expires_at VARCHAR(27),
    clock_ahead_s FLOAT,
    pricing_currency VARCHAR(3),
    subtotal_minor BIGINT,
    tax_minor BIGINT,
    shipping_minor BIGINT,
    payable_minor BIGINT,
    proof_seen_at VARCHAR(27),
    proof_amount_minor BIGINT,
    proof_currency VARCHAR(3),
    transaction_id TEXT,
    card_brand TEXT,
    card_last_four TEXT,
    decided VARCHAR(32),
    CONSTRAINT pk_attempts PRIMARY KEY (number),
    CONSTRAINT fk_attempts_sale_id FOREIGN KEY(sale_id) REFERENCES sales (id),
    CONSTRAINT uq_attempts_id UNIQUE (id),
    CONSTRAINT uq_attempts_idempotency_key UNIQUE (idempotency_key),
    CONSTRAINT uq_attempts_receipt UNIQUE (receipt),
    CONSTRAINT uq_attempts_session_id UNIQUE (session_id)
);

CREATE INDEX ix_attempts_sale_id ON attempts (sale_id);

CREATE INDEX ix_attempts_state ON attempts (state);

CREATE UNIQUE INDEX uq_attempts_receipt_of_sale ON attempts (sale_id)
WHERE receipt IS NOT NULL;

CREATE TABLE payment_events (
    number INTEGER NOT NULL,
    attempt_id CHAR(32) NOT NULL,
    at VARCHAR(27) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    facts JSON NOT NULL,
    CONSTRAINT pk_payment_events PRIMARY KEY (number),
    CONSTRAINT fk_payment_events_attempt_id FOREIGN KEY(attempt_id) REFERENCES attempts (id)
);

CREATE INDEX ix_payment_events_attempt_id ON payment_events (attempt_id);

CREATE TABLE products (
    place INTEGER NOT NULL,
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    price_minor BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    barcode TEXT NOT NULL,
    category TEXT NOT NULL,
    brand TEXT NOT NULL,
    variant TEXT NOT NULL,
    description TEXT NOT NULL,
    image_url TEXT NOT NULL,
    original_price_minor BIGINT,
    discount_label TEXT NOT NULL,
    tax_exempt BOOLEAN NOT NULL,
    picture TEXT NOT NULL,
    name_key TEXT NOT NULL,
    other_key TEXT NOT NULL,
    CONSTRAINT pk_products PRIMARY KEY (place),
    CONSTRAINT uq_products_sku UNIQUE (sku)
);

CREATE INDEX ix_products_category ON products (category);

CREATE INDEX ix_products_brand ON products (brand);

CREATE INDEX ix_products_category_brand ON products (category, brand);

CREATE INDEX ix_products_name_key ON products (name_key);

CREATE UNIQUE INDEX uq_products_barcode ON products (barcode)
WHERE barcode != '';

CREATE TRIGGER payment_events_no_update BEFORE UPDATE ON payment_events
BEGIN SELECT RAISE(ABORT, 'payment events are only ever added'); END;

CREATE TRIGGER payment_events_no_delete BEFORE DELETE ON payment_events
BEGIN SELECT RAISE(ABORT, 'payment events are only ever added'); END;

CREATE TABLE favourites (
    sku TEXT NOT NULL,
    CONSTRAINT pk_favourites PRIMARY KEY (sku)
);

CREATE VIRTUAL TABLE product_words USING fts5(
    name_key, other_key, content='products', content_rowid='place',
    tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'",
    prefix='1 2 3 4 5 6 7 8 9'
);

CREATE VIRTUAL TABLE product_parts USING fts5(
    name_key, other_key, content='products', content_rowid='place',
    tokenize='trigram', detail=none
)
"""
"""Statements, each ended by a semicolon and an empty line."""


def lay_out(connection: sqlite3.Connection) -> None:
    """Makes everything in an empty file, or nothing. Raises `sqlite3.Error`."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in LAYOUT.split(";\n\n"):
        connection.execute(statement)
    connection.execute("INSERT INTO alembic_version VALUES (?)", (REVISIONS[-1],))
    rows = [("store_id", str(uuid4())), ("receipt_counter", "0")]
    connection.executemany("INSERT INTO meta VALUES (?, ?)", rows)
    connection.execute("COMMIT")
