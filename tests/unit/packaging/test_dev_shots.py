"""`dev.py shots`: where the pictures go, which are taken, and what approves them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import dev
import dev_shots
from dev_shots import SCREENS, read_arguments


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str | Path]]:
    ran: list[Sequence[str | Path]] = []

    def run(command: Sequence[str | Path], **_more: object) -> int:
        ran.append(command)
        return 3

    monkeypatch.setattr(dev_shots, "ensure_system", lambda needs: None)
    monkeypatch.setattr(dev_shots, "ensure_venv", lambda: Path("python"))
    monkeypatch.setattr(dev_shots, "compile_words", lambda: None)
    monkeypatch.setattr(dev_shots, "run", run)
    return ran


def test_the_folder_is_the_argument_with_a_slash() -> None:
    assert read_arguments(["1366", "dark"]) == (SCREENS, ["1366", "dark"])
    folder, words = read_arguments(["dark", "out/of/here", "paid"])
    assert (folder, words) == (Path("out/of/here").absolute(), ["dark", "paid"])


def test_the_pictures_are_taken_in_the_venv(commands: list[Sequence[str | Path]]) -> None:
    assert dev.main(["shots", "dark"]) == 3
    assert commands == [[Path("python"), "-m", "tests.looks.taking", str(SCREENS), "dark"]]


def test_they_are_approved_when_asked(commands: list[Sequence[str | Path]]) -> None:
    assert dev.main(["shots", "--approve", "paid"]) == 3
    assert commands == [[Path("python"), "-m", "tests.looks.approving", "paid"]]
