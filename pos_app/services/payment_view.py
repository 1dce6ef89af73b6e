"""What the screens are told of a payment: the journal's truth, and how sure it is right now."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from pos_app.domain.decision import is_exact
from pos_app.domain.errors import PosError
from pos_app.domain.payment import Attention, Certainty, DecisionKind, Payment, PaymentState


@dataclass(frozen=True, slots=True)
class PaymentView:
    """A payment as it stands now.

    `trouble` is why the till is not sure, or why the payment was not opened. `phone` is how the
    customer's phone came back: success, cancel, error, or empty; it proves nothing.
    `expires_at_s` is on the monotonic clock (`time.monotonic()`), None before the session opens.
    """

    payment: Payment
    certainty: Certainty = Certainty.SURE
    trouble: PosError | None = None
    phone: str = ""
    expires_at_s: float | None = None

    @property
    def attempt_id(self) -> UUID:
        return self.payment.attempt.id

    @property
    def state(self) -> PaymentState:
        return self.payment.attempt.state

    @property
    def attention(self) -> Attention | None:
        return self.payment.attempt.attention

    @property
    def is_proven(self) -> bool:
        """Paid, durable, and nothing a person must decide: the only case that is green. Money
        that a person took for a sale is green only where it is all of what was asked for."""
        if self.state is not PaymentState.PAID or self.attention is not None:
            return False
        decided = self.decided
        return decided is None or (decided is not DecisionKind.REFUND and is_exact(self.payment))

    @property
    def decided(self) -> DecisionKind | None:
        return self.payment.attempt.decided


@dataclass(frozen=True, slots=True)
class HandlerView:
    """How the return handler stands. `address` is what phones open; `trouble` is empty when all
    is well, else one of: starting, port_taken (`address` has the new port), loopback_only,
    unreachable, nowhere (none is wanted: phones stay on the provider's page)."""

    address: str = ""
    trouble: str = ""
