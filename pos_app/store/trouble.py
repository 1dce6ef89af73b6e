"""What a person is told when the store cannot be used: a sentence for each kind of error."""

from __future__ import annotations

import sqlite3

DAMAGED = (
    "The journal's file is damaged. It was kept as it is: restore a copy, or ask for help, and do "
    "not delete it."
)
_BY_CODE = {
    sqlite3.SQLITE_FULL: "The disk is full: the journal cannot be written.",
    sqlite3.SQLITE_READONLY: "The journal's file cannot be written: it is read-only.",
    sqlite3.SQLITE_PERM: "The journal's file cannot be opened: no permission.",
    sqlite3.SQLITE_CANTOPEN: "The journal's file cannot be opened.",
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_IOERR: "The disk failed while the journal was read or written.",
    sqlite3.SQLITE_BUSY: "The journal is busy: another program is using its file.",
    sqlite3.SQLITE_LOCKED: "The journal is busy: another program is using its file.",
    sqlite3.SQLITE_CONSTRAINT: "The journal refused a row that contradicts what it already has.",
}


def why_unusable(error: BaseException | None) -> str:
    """One sentence for an error of the database, without any of the values in hand."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        # The low byte is the kind, the rest tells the kinds of that kind apart.
        sentence = _BY_CODE.get(code & 0xFF)
        if sentence:
            return sentence
    return f"The journal cannot be used ({type(error).__name__})."
