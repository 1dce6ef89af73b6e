"""The table of what was measured, each number beside its reference of the same run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from statistics import median


class Against(Enum):
    """What an aim is held against."""

    RATIO = "x"
    """The value as a multiple of the reference."""
    VALUE = ""
    """The value alone."""
    BEYOND = "+"
    """What the value is more than the reference."""
    NOTHING = "-"
    """A number to know; no aim was set."""


@dataclass(frozen=True, slots=True)
class Row:
    """Samples of one number and of its reference, in the same `unit`; medians count."""

    name: str
    unit: str
    values: Sequence[float]
    references: Sequence[float]
    aim: float = 0.0
    against: Against = Against.NOTHING

    @property
    def value(self) -> float:
        return median(self.values)

    @property
    def reference(self) -> float:
        return median(self.references)

    @property
    def compared(self) -> float:
        """What the aim is held against."""
        if self.against is Against.RATIO:
            return self.value / self.reference
        return self.value - self.reference if self.against is Against.BEYOND else self.value

    @property
    def verdict(self) -> str:
        if self.against is Against.NOTHING:
            return ""
        return "met" if self.compared <= self.aim else "MISSED"

    @property
    def aim_words(self) -> str:
        """Such as `3 x`, `50 ms`, or `+50 ms` beyond the reference."""
        if self.against is Against.NOTHING:
            return ""
        if self.against is Against.RATIO:
            return f"{self.aim:g} x"
        return f"{self.against.value}{self.aim:g} {self.unit}"


@dataclass(slots=True)
class Board:
    """Rows in the order in which they were measured."""

    rows: list[Row] = field(default_factory=list)

    def add(self, row: Row) -> None:
        self.rows.append(row)

    def lines(self) -> list[str]:
        """The table, ready to print: medians, and beside them the least and the most."""
        head = ("measured", "value", "reference", "ratio", "aim", "")
        cells = [head, *(_cells(row) for row in self.rows)]
        widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
        return [
            "  ".join(
                cell.ljust(width) if column in {0, 5} else cell.rjust(width)
                for column, (cell, width) in enumerate(zip(row, widths, strict=True))
            ).rstrip()
            for row in cells
        ]


def _cells(row: Row) -> tuple[str, ...]:
    ratio = f"{row.value / row.reference:.2f}" if row.reference else ""
    return (
        row.name,
        _samples(row.values, row.unit),
        _samples(row.references, row.unit),
        ratio,
        row.aim_words,
        row.verdict,
    )


def _samples(samples: Sequence[float], unit: str) -> str:
    middle = f"{median(samples):.4g} {unit}"
    if len(samples) == 1:
        return middle
    return f"{middle} ({min(samples):.4g}..{max(samples):.4g})"
