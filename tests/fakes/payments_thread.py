"""A till's payments thread with a fake assembly, and the screen that listens to it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from unittest.mock import create_autospec
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from pos_app.domain.errors import PosError
from pos_app.domain.payment import PaymentState
from pos_app.services.evidence import Evidence
from pos_app.services.payment_desk import DeskPorts, PaymentDesk
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.services.ports import Catalogue, Keys
from pos_app.system.clock import SystemClock
from pos_app.workers.payment_worker import Assembly, News, PaymentWorker
from tests.fakes.fake_provider import FakeProvider, FakeReturns, terms_from
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.memory_parked import MemoryParkedCarts

KEYS = Keys("vault", "merchant")


class Screen(QObject):
    """Hears the till on the GUI thread, as a window would."""

    def __init__(self, till: PaymentWorker) -> None:
        super().__init__()
        self.views: list[PaymentView] = []
        self.failures: list[PosError] = []
        self.handlers: list[HandlerView] = []
        self.wanted: list[PosError | None] = []
        self.catalogues: list[object] = []
        self.evidence: list[Evidence] = []
        self.parked: list[object] = []
        self.threads: set[threading.Thread] = set()
        till.payment_changed.connect(self._payment_changed)
        till.start_failed.connect(self._start_failed)
        till.handler_changed.connect(self._handler_changed)
        till.keys_wanted.connect(self._keys_wanted)
        till.evidence_read.connect(self._evidence_read)
        till.became_ready.connect(self._became_ready)
        till.parked_ready.connect(self._parked_ready)

    @property
    def shown(self) -> set[UUID]:
        """The payments whose code was shown."""
        return {v.attempt_id for v in self.views if v.state is PaymentState.AWAITING}

    @Slot(object)
    def _payment_changed(self, view: PaymentView) -> None:
        self.threads.add(threading.current_thread())
        self.views.append(view)

    @Slot(object)
    def _start_failed(self, error: PosError) -> None:
        self.threads.add(threading.current_thread())
        self.failures.append(error)

    @Slot(object)
    def _handler_changed(self, view: HandlerView) -> None:
        self.threads.add(threading.current_thread())
        self.handlers.append(view)

    @Slot(object)
    def _keys_wanted(self, why: PosError | None) -> None:
        self.threads.add(threading.current_thread())
        self.wanted.append(why)

    @Slot(object)
    def _evidence_read(self, evidence: Evidence) -> None:
        self.threads.add(threading.current_thread())
        self.evidence.append(evidence)

    @Slot(object)
    def _became_ready(self, catalogue: object) -> None:
        self.threads.add(threading.current_thread())
        self.catalogues.append(catalogue)

    @Slot(object)
    def _parked_ready(self, parked: object) -> None:
        assert not self.catalogues, "the parked carts come first"
        self.parked.append(parked)


@dataclass
class Works:
    """What the payments thread is given to run, and what became of it."""

    before: Callable[[News], None] = lambda _news: None
    resume: Callable[[], object] = lambda: None
    asks_keys: bool = False
    why: PosError | None = None
    gate: threading.Event | None = None
    keys: Keys | None = None
    ended: list[str] = field(default_factory=list)
    renewed: list[Keys] = field(default_factory=list)
    provider: FakeProvider | None = None
    journal: MemoryJournal = field(default_factory=MemoryJournal)
    parked: MemoryParkedCarts = field(default_factory=MemoryParkedCarts)

    async def start(self, news: News) -> Assembly:
        return await self.assemble(news)

    async def assemble(self, news: News) -> Assembly:
        self.before(news)
        if self.asks_keys:
            try:
                self.keys = await news.ask_keys(self.why)
            except asyncio.CancelledError:
                self.ended.append("assembling")
                raise
        if self.gate is not None:
            self.gate.wait(10)
        return self._assembly(news)

    def _assembly(self, news: News) -> Assembly:
        clock, returns = SystemClock(), FakeReturns()
        self.provider = FakeProvider(clock)
        terms = terms_from(returns)
        ports = DeskPorts(self.journal, self.provider, returns, clock, terms, lambda: 0.5)
        desk = PaymentDesk(ports, news.payment_changed)
        catalogue = create_autospec(Catalogue, instance=True)
        return Assembly(
            desk,
            catalogue,
            self.resume,
            self._follow,
            self._aclose,
            self.renewed.append,
            self.parked,
        )

    async def _follow(self) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            self.ended.append("following")

    async def _aclose(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        self.ended.append(f"adapters, with {len(others)} tasks left")
        self.journal.close()


@dataclass
class Counter:
    """A till's thread and the screen that listens to it."""

    works: Works
    till: PaymentWorker
    screen: Screen

    @property
    def is_running(self) -> bool:
        return self.till._thread.is_alive()
