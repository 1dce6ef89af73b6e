"""Takes the pictures of every screen: `python -m tests.looks.taking OUT [WORD …]`.

Run it with `QT_QPA_PLATFORM=offscreen`, or under Xvfb. WORDs choose among the pictures by what
their names are made of: `1366`, `dark`, `de`, `paid`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from pos_app.ui.app import make_application
from tests.looks.album import SMALL, save, write_page
from tests.looks.look import wanted_pictures
from tests.looks.staging import take

_PART = "--part"
_NOISE = "This plugin does not support"
"""What Qt's platform without a screen says of each window."""


def take_part(folder: Path, words: list[str], number: int, parts: int) -> int:
    """Takes every so manieth picture. 1: some screens could not be shown."""
    qInstallMessageHandler(_hear)
    app = make_application(sys.argv[:1], language="en_US")
    code = 0
    for picture in wanted_pictures(words)[number::parts]:
        try:
            save(folder, picture, take(picture, app))
        except Exception:  # noqa: BLE001 - a broken screen must not hide the others
            print(f"{picture.name} could not be taken:", file=sys.stderr)  # noqa: T201 - a tool speaks
            traceback.print_exc()
            code = 1
    return code


def take_all(folder: Path, words: list[str]) -> int:
    """Takes them with as many processes as there are cores, and writes the page."""
    pictures = wanted_pictures(words)
    (folder / SMALL).mkdir(parents=True, exist_ok=True)
    for one in pictures:  # so that what cannot be taken is not an old picture
        (folder / f"{one.name}.png").unlink(missing_ok=True)
    parts = os.cpu_count() or 1
    command = [sys.executable, "-m", "tests.looks.taking", str(folder), *words]
    workers = [subprocess.Popen([*command, f"{_PART}={number}/{parts}"]) for number in range(parts)]
    code = max(worker.wait() for worker in workers)
    page = write_page(folder, pictures)
    print(f"{len(pictures)} pictures; look at them in {page}")  # noqa: T201 - a tool speaks
    return code


def _hear(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    if not words.startswith(_NOISE):
        print(words, file=sys.stderr)  # noqa: T201 - a tool speaks


def main(arguments: list[str]) -> int:
    """Takes all, or the part that the last argument names."""
    folder, words = Path(arguments[0]), arguments[1:]
    if words and words[-1].startswith(_PART):
        number, parts = map(int, words[-1].partition("=")[2].split("/"))
        return take_part(folder, words[:-1], number, parts)
    return take_all(folder, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
