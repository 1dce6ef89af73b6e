"""A small provider behind `httpx.MockTransport`, written from the contract and nothing else."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import format_datetime

import httpx

DIGITS = {"USD": 2, "EUR": 2, "JPY": 0, "KWD": 3}
REQUIRED = (
    "merchantId",
    "merchantName",
    "successUrl",
    "cancelUrl",
    "errorUrl",
)
ITEM_FIELDS: dict[str, type | tuple[type, ...]] = {
    "productId": str,
    "name": str,
    "price": (int, Decimal),
    "quantity": int,
    "imageUrl": str,
    "description": str,
    "variant": str,
    "brand": str,
    "category": str,
    "originalPrice": (int, Decimal),
    "discountLabel": str,
    "taxExempt": bool,
}


@dataclass
class MockSession:
    """One session as the provider keeps it."""

    session_id: str
    body: dict[str, object]
    subtotal: Decimal
    status: str = "pending"
    paid: Decimal | None = None


@dataclass
class MockProvider:
    """Stateful: sessions by id and by idempotency key, planned failures, and what arrived."""

    vault_key: str
    merchant_key: str
    base: str = "https://checkout.ozura.io"
    sessions: dict[str, MockSession] = field(default_factory=dict)
    by_key: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    planned: list[tuple[str, httpx.Response]] = field(default_factory=list)
    tax: Decimal = Decimal(0)
    creates: list[dict[str, object]] = field(default_factory=list)

    def handle(self, request: httpx.Request) -> httpx.Response:
        creating = request.method == "POST"
        for index, (on, response) in enumerate(self.planned):
            if (on == "create") is creating:
                del self.planned[index]
                return response
        given = (request.headers.get("X-API-KEY"), request.headers.get("X-OZURA-API-KEY"))
        if creating and given != (self.vault_key, self.merchant_key):
            return _no(401, "Unauthorized")
        path = request.url.raw_path.decode()
        if creating and path == "/api/sessions/create":
            return self._create(request)
        if request.method == "GET" and path.startswith("/api/sessions/"):
            return self._status(path.removeprefix("/api/sessions/").replace("%2E", "."))
        return _no(404, "Not found")

    def turn(self, session_id: str, status: str, amount: str | None = None) -> None:
        session = self.sessions[session_id]
        session.status = status
        if status == "completed":
            session.paid = Decimal(amount) if amount else session.subtotal + self.tax

    def _create(self, request: httpx.Request) -> httpx.Response:
        if request.headers.get("Content-Type") != "application/json":
            return _no(400, "Content-Type must be application/json")
        body = json.loads(request.content, parse_float=Decimal)
        self.creates.append(body)
        wrong = _breaches(body)
        if wrong:
            return _no(400, "Validation failed", wrong)
        key = body["idempotencyKey"]
        if key in self.by_key:
            seen, session_id = self.by_key[key]
            if seen != request.content:
                return _no(409, "The key was used with another body")
        else:
            session_id = f"session_{len(self.sessions) + 1:08d}"
            self.by_key[key] = (request.content, session_id)
            self.sessions[session_id] = MockSession(session_id, body, _subtotal(body))
        return self._opened(self.sessions[session_id])

    def _opened(self, session: MockSession) -> httpx.Response:
        tax = self.tax if session.subtotal else Decimal(0)
        pricing = {
            "subtotal": session.subtotal,
            "tax": tax,
            "shipping": Decimal(0),
            "total": session.subtotal + tax,
        }
        data = {
            "sessionId": session.session_id,
            "checkoutUrl": f"{self.base}/checkout/{session.session_id}",
            "expiresAt": (datetime.now(UTC) + timedelta(minutes=30)).isoformat(),
            "embedCode": "<script></script>",
            "pricing": {**pricing, "currency": session.body["currency"]},
        }
        return _yes(data)

    def _status(self, session_id: str) -> httpx.Response:
        session = self.sessions.get(session_id)
        if session is None:
            return _no(404, "Session not found")
        data: dict[str, object] = {
            "sessionId": session_id,
            "merchantId": session.body["merchantId"],
            "status": session.status,
            "amount": session.paid if session.paid is not None else session.subtotal or None,
            "currency": session.body["currency"],
        }
        if session.paid is not None:
            data |= {"transactionId": "txn_1", "cardLastFour": "4242", "cardBrand": "Visa"}
            data |= {"firstName": "Ada", "lastName": "Lovelace", "email": "ada@example.org"}
        return _yes(data)


def _breaches(body: dict[str, object]) -> list[str]:
    wrong = [f"{name} is required" for name in REQUIRED if not isinstance(body.get(name), str)]
    code = body.get("currency", "USD")
    digits = DIGITS.get(str(code), 2)
    donation = body.get("checkoutMode") == "donation"
    if "amount" in body and "items" in body:
        wrong.append("amount and items exclude one another")
    if "items" in body and donation:
        wrong.append("items cannot be used in donation mode")
    if not donation and "amount" not in body and "items" not in body:
        wrong.append("amount is required")
    pattern = rf"[0-9]+\.[0-9]{{{digits}}}" if digits else "[0-9]+"
    if "amount" in body and not re.fullmatch(pattern, str(body["amount"])):
        wrong.append(f"amount must have exactly {digits} decimals")
    items = body.get("items", [])
    for item in items if isinstance(items, list) else []:
        wrong += _item_breaches(item)
    return wrong


def _item_breaches(item: dict[str, object]) -> list[str]:
    wrong = [f"{name} is unknown" for name in item if name not in ITEM_FIELDS]
    wrong += [
        f"{name} has the wrong type"
        for name, kind in ITEM_FIELDS.items()
        if name in item and not isinstance(item[name], kind)
    ]
    return wrong + [
        f"{name} is required"
        for name in ("productId", "name", "price", "quantity")
        if name not in item
    ]


def _subtotal(body: dict[str, object]) -> Decimal:
    if "amount" in body:
        return Decimal(str(body["amount"]))
    items = body.get("items", [])
    assert isinstance(items, list)
    return sum((Decimal(item["price"]) * item["quantity"] for item in items), Decimal(0))


def _yes(data: object) -> httpx.Response:
    # Numbers as numbers, digit for digit: a Decimal is marked, and its marks taken off again.
    text = json.dumps({"success": True, "data": data}, default=lambda number: f"@{number:f}@")
    return _answer(200, re.sub(r'"@([0-9.]+)@"', r"\1", text))


def _no(status: int, error: str, details: list[str] | None = None) -> httpx.Response:
    return _answer(status, json.dumps({"success": False, "error": error, "details": details or []}))


def _answer(status: int, text: str) -> httpx.Response:
    headers = {"Content-Type": "application/json", "Date": _date()}
    return httpx.Response(status, headers=headers, content=text.encode())


def _date() -> str:
    return format_datetime(datetime.now(UTC), usegmt=True)
