"""Alembic's entry: runs the steps on the connection that the program hands over."""

from __future__ import annotations

from alembic import context

from pos_app.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # The caller's transaction holds all steps, so that a store is moved whole or not at all.
    transactional_ddl=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
