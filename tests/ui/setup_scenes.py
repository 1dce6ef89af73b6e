"""Scenes of the wizard, for the pictures and for the tests over all screens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtTest import QTest

from pos_app.domain.errors import SettingsNotSaved
from pos_app.services.settings import DEFAULT_API_URL, Settings
from pos_app.services.setup import ConnectFound, Connection, SetupStep
from pos_app.ui.setup.frame import SetupFrame
from pos_app.ui.setup.trial_line import TrialLine
from pos_app.ui.setup.window import SetupWindow
from tests.fakes.fake_setup import FakeSetup
from tests.screens.setup_screen import SetupScreen
from tests.ui.setup_more_scenes import SETUP_MORE_SCENES

_VAULT, _MERCHANT = "vk_0123456789abcdef", "mk_fedcba9876543210"
_SETTLED_MS = 40
_SETTLING_TURNS = 3
_REASON = "merchantId: no such merchant"


@dataclass
class SetupStage:
    """The wizard on the world that a scene makes."""

    setup: FakeSetup
    window: SetupWindow

    @property
    def frame(self) -> SetupFrame:
        return self.window.frame

    @property
    def screen(self) -> SetupScreen:
        return SetupScreen(self.window)


def setup_window(scene: str, settings: Settings, size: tuple[int, int]) -> SetupWindow:
    """The wizard in a scene: of a shop that is known, at its first step."""
    setup = FakeSetup()
    known = replace(settings, merchant_id="m_4711", setup_step="")
    if scene in _OF_NOBODY:
        known = replace(settings, merchant_id="", merchant_name="", setup_step="")
    window = SetupWindow(setup, known)
    window.resize(*size)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    stage = SetupStage(setup, window)
    SETUP_SCENES[scene](stage)
    for _ in range(_SETTLING_TURNS):
        QTest.qWait(_SETTLED_MS)
        window.grab()  # what is polished at its first paint is laid out after it
    return window


def _look(stage: SetupStage) -> None:
    stage.frame.go_to(SetupStep.LOOK)


def _way(stage: SetupStage) -> None:
    stage.frame.go_to(SetupStep.WAY)


def _way_chosen(stage: SetupStage) -> None:
    _way(stage)
    stage.screen.choose("setupTry")


def _shop(stage: SetupStage) -> None:
    stage.frame.go_to(SetupStep.SHOP)


def _shop_wrong(stage: SetupStage) -> None:
    _shop(stage)
    stage.screen.type("setup_merchant_id", "owner@example.com")
    stage.screen.type("setup_receipt_prefix", "A-1")


def _shop_other_currency(stage: SetupStage) -> None:
    _shop(stage)
    stage.screen.pick("setup_currency", "")
    stage.screen.type("setup_currency_code", "ISK")


def _keys(stage: SetupStage) -> None:
    stage.frame.go_to(SetupStep.KEYS)
    stage.screen.until(lambda: stage.screen.text("keysPlace"))


def _keys_without_keyring(stage: SetupStage) -> None:
    stage.setup.keyring = ""
    _keys(stage)


def _keys_wrong(stage: SetupStage) -> None:
    _keys(stage)
    stage.screen.type_keys("https://dashboard.example.com", "m_4711")
    stage.screen.tap("setupAddress")


def _found(found: ConnectFound, facts: dict[str, str], stage: SetupStage) -> None:
    stage.setup.connection = Connection(found, facts, 640)
    _keys(stage)
    stage.screen.type_keys(_VAULT, _MERCHANT)
    stage.screen.next()
    stage.screen.until(lambda: not stage.screen.shows("setupCancelConnect"))


def _connecting(stage: SetupStage) -> None:
    _keys(stage)
    stage.screen.type_keys(_VAULT, _MERCHANT)
    line = stage.frame.findChild(TrialLine)
    assert line is not None
    line.say_busy(DEFAULT_API_URL)


def _summary(stage: SetupStage) -> None:
    stage.frame.go_to(SetupStep.SUMMARY)


def _summary_demo(stage: SetupStage) -> None:
    _way_chosen(stage)
    stage.screen.next()


def _trouble(stage: SetupStage) -> None:
    stage.window.say_not_kept(SettingsNotSaved())


_HOST = {"host": "checkout.ozura.io"}
_OF_NOBODY = {"setup_way", "setup_way_chosen", "setup_summary_demo", "setup_shop_empty"}
_OWN_SCENES: dict[str, Callable[[SetupStage], None]] = {
    "setup_look": _look,
    "setup_way": _way,
    "setup_way_chosen": _way_chosen,
    "setup_shop": _shop,
    "setup_shop_empty": _shop,
    "setup_shop_wrong": _shop_wrong,
    "setup_shop_currency": _shop_other_currency,
    "setup_keys": _keys,
    "setup_keys_no_keyring": _keys_without_keyring,
    "setup_keys_wrong": _keys_wrong,
    "setup_keys_connecting": _connecting,
    "setup_keys_work": partial(_found, ConnectFound.WORKS, _HOST),
    "setup_keys_refused": partial(_found, ConnectFound.KEYS, _HOST),
    "setup_keys_merchant": partial(_found, ConnectFound.REFUSED, {"reason": _REASON}),
    "setup_keys_portal": partial(_found, ConnectFound.PORTAL, _HOST),
    "setup_summary": _summary,
    "setup_summary_demo": _summary_demo,
    "setup_trouble": _trouble,
}
SETUP_SCENES: dict[str, Callable[[SetupStage], None]] = {**_OWN_SCENES, **SETUP_MORE_SCENES}
