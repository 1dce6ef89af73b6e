"""Who this till is: made once for a data folder, at random."""

from __future__ import annotations

import json
import secrets
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID, uuid4

from pos_app.domain.errors import SettingsDamaged, StoreUnusable
from pos_app.system.whole_file import write_whole

_KEY_BYTES = 32
_one_at_a_time = threading.Lock()
"""Two threads that find no file would make two tills; other programs are kept out by the lock of
the folder."""


@dataclass(frozen=True, slots=True)
class TillIdentity:
    """`till_id` names the till to the return handler; `return_key` is the secret of the two,
    64 hexadecimal digits."""

    till_id: UUID
    return_key: str = field(repr=False)


def load_identity(path: Path) -> TillIdentity:
    """The identity in the file at `path`, which is made if there is none. Raises
    `SettingsDamaged` for a file that makes no sense, `StoreUnusable` if the disk refuses."""
    with _one_at_a_time:
        return _load(path)


def _load(path: Path) -> TillIdentity:
    try:
        if path.exists():
            return _read(path)
        identity = TillIdentity(uuid4(), secrets.token_hex(_KEY_BYTES))
        _write(path, identity)
    except OSError as error:
        raise _unusable(path, error) from error
    return identity


def change_return_key(path: Path, return_key: str) -> None:
    """Takes the key that a hosted return handler gave this till, 64 hexadecimal digits. Raises
    `ValueError` for another key, `SettingsDamaged`, `StoreUnusable`."""
    with _one_at_a_time:
        identity = replace(_load(path), return_key=_key(return_key))
        try:
            _write(path, identity)
        except OSError as error:
            raise _unusable(path, error) from error


def _write(path: Path, identity: TillIdentity) -> None:
    content = {"till_id": str(identity.till_id), "return_key": identity.return_key}
    write_whole(path, json.dumps(content, indent=2).encode())


def _unusable(path: Path, error: OSError) -> StoreUnusable:
    return StoreUnusable(f"The till's identity {path} cannot be read or written: {error.strerror}.")


def _read(path: Path) -> TillIdentity:
    content = path.read_bytes()
    try:
        found = json.loads(content)
        return TillIdentity(UUID(found["till_id"]), _key(found["return_key"]))
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise SettingsDamaged(
            f"The till's identity {path} cannot be understood. Move the file away, and the till "
            "makes a new one."
        ) from error


def _key(value: object) -> str:
    if not isinstance(value, str) or len(bytes.fromhex(value)) != _KEY_BYTES:
        raise ValueError("the key has another length")
    return value
