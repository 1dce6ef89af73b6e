"""Reading what a test asks for: one fault, as JSON over the control endpoint."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from pos_app.sandbox.contract import Refused
from pos_app.sandbox.exact_json import render
from pos_app.sandbox.fields import Fields

CALLS = ("create", "status")
KINDS = (
    *("status", "html", "body", "cut", "hang", "reset", "redirect"),
    *("latency", "slow_close", "override"),
)
_DELAYS = ("latency", "slow_close")
MAX_TIMES = 1_000_000
CAPTIVE_PORTAL = (
    "<!doctype html><html><head><title>Welcome</title></head>"
    "<body><h1>Welcome to our Wi-Fi</h1><p>Please accept the terms.</p></body></html>"
)


@dataclass(slots=True, eq=False)
class Fault:
    """One fault; `times` is how often it still strikes, none for ever.

    `processed` lets the API do its work first, so that only the answer is lost.
    """

    on: str
    kind: str
    times: int | None
    session_id: str | None
    processed: bool
    status: int
    body: str
    content_type: str
    retry_after: str | None
    bytes: int
    seconds: float
    location: str
    patch: object

    def described(self) -> dict[str, object]:
        """What `GET /control/faults` shows."""
        return {"on": self.on, "kind": self.kind, "times": self.times}


def read_fault(order: object) -> Fault:
    """The fault in a JSON object. Raises `Refused` (400) with what is wrong in it."""
    if not isinstance(order, dict):
        raise Refused(400, "A fault is a JSON object")
    details: list[str] = []
    fields = Fields(order, details)
    on, kind = fields.required_text("on"), fields.required_text("kind")
    if on not in CALLS:
        fields.refuse("on", f"must be one of {', '.join(CALLS)}")
    if kind not in KINDS:
        fields.refuse("kind", f"must be one of {', '.join(KINDS)}")
    body, content_type = _read_body(fields, kind)
    fault = Fault(
        on=on,
        kind=kind,
        times=_read_times(fields),
        session_id=fields.text("session_id"),
        processed=fields.flag("processed"),
        status=_read_status(fields, kind),
        body=body,
        content_type=content_type,
        retry_after=_read_retry_after(fields),
        bytes=fields.whole_number("bytes", 0, 1 << 20) if kind == "cut" else 0,
        seconds=_read_seconds(fields, kind),
        location=fields.required_text("location") if kind == "redirect" else "",
        patch=fields.object("patch"),
    )
    if details:
        raise Refused(400, "Not a fault that can be queued", details)
    return fault


def _read_times(fields: Fields) -> int | None:
    if not fields.has("times"):
        return 1
    return None if fields.raw("times") is None else fields.whole_number("times", 1, MAX_TIMES)


def _read_status(fields: Fields, kind: str) -> int:
    if kind == "status":
        return fields.whole_number("status", 200, 599)
    if fields.has("status"):
        return fields.whole_number("status", 200, 599)
    return 302 if kind == "redirect" else 200


def _read_seconds(fields: Fields, kind: str) -> float:
    if kind == "hang":
        return fields.whole_number("seconds", 0, 3600)
    return fields.whole_number("ms", 0, 3_600_000) / 1000 if kind in _DELAYS else 0


def _read_retry_after(fields: Fields) -> str | None:
    value = fields.raw("retry_after")
    return None if value is None else str(value)


def _read_body(fields: Fields, kind: str) -> tuple[str, str]:
    """The body and its media type that stand in for the API's own answer."""
    if kind == "html":
        return fields.text("body") or CAPTIVE_PORTAL, "text/html"
    if kind == "body":
        return fields.required_text("body"), fields.text("content_type") or "application/json"
    status = fields.raw("status")
    phrases = {known.value: known.phrase for known in HTTPStatus}
    phrase = phrases.get(status, "Error") if isinstance(status, int) else "Error"
    error = fields.text("error") or phrase
    details = fields.raw("details") if fields.has("details") else []
    body = {"success": False, "error": error, "details": details}
    return render(body), "application/json"
