"""The commands that open no window."""

from __future__ import annotations

import sys
from pathlib import Path

from pos_app.domain.errors import SetupError
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import settings_of


def import_catalogue(data_dir: Path | None, path: Path) -> int:
    """Takes all products of a CSV file, or none. Raises `ImportRefused`, `StoreUnusable`,
    and `TillInUse` while the till is open."""
    from pos_app.services.catalogue import import_catalogue as take_rows
    from pos_app.store.catalogue import SqlCatalogue
    from pos_app.store.csv_file import read_csv_rows
    from pos_app.store.opening import prepare_store
    from pos_app.system.single_instance import FolderLock

    folder = DataFolder.chosen(data_dir)
    settings = settings_of(folder).load()
    with FolderLock(folder.lock):
        prepare_store(folder.database)
        catalogue = SqlCatalogue(folder.database)
        try:
            taken = take_rows(
                path, settings.currency, catalogue, read_csv_rows, _show_progress, _say_ignored
            )
        finally:
            catalogue.close()
    _clear_progress()
    print(f"{taken} products are in the catalogue.")
    return 0


def run_sandbox(port: int) -> int:
    """The pretend provider alone, on this computer."""
    from pos_app.sandbox.server import serve

    return serve("127.0.0.1", port)


def _show_progress(rows: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{rows} rows …", end="", file=sys.stderr, flush=True)


def _clear_progress() -> None:
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)


def _say_ignored(columns: tuple[str, ...]) -> None:
    print(f"Columns that are not used: {', '.join(columns)}", file=sys.stderr)


def run_returns(data_dir: Path | None, host: str, port: int, public_url: str | None) -> int:
    """The return handler alone, for many tills."""
    from pos_app.returns.hosted import serve

    return serve(host, port, public_url or f"http://{host}:{port}", _master_secret(data_dir))


def say_return_key(data_dir: Path | None, till_id: str) -> int:
    """Prints the key that this return handler has for a till."""
    from pos_app.returns.tokens import is_till_id, till_key

    if not is_till_id(till_id):
        raise SetupError("This is not a till's id. `pos-app configure --return-url` names it.")
    print(till_key(_master_secret(data_dir), till_id).hex())
    return 0


def _master_secret(data_dir: Path | None) -> bytes:
    """Made once in the handler's data folder; every till's key derives from it."""
    from pos_app.returns.tokens import read_key
    from pos_app.system.identity import load_identity

    return read_key(load_identity(DataFolder.chosen(data_dir).identity).return_key)
