"""The program started twice on one folder: the second says so and goes, the first comes up."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from tests.e2e.harness.display import Display, own_display
from tests.e2e.harness.program import Program, run_pos_app
from tests.e2e.harness.waiting import until

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="needs X11"),
]

TITLE = "Till 1"
RED = QColor("#ff0000")
COVER = """
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(["cover", "-platform", "xcb"])
cover = QWidget()
cover.setPalette(QPalette("#ff0000"))
cover.setGeometry(app.primaryScreen().geometry())
cover.show()
app.exec()
"""


@pytest.fixture
def display(qapp: QApplication) -> Iterator[Display]:
    with own_display() as shown:
        yield shown


@contextmanager
def covered(display: Display) -> Iterator[None]:
    """Another program's window over the whole display."""
    command = [sys.executable, "-c", COVER]
    env = {"PATH": os.environ["PATH"], "DISPLAY": display.name}
    with subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL) as cover:
        try:
            until(lambda: middle_of(display) == RED, "the other window on top")
            yield
        finally:
            cover.kill()


def middle_of(display: Display) -> QColor:
    picture = display.picture()
    return picture.pixelColor(picture.rect().center())


def test_f46_the_second_is_refused_and_the_first_comes_to_the_front(
    display: Display, tmp_path: Path
) -> None:
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    data_dir = str(tmp_path / "data")
    first = Program(
        "demo", "--data-dir", data_dir, display=display, env=env, output=tmp_path / "output.txt"
    )
    try:
        until(lambda: display.windows(TITLE), "the till's window")
        until(lambda: len(first.ports()) == 2, "provider and return handler listening")
        with covered(display):
            second = run_pos_app(
                *("demo", "--data-dir", data_dir), env=env | {"QT_QPA_PLATFORM": "offscreen"}
            )
            assert second.returncode == 1
            assert second.stderr == "Another till already runs on this data folder.\n"
            until(lambda: middle_of(display) != RED, "the first till in front")
            assert len(display.windows(TITLE)) == 1
    finally:
        first.stop()
    assert (tmp_path / "output.txt").read_text() == ""
