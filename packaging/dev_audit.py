"""Known vulnerabilities in the locked dependencies, where an advisory service can be reached."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from dev_process import ON_WINDOWS, ROOT, run
from dev_setup import LOCK, PIP

# In a virtual environment of its own: its 27 dependencies would otherwise be ours too, some of
# them in versions that ours do not want.
AUDIT = "pip-audit~=2.10"
_PLACE = ROOT / "build" / "audit"
_OPTIONS = ("--disable-pip", "--progress-spinner=off", "--timeout=10", "--format=json")
_DEADLINE_S = 180
NOT_CHECKED = "not checked: no advisory service reachable"


def audit() -> bool:
    """False if a locked dependency has a known vulnerability. Where nobody can be asked it says
    so, and passes."""
    report = _report() if _program().exists() or _installed() else ""
    vulnerable, checked, skipped = read_report(report)
    if not checked:
        print(NOT_CHECKED, flush=True)
        return not vulnerable
    print(f"{checked} dependencies checked, {skipped} unknown to the service", flush=True)
    for finding in vulnerable:
        print(finding, file=sys.stderr, flush=True)
    return not vulnerable


def read_report(report: str) -> tuple[list[str], int, int]:
    """The vulnerabilities in pip-audit's JSON, a line each, and how many dependencies the
    service knew and did not know. A service that knows none is no advisory service."""
    try:
        dependencies = json.loads(report)["dependencies"]
    except (ValueError, LookupError, TypeError):
        return [], 0, 0
    known = [one for one in dependencies if "vulns" in one]
    return list(_findings(known)), len(known), len(dependencies) - len(known)


def _findings(dependencies: list[dict[str, object]]) -> Iterator[str]:
    for one in dependencies:
        found = one["vulns"]
        for known in found if isinstance(found, list) else ():
            fixed = ", ".join(known.get("fix_versions", ())) or "no version yet"
            yield f"{one['name']} {one['version']}: {known['id']}, mended in {fixed}"


def _program() -> Path:
    return _PLACE / ("Scripts/pip-audit.exe" if ON_WINDOWS else "bin/pip-audit")


def _installed() -> bool:
    python = _PLACE / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")
    made = run([sys.executable, "-m", "venv", _PLACE]) == 0
    return made and run([python, *PIP, "install", AUDIT]) == 0


def _report() -> str:
    command: list[str | Path] = [_program(), *_OPTIONS, "--requirement", LOCK]
    try:
        done: subprocess.CompletedProcess[str] = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=_DEADLINE_S
        )
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout
