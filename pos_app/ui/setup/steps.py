"""The steps of the wizard in their order, their short names, and the page of each."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication

from pos_app.services.settings import Settings
from pos_app.services.setup import SetupStep
from pos_app.ui.setup.step import SetupStepPage

translate = QCoreApplication.translate

_TO_TRY = (SetupStep.LOOK, SetupStep.WAY, SetupStep.SUMMARY)
_OF_A_SHOP = tuple(SetupStep)
_AFTER_WAY = _OF_A_SHOP[_OF_A_SHOP.index(SetupStep.SHOP) : _OF_A_SHOP.index(SetupStep.SUMMARY)]


class Way(enum.Enum):
    """What the till is set up for."""

    TRY = enum.auto()
    """The demo: no real money moves."""
    CONNECT = enum.auto()
    """A merchant."""


def first_way(settings: Settings) -> Way | None:
    """The way that was chosen before, as far as the settings tell. None: not yet."""
    if settings.has_merchant or settings.setup_step in _AFTER_WAY:
        return Way.CONNECT
    return Way.TRY if settings.setup_step == SetupStep.SUMMARY else None


def steps_of(way: Way | None) -> tuple[SetupStep, ...]:
    """The steps on a way, in order."""
    return _TO_TRY if way is Way.TRY else _OF_A_SHOP


def step_words(step: SetupStep) -> str:
    """A step's short name."""
    return {
        SetupStep.LOOK: translate("SetupSteps", "Language and look"),
        SetupStep.WAY: translate("SetupSteps", "How to begin"),
        SetupStep.SHOP: translate("SetupSteps", "Your shop"),
        SetupStep.KEYS: translate("SetupSteps", "Keys"),
        SetupStep.PHONES: translate("SetupSteps", "Customers' phones"),
        SetupStep.SCREEN: translate("SetupSteps", "Customer's screen"),
        SetupStep.PRODUCTS: translate("SetupSteps", "Products"),
        SetupStep.PIN: translate("SetupSteps", "Manager's PIN"),
        SetupStep.SUMMARY: translate("SetupSteps", "Ready"),
    }[step]


def place_words(number: int, count: int, words: str) -> str:
    """Which step of how many, and its words."""
    told = translate("StepLine", "{number} of {all}: {step}")
    return told.format(number=number, all=count, step=words)


def page_of(step: SetupStep) -> type[SetupStepPage]:
    """The class of a step's page, loaded when it is first wanted."""
    if step in _AFTER_WAY:
        return _shops_page(step)
    if step is SetupStep.LOOK:
        from pos_app.ui.setup.look_step import LookStep

        return LookStep
    if step is SetupStep.WAY:
        from pos_app.ui.setup.way_step import WayStep

        return WayStep
    from pos_app.ui.setup.summary_step import SummaryStep

    return SummaryStep


def _shops_page(step: SetupStep) -> type[SetupStepPage]:
    if step is SetupStep.SHOP:
        from pos_app.ui.setup.shop_step import ShopStep

        return ShopStep
    if step is SetupStep.KEYS:
        from pos_app.ui.setup.keys_step import KeysStep

        return KeysStep
    if step is SetupStep.PHONES:
        from pos_app.ui.setup.phones_step import PhonesStep

        return PhonesStep
    if step is SetupStep.SCREEN:
        from pos_app.ui.setup.screen_step import ScreenStep

        return ScreenStep
    if step is SetupStep.PRODUCTS:
        from pos_app.ui.setup.products_step import ProductsStep

        return ProductsStep
    from pos_app.ui.setup.pin_step import PinStep

    return PinStep
