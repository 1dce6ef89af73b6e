"""Where something is wrong, as it is heard: the check, the report, a restore, and what keeps the
till from starting. The real program over AT-SPI, with a screen reader listening."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.e2e.harness.display import Display, own_display
from tests.e2e.harness.program import Program
from tests.e2e.harness.provider import MERCHANT_KEY, VAULT_KEY
from tests.e2e.harness.screen_reader import (
    Control,
    ScreenReader,
    accessibility_bus,
    all_told,
    has_pyatspi,
    launcher,
)
from tests.e2e.harness.till import SHOP, TillOnDisk
from tests.e2e.harness.waiting import until

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's"),
]
_NOBODY = "http://127.0.0.1:9"
"""Nothing listens there."""
_FAST_MS = 12
Start = Callable[[Path, str], ScreenReader]


@pytest.fixture
def display(qapp: QApplication) -> Iterator[Display]:
    with own_display() as shown:
        yield shown


@pytest.fixture
def start(display: Display, tmp_path: Path) -> Iterator[Start]:
    """Starts the till on a data folder and waits for a window; somebody listens to it."""
    if launcher() is None or not has_pyatspi():
        pytest.skip("no screen reader's bus: install at-spi2-core and python3-pyatspi")
    programs: list[Program] = []
    with accessibility_bus(tmp_path / "bus") as env:
        reader = ScreenReader(env, display.name)

        def started(data_dir: Path, title: str) -> ScreenReader:
            output = tmp_path / "output.txt"
            arguments = ("--data-dir", str(data_dir))
            programs.append(Program(*arguments, display=display, env=env, output=output))
            display.focus(title)
            return reader

        yield started
        reader.stop()
        for program in programs:
            program.stop()


def _window(shown: list[Control], title: str) -> Control:
    return next(one for one in shown if one.name.startswith(title) and "active" in one.states)


def test_what_keeps_a_till_from_selling_is_heard(
    start: Start, display: Display, tmp_path: Path
) -> None:
    folder = TillOnDisk(tmp_path / "till", _NOBODY)
    reader = start(folder.data_dir, SHOP)
    reader.focus("Vault key")
    display.type(VAULT_KEY, delay_ms=_FAST_MS)
    display.press("Tab", delay_ms=_FAST_MS)
    display.type(MERCHANT_KEY, delay_ms=_FAST_MS)
    display.press("Return")
    reader.focus("Amount")
    assert set("".join(reader.typed())) <= {"●"}
    backups = folder.data_dir / "backups"
    until(lambda: backups.exists() and any(backups.glob("*.db")), "the backup of the day")
    begun = len(reader.passed())

    display.press("F12")
    reader.hears("1 to mend before you sell")
    reader.focus("Done")
    red = [row for row in all_rows(reader) if ", Mend: " in row.name]
    assert [row.name.partition(",")[0] for row in red] == ["Safe connection"]
    assert "Look whether other web pages open here." in red[0].name
    all_told(reader.walk())
    display.press("shift+Tab", "shift+Tab", "space")
    reader.hears("This is all that is saved. Keys, codes and customers' data are not in it.")
    assert reader.focus("versions.txt").role == "list item"
    all_told(reader.walk())
    display.press("Escape", "Escape", "F8")
    reader.focus("Search settings")
    _asks_to_restore(reader, display)
    stops = {name for _, name in reader.passed()[begun:]}
    assert "0 open payments · show the list" not in stops, (
        "the keyboard passed over what lies beside"
    )


def all_rows(reader: ScreenReader) -> list[Control]:
    """The rows of the check."""
    return [one for one in reader.walk() if one.role == "filler" and ": " in one.name]


def _asks_to_restore(reader: ScreenReader, display: Display) -> None:
    display.press("Tab", "Tab")
    shop = reader.focus("Shop")
    assert shop.role == "radio button"
    assert shop.is_checked
    display.press("Tab", "Tab", "space")
    reader.finds("Restore the backup of ")
    reader.focus("Done")
    display.press("Tab")
    until(lambda: reader.passed()[-1][1].startswith("Restore the backup of "), "the backup")
    display.press("space")
    reader.hears("Go back to the backup of ")
    assert "No payment is lost" in reader.heard()[-1]
    reader.focus("Leave it as it is")
    names = {one.name for one in all_told(reader.walk()) if "enabled" in one.states}
    assert "Restore this backup" in names
    display.press("Escape")
    reader.finds("Restore the backup of ")


def test_settings_that_cannot_be_read_are_heard(start: Start, tmp_path: Path) -> None:
    data_dir = tmp_path / "till"
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text("theme = \n", "utf-8")
    reader = start(data_dir, "The settings cannot be used")
    close = reader.focus("Close the till")
    assert "line 1" in close.about
    assert "no payment is lost" in close.about
    shown = reader.walk()
    assert _window(shown, "The settings cannot be used").role == "dialog"
    assert "Start with what can be read" in {one.name for one in all_told(shown)}


def test_a_folder_that_cannot_be_used_is_heard(start: Start, tmp_path: Path) -> None:
    (tmp_path / "till").write_text("a file, where a folder should be", "utf-8")
    reader = start(tmp_path / "till" / "data", "The till cannot start")
    close = reader.focus("Close the till")
    assert "No payment is lost" in close.about
    shown = reader.walk()
    all_told(shown)
    assert _window(shown, "The till cannot start").role == "dialog"
