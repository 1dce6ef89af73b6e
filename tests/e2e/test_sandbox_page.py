"""A real browser with a phone's screen in front of the pretend provider's payment page."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from playwright.sync_api import Browser, Page

from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY, SandboxServer

KEYS = {"X-API-KEY": SANDBOX_VAULT_KEY, "X-OZURA-API-KEY": SANDBOX_MERCHANT_KEY}

pytestmark = pytest.mark.e2e


class _Shop(http.server.BaseHTTPRequestHandler):
    """The merchant's pages, on an origin of their own."""

    def do_GET(self) -> None:
        body = b"<!doctype html><title>Shop</title><h1>Back in the shop</h1>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the parent's name
        """Says nothing."""


@pytest.fixture(scope="module")
def shop_url() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Shop)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def phone(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844},
        device_scale_factor=2,
        is_mobile=True,
        has_touch=True,
        locale="en-US",
        java_script_enabled=request.param,
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page
    context.close()


@pytest.fixture
def checkout(sandbox: SandboxServer, shop_url: str) -> _Checkout:
    return _Checkout(sandbox, shop_url)


class _Checkout:
    """One session, and what the provider knows about it."""

    def __init__(self, sandbox: SandboxServer, shop_url: str) -> None:
        self._api_url = sandbox.api_url
        self._shop_url = shop_url
        self._session_id = ""

    def open(self, **body: object) -> str:
        shared = {
            "merchantId": "m1",
            "merchantName": "Bob's Coffee Shop",
            "successUrl": f"{self._shop_url}/ok",
            "cancelUrl": f"{self._shop_url}/cancel",
            "errorUrl": f"{self._shop_url}/error",
        }
        response = httpx.post(
            f"{self._api_url}/api/sessions/create",
            json={**shared, **body},
            headers=KEYS,
            trust_env=False,
        )
        assert response.status_code == 200, response.text
        data = response.json()["data"]
        self._session_id = data["sessionId"]
        return str(data["checkoutUrl"])

    def status(self) -> dict[str, Any]:
        url = f"{self._api_url}/api/sessions/{self._session_id}"
        data: dict[str, Any] = httpx.get(url, trust_env=False).json()["data"]
        return data


def fill_card(page: Page, number: str) -> None:
    page.locator("#number").fill(number)
    page.locator("#expiry").fill("12/49")
    page.locator("#cvc").fill("123")


def came_back(page: Page, path: str) -> dict[str, str]:
    """The parameters with which the browser landed on the shop's page."""
    page.wait_for_url(f"**{path}*")
    assert "Back in the shop" in page.content()
    assert urlsplit(page.url).path == path
    return dict(parse_qsl(urlsplit(page.url).query))


def test_a_customer_pays(phone: Page, checkout: _Checkout) -> None:
    phone.goto(checkout.open(amount="25.00"))
    assert phone.locator("#total").inner_text() == "$25.00"
    assert phone.locator("#pay").inner_text() == "Pay $25.00"
    assert phone.locator("#test-mark").is_visible()
    fill_card(phone, "4242 4242 4242 4242")
    phone.locator("#email").fill("ada@example.test")
    phone.locator("#pay").click()
    params = came_back(phone, "/ok")
    assert (params["success"], params["amount"]) == ("true", "25.00")
    assert params["email"] == "ada@example.test"
    assert checkout.status()["status"] == "completed"


def test_a_declined_customer_tries_another_card(phone: Page, checkout: _Checkout) -> None:
    phone.goto(checkout.open(amount="25.00"))
    fill_card(phone, "4000000000000002")
    phone.locator("#pay").click()
    phone.locator("#notice").wait_for()
    assert "You have not been charged" in phone.locator("#notice").inner_text()
    assert checkout.status()["status"] == "pending"
    fill_card(phone, "5555 5555 5555 4444")
    phone.locator("#pay").click()
    assert came_back(phone, "/ok")["cardBrand"] == "Mastercard"


def test_a_customer_cancels(phone: Page, checkout: _Checkout) -> None:
    phone.goto(checkout.open(amount="25.00"))
    phone.locator("#cancel").click()
    assert came_back(phone, "/cancel") == {}
    assert checkout.status()["status"] == "cancelled"


def test_the_system_breaks(phone: Page, checkout: _Checkout) -> None:
    phone.goto(checkout.open(amount="25.00"))
    fill_card(phone, "4000 0000 0000 0119")
    phone.locator("#pay").click()
    assert came_back(phone, "/error")["errorCode"] == "SYSTEM_ERROR"


def test_a_donor_gives_another_amount(phone: Page, checkout: _Checkout) -> None:
    phone.goto(checkout.open(checkoutMode="donation"))
    assert not phone.locator("#amount").is_visible()
    assert phone.locator("#pay").inner_text() == "Donate $10.00"
    phone.get_by_text("Other amount").click()
    phone.locator("#amount").fill("7.25")
    fill_card(phone, "4242 4242 4242 4242")
    phone.locator("#pay").click()
    assert came_back(phone, "/ok")["amount"] == "7.25"
    assert checkout.status()["amount"] == pytest.approx(7.25)


def test_a_wrong_field_is_shown_beside_it(phone: Page, checkout: _Checkout) -> None:
    phone.goto(checkout.open(amount="25.00"))
    fill_card(phone, "4242 4242 4242 4241")
    phone.locator("#pay").click()
    phone.locator("#number-problem").wait_for()
    assert phone.locator("#number").get_attribute("aria-invalid") == "true"
    assert checkout.status()["status"] == "pending"


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_a_long_cart_fits_its_screen(browser: Browser, checkout: _Checkout, width: int) -> None:
    name = "Donaudampfschifffahrtsgesellschaftskapitänsmütze aus Schurwolle"
    thing = {"name": name, "price": 99999.99, "quantity": 12, "originalPrice": 123456.78}
    items = [
        {**thing, "productId": f"p{n}", "discountLabel": "SOMMERSCHLUSSVERKAUF"} for n in range(12)
    ]
    refused: list[str] = []
    context = browser.new_context(viewport={"width": width, "height": 844}, locale="de-DE")
    page = context.new_page()
    page.on("console", lambda message: refused.append(message.text))
    page.goto(checkout.open(items=items, currency="EUR"))
    page.locator(".more summary").click()
    page.locator(".test-cards summary").click()
    assert page.locator(".item:visible").count() == 12
    wide = "Array.from(document.querySelectorAll('main *')).filter(e => e.scrollWidth > innerWidth)"
    assert page.evaluate(f"{wide}.length") == 0
    assert page.evaluate("document.documentElement.scrollWidth") == width
    context.close()
    assert refused == []
