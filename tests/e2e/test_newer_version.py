"""A till in the real window that is told of a newer version, by a real server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pos_app.services.doctor import CheckName
from tests.e2e.conftest import OpenTillOn
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.till import TillOnDisk
from tests.e2e.harness.waiting import until
from tests.screens.hands import find
from tests.screens.health_screen import HealthScreen
from tests.unit.system.release_server import ReleaseServer

pytestmark = pytest.mark.e2e
SAID = "A newer version of this till is there: 1.4.0."


@pytest.fixture
def releases() -> Iterator[ReleaseServer]:
    with ReleaseServer() as server:
        yield server


def test_it_is_said_between_two_sales_once_a_day(
    folder: TillOnDisk, open_till: OpenTillOn, phone: CustomerPhone, releases: ReleaseServer
) -> None:
    folder.change_settings(update_url=releases.url())
    till = open_till(folder)
    till.give_keys()
    url = till.charge_to_code("2500")
    health = till.window.health
    assert health is not None
    checks: list[object] = []
    health.reported.connect(checks.append)
    until(lambda: checks, "the quiet check")
    assert till.message == ""
    assert releases.heard == [], "nobody is asked while a customer pays"
    phone.pay(url)
    till.ends("paid")
    health.check_quietly()
    until(lambda: till.message == SAID, "the message of the day")
    till.tap("messageAction")
    until(lambda: till.shows("healthPage"), "the check")
    until(find(till.window, QWidget, "healthAgain").isEnabled, "the end of the check")
    found, remedy = HealthScreen(till.window).found(CheckName.VERSION)
    assert found.startswith("Version 1.4.0 is there")
    assert "https://till.example/releases/1.4.0" in remedy
    till.press(Qt.Key.Key_Escape)
    till.close()
    again = open_till(folder)
    again.give_keys()
    assert again.window.health is not None
    checks.clear()
    again.window.health.reported.connect(checks.append)
    until(lambda: checks, "the quiet check of the next start")
    assert again.message != SAID
    assert len(releases.heard) == 1
