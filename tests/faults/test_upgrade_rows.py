"""Row F54: an upgrade with sessions pending, killed half-way: whole or not at all."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.payment import PaymentState
from pos_app.store.migrations import REVISIONS
from pos_app.store.opening import prepare_store
from tests.faults.pretend import Pretend
from tests.faults.real_till import RealTill, Setup

ROOT = Path(__file__).resolve().parents[2]
NEXT = "9999"
STEP = """
import os
import signal

from alembic import op

revision = "9999"
down_revision = "LAST"


def upgrade() -> None:
    op.execute("CREATE TABLE tips (id INTEGER PRIMARY KEY)")
    op.execute("UPDATE attempts SET state = 'cancelled'")
    os.kill(os.getpid(), signal.SIGKILL)
    op.execute("UPDATE attempts SET state = 'awaiting'")
"""
UPGRADE = """
import sys
from pathlib import Path

from pos_app.store.migrations import FOLDER, REVISIONS
from pos_app.store.opening import prepare_store

store, steps, revision = sys.argv[1:]
prepare_store(Path(store), (*REVISIONS, revision), (FOLDER / "versions", Path(steps)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_f54_an_upgrade_killed_half_way_leaves_the_pending_as_they_were(
    setup: Setup, provider: Pretend
) -> None:
    store, steps = setup.folder / "till.db", setup.folder / "steps"
    steps.mkdir()
    session = asyncio.run(begun(setup))

    (steps / "step.py").write_text(STEP.replace("LAST", REVISIONS[-1]))
    assert upgrade(store, steps) == -signal.SIGKILL
    assert tables(store, "tips") == []

    provider.turn(session, "completed")
    asyncio.run(taken_up(setup, session))

    (steps / "step.py").write_text(
        STEP.replace("LAST", REVISIONS[-1]).replace("os.kill(", "print(")
    )
    assert upgrade(store, steps) == 0
    assert tables(store, "tips") == ["tips"]
    with pytest.raises(StoreUnusable, match="newer version"):
        prepare_store(store)


async def begun(setup: Setup) -> str:
    async with RealTill(setup) as till:
        return await till.show_code()


async def taken_up(setup: Setup, session: str) -> None:
    """The same session is there again, and is paid."""
    async with RealTill(setup) as again:
        assert again.views[0].state is PaymentState.AWAITING
        assert again.session_id == session
        await again.sees(PaymentState.PAID)
        assert again.stored.receipt == "A-0001"


def upgrade(store: Path, steps: Path) -> int:
    command = [sys.executable, "-c", UPGRADE, str(store), str(steps), NEXT]
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=True).returncode


def tables(store: Path, name: str) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE name = ?"
    with closing(sqlite3.connect(store)) as connection:
        return [found for (found,) in connection.execute(query, (name,))]
