"""The donation booth as a program: a donor pays, nobody gets out, a power cut changes nothing."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.services.settings import Settings
from pos_app.system.settings_file import TomlSettings
from tests.e2e.harness.display import Display, own_display
from tests.e2e.harness.journal import JournalOnDisk
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.program import Program, run_pos_app, secret_service
from tests.e2e.harness.provider import MERCHANT_ID, MERCHANT_KEY, VAULT_KEY, Provider
from tests.e2e.harness.waiting import until

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="needs X11 and a Secret Service"),
]

TITLE = "Corner Shop, Till 1"
PIN = "24680135"
AS_A_FINGER = ("--delay", "150")


class BoothOnDisk:
    """A data folder whose till is a booth, started as a program as often as it takes."""

    def __init__(self, folder: Path, env: dict[str, str], display: Display) -> None:
        self.data_dir = folder / "till"
        self.output = folder / "output.txt"
        self.journal = JournalOnDisk(self.data_dir)
        self.env, self.display = env, display
        self._programs: list[Program] = []

    def configure(self, api_url: str) -> None:
        done = run_pos_app(
            "configure",
            *("--data-dir", str(self.data_dir)),
            *("--merchant-id", MERCHANT_ID, "--merchant-name", "Corner Shop"),
            *("--api-url", api_url, "--return-host", "127.0.0.1"),
            *("--manager-pin", "--kiosk", "--kiosk-cause", "A new roof", "--kiosk-goal", "500"),
            env=self.env,
            stdin=f"{VAULT_KEY}\n{MERCHANT_KEY}\n{PIN}\n",
        )
        assert done.returncode == 0, done.stderr

    @property
    def settings(self) -> Settings:
        return TomlSettings(self.data_dir / "settings.toml").load()

    def start(self) -> Program:
        program = Program(
            *("--data-dir", str(self.data_dir)),
            display=self.display,
            env=self.env,
            output=self.output,
        )
        self._programs.append(program)
        self.display.focus(TITLE)
        until(program.ports, "the till is listening")
        return program

    def press(self, *keys: str) -> None:
        self.display.press(*AS_A_FINGER, *keys)

    def give(self) -> str:
        """A donor takes the first amount; returns what a phone reads from the display."""
        self.press("Tab", "space")
        return self.display.read_code()

    def shows_no_code(self) -> None:
        until(lambda: not self.display.codes(), "a display without a code")

    def try_to_get_out(self) -> None:
        """Everything that closes or leaves other programs' windows."""
        self.press("alt+F4", "ctrl+q", "ctrl+w", "F1", "F6", "F4", "super", "Menu")
        self.display.ask_to_close(TITLE)

    def paid(self, count: int) -> None:
        until(
            lambda: [one.state for one in self.journal.attempts()].count("paid") == count,
            f"{count} donations in the journal",
        )

    def stop(self) -> None:
        for program in self._programs:
            program.stop()


@pytest.fixture
def booth(tmp_path: Path, qapp: QApplication, provider: Provider) -> Iterator[BoothOnDisk]:
    with own_display() as display, secret_service(tmp_path / "session") as env:
        booth = BoothOnDisk(tmp_path, env, display)
        booth.configure(provider.url)
        yield booth
        booth.stop()


def test_a_donor_pays_nobody_gets_out_and_a_power_cut_brings_it_back(
    booth: BoothOnDisk, provider: Provider, phone: CustomerPhone
) -> None:
    program = booth.start()
    first = booth.give()
    booth.try_to_get_out()
    phone.pay(first)
    booth.paid(1)
    booth.shows_no_code()
    assert booth.display.windows(TITLE)
    booth.press("Escape", "Escape")

    second = booth.give()
    assert second != first
    program.kill()
    assert booth.settings.kiosk
    program = booth.start()
    provider.is_asked_again(second)
    assert booth.display.codes() == []
    phone.pay(second)
    booth.paid(2)
    assert booth.display.codes() == []
    assert [one.attention for one in booth.journal.attempts()] == [None, None]

    booth.try_to_get_out()
    booth.press("Escape", "F10", *"11111", "Return")
    until((booth.data_dir / "pin_lock.json").exists, "the wrong try is counted")
    assert booth.settings.kiosk
    booth.press(*["BackSpace"] * 8, *PIN, "Return")
    until(lambda: not booth.settings.kiosk, "the booth is over")
    booth.display.focus(TITLE)
    booth.press("F2", "2", "5", "0", "0", "Return")
    assert booth.display.read_code() not in {first, second}
    kept = booth.output.read_bytes() + b"".join(
        path.read_bytes() for path in booth.data_dir.rglob("*") if path.is_file()
    )
    assert PIN.encode() not in kept.replace(first.encode(), b"").replace(second.encode(), b"")


def test_the_program_can_still_be_ended_and_is_a_booth_again(booth: BoothOnDisk) -> None:
    program = booth.start()
    program.send(signal.SIGTERM)
    assert program.ended() == 0
    assert booth.settings.kiosk
    assert booth.output.read_text() == ""
