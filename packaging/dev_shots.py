"""Pictures of every screen, to be looked at, and the approved ones that a test compares with."""

import os
from pathlib import Path

from dev_process import ROOT, run
from dev_setup import ensure_venv
from dev_system import DISPLAY_NEEDS, QT_NEEDS, VENV_NEEDS, ensure_system
from dev_words import compile_words

SCREENS = ROOT / "build" / "screens"
APPROVE = "--approve"


def shots(arguments: list[str]) -> int:
    """Take the pictures into a folder, the argument with a slash in it; or approve those of now."""
    ensure_system((*VENV_NEEDS, *QT_NEEDS, *DISPLAY_NEEDS))
    python = ensure_venv()
    compile_words()
    folder, words = read_arguments(arguments)
    if APPROVE in words:
        todo = ["tests.looks.approving", *(word for word in words if word != APPROVE)]
    else:
        todo = ["tests.looks.taking", str(folder), *words]
    return run([python, "-m", *todo], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, cwd=ROOT)


def read_arguments(arguments: list[str]) -> tuple[Path, list[str]]:
    """The folder for the pictures, and the words that choose among them."""
    folders = [one for one in arguments if "/" in one or os.sep in one]
    words = [one for one in arguments if one not in folders]
    return Path(folders[0]).absolute() if folders else SCREENS, words
