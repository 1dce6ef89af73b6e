"""The check of a whole till, and `pos-app doctor` as a program."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dev_process import ROOT
from pos_app.bootstrap.doctor import (
    code_finding,
    keys_finding,
    measurements,
    screen_finding,
    versions,
)
from pos_app.bootstrap.plan import Plan, demo_plan, real_plan
from pos_app.sandbox.server import SandboxServer
from pos_app.services.code_proof import GreyPicture
from pos_app.services.doctor import CheckName, Light, Surroundings, examine
from pos_app.services.payment_view import HandlerView
from pos_app.services.settings import Settings
from pos_app.store.opening import prepare_store
from pos_app.system import keyring_check
from pos_app.system.keyring_check import KeyringState
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import TomlSettings
from pos_app.system.single_instance import FolderLock
from pos_app.ui.health.health_words import finding_words

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
ONE_SCREEN = Surroundings(HandlerView(), has_keys=True, screens=("eDP-1",))
LOCKED = KeyringState("SecretService", has_keys=False, is_locked=True)
TWO_SCREENS = Surroundings(HandlerView(), has_keys=True, screens=("eDP-1", "HDMI-1"))


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def set_up(data_dir: Path, api_url: str) -> Plan:
    settings = Settings(
        merchant_id="m-1", merchant_name="Bob's", api_url=api_url, return_host="127.0.0.1"
    )
    TomlSettings(DataFolder.made(data_dir).settings).save(settings)
    prepare_store(data_dir / "till.db")
    return real_plan(data_dir)


def found(plan: Plan, around: Surroundings | None = None) -> dict[CheckName, tuple[Light, str]]:
    """Every finding; each of them has words."""
    report = examine(measurements(plan, around), lambda _finding: None, limit_s=30)
    assert [finding.name for finding in report.findings] == list(CheckName)
    for finding in report.findings:
        words = finding_words(finding)
        assert words.title
        assert words.found
        assert finding.light is Light.GREEN or words.remedy, finding
        assert "{" not in words.found + words.remedy
    return {finding.name: (finding.light, finding.found) for finding in report.findings}


def test_a_till_against_a_real_provider_on_this_computer(tmp_path: Path) -> None:
    server = SandboxServer()
    server.start()
    try:
        plan = set_up(tmp_path, server.api_url)
        seen = found(plan)
    finally:
        server.stop()
    assert seen[CheckName.TLS] == (Light.GREEN, "plain")
    assert seen[CheckName.CLOCK] == (Light.GREEN, "ok")
    assert seen[CheckName.MODE] == (Light.AMBER, "sandbox")
    assert seen[CheckName.KEYRING] == (Light.AMBER, "none")
    assert seen[CheckName.KEYS] == (Light.AMBER, "typed_each_time")
    assert seen[CheckName.HANDLER] == (Light.AMBER, "loopback_only")
    assert seen[CheckName.DISK][0] is Light.GREEN
    assert seen[CheckName.STORE] == (Light.GREEN, "ok")
    assert seen[CheckName.BACKUP] == (Light.AMBER, "none")
    assert seen[CheckName.CODE] == (Light.GREEN, "ok")


def test_a_running_till_knows_more(tmp_path: Path) -> None:
    plan = set_up(tmp_path, "http://127.0.0.1:9")
    around = Surroundings(HandlerView(trouble="starting"), has_keys=True, screens=("a", "b"))
    seen = found(plan, around)
    assert seen[CheckName.TLS] == (Light.RED, "unreachable")
    assert seen[CheckName.KEYS] == (Light.AMBER, "unproven")
    assert seen[CheckName.HANDLER] == (Light.AMBER, "starting")
    assert seen[CheckName.SCREEN] == (Light.GREEN, "two")


def test_a_demo_asks_nobody(tmp_path: Path) -> None:
    seen = found(demo_plan(tmp_path))
    demo = {name for name, (_, word) in seen.items() if word == "demo"}
    assert {CheckName.DNS, CheckName.TLS, CheckName.KEYS, CheckName.KEYRING} <= demo
    assert seen[CheckName.MODE] == (Light.AMBER, "demo")
    assert Light.RED not in {light for light, _ in seen.values()}


def test_phones_that_come_back_nowhere_need_no_handler(tmp_path: Path) -> None:
    plan = set_up(tmp_path, "http://127.0.0.1:9")
    nowhere = replace(plan, settings=replace(plan.settings, phones_come_back=False))
    around = Surroundings(HandlerView(trouble="nowhere"), has_keys=True, screens=())
    assert found(nowhere)[CheckName.HANDLER] == (Light.GREEN, "nowhere")
    assert found(nowhere, around)[CheckName.HANDLER] == (Light.GREEN, "nowhere")


def test_beside_a_running_till_its_handler_is_left_to_its_window(tmp_path: Path) -> None:
    plan = set_up(tmp_path, "http://127.0.0.1:9")
    with FolderLock(plan.folder.lock):
        assert found(plan)[CheckName.HANDLER] == (Light.AMBER, "in_the_window")


@pytest.mark.parametrize(
    ("has_keyring", "has_keys", "accepted", "refused", "expected"),
    [
        (True, False, None, None, (Light.RED, "missing")),
        (False, False, None, None, (Light.AMBER, "typed_each_time")),
        (True, True, None, None, (Light.AMBER, "unproven")),
        (True, True, NOW, None, (Light.GREEN, "accepted")),
        (True, True, None, NOW, (Light.RED, "refused")),
        (True, True, NOW, NOW + timedelta(hours=1), (Light.RED, "refused")),
        (False, True, NOW, NOW - timedelta(hours=1), (Light.GREEN, "accepted")),
    ],
)
def test_what_can_be_known_of_the_keys(
    *,
    has_keyring: bool,
    has_keys: bool,
    accepted: datetime | None,
    refused: datetime | None,
    expected: tuple[Light, str],
) -> None:
    finding = keys_finding(
        has_keyring=has_keyring, has_keys=has_keys, accepted_at=accepted, refused_at=refused
    )
    assert (finding.light, finding.found) == expected
    assert finding_words(finding).found


@pytest.mark.parametrize(
    ("state", "around", "keyring", "keys"),
    [
        (KeyringState("kwallet", has_keys=True), None, (Light.GREEN, "ok"), "unproven"),
        (KeyringState("", has_keys=False), None, (Light.AMBER, "none"), "typed_each_time"),
        (LOCKED, None, (Light.AMBER, "locked"), "locked"),
        (LOCKED, ONE_SCREEN, (Light.AMBER, "locked"), "unproven"),
    ],
)
def test_how_the_keyring_stands(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    state: KeyringState,
    around: Surroundings | None,
    keyring: tuple[Light, str],
    keys: str,
) -> None:
    monkeypatch.setattr(keyring_check, "look_into_keyring", lambda _merchant_id: state)
    seen = found(set_up(tmp_path, "http://127.0.0.1:9"), around)
    assert seen[CheckName.KEYRING] == keyring
    assert seen[CheckName.KEYS] == (Light.AMBER, keys)


@pytest.mark.parametrize(
    ("settings", "around", "expected"),
    [
        (Settings(), ONE_SCREEN, (Light.GREEN, "one")),
        (Settings(), TWO_SCREENS, (Light.GREEN, "two")),
        (Settings(), None, (Light.GREEN, "in_the_window")),
        (Settings(customer_screen="off"), ONE_SCREEN, (Light.GREEN, "off")),
        (Settings(customer_screen="mirror"), ONE_SCREEN, (Light.GREEN, "window")),
        (Settings(customer_screen_name="HDMI-1"), TWO_SCREENS, (Light.GREEN, "two")),
        (Settings(customer_screen_name="HDMI-2"), TWO_SCREENS, (Light.AMBER, "another")),
        (Settings(customer_screen_name="HDMI-1"), ONE_SCREEN, (Light.AMBER, "gone")),
    ],
)
def test_the_customers_screen(
    settings: Settings, around: Surroundings | None, expected: tuple[Light, str]
) -> None:
    finding = screen_finding(settings, around)
    assert (finding.light, finding.found) == expected
    assert finding_words(finding).found


def test_a_code_reads_back_or_it_is_red() -> None:
    assert code_finding().light is Light.GREEN

    def blind(_picture: GreyPicture) -> tuple[str, ...]:
        return ()

    def missing(_picture: GreyPicture) -> tuple[str, ...]:
        raise ImportError

    assert (code_finding(blind).light, code_finding(blind).found) == (Light.RED, "unreadable")
    assert code_finding(missing).found == "no_reader"


def test_the_versions_are_told() -> None:
    told = versions()
    assert set(told) == {"version", "python", "qt", "sqlite", "system", "frozen"}
    assert all(told.values())


def doctor(data_dir: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "HOME": str(data_dir.parent), "PYTHONUTF8": "1"}
    env.pop("DISPLAY", None)
    env.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "pos_app", "doctor", "--data-dir", str(data_dir)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_the_command_says_a_line_each_and_fails_if_one_is_red(tmp_path: Path) -> None:
    server = SandboxServer()
    server.start()
    try:
        set_up(tmp_path / "till", server.api_url)
        done = doctor(tmp_path / "till")
    finally:
        server.stop()
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert len(lines) == len(CheckName)
    assert lines[2].startswith("Good      Safe connection: ")
    assert " → " in next(line for line in lines if line.startswith("Look"))
    done = doctor(tmp_path / "till")
    assert done.returncode == 1
    assert done.stdout.splitlines()[2].startswith("Mend      Safe connection: There is no")


def test_the_command_names_a_damaged_settings_file(tmp_path: Path) -> None:
    DataFolder.made(tmp_path / "till").settings.write_text("theme = ")
    done = doctor(tmp_path / "till")
    assert done.returncode == 1
    assert "settings.toml cannot be understood" in done.stderr
    assert "Traceback" not in done.stderr
