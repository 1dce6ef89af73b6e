"""What every installer says about the program, from the one place where each thing is written."""

import ast
import json
import platform
import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

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


@dataclass(frozen=True)
class Publisher:
    """Who answers for the installers: a name and, if there are any, an e-mail and a homepage."""

    name: str
    email: str = ""
    homepage: str = ""

    @property
    def maintainer(self) -> str:
        """As packages write it."""
        return f"{self.name} <{self.email}>" if self.email else self.name

    @property
    def bundle_id(self) -> str:
        """The program's name for macOS: the homepage's host, backwards, or the plain name."""
        host = urlsplit(self.homepage).hostname or ""
        return ".".join([*reversed(host.split(".")), NAME]) if host else NAME


def publisher(root: Path) -> Publisher:
    """As pyproject.toml says: its first maintainer, and its homepage if it has one."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    first = project["maintainers"][0]
    homepage = project.get("urls", {}).get("Homepage", "")
    return Publisher(first["name"], first.get("email", ""), homepage)


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


def newest(root: Path, version: str, page: str) -> str:
    """The file that tells tills of this version: its number, the first sentence of what changed,
    and the page where it can be had."""
    first = changes(root, version).removeprefix("- ").partition("\n- ")[0]
    sentence = re.split(r"(?<=[.:])\s", " ".join(first.split()))[0]
    told = {"version": version, "notes": sentence, "page": page}
    return json.dumps(told, ensure_ascii=False, indent=1)


def main(arguments: list[str]) -> str:
    """VERSION: its changes, which are what a release says of itself. VERSION --newest PAGE: the
    file that tells tills of it. Raises `ValueError` if the source is of another version."""
    of, *more = arguments
    if of != version(ROOT):
        raise ValueError(f"The source is version {version(ROOT)}, not {of}.")
    if not more:
        return changes(ROOT, of)
    option, page = more
    if option != "--newest":
        raise ValueError("Usage: release.py VERSION [--newest PAGE]")
    return newest(ROOT, of, page)


if __name__ == "__main__":
    try:
        print(main(sys.argv[1:]))
    except ValueError as error:
        sys.exit(str(error))
