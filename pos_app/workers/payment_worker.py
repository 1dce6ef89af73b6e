"""The payments thread: one asyncio loop that carries out the screens' wishes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from pos_app.domain.errors import PosError
from pos_app.domain.sale import Sale
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.workers.till import Till

if TYPE_CHECKING:
    # Loaded by the payments thread: the first picture waits for none of them.
    import asyncio
    from datetime import datetime

    from pos_app.domain.currency import Currency
    from pos_app.domain.decision import Decision
    from pos_app.services.payment_desk import PaymentDesk
    from pos_app.services.ports import Catalogue, Keys, ParkedCarts

SAID_ALREADY = {"is_said": True}
"""Marks a failure in the log that the screens are told of in their own words."""
_log = logging.getLogger(__name__)
_Wish = Callable[["PaymentDesk"], None]


@dataclass(frozen=True, slots=True)
class Assembly:
    """What the payments thread runs: `follow` is the feed's endless task, `aclose` ends the
    adapters in reverse order, `renew_keys` takes keys that were typed while it runs."""

    desk: PaymentDesk
    catalogue: Catalogue
    resume: Callable[[], object]
    follow: Callable[[], Awaitable[None]]
    aclose: Callable[[], Awaitable[None]]
    renew_keys: Callable[[Keys], None]
    parked: ParkedCarts


@dataclass(frozen=True, slots=True)
class News:
    """How the assembly speaks to the screens; may be called from the payments thread."""

    payment_changed: Callable[[PaymentView], None]
    handler_changed: Callable[[HandlerView], None]
    ask_keys: Callable[[PosError | None], Awaitable[Keys]]
    warned: Callable[[PosError], None]


Assemble = Callable[[News], Awaitable[Assembly]]


class PaymentWorker(Till):
    """The real till. `assemble` runs on the payments thread, after `start`: that is where the
    expensive imports happen. `stop` must be called before the application ends."""

    def __init__(self, assemble: Assemble, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assemble = assemble
        self._lock = threading.Lock()
        self._waiting: list[_Wish] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._desk: PaymentDesk | None = None
        self._renew_keys: Callable[[Keys], None] | None = None
        self._keys: asyncio.Future[Keys] | None = None
        self._stopping = False
        self._stop_event: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name="payments")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends every task and waits for the thread. Open sessions stay open at the provider and
        in the journal."""
        with self._lock:
            self._stopping = True
            if self._loop is not None and self._stop_event is not None:
                self._loop.call_soon_threadsafe(self._stop_event.set)
        if self._thread.ident is not None:
            self._thread.join()

    def charge(self, sale: Sale) -> None:
        self._wish(lambda desk: desk.charge(sale))

    def open_again(self, attempt_id: UUID) -> None:
        self._wish(lambda desk: desk.open_again(attempt_id))

    def withdraw(self, attempt_id: UUID) -> None:
        self._wish(lambda desk: desk.withdraw(attempt_id))

    def check_now(self, attempt_id: UUID) -> None:
        self._wish(lambda desk: desk.check_now(attempt_id))

    def window_active(self) -> None:
        self._wish(lambda desk: desk.window_active())

    def mark_shown(self, attempt_id: UUID) -> None:
        self._wish(lambda desk: desk.mark_shown(attempt_id))

    def decide(self, attempt_id: UUID, decision: Decision) -> None:
        self._wish(lambda desk: desk.decide(attempt_id, decision))

    def let_go(self, attempt_id: UUID) -> None:
        self._wish(lambda desk: desk.let_go(attempt_id))

    def read_evidence(self, attempt_id: UUID) -> None:
        self._wish(lambda desk: self.evidence_read.emit(desk.evidence(attempt_id)))

    def read_donated(self, of: Currency, since: datetime) -> None:
        self._wish(lambda desk: self.donated_read.emit(desk.donated(of, since)))

    def give_keys(self, keys: Keys) -> None:
        with self._lock:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._take_keys, keys)

    def _wish(self, wish: _Wish) -> None:
        with self._lock:
            if self._desk is None or self._loop is None:
                self._waiting.append(wish)
            elif not self._stopping:
                self._loop.call_soon_threadsafe(_carry_out, wish, self._desk)

    def _run(self) -> None:
        import asyncio

        try:
            asyncio.run(self._main())
        except PosError as error:
            _log.exception("the till could not start")
            self.start_failed.emit(error)
        except (Exception, asyncio.CancelledError):  # noqa: BLE001 - the thread's last door
            _log.exception("the payments thread broke", extra=SAID_ALREADY)
            self.start_failed.emit(PosError("The till met an unexpected problem."))

    async def _main(self) -> None:
        import asyncio

        stop = asyncio.Event()
        with self._lock:
            if self._stopping:
                return
            self._loop = asyncio.get_running_loop()
            self._stop_event = stop
        try:
            await self._assemble_and_work(stop)
        finally:
            # Before the loop closes: a call into a closed one would break the screens' thread.
            with self._lock:
                self._loop = None

    async def _assemble_and_work(self, stop: asyncio.Event) -> None:
        import asyncio

        stopped = asyncio.ensure_future(stop.wait())
        assembling = asyncio.ensure_future(self._assemble(self._news()))
        await asyncio.wait({stopped, assembling}, return_when=asyncio.FIRST_COMPLETED)
        if not assembling.done():
            assembling.cancel()
            await asyncio.wait({assembling})
            if not assembling.cancelled() and assembling.exception() is None:
                await assembling.result().aclose()
            return
        assembly = assembling.result()
        try:
            await self._work(assembly, stopped)
        finally:
            stopped.cancel()
            try:
                await assembly.desk.stop()
            finally:
                await assembly.aclose()

    async def _work(self, assembly: Assembly, stopped: Awaitable[object]) -> None:
        import asyncio

        assembly.resume()
        following = asyncio.ensure_future(assembly.follow())
        following.add_done_callback(_followed)
        self._renew_keys = assembly.renew_keys
        with self._lock:
            self._desk = assembly.desk
            waiting, self._waiting = self._waiting, []
        for wish in waiting:
            _carry_out(wish, assembly.desk)
        self.parked_ready.emit(assembly.parked)
        self.became_ready.emit(assembly.catalogue)
        try:
            await stopped
        finally:
            with self._lock:
                self._desk = None
            self._renew_keys = None
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)

    def _news(self) -> News:
        return News(
            self.payment_changed.emit, self.handler_changed.emit, self._ask_keys, self.warned.emit
        )

    async def _ask_keys(self, why: PosError | None) -> Keys:
        """Asks the person at the till for the keys; they are kept in memory only."""
        import asyncio

        self._keys = asyncio.get_running_loop().create_future()
        self.keys_wanted.emit(why)
        return await self._keys

    def _take_keys(self, keys: Keys) -> None:
        if self._keys is not None and not self._keys.done():
            self._keys.set_result(keys)
        elif self._renew_keys is not None:
            self._renew_keys(keys)


def _followed(following: asyncio.Future[None]) -> None:
    """The feed ends with the till, and before it only by a bug: payments are asked about on."""
    if not following.cancelled() and (error := following.exception()) is not None:
        _log.error("following the returns broke", exc_info=error)


def _carry_out(wish: _Wish, desk: PaymentDesk) -> None:
    """One wish; a bug in it costs no other payment anything."""
    try:
        wish(desk)
    except Exception:  # noqa: BLE001 - the thread carries all other payments too
        _log.exception("a wish could not be carried out")
