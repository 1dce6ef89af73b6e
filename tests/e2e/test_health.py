"""The till's health in the real window: a backup of the day, a restore, and a damaged journal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pos_app.services.doctor import CheckName
from tests.e2e.conftest import OpenTillOn
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until
from tests.screens.hands import find
from tests.screens.health_screen import HealthScreen

pytestmark = pytest.mark.e2e


def _restore_newest(till: OpenTill) -> QWidget:
    """Through the settings; returns the window that then goes."""
    till.press(Qt.Key.Key_F8)
    until(lambda: till.shows("settingsPage"), "the settings")
    till.tap("settingsBackups")
    until(lambda: till.shows("restore0"), "the backups")
    till.tap("restore0")
    until(lambda: till.shows("restoreQuestion"), "the question")
    old = till.window
    till.tap("restoreGo")
    until(lambda: till.window is not old, "the till starts again")
    return old


def test_what_was_sold_after_a_backup_is_watched_on_after_its_restore(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone
) -> None:
    backups = folder.data_dir / "backups"
    until(lambda: backups.exists() and any(backups.glob("*.db")), "the backup of the day")
    url = till.charge_to_code("2500")
    till.tap("sellOn")
    _restore_newest(till)
    till.give_keys()
    until(lambda: len(till.tray) == 1, "the open payment is taken up again")
    assert len(list(folder.data_dir.glob("till.db.replaced-*"))) == 1
    phone.pay(url)
    until(lambda: folder.journal.only_attempt().state == "paid", "the payment is paid")


def test_a_damaged_journal_is_restored_from_the_window(
    folder: TillOnDisk, open_till: OpenTillOn, phone: CustomerPhone
) -> None:
    till = open_till(folder)
    till.give_keys()
    backups = folder.data_dir / "backups"
    until(lambda: backups.exists() and any(backups.glob("*.db")), "the backup of the day")
    till.close()
    store = folder.data_dir / "till.db"
    store.write_bytes(b"not a database" + store.read_bytes()[14:])
    broken = open_till(folder)
    until(lambda: broken.window.findChild(QWidget, "statusMark") is not None, "the window")
    mark = find(broken.window, QWidget, "statusMark")
    until(lambda: mark.property("state") == "danger", "the mark says so")
    _restore_newest(broken)
    until(lambda: broken.shows("keysPage"), "the till starts on the restored journal")
    broken.is_ready = False
    broken._running.till.became_ready.connect(broken._became_ready)
    broken.give_keys()
    phone.pay(broken.charge_to_code("700"))
    broken.ends("paid")


def test_the_check_finds_a_real_tills_parts(till: OpenTill) -> None:
    till.press(Qt.Key.Key_F12)
    until(lambda: till.shows("healthPage"), "the check")
    again = find(till.window, QWidget, "healthAgain")
    until(again.isEnabled, "the end of the check")
    screen = HealthScreen(till.window)
    assert screen.state(CheckName.TLS) == "green"
    assert screen.state(CheckName.STORE) == "green"
    assert screen.state(CheckName.CODE) == "green"
    assert screen.found(CheckName.DNS)[0].endswith("on this computer.")
    till.press(Qt.Key.Key_Escape)
    until(lambda: not till.shows("healthPage"), "the sale")
