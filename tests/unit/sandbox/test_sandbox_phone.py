from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pos_app.sandbox.phone import PageUnexpected, PageUnreachable, Phone
from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY, SandboxServer
from tests.unit.sandbox.sandbox_desk import order

KEYS = {"X-API-KEY": SANDBOX_VAULT_KEY, "X-OZURA-API-KEY": SANDBOX_MERCHANT_KEY}


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    running = SandboxServer()
    running.start()
    yield running
    running.stop()


@pytest.fixture
def phone() -> Iterator[Phone]:
    with Phone() as made:
        yield made


def checkout(server: SandboxServer, **changes: object) -> dict[str, Any]:
    """A session that comes back to an address which answers (with 404)."""
    back = f"{server.api_url}/landing"
    urls = {"successUrl": f"{back}/ok", "cancelUrl": f"{back}/cancel", "errorUrl": f"{back}/err"}
    response = httpx.post(
        f"{server.api_url}/api/sessions/create",
        json=order(**{**urls, **changes}),
        headers=KEYS,
        trust_env=False,
    )
    data: dict[str, Any] = response.json()["data"]
    return data


def status(server: SandboxServer, session: dict[str, Any]) -> dict[str, Any]:
    url = f"{server.api_url}/api/sessions/{session['sessionId']}"
    data: dict[str, Any] = httpx.get(url, trust_env=False).json()["data"]
    return data


def test_it_pays_and_lands(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server)
    assert phone.open(session["checkoutUrl"]).status_code == 200
    landing = phone.pay(name="Ada Lovelace")
    assert landing.url.startswith(f"{server.api_url}/landing/ok?")
    assert landing.hops == (landing.url,)
    assert landing.status_code == 404
    assert landing.params["success"] == "true"
    assert landing.params["sessionId"] == session["sessionId"]
    assert landing.params["firstName"] == "Ada"
    assert status(server, session)["status"] == "completed"


def test_it_is_declined_and_then_pays(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server)
    phone.open(session["checkoutUrl"])
    assert "declined" in phone.decline().text
    assert status(server, session)["status"] == "pending"
    assert phone.pay("5555 5555 5555 4444").params["cardBrand"] == "Mastercard"


def test_it_breaks_the_system(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server)
    phone.open(session["checkoutUrl"])
    assert phone.break_system().params["errorCode"] == "SYSTEM_ERROR"
    assert status(server, session)["status"] == "failed"


def test_it_cancels(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server)
    phone.open(session["checkoutUrl"])
    landing = phone.cancel()
    assert landing.url == f"{server.api_url}/landing/cancel"
    assert landing.params == {}
    assert status(server, session)["status"] == "cancelled"


def test_it_gives_what_the_donor_likes(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server, amount=..., checkoutMode="donation")
    phone.open(session["checkoutUrl"])
    assert phone.pay(amount="7.25").params["amount"] == "7.25"


def test_it_gives_the_suggested_amount(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server, amount="12.50", checkoutMode="donation")
    phone.open(session["checkoutUrl"])
    assert phone.pay().params["amount"] == "12.50"


def test_it_opens_an_old_link(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server)
    phone.open(session["checkoutUrl"])
    phone.pay()
    assert phone.open(session["checkoutUrl"]).url == f"{server.api_url}/landing/cancel"


def test_it_is_put_away_right_after_paying(server: SandboxServer) -> None:
    nowhere = "https://nowhere.test/ok"
    session = checkout(server, successUrl=nowhere)
    with Phone(closes_page=True) as phone:
        phone.open(session["checkoutUrl"])
        landing = phone.pay()
    assert (landing.status_code, landing.text) == (303, "")
    assert landing.url.startswith(nowhere)
    assert landing.params["success"] == "true"
    assert status(server, session)["status"] == "completed"


def test_it_says_that_the_shop_cannot_be_reached(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server, successUrl="http://127.0.0.1:1/ok")
    phone.open(session["checkoutUrl"])
    with pytest.raises(PageUnreachable, match=r"127\.0\.0\.1") as caught:
        phone.pay()
    assert session["sessionId"] not in str(caught.value)
    assert caught.value.__cause__ is None
    assert status(server, session)["status"] == "completed"


def test_it_speaks_http_only(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server, cancelUrl="https://shop.test/cancel")
    phone.open(session["checkoutUrl"])
    with pytest.raises(PageUnexpected, match="https"):
        phone.cancel()


def test_it_needs_an_open_page(phone: Phone) -> None:
    with pytest.raises(PageUnexpected, match="no payment page"):
        phone.pay()


def test_it_notices_a_page_that_is_no_checkout(server: SandboxServer, phone: Phone) -> None:
    phone.open(f"{server.api_url}/checkout/session_no")
    with pytest.raises(PageUnexpected, match="no such form"):
        phone.pay()
    with pytest.raises(PageUnexpected, match="no such form"):
        phone.cancel()


def test_it_types_no_amount_where_none_is_asked(server: SandboxServer, phone: Phone) -> None:
    phone.open(checkout(server)["checkoutUrl"])
    with pytest.raises(PageUnexpected, match="no amount"):
        phone.pay(amount="5.00")


def test_a_decline_that_is_none_is_noticed(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server)
    phone.open(session["checkoutUrl"])
    url = f"{server.api_url}/control/sessions/{session['sessionId']}"
    httpx.post(url, json={"status": "cancelled"}, trust_env=False)
    with pytest.raises(PageUnexpected, match="declined"):
        phone.decline()


def test_a_landing_hides_what_it_holds(server: SandboxServer, phone: Phone) -> None:
    session = checkout(server)
    phone.open(session["checkoutUrl"])
    assert session["sessionId"] not in repr(phone.pay(name="Ada"))
