"""A till of real parts without a window: client over HTTP, desk, recovery, journal on a disk."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar
from uuid import UUID, uuid4

from pos_app.checkout.client import OzuraClient, TimeOuts
from pos_app.domain.errors import PosError
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, Certainty, Payment, PaymentState
from pos_app.domain.sale import amount_sale
from pos_app.domain.verdict import StatusAnswer
from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY
from pos_app.services.payment_desk import DeskPorts, PaymentDesk
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import CheckoutProvider, Keys, ReturnHandler, ReturnSeen
from pos_app.services.recovery import resume
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.opening import prepare_store
from tests.fakes.fake_provider import FakeReturns, terms_from
from tests.fakes.quick_clock import QuickClock

DEADLINE_S = 20.0
TIME_OUTS = TimeOuts(connect_s=2.0, read_s=2.0)
KEYS = Keys(SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)
_Seen = TypeVar("_Seen")


class CountedClient:
    """The real client; `asks` counts the answers and failures of the status call."""

    def __init__(self, client: CheckoutProvider, on_answer: Callable[[], None]) -> None:
        self._client, self._on_answer = client, on_answer
        self.asks = 0
        self.open_session = client.open_session
        self.aclose = client.aclose

    async def ask_status(self, session_id: str) -> StatusAnswer:
        try:
            return await self._client.ask_status(session_id)
        finally:
            self.asks += 1
            asyncio.get_running_loop().call_soon(self._on_answer)


@dataclass(frozen=True)
class Setup:
    """Where a till keeps its journal, and whom it asks."""

    folder: Path
    api_url: str
    keys: Keys = KEYS
    time_outs: TimeOuts = TIME_OUTS


class RealTill:
    """Use it with `async with`; a second one on the same folder is the till after a restart."""

    def __init__(self, setup: Setup, returns: ReturnHandler | None = None) -> None:
        self._news = asyncio.Event()
        self.views: list[PaymentView] = []
        self.clock = QuickClock()
        path = setup.folder / "till.db"
        prepare_store(path)
        self.journal = SqlJournal(open_engine(path), "A")
        client = OzuraClient(setup.api_url, setup.keys, time_outs=setup.time_outs)
        self.client = CountedClient(client, self._news.set)
        handler = returns or FakeReturns()
        terms = terms_from(FakeReturns())
        ports = DeskPorts(self.journal, self.client, handler, self.clock, terms, lambda: 0.5)
        self.desk = PaymentDesk(ports, self._look)

    async def __aenter__(self) -> Self:
        resume(self.desk, self.journal, self.clock)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.desk.stop()
        await self.client.aclose()
        self.journal.close()

    def _look(self, view: PaymentView) -> None:
        self.views.append(view)
        self._news.set()

    # ---- wishes -------------------------------------------------------------------------------
    def charge(self, minor: int = 2500) -> None:
        """Begins a sale; the payment in hand is the last one seen."""
        self.desk.charge(amount_sale(uuid4(), Money.of(minor, "USD"), self.clock.now()))

    async def show_code(self, minor: int = 2500) -> str:
        """A sale until its code is up; its session."""
        self.charge(minor)
        await self.sees(PaymentState.AWAITING)
        return self.session_id

    def phone_returns(self, outcome: str, number: int = 1) -> None:
        self.desk.phone_returned(ReturnSeen(number, self.attempt_id, outcome))

    # ---- what is seen -------------------------------------------------------------------------
    @property
    def view(self) -> PaymentView:
        return self.views[-1]

    @property
    def attempt_id(self) -> UUID:
        return self.view.attempt_id

    @property
    def session_id(self) -> str:
        session = self.view.payment.attempt.session
        assert session is not None
        return session.session_id

    @property
    def stored(self) -> Attempt:
        """The payment in hand as the journal has it."""
        payment: Payment | None = self.journal.find(self.attempt_id)
        assert payment is not None
        return payment.attempt

    @property
    def events(self) -> list[str]:
        return [event.kind for event in self.journal.events(self.attempt_id)]

    @property
    def was_green(self) -> bool:
        return any(view.is_proven for view in self.views)

    async def sees(self, state: PaymentState, certainty: Certainty = Certainty.SURE) -> PaymentView:
        return await self.until(
            lambda: self._last_if(lambda view: (view.state, view.certainty) == (state, certainty)),
            f"{state}, {certainty}",
        )

    async def sees_trouble(self, kind: type[PosError]) -> PaymentView:
        return await self.until(
            lambda: self._last_if(lambda view: isinstance(view.trouble, kind)), kind.__name__
        )

    async def asked_again(self, times: int = 1) -> None:
        """Waits for so many more answers, or failures, of the status call."""
        before = self.client.asks
        await self.until(lambda: self.client.asks >= before + times, "the next question")

    async def until(self, seen: Callable[[], _Seen | None], what: str) -> _Seen:
        """Waits for what gives something true; looks again at each view and each answer."""
        deadline_s = time.monotonic() + DEADLINE_S
        while not (found := seen()):
            self._news.clear()
            try:
                async with asyncio.timeout(max(0.0, deadline_s - time.monotonic())):
                    await self._news.wait()
            except TimeoutError:
                last = self.views[-1] if self.views else None
                raise AssertionError(f"not seen: {what}; the last view is {last}") from None
        return found

    def _last_if(self, is_it: Callable[[PaymentView], bool]) -> PaymentView | None:
        return self.views[-1] if self.views and is_it(self.views[-1]) else None
