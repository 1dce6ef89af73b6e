"""The ports: what the services need from the world, and which errors may come back.

Adapters translate at their own door: only `PosError` and its children come through, always with
`raise … from`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from pos_app.domain.cart_content import CartSnapshot
from pos_app.domain.currency import Currency
from pos_app.domain.decision import Decision
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, OpenedSession, Payment
from pos_app.domain.product import Product
from pos_app.domain.verdict import StatusAnswer
from pos_app.services.events import PaymentEvent
from pos_app.services.manager_pin import PinLock
from pos_app.services.offers import OfferPage, ShelfQuery
from pos_app.services.parking import ParkedCart
from pos_app.services.settings import Settings

if TYPE_CHECKING:
    import asyncio


@dataclass(frozen=True, slots=True)
class Keys:
    """The two keys of a merchant. Never shown, never logged, kept in the OS keyring only."""

    vault_key: str = field(repr=False)
    merchant_key: str = field(repr=False)


class CheckoutProvider(Protocol):
    """The payment provider. Calls time out by themselves and may be cancelled."""

    async def open_session(self, payment: Payment) -> OpenedSession:
        """Opens a session for the attempt, with its key and its terms; a repeat returns the same
        session. Raises `SaleRefused` (400), `KeysRefused` (401), `AddressWrong` (404),
        `AddressMoved` (a redirect), `SessionRejected` (409 and 410, or an address or pricing that
        must not be shown), `NetworkTrouble` (its children; may be tried again as it is)."""
        ...

    async def ask_status(self, session_id: str) -> StatusAnswer:
        """How the session stands. Raises `SessionGone` (404, 409, 410), `KeysRefused`,
        `AddressMoved`, `NetworkTrouble`."""
        ...

    async def aclose(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ReturnUrls:
    """Where the customer's phone comes back to, for one attempt."""

    success: str = field(repr=False)
    cancel: str = field(repr=False)
    error: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReturnSeen:
    """A phone came back. Hearsay: it can only cause "ask now". `outcome` is success, cancel or
    error; `number` counts the handler's returns; `facts` holds checked display values only."""

    number: int
    attempt_id: UUID
    outcome: str
    facts: Mapping[str, str] = field(default_factory=dict)


class ReturnHandler(Protocol):
    """The return handler as the till sees it: makes URLs, and is polled over HTTP."""

    def urls(self, attempt_id: UUID) -> ReturnUrls: ...

    async def returns(self, after: int, wait_s: float) -> list[ReturnSeen]:
        """Returns numbered above `after`, held open up to `wait_s` s. Raises `NetworkTrouble`."""
        ...

    async def note_opened(self, attempt_id: UUID, checkout_url: str) -> None:
        """Gives the customer's page a way back to the checkout. Raises `NetworkTrouble`."""
        ...

    async def note_proven(self, attempt_id: UUID, receipt: str, amount: Money | None) -> None:
        """Lets the customer's page show the receipt. Raises `NetworkTrouble`."""
        ...

    async def aclose(self) -> None: ...


class Journal(Protocol):
    """What happened, on disk. Each call is one flushed transaction, done when it returns.

    Every call raises `StoreUnusable` if the disk is full, read-only or damaged.
    """

    def begin(self, payment: Payment, event: PaymentEvent) -> None:
        """Stores the attempt, and the sale if it is new, and the first event."""
        ...

    def save(self, attempt: Attempt, event: PaymentEvent) -> None:
        """Stores the attempt's new values (never its receipt) and the event."""
        ...

    def append(self, event: PaymentEvent) -> None: ...

    def settle(self, attempt: Attempt, event: PaymentEvent) -> Attempt:
        """Makes a paid attempt durable, once: gives the sale its receipt number, or, where the
        sale already has a paid attempt, marks this one `paid_twice`. Settling the same attempt
        again changes nothing. Returns the attempt as stored."""
        ...

    def decide(self, decision: Decision, event: PaymentEvent) -> Attempt:
        """Stores a person's decision about the event's payment, and the event. Money that is
        taken into a sale makes it paid, with the next receipt if it has none. Returns the attempt
        as stored. Raises `DecisionRefused` if the payment as stored does not offer it, or its
        sale is already paid."""
        ...

    def find(self, attempt_id: UUID) -> Payment | None: ...

    def attempts_of(self, sale_id: UUID) -> list[Attempt]:
        """All attempts of a sale, oldest first."""
        ...

    def unfinished(self, since: datetime) -> list[Payment]:
        """Oldest first: every open payment, every payment that needs a person, every one that only
        a person confirmed or denied, and every session not older than `since` that ended without
        money (they are still asked about)."""
        ...

    def events(self, attempt_id: UUID) -> list[PaymentEvent]:
        """Oldest first."""
        ...

    def knows_session(self, session_id: str) -> bool:
        """Whether some attempt already has this session."""
        ...

    def recent(self, limit: int) -> list[Payment]:
        """The newest payments first."""
        ...

    def donated(self, of: Currency, since: datetime) -> Money:
        """The sum of all donations in a currency that were proven at `since` or later; none that
        still needs a person or was given back."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """One row of a catalogue file: `line` counts from 1 (the header); values by column name."""

    line: int
    values: Mapping[str, str]


class Catalogue(Protocol):
    """The products. `find` may be called on one other thread while the rest is called on this one.

    Every call raises `StoreUnusable` if the products cannot be read or written.
    """

    def find(self, query: ShelfQuery, *, mark: str = "", limit: int = 60) -> OfferPage:
        """Offers for a query: up to `limit` from the beginning, or from a page's `next_mark` on.

        Without words by name. With words, those products that have each of them in name, brand,
        variant, category, SKU or barcode: first the one with exactly this code, then where the
        name begins so, then where words of the name do, then where any word does, then where they
        stand within words; among equals favourites first, then by name. May take some 50 ms."""
        ...

    def find_code(self, code: str) -> Product | None:
        """The product with exactly this barcode or SKU; other ways to write the same code are the
        caller's to try."""
        ...

    def put(self, product: Product) -> None:
        """Adds one product, or changes the one with its SKU; a favourite stays one. Raises
        `ProductRefused`, also where another product has its barcode (`taken`)."""
        ...

    def categories(self) -> list[str]:
        """By name."""
        ...

    def brands(self) -> list[str]:
        """By name."""
        ...

    def has_favourites(self) -> bool:
        """Whether some product is a favourite."""
        ...

    def set_favourites(self, skus: Sequence[str], *, wanted: bool) -> None:
        """Makes products favourites, or no longer; it is kept by SKU when others replace them."""
        ...

    def count(self) -> int: ...

    def replace_all(self, products: Iterator[Product]) -> int:
        """Takes all products or, if the iterator or the disk fails, none. Returns how many."""
        ...

    def close(self) -> None: ...


class ParkedCarts(Protocol):
    """Carts that wait for their customers. Calls take a few milliseconds and are allowed on any
    one thread at a time; each is one flushed transaction, done when it returns.

    Every call raises `StoreUnusable` if the disk is full, read-only or damaged.
    """

    def park(self, name: str, content: CartSnapshot, parked_at: datetime) -> UUID:
        """Keeps a cart under a name (up to 60 characters; names may be the same, or empty).
        `parked_at` is UTC. Returns its id. Raises `CartRefused` for an empty cart (`empty`) or too
        long a name (`parked_name`)."""
        ...

    def waiting(self) -> list[ParkedCart]:
        """What was parked last comes first."""
        ...

    def take(self, cart_id: UUID) -> CartSnapshot | None:
        """Takes the cart out, once: of two that want it, one gets None."""
        ...

    def rename(self, cart_id: UUID, name: str) -> bool:
        """Whether the cart was still there. Raises `CartRefused` for too long a name."""
        ...

    def delete(self, cart_id: UUID) -> bool:
        """Whether the cart was still there."""
        ...

    def close(self) -> None: ...


class SecretStore(Protocol):
    """The operating system's keyring."""

    def load(self, merchant_id: str) -> Keys | None:
        """Raises `KeyringUnavailable`."""
        ...

    def save(self, merchant_id: str, keys: Keys) -> None:
        """Raises `KeyringUnavailable`."""
        ...


class SettingsStore(Protocol):
    """The settings file."""

    def load(self) -> Settings:
        """Defaults if there is no file. Raises `SettingsDamaged`."""
        ...

    def save(self, settings: Settings) -> None:
        """Written whole or not at all."""
        ...


class PinLocks(Protocol):
    """Where the wrong tries at the manager's PIN are counted."""

    def load(self) -> PinLock: ...

    def save(self, lock: PinLock) -> None:
        """Written whole or not at all. Raises `StoreUnusable`."""
        ...


class Clock(Protocol):
    """Time, so that tests need not wait for it."""

    def now(self) -> datetime:
        """UTC wall clock."""
        ...

    def monotonic(self) -> float:
        """Seconds that never jump."""
        ...

    async def wait(self, event: asyncio.Event, timeout_s: float) -> bool:
        """Waits for `event` or the time-out. True if the event came."""
        ...


ReadRows = Callable[[Path], Iterator[CatalogueRow]]
"""Reads a catalogue file row by row. Raises `ImportRefused` for a file that is no table."""
