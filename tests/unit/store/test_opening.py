"""Making the store ready: creating, moving on, refusing, and never losing the old file."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from pos_app.domain.errors import StoreUnusable
from pos_app.store.backup import backups_of
from pos_app.store.engine import open_engine, reading
from pos_app.store.migrations import FOLDER, REVISIONS
from pos_app.store.opening import check_store, prepare_store
from pos_app.store.schema import metadata

LAST = REVISIONS[-1]
NEXT = f"{int(LAST) + 1:04}"
_INDEXES = ("product_words", "product_parts")
NEXT_STEP = """
from alembic import op

revision = "{next}"
down_revision = "{last}"


def upgrade() -> None:
    op.execute("CREATE TABLE tips (id INTEGER PRIMARY KEY)")
    op.execute({second!r})
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = tmp_path / "till.db"
    prepare_store(store)
    return store


@pytest.fixture
def later(tmp_path: Path) -> tuple[Path, ...]:
    return folders(tmp_path, "INSERT INTO meta VALUES ('tips', 'yes')")


def folders(tmp_path: Path, second: str) -> tuple[Path, ...]:
    folder = tmp_path / "steps"
    folder.mkdir()
    step = NEXT_STEP.format(second=second, next=NEXT, last=LAST)
    (folder / f"{NEXT}_tips.py").write_text(step)
    return (FOLDER / "versions", folder)


def run(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql).fetchall()


def damage_last_page(path: Path) -> bytes:
    data = path.read_bytes()[:-4096] + b"\xff" * 4096
    path.write_bytes(data)
    return data


def modes(folder: Path) -> dict[str, int]:
    return {item.name: item.stat().st_mode & 0o777 for item in folder.iterdir() if item.is_file()}


def test_the_migrations_make_what_the_schema_says(path: Path) -> None:
    with reading(open_engine(path)) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        changes = [
            change
            for change in compare_metadata(context, metadata)
            if not (change[0] == "remove_table" and change[1].name.startswith(_INDEXES))
        ]
        connection.engine.dispose()
    assert changes == []


def test_the_known_revisions_are_the_steps_there_are() -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("path_separator", "os")
    steps = ScriptDirectory.from_config(config).walk_revisions()
    assert [step.revision for step in steps][::-1] == list(REVISIONS)


def test_a_new_store_is_whole_and_for_its_owner_only(path: Path) -> None:
    assert modes(path.parent) == {"till.db": 0o600}
    assert run(path, "SELECT version_num FROM alembic_version") == [(REVISIONS[-1],)]


@pytest.mark.parametrize("mask", [0o000, 0o022])
def test_the_files_of_a_store_in_use_are_for_its_owner_only(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        store = tmp_path / "till.db"
        prepare_store(store)
        engine = open_engine(store)
        with reading(engine) as connection:
            connection.exec_driver_sql("SELECT * FROM meta").all()
            found = modes(tmp_path)
        engine.dispose()
    finally:
        os.umask(before)
    assert found == {"till.db": 0o600, "till.db-wal": 0o600, "till.db-shm": 0o600}


def test_a_store_that_others_could_read_is_closed_to_them(path: Path) -> None:
    path.chmod(0o644)
    prepare_store(path)
    assert modes(path.parent) == {"till.db": 0o600}


def test_every_store_has_its_own_id_and_keeps_it(tmp_path: Path, path: Path) -> None:
    query = "SELECT value FROM meta WHERE name = 'store_id'"
    first = run(path, query)
    prepare_store(path)
    assert run(path, query) == first
    prepare_store(tmp_path / "other.db")
    assert run(tmp_path / "other.db", query) != first


def test_a_start_without_anything_to_migrate_leaves_alembic_alone(path: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\n"
        "from pos_app.store.opening import prepare_store\n"
        f"prepare_store(Path({str(path)!r}))\n"
        "sys.exit(any(name in sys.modules for name in ('alembic', 'sqlalchemy')))\n"
    )
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == 0


def test_what_a_cut_off_creation_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / "till.db.new").write_bytes(b"half")
    prepare_store(tmp_path / "till.db")
    assert list(modes(tmp_path)) == ["till.db"]


def test_an_older_store_is_copied_and_moved_on(
    path: Path, later: tuple[Path, ...], tmp_path: Path
) -> None:
    store_id = run(path, "SELECT * FROM meta")
    prepare_store(path, (*REVISIONS, NEXT), later)
    assert run(path, "SELECT version_num FROM alembic_version") == [(NEXT,)]
    assert ("tips", "yes") in run(path, "SELECT * FROM meta")
    (made,) = backups_of(path)
    copy = made.path
    assert made.why == f"before-{NEXT}"
    assert run(copy, "SELECT version_num FROM alembic_version") == [(LAST,)]
    assert run(copy, "SELECT * FROM meta") == store_id
    assert modes(copy.parent) == {copy.name: 0o600}
    assert copy.parent.stat().st_mode & 0o777 == 0o700


def test_the_copy_holds_what_was_still_in_the_log(path: Path, later: tuple[Path, ...]) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode=WAL").fetchone()
        other.execute("INSERT INTO meta VALUES ('late', 'row')")
        other.commit()
        prepare_store(path, (*REVISIONS, NEXT), later)
    (made,) = backups_of(path)
    assert ("late", "row") in run(made.path, "SELECT * FROM meta")


def test_a_step_that_fails_leaves_the_store_as_it_was(path: Path, tmp_path: Path) -> None:
    broken = folders(tmp_path, "INSERT INTO nowhere VALUES (1)")
    with pytest.raises(StoreUnusable):
        prepare_store(path, (*REVISIONS, NEXT), broken)
    assert run(path, "SELECT version_num FROM alembic_version") == [(LAST,)]
    assert run(path, "SELECT name FROM sqlite_master WHERE name = 'tips'") == []
    prepare_store(path)


def test_a_step_that_orphans_rows_is_refused(path: Path, tmp_path: Path) -> None:
    orphan = (
        "INSERT INTO sale_lines (sale_id, position, quantity, sku, name, price_minor, currency, "
        "barcode, category, brand, variant, description, image_url, discount_label, tax_exempt, "
        "picture) VALUES ('x',0,1,'s','n',1,'USD','','','','','','','',0,'')"
    )
    with pytest.raises(StoreUnusable):
        prepare_store(path, (*REVISIONS, NEXT), folders(tmp_path, orphan))
    assert run(path, "SELECT * FROM sale_lines") == []


def test_a_newer_store_is_refused_and_left_alone(path: Path) -> None:
    run(path, "UPDATE alembic_version SET version_num = '0999'")
    before = path.read_bytes()
    with pytest.raises(StoreUnusable, match="newer version"):
        prepare_store(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"no database at all " * 100, b"SQLite format 3\0" * 200])
def test_a_file_that_is_no_journal_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "till.db"
    path.write_bytes(content)
    with pytest.raises(StoreUnusable):
        prepare_store(path)
    assert path.read_bytes() == content


def test_the_log_of_a_file_that_is_no_journal_any_more_is_kept(tmp_path: Path) -> None:
    path, log = tmp_path / "till.db", tmp_path / "till.db-wal"
    path.write_bytes(b"no database at all " * 100)
    log.write_bytes(b"the last payments")
    with pytest.raises(StoreUnusable):
        prepare_store(path)
    assert log.read_bytes() == b"the last payments"


def test_another_programs_database_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    run(path, "CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreUnusable, match="no journal"):
        prepare_store(path)
    assert path.read_bytes() == before


def test_a_damaged_page_is_found_after_a_crash_and_by_the_check(path: Path) -> None:
    data = damage_last_page(path)
    with pytest.raises(StoreUnusable, match="damaged"):
        check_store(path)
    path.with_name("till.db-wal").touch()
    with pytest.raises(StoreUnusable, match="damaged"):
        prepare_store(path)
    assert path.read_bytes() == data


def test_a_damaged_store_is_not_moved_on(path: Path, later: tuple[Path, ...]) -> None:
    data = damage_last_page(path)
    with pytest.raises(StoreUnusable, match="damaged"):
        prepare_store(path, (*REVISIONS, NEXT), later)
    assert path.read_bytes() == data
    assert list(modes(path.parent)) == ["till.db"]


def test_a_whole_store_passes_the_check(path: Path) -> None:
    check_store(path)


def test_a_log_without_its_store_is_not_written_over(tmp_path: Path) -> None:
    log = tmp_path / "till.db-wal"
    log.write_bytes(b"x" * 100)
    with pytest.raises(StoreUnusable, match="-wal is still there"):
        prepare_store(tmp_path / "till.db")
    assert log.read_bytes() == b"x" * 100


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable):
        prepare_store(tmp_path / "missing" / "till.db")
