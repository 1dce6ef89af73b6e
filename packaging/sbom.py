"""What the frozen program is made of, as a CycloneDX list beside the installers.

python packaging/sbom.py FILE.json      writes it; run by the Python that the program is made with.
"""

import importlib.metadata
import json
import platform
import sqlite3
import ssl
import sys
import uuid
from collections.abc import Iterable
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROGRAM = "pos-app"
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "pos-app.sbom")


def bill(program: str = PROGRAM) -> dict[str, object]:
    """CycloneDX 1.6 of an installed distribution: all that it needs here, Python, and the two
    libraries of Python's own that are worth watching."""
    needs = _needs(program)
    own = importlib.metadata.distribution(program)
    refs = {name: _purl(name) for name in needs}
    components = [_component(name) for name in sorted(needs) if name != canonicalize_name(program)]
    serial = uuid.uuid5(_NAMESPACE, json.dumps(sorted(refs.values())) + platform.platform())
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": {**_component(own.name), "type": "application"}},
        "components": [*components, *_of_python()],
        "dependencies": [
            {"ref": refs[name], "dependsOn": sorted(refs[one] for one in needs[name])}
            for name in sorted(needs)
        ],
    }


def _needs(program: str) -> dict[str, set[str]]:
    """Each distribution that is needed, and what it needs itself, by their plain names."""
    found: dict[str, set[str]] = {}
    asked = [(program, frozenset[str]())]
    while asked:
        name, extras = asked.pop()
        plain = canonicalize_name(name)
        news = {
            (canonicalize_name(one.name), frozenset(one.extras)) for one in _required(name, extras)
        }
        before = found.setdefault(plain, set())
        asked += [one for one in news if one[0] not in found or one[1]]
        before |= {one[0] for one in news}
    return found


def _required(name: str, extras: Iterable[str]) -> Iterable[Requirement]:
    for text in importlib.metadata.requires(name) or ():
        one = Requirement(text)
        if one.marker is None or any(one.marker.evaluate({"extra": e}) for e in ("", *extras)):
            yield one


def _component(name: str) -> dict[str, object]:
    found = importlib.metadata.distribution(name)
    expression = found.metadata.json.get("license_expression")
    named = str(found.metadata.json.get("license", ""))
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": _purl(name),
        "name": found.metadata["Name"],
        "version": found.version,
        "purl": _purl(name),
    }
    if expression:
        component["licenses"] = [{"expression": expression}]
    elif named and "\n" not in named:
        component["licenses"] = [{"license": {"name": named}}]
    return component


def _purl(name: str) -> str:
    return f"pkg:pypi/{canonicalize_name(name)}@{importlib.metadata.version(name)}"


def _of_python() -> list[dict[str, object]]:
    openssl = ssl.OPENSSL_VERSION.split()[1]
    versions = {
        "Python": platform.python_version(),
        "OpenSSL": openssl,
        "SQLite": sqlite3.sqlite_version,
    }
    return [
        {
            "type": "library",
            "bom-ref": f"pkg:generic/{name.lower()}@{version}",
            "name": name,
            "version": version,
            "purl": f"pkg:generic/{name.lower()}@{version}",
        }
        for name, version in versions.items()
    ]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(bill(), indent=1) + "\n", encoding="utf-8")
