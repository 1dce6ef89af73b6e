import asyncio
import logging
import ssl
from collections.abc import AsyncIterator
from datetime import timedelta
from email.utils import format_datetime

import httpx
import pytest

from pos_app import __version__
from pos_app.checkout.client import MAX_BODY_BYTES, OzuraClient
from pos_app.checkout.messages import create_body
from pos_app.checkout.tls import tls_context
from pos_app.domain.errors import (
    KeysRefused,
    ProviderBroken,
    ProviderUnreachable,
    SaleRefused,
)
from pos_app.services.ports import CheckoutProvider, Keys
from pos_app.services.settings import BadSetting
from tests.unit.checkout.calls import (
    OPENED,
    PENDING,
    answering,
    ask,
    client_of,
    failing,
    open_,
    run,
)
from tests.unit.checkout.sales import (
    API,
    KEYS,
    MERCHANT_KEY,
    NOW,
    SESSION_ID,
    VAULT_KEY,
    amount,
)


def test_it_fulfils_the_port() -> None:
    provider: CheckoutProvider = client_of(answering(200))
    assert provider is not None


def test_what_a_create_request_carries() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=OPENED)

    open_(client_of(handler))
    (request,) = seen
    assert (request.method, str(request.url)) == ("POST", f"{API}/api/sessions/create")
    assert request.headers["X-API-KEY"] == VAULT_KEY
    assert request.headers["X-OZURA-API-KEY"] == MERCHANT_KEY
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["User-Agent"] == f"pos-app/{__version__}"
    assert request.headers["Accept-Encoding"] == "identity"
    assert request.content == create_body(amount())
    carried = [
        name for name, value in request.headers.items() if value in (VAULT_KEY, MERCHANT_KEY)
    ]
    assert sorted(carried) == ["x-api-key", "x-ozura-api-key"]
    assert VAULT_KEY not in str(request.url)


@pytest.mark.parametrize(
    ("session_id", "path"),
    [
        ("session_1", "/api/sessions/session_1"),
        ("a/../b", "/api/sessions/a%2F%2E%2E%2Fb"),
        ("..", "/api/sessions/%2E%2E"),
        ("a?b#c", "/api/sessions/a%3Fb%23c"),
        ("a%2Fb", "/api/sessions/a%252Fb"),
        ("ü", "/api/sessions/%C3%BC"),
    ],
)
def test_a_session_id_cannot_leave_its_place_in_the_path(session_id: str, path: str) -> None:
    seen: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.raw_path)
        return httpx.Response(200, content=PENDING)

    ask(client_of(handler), session_id)
    assert seen == [path.encode()]


def test_a_base_with_a_path_is_kept() -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, content=PENDING)

    ask(client_of(handler, "https://pay.example:8443/ozura/"), "s")
    assert seen == ["https://pay.example:8443/ozura/api/sessions/s"]


class Endless(httpx.AsyncByteStream):
    def __init__(self) -> None:
        self.sent = 0
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            self.sent += 65536
            yield b" " * 65536

    async def aclose(self) -> None:
        self.closed = True


def test_an_endless_body_is_read_no_further_than_the_cap() -> None:
    stream = Endless()
    with pytest.raises(ProviderBroken):
        ask(client_of(lambda _request: httpx.Response(200, stream=stream)))
    assert stream.sent <= MAX_BODY_BYTES + 65536
    assert stream.closed


def test_the_body_of_a_failure_is_not_read_at_all() -> None:
    stream = Endless()
    with pytest.raises(ProviderBroken):
        ask(client_of(lambda _request: httpx.Response(500, stream=stream)))
    assert stream.sent == 0


def test_a_packed_body_is_not_unpacked() -> None:
    with pytest.raises(ProviderBroken):
        ask(
            client_of(
                lambda _r: httpx.Response(
                    200, headers={"Content-Encoding": "gzip"}, stream=Endless()
                )
            )
        )


def test_a_planted_cookie_is_not_sent_again() -> None:
    cookies: list[str | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        cookies.append(request.headers.get("Cookie"))
        return httpx.Response(200, headers={"Set-Cookie": "id=1; Path=/"}, content=PENDING)

    async def twice(client: OzuraClient) -> None:
        await client.ask_status("s")
        await client.ask_status("s")

    run(client_of(handler), twice)
    assert cookies == [None, None]


@pytest.mark.parametrize("bad", ["", "with blank", "line\nbreak", "ümlaut", "x" * 1001])
def test_keys_that_no_header_can_carry_are_refused_unsent(bad: str) -> None:
    for keys in (Keys(bad, MERCHANT_KEY), Keys(VAULT_KEY, bad)):
        with pytest.raises(KeysRefused):
            open_(client_of(failing(AssertionError("was sent")), keys=keys))


def test_the_providers_words_do_not_repeat_a_key() -> None:
    body = f'{{"error": "bad {VAULT_KEY}", "details": ["{MERCHANT_KEY}!"]}}'.encode()
    with pytest.raises(SaleRefused) as refused:
        open_(client_of(answering(400, body)))
    assert refused.value.reason == "bad …"
    assert refused.value.details == ("…!",)


def test_nothing_secret_is_shown_or_logged(caplog: pytest.LogCaptureFixture) -> None:
    client = client_of(answering(200, PENDING))
    with caplog.at_level(logging.DEBUG):
        ask(client)
    written = " ".join(record.getMessage() for record in caplog.records)
    assert SESSION_ID not in written
    assert "HTTP" not in written
    for text in (repr(client), str(client), repr(KEYS)):
        assert VAULT_KEY not in text
        assert MERCHANT_KEY not in text


@pytest.mark.parametrize(
    "api",
    [
        "http://checkout.ozura.io",
        "ftp://checkout.ozura.io",
        "https://user:pw@checkout.ozura.io",
        "https://",
        "checkout.ozura.io",
        "https://checkout.ozura.io:port",
        "http://192.168.1.1",
        "",
    ],
)
def test_an_unsafe_address_is_no_setting(api: str) -> None:
    with pytest.raises(BadSetting):
        OzuraClient(api, KEYS)


def test_the_providers_clock_is_read_from_the_date() -> None:
    ahead = format_datetime(NOW + timedelta(hours=1), usegmt=True)
    assert open_(client_of(answering(200, OPENED, date=ahead))).clock_ahead_s == 3600
    assert open_(client_of(answering(200, OPENED, date="nonsense"))).clock_ahead_s == 0
    assert open_(client_of(answering(200, OPENED))).clock_ahead_s == 0


def test_a_closed_client_fails_as_if_there_were_no_network() -> None:
    client = client_of(answering(200, PENDING))
    ask(client)
    with pytest.raises(ProviderUnreachable):
        ask(client)


def test_every_step_has_a_time_out_and_redirects_are_off() -> None:
    async def look() -> tuple[httpx.Timeout, bool]:
        client = OzuraClient("http://127.0.0.1:8700", KEYS)
        http = client._connected()
        await client.aclose()
        return http.timeout, http.follow_redirects

    expected = httpx.Timeout(connect=5.0, read=12.0, write=5.0, pool=5.0)
    assert asyncio.run(look()) == (expected, False)


def test_tls_is_verified_and_shared() -> None:
    context = tls_context()
    assert context is tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert context.get_ca_certs()


def test_a_proxy_is_used_for_tls_and_never_for_plain_http(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")

    async def mounts(api: str) -> int:
        client = OzuraClient(api, KEYS)
        http = client._connected()
        count = sum(transport is not None for transport in http._mounts.values())
        await client.aclose()
        return count

    assert asyncio.run(mounts("https://checkout.ozura.io")) > 0
    assert asyncio.run(mounts("http://127.0.0.1:8700")) == 0


def test_proxy_settings_that_cannot_work_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://127.0.0.1:9")
    with pytest.raises(ProviderUnreachable, match="proxy"):
        ask(OzuraClient(API, KEYS))


def test_a_password_file_is_not_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    netrc = tmp_path_factory.mktemp("home") / ".netrc"
    netrc.write_text("machine checkout.ozura.io login a password b\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(netrc.parent))
    seen: list[httpx.Headers] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        return httpx.Response(200, content=PENDING)

    ask(client_of(handler))
    assert "Authorization" not in seen[0]
