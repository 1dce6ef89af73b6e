"""A customer's phone at the return handler: Debian's Chromium, real HTTP, no script of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, ViewportSize, expect

from pos_app.domain.money import Money
from pos_app.domain.payment import match_code
from pos_app.returns.local import LocalReturns, run_local
from pos_app.returns.notes import Note, shop_name, write_note
from pos_app.returns.tokens import Till, feed_bearer, new_till_key

pytestmark = pytest.mark.e2e

SHOP = "Bob's Coffee Shop"
CHECKOUT = "https://checkout.ozura.io/checkout/session_1"
AMOUNTS = [
    Money.of(500, "USD"),
    Money.of(123_450, "USD"),
    Money.of(5_500, "KWD"),
    Money.of(1_234_567, "JPY"),
    Money.of(99_999_999, "EUR"),
    Money.of(999_999_999_990, "KWD"),
]
OUTSIDE = [
    "<table><tr><td>Shop",
    '<img src="https://evil.example/x.png" onerror="alert(1)">',
    "</p><h1 class='paid'><b>PAID",
    "Shop\u202egnp.exe\0 and\u200b more",
]
PAGES = [
    "success",
    "still-waiting",
    "cancelled",
    "cancelled-without-link",
    "error",
    "paid",
    "hello",
]
LARGEST = {
    "success": ".code b",
    "still-waiting": ".code b",
    "cancelled": ".code b",
    "cancelled-without-link": ".code b",
    "error": ".code b",
    "paid": ".amount",
    "hello": "h1",
}

# For each element with text of its own: what it says, its size, and its contrast to what lies
# behind it (WCAG 2.2, relative luminance).
MEASURE_TEXTS = """() => {
  const channels = (colour) => colour.match(/[0-9.]+/g).map(Number);
  const light = (colour) => channels(colour).slice(0, 3)
    .map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const ownText = (element) => [...element.childNodes]
    .filter((node) => node.nodeType === 3).map((node) => node.textContent.trim()).join('');
  return [...document.body.querySelectorAll('*')].filter(ownText).map((element) => {
    const style = getComputedStyle(element);
    const [a, b] = [light(style.color), light(behind(element))];
    return {
      text: ownText(element),
      size: parseFloat(style.fontSize),
      contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
    };
  });
}"""


@dataclass
class Phone:
    """A page in a browser, and what its console complained about."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def heard(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)


@pytest.fixture(scope="module")
def till() -> Till:
    return Till("till-1", new_till_key())


@pytest.fixture(scope="module")
def local(till: Till) -> Iterator[LocalReturns]:
    running = run_local(till, host="127.0.0.1", shop=SHOP)
    yield running
    running.stop()


@pytest.fixture
def tell(till: Till, local: LocalReturns, browser: Browser) -> Iterator[Callable[[Note], None]]:
    """Leaves a note as the till does. Playwright's loop runs in this thread, so the till's own
    client, which has a loop too, is not used."""
    context = browser.new_context()

    def leave(note: Note) -> None:
        headers = {
            "Authorization": f"Bearer {feed_bearer(till)}",
            "Pos-Till": till.id,
            "Pos-Note": write_note(note),
        }
        answer = context.request.get(f"{local.public_url}/note", headers=headers)
        assert answer.status == 204

    yield leave
    context.close()


@contextmanager
def _phone(
    browser: Browser, *, width: int = 390, dark: bool = False, locale: str = "en-US"
) -> Iterator[Phone]:
    context = browser.new_context(
        viewport=ViewportSize(width=width, height=844),
        device_scale_factor=2,
        is_mobile=True,
        color_scheme="dark" if dark else "light",
        locale=locale,
        reduced_motion="reduce",
    )
    phone = Phone(context.new_page())
    phone.page.on("console", phone.heard)
    phone.page.on("pageerror", lambda error: phone.complaints.append(str(error)))
    phone.page.on("requestfailed", lambda request: phone.complaints.append(request.url))
    yield phone
    context.close()


def _open(
    which: str, attempt: UUID, phone: Phone, local: LocalReturns, tell: Callable[[Note], None]
) -> None:
    urls = local.client.urls(attempt)
    if which in {"cancelled", "error"}:
        tell(Note(attempt, SHOP, checkout_url=CHECKOUT))
    if which == "paid":
        tell(Note(attempt, SHOP, receipt="A-0042", amount=Money.of(2500, "USD")))
    address = {
        "success": urls.success + "?success=true&amount=25.00&currency=USD&firstName=Ada",
        "still-waiting": urls.success + "?n=30",
        "cancelled": urls.cancel,
        "cancelled-without-link": urls.cancel,
        "error": urls.error + "?errorCode=SYSTEM_ERROR",
        "paid": urls.success,
        "hello": f"{local.public_url}/hello",
    }[which]
    phone.page.goto(address)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("which", PAGES)
def test_each_page_fits_reads_well_and_breaks_no_rule(
    which: str,
    width: int,
    dark: bool,
    browser: Browser,
    local: LocalReturns,
    tell: Callable[[Note], None],
    tmp_path: Path,
) -> None:
    with _phone(browser, width=width, dark=dark) as phone:
        _open(which, uuid4(), phone, local, tell)
        page = phone.page
        picture = tmp_path / f"{which}-{width}-{'dark' if dark else 'light'}.png"
        # Given the path, Playwright would write from threads that it keeps.
        picture.write_bytes(page.screenshot())
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        texts = page.evaluate(MEASURE_TEXTS)
        assert len(texts) >= 3
        assert [text for text in texts if text["contrast"] < 4.5 or text["size"] < 14] == []
        sizes = sorted(text["size"] for text in texts)
        largest = page.locator(LARGEST[which]).evaluate(
            "e => parseFloat(getComputedStyle(e).fontSize)"
        )
        assert largest == sizes[-1] > sizes[-2]
        for action in page.locator("a").all():
            box = action.bounding_box()
            assert box is not None
            assert box["height"] >= 44
        assert phone.complaints == []


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("locale", ["en-US", "es-ES", "de-DE", "fr-FR"])
def test_every_amount_and_long_name_stay_on_a_narrow_phone(
    locale: str,
    width: int,
    browser: Browser,
    local: LocalReturns,
    tell: Callable[[Note], None],
    tmp_path: Path,
) -> None:
    shop = "Wohltätigkeitsbasarveranstaltungsgemeinschaft " * 2
    with _phone(browser, width=width, locale=locale) as phone:
        for paid in AMOUNTS:
            attempt = uuid4()
            tell(Note(attempt, shop, receipt="A" * 32, amount=paid))
            phone.page.goto(local.client.urls(attempt).error)
            (tmp_path / f"{paid}-{locale}-{width}.png").write_bytes(phone.page.screenshot())
            assert phone.page.evaluate("document.documentElement.scrollWidth") <= width
            amount = phone.page.locator(".amount")
            digits = "".join(char for char in amount.inner_text() if char.isdigit())
            assert digits == str(paid.amount_minor)
            assert amount.evaluate("e => e.scrollWidth <= e.parentElement.clientWidth - 48"), paid
            sizes = sorted(text["size"] for text in phone.page.evaluate(MEASURE_TEXTS))
            assert amount.evaluate("e => parseFloat(getComputedStyle(e).fontSize)") == sizes[-1]
            assert sizes[-1] > sizes[-2], paid
        assert phone.complaints == []


@pytest.mark.parametrize("outcome", ["success", "cancel", "error"])
def test_the_page_turns_to_paid_by_itself_and_without_a_script(
    outcome: str, browser: Browser, local: LocalReturns, tell: Callable[[Note], None]
) -> None:
    attempt = uuid4()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(getattr(local.client.urls(attempt), outcome) + "?sessionId=secret")
    expect(page.locator(".code b")).to_have_text(match_code(attempt))
    expect(page.locator(".paid")).to_have_count(0)
    tell(Note(attempt, SHOP, receipt="A-0042", amount=Money.of(2500, "USD")))
    expect(page.locator("h1.paid")).to_have_text("Paid", timeout=20_000)
    expect(page.locator(".amount")).to_have_text("$25.00")
    assert "secret" not in page.url
    assert "paid" in page.title().lower()
    context.close()


def test_the_way_back_leads_to_the_same_checkout(
    browser: Browser, local: LocalReturns, tell: Callable[[Note], None]
) -> None:
    attempt = uuid4()
    with _phone(browser, locale="fr-FR") as phone:
        phone.page.route("https://checkout.ozura.io/**", lambda route: route.fulfill(body="again"))
        _open("cancelled", attempt, phone, local, tell)
        phone.page.get_by_role("link", name="Retour au paiement").click()
        expect(phone.page.locator("body")).to_have_text("again")
        assert phone.page.url == CHECKOUT


@pytest.mark.parametrize("which", ["success", "cancel", "error", "paid"])
@pytest.mark.parametrize("shop", OUTSIDE)
def test_a_shops_name_from_outside_is_words_and_nothing_else(
    shop: str, which: str, browser: Browser, local: LocalReturns, tell: Callable[[Note], None]
) -> None:
    attempt = uuid4()
    tell(Note(attempt, shop, receipt="A-0042" if which == "paid" else ""))
    url = getattr(local.client.urls(attempt), "success" if which == "paid" else which)
    with _phone(browser) as phone:
        phone.page.goto(f"{url}?firstName={quote(shop)}&cancelUrl=https://evil.example")
        expect(phone.page.locator(".shop")).to_have_text(shop_name(shop))
        assert phone.page.title().endswith(shop_name(shop))
        assert phone.page.locator("table, img, script, iframe, a, .shop b").count() == 0
        assert phone.complaints == []
    tell(Note(uuid4(), SHOP))


def test_a_stranger_sees_nothing(browser: Browser, local: LocalReturns) -> None:
    with _phone(browser) as phone:
        answer = phone.page.goto(f"{local.public_url}/r/x/till-1/{uuid4().hex}/success")
        assert answer is not None
        assert (answer.status, answer.text()) == (404, "Not found.\n")
