"""The settings file: TOML that a person may edit, and that keeps their comments."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from pos_app.domain.errors import SettingsDamaged, SettingsNotSaved, SetupError
from pos_app.services.settings import BadSetting, Settings, check_settings
from pos_app.system.paths import DataFolder, shared_settings
from pos_app.system.whole_file import write_whole

_FIELDS = {"currency": "currency_code"}
_KEYS = {name: key for key, name in _FIELDS.items()}
_LISTS = ("donation_presets_minor", "tip_percents")
_LINE = re.compile(r"line (\d+)")
_HEAD = "The till's settings. The two keys of the merchant are in the system's keyring, not here."


def settings_of(folder: DataFolder) -> TomlSettings:
    """The settings of a till: the computer's own file gives defaults, the till's overrides them."""
    return TomlSettings(folder.settings, shared_settings())


class TomlSettings:
    """Fulfils `SettingsStore` with one file. Keys are the names of the fields of `Settings`, but
    `currency`; keys that the till does not know are kept. `shared` is a file of the same kind that
    gives defaults to all tills of this computer; it is only read."""

    def __init__(self, path: Path, shared: Path | None = None) -> None:
        self._path = path
        self._shared = shared

    def load(self) -> Settings:
        """As in `SettingsStore`; also raises `BadSetting` for a value that cannot work."""
        settings = _settings_from(_parsed(self._path), self.shared())
        check_settings(settings)
        return settings

    def shared(self) -> Settings:
        """What the till's own file overrides. Raises `SettingsDamaged`, which names the file."""
        if self._shared is None:
            return Settings()
        try:
            settings = _settings_from(_parsed(self._shared), Settings())
            check_settings(settings)
        except BadSetting as bad:
            raise _damaged(self._shared, str(bad)) from bad
        return settings

    def start_anew(self) -> Path | None:
        """Sets a file aside that cannot be used, and writes what can be read of it anew. Returns
        where the old one is now; None if there was none. Raises `SettingsDamaged` if it is the
        shared file that cannot be used, `SetupError` if the disk refuses."""
        self.shared()
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _unreadable(self._path, error) from error
        try:
            aside = self._set_aside()
        except OSError as error:
            raise SetupError(f"{self._path} cannot be set aside: {error.strerror}.") from error
        self.save(self._salvaged(content.decode("utf-8", "replace")))
        return aside

    def _salvaged(self, text: str) -> Settings:
        """Each line that makes sense by itself, and fits what was read before it."""
        settings = self.shared()
        for line in text.splitlines():
            try:
                read = _settings_from(tomllib.loads(line), settings)
                check_settings(read)
            except (tomllib.TOMLDecodeError, BadSetting):
                continue
            settings = read
        return settings

    def save(self, settings: Settings) -> None:
        """As in `SettingsStore`. A file that cannot be understood is set aside as
        `<name>.damaged-1` and so on. Raises `BadSetting`, or `SettingsNotSaved` if the disk
        refuses."""
        check_settings(settings)
        try:
            write_whole(self._path, self._merged(settings).encode())
        except OSError as error:
            raise SettingsNotSaved(
                f"The settings file {self._path.name} cannot be written: {error.strerror}."
            ) from error

    def _merged(self, settings: Settings) -> str:
        """The file as it is, with the values that differ set anew."""
        # Costs 40 ms to import, and only saving needs it.
        import tomlkit
        from tomlkit.exceptions import TOMLKitError

        document = tomlkit.document()
        content = _read(self._path)
        if content is None:
            document.add(tomlkit.comment(_HEAD))
        else:
            try:
                document = tomlkit.parse(content.decode("utf-8"))
            except (UnicodeDecodeError, TOMLKitError):
                self._set_aside()
        defaults = _values_of(self.shared())
        for name, value in _values_of(settings).items():
            is_there = name in document
            if document.unwrap().get(name) != value and (is_there or value != defaults[name]):
                document[name] = value
        return document.as_string()

    def _set_aside(self) -> Path:
        number = 1
        while (aside := self._path.with_name(f"{self._path.name}.damaged-{number}")).exists():
            number += 1
        self._path.rename(aside)
        return aside


def _parsed(path: Path) -> dict[str, Any]:
    """What is in a file; nothing if there is none. Raises `SettingsDamaged`."""
    content = _read(path) or b""
    try:
        return tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _damaged(path, f"line {line} is not UTF-8 text", line) from error
    except tomllib.TOMLDecodeError as error:
        # Python 3.14 tells the line as a number; before, it stands in the words alone.
        found = _LINE.search(str(error))
        raise _damaged(path, str(error), int(found[1]) if found else 0) from error


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> SettingsDamaged:
    words = f"The settings file {path} cannot be read: {error.strerror}."
    return SettingsDamaged(words, str(path))


def _damaged(path: Path, where: str, line: int = 0) -> SettingsDamaged:
    words = f"The settings file {path} cannot be understood: {where}."
    return SettingsDamaged(words, str(path), line)


def _settings_from(found: dict[str, Any], base: Settings) -> Settings:
    """The settings of `base`, with those that were found. Raises `BadSetting`."""
    defaults = _values_of(base)
    values: dict[str, Any] = {
        _FIELDS.get(key, key): _reader(key, defaults[key])(key, found[key])
        for key in defaults
        if key in found
    }
    return replace(base, **values)


def _reader(key: str, default: object) -> Callable[[str, object], object]:
    """How a value is read: by the kind of its default, as it is written in the file."""
    if key in _LISTS:
        return _whole_numbers
    kinds = {str: _text, bool: _truth, int: _whole_number, dict: _pairs}
    return kinds[type(default)]


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise BadSetting(name, "Write this between quotation marks.")
    return value


def _truth(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise BadSetting(name, "Write true or false here.")
    return value


def _whole_number(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadSetting(name, "This is not a whole number.")
    return value


def _whole_numbers(name: str, value: object) -> tuple[int, ...]:
    if not isinstance(value, list):
        raise BadSetting(name, "This is not a list of whole numbers, such as [500, 1000].")
    return tuple(_whole_number(name, item) for item in value)


def _pairs(name: str, value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise BadSetting(name, "This is not a table, such as [appearance].")
    return tuple((key, _text(f"{name}.{key}", item)) for key, item in value.items())


def _values_of(settings: Settings) -> dict[str, Any]:
    """The values as they are written in the file, by key."""
    values: dict[str, Any] = {
        _KEYS.get(item.name, item.name): getattr(settings, item.name) for item in fields(settings)
    }
    values |= {name: list(values[name]) for name in _LISTS}
    values["appearance"] = dict(settings.appearance)
    return values
