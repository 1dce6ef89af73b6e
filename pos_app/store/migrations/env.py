"""Alembic's entry: runs the steps on the connection that the program hands over."""

from __future__ import annotations

from alembic import context

from pos_app.store.schema import metadata

# The caller's transaction holds all steps, so that a store is moved whole or not at all.
context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
