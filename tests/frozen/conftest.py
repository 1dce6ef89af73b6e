"""The program that `dev.py build` has made, installed where there is no Python."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dev_build import DIST, WORK
from dev_process import start_xvfb
from release import this_release
from tests.frozen.clean_root import CleanRoot, ScrubbedFolder, can_be_made

System = CleanRoot | ScrubbedFolder


@pytest.fixture(scope="session")
def deb() -> Path:
    made = DIST / this_release().file(".deb")
    if not made.exists():
        pytest.fail("There is no package: run `dev.py build --test`.")
    return made


@pytest.fixture(scope="session")
def frozen() -> Path:
    """The frozen program as it was made, before it was packed."""
    return WORK / "program" / "pos-app" / "pos-app"


@pytest.fixture(scope="session")
def system(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> System:
    """A system with the package installed."""
    system: System
    if can_be_made():
        fields = ["dpkg-deb", "--field", str(deb), "Depends"]
        depends = subprocess.run(fields, capture_output=True, text=True, check=True).stdout
        system = CleanRoot(depends.strip())
    else:
        system = ScrubbedFolder(tmp_path_factory.mktemp("scrubbed"))
    sys.stdout.write(f"\nInstalled in {system.how}.\n")
    system.install(deb)
    return system


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    with start_xvfb() as name:
        yield name
