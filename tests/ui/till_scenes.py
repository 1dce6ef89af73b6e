"""Scenes of the adding machine, of tips and of the list of keys, for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pos_app.domain.money import Money
from pos_app.domain.sale import with_extras
from pos_app.domain.tip import Extras
from pos_app.services.payment_view import PaymentView
from pos_app.services.settings import Settings
from pos_app.ui.cover import Cover, CoverPage
from pos_app.ui.flow import SaleFlow
from pos_app.ui.main_window import MainWindow
from pos_app.ui.tip.tip_pages import TipPage, TipWaitingPage
from tests.fakes.fake_till import FakeTill, any_sale, awaiting, opening, paid


class Stage(Protocol):
    """One window with a till that does what it is told."""

    till: FakeTill
    window: MainWindow

    def click(self, name: str) -> None: ...
    def type(self, text: str) -> None: ...
    def press(self, text: str, key: int = 0) -> None: ...


def _tape(stage: Stage) -> None:
    stage.type("12.50+3*2.20")


def _tape_times(stage: Stage) -> None:
    """An amount is taken some times: the field counts pieces."""
    stage.type("1250-75+220*12")


def _tape_long(stage: Stage) -> None:
    """More lines than the card has room for, with the largest figures."""
    stage.type("99999999999-2500+")
    for minor in range(1, 12):
        stage.type(f"{minor}*123{minor}-")


def _tape_total(stage: Stage) -> None:
    stage.type("1250+3*220=")


def _tape_negative(stage: Stage) -> None:
    stage.type("500-800")


def _tape_wrong(stage: Stage) -> None:
    stage.type("2.20*1.5")


def _keys_list(stage: Stage) -> None:
    stage.click("openHelp")


def _tip_page(stage: Stage, *, round_up: bool = True) -> TipPage:
    settings = Settings(
        merchant_name="Bob", tips="cashier", round_up=round_up, round_up_cause="City Trees"
    )
    page = TipPage(settings)
    page.ask(Money.of(1910, "USD"))
    _put_on(stage, page)
    return page


def _put_on(stage: Stage, page: CoverPage) -> None:
    cover = stage.window.findChild(Cover)
    if cover is None:
        raise LookupError("there is nothing to put it on")
    cover.put_on(page)


def _tip(stage: Stage) -> None:
    _tip_page(stage, round_up=False)


def _tip_round_up(stage: Stage) -> None:
    """Both chosen, with what it comes to."""
    _tip_page(stage)
    stage.click("tipPreset1")
    stage.click("roundUp")


def _tip_own(stage: Stage) -> None:
    _tip_page(stage)
    stage.click("tipOwn")
    stage.type("150")


def _tip_waiting(stage: Stage) -> None:
    page = TipWaitingPage()
    page.wait_for(Money.of(1910, "USD"))
    _put_on(stage, page)


def _shown(stage: Stage, view: PaymentView) -> None:
    flow = stage.window.findChild(SaleFlow)
    if flow is None:
        raise LookupError("nobody carries the payment")
    flow.take_up(stage.till.tell(view).attempt_id)


def _given() -> PaymentView:
    extras = Extras(Money.of(150, "USD"), Money.of(50, "USD"), "Tip", "City Trees")
    return awaiting(opening(with_extras(any_sale(1000), extras)), tax_minor=83)


def _tip_awaiting(stage: Stage) -> None:
    _shown(stage, _given())


def _tip_paid(stage: Stage) -> None:
    _shown(stage, paid(_given()))


TILL_SCENES: dict[str, Callable[[Stage], None]] = {
    "tape": _tape,
    "tape_times": _tape_times,
    "tape_long": _tape_long,
    "tape_total": _tape_total,
    "tape_negative": _tape_negative,
    "tape_wrong": _tape_wrong,
    "help": _keys_list,
    "tip": _tip,
    "tip_round_up": _tip_round_up,
    "tip_own": _tip_own,
    "tip_waiting": _tip_waiting,
    "tip_awaiting": _tip_awaiting,
    "tip_paid": _tip_paid,
}
