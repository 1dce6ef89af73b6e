"""Mutation testing: which mutants there are, how one is tried, and what is remembered."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
import dev_mutate
import mutant_trial
from dev_mutate import Record, fingerprint, report
from mutant_trial import PLUGIN, PLUGIN_SOURCE, NotTried, Stage, stages_for
from mutants import Mutant, mutants_of

forks = pytest.mark.skipif(sys.platform == "win32", reason="there are no forks on Windows")

MODULE = '''"""Says who is old."""
from __future__ import annotations
import logging
_log = logging.getLogger(__name__)
OLD: int = 65
def is_old(age: int, *, strict: bool = False) -> bool:
    """Older than most."""
    _log.info("asked")
    limit = OLD - 1
    if strict and not age:
        raise ValueError("no age was given")
    return age > min(limit, OLD)  # é
'''


def changes() -> set[str]:
    return {mutant.change for mutant in mutants_of("old.py", MODULE)}


@pytest.mark.parametrize(
    "change",
    [
        "5: 65  ->  66",
        "6: False  ->  True",
        "9: OLD - 1  ->  (OLD + 1)",
        "9: 1  ->  2",
        "9: limit = OLD - 1  ->  pass",
        "10: strict and not age  ->  (strict or not age)",
        "10: strict and not age  ->  (not (strict and (not age)))",
        "10: not age  ->  (age)",
        '11: raise ValueError("no age was given")  ->  pass',
        "12: age > min(limit, OLD)  ->  (age >= min(limit, OLD))",
        "12: age > min(limit, OLD)  ->  (age <= min(limit, OLD))",
        "12: min  ->  max",
        "12: return age > min(limit, OLD)  ->  return None",
    ],
)
def test_what_is_broken(change: str) -> None:
    assert change in changes()


def test_nothing_else_is_broken() -> None:
    """Neither annotations nor what only people read."""
    assert len(changes()) == 13


def test_a_mutant_differs_in_one_place_and_keeps_the_rest_as_it_was() -> None:
    mutant = next(m for m in mutants_of("old.py", MODULE) if m.change.startswith("12: age > "))
    assert mutant.source == MODULE.replace("age > min(limit, OLD)", "(age >= min(limit, OLD))")


def test_every_mutant_is_another_program() -> None:
    found = mutants_of("old.py", MODULE)
    assert len({mutant.source for mutant in found} | {MODULE}) == len(found) + 1
    assert len({mutant.key for mutant in found}) == len(found)


@pytest.mark.parametrize(
    ("path", "stages"),
    [
        ("pos_app/domain/cart.py", [("tests/unit/domain/test_cart.py",), ("tests/unit/domain",)]),
        ("pos_app/domain/price.py", [("tests/unit/domain",)]),
        (
            "pos_app/services/opening.py",
            [
                ("tests/unit/services", f"--ignore={mutant_trial.SLOW}"),
                (mutant_trial.SLOW,),
            ],
        ),
    ],
)
def test_the_nearest_tests_come_first_and_the_slow_ones_last(
    tmp_path: Path, path: str, stages: list[Stage]
) -> None:
    folder = tmp_path / "tests" / "unit" / "domain"
    folder.mkdir(parents=True)
    (folder / "test_cart.py").touch()
    assert stages_for(path, tmp_path) == stages


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one module whose tests know that 64 is not old, and that 66 is."""
    (tmp_path / "pos_app" / "domain").mkdir(parents=True)
    (tmp_path / "pos_app" / "__init__.py").touch()
    (tmp_path / "pos_app" / "domain" / "old.py").write_text(MODULE, encoding="utf-8")
    tests = tmp_path / "tests" / "unit" / "domain"
    tests.mkdir(parents=True)
    (tests / "test_old.py").write_text(
        "from pos_app.domain.old import is_old\n"
        "def test_old() -> None:\n"
        "    assert is_old(66) and not is_old(64)\n",
        encoding="utf-8",
    )
    (tmp_path / f"{PLUGIN}.py").write_text(PLUGIN_SOURCE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def unforked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lets a test run where forks of a big test process would be: in a process of its own."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    yield


TRY = """
import sys
from pathlib import Path
import mutant_trial
from mutants import mutants_of
root, wanted = Path(sys.argv[1]), sys.argv[2]
path = "pos_app/domain/old.py"
source = (root / path).read_text(encoding="utf-8")
try:
    limits = mutant_trial.limits_s(root, [path])
    mutant = next(m for m in mutants_of(path, source) if m.change == wanted)
    print(mutant_trial.try_mutant(mutant, root, limits))
    assert (root / path).read_text(encoding="utf-8") == source
except mutant_trial.NotTried as reason:
    print(reason)
"""
