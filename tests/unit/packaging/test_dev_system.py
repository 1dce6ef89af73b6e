"""What the system lacks is installed, or named with the one command that brings it."""

import os
import sys

import pytest

import dev
import dev_system
from dev_setup import SetupFailed
from dev_system import QT_NEEDS, TEST_NEEDS, Need, ensure_system

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries")


class FakeSystem:
    """A computer on which programs can be installed by the fake apt-get."""

    def __init__(self) -> None:
        self.installed = {"lib-a"}
        self.lists_are_fresh = True
        self.commands: list[str] = []

    def need(self, package: str) -> Need:
        return Need(f"the {package}", package, lambda: package in self.installed)

    def run(self, command: list[str], env: dict[str, str]) -> int:
        assert env["DEBIAN_FRONTEND"] == "noninteractive"
        self.commands.append(" ".join(command))
        if "update" in command:
            self.lists_are_fresh = True
        elif not self.lists_are_fresh or "lib-none" in command:
            return 100
        self.installed.update(command)
        return 0


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> FakeSystem:
    fake = FakeSystem()
    monkeypatch.setattr(dev_system, "run", fake.run)
    monkeypatch.setattr(dev_system, "_on_debian", lambda: True)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return fake


def test_nothing_missing_runs_nothing(system: FakeSystem) -> None:
    ensure_system([system.need("lib-a")])
    assert system.commands == []


def test_root_installs_only_what_is_missing(system: FakeSystem) -> None:
    ensure_system([system.need("lib-a"), system.need("lib-b"), system.need("lib-c")])
    install = "apt-get -qq install --yes --no-install-recommends lib-b lib-c"
    assert system.commands == [install]


def test_old_package_lists_are_renewed_once(system: FakeSystem) -> None:
    system.lists_are_fresh = False
    ensure_system([system.need("lib-b")])
    assert [command.split()[2] for command in system.commands] == ["install", "update", "install"]


def test_a_package_that_cannot_be_had_is_said(system: FakeSystem) -> None:
    with pytest.raises(SetupFailed, match="If this computer has no network"):
        ensure_system([system.need("lib-none")])


def test_a_package_that_does_not_bring_its_thing_is_said(system: FakeSystem) -> None:
    with pytest.raises(SetupFailed, match="Still missing after the installation: a thing"):
        ensure_system([Need("a thing", "lib-b", lambda: False)])


def test_without_root_one_command_is_printed_and_the_exit_code_is_1(
    system: FakeSystem, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    def demo(_arguments: list[str]) -> int:
        ensure_system([system.need("lib-b"), system.need("lib-c")])
        return 0

    monkeypatch.setitem(dev.COMMANDS, "demo", demo)
    monkeypatch.setattr(dev, "pass_on_stop_signals", lambda: None)
    assert dev.main(["demo"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said == [
        "System packages are missing. Run this, then start again:",
        "sudo apt-get install --yes --no-install-recommends lib-b lib-c",
    ]
    assert system.commands == []


def test_another_linux_hears_the_names(system: FakeSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev_system, "_on_debian", lambda: False)
    with pytest.raises(SetupFailed, match=r"Missing on this computer: the lib-b, the lib-c\."):
        ensure_system([system.need("lib-b"), system.need("lib-c")])
    assert system.commands == []


def test_real_probes_tell_present_from_missing() -> None:
    assert [need.name for need in (*QT_NEEDS, *TEST_NEEDS) if not need.present()] == []
    assert not dev_system._loads("libno-such-thing.so.1")
    assert not dev_system._has_program("no-such-program")
