"""Freezes the program and makes what installs it on the system that this runs on."""

import os
import shutil
import sys
from pathlib import Path

from dev_process import ROOT, run
from dev_program import test
from dev_setup import SetupFailed, ensure_venv
from dev_system import BUILD_NEEDS, QT_NEEDS, VENV_NEEDS, ensure_system
from dev_words import compile_words
from linux_packages import make_packages
from other_packages import make_disk_image, make_windows_installer
from release import NAME, Release, this_release

DIST = ROOT / "dist"
WORK = ROOT / "build" / "frozen"
_MB = 10**6


def build(arguments: list[str]) -> int:
    """Leave the installers and the list of what is in them in `dist`; with --test, try them."""
    if arguments not in ([], ["--test"]):
        print("Usage: dev.py build [--test]", file=sys.stderr)
        return 2
    ensure_system((*VENV_NEEDS, *QT_NEEDS, *BUILD_NEEDS))
    python = ensure_venv()
    compile_words()
    release = this_release()
    icons = WORK / "icons"
    _run([python, ROOT / "packaging" / "icons.py", icons], QT_QPA_PLATFORM="offscreen")
    frozen = freeze(python, release, icons)
    DIST.mkdir(exist_ok=True)
    made = [*_installers(frozen, icons, release), DIST / release.file(".cdx.json")]
    _run([python, ROOT / "packaging" / "sbom.py", made[-1]])
    for line in (f"{_size_mb(frozen):7.1f} MB  the folder", *map(_line, made)):
        print(line, flush=True)
    return test(["-m", "frozen", "-s", "tests/frozen"]) if arguments else 0


def freeze(python: Path, release: Release, icons: Path) -> Path:
    """The frozen program's folder; on macOS the application."""
    into = WORK / "program"
    shutil.rmtree(into, ignore_errors=True)
    _run(
        [
            *(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
            *("--distpath", into, "--workpath", WORK / "work"),
            ROOT / "packaging" / "pos_app.spec",
        ],
        POS_APP_ICONS=str(icons),
        POS_APP_VERSION=release.version,
    )
    return into / ("POS.app" if sys.platform == "darwin" else NAME)


def _installers(frozen: Path, icons: Path, release: Release) -> list[Path]:
    if sys.platform == "win32":
        return [make_windows_installer(frozen, icons, release, DIST)]
    if sys.platform == "darwin":
        return [make_disk_image(frozen, release, DIST)]
    return make_packages(frozen, icons, release, DIST)


def _run(command: list[str | Path], **environ: str) -> None:
    if run(command, env=os.environ | environ, cwd=ROOT) != 0:
        raise SetupFailed("The program could not be built; the reason is above.")


def _line(file: Path) -> str:
    return f"{_size_mb(file):7.1f} MB  {file.relative_to(ROOT)}"


def _size_mb(place: Path) -> float:
    files = place.rglob("*") if place.is_dir() else [place]
    sizes = (one.stat().st_size for one in files if one.is_file() and not one.is_symlink())
    return sum(sizes) / _MB
