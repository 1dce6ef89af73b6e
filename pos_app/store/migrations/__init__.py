"""How the store came to be what it is, a step a revision. Only taking a step imports Alembic."""

from __future__ import annotations

from pathlib import Path

REVISIONS = ("0001", "0002", "0003", "0004")
"""Every revision that this program knows, oldest first: the last is the one it works with."""

FOLDER = Path(__file__).parent
