"""A payment that is being worked on: the journal's truth and what is known only in this run."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

from pos_app.domain.errors import PosError
from pos_app.domain.payment import Attempt, Certainty, Payment
from pos_app.services.ask_schedule import AskClock
from pos_app.services.payment_view import PaymentView


@dataclass(slots=True, eq=False)
class LivePayment:
    """`kick` wakes whatever waits for this payment; `asking` is set once its session is open.

    `proven` is the paid attempt while it could not be written down: what the provider proved is
    not forgotten for a later answer, nor for none. `told` is what the screens heard last.
    `is_urgent` means that a person or a phone waits for its next ask, and `is_asked` that an ask
    is under way.
    """

    payment: Payment
    certainty: Certainty = Certainty.SURE
    trouble: PosError | None = None
    phone: str = ""
    asking: AskClock | None = None
    proven: Attempt | None = None
    told: PaymentView | None = None
    is_watched: bool = False
    is_urgent: bool = False
    is_asked: bool = False
    given_up: bool = False
    last_answer: str = ""
    kick: asyncio.Event = field(default_factory=asyncio.Event)
    outcomes_seen: set[str] = field(default_factory=set)

    @property
    def attempt(self) -> Attempt:
        return self.payment.attempt

    def put(self, attempt: Attempt) -> None:
        """Takes the attempt's new values, once they are in the journal."""
        self.payment = replace(self.payment, attempt=attempt)

    def view(self) -> PaymentView:
        expires_at_s = None if self.asking is None else self.asking.expires_s
        return PaymentView(self.payment, self.certainty, self.trouble, self.phone, expires_at_s)
