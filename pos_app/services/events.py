"""The words of the journal: what can happen to a payment, one append-only row each."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID


class EventKind(enum.StrEnum):
    """What happened. These words stand in the journal."""

    CREATED = "created"
    SENT = "sent"
    NO_ANSWER = "no_answer"
    REFUSED = "refused"
    REJECTED = "rejected"
    OPENED = "opened"
    SHOWN = "shown"
    PHONE_RETURNED = "phone_returned"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    INTERRUPTED = "interrupted"
    RESUMED = "resumed"
    SETTLED = "settled"
    DECIDED = "decided"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class PaymentEvent:
    """One row: `at` is UTC; `facts` are plain words and figures, never a secret."""

    attempt_id: UUID
    at: datetime
    kind: EventKind
    facts: Mapping[str, str] = field(default_factory=dict)
