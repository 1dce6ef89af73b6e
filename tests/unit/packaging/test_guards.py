"""The suite's own strictness: each kind of leak, run in a pytest of its own, must turn red."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dev_process import ROOT

LEAKING = """
import asyncio, threading, warnings
import pytest
from PySide6.QtCore import QObject, QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget
from tests.plugins import leaks

leaks.SETTLE_S = 0.3
kept = []
done = threading.Event()


def start(daemon=True):
    kept.append(threading.Thread(target=done.wait, daemon=daemon))
    kept[-1].start()


@pytest.fixture(scope="session", autouse=True)
def the_end(qapp):
    yield
    done.set()
    for thing in kept:
        if isinstance(thing, QThread):
            thing.quit()
            thing.wait()
        if isinstance(thing, asyncio.AbstractEventLoop):
            thing.close()
    kept.clear()


@pytest.fixture(scope="module")
def server():
    start()


def test_red_thread(): start(daemon=False)
def test_red_daemon_thread(): start()
def test_red_qt_thread(): kept.append(QThread()); kept[-1].start()
def test_red_timer(): kept.append(QTimer()); kept[-1].start(100_000)
def test_red_child_timer():
    kept.append(QObject())
    QTimer(kept[-1]).start(100_000)
def test_red_window(): kept.append(QWidget()); kept[-1].show()
def test_red_hidden_window(): kept.append(QWidget())
def test_red_loop(): kept.append(asyncio.new_event_loop())
def test_red_task():
    loop = asyncio.new_event_loop()
    kept.append(loop.create_task(asyncio.sleep(1)))
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
def test_red_warning(): warnings.warn("old", DeprecationWarning)
def test_red_qt_warning(): qWarning("wrong")
@pytest.mark.may_leave("thread")
def test_red_leave_without_reason(): pass
def test_green_after_all_that(qtbot):
    asyncio.run(asyncio.sleep(0))
    timer = QTimer()
    timer.start(100_000)
    timer.stop()
    window = QWidget()
    window.itself = window
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    thread = threading.Thread(target=threading.Event().wait, args=(0.05,))
    thread.start()
def test_green_with_a_shared_server(server): pass
@pytest.mark.may_leave("thread", reason="shared from here on")
def test_green_when_allowed(): start()
"""

RED = {
    "thread": "the test left behind: thread 'Thread-",
    "daemon_thread": "the test left behind: thread 'Thread-",
    "qt_thread": "the test left behind: thread <PySide6.QtCore.QThread",
    "timer": "the test left behind: timer <PySide6.QtCore.QTimer",
    "child_timer": "the test left behind: timer <PySide6.QtCore.QTimer",
    "window": "the test left behind: window <PySide6.QtWidgets.QWidget",
    "hidden_window": "the test left behind: window <PySide6.QtWidgets.QWidget",
    "loop": "the test left behind: loop <",
    "task": "the test left behind: task <Task pending",
    "warning": "DeprecationWarning: old",
    "qt_warning": "Qt messages with level WARNING or above emitted",
    "leave_without_reason": "may_leave takes some of",
}


@pytest.fixture(scope="module")
def summary(tmp_path_factory: pytest.TempPathFactory) -> str:
    return run_pytest(tmp_path_factory.mktemp("leaking"), LEAKING)


def run_pytest(folder: Path, source: str) -> str:
    (folder / "conftest.py").write_text('pytest_plugins = ["tests.plugins.leaks"]\n')
    (folder / "test_it.py").write_text(source)
    options = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), "-rA", "-q"]
    command = [sys.executable, "-m", "pytest", *options, "-p", "no:cacheprovider", "test_it.py"]
    env = os.environ | {"COLUMNS": "250", "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, timeout=120, check=False
    )
    return ended.stdout + ended.stderr


def outcomes(summary: str, name: str) -> list[str]:
    """The lines of pytest's short summary about one test."""
    lines = [line for line in summary.splitlines() if line.startswith(("PASS", "FAIL", "ERROR "))]
    return [line for line in lines if line.split()[1] == f"test_it.py::test_{name}"]


@pytest.mark.parametrize("name", RED)
def test_a_leak_or_a_warning_is_red(summary: str, name: str) -> None:
    red = [line for line in outcomes(summary, f"red_{name}") if not line.startswith("PASSED")]
    assert len(red) == 1, summary
    # pytest-qt gives its reason above the summary only.
    assert RED[name] in (summary if name == "qt_warning" else red[0])


@pytest.mark.parametrize("name", ["after_all_that", "with_a_shared_server", "when_allowed"])
def test_what_was_cleaned_up_or_allowed_is_green(summary: str, name: str) -> None:
    assert outcomes(summary, f"green_{name}") == [f"PASSED test_it.py::test_green_{name}"], summary


def test_an_unknown_marker_is_an_error(tmp_path: Path) -> None:
    source = "import pytest\n\n@pytest.mark.unheard_of\ndef test_it(): pass\n"
    assert "'unheard_of' not found in `markers`" in run_pytest(tmp_path, source)
