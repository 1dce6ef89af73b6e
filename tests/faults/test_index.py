"""Every row of the list of faults has a test that is named after it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
NUMBERS_NEVER_GIVEN = {35, 41}
ROWS = {f"f{number:02d}" for number in range(1, 56) if number not in NUMBERS_NEVER_GIVEN}
LATER: dict[str, str] = {}
"""Rows whose test belongs to later work, with the reason."""
_ROW = re.compile(r"(?<=_)f\d\d(?=_)")


def test_every_row_has_a_test_named_after_it() -> None:
    named = {row for name in names_of_tests() for row in _ROW.findall(name)}
    assert named <= ROWS, "a test is named after a row that there is not"
    assert ROWS - named - set(LATER) == set(), "these rows have no test"
    assert set(LATER) & named == set(), "these rows have their test by now"


def names_of_tests() -> set[str]:
    """The names of all test functions of the project."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in TESTS.rglob("test_*.py")]
    functions = (node for tree in trees for node in ast.walk(tree))
    return {
        node.name
        for node in functions
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }
