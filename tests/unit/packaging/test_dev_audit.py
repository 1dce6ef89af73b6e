"""Known vulnerabilities: found where somebody can be asked, and never passed over in silence."""

import json
import subprocess
from pathlib import Path

import pytest

import dev_audit
from dev_audit import NOT_CHECKED, audit, read_report

GOOD = {"name": "httpx", "version": "0.28.1", "vulns": []}
UNKNOWN = {"name": "qrcode", "skip_reason": "Dependency not found"}
BAD = {
    "name": "starlette",
    "version": "1.10.0",
    "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["1.10.1"], "description": "…"}],
}


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What pip-audit prints next; it is installed already."""
    printed: list[str] = []
    program = tmp_path / "pip-audit"
    program.touch()

    def run(command: list[object], **_options: object) -> subprocess.CompletedProcess[str]:
        assert command[0] == program
        return subprocess.CompletedProcess([], 1, stdout=printed.pop(0), stderr="")

    monkeypatch.setattr(dev_audit, "_program", lambda: program)
    monkeypatch.setattr(subprocess, "run", run)
    return printed


def report(*dependencies: object) -> str:
    return json.dumps({"dependencies": dependencies, "fixes": []})


def test_a_known_vulnerability_fails_the_check_and_is_named(
    answers: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    answers.append(report(GOOD, BAD, UNKNOWN))
    assert not audit()
    said = capsys.readouterr()
    assert said.err == "starlette 1.10.0: PYSEC-2026-1, mended in 1.10.1\n"
    assert said.out == "2 dependencies checked, 1 unknown to the service\n"


def test_without_one_it_passes_and_says_how_many_were_checked(
    answers: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    answers.append(report(GOOD, GOOD))
    assert audit()
    assert capsys.readouterr().out == "2 dependencies checked, 0 unknown to the service\n"


@pytest.mark.parametrize("answer", ["", "no connection", report(UNKNOWN, UNKNOWN), report(), "[]"])
def test_where_nobody_answers_it_passes_and_says_that_nothing_was_checked(
    answers: list[str], capsys: pytest.CaptureFixture[str], answer: str
) -> None:
    answers.append(answer)
    assert audit()
    assert capsys.readouterr().out == f"{NOT_CHECKED}\n"


def test_where_it_cannot_be_installed_nothing_was_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev_audit, "_program", lambda: tmp_path / "missing")
    monkeypatch.setattr(dev_audit, "run", lambda *_arguments, **_options: 1)
    assert audit()
    assert capsys.readouterr().out == f"{NOT_CHECKED}\n"


def test_a_vulnerability_without_a_mended_version_says_so() -> None:
    bad = {**BAD, "vulns": [{"id": "PYSEC-2026-2", "fix_versions": []}]}
    findings, checked, skipped = read_report(report(bad))
    assert findings == ["starlette 1.10.0: PYSEC-2026-2, mended in no version yet"]
    assert (checked, skipped) == (1, 0)
