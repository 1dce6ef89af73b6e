"""Words that stand in journals, settings and answers: a changed one is a lost payment."""

from __future__ import annotations

from enum import StrEnum

import pytest

from pos_app.domain.money import AmountProblem
from pos_app.domain.payment import Attention, Certainty, DecisionKind, PaymentState
from pos_app.domain.sale import SaleMode
from pos_app.domain.verdict import Finding, ProviderStatus


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (SaleMode, "amount items donation"),
        (
            PaymentState,
            "opening not_opened awaiting withdrawn paid cancelled failed expired",
        ),
        (
            Attention,
            "paid_late paid_after_withdrawal paid_twice amount_differs unresolved",
        ),
        (DecisionKind, "take refund by_hand not_paid leave"),
        (Certainty, "sure checking unknown"),
        (ProviderStatus, "pending completed cancelled failed expired"),
        (
            Finding,
            "pending paid cancelled failed expired unknown foreign amount_differs unproven",
        ),
        (AmountProblem, "empty not_a_number negative too_many_decimals zero too_large"),
    ],
)
def test_old_journals_can_still_be_read(kind: type[StrEnum], words: str) -> None:
    assert [member.value for member in kind] == words.split()
    assert [member.name.lower() for member in kind] == words.split()
