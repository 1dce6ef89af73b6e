"""Folders 0700 and files 0600, whatever the umask: all that a running till writes."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.sandbox.server import SandboxServer
from pos_app.services.ports import Keys
from pos_app.system.paths import DataFolder
from pos_app.system.single_instance import nudge
from tests.fakes.assembled_till import running, sandbox_with, set_up

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")

KEYS = Keys("vault-key-of-a-test", "merchant-key-of-a-test")


@pytest.fixture(autouse=True)
def _open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def sandbox() -> Iterator[SandboxServer]:
    server = sandbox_with(KEYS)
    server.start()
    yield server
    server.stop()


def modes_of(folder: Path) -> dict[str, int]:
    paths = [folder, *folder.rglob("*")]
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in paths}


def assert_private(folder: Path) -> set[str]:
    """Everything in the folder is for its owner only; the names of the files."""
    wanted = {True: 0o700, False: 0o600}
    modes = modes_of(folder)
    wrong = {n: oct(m) for n, m in modes.items() if m != wanted[(folder / n).is_dir()]}
    assert wrong == {}
    return {name for name in modes if (folder / name).is_file()}


def test_everything_that_a_running_till_writes_is_for_its_owner_only(
    tmp_path: Path, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "till"
    set_up(folder, sandbox.api_url)
    seen: set[str] = set()

    async def scene() -> None:
        async with running(folder, KEYS, monkeypatch) as till:
            await till.charge()
            nudge(folder / "till.nudge")
            seen.update(assert_private(folder))

    asyncio.run(scene())
    assert_private(folder)
    assert seen == {
        *("till.db", "till.db-wal", "till.db-shm", "till.lock", "till.nudge"),
        *("settings.toml", "identity.json", "place.json", "logs/till.log"),
    }


def test_a_folder_that_was_open_to_all_is_closed(tmp_path: Path) -> None:
    (tmp_path / "till").mkdir(mode=0o777)
    DataFolder.chosen(tmp_path / "till")
    assert_private(tmp_path / "till")
    (tmp_path / "till").chmod(0o755)
    (tmp_path / "till" / "settings.toml").touch(mode=0o600)
    DataFolder.chosen(tmp_path / "till")
    assert_private(tmp_path / "till")


def test_a_folder_that_holds_other_things_is_left_as_it_is(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    (shared / "letter.txt").touch()
    DataFolder.chosen(shared)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755
