"""A real window, a real provider over HTTP, and a real browser as the customer's phone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dev_program import DISPLAYS
from pos_app.ui.app import make_application
from tests.e2e.harness.phone import CHROMIUM_ARGUMENTS, CustomerPhone
from tests.e2e.harness.provider import Provider
from tests.e2e.harness.till import OpenTill, TillOnDisk

NewPhone = Callable[[], CustomerPhone]
SetUpTill = Callable[..., TillOnDisk]
OpenTillOn = Callable[[TillOnDisk], OpenTill]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("chromium is not installed")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture(scope="session", autouse=True)
def _display_of_this_process(worker_id: str) -> None:
    """Tests that run side by side have a display each: windows take the keyboard from each other.
    They last longer than this process, which would end with its display."""
    displays = os.environ.get(DISPLAYS, "").split()
    if displays and worker_id != "master":
        os.environ["DISPLAY"] = displays[int(worker_id.removeprefix("gw")) % len(displays)]


@pytest.fixture(scope="session")
def real_display(qapp: QApplication) -> Iterator[QApplication]:
    """An application that shows its windows, in American English."""
    if QGuiApplication.platformName() == "offscreen":
        pytest.fail("These tests need a display: run them with `dev.py test tests/e2e`.")
    with pytest.MonkeyPatch.context() as patch:
        # No keyring of whoever runs the tests is ever asked.
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        yield make_application([], language="en_US", theme="light")


@pytest.fixture
def provider() -> Iterator[Provider]:
    with Provider() as running:
        yield running


@pytest.fixture
def new_phone(browser: Browser) -> Iterator[NewPhone]:
    """Each call is another customer's phone."""
    phones: list[CustomerPhone] = []

    def made() -> CustomerPhone:
        phones.append(CustomerPhone(browser))
        return phones[-1]

    yield made
    for phone in phones:
        phone.close()


@pytest.fixture
def phone(new_phone: NewPhone) -> CustomerPhone:
    return new_phone()


@pytest.fixture
def set_up_till(tmp_path: Path, provider: Provider) -> SetUpTill:
    """A configured data folder, in a currency."""

    def set_up(currency: str = "USD") -> TillOnDisk:
        return TillOnDisk(tmp_path / "till", provider.url, currency)

    return set_up


@pytest.fixture
def open_till(real_display: QApplication) -> Iterator[OpenTillOn]:
    """Opens a till that asks for its keys."""
    spoken = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    opened: list[OpenTill] = []

    def show(folder: TillOnDisk) -> OpenTill:
        opened.append(folder.open())
        opened[-1].appear()
        return opened[-1]

    yield show
    for till in opened:
        till.close()
    opened.clear()
    QLocale.setDefault(spoken)


@pytest.fixture
def folder(set_up_till: SetUpTill) -> TillOnDisk:
    """A shop's data folder, in dollars."""
    return set_up_till()


@pytest.fixture
def till(folder: TillOnDisk, open_till: OpenTillOn) -> OpenTill:
    """A till in dollars, with its keys, ready to sell."""
    opened = open_till(folder)
    opened.give_keys()
    return opened
