"""One mutant in a copy of the project: its tests, in a fork, until one of them notices."""

import contextlib
import importlib
import multiprocessing
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from mutants import Mutant

if TYPE_CHECKING:  # Windows has no forks, and none of their names
    from multiprocessing.context import ForkContext, ForkProcess

SLOW = "tests/unit/services/test_payment_machine.py"
NOT_FROM_THE_COPY = 70
PLUGIN = "mutant_plugin"
PLUGIN_SOURCE = f"""
import os, sys, pytest
from hypothesis import Phase, settings
settings.register_profile("mutant", deadline=None, derandomize=True, database=None,
                          phases=(Phase.explicit, Phase.generate))
def pytest_collection_finish():
    if not sys.modules["pos_app"].__file__.startswith(os.getcwd() + os.sep):
        pytest.exit("pos_app is not the copy's", returncode={NOT_FROM_THE_COPY})
"""
PYTEST = (
    *("-x", "-q", "-p", "no:cacheprovider", "-p", PLUGIN, "--hypothesis-profile=mutant"),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),  # what was warmed up is not rewritten
)
WARM = (
    *("asyncio", "pytest", "_pytest.legacypath", "_pytest.doctest", "_pytest.pytester"),
    *("hypothesis.stateful", "_hypothesis_pytestplugin", "anyio.pytest_plugin", "pytestqt.plugin"),
    *("PySide6.QtTest", "PySide6.QtWidgets", "httpx"),
)
IDLE_S = 20.0
"""Tests that did not use the processor for so long wait for what will never come."""
MOST_S = 600
STOPPED = (-9, -24)
"""The exit codes of a process that was killed, by its limit or for waiting."""

Stage: TypeAlias = tuple[str, ...]


class NotTried(Exception):
    """The tests cannot tell anything: they fail without a mutant, or test another program."""


def stages_for(path: str, root: Path) -> list[Stage]:
    """The tests of a module, the nearest and fastest first."""
    folder = f"tests/unit/{Path(path).parent.name}"
    near = tuple(
        test.relative_to(root).as_posix()
        for test in sorted((root / folder).glob(f"test_*{Path(path).stem}*.py"))
    )
    stages = [near] if near else []
    if folder == str(Path(SLOW).parent):
        return [*stages, (folder, f"--ignore={SLOW}"), (SLOW,)]
    return [*stages, (folder,)]


def fork() -> "ForkContext":
    """Forks are what makes this fast enough; Windows has none."""
    return multiprocessing.get_context("fork")


def warm_up() -> None:
    """Imports what every run of the tests needs and no mutant touches: a fork begins with it."""
    for module in WARM:
        importlib.import_module(module)


def run_stage(root: Path, stage: Stage, limit_s: int) -> str:
    """`killed`, `survived` or `timed out`, from pytest in a fork of this process. `limit_s` is
    processor time: a busy computer times nothing out. Raises `NotTried`."""
    process = fork().Process(target=_test, args=(root, stage, limit_s))
    process.start()
    _wait_for(process)
    code = process.exitcode or 0
    if code == NOT_FROM_THE_COPY:
        raise NotTried("The tests did not import the copy.")
    return "timed out" if code in STOPPED else "killed" if code else "survived"


def _wait_for(process: "ForkProcess") -> None:
    """Waits for its end; one that stands still is killed."""
    import psutil  # of the .venv, which dev.py does without

    used_s = -1.0
    while process.is_alive():
        process.join(IDLE_S)
        with contextlib.suppress(psutil.Error):  # it has just ended
            before_s, used_s = used_s, sum(psutil.Process(process.pid).cpu_times()[:2])
            if used_s - before_s < 0.05:
                process.kill()


def _test(root: Path, stage: Stage, limit_s: int) -> None:
    import resource

    import pytest

    resource.setrlimit(resource.RLIMIT_CPU, (limit_s, limit_s))
    quiet = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(quiet, stream)
    os.chdir(root)
    sys.path[:0] = [str(root)]
    os._exit(pytest.main([*PYTEST, *stage]))


def limits_s(root: Path, paths: list[str]) -> dict[Stage, int]:
    """Seconds of processor time for each stage, from a run without a mutant. Raises `NotTried` if
    red."""
    limits: dict[Stage, int] = {}
    for stage in dict.fromkeys(stage for path in paths for stage in stages_for(path, root)):
        before = os.times()
        if run_stage(root, stage, MOST_S) != "survived":
            raise NotTried(f"The tests fail without a mutant: {' '.join(stage)}")
        after = os.times()
        used_s = after.children_user - before.children_user
        limits[stage] = 5 + round(3 * (used_s + after.children_system - before.children_system))
    return limits


def try_mutant(mutant: Mutant, root: Path, limits: dict[Stage, int]) -> str:
    """Runs the tests stage by stage, until one of them fails or takes too long."""
    module = root / mutant.path
    original = module.read_text(encoding="utf-8")
    try:
        module.write_text(mutant.source, encoding="utf-8")
        for stage in stages_for(mutant.path, root):
            # Python takes a file of the same size and second for the one that it compiled before.
            for compiled in (module.parent / "__pycache__").glob(f"{module.stem}.*"):
                compiled.unlink()
            if (outcome := run_stage(root, stage, limits[stage])) != "survived":
                return outcome
        return "survived"
    finally:
        module.write_text(original, encoding="utf-8")
