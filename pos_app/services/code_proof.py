"""What a code on a screen has to prove: that its own pixels read back as what it stands for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class GreyPicture:
    """`width` by `height` pixels of one byte each, 0 black, row by row without gaps."""

    width: int
    height: int
    pixels: bytes = field(repr=False)


ReadCodes = Callable[[GreyPicture], tuple[str, ...]]
"""The texts of all codes in a picture; none where it reads none. May take some 30 ms. What it
returns may be a bearer secret."""


def reads_back(texts: tuple[str, ...], wanted: str) -> bool:
    """Whether a phone would get exactly `wanted`, and nothing else that it could open instead."""
    return bool(wanted) and set(texts) == {wanted}
