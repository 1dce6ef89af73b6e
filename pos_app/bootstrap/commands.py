"""The commands that open no window."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pos_app.domain.errors import SetupError
from pos_app.services.ports import Keys
from pos_app.services.settings import check_settings
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import settings_of


def configure(data_dir: Path | None, given: Mapping[str, Any]) -> int:
    """Stores settings in the data folder and the two keys in the keyring. Raises `PosError`,
    and then nothing was stored."""
    from pos_app.system.identity import change_return_key, load_identity
    from pos_app.system.secrets import KeyringSecrets

    folder = DataFolder.chosen(data_dir)
    store = settings_of(folder)
    settings = replace(store.load(), **given)
    if "return_host" in given:
        settings = replace(settings, return_url="")
    if "return_url" in given:
        settings = replace(settings, return_host="")
    check_settings(settings)
    keys = _read_keys()
    return_key = ""
    if "return_url" in given:
        return_key = _read_return_key(str(load_identity(folder.identity).till_id))
    KeyringSecrets().save(settings.merchant_id, keys)
    if return_key:
        change_return_key(folder.identity, return_key)
    store.save(settings)
    print(f"This till now sells for {settings.merchant_name} in {settings.currency_code}.")
    print("The keys are in the system's keyring. Start the till with: pos-app")
    return 0


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


def _read_keys() -> Keys:
    """Vault key first: asked for without echo, or a line each from standard input."""
    if sys.stdin.isatty():
        vault = getpass.getpass("Vault key (X-API-KEY): ")
        merchant = getpass.getpass("Merchant key (X-OZURA-API-KEY): ")
    else:
        vault, merchant = sys.stdin.readline(), sys.stdin.readline()
    keys = Keys(vault.strip(), merchant.strip())
    for key in (keys.vault_key, keys.merchant_key):
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise SetupError(
                "Two keys are needed, a line each, vault key first. Nothing was stored."
            )
    return keys


def _read_return_key(till_id: str) -> str:
    """The key that the hosted return handler has for this till: the third line."""
    from pos_app.returns.tokens import read_key

    how = f"On the return handler's computer, `pos-app returns --key-for {till_id}` prints it."
    if sys.stdin.isatty():
        key = getpass.getpass(f"Return key of this till. {how}\nReturn key: ").strip()
    else:
        key = sys.stdin.readline().strip()
    try:
        read_key(key)
    except ValueError as error:
        raise SetupError(
            f"A hosted return handler needs its key as a third line. {how} Nothing was stored."
        ) from error
    return key


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
