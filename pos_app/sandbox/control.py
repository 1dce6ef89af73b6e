"""The control endpoints, for tests and the demo: over loopback only, and only when asked for."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from datetime import timedelta
from decimal import Decimal, InvalidOperation

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pos_app.domain.money import Money
from pos_app.sandbox.api import (
    CheckoutApi,
    SandboxKeys,
    error_answer,
    json_answer,
    read_json,
    status_data,
)
from pos_app.sandbox.clock import SandboxClock, iso_ms
from pos_app.sandbox.contract import Refused
from pos_app.sandbox.fault_orders import read_fault
from pos_app.sandbox.faults import FaultQueue
from pos_app.sandbox.request_log import RequestLog
from pos_app.sandbox.sessions import Pricing, Session, SessionBook, Status

Endpoint = Callable[[Request], Awaitable[Response]]


class Control:
    """Sets the sandbox's clock, sessions, prices and faults, and shows what happened."""

    def __init__(
        self,
        book: SessionBook,
        log: RequestLog,
        queue: FaultQueue,
        clock: SandboxClock,
        pricing: Pricing,
        api: CheckoutApi,
    ) -> None:
        self._book = book
        self._log = log
        self._queue = queue
        self._clock = clock
        self._pricing = pricing
        self._api = api

    def routes(self) -> list[Route]:
        table: list[tuple[str, str, Endpoint]] = [
            ("/control/faults", "POST", self._add_fault),
            ("/control/faults", "GET", self._show_faults),
            ("/control/faults", "DELETE", self._clear_faults),
            ("/control/sessions", "GET", self._show_sessions),
            ("/control/sessions/{session_id}", "POST", self._set_session),
            ("/control/clock", "POST", self._advance),
            ("/control/settings", "POST", self._set_pricing),
            ("/control/keys", "POST", self._rotate_keys),
            ("/control/ledger", "GET", self._show_ledger),
            ("/control/requests", "GET", self._show_requests),
        ]
        return [Route(path, _guarded(act), methods=[method]) for path, method, act in table]

    async def _add_fault(self, request: Request) -> Response:
        fault = read_fault(await read_json(request))
        self._queue.waiting.append(fault)
        return json_answer({"queued": fault.described()})

    async def _show_faults(self, _request: Request) -> Response:
        return json_answer({"faults": [fault.described() for fault in self._queue.waiting]})

    async def _clear_faults(self, _request: Request) -> Response:
        self._queue.waiting.clear()
        return json_answer({"faults": []})

    async def _show_sessions(self, _request: Request) -> Response:
        return json_answer({"sessions": [_described(session) for session in self._book.all()]})

    async def _set_session(self, request: Request) -> Response:
        """`{"status": …}`, and as they come `"amount"` and `"after_s"`."""
        session = self._book.find(request.path_params["session_id"])
        if session is None:
            raise Refused(404, "Session not found")
        order = await _read_order(request)
        try:
            status = Status(str(order.get("status")))
            amount = _read_charge(order, session)
            after = timedelta(seconds=int(_number(order, "after_s", Decimal(0))))
            if after:
                self._book.turn_later(session, status, amount, after)
            else:
                self._book.turn(session, status, amount)
        except ValueError as error:
            raise Refused(400, "Not a status that can be set", [str(error)]) from error
        return json_answer(_described(session))

    async def _advance(self, request: Request) -> Response:
        """`{"seconds": 1800}`"""
        seconds = int(_number(await _read_order(request), "seconds", None))
        self._clock.advance(timedelta(seconds=seconds))
        return json_answer({"now": iso_ms(self._clock.now())})

    async def _set_pricing(self, request: Request) -> Response:
        """`{"tax_percent": "8.25", "shipping": "5.00"}`, for sessions made from now on."""
        order = await _read_order(request)
        tax = _number(order, "tax_percent", self._pricing.tax_percent)
        shipping = _number(order, "shipping", self._pricing.shipping)
        self._pricing.tax_percent, self._pricing.shipping = tax, shipping
        return json_answer({"tax_percent": tax, "shipping": shipping})

    async def _rotate_keys(self, request: Request) -> Response:
        """`{"vault_key": "…", "merchant_key": "…", "guards_status": true}`"""
        order = await _read_order(request)
        keys = SandboxKeys(str(order.get("vault_key", "")), str(order.get("merchant_key", "")))
        if not keys.vault or not keys.merchant:
            raise Refused(400, "Both keys must be given")
        self._api.rotate_keys(keys, guards_status=order.get("guards_status") is True)
        return json_answer({"rotated": True})

    async def _show_ledger(self, _request: Request) -> Response:
        lines = [
            {
                "transactionId": entry.transaction_id,
                "sessionId": entry.session_id,
                "metadata": entry.metadata,
                "amount": entry.amount.to_decimal(),
                "currency": entry.amount.currency.code,
                "time": iso_ms(entry.moved_at),
            }
            for entry in self._book.ledger
        ]
        return json_answer({"ledger": lines})

    async def _show_requests(self, _request: Request) -> Response:
        calls = {"create": self._log.creates, "status": dict(self._log.status_calls)}
        return json_answer(calls)


def _guarded(act: Endpoint) -> Endpoint:
    """Answers refusals, and hides itself from everybody who is not on this machine."""

    async def endpoint(request: Request) -> Response:
        if request.client is None or not is_loopback(request.client.host):
            raise HTTPException(404)
        try:
            return await act(request)
        except Refused as refused:
            return error_answer(refused)

    return endpoint


def is_loopback(host: str) -> bool:
    """Whether a client's address is this machine's own."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


async def _read_order(request: Request) -> dict[str, object]:
    order = await read_json(request)
    if not isinstance(order, dict):
        raise Refused(400, "The body must be a JSON object")
    return order


def _number(order: dict[str, object], name: str, default: Decimal | None) -> Decimal:
    """A number that is not negative, as JSON number or as text. Raises `Refused`."""
    value = order.get(name, default)
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise Refused(400, f"{name} must be a number")
    try:
        number = Decimal(value)
    except InvalidOperation as error:
        raise Refused(400, f"{name} must be a number") from error
    if not number.is_finite() or not 0 <= number <= 1_000_000_000:
        raise Refused(400, f"{name} must be between 0 and 1,000,000,000")
    return number


def _read_charge(order: dict[str, object], session: Session) -> Money | None:
    """The amount that a completion charges. Raises `ValueError` if it is too fine."""
    if "amount" not in order:
        return None
    return Money.from_decimal(_number(order, "amount", None), session.currency)


def _described(session: Session) -> dict[str, object]:
    data = status_data(session)
    return {
        **data,
        "metadata": session.request.metadata,
        "total": session.totals.total.to_decimal(),
        "expiresAt": iso_ms(session.expires_at),
    }
