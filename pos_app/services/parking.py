"""Parked carts: what waits for a customer who comes back, and what may be parked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.domain.cart_content import CartSnapshot
from pos_app.domain.errors import CartRefused
from pos_app.domain.money import Money

MAX_NAME_CHARS = 60


@dataclass(frozen=True, slots=True)
class ParkedCart:
    """One parked cart, as lists show it. `parked_at` is UTC; `total` is what it comes to."""

    id: UUID
    name: str
    parked_at: datetime
    pieces: int
    total: Money


def parked_name(name: str) -> str:
    """The name without outer blanks. Raises `CartRefused` if it is too long."""
    plain = name.strip()
    if len(plain) > MAX_NAME_CHARS:
        raise CartRefused("parked_name", plain[:MAX_NAME_CHARS], str(MAX_NAME_CHARS))
    return plain


def check_parkable(content: CartSnapshot) -> None:
    """Raises `CartRefused` for a cart with nothing in it."""
    if not content.lines:
        raise CartRefused("empty")
