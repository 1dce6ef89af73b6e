"""Where a data folder lay when a till last ran on it: a copy, or a restored backup, shows by it.

The note holds two things. `place` is a digest of the computer, the folder's path and the birth
of its lock file, which is never written again: it differs in a copy, here or elsewhere. `tokens`
must hold the random token that the store had from its last start: an older store, restored into
the same folder, has another.
"""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from pos_app.domain.errors import StoreUnusable
from pos_app.system.whole_file import write_whole

_LINUX_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


@dataclass(frozen=True, slots=True)
class PlaceNote:
    """What was noted at the last start."""

    place: str
    tokens: tuple[str, ...]


def place_of(lock: Path) -> str:
    """A digest of where the lock file lies; it tells nothing about the computer. No copy keeps the
    time of the last change of a file's entry; on Windows that is the time when it was made."""
    born = lock.stat()
    parts = [computer(), str(lock.parent.resolve()), str(born.st_ino), str(born.st_ctime_ns)]
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()


def computer() -> str:
    """What tells this computer from others and never changes, as far as the system has it."""
    if sys.platform == "win32":
        return _windows_id()
    for path in _LINUX_IDS:
        try:
            return path.read_text(encoding="ascii").strip()
        except (OSError, UnicodeError):
            continue
    # On a Mac the name changes with the network; the path and the file have to do.
    return "" if sys.platform == "darwin" else platform.node()


def _windows_id() -> str:
    if sys.platform == "win32":
        import winreg

        key = r"SOFTWARE\Microsoft\Cryptography"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
                return str(winreg.QueryValueEx(opened, "MachineGuid")[0])
        except OSError:
            return platform.node()
    return ""


def read_note(path: Path) -> PlaceNote | None:
    """The note of the last start; None if there is none, or none that makes sense."""
    try:
        found = json.loads(path.read_bytes())
        return PlaceNote(str(found["place"]), tuple(map(str, found["tokens"])))
    except (OSError, ValueError, LookupError, TypeError):
        return None


def write_note(path: Path, note: PlaceNote) -> None:
    """Raises `StoreUnusable`."""
    content = {"place": note.place, "tokens": note.tokens}
    try:
        write_whole(path, json.dumps(content, indent=2).encode())
    except OSError as error:
        raise StoreUnusable(f"The file {path} cannot be written: {error.strerror}.") from error
