"""The check, the backups and the report, in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import StoreUnusable
from pos_app.services.care import Backup
from pos_app.services.doctor import CheckName, Finding, Light
from pos_app.services.payment_view import HandlerView
from pos_app.services.settings import Settings
from pos_app.ui.health.health_words import finding_line, finding_words
from pos_app.ui.health.release_watch import ReleaseWatch
from pos_app.ui.health.till_words import till_sentences
from pos_app.ui.health.way_words import way_sentences
from pos_app.ui.main_window import MainWindow
from pos_app.ui.theme import TARGET
from tests.fakes.fake_care import NEWER, TROUBLED, FakeCare, some_backups, with_changes
from tests.fakes.fake_till import FakeTill, any_sale, awaiting, opening
from tests.fakes.pins import PIN, cheap_hash, pin_check
from tests.screens.hands import find, press, tap, type_text
from tests.screens.health_screen import HealthScreen
from tests.screens.till_screen import TillScreen

OpenHealth = Callable[..., HealthScreen]


@pytest.fixture
def visited() -> list[QUrl]:
    """The pages that were opened in a browser."""
    return []


@pytest.fixture
def opened(qtbot: QtBot, visited: list[QUrl]) -> OpenHealth:
    """A till's window with a health of its own."""

    def open_window(care: FakeCare, pin: str = "") -> HealthScreen:
        till = FakeTill()
        settings = Settings(merchant_name="Bob's", theme="light")
        window = MainWindow(
            till, settings, demo=False, pin=pin_check(pin), care=care, open_url=visited.append
        )
        till.setParent(window)
        qtbot.addWidget(window)
        window.resize(1024, 600)
        with qtbot.waitSignal(window.first_painted), qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        till.became_ready.emit(None)
        qtbot.waitUntil(lambda: TillScreen(window, till, []).has("pendingTray"))
        till.handler_changed.emit(HandlerView("http://192.168.1.20:8123"))
        return HealthScreen(window)

    return open_window


def checked(screen: HealthScreen, qtbot: QtBot) -> None:
    """Opens the check from the corner of the bar, and waits for its end."""
    screen.tap("statusMark")
    again = find(screen.window, QWidget, "healthAgain")
    qtbot.waitUntil(again.isEnabled)


def test_the_corner_leads_to_the_check_and_escape_leads_back(
    opened: OpenHealth, qtbot: QtBot
) -> None:
    care = FakeCare()
    screen = opened(care)
    checked(screen, qtbot)
    assert screen.text("healthSummary") == "Everything works."
    assert {screen.state(name) for name in CheckName} == {"green"}
    assert screen.found(CheckName.NETWORK)[0].endswith("192.168.1.20.")
    assert (
        screen.found(CheckName.MODE)[0]
        == "This till takes real money for Bob's <b>Café</b>, in USD."
    )
    around = care.asked[0]
    assert (around.handler.address, around.has_keys) == ("http://192.168.1.20:8123", True)
    assert len(around.screens) >= 1
    press(screen.window, Qt.Key.Key_Escape)
    assert not screen.shows("healthPage")
    assert screen.shows("salePage")


def test_what_is_red_comes_first_with_the_remedy(opened: OpenHealth, qtbot: QtBot) -> None:
    screen = opened(FakeCare(with_changes(*TROUBLED)))
    checked(screen, qtbot)
    assert screen.text("healthSummary") == "2 to mend before you sell, 2 to look at."
    qtbot.waitUntil(lambda: screen.order[0] == "check_tls")
    assert not screen.shows("messageBar")
    assert screen.order[:4] == ["check_tls", "check_clock", "check_handler", "check_disk"]
    assert [screen.state(finding.name) for finding in TROUBLED] == ["red", "red", "amber", "amber"]
    assert "log-in" in screen.found(CheckName.TLS)[1]
    row = find(screen.window, QWidget, "check_tls")
    assert row.accessibleName().startswith("Safe connection, Mend: Somebody answers instead")


def test_checking_again_shows_nothing_old_as_if_it_were_true(
    opened: OpenHealth, qtbot: QtBot
) -> None:
    care = FakeCare()
    screen = opened(care)
    checked(screen, qtbot)
    care.findings = with_changes(Finding(CheckName.DISK, Light.AMBER, "slow", {"write_ms": "900"}))
    screen.tap("healthAgain")
    assert screen.state(CheckName.NETWORK) == "waiting"
    assert screen.text("healthSummary").startswith("Checking")
    qtbot.waitUntil(find(screen.window, QWidget, "healthAgain").isEnabled)
    assert screen.text("healthSummary") == "The till sells. 1 to look at."
    assert len(care.asked) == 2


def test_a_quiet_check_says_what_is_red_with_the_way_there(
    opened: OpenHealth, qtbot: QtBot
) -> None:
    care = FakeCare(with_changes(TROUBLED[0]))
    screen = opened(care)
    assert isinstance(screen.window, MainWindow)
    health = screen.window.health
    assert health is not None
    with qtbot.waitSignal(health.reported):
        health.check_quietly()
    assert screen.text("messageText").startswith("Safe connection: Somebody answers")
    assert not screen.shows("healthPage")
    screen.tap("messageAction")
    assert screen.shows("healthPage")
    care.findings = with_changes()
    qtbot.waitUntil(find(screen.window, QWidget, "healthAgain").isEnabled)
    with qtbot.waitSignal(health.reported):
        screen.tap("healthAgain")
    assert not screen.shows("messageBar")


def test_a_quiet_check_that_finds_nothing_red_is_silent(opened: OpenHealth, qtbot: QtBot) -> None:
    screen = opened(FakeCare(with_changes(TROUBLED[2])))
    assert isinstance(screen.window, MainWindow)
    assert screen.window.health is not None
    with qtbot.waitSignal(screen.window.health.reported):
        screen.window.health.check_quietly()
    assert not screen.shows("messageBar")


def watch_of(screen: HealthScreen) -> ReleaseWatch:
    assert isinstance(screen.window, MainWindow)
    assert screen.window.health is not None
    return screen.window.health._releases


def checked_quietly(screen: HealthScreen, qtbot: QtBot) -> None:
    """The check after the start, and the question of the day that follows it."""
    assert isinstance(screen.window, MainWindow)
    assert screen.window.health is not None
    with qtbot.waitSignal(watch_of(screen)._asking.finished):
        screen.window.health.check_quietly()


def test_a_newer_version_is_said_after_the_check_with_the_way_to_its_page(
    opened: OpenHealth, qtbot: QtBot, visited: list[QUrl]
) -> None:
    screen = opened(FakeCare(with_changes(NEWER), release=NEWER))
    checked_quietly(screen, qtbot)
    assert screen.text("messageText") == "A newer version of this till is there: 1.4.0."
    assert visited == []
    screen.tap("messageAction")
    qtbot.waitUntil(find(screen.window, QWidget, "healthAgain").isEnabled)
    found, remedy = screen.found(CheckName.VERSION)
    assert found.startswith("Version 1.4.0 is there; this one is 0.1.0. Scanning is quicker")
    assert "https://till.example/releases/1.4.0" in remedy
    assert visited == []
    screen.tap("page_version")
    assert visited == [QUrl("https://till.example/releases/1.4.0")]


def test_while_somebody_pays_nobody_is_asked_and_nothing_is_said(
    opened: OpenHealth, qtbot: QtBot
) -> None:
    care = FakeCare(release=NEWER)
    screen = opened(care)
    assert isinstance(screen.window, MainWindow)
    till = screen.window._till
    assert isinstance(till, FakeTill)
    watch = watch_of(screen)
    with qtbot.waitSignal(watch._asking.finished):
        watch.look()
        screen.window._flow.charge(sale := any_sale(700))
        till.tell(awaiting(opening(sale)))
    assert screen.window._flow.is_waiting
    assert not screen.shows("messageBar")
    watch.look()
    assert not watch._asking.is_busy
    assert care.asked_for_release == 1
    screen.window._flow.sell_on()
    assert screen.text("messageText") == "A newer version of this till is there: 1.4.0."
    screen.window._flow.charge(any_sale(800))
    assert not screen.shows("messageBar"), "it is taken back when the next one pays"
    screen.window._flow.new_sale()
    assert not screen.shows("messageBar"), "and was said for today"


@pytest.mark.parametrize("release", [None, Finding(CheckName.VERSION, Light.AMBER, "damaged")])
def test_of_a_file_that_says_nothing_new_the_cashier_hears_nothing(
    opened: OpenHealth, qtbot: QtBot, release: Finding | None
) -> None:
    screen = opened(FakeCare(release=release))
    checked_quietly(screen, qtbot)
    assert not screen.shows("messageBar")
    assert not screen.shows("healthPage")


def test_a_till_that_stays_open_asks_again_and_not_after_its_end(
    opened: OpenHealth, qtbot: QtBot
) -> None:
    care = FakeCare()
    screen = opened(care)
    watch = watch_of(screen)
    with qtbot.waitSignal(watch._asking.finished):
        watch._timer.timeout.emit()
    assert watch._timer.isActive()
    assert care.asked_for_release == 1
    watch.stop()
    watch.look()
    assert (watch._timer.isActive(), care.asked_for_release) == (False, 1)


def test_the_settings_lead_to_the_check_and_to_the_backups(
    opened: OpenHealth, qtbot: QtBot
) -> None:
    screen = opened(FakeCare())
    screen.tap("openSettings")
    screen.tap("settingsHealth")
    assert screen.shows("healthPage")
    press(screen.window, Qt.Key.Key_Escape)
    assert screen.shows("settingsPage")
    screen.tap("settingsBackups")
    qtbot.waitUntil(lambda: screen.backups == 7)
    press(screen.window, Qt.Key.Key_Escape)
    assert screen.shows("settingsPage")


def with_backups(screen: HealthScreen, qtbot: QtBot) -> list[Backup]:
    """Opens the backups; what is restored is kept in the list."""
    assert isinstance(screen.window, MainWindow)
    assert screen.window.health is not None
    wanted: list[Backup] = []
    screen.window.health.backups.restore_wanted.connect(wanted.append)
    screen.window.health.backups.open()
    qtbot.waitUntil(lambda: screen.backups > 0)
    return wanted


def test_a_restore_is_asked_about_once_more_and_the_safe_answer_is_first(
    opened: OpenHealth, qtbot: QtBot
) -> None:
    screen = opened(FakeCare(kept=some_backups(3)))
    wanted = with_backups(screen, qtbot)
    screen.tap("restore1")
    assert screen.shows("restoreQuestion")
    assert "11/22/26" in screen.text("restoreTitle")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "restoreKeep"
    press(screen.window, Qt.Key.Key_Return)
    assert not screen.shows("restoreQuestion")
    assert wanted == []
    screen.tap("restore1")
    screen.tap("restoreGo")
    assert wanted == [some_backups(3)[1]]
    assert not screen.shows("backupsPage")


def test_a_restore_takes_the_managers_pin_where_there_is_one(
    opened: OpenHealth, qtbot: QtBot
) -> None:
    screen = opened(FakeCare(kept=some_backups(1)), pin=cheap_hash())
    wanted = with_backups(screen, qtbot)
    screen.tap("restore0")
    screen.tap("restoreGo")
    assert screen.shows("pinPage")
    assert wanted == []
    type_text(screen.window, f"{PIN}\n")
    qtbot.waitUntil(lambda: len(wanted) == 1)
    assert not screen.shows("pinPage")


def test_leaving_the_pin_restores_nothing(opened: OpenHealth, qtbot: QtBot) -> None:
    screen = opened(FakeCare(kept=some_backups(1)), pin=cheap_hash())
    wanted = with_backups(screen, qtbot)
    screen.tap("restore0")
    screen.tap("restoreGo")
    press(screen.window, Qt.Key.Key_Escape)
    assert screen.shows("restoreQuestion")
    assert wanted == []


def test_a_backup_can_be_made_now(opened: OpenHealth, qtbot: QtBot) -> None:
    screen = opened(FakeCare(kept=some_backups(2)))
    with_backups(screen, qtbot)
    screen.tap("backupMake")
    qtbot.waitUntil(lambda: screen.backups == 3)


def test_backups_that_cannot_be_listed_are_said(opened: OpenHealth, qtbot: QtBot) -> None:
    screen = opened(FakeCare(refusal=StoreUnusable("the disk failed")))
    assert isinstance(screen.window, MainWindow)
    assert screen.window.health is not None
    screen.window.health.backups.open()
    qtbot.waitUntil(lambda: "cannot save its records" in screen.text("backupsNote"))
    assert screen.backups == 0


def test_what_support_gets_is_shown_before_it_is_saved(
    opened: OpenHealth, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    care = FakeCare()
    screen = opened(care)
    checked(screen, qtbot)
    screen.tap("healthSupport")
    qtbot.waitUntil(lambda: screen.files == ["versions.txt", "check.txt", "till.log.txt"])
    assert "Good      Clock: The clock is right." in screen.read("check.txt")
    screen.add_payment(1)
    qtbot.waitUntil(lambda: len(screen.files) == 4)
    told = next(name for name in screen.files if name.startswith("payment-"))
    assert "Sale made" in screen.read(told)
    assert care.saved == []
    place = tmp_path / "report.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(place), ""))
    screen.tap("supportSave")
    qtbot.waitUntil(lambda: len(care.saved) == 1)
    path, files = care.saved[0]
    assert path == place
    assert [file.name for file in files] == screen.files
    qtbot.waitUntil(lambda: str(place) in screen.text("supportNote"))


def test_choosing_no_place_saves_nothing(
    opened: OpenHealth, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    care = FakeCare()
    screen = opened(care)
    checked(screen, qtbot)
    screen.tap("healthSupport")
    qtbot.waitUntil(find(screen.window, QWidget, "supportSave").isEnabled)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: ("", ""))
    screen.tap("supportSave")
    screen.tap("supportBack")
    assert care.saved == []
    assert screen.shows("healthPage")


def test_every_sentence_fits_its_facts_and_every_amber_or_red_has_a_remedy() -> None:
    facts = {
        "address": "192.168.1.20",
        "ahead_s": "90",
        "at": "2026-11-23T09:15:00+00:00",
        "count": "7",
        "currency": "USD",
        "folder": "/data",
        "free_mb": "320",
        "host": "h",
        "keyring": "k",
        "screen": "s",
        "shop": "Bob's {count}",
        "size_kb": "12",
        "newer": "1.4.0",
        "notes": "New.",
        "page": "https://till.example",
        "status": "503",
        "system": "Linux",
        "version": "1",
        "write_ms": "3",
    }
    sentences = way_sentences() | till_sentences()
    assert set(sentences) == set(CheckName)
    for name, words in sentences.items():
        for found, (sentence, _) in words.items():
            told = finding_words(Finding(name, Light.GREEN, found, facts))
            assert told.found
            assert "{" not in told.found.replace("Bob's {count}", "")
            for _, field, _, _ in Formatter().parse(sentence):
                assert field is None or field in {*facts, "off", "free", "size", "kept"}
    line = finding_line(Finding(CheckName.DISK, Light.RED, "full", facts))
    assert line.startswith("Mend      Disk: The disk is full.")
    assert " → Make room" in line


def test_every_button_is_large_enough_and_named(opened: OpenHealth, qtbot: QtBot) -> None:
    screen = opened(FakeCare())
    checked(screen, qtbot)
    for name in ("healthAgain", "healthSupport", "healthDone", "statusMark"):
        button = find(screen.window, QWidget, name)
        assert button.height() >= TARGET
        assert button.accessibleName()
    tap(find(screen.window, QWidget, "healthDone"))
    assert not screen.shows("healthPage")
