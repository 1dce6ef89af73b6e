"""Scenes of the wizard's steps phones, screen, products and PIN, for the pictures."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from pos_app.domain.errors import ImportRefused
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.settings import BadSetting
from pos_app.services.setup import HostedFound, SetupStep
from pos_app.ui.setup.display_map import DisplayMap, ShownDisplay
from pos_app.ui.setup.frame import SetupFrame
from pos_app.ui.setup.phone_test import PhoneTest
from pos_app.ui.setup.product_panels import FilePanel
from tests.fakes.fake_setup import FakeSetup, some_products
from tests.screens.hands import find, press
from tests.screens.setup_steps_screen import PhonesScreen, PinScreen, ProductsScreen, StepScreen

_DEADLINE_S = 10.0
_TURN_MS = 10
_EAN = "4006381333931"


class SetupStage(Protocol):
    """The wizard on the world that a scene makes."""

    @property
    def setup(self) -> FakeSetup: ...

    @property
    def frame(self) -> SetupFrame: ...


def _wait(until: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + _DEADLINE_S
    while not until():
        if time.perf_counter() > deadline:
            raise TimeoutError("the scene did not come about")
        QTest.qWait(_TURN_MS)


# ---- phones ------------------------------------------------------------------------------------
def _phones(stage: SetupStage) -> PhonesScreen:
    stage.frame.go_to(SetupStep.PHONES)
    screen = PhonesScreen(stage.frame.page)
    _wait(lambda: screen.standing != "")
    return screen


def _waiting(stage: SetupStage) -> None:
    screen = _phones(stage)
    _wait(lambda: len(screen.offered("phonesAddress")) > 2)


def _seen(stage: SetupStage) -> None:
    _waiting(stage)
    stage.setup.trials[-1].come()


def _nobody(stage: SetupStage) -> None:
    _waiting(stage)
    find(stage.frame.page, PhoneTest, "phoneTest").show_help()


def _no_network(stage: SetupStage) -> None:
    stage.setup.phone_trouble, stage.setup.own_addresses = "loopback_only", ()
    _phones(stage)


def _port_taken(stage: SetupStage) -> None:
    stage.setup.phone_trouble = "port_taken"
    _waiting(stage)


def _lacking(stage: SetupStage) -> None:
    _waiting(stage)
    screen = PhonesScreen(stage.frame.page)
    stage.setup.refusals["open_phone_trial"] = BadSetting("return_host", "no such address")
    box = find(screen.page, QComboBox, "phonesAddress")
    screen.pick("phonesAddress", box.itemData(box.count() - 1))
    screen.type("phonesOwnAddress", "10.0.0.99")
    screen.enter("phonesOwnAddress")
    _wait(lambda: screen.words("phonesOwnAddressHint") != "")


def _nowhere(stage: SetupStage) -> None:
    _phones(stage).tap("phonesWay_nowhere")


def _hosted(found: HostedFound, stage: SetupStage) -> None:
    screen = _phones(stage)
    stage.setup.hosted = found
    screen.tap("phonesWay_hosted")
    screen.type("hostedUrl", "https://returns.bobs.example")
    screen.type("hostedKey", "ab" * 32)
    screen.tap("hostedTry")
    _wait(lambda: screen.is_enabled("hostedTry"))
    if found is HostedFound.WORKS:
        _wait(lambda: screen.code != "")


# ---- the customers' screen ---------------------------------------------------------------------
def _one_display(stage: SetupStage) -> None:
    stage.frame.go_to(SetupStep.SCREEN)


def _two_displays(stage: SetupStage) -> None:
    stage.frame.go_to(SetupStep.SCREEN)
    find(stage.frame.page, DisplayMap, "displayMap").show_displays(
        [
            ShownDisplay(1, "HDMI-1", QRect(0, 0, 1920, 1080), is_tills=True),
            ShownDisplay(2, "ACME 24", QRect(1920, 200, 1366, 768), is_customers=True),
        ]
    )


# ---- products ----------------------------------------------------------------------------------
def _products(stage: SetupStage) -> ProductsScreen:
    stage.frame.go_to(SetupStep.PRODUCTS)
    screen = ProductsScreen(stage.frame.page)
    if stage.setup.products:
        _wait(lambda: screen.has("productsThere"))
    return screen


def _typed(stage: SetupStage) -> None:
    screen = _products(stage)
    screen.type_row(1, "Espresso", "2.50", _EAN)
    screen.type_row(2, "Café au lait", "3.60")
    screen.type_row(3, "Croissant")


def _typed_wrong(stage: SetupStage) -> None:
    screen = _products(stage)
    screen.type_row(1, "Espresso", "much")
    screen.tap("productsTake")


def _file(stage: SetupStage, *, is_bad: bool = False) -> None:
    stage.setup.products = [
        Product(str(at), f"Product {at}", Money.of(100, "USD")) for at in range(248)
    ]
    stage.setup.in_file = [
        replace(product, sku=f"{product.sku}{at}")
        for at in range(13)
        for product in some_products()
    ]
    if is_bad:
        rows = [
            (2, "price", "This is not a plain price, such as 12.50."),
            (5, "barcode", "Line 3 already has this barcode."),
            (9, "", "This line has more values than the header has columns."),
        ]
        stage.setup.refusals["read_products"] = ImportRefused(rows, 4)
    screen = _products(stage)
    screen.tap("productsWay_file")
    find(screen.page, FilePanel, "productFile").chosen.emit(Path("autumn products 2026.csv"))
    _wait(lambda: screen.has("productFileRows") if is_bad else screen.has("productsTake"))


def _taken(stage: SetupStage) -> None:
    screen = _products(stage)
    screen.tap("productsWay_sample")
    _wait(lambda: screen.has("productsTake"))
    screen.tap("productsTake")
    _wait(lambda: screen.has("productsUndo"))


# ---- PIN ---------------------------------------------------------------------------------------
def _pin(first: str, second: str, stage: SetupStage) -> None:
    stage.frame.go_to(SetupStep.PIN)
    PinScreen(stage.frame.page).type_both(first, second)


def _pin_set(stage: SetupStage) -> None:
    _pin("2580", "2580", stage)
    screen = StepScreen(stage.frame.page)
    press(find(screen.page, QWidget, "setupPinAgain"), Qt.Key.Key_Return, "\r")
    _wait(lambda: bool(stage.frame.draft.manager_pin))
    stage.frame.go_to(SetupStep.PIN)


SETUP_MORE_SCENES: dict[str, Callable[[SetupStage], None]] = {
    "setup_phones": _waiting,
    "setup_phones_seen": _seen,
    "setup_phones_nobody": _nobody,
    "setup_phones_no_network": _no_network,
    "setup_phones_port_taken": _port_taken,
    "setup_phones_lacking": _lacking,
    "setup_phones_nowhere": _nowhere,
    "setup_phones_hosted": partial(_hosted, HostedFound.WORKS),
    "setup_phones_hosted_key": partial(_hosted, HostedFound.KEY),
    "setup_screen": _one_display,
    "setup_screen_two": _two_displays,
    "setup_products_typed": _typed,
    "setup_products_wrong": _typed_wrong,
    "setup_products_file": _file,
    "setup_products_bad_file": partial(_file, is_bad=True),
    "setup_products_taken": _taken,
    "setup_pin_differs": partial(_pin, "482913", "4827"),
    "setup_pin_same": partial(_pin, "482913", "482913"),
    "setup_pin_set": _pin_set,
}
