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
from pos_app.system.settings_file import TomlSettings


def configure(data_dir: Path | None, given: Mapping[str, Any]) -> int:
    """Stores settings in the data folder and the two keys in the keyring. Raises `PosError`,
    and then nothing was stored."""
    from pos_app.system.secrets import KeyringSecrets

    folder = DataFolder.chosen(data_dir)
    store = TomlSettings(folder.settings)
    settings = replace(store.load(), **given)
    if "return_host" in given:
        settings = replace(settings, return_url="")
    if "return_url" in given:
        settings = replace(settings, return_host="")
    check_settings(settings)
    keys = _read_keys()
    KeyringSecrets().save(settings.merchant_id, keys)
    store.save(settings)
    print(f"This till now sells for {settings.merchant_name} in {settings.currency_code}.")
    print("The keys are in the system's keyring. Start the till with: pos-app")
    return 0


def import_catalogue(data_dir: Path | None, path: Path) -> int:
    """Takes all products of a CSV file, or none. Raises `ImportRefused`, `StoreUnusable`."""
    from pos_app.services.catalogue import import_catalogue as take_rows
    from pos_app.store.catalogue import SqlCatalogue
    from pos_app.store.csv_file import read_csv_rows
    from pos_app.store.opening import prepare_store

    folder = DataFolder.chosen(data_dir)
    settings = TomlSettings(folder.settings).load()
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


def _show_progress(rows: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{rows} rows …", end="", file=sys.stderr, flush=True)


def _clear_progress() -> None:
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)


def _say_ignored(columns: tuple[str, ...]) -> None:
    print(f"Columns that are not used: {', '.join(columns)}", file=sys.stderr)


def run_returns(data_dir: Path | None, host: str, port: int, public_url: str | None) -> int:
    """The return handler alone. Its master secret is made once in the data folder."""
    from pos_app.returns.hosted import serve
    from pos_app.returns.tokens import read_key
    from pos_app.system.identity import load_identity

    folder = DataFolder.chosen(data_dir)
    master = read_key(load_identity(folder.identity).return_key)
    return serve(host, port, public_url or f"http://{host}:{port}", master)
