"""`pos-app configure`: the wizard without its window, for one till or a fleet of them."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pos_app.bootstrap.configure_options import Wishes
from pos_app.bootstrap.till_setup import TillSetup
from pos_app.domain.errors import SetupError
from pos_app.services.ports import Keys
from pos_app.services.settings import BadSetting, Settings, check_settings
from pos_app.services.setup import SETUP_DONE, ConnectFound, Connection
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import TomlSettings, settings_of

_OPTIONS = {
    ConnectFound.KEYS: "--keys",
    ConnectFound.REFUSED: "--merchant-id, --merchant-name or --currency",
    ConnectFound.ADDRESS_WRONG: "--api-url",
    ConnectFound.ADDRESS_MOVED: "--api-url",
    ConnectFound.NAME_UNKNOWN: "--api-url",
}
"""What mends what the trial found, where an option of the command does."""


def configure(data_dir: Path | None, wishes: Wishes) -> int:
    """Stores settings in the data folder and keys in the keyring, if they work where that is to
    be tried. Returns the exit code. Raises `PosError`, and then nothing was stored."""
    folder = DataFolder.chosen(data_dir)
    store = settings_of(folder)
    before = store.load()
    settings = wished_settings(before, wishes.settings)
    if (wishes.keys or wishes.connect) and not settings.has_merchant:
        raise SetupError(
            "There is no merchant yet: give --merchant-id and --merchant-name. Nothing was stored."
        )
    keys = None
    if wishes.keys or "merchant_id" in wishes.settings:
        keys = _read_keys(may_stay=settings.merchant_id == before.merchant_id and not wishes.keys)
    setup = TillSetup(folder)
    return_key = ""
    if "return_url" in wishes.settings:
        return_key = _read_return_key(
            setup.till_id(), may_stay=settings.return_url == before.return_url
        )
    if wishes.connect and not _works(setup, settings, keys):
        return 1
    _store(setup, store, settings, keys, return_key)
    _say_stored(settings, wishes, has_new_keys=keys is not None)
    return 0


def wished_settings(before: Settings, given: Mapping[str, Any]) -> Settings:
    """The settings with what was given; one way for phones to come back takes the place of
    another. Raises `BadSetting`."""
    from pos_app.ui.speech import LANGUAGES

    settings = replace(before, **given)
    if "return_host" in given:
        settings = replace(settings, return_url="", phones_come_back=True)
    if "return_url" in given:
        settings = replace(settings, return_host="", phones_come_back=True)
    if "merchant_id" in given and settings.setup_step:
        settings = replace(settings, setup_step=SETUP_DONE)  # what was left half-way is done here
    if given.get("language") and given["language"] not in LANGUAGES:
        *others, last = LANGUAGES
        raise BadSetting("language", f"Choose {', '.join(others)} or {last}.")
    check_settings(settings)
    return settings


def _store(
    setup: TillSetup, store: TomlSettings, settings: Settings, keys: Keys | None, return_key: str
) -> None:
    """The keyring first: where it refuses, nothing is stored."""
    if keys is not None:
        from pos_app.system.secrets import KeyringSecrets

        KeyringSecrets().save(settings.merchant_id, keys)
    if return_key:
        setup.keep_hosted_key(return_key)
    store.save(settings)


def _say_stored(settings: Settings, wishes: Wishes, *, has_new_keys: bool) -> None:
    if "merchant_id" in wishes.settings:
        _say(f"This till now sells for {settings.merchant_name} in {settings.currency_code}.")
    elif wishes.settings:
        _say(f"Stored: {', '.join(sorted(wishes.settings))}.")
    if has_new_keys:
        _say("The keys are in the system's keyring. Start the till with: pos-app")


def _works(setup: TillSetup, settings: Settings, keys: Keys | None) -> bool:
    """Tries the connection, and says what was found."""
    tried = keys or setup.known_keys(settings.merchant_id)
    if tried is None:
        raise SetupError("There are no keys to try: give --keys. Nothing was stored.")
    found = setup.trial(settings, tried)
    for line in found_lines(found):
        _say(line)
    if found.found is ConnectFound.WORKS:
        return True
    sys.stderr.write("It does not work. Nothing was stored.\n")
    return False


def found_lines(found: Connection) -> list[str]:
    """What the trial found, in words: what it is, what to do, and by which option."""
    from pos_app.ui.setup.connect_words import connect_words, money_words

    words = connect_words(found)
    lines = [words.what, *words.remedy.splitlines(), money_words()]
    if found.found in _OPTIONS:
        lines.append(f"Here it is changed by {_OPTIONS[found.found]}.")
    return lines


def _read_keys(*, may_stay: bool) -> Keys | None:
    """Vault key first: asked for without echo, or a line each from standard input. None: those
    that are stored stay, which two empty lines say."""
    if sys.stdin.isatty():
        stay = ", empty: as it is" if may_stay else ""
        vault = getpass.getpass(f"Vault key (X-API-KEY{stay}): ")
        merchant = getpass.getpass(f"Merchant key (X-OZURA-API-KEY{stay}): ")
    else:
        vault, merchant = sys.stdin.readline(), sys.stdin.readline()
    keys = Keys(vault.strip(), merchant.strip())
    if may_stay and not keys.vault_key and not keys.merchant_key:
        return None
    for key in (keys.vault_key, keys.merchant_key):
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise SetupError(
                "Two keys are needed, a line each, vault key first. Nothing was stored."
            )
    return keys


def _read_return_key(till_id: str, *, may_stay: bool) -> str:
    """The key that the hosted return handler has for this till: the line after the keys."""
    from pos_app.returns.tokens import read_key

    how = f"On the return handler's computer, `pos-app returns --key-for {till_id}` prints it."
    if sys.stdin.isatty():
        key = getpass.getpass(f"Return key of this till. {how}\nReturn key: ").strip()
    else:
        key = sys.stdin.readline().strip()
    if may_stay and not key:
        return ""
    try:
        read_key(key)
    except ValueError as error:
        raise SetupError(
            f"A hosted return handler needs its key as a third line. {how} Nothing was stored."
        ) from error
    return key


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
