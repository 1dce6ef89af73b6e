"""The workflow that builds on all three systems, looked at as far as it can be from here."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from dev import COMMANDS
from dev_process import ROOT

_ACTION = re.compile(r"[\w-]+/[\w-]+@v\d+\.\d+\.\d+")
_DEV = re.compile(r"packaging/dev\.py (\S+)")


@pytest.fixture(scope="module")
def jobs() -> dict[str, Any]:
    yaml = importlib.import_module("yaml")  # brought by a tool of the tests, without types
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.safe_load(text)["jobs"]
    return found


def steps(jobs: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in jobs.values():
        yield from job["steps"]


def test_jobs_wait_for_jobs_that_there_are_and_end_by_themselves(jobs: dict[str, Any]) -> None:
    for name, job in jobs.items():
        needs = job.get("needs", [])
        assert set(needs) <= set(jobs) - {name}
        assert job["timeout-minutes"] <= 90
    assert set(jobs["release"]["needs"]) == {"linux", "windows", "macos"}


def test_every_step_does_one_thing_with_actions_of_a_fixed_version(jobs: dict[str, Any]) -> None:
    for step in steps(jobs):
        assert ("run" in step) != ("uses" in step), step
        assert "uses" not in step or _ACTION.fullmatch(step["uses"]), step
        assert set(step) <= {"name", "run", "uses", "with", "env", "shell"}, step


def test_the_commands_are_those_of_the_project(jobs: dict[str, Any]) -> None:
    called = {word for step in steps(jobs) for word in _DEV.findall(step.get("run", ""))}
    assert called == {"check", "test", "build"}
    assert called <= set(COMMANDS)


def test_a_release_brings_the_file_that_tells_tills_of_it(jobs: dict[str, Any]) -> None:
    script = jobs["release"]["steps"][-1]["run"]
    assert "> newest.json\n" in script
    assert script.rstrip().endswith("dist/* newest.json")


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_the_scripts_can_be_read_by_a_shell(jobs: dict[str, Any]) -> None:
    scripts = [step["run"] for step in steps(jobs) if "run" in step and "shell" not in step]
    assert len(scripts) > 5
    for script in scripts:
        done = subprocess.run(
            ["bash", "-n"], input=script, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
