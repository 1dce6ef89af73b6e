"""The .venv is made once, brought up to date when the lock changes, and repaired when half made."""

import sys
import threading
from pathlib import Path

import pytest

import dev_setup
from dev_process import ON_WINDOWS
from dev_setup import SetupFailed, ensure_venv


class FakeRun:
    """Stands in for running programs: remembers them, and makes the folder that venv would."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.refused: str | None = None
        self.killed = False

    def __call__(self, command: list[str | Path]) -> int:
        words = [str(word) for word in command]
        step = "venv" if "venv" in words else "itself" if "-e" in words else "locked"
        self.seen.append(step)
        if step == "venv":
            Path(words[-1]).mkdir()
        if self.killed and step == "locked":
            raise KeyboardInterrupt
        return int(step == self.refused)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "requirements.lock").write_text("one==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(dev_setup, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev_setup, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(dev_setup, "PYPROJECT", tmp_path / "pyproject.toml")
    return tmp_path


@pytest.fixture
def ran(project: Path, monkeypatch: pytest.MonkeyPatch) -> FakeRun:
    fake = FakeRun()
    monkeypatch.setattr(dev_setup, "run", fake)
    return fake


def test_the_first_start_makes_all_and_the_second_runs_nothing(ran: FakeRun, project: Path) -> None:
    python = ensure_venv()
    assert python == project / ".venv" / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")
    assert ran.seen == ["venv", "locked", "itself"]
    ran.seen.clear()
    assert ensure_venv() == python
    assert ran.seen == []


def test_two_at_once_make_it_once(ran: FakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second process comes while the first installs, and must not take it for half made."""
    second = threading.Thread(target=ensure_venv)

    def slow(command: list[str | Path]) -> int:
        code = ran(command)
        if not second.ident:
            second.start()
            while second.is_alive() and not _waits_for_lock(second):
                second.join(timeout=0.01)
        return code

    monkeypatch.setattr(dev_setup, "run", slow)
    ensure_venv()
    second.join(timeout=30)
    assert not second.is_alive()
    assert ran.seen == ["venv", "locked", "itself"]


def _waits_for_lock(thread: threading.Thread) -> bool:
    frame = sys._current_frames().get(thread.ident or 0)
    while frame is not None:
        if frame.f_code.co_name == "_alone":
            return True
        frame = frame.f_back
    return False


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml"])
def test_a_change_is_installed_into_the_same_venv(
    ran: FakeRun, project: Path, changed: str
) -> None:
    ensure_venv()
    ran.seen.clear()
    (project / changed).write_text("other\n")
    ensure_venv()
    assert ran.seen == ["locked", "itself"]


def test_another_python_gets_a_new_venv(ran: FakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    ensure_venv()
    ran.seen.clear()
    monkeypatch.setattr(sys, "version", "3.99.0 (main)")
    ensure_venv()
    assert ran.seen == ["venv", "locked", "itself"]


def test_a_venv_left_half_made_is_made_again(ran: FakeRun, project: Path) -> None:
    ran.killed = True
    with pytest.raises(KeyboardInterrupt):
        ensure_venv()
    (project / ".venv" / "half").touch()
    ran.killed = False
    ran.seen.clear()
    ensure_venv()
    assert ran.seen == ["venv", "locked", "itself"]
    assert not (project / ".venv" / "half").exists()


def test_an_update_cut_short_makes_the_venv_again(ran: FakeRun, project: Path) -> None:
    ensure_venv()
    (project / "requirements.lock").write_text("two==2\n")
    ran.killed = True
    with pytest.raises(KeyboardInterrupt):
        ensure_venv()
    ran.killed = False
    ran.seen.clear()
    ensure_venv()
    assert ran.seen == ["venv", "locked", "itself"]


def test_without_a_network_a_sentence_says_so_and_a_whole_venv_is_kept(
    ran: FakeRun, project: Path
) -> None:
    ensure_venv()
    before = (project / "requirements.lock").read_text()
    (project / "requirements.lock").write_text("two==2\n")
    ran.refused = "locked"
    with pytest.raises(SetupFailed, match="If this computer has no network"):
        ensure_venv()
    (project / "requirements.lock").write_text(before)
    ran.seen.clear()
    ensure_venv()
    assert ran.seen == []


def test_a_python_without_venv_is_said(ran: FakeRun) -> None:
    ran.refused = "venv"
    with pytest.raises(SetupFailed, match="could not make a virtual environment"):
        ensure_venv()


def test_the_venvs_own_python_does_not_saw_at_its_branch(
    ran: FakeRun, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(project / ".venv"))
    with pytest.raises(SetupFailed, match="another Python"):
        ensure_venv()
    assert ran.seen == []
