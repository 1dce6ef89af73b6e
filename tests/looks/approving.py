"""Approves the pictures of now: `python -m tests.looks.approving [WORD …]`.

WORDs choose among them by what their names are made of. Look at them before.
"""

from __future__ import annotations

import sys

from pos_app.ui.app import make_application
from tests.looks.approval import (
    APPROVED,
    approved_file,
    note_fonts,
    pictures_to_approve,
    shrunk,
)
from tests.looks.staging import take


def main(words: list[str]) -> int:
    """Renews the pictures, and takes away those of screens that are gone."""
    app = make_application(sys.argv[:1], language="en_US")
    APPROVED.mkdir(exist_ok=True)
    known = list(pictures_to_approve())
    for gone in set(APPROVED.glob("*.png")) - {approved_file(one) for one in known}:
        gone.unlink()
    wanted = [one for one in known if set(words) <= set(one.name.split("-"))]
    for picture in wanted:
        shrunk(take(picture, app)).save(str(approved_file(picture)), quality=0)
    note_fonts(app)
    print(f"{len(wanted)} pictures approved in {APPROVED}")  # noqa: T201 - a tool speaks
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
