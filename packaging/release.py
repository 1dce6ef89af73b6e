"""What every installer says about the program, from the one place where each thing is written."""

import ast
import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from dev_process import ROOT

NAME = "pos-app"
SUMMARY = "A till for payments by QR code"
_ARCHITECTURES = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
_SYSTEMS = {"win32": "windows", "darwin": "macos"}


@dataclass(frozen=True)
class Release:
    """One version for one kind of computer."""

    version: str
    system: str
    architecture: str

    def file(self, ending: str) -> str:
        """An installer's name, such as `pos-app-1.2.0-linux-amd64.deb`."""
        return f"{NAME}-{self.version}-{self.system}-{self.architecture}{ending}"


def this_release() -> Release:
    """The version in the source, for the computer that this runs on."""
    machine = platform.machine().lower()
    return Release(
        version(ROOT), _SYSTEMS.get(sys.platform, "linux"), _ARCHITECTURES.get(machine, machine)
    )


def version(root: Path) -> str:
    """The version in `pos_app/__init__.py`."""
    tree = ast.parse((root / "pos_app" / "__init__.py").read_text(encoding="utf-8"))
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant):
            return str(statement.value.value)
    raise ValueError("pos_app/__init__.py says no version.")


def changes(root: Path, version: str) -> str:
    """What CHANGELOG.md says of a version: the text under its heading. Raises ValueError."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading, _, body = section.partition("\n")
        if heading.split()[0] == version:
            return body.strip()
    raise ValueError(f"CHANGELOG.md has no heading for {version}.")


if __name__ == "__main__":
    # The changes of a version, if it is the source's own: what a release says of itself.
    if sys.argv[1] != version(ROOT):
        sys.exit(f"The source is version {version(ROOT)}, not {sys.argv[1]}.")
    print(changes(ROOT, sys.argv[1]))
