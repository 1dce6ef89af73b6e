"""Makes the lock file again: every dependency, for every platform, with hashes and no address."""

import sys
import tempfile
from pathlib import Path

from dev_process import ON_WINDOWS, ROOT, run
from dev_setup import LOCK, PIP, PYPROJECT, SetupFailed

OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--all-extras",
)


def lock(arguments: list[str]) -> int:
    """Resolve pyproject.toml's dependencies with uv, from a throw-away virtual environment."""
    with tempfile.TemporaryDirectory() as folder:
        programs = Path(folder) / ("Scripts" if ON_WINDOWS else "bin")
        compiled = [*OPTIONS, *arguments, "--output-file", str(LOCK), str(PYPROJECT)]
        steps: list[list[str | Path]] = [
            [sys.executable, "-m", "venv", folder],
            [programs / "python", *PIP, "install", "uv"],
            [programs / "uv", "pip", "compile", "--quiet", *compiled],
        ]
        for step in steps:
            if run(step, cwd=ROOT) != 0:
                raise SetupFailed("The lock file could not be made; the reason is above.")
    text = without_addresses(LOCK.read_text(encoding="utf-8"))
    LOCK.write_text(text, encoding="utf-8", newline="\n")
    return 0


def without_addresses(text: str) -> str:
    """The lock without the lines that say where a package was found."""
    return "".join(line for line in text.splitlines(keepends=True) if "://" not in line)
