"""Makes and keeps the project's .venv: the locked dependencies, and the project itself in place."""

import contextlib
import hashlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from dev_process import ON_WINDOWS, ROOT, run

VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
PYPROJECT = ROOT / "pyproject.toml"
PIP = ("-m", "pip", "-qq", "--disable-pip-version-check", "--no-input")


class SetupFailed(Exception):
    """Something is missing that cannot be set up; the message is for the developer."""


def ensure_venv() -> Path:
    """Make the .venv, or bring it up to date; returns its Python.

    A stamp tells what the .venv was made from. It is taken away while things change, so a .venv
    without one was left half made, and is made again from the start. One process at a time: the
    others wait, and then find it made.
    """
    with _alone():
        return _up_to_date()


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Waits for any other process that makes this project's .venv. The system ends the lock with
    its process, however that ends."""
    lock = VENV.parent / "build" / "venv.lock"
    lock.parent.mkdir(exist_ok=True)
    with lock.open("ab") as file:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _up_to_date() -> Path:
    stamp, wanted = VENV / "dev.stamp", _wanted()
    found = stamp.read_text(encoding="utf-8") if stamp.is_file() else ""
    if found == wanted:
        return venv_program("python")
    if found.partition("\n")[0] != wanted.partition("\n")[0]:
        found = ""
        _make_venv()
    stamp.unlink(missing_ok=True)
    try:
        _install()
    except SetupFailed:
        if found:  # pip said no before it changed anything: what is there is still whole
            stamp.write_text(found, encoding="utf-8")
        raise
    stamp.write_text(wanted, encoding="utf-8")
    return venv_program("python")


def venv_program(name: str) -> Path:
    """The path of a program in the .venv."""
    return VENV / "Scripts" / f"{name}.exe" if ON_WINDOWS else VENV / "bin" / name


def _wanted() -> str:
    """First the Python and the place, which need a new .venv; then what is installed into it."""
    files = hashlib.sha256()
    for path in (LOCK, PYPROJECT):
        files.update(path.read_bytes().replace(b"\r\n", b"\n"))
        files.update(b"\0")
    return f"{sys.version.split()[0]} {sys.base_prefix} {VENV}\n{files.hexdigest()}\n"


def _make_venv() -> None:
    if Path(sys.prefix) == VENV:
        raise SetupFailed(
            "The .venv must be made again: run this with another Python, not its own."
        )
    _say(f"Making {VENV.name} ...")
    if VENV.exists():
        shutil.rmtree(VENV)
    if run([sys.executable, "-m", "venv", VENV]) != 0:
        raise SetupFailed("Python could not make a virtual environment; its words are above.")


def _install() -> None:
    _say("Installing the locked dependencies (a minute or two the first time) ...")
    python = venv_program("python")
    locked = ("--require-hashes", "-r", str(LOCK))
    itself = ("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    for what in (locked, itself):
        if run([python, *PIP, "install", *what]) != 0:
            raise SetupFailed(
                "The dependencies could not be installed; pip's words are above. "
                "If this computer has no network, connect it and start again."
            )


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
