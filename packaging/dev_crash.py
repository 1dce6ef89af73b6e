"""The kill loop on demand: a selling till without a window, killed at random moments."""

from dev_process import ROOT, run
from dev_setup import ensure_venv
from dev_system import VENV_NEEDS, ensure_system


def crash(arguments: list[str]) -> int:
    """Kill as often as `--kills` says (300); `--seed` repeats a loop. 1: something was wrong."""
    ensure_system(VENV_NEEDS)
    return run([ensure_venv(), "-m", "tests.crash.kill_loop", *arguments], cwd=ROOT)
