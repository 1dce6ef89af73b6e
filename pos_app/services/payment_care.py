"""What keeps each payment moving: a task that opens its session and watches it to the end."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from uuid import UUID

from pos_app.domain.errors import PosError
from pos_app.domain.payment import Certainty, PaymentState
from pos_app.services.ask_schedule import AskClock
from pos_app.services.desk_tasks import DeskTasks
from pos_app.services.live_payment import LivePayment
from pos_app.services.opening import Opener
from pos_app.services.payment_news import PaymentNews
from pos_app.services.ports import Clock
from pos_app.services.watching import Watcher

_RESTART_AFTER_S = 5.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PaymentCare:
    """Runs the opener and the watcher for each payment, and again after a bug in them. `live`
    are the payments of this run; one that is finished is taken out."""

    live: dict[UUID, LivePayment]
    tasks: DeskTasks
    news: PaymentNews
    opener: Opener
    watcher: Watcher
    clock: Clock

    def open(self, live: LivePayment) -> None:
        """Opens a session for `live`, and then watches it."""
        self.tasks.run(self._open_and_watch(live))

    def watch(self, live: LivePayment) -> None:
        """Watches the session of `live`; once, however often it is called."""
        self.tasks.run(self._watch(live))

    def ask_at_once(self, live: LivePayment, asking: AskClock) -> None:
        """A person or a phone waits for the answer."""
        live.certainty = Certainty.CHECKING
        live.is_urgent = True
        self.news.publish(live)
        if live.is_watched:
            live.kick.set()
        else:
            asking.last_ask_s = None
            self.watch(live)

    def forget_finished(self, live: LivePayment) -> None:
        """Keeps no payment in memory that is over and needs nobody."""
        if not live.is_watched and not live.payment.is_open:
            self.live.pop(live.attempt.id, None)

    async def _open_and_watch(self, live: LivePayment) -> None:
        try:
            await self.opener.open(live)
        except Exception as broken:  # noqa: BLE001 - a bug must not leave a payment opening for ever
            _log.exception("opening a payment broke")
            if live.attempt.state is PaymentState.OPENING:
                self.opener.give_up(live, told(broken))
        if live.attempt.session is not None:
            self.news.tell_opened(live.attempt)
            await self._watch(live)

    async def _watch(self, live: LivePayment) -> None:
        """Watches to the end; a bug in between is logged, and the asking begins again."""
        if live.is_watched:
            return
        live.is_watched = True
        while True:
            try:
                await self.watcher.watch(live)
            except Exception as broken:  # noqa: BLE001 - a bug must not end the watch over money
                _log.exception("watching a payment broke; it begins again")
                live.certainty = Certainty.UNKNOWN
                live.trouble = live.trouble if live.proven is not None else told(broken)
                self.news.publish(live)
                await self.clock.wait(asyncio.Event(), _RESTART_AFTER_S)
            else:
                break
        live.is_watched = False
        self.forget_finished(live)


def told(broken: Exception) -> PosError:
    """What a person is told of a failure: its own words, or none of a bug's."""
    if isinstance(broken, PosError):
        return broken
    return PosError("The till met an unexpected problem.")
