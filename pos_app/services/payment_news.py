"""Telling what becomes of a payment: the screens, and the customer's page."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from pos_app.domain.errors import NetworkTrouble
from pos_app.domain.payment import Attempt
from pos_app.services.desk_tasks import DeskTasks
from pos_app.services.live_payment import LivePayment
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import ReturnHandler

_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class PaymentNews:
    """`on_paid` hears of a payment once, when it is first told as paid."""

    on_change: Callable[[PaymentView], None]
    on_paid: Callable[[LivePayment], None]
    returns: ReturnHandler
    tasks: DeskTasks
    _told_paid: set[UUID] = field(default_factory=set)

    def publish(self, live: LivePayment) -> None:
        """Tells the screens how `live` stands; of the first time it is paid, all who must know."""
        live.told = live.view()
        try:
            self.on_change(live.told)
        except Exception:  # noqa: BLE001 - a broken screen must not end the watch over money
            _log.exception("news of a payment could not be told")
        attempt = live.attempt
        if attempt.receipt is not None and attempt.id not in self._told_paid:
            self._told_paid.add(attempt.id)
            amount = None if attempt.proof is None else attempt.proof.amount
            note = partial(self.returns.note_proven, attempt.id, attempt.receipt, amount)
            self.tasks.run(_told_to_page(note))
            self.on_paid(live)

    def tell_opened(self, attempt: Attempt) -> None:
        """Gives the customer's page the way back to the checkout, if there is one."""
        if attempt.session is not None:
            note = partial(self.returns.note_opened, attempt.id, attempt.session.checkout_url)
            self.tasks.run(_told_to_page(note))


async def _told_to_page(note: Callable[[], Awaitable[None]]) -> None:
    """The customer's page is a courtesy: trouble costs nothing else."""
    try:
        await note()
    except NetworkTrouble as trouble:
        _log.info("the return handler could not be told: %s", trouble)
