"""The two calls of the Checkout API: create a session, and ask for its status."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from pos_app.sandbox.clock import iso_ms
from pos_app.sandbox.contract import CreateRequest, Refused, read_create_request
from pos_app.sandbox.exact_json import InvalidJson, parse, render
from pos_app.sandbox.sessions import Payment, Session, SessionBook

MAX_BODY_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class SandboxKeys:
    """The pair of keys that this sandbox accepts."""

    vault: str = field(repr=False)
    merchant: str = field(repr=False)


def json_answer(value: object, status: int = 200) -> Response:
    """A JSON response with exact numbers."""
    headers = {"Cache-Control": "no-store"}
    return Response(render(value), status, headers, media_type="application/json")


def error_answer(refused: Refused) -> Response:
    """The contract's error body."""
    body = {"success": False, "error": refused.error, "details": refused.details}
    return json_answer(body, refused.status)


async def read_body(request: Request, limit: int = MAX_BODY_BYTES) -> bytes:
    """The body of a request. Raises `Refused` if it is larger than `limit` bytes."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > limit:
                raise Refused(400, "Request body too large", [f"at most {limit} bytes"])
    except ClientDisconnect as error:
        raise Refused(400, "The request was cut short.") from error
    return bytes(body)


async def read_json(request: Request) -> object:
    """The parsed JSON body of a request. Raises `Refused` for another type or broken JSON."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise Refused(400, "Invalid request", ["Content-Type must be application/json"])
    body = await read_body(request)
    try:
        return parse(body)
    except InvalidJson as error:
        raise Refused(400, "Invalid request", [str(error)]) from error


class CheckoutApi:
    """The API's endpoints over a session book."""

    def __init__(self, book: SessionBook, keys: SandboxKeys, public_url: str) -> None:
        self._book = book
        self._keys = keys
        self._guards_status = False
        self._public_url = public_url.rstrip("/")

    def rotate_keys(self, keys: SandboxKeys, *, guards_status: bool) -> None:
        """From now on only these keys are accepted; by the status call too, if it is to ask for
        keys: the provider's guides say both."""
        self._keys, self._guards_status = keys, guards_status

    async def create(self, request: Request) -> Response:
        try:
            self._check_keys(request)
            body = await read_json(request)
            session = self._book.create(read_create_request(body), body)
        except Refused as refused:
            return error_answer(refused)
        return json_answer({"success": True, "data": self._created(session)})

    async def status(self, request: Request) -> Response:
        try:
            if self._guards_status:
                self._check_keys(request)
        except Refused as refused:
            return error_answer(refused)
        session = self._book.find(request.path_params["session_id"])
        if session is None:
            return error_answer(Refused(404, "Session not found"))
        return json_answer({"success": True, "data": status_data(session)})

    def _check_keys(self, request: Request) -> None:
        pairs = (("X-API-KEY", self._keys.vault), ("X-OZURA-API-KEY", self._keys.merchant))
        wrong = [
            f"{header} is missing or not valid"
            for header, key in pairs
            if not hmac.compare_digest(request.headers.get(header, "").encode(), key.encode())
        ]
        if wrong:
            raise Refused(401, "Unauthorized", wrong)

    def _created(self, session: Session) -> dict[str, object]:
        totals = session.totals
        checkout_url = f"{self._public_url}/checkout/{session.session_id}"
        return {
            "sessionId": session.session_id,
            "checkoutUrl": checkout_url,
            "expiresAt": iso_ms(session.expires_at),
            "embedCode": f'<script data-checkout-url="{checkout_url}"></script>',
            "pricing": {
                "subtotal": totals.subtotal.to_decimal(),
                "tax": totals.tax.to_decimal(),
                "shipping": totals.shipping.to_decimal(),
                "total": totals.total.to_decimal(),
                "currency": session.currency.code,
            },
        }


def status_data(session: Session) -> dict[str, object]:
    """The `data` of a status answer; `amount` is null while a donor still chooses."""
    request: CreateRequest = session.request
    data: dict[str, object] = {
        "sessionId": session.session_id,
        "merchantId": request.merchant_id,
        "status": session.status.value,
        "amount": None if session.amount is None else session.amount.to_decimal(),
        "currency": session.currency.code,
        "checkoutMode": request.mode,
    }
    if session.payment is not None:
        data |= _payment_data(session.payment)
    return data


def _payment_data(payment: Payment) -> dict[str, object]:
    customer = payment.customer
    data = {
        "transactionId": payment.transaction_id,
        "cardLastFour": payment.card_last_four,
        "cardBrand": payment.card_brand,
    }
    typed = {
        "firstName": customer.first_name,
        "lastName": customer.last_name,
        "email": customer.email,
    }
    return {**data, **{key: value for key, value in typed.items() if value}}
