"""The one way to the files that come with the program: icons, styles, samples, translations."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    inside = Path(__file__).resolve().parent.parent / "resources"
    return inside if inside.is_dir() else inside.parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a resource, such as `resource("icons", "check.svg")`. It may not exist."""
    return _root().joinpath(*parts)
