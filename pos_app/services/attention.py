"""Carrying out what a person decided about a payment that needed one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from pos_app.domain.decision import Decision, DecisionRefused
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.payment import Payment
from pos_app.services.events import EventKind, PaymentEvent
from pos_app.services.live_payment import LivePayment
from pos_app.services.ports import Clock, Journal

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DecisionTaker:
    """Writes a decision down, and only then tells the screens. What went wrong is told as the
    payment's trouble, and the payment stays as it was. Not for one whose proof is not saved."""

    journal: Journal
    clock: Clock
    publish: Callable[[LivePayment], None]

    def decide(self, live: LivePayment, decision: Decision) -> None:
        """Takes `decision` about `live`, which may be unfit for it: then nothing changes."""
        facts = decision_facts(live.payment, decision)
        event = PaymentEvent(live.attempt.id, self.clock.now(), EventKind.DECIDED, facts)
        try:
            after = self.journal.decide(decision, event)
        except (DecisionRefused, StoreUnusable) as no:
            _log.warning("a decision could not be taken: %s", no)
            live.trouble = no
        else:
            live.put(after)
            live.trouble = None
        self.publish(live)


def decision_facts(payment: Payment, decision: Decision) -> dict[str, str]:
    """What the journal keeps of a decision: who, what, and about what."""
    facts = {
        "decision": decision.kind.value,
        "who": decision.who,
        "about": payment.attempt.attention or "",
        "reference": decision.reference,
        "reason": decision.reason,
    }
    if decision.amount is not None:
        facts["amount_minor"] = str(decision.amount.amount_minor)
        facts["currency"] = decision.amount.currency.code
    return {name: value for name, value in facts.items() if value}
