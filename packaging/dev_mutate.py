"""Mutation testing: breaks the money's code in small ways, one at a time, and runs its tests.

Every mutant is tried in a copy of the project, never in the project itself. What was found is
kept in build/mutate, so that a run that was stopped goes on where it was; a mutant that survived
is tried again once its tests have changed.

Its own, because mutmut leaves out properties, cached functions, tables and constants, and because
cosmic-ray removes no statements and tries one mutant at a time.
"""

import argparse
import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.queues import Queue
from pathlib import Path

from dev_process import ON_WINDOWS, ROOT, run
from dev_setup import ensure_venv
from dev_system import QT_NEEDS, TEST_NEEDS, VENV_NEEDS, ensure_system
from mutant_trial import PLUGIN, PLUGIN_SOURCE, NotTried, Stage, fork, limits_s, try_mutant, warm_up
from mutants import Mutant, mutants_of

RESULTS = ROOT / "build" / "mutate" / "results.jsonl"
TARGETS = (
    "pos_app/domain",
    "pos_app/checkout/messages.py",
    "pos_app/checkout/answer.py",
    "pos_app/checkout/session_check.py",
    "pos_app/checkout/plain_values.py",
    "pos_app/services/payment_desk.py",
    "pos_app/services/charging.py",
    "pos_app/services/payment_care.py",
    "pos_app/services/payment_news.py",
    "pos_app/services/desk_tasks.py",
    "pos_app/services/attention.py",
    "pos_app/services/opening.py",
    "pos_app/services/watching.py",
    "pos_app/services/ask_schedule.py",
    "pos_app/services/recovery.py",
    "pos_app/services/returns_watch.py",
    "pos_app/services/live_payment.py",
    "pos_app/services/retry.py",
)
NOT_COPIED = shutil.ignore_patterns(".*", "build", "__pycache__")


class Record:
    """What is known of each mutant, a line each in `file`. A killed one stays killed while its
    module stays as it is; any other is believed only while the tests do too."""

    def __init__(self, file: Path, tests: str) -> None:
        self._file = file
        self._tests = tests
        self._outcomes: dict[str, str] = {}
        for line in file.read_text(encoding="utf-8").splitlines() if file.is_file() else ():
            key, tested, outcome = json.loads(line)
            if outcome == "killed" or tested == tests:
                self._outcomes[key] = outcome

    def find(self, mutant: Mutant) -> str | None:
        return self._outcomes.get(mutant.key)

    def add(self, mutant: Mutant, outcome: str) -> None:
        self._outcomes[mutant.key] = outcome
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps([mutant.key, self._tests, outcome]) + "\n")


def fingerprint(folder: Path) -> str:
    """Changes with any file of the tests."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        digest.update(f"{file.relative_to(folder)}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def try_all(mutants: list[Mutant], record: Record, workers: int) -> None:
    """Tries what is not known yet, a copy of the project for each worker. Raises `NotTried`."""
    waiting = [mutant for mutant in mutants if record.find(mutant) is None]
    print(f"{len(mutants)} mutants, {len(waiting)} of them to be tried.", flush=True)
    if not waiting:
        return
    with tempfile.TemporaryDirectory() as folder:
        roots = [Path(folder).resolve() / str(number) for number in range(workers)]
        copies: Queue[Path] = fork().Queue()
        for root in roots:
            shutil.copytree(ROOT, root, ignore=NOT_COPIED)
            (root / f"{PLUGIN}.py").write_text(PLUGIN_SOURCE, encoding="utf-8")
            copies.put(root)
        warm_up()
        limits = limits_s(roots[0], sorted({mutant.path for mutant in waiting}))
        with ProcessPoolExecutor(workers, fork(), _take_copy, (copies, limits)) as pool:
            for mutant, outcome in zip(waiting, pool.map(_try_here, waiting), strict=True):
                record.add(mutant, outcome)
                if outcome != "killed":
                    print(f"{outcome}: {mutant.path}:{mutant.change}", flush=True)


_mine: list[tuple[Path, dict[Stage, int]]] = []
"""The copy that this worker has to itself, and how long its tests may take."""


def _take_copy(copies: "Queue[Path]", limits: dict[Stage, int]) -> None:
    _mine.append((copies.get(), limits))


def _try_here(mutant: Mutant) -> str:
    return try_mutant(mutant, *_mine[0])


def report(mutants: list[Mutant], record: Record) -> None:
    """Who survived, and the score of each module. A mutant that never ends is noticed too."""
    counts: dict[str, Counter[str]] = {}
    for mutant in mutants:
        outcome = record.find(mutant) or "not tried"
        counts.setdefault(mutant.path, Counter())[outcome] += 1
        if outcome != "killed":
            print(f"{outcome}: {mutant.path}:{mutant.change}")
    counts["all"] = sum(counts.values(), Counter())
    print(f"{'':42}{'mutants':>8}{'killed':>8}{'timed out':>11}{'survived':>10}{'score':>8}")
    for path, count in counts.items():
        score = 100 * (count["killed"] + count["timed out"]) / (count.total() or 1)
        figures = f"{count.total():8}{count['killed']:8}{count['timed out']:11}"
        print(f"{path:42}{figures}{count['survived']:10}{score:7.1f}%")


def mutate(arguments: list[str]) -> int:
    """Try the mutants of the paths given, or of all the money's code, and say who survived."""
    if ON_WINDOWS:
        print("Mutation testing forks, which Windows cannot.", file=sys.stderr)
        return 1
    ensure_system((*VENV_NEEDS, *QT_NEEDS, *TEST_NEEDS))
    return run([ensure_venv(), __file__, *arguments], cwd=ROOT)


def main(arguments: list[str]) -> int:
    """What `mutate` runs in the .venv. 0: all was tried; 1: the tests cannot tell."""
    parser = argparse.ArgumentParser(prog="dev.py mutate")
    parser.add_argument("paths", nargs="*", default=TARGETS)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    given = parser.parse_args(arguments)
    files = [
        file.relative_to(ROOT).as_posix()
        for path in given.paths
        for file in (sorted((ROOT / path).rglob("*.py")) or [ROOT / path])
    ]
    mutants = [
        mutant
        for path in files
        for mutant in mutants_of(path, (ROOT / path).read_text(encoding="utf-8"))
    ]
    record = Record(RESULTS, fingerprint(ROOT / "tests"))
    try:
        try_all(mutants, record, given.workers)
    except NotTried as reason:
        print(reason, file=sys.stderr)
        return 1
    report(mutants, record)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
