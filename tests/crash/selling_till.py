"""A till without a window, as a program: real desk, journal, recovery and client; no Qt.

It reads an order a line from its standard input and makes a process for each, which sells by the
order's script and prints a line for each view: that is its screen. The processes come from one
that has imported everything, so that a start takes no half second.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import os
import random
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID, uuid4

from pos_app.checkout.client import OzuraClient
from pos_app.domain.decision import Decision
from pos_app.domain.money import Money
from pos_app.domain.payment import Attention, DecisionKind, PaymentState
from pos_app.domain.sale import amount_sale
from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY
from pos_app.services.payment_desk import DeskPorts, PaymentDesk
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import Keys
from pos_app.services.recovery import resume
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.opening import prepare_store
from pos_app.system.clock import SystemClock
from tests.crash.crash_points import CrashPoints, Planted, PointedJournal, PointedProvider
from tests.crash.crash_points import pointed_screen as pointed
from tests.fakes.fake_provider import FakeReturns, terms_from
from tests.fakes.quick_clock import QuickClock

STORE = "till.db"
_PATIENCE_S = 0.6
_ENDED = {PaymentState.PAID, PaymentState.CANCELLED, PaymentState.FAILED, PaymentState.EXPIRED}


_Wished = TypeVar("_Wished")


@dataclass(frozen=True)
class Orders:
    """What one run of the till does. `sales` is a word a sale: how it is sold; with `sells_on`
    the last goes on for ever. `fault` strikes at `point`."""

    run: int
    folder: str
    api_url: str
    sales: list[str]
    sells_on: bool = False
    point: str = ""
    fault: str = ""


class Screen:
    """Prints every view, a line of JSON each, and knows what it shows."""

    def __init__(self, run: int) -> None:
        self._run = run
        self._changed = asyncio.Event()
        self.views: dict[UUID, PaymentView] = {}
        self.painted: set[UUID] = set()

    def say(self, **said: object) -> None:
        # One write a line: a line is there whole or not at all, also when the till is killed.
        os.write(1, (json.dumps({"run": self._run, **said}) + "\n").encode())

    def show(self, view: PaymentView) -> None:
        attempt, payable = view.payment.attempt, view.payment.payable
        up = view.state is PaymentState.AWAITING and attempt.session is not None
        self.say(
            view=view.state,
            sale=view.payment.sale.id.hex,
            attempt=view.attempt_id.hex,
            green=view.is_proven,
            receipt=attempt.receipt,
            attention=attempt.attention,
            trouble=type(view.trouble).__name__ if view.trouble else None,
            code=attempt.session.session_id if up and attempt.session else None,
            minor=payable.amount_minor if payable else None,
        )
        self.views[view.attempt_id] = view
        self._changed.set()

    async def changes(self) -> bool:
        """Waits for the next view. False if there is none for long: one must have been lost."""
        self._changed.clear()
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await self._changed.wait()
        except TimeoutError:
            return False
        return True

    def last_of_each_sale(self) -> list[PaymentView]:
        return list({view.payment.sale.id: view for view in self.views.values()}.values())


class Cashier:
    """Sells by the script, then tries again what was not opened, and waits until all is over."""

    def __init__(self, orders: Orders, desk: PaymentDesk, screen: Screen) -> None:
        self._orders, self._desk, self._screen = orders, desk, screen
        self._random = random.Random(orders.run)  # noqa: S311 - nor are amounts

    async def work(self) -> None:
        script = list(self._orders.sales)
        while script:
            await self._sell(script[0])
            if len(script) > 1 or not self._orders.sells_on:
                script.pop(0)
        while unsold := [one for one in self._screen.last_of_each_sale() if not _is_over(one)]:
            for view in unsold:
                if view.state is PaymentState.NOT_OPENED:
                    self._wish(self._desk.open_again, view.attempt_id)
            if not await self._screen.changes():
                return

    async def _sell(self, how: str) -> None:
        total = Money.of(self._random.randint(100, 99_999), "USD")
        sale = amount_sale(uuid4(), total, SystemClock().now())
        self._screen.say(sells=how, sale=sale.id.hex)
        self._wish(self._desk.charge, sale)
        while (view := self._view_of(sale.id)) is None or not _is_over(view, how):
            if view is not None and view.state is PaymentState.NOT_OPENED:
                return
            if view is not None and view.state is PaymentState.AWAITING:
                self._see_the_code(view, how)
            if not await self._screen.changes():
                return

    def _see_the_code(self, view: PaymentView, how: str) -> None:
        attempt_id = view.attempt_id
        if attempt_id not in self._screen.painted:
            self._screen.painted.add(attempt_id)
            self._wish(self._desk.mark_shown, attempt_id)
        if how == "withdrawn":
            self._wish(self._desk.withdraw, attempt_id)
        if how == "taken" and view.attention is not None:
            decision = Decision(DecisionKind.TAKE, "Ada")
            self._wish(lambda about: self._desk.decide(about, decision), attempt_id)

    def _wish(self, wish: Callable[[_Wished], None], about: _Wished) -> None:
        """As the payments thread carries out a wish: a bug in it costs nothing else."""
        try:
            wish(about)
        except Planted as planted:
            self._screen.say(wish_failed=str(planted))

    def _view_of(self, sale_id: UUID) -> PaymentView | None:
        found = (one for one in self._screen.last_of_each_sale() if one.payment.sale.id == sale_id)
        return next(found, None)


def _is_over(view: PaymentView, how: str = "") -> bool:
    if view.trouble is not None:
        return False
    is_left = view.attention is Attention.AMOUNT_DIFFERS and how != "taken"
    return view.state in _ENDED or is_left


async def run_till(orders: Orders) -> None:
    """Starts as the till does, takes up what was left, and sells. Then it waits to be killed."""
    folder, clock, screen = Path(orders.folder), QuickClock(), Screen(orders.run)
    prepare_store(folder / STORE)
    points = CrashPoints(orders.point, orders.fault, folder, screen.say)
    journal = PointedJournal(SqlJournal(open_engine(folder / STORE), "A"), points)
    keys = Keys(SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)
    provider = PointedProvider(OzuraClient(orders.api_url, keys), points, screen.say)
    returns = FakeReturns()
    ports = DeskPorts(journal, provider, returns, clock, terms_from(returns), random.random)  # type: ignore[arg-type]  # its calls are looked up by name
    desk = PaymentDesk(ports, pointed(screen.show, points))
    resume(desk, journal, clock)  # type: ignore[arg-type]  # as above
    screen.say(started=True)
    await Cashier(orders, desk, screen).work()
    screen.say(done=True, passed=points.passed)
    await asyncio.Event().wait()


def main() -> None:
    """An order a line; each runs in a process of its own until it is killed."""
    logging.disable()
    _warm_up()
    for line in sys.stdin:
        orders = Orders(**json.loads(line))
        child = os.fork()
        if child == 0:
            _be_a_till(orders)
        os.write(1, (json.dumps({"run": orders.run, "pid": child}) + "\n").encode())
        _, how = os.waitpid(child, 0)
        ended = os.waitstatus_to_exitcode(how)
        os.write(1, (json.dumps({"run": orders.run, "ended": ended}) + "\n").encode())


def _warm_up() -> None:
    """Loads what the first sale of each process would load anew."""
    OzuraClient("http://127.0.0.1", Keys(SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)).warm_up()
    open_engine(Path(STORE))
    importlib.import_module("anyio._backends._asyncio")


def _be_a_till(orders: Orders) -> None:
    try:
        asyncio.run(run_till(orders))
    except Planted as planted:
        said = {"run": orders.run, "start_failed": str(planted)}
        os.write(1, (json.dumps(said) + "\n").encode())
    except BaseException:  # noqa: BLE001 - whatever it is, whoever reads the screen must see it
        said = {"run": orders.run, "broke": traceback.format_exc()[-3000:]}
        os.write(1, (json.dumps(said) + "\n").encode())
    finally:
        os._exit(1)


if __name__ == "__main__":
    main()
