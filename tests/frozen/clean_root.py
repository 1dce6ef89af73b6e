"""A system that has no Python and nothing of this project, with the .deb installed in it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from dev_process import ROOT

PLACE = ROOT / "build" / "clean-root"
_INSTALL = "apt-get install --yes --no-install-recommends"
_INSIDE = """
set -e
mount -t proc proc "$0/proc"
mount --bind /dev "$0/dev"
mount --bind /tmp "$0/tmp"
exec env -i -- "$@"
"""


def can_be_made() -> bool:
    """It takes root, and Debian's program that makes a Debian."""
    return os.geteuid() == 0 and shutil.which("debootstrap") is not None


class CleanRoot:
    """A minimal Debian or Ubuntu of this computer's release, with its own list of programs."""

    how = "a fresh system without Python (debootstrap, chroot)"

    def __init__(self, depends: str) -> None:
        """`depends` is what the .deb depends on: the libraries are installed once, and kept."""
        self.root = PLACE / hashlib.sha256(depends.encode()).hexdigest()[:12]
        self._program = "/opt/pos-app/pos-app"
        ready = self.root.with_suffix(".ready")
        if not ready.exists():
            shutil.rmtree(self.root, ignore_errors=True)
            PLACE.mkdir(parents=True, exist_ok=True)
            _check(["debootstrap", "--variant=minbase", _codename(), str(self.root)])
            packages = [one.partition(" ")[0] for one in depends.split(", ")]
            self.check("apt-get", "update")
            self.check("/bin/sh", "-c", f"{_INSTALL} fonts-dejavu-core {' '.join(packages)}")
            self.check("apt-get", "clean")
            ready.touch()
        self.run("dpkg", "--purge", "pos-app")

    def command(self, *arguments: str, environ: Mapping[str, str] | None = None) -> list[str]:
        """What runs the arguments inside; it is ended together with all that it started."""
        given = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
        given |= environ or {}
        alone = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _INSIDE]
        inside = [str(self.root), *(f"{name}={value}" for name, value in given.items())]
        return [*alone, *inside, "chroot", str(self.root), *arguments]

    def run(
        self, *arguments: str, environ: Mapping[str, str] | None = None, stdin: str = ""
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments, environ=environ),
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )

    def check(self, *arguments: str) -> None:
        done = self.run(*arguments, environ={"DEBIAN_FRONTEND": "noninteractive"})
        assert done.returncode == 0, done.stdout + done.stderr

    def install(self, deb: Path) -> None:
        shutil.copy(deb, self.root / "pos-app.deb")
        self.check("dpkg", "--install", "/pos-app.deb")

    def has(self, program: str) -> bool:
        return self.run("sh", "-c", f"command -v {program}").returncode == 0

    def program(self) -> str:
        return self._program


class ScrubbedFolder:
    """Where no system can be made: the .deb's files in a folder, and an environment that leads to
    nothing else. The libraries are this computer's."""

    how = "a folder, with nothing in the environment (no root or no debootstrap here)"

    def __init__(self, folder: Path) -> None:
        self.root = folder

    def install(self, deb: Path) -> None:
        _check(["dpkg-deb", "--extract", str(deb), str(self.root)])

    def command(self, *arguments: str, environ: Mapping[str, str] | None = None) -> list[str]:
        given = {"PATH": "/nowhere", "HOME": str(self.root), "LC_ALL": "C.UTF-8"}
        given |= environ or {}
        return ["env", "-i", *(f"{name}={value}" for name, value in given.items()), *arguments]

    def run(
        self, *arguments: str, environ: Mapping[str, str] | None = None, stdin: str = ""
    ) -> subprocess.CompletedProcess[str]:
        command = self.command(*arguments, environ=environ)
        return subprocess.run(
            command, input=stdin, capture_output=True, text=True, check=False, timeout=300
        )

    def has(self, program: str) -> bool:
        return (self.root / "usr" / "bin" / program).exists()

    def program(self) -> str:
        return str(self.root / "opt" / "pos-app" / "pos-app")


def _codename() -> str:
    for line in Path("/etc/os-release").read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition("=")
        if name == "VERSION_CODENAME":
            return value.strip('"')
    raise AssertionError("this system does not say which release it is")


def _check(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
