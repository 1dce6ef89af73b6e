"""What must hold before anything is merged: each check is one function in CHECKS."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from dev_audit import audit
from dev_process import ROOT, run
from dev_setup import LOCK, PYPROJECT, ensure_venv, venv_program
from dev_system import QT_NEEDS, VENV_NEEDS, ensure_system
from dev_text import guessing_text
from dev_words import translated

# Whoever installs this chooses where packages come from; no file of the project may.
_REGISTRY = re.compile(
    r"pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|crates\.io|proxy\.golang\.org"
    r"|deb\.debian\.org|(?:archive|security|ports)\.ubuntu\.com|index-url[ =]+\S*:/",
    re.IGNORECASE,
)
_LOCK_LINE = re.compile(
    r"[a-z0-9][a-z0-9-]*==[0-9][0-9a-z.!+]*(?: ; [\w .()'=!<>-]+)? \\"
    r"|    --hash=sha256:[0-9a-f]{64}(?: \\)?"
)
_NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}
_NOT_OURS |= {f".{tool}_cache" for tool in ("mypy", "ruff", "pytest", "import_linter")}


def check(_arguments: list[str]) -> int:
    """Run all checks, whatever fails; says at the end which did."""
    ensure_system((*VENV_NEEDS, *QT_NEEDS))
    ensure_venv()
    failed = []
    for name, passes in CHECKS:
        print(f"--- {name}", flush=True)
        if not passes():
            failed.append(name)
    print(f"Failed: {', '.join(failed)}" if failed else "All checks passed.", flush=True)
    return 1 if failed else 0


def _format() -> bool:
    return _tool("ruff", "format", "--check", ".")


def _lint() -> bool:
    return _tool("ruff", "check", ".")


def _types() -> bool:
    return _tool("mypy")


def _import_contracts() -> bool:
    return _tool("lint-imports", "--no-logo")


def _security() -> bool:
    return _tool("bandit", "-q", "-c", str(PYPROJECT), "-r", "pos_app", "packaging")


def _plain_text() -> bool:
    return _report(guessing_text(ROOT, project_files(ROOT)))


def _translations() -> bool:
    return _report(translated())


def _addresses() -> bool:
    return _report(registry_addresses(ROOT, project_files(ROOT)))


def _lock_file() -> bool:
    return _report(foreign_lock_lines(LOCK.read_text(encoding="utf-8")))


def registry_addresses(root: Path, files: list[Path]) -> Iterator[str]:
    """Where a text file names a package registry, as "path:line"; files are relative to root."""
    for file in files:
        try:
            lines = (root / file).read_text(encoding="utf-8").splitlines()
        except (
            UnicodeDecodeError,
            FileNotFoundError,
        ):  # a picture, or deleted and not yet committed
            continue
        for number, line in enumerate(lines, start=1):
            if _REGISTRY.search(line):
                yield f"{file}:{number}: names a package registry"


def foreign_lock_lines(text: str) -> Iterator[str]:
    """The lock's lines that are neither a pinned package nor a hash: an address, or a path."""
    for number, line in enumerate(text.splitlines(), start=1):
        if not _LOCK_LINE.fullmatch(line):
            yield f"{LOCK.name}:{number}: neither a pinned package nor a hash: {line}"


def project_files(root: Path) -> list[Path]:
    """The project's files relative to its root: those that git does not ignore."""
    if (root / ".git").exists() and shutil.which("git"):
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=root, check=True, capture_output=True).stdout
        return [Path(name) for name in listed.decode().split("\0") if name]
    files = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return [file for file in files if not _NOT_OURS & set(file.parts)]


def _report(findings: Iterator[str]) -> bool:
    found = list(findings)
    for finding in found:
        print(finding, file=sys.stderr, flush=True)
    return not found


def _tool(name: str, *arguments: str) -> bool:
    return run([venv_program(name), *arguments], cwd=ROOT) == 0


CHECKS: tuple[tuple[str, Callable[[], bool]], ...] = (
    ("format", _format),
    ("lint", _lint),
    ("types", _types),
    ("import contracts", _import_contracts),
    ("security (bandit)", _security),
    ("plain text in the window", _plain_text),
    ("translations", _translations),
    ("registry addresses", _addresses),
    ("lock file", _lock_file),
    ("known vulnerabilities (pip-audit)", audit),
)
