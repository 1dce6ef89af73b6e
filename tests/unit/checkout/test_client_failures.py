import asyncio
import ssl
from datetime import timedelta
from email.utils import format_datetime

import httpx
import pytest

from pos_app.checkout.client import OzuraClient
from pos_app.domain.errors import (
    AddressMoved,
    AddressWrong,
    KeysRefused,
    PosError,
    ProviderBroken,
    ProviderBusy,
    ProviderUnreachable,
    SaleRefused,
    SessionGone,
    SessionRejected,
)
from pos_app.domain.verdict import ProviderStatus
from tests.unit.checkout.calls import (
    OPENED,
    PENDING,
    answering,
    ask,
    client_of,
    failing,
    open_,
)
from tests.unit.checkout.sales import (
    API,
    KEYS,
    NOW,
    SESSION_ID,
)

ROWS: list[tuple[int, type[PosError], type[PosError]]] = [
    (400, SaleRefused, ProviderBroken),
    (401, KeysRefused, KeysRefused),
    (403, KeysRefused, KeysRefused),
    (404, AddressWrong, SessionGone),
    (409, SessionRejected, SessionGone),
    (410, SessionRejected, SessionGone),
    (429, ProviderBusy, ProviderBusy),
    (500, ProviderBroken, ProviderBroken),
    (502, ProviderBroken, ProviderBroken),
    (503, ProviderBroken, ProviderBroken),
    (504, ProviderBroken, ProviderBroken),
    (599, ProviderBroken, ProviderBroken),
    (202, ProviderBroken, ProviderBroken),
    (204, ProviderBroken, ProviderBroken),
    (206, ProviderBroken, ProviderBroken),
    (304, ProviderBroken, ProviderBroken),
    (402, ProviderBroken, ProviderBroken),
    (408, ProviderBroken, ProviderBroken),
    (422, ProviderBroken, ProviderBroken),
]


@pytest.mark.parametrize(("status", "opening", "asking"), ROWS)
@pytest.mark.parametrize("body", [b"", b"<html>", OPENED, PENDING])
def test_every_status_has_its_error(
    status: int, opening: type[PosError], asking: type[PosError], body: bytes
) -> None:
    with pytest.raises(PosError) as failed:
        open_(client_of(answering(status, body)))
    assert type(failed.value) is opening
    with pytest.raises(PosError) as failed:
        ask(client_of(answering(status, body)))
    assert type(failed.value) is asking
    assert SESSION_ID not in str(failed.value)


@pytest.mark.parametrize("status", [200, 201])
def test_both_good_statuses(status: int) -> None:
    assert open_(client_of(answering(status, OPENED))).session_id == SESSION_ID
    assert ask(client_of(answering(status, PENDING))).status is ProviderStatus.PENDING


@pytest.mark.parametrize("content_type", ["text/html", "application/json", "x", ""])
def test_the_content_type_is_not_believed(content_type: str) -> None:
    good_one = answering(200, PENDING, content_type=content_type)
    assert ask(client_of(good_one)).status is ProviderStatus.PENDING
    with pytest.raises(ProviderBroken):
        ask(client_of(answering(200, b"<html>", content_type=content_type)))


@pytest.mark.parametrize("status", [429, 500, 503])
@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        ("7", 7),
        ("100000", 300),
        (format_datetime(NOW + timedelta(seconds=9), usegmt=True), 9),
        ("soon", None),
    ],
)
def test_retry_after_is_told(status: int, header: str, wait_s: float | None) -> None:
    with pytest.raises((ProviderBusy, ProviderBroken)) as busy:
        ask(client_of(answering(status, retry_after=header)))
    assert busy.value.retry_after_s == wait_s


def test_a_retry_date_is_read_by_the_providers_clock() -> None:
    theirs = NOW + timedelta(hours=5)
    headers = {
        "date": format_datetime(theirs, usegmt=True),
        "retry_after": format_datetime(theirs + timedelta(seconds=4), usegmt=True),
    }
    with pytest.raises(ProviderBusy) as busy:
        ask(client_of(answering(429, b"", **headers)))
    assert busy.value.retry_after_s == 4


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://checkout.ozura.com/api/x?token=secret", "checkout.ozura.com"),
        ("https://user:secret@other.example:99/secret", "other.example"),
        ("/elsewhere?secret", "checkout.ozura.io"),
        ("//other.example/secret", "other.example"),
    ],
)
def test_a_redirect_names_the_host_and_is_not_followed(
    status: int, location: str, host: str
) -> None:
    calls: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        calls.append(request.url.host)
        return httpx.Response(status, headers={"Location": location})

    with pytest.raises(AddressMoved) as moved:
        open_(client_of(handler))
    assert moved.value.host == host
    assert "secret" not in str(moved.value)
    assert calls == ["checkout.ozura.io"]


@pytest.mark.parametrize("location", [None, "", "https://[bad/"])
def test_a_redirect_to_nowhere_is_broken(location: str | None) -> None:
    headers = {} if location is None else {"location": location}
    with pytest.raises(ProviderBroken):
        ask(client_of(answering(302, b"", **headers)))


@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED]"),
        httpx.ConnectError("[Errno -2] Name or service not known"),
        httpx.ConnectTimeout("x"),
        httpx.ReadTimeout("x"),
        httpx.WriteTimeout("x"),
        httpx.PoolTimeout("x"),
        httpx.ReadError("x"),
        httpx.WriteError("x"),
        httpx.CloseError("x"),
        httpx.ProxyError("x"),
        httpx.RemoteProtocolError("x"),
        httpx.InvalidURL("x"),
        ConnectionResetError("x"),
        ssl.SSLError("x"),
        UnicodeError("label too long"),
    ],
)
def test_no_connection_is_said_as_such(error: Exception) -> None:
    for call in (open_, ask):
        with pytest.raises(ProviderUnreachable) as failed:
            call(client_of(failing(error)))
        assert failed.value.__cause__ is error
        assert SESSION_ID not in str(failed.value)


def test_a_cancelled_call_is_cancelled() -> None:
    async def handler(_request: httpx.Request) -> httpx.Response:
        raise asyncio.CancelledError

    client = OzuraClient(API, KEYS, transport=httpx.MockTransport(handler))
    with pytest.raises(asyncio.CancelledError):
        ask(client)
