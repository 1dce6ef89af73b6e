"""The trial of a connection against real servers: the pretend provider, and strangers."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from pos_app.bootstrap.order_terms import order_terms
from pos_app.checkout import client, connect, reach
from pos_app.checkout.answer import Answer
from pos_app.checkout.client import TimeOuts
from pos_app.checkout.connect import Trial, trial_payment, try_connection
from pos_app.domain.currency import currency
from pos_app.domain.payment import OrderTerms
from pos_app.returns.nowhere import NowhereReturns
from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY
from pos_app.services.ports import Keys
from pos_app.services.settings import Settings
from pos_app.services.setup import ConnectFound, Connection
from tests.contract.front_door import Reply, standing
from tests.fakes.pretend_provider import PretendProvider
from tests.faults.own_certificate import signed_by_itself

KEYS = Keys(SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)
PAGE = b"<!doctype html><title>Wi-Fi</title><h1>Please log in</h1>"
SESSION = "session_CANARY1234567890"


@pytest.fixture
def provider() -> Iterator[PretendProvider]:
    with PretendProvider() as running:
        yield running


@pytest.fixture
def nobody() -> Iterator[int]:
    """A port at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


def trial(url: str, keys: Keys = KEYS, *, code: str = "USD", online: bool = True) -> Trial:
    settings = Settings(merchant_id="m_1", merchant_name="Shop", api_url=url, currency_code=code)

    def terms(attempt_id: UUID) -> OrderTerms:
        return order_terms(settings, NowhereReturns(url).urls(attempt_id))

    payment = trial_payment(currency(code), terms)
    # Nobody stands at port 1: what answers at this computer's own port 80 is none of the tests'.
    return Trial(url, keys, payment, is_on_network=lambda: online, plain_port=1)


def tried(url: str, keys: Keys = KEYS) -> Connection:
    return try_connection(trial(url, keys))


# ---- it works -----------------------------------------------------------------------------------
def test_it_works(provider: PretendProvider) -> None:
    found = tried(provider.url)
    assert (found.found, dict(found.facts)) == (ConnectFound.WORKS, {"host": "127.0.0.1"})
    assert found.took_ms > 0


@pytest.mark.parametrize(
    ("code", "amount"), [("USD", "1.00"), ("EUR", "1.00"), ("JPY", "100"), ("KWD", "1.000")]
)
def test_it_opens_one_session_of_the_smallest_amount_and_no_money_moves(
    code: str, amount: str, provider: PretendProvider
) -> None:
    assert try_connection(trial(provider.url, code=code)).found is ConnectFound.WORKS
    (order,) = provider.orders()
    assert (order["amount"], order["currency"], order["merchantId"]) == (amount, code, "m_1")
    homes = {order[name] for name in ("successUrl", "cancelUrl", "errorUrl")}
    assert homes == {f"{provider.url}/"}
    assert provider.ledger() == []


def test_two_trials_never_share_a_session(provider: PretendProvider) -> None:
    tried(provider.url)
    tried(provider.url)
    first, second = provider.orders()
    assert first["idempotencyKey"] != second["idempotencyKey"]


def test_nothing_of_the_session_is_told_or_logged(
    provider: PretendProvider, caplog: pytest.LogCaptureFixture
) -> None:
    provider.go_wrong("create", "override", patch={"sessionId": SESSION})
    asked = trial(provider.url)
    with caplog.at_level(logging.DEBUG):
        found = try_connection(asked)
    assert found.found is ConnectFound.WORKS
    told = f"{found!r} {asked!r} {caplog.text}"
    for secret in (SESSION, "/checkout/", SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY):
        assert secret not in told


def test_a_clock_that_is_a_day_off_is_said_though_it_works(
    provider: PretendProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = client.OzuraClient._read

    async def from_tomorrow(self: client.OzuraClient, response: httpx.Response) -> Answer:
        answer = await read(self, response)
        return replace(answer, received_at=answer.received_at + timedelta(days=1))

    monkeypatch.setattr(client.OzuraClient, "_read", from_tomorrow)
    found = tried(provider.url)
    assert found.found is ConnectFound.WORKS
    assert abs(int(found.facts["ahead_s"]) - 86_400) < 10


# ---- the provider says no -----------------------------------------------------------------------
@pytest.mark.parametrize(
    "keys",
    [Keys("wrong", SANDBOX_MERCHANT_KEY), Keys(SANDBOX_VAULT_KEY, "wrong"), Keys("two words", "x")],
)
def test_wrong_keys(keys: Keys, provider: PretendProvider) -> None:
    found = tried(provider.url, keys)
    assert (found.found, dict(found.facts)) == (ConnectFound.KEYS, {})


def test_a_wrong_merchant_brings_the_providers_words_without_the_keys(
    provider: PretendProvider,
) -> None:
    said = [f"merchantId m_1 is unknown to {SANDBOX_VAULT_KEY}"]
    provider.go_wrong("create", "status", status=400, error="Validation failed", details=said)
    found = tried(provider.url)
    assert found.found is ConnectFound.REFUSED
    assert found.facts["reason"] == "Validation failed\nmerchantId m_1 is unknown to …"


def test_a_session_in_another_currency_is_strange(provider: PretendProvider) -> None:
    provider.go_wrong("create", "override", patch={"pricing": {"currency": "EUR"}})
    found = tried(provider.url)
    assert found.found is ConnectFound.STRANGE
    assert dict(found.facts) == {"problem": "currency", "detail": "EUR instead of USD"}


def test_a_session_at_a_strangers_address_is_strange(provider: PretendProvider) -> None:
    provider.go_wrong("create", "override", patch={"checkoutUrl": "https://evil.example/pay"})
    found = tried(provider.url)
    assert (found.found, found.facts["problem"]) == (ConnectFound.STRANGE, "address")
    assert "evil" not in repr(found)


FAULTS: list[tuple[dict[str, object], ConnectFound, dict[str, str]]] = [
    ({"kind": "status", "status": 404}, ConnectFound.ADDRESS_WRONG, {"host": "127.0.0.1"}),
    ({"kind": "status", "status": 405}, ConnectFound.ADDRESS_WRONG, {"host": "127.0.0.1"}),
    (
        {"kind": "redirect", "location": "https://checkout.ozura.com/api/x?session=secret"},
        ConnectFound.ADDRESS_MOVED,
        {"host": "checkout.ozura.com"},
    ),
    ({"kind": "redirect", "location": "/log-in"}, ConnectFound.ADDRESS_WRONG, {}),
    ({"kind": "status", "status": 429, "retry_after": "30"}, ConnectFound.BUSY, {"wait_s": "30"}),
    ({"kind": "status", "status": 429}, ConnectFound.BUSY, {}),
    ({"kind": "status", "status": 500}, ConnectFound.BROKEN, {"status": "500"}),
    ({"kind": "status", "status": 503}, ConnectFound.BROKEN, {"status": "503"}),
    ({"kind": "body", "body": '{"success": true, "da'}, ConnectFound.BROKEN, {}),
    ({"kind": "body", "body": "[]"}, ConnectFound.BROKEN, {}),
    ({"kind": "status", "status": 409}, ConnectFound.BROKEN, {}),
    ({"kind": "html"}, ConnectFound.PORTAL, {}),
    ({"kind": "status", "status": 511}, ConnectFound.PORTAL, {}),
    ({"kind": "reset"}, ConnectFound.UNREACHABLE, {"host": "127.0.0.1"}),
    ({"kind": "cut", "bytes": 30}, ConnectFound.UNREACHABLE, {}),
]


@pytest.mark.parametrize(("fault", "word", "facts"), FAULTS)
def test_what_goes_wrong_has_its_word(
    fault: dict[str, Any], word: ConnectFound, facts: dict[str, str], provider: PretendProvider
) -> None:
    provider.go_wrong("create", **fault)
    found = tried(provider.url)
    assert found.found is word
    assert facts.items() <= found.facts.items()
    assert "secret" not in repr(found)


def test_one_that_hangs_is_given_up(
    provider: PretendProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connect, "_TIME_OUTS", TimeOuts(connect_s=1.0, read_s=0.2, whole_s=1.0))
    provider.go_wrong("create", "hang", seconds=60)
    assert tried(provider.url).found is ConnectFound.UNREACHABLE


# ---- strangers and no network -------------------------------------------------------------------
def test_nobody_there(nobody: int) -> None:
    for scheme in ("http", "https"):
        found = tried(f"{scheme}://127.0.0.1:{nobody}")
        assert (found.found, found.facts["host"]) == (ConnectFound.UNREACHABLE, "127.0.0.1")


def test_a_certificate_that_nobody_vouches_for_and_it_hears_no_key(tmp_path: Path) -> None:
    with standing(Reply(), signed_by_itself(tmp_path)) as door:
        assert tried(door.url).found is ConnectFound.CERTIFICATE
    assert door.heard == []


def test_plain_http_where_tls_should_be(provider: PretendProvider) -> None:
    assert tried(provider.url.replace("http:", "https:")).found is ConnectFound.CERTIFICATE


def trusting(monkeypatch: pytest.MonkeyPatch, certificate: Path) -> None:
    context = ssl.create_default_context(cafile=certificate)
    monkeypatch.setattr(client, "tls_context", lambda: context)


def test_a_certificate_out_of_its_time_points_to_the_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = signed_by_itself(tmp_path, days=-1)
    trusting(monkeypatch, certificate)
    with standing(Reply(), certificate) as door:
        assert tried(door.url).found is ConnectFound.CLOCK
        for off, word in ((timedelta(days=2), ConnectFound.CLOCK), (timedelta(0), None)):
            with standing(Reply(301, location=door.url, date=datetime.now(UTC) - off)) as plain:
                found = try_connection(replace(trial(door.url), plain_port=plain.port))
            assert found.found is (word or ConnectFound.CERTIFICATE)
            if word is not None:
                assert abs(int(found.facts["ahead_s"]) - 2 * 86_400) < 120
    assert door.heard == []


@pytest.mark.parametrize(
    ("reply", "word"),
    [
        (Reply(200, PAGE), ConnectFound.PORTAL),
        (Reply(302, location="http://10.0.0.1/login"), ConnectFound.PORTAL),
        (Reply(511, PAGE), ConnectFound.PORTAL),
        (Reply(301, location="https://127.0.0.1/"), ConnectFound.CERTIFICATE),
        (Reply(404), ConnectFound.CERTIFICATE),
    ],
)
def test_a_log_in_page_in_the_way_shows_at_the_plain_door(
    reply: Reply, word: ConnectFound, tmp_path: Path
) -> None:
    with standing(reply) as plain, standing(Reply(), signed_by_itself(tmp_path)) as door:
        found = try_connection(replace(trial(door.url), plain_port=plain.port))
    assert found.found is word
    (asked,) = plain.heard
    assert asked.startswith("GET / HTTP/1.1")
    assert "api-key" not in asked.lower()


def test_a_web_site_with_a_good_certificate_is_a_wrong_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = signed_by_itself(tmp_path)
    trusting(monkeypatch, certificate)
    with standing(Reply(200, PAGE), certificate) as door:
        assert tried(door.url).found is ConnectFound.ADDRESS_WRONG


def unknown_names(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_given: object, **_named: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    monkeypatch.setattr(reach, "_has_proxy", lambda _host: False)


def test_a_name_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    unknown_names(monkeypatch)
    found = tried("https://checkout.example")
    assert (found.found, found.facts["host"]) == (ConnectFound.NAME_UNKNOWN, "checkout.example")


def test_without_any_network(monkeypatch: pytest.MonkeyPatch) -> None:
    unknown_names(monkeypatch)
    found = try_connection(trial("https://checkout.example", online=False))
    assert found.found is ConnectFound.NO_NETWORK


def test_a_look_up_that_hangs_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    monkeypatch.setattr(connect, "LIMIT_S", 0.1)
    monkeypatch.setattr(connect, "look_up", lambda _host: str(over.wait(30)))
    found = tried("https://checkout.example")
    over.set()
    assert (found.found, found.facts["host"]) == (ConnectFound.UNREACHABLE, "checkout.example")


def test_an_address_that_cannot_be_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = replace(trial("http://127.0.0.1"), api_url="http://checkout.example")
    monkeypatch.setattr(connect, "look_up", lambda _host: "ok")
    assert try_connection(asked).found is ConnectFound.ADDRESS_WRONG


def test_a_bug_is_not_kept_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_trial: Trial) -> Connection:
        raise ZeroDivisionError

    monkeypatch.setattr(connect, "_tried", broken)
    with pytest.raises(ZeroDivisionError):
        tried("https://checkout.example")
