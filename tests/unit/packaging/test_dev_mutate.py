"""Mutation testing: which mutants there are, how one is tried, and what is remembered."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev
import dev_mutate
import mutant_trial
from dev_mutate import Record, fingerprint, report
from dev_process import ROOT
from mutant_trial import PLUGIN, PLUGIN_SOURCE, Stage, stages_for
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


TRY = """
import sys
from pathlib import Path
import mutant_trial
from mutants import Mutant
root, source = Path(sys.argv[1]), sys.argv[2]
path = "pos_app/domain/old.py"
before = (root / path).read_text(encoding="utf-8")
mutant_trial.IDLE_S = 0.5
try:
    mutant_trial.warm_up()
    limits = mutant_trial.limits_s(root, [path])
    limits = dict.fromkeys(limits, 2)
    print(mutant_trial.try_mutant(Mutant(path, "", source), root, limits))
    assert (root / path).read_text(encoding="utf-8") == before
except mutant_trial.NotTried as reason:
    print(reason)
"""


def outcome_of(source: str, project: Path) -> str:
    """Tries a mutant from a process of its own: this one is too large and busy to be forked."""
    ran = subprocess.run(
        [sys.executable, "-c", TRY, str(project), source],
        env=os.environ | {"PYTHONPATH": str(ROOT / "packaging")},
        stdout=subprocess.PIPE,
        check=True,
        text=True,
        timeout=300,
    )
    return ran.stdout.strip()


@forks
@pytest.mark.parametrize(
    ("source", "outcome"),
    [
        (MODULE.replace("return age >", "return age <"), "killed"),
        (MODULE.replace("import logging", "import nothing"), "killed"),
        (MODULE.replace("= 65", "= 66"), "survived"),
        ("while True:\n    pass\n", "timed out"),
        ("import threading\nthreading.Event().wait()\n", "timed out"),
    ],
    ids=["wrong", "broken", "unnoticed", "endless", "standing still"],
)
def test_a_mutant_is_tried_and_its_module_restored(
    source: str, outcome: str, project: Path
) -> None:
    assert outcome_of(source, project) == outcome


@forks
def test_tests_that_fail_without_a_mutant_tell_nothing(project: Path) -> None:
    broken = MODULE.replace("OLD - 1", "OLD - 9")
    (project / "pos_app" / "domain" / "old.py").write_text(broken, encoding="utf-8")
    said = outcome_of(MODULE, project)
    assert said == "The tests fail without a mutant: tests/unit/domain/test_old.py"


@forks
def test_tests_of_another_pos_app_tell_nothing(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """As with an installed pos_app that comes before the copy's."""
    other = tmp_path_factory.mktemp("installed")
    (project / "pos_app").rename(other / "pos_app")
    (project / "pos_app" / "domain").mkdir(parents=True)
    (project / "pos_app" / "domain" / "old.py").write_text(MODULE, encoding="utf-8")
    (project / "conftest.py").write_text(
        f"import sys; sys.path.insert(0, {str(other)!r}); import pos_app\n", encoding="utf-8"
    )
    assert outcome_of(MODULE, project) == "The tests did not import the copy."


def one(source: str = "x = 1\n") -> Mutant:
    return Mutant("pos_app/domain/old.py", "1: 1  ->  2", source)


def test_what_was_found_is_remembered_a_survivor_only_while_the_tests_stay(tmp_path: Path) -> None:
    file = tmp_path / "build" / "results.jsonl"
    record = Record(file, "tests 1")
    assert record.find(one()) is None
    for source, outcome in (("a", "killed"), ("b", "survived"), ("c", "timed out")):
        record.add(one(source), outcome)
    assert [record.find(one(source)) for source in "abc"] == ["killed", "survived", "timed out"]
    again = [Record(file, "tests 1").find(one(source)) for source in "abc"]
    assert again == ["killed", "survived", "timed out"]
    assert [Record(file, "tests 2").find(one(source)) for source in "abc"] == ["killed", None, None]


def test_a_changed_or_new_test_is_another_set_of_tests(tmp_path: Path) -> None:
    seen = {fingerprint(tmp_path)}
    (tmp_path / "test_a.py").write_text("1")
    seen.add(fingerprint(tmp_path))
    (tmp_path / "test_a.py").write_text("2")
    seen.add(fingerprint(tmp_path))
    (tmp_path / "test_a.py").rename(tmp_path / "test_b.py")
    seen.add(fingerprint(tmp_path))
    assert len(seen) == 4


def test_the_report_names_survivors_and_scores_each_module(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = Record(tmp_path / "results.jsonl", "")
    mutants = [one(source) for source in "abcd"]
    for mutant, outcome in zip(mutants, ["killed", "survived", "timed out", "killed"], strict=True):
        record.add(mutant, outcome)
    report(mutants, record)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "survived: pos_app/domain/old.py:1: 1  ->  2"
    assert lines[1] == "timed out: pos_app/domain/old.py:1: 1  ->  2"
    assert lines[3].split() == ["pos_app/domain/old.py", "4", "2", "1", "1", "75.0%"]
    assert lines[4].split() == ["all", "4", "2", "1", "1", "75.0%"]


def test_every_target_is_there() -> None:
    assert [path for path in dev_mutate.TARGETS if not (ROOT / path).exists()] == []


def test_mutate_runs_in_the_venv_and_passes_its_arguments_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    commands: list[list[str | Path]] = []

    def run(command: list[str | Path], *, cwd: Path) -> int:
        commands.append(command)
        return 7

    monkeypatch.setattr(dev, "pass_on_stop_signals", lambda: None)
    monkeypatch.setattr(dev_mutate, "ON_WINDOWS", False)
    monkeypatch.setattr(dev_mutate, "ensure_system", lambda needs: None)
    monkeypatch.setattr(dev_mutate, "ensure_venv", lambda: Path("python"))
    monkeypatch.setattr(dev_mutate, "run", run)
    assert dev.main(["mutate", "pos_app/domain"]) == 7
    assert commands == [[Path("python"), dev_mutate.__file__, "pos_app/domain"]]


def test_windows_is_told_why_not(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev_mutate, "ON_WINDOWS", True)
    assert dev_mutate.mutate([]) == 1
    assert "Windows cannot" in capsys.readouterr().err
