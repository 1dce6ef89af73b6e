"""At each start: is this still the folder in which the last till ran, and is this its store?"""

from __future__ import annotations

import logging
import secrets
from typing import TYPE_CHECKING

from pos_app.domain.errors import FolderCopied, StoreUnusable
from pos_app.system.paths import DataFolder
from pos_app.system.place import PlaceNote, place_of, read_note, write_note

if TYPE_CHECKING:
    from sqlalchemy import Engine

_log = logging.getLogger(__name__)


def note_start(folder: DataFolder, engine: Engine) -> FolderCopied | None:
    """Notes where the folder lies, in it and in the store. If the two disagree, the folder or the
    store was copied, moved or restored: a new series of receipt numbers begins, and what is
    returned should be said. The caller holds the folder's lock. Raises `StoreUnusable` if that
    series cannot be begun."""
    from pos_app.store.series import begin_run, run_token

    note, before = read_note(folder.place), run_token(engine)
    place, token = place_of(folder.lock), secrets.token_hex(16)
    is_first = note is None and not before
    if is_first or (note is not None and note.place == place and before in note.tokens):
        try:
            # Both tokens, as the program may be killed between here and the next line but one.
            write_note(folder.place, PlaceNote(place, (before, token)))
            begin_run(engine, token, new_series=False)
            write_note(folder.place, PlaceNote(place, (token,)))
        except StoreUnusable as full:
            _log.warning("the start could not be noted: %s", full)
        return None
    # The new token alone: killed before the series has begun, the next start notices again.
    write_note(folder.place, PlaceNote(place, (token,)))
    series = begin_run(engine, token, new_series=True)
    _log.warning("the data folder was copied, moved or restored; receipt series %s begins", series)
    return FolderCopied(series)
