"""What the frozen program asks of a Linux system: its libraries, and how old it may be."""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Debian's and Ubuntu's package for each library that may be left to the system."""

_GLIBC = re.compile(
    r"ld-linux[\w.-]*|lib(?:c|crypt|dl|m|nsl|pthread|resolv|rt|util)\.so\.\d+(?:\.\d+)?"
)
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_VERSION = re.compile(r"\bGLIBC_2\.(\d+)\b")


class UnknownLibrary(Exception):
    """The program would need a library that no package is known for."""


@dataclass(frozen=True)
class SystemNeeds:
    """The libraries that are not in the folder, and the oldest glibc's minor version."""

    libraries: tuple[str, ...]
    glibc_minor: int

    def debian(self) -> list[str]:
        """What a .deb depends on."""
        packages = {PACKAGES[library] for library in self.libraries}
        return [f"libc6 (>= 2.{self.glibc_minor})", *sorted(packages)]

    def rpm(self) -> list[str]:
        """What an .rpm requires: there libraries themselves can be asked for."""
        found = [f"{library}()(64bit)" for library in self.libraries]
        return [f"libc.so.6(GLIBC_2.{self.glibc_minor})(64bit)", *found]


def needs_of(file: str | Path) -> set[str]:
    """The names of the libraries that a program or a library itself asks for."""
    return set(_NEEDED.findall(_headers(file)))


def system_needs(folder: Path) -> SystemNeeds:
    """What everything in the folder asks for, together. Raises `UnknownLibrary`."""
    texts = [_headers(file) for file in _programs(folder)]
    asked = {name for text in texts for name in _NEEDED.findall(text)}
    there = {file.name for file in folder.rglob("*.so*")}
    left = sorted(name for name in asked - there if not _GLIBC.fullmatch(name))
    unknown = [name for name in left if name not in PACKAGES]
    if unknown:
        raise UnknownLibrary(f"No package is known for {', '.join(unknown)}.")
    versions = [int(minor) for text in texts for minor in _VERSION.findall(text)]
    return SystemNeeds(tuple(left), max(versions, default=0))


def _programs(folder: Path) -> Iterable[Path]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    yield file


def _headers(file: str | Path) -> str:
    done = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True)
    return done.stdout
