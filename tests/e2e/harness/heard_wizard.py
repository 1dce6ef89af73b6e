"""The wizard of a new till on a display of its own, with a screen reader listening."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.harness.display import Display, own_display
from tests.e2e.harness.program import Program
from tests.e2e.harness.screen_reader import (
    ScreenReader,
    accessibility_bus,
    has_pyatspi,
    launcher,
)


@contextmanager
def heard_wizard(folder: Path, settings: str, title: str) -> Iterator[tuple[ScreenReader, Display]]:
    """Starts it with a line of `settings`, and waits for the window of that title. Skips the test
    where nobody could listen."""
    if launcher() is None or not has_pyatspi():
        pytest.skip("no screen reader's bus: install at-spi2-core and python3-pyatspi")
    data_dir = folder / "till"
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text(f"{settings}\n", "utf-8")
    with own_display() as display, accessibility_bus(folder / "bus") as env:
        program = Program(
            *("--data-dir", str(data_dir)), display=display, env=env, output=folder / "output.txt"
        )
        try:
            display.focus(title)
            reader = ScreenReader(env, display.name)
            try:
                yield reader, display
            finally:
                reader.stop()
        finally:
            program.stop()
