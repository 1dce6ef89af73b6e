"""What support is sent: the log's end, the settings, the versions. Never a secret."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from pos_app.domain.errors import SetupError
from pos_app.services.care import SupportFile
from pos_app.services.settings import Settings
from pos_app.system.redaction import HIDDEN, redacted
from pos_app.system.whole_file import write_whole

_MOST_OF_A_LOG = 500_000
_LOGS = ("till.log", "till.log.1")
_SECRET = frozenset({"manager_pin"})
"""Settings that are told as set or not set."""


def log_files(folder: Path) -> list[SupportFile]:
    """The ends of the newest log files; those that cannot be read say so."""
    found = []
    for name in _LOGS:
        path = folder / name
        try:
            text = _end_of(path)
        except FileNotFoundError:
            continue
        except OSError as error:
            text = f"It cannot be read: {error.strerror}.\n"
        found.append(SupportFile(f"{name}.txt", text))
    return found


def settings_file(settings: Settings) -> SupportFile:
    """Every setting on a line, but for those that are secrets."""
    lines = []
    for item in fields(settings):
        value = getattr(settings, item.name)
        if item.name in _SECRET:
            value = "(set)" if value else "(not set)"
        lines.append(f"{item.name} = {value!r}")
    return SupportFile("settings.txt", "\n".join(lines) + "\n")


def versions_file(versions: Mapping[str, str]) -> SupportFile:
    """Program and system, a line each."""
    return SupportFile(
        "versions.txt", "".join(f"{name}: {is_}\n" for name, is_ in versions.items())
    )


def without_secrets(files: Sequence[SupportFile], secrets: Sequence[str] = ()) -> list[SupportFile]:
    """The files once more through what keeps the log clean; `secrets` are further values."""
    clean = []
    for file in files:
        text = file.text
        for secret in sorted(filter(None, secrets), key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        clean.append(SupportFile(file.name, redacted(text)))
    return clean


def save_bundle(path: Path, files: Sequence[SupportFile]) -> None:
    """One zip file, for its owner only, whole or not at all. Raises `SetupError`."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for file in files:
            bundle.writestr(file.name, file.text)
    try:
        write_whole(path, packed.getvalue())
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}.") from error


def _end_of(path: Path) -> str:
    """The last of a file, from the beginning of a line."""
    with path.open("rb") as file:
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - _MOST_OF_A_LOG))
        content = file.read()
    text = content.decode("utf-8", "replace")
    return text.partition("\n")[2] if size > _MOST_OF_A_LOG else text
