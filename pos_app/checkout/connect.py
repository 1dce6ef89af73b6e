"""The trial of a connection: one real session that nobody sees, and what it shows.

The provider has no call that tells whether keys are good, so the trial opens a session, as the
first sale would. Nobody gets its address, so nobody can pay it; it ends by itself after half an
hour. Its id leaves this module in no way.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from uuid import UUID, uuid4

from pos_app.checkout.client import OzuraClient, TimeOuts
from pos_app.checkout.plain_values import http_date
from pos_app.checkout.reach import clock_is_off, look_up
from pos_app.checkout.session_check import is_providers
from pos_app.domain.currency import Currency
from pos_app.domain.errors import (
    AddressMoved,
    AddressWrong,
    KeysRefused,
    NetworkTrouble,
    PosError,
    ProviderBroken,
    ProviderBusy,
    SaleRefused,
    SessionRejected,
)
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt, OrderTerms, Payment
from pos_app.domain.sale import amount_sale
from pos_app.services.no_connection import NoConnection, why_no_connection
from pos_app.services.ports import Keys
from pos_app.services.settings import BadSetting
from pos_app.services.setup import ConnectFound, Connection

LIMIT_S = 11.5
"""The whole trial, whatever hangs."""
_TIME_OUTS = TimeOuts(connect_s=4.0, read_s=7.0, write_s=4.0, pool_s=4.0, whole_s=8.0)
_FRONT_DOOR_S = 1.5
_PLAIN_PORT = 80
_NEEDS_LOG_IN = 511


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried: an API, two keys, and the payment that a session is opened for.
    `is_on_network` tells whether this computer is on one at all."""

    api_url: str
    keys: Keys = field(repr=False)
    payment: Payment = field(repr=False)
    is_on_network: Callable[[], bool] = field(repr=False)
    plain_port: int = _PLAIN_PORT

    @property
    def host(self) -> str:
        return urlsplit(self.api_url).hostname or ""


def trial_payment(currency: Currency, terms: Callable[[UUID], OrderTerms]) -> Payment:
    """A payment of the smallest amount that makes sense: 1.00 of the currency, or 100 where it
    has no smaller coin, as the yen. A cent is below what card networks take, and a provider may
    refuse it for that alone; more than this would prove nothing more. Its idempotency key is
    random: a trial never meets the session of another one."""
    now = datetime.now(UTC)
    one = Money(10**currency.digits if currency.digits else 100, currency)
    sale = amount_sale(uuid4(), one, now)
    attempt_id = uuid4()
    return Payment(sale, Attempt(attempt_id, sale.id, uuid4().hex, terms(attempt_id), now))


def try_connection(trial: Trial) -> Connection:
    """Opens the session and shows it to nobody. Returns within 12 s, and never raises for what it
    finds. Not for the GUI thread."""
    began_s = time.monotonic()
    answer: Future[Connection] = Future()
    # Nothing can end a look-up of a name that hangs: it must not hold up the answer, or the
    # program's end.
    threading.Thread(
        target=_answer, args=(trial, answer), name="connection trial", daemon=True
    ).start()
    try:
        found = answer.result(LIMIT_S)
    except TimeoutError:
        found = Connection(ConnectFound.UNREACHABLE, {"host": trial.host})
    return replace(found, took_ms=round((time.monotonic() - began_s) * 1000))


def _answer(trial: Trial, answer: Future[Connection]) -> None:
    try:
        answer.set_result(_tried(trial))
    except Exception as bug:  # noqa: BLE001 - whoever waits for the answer is to hear of it
        answer.set_exception(bug)


def _tried(trial: Trial) -> Connection:
    if look_up(trial.host) == "failed":
        return _without(trial, NoConnection.NAME)
    try:
        provider_ahead_s = asyncio.run(_open(trial))
    except NetworkTrouble as trouble:
        return _troubled(trial, trouble)
    except PosError as error:
        return _refused(trial, error)
    facts = {"host": trial.host}
    if clock_is_off(provider_ahead_s):
        facts["ahead_s"] = str(round(-provider_ahead_s))
    return Connection(ConnectFound.WORKS, facts)


async def _open(trial: Trial) -> float:
    """How far the provider's clock is ahead of this one, in seconds: all that is kept."""
    client = OzuraClient(trial.api_url, trial.keys, time_outs=_TIME_OUTS)
    try:
        return (await client.open_session(trial.payment)).clock_ahead_s
    finally:
        await client.aclose()


def _refused(trial: Trial, error: PosError) -> Connection:
    """A definite answer. Raises what is none."""
    found, host = ConnectFound, {"host": trial.host}
    match error:
        case KeysRefused():
            return Connection(found.KEYS)
        case SaleRefused():
            return Connection(found.REFUSED, {"reason": "\n".join([error.reason, *error.details])})
        case AddressMoved() if error.host != trial.host:
            return Connection(found.ADDRESS_MOVED, {"host": error.host})
        case AddressMoved() | AddressWrong() | BadSetting():
            return Connection(found.ADDRESS_WRONG, host)
        case SessionRejected() if error.problem == "closed":
            # Of a key that was never used before.
            return Connection(found.BROKEN, host)
        case SessionRejected():
            return Connection(found.STRANGE, {"problem": error.problem, "detail": error.detail})
    raise error


def _troubled(trial: Trial, trouble: NetworkTrouble) -> Connection:
    found, facts = ConnectFound, {"host": trial.host}
    match trouble:
        case ProviderBusy():
            return Connection(found.BUSY, _wait(trouble))
        case ProviderBroken() if trouble.is_page:
            return Connection(_of_a_page(trial), facts)
        case ProviderBroken() if trouble.status_code == _NEEDS_LOG_IN:
            return Connection(found.PORTAL, facts)
        case ProviderBroken() if 400 <= trouble.status_code < 500:
            return Connection(found.ADDRESS_WRONG, facts)
        case ProviderBroken():
            status = {"status": str(trouble.status_code)} if trouble.status_code else {}
            return Connection(found.BROKEN, facts | status)
    return _without(trial, why_no_connection(trouble))


def _wait(trouble: ProviderBusy) -> dict[str, str]:
    wait_s = trouble.retry_after_s
    return {} if wait_s is None else {"wait_s": str(round(wait_s))}


def _of_a_page(trial: Trial) -> ConnectFound:
    """A web page came. Whoever sent it has the host's certificate: at an address of the provider's
    that is a filter which the computer trusts; at any other it is somebody's web site."""
    is_site = trial.api_url.startswith("https:") and not is_providers(trial.host)
    return ConnectFound.ADDRESS_WRONG if is_site else ConnectFound.PORTAL


def _without(trial: Trial, why: NoConnection) -> Connection:
    """No connection came about. What answers at the host's plain front door says more about it."""
    found, facts = ConnectFound, {"host": trial.host}
    is_elsewhere = look_up(trial.host) != "local"
    if is_elsewhere and not trial.is_on_network():
        return Connection(found.NO_NETWORK)
    if why is NoConnection.NAME:
        return Connection(found.NAME_UNKNOWN, facts)
    door = _front_door(trial) if trial.api_url.startswith("https:") else _Door()
    if door.is_portal:
        return Connection(found.PORTAL, facts)
    if why is NoConnection.DATES:
        return _of_dates(door, facts)
    is_somebody = why is NoConnection.CERTIFICATE
    return Connection(found.CERTIFICATE if is_somebody else found.UNREACHABLE, facts)


def _of_dates(door: _Door, facts: dict[str, str]) -> Connection:
    """By this computer's clock the certificate is out of its time. If the clock is right after
    all, so it is."""
    if door.ahead_s is None:
        return Connection(ConnectFound.CLOCK, facts)
    if clock_is_off(door.ahead_s):
        return Connection(ConnectFound.CLOCK, facts | {"ahead_s": str(round(door.ahead_s))})
    return Connection(ConnectFound.CERTIFICATE, facts)


@dataclass(frozen=True, slots=True)
class _Door:
    """What answered to plain http. `ahead_s`: how far this computer's clock is ahead of it."""

    is_portal: bool = False
    ahead_s: float | None = None


def _front_door(trial: Trial) -> _Door:
    """Asks for the host's first page over plain http, without a key. The provider sends everybody
    on to https of its own; a network that wants a log-in answers itself, or sends elsewhere."""
    import httpx

    host = f"[{trial.host}]" if ":" in trial.host else trial.host
    try:
        with (
            httpx.Client(timeout=_FRONT_DOOR_S, trust_env=False) as client,
            client.stream("GET", f"http://{host}:{trial.plain_port}/") as answer,
        ):
            status, place = answer.status_code, answer.headers.get("Location", "")
            date = http_date(answer.headers.get("Date"))
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError):
        return _Door()
    is_portal = status in {200, _NEEDS_LOG_IN} or (
        300 <= status < 400 and not _is_own_place(place, trial.host)
    )
    if date is None or is_portal:
        return _Door(is_portal)
    return _Door(ahead_s=(datetime.now(UTC) - date) / timedelta(seconds=1))


def _is_own_place(place: str, host: str) -> bool:
    """Whether a redirect leads to the host itself, or to another of the provider's."""
    try:
        target = urlsplit(place).hostname or host
    except ValueError:
        return False
    return target == host or (is_providers(host) and is_providers(target))
