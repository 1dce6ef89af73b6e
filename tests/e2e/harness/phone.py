"""A customer's phone: Debian's Chromium with a phone's screen."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Route, ViewportSize, expect
from playwright.sync_api import Error as PlaywrightError

GOOD_CARD = "4242 4242 4242 4242"
OTHER_GOOD_CARD = "5555 5555 5555 4444"
DECLINED_CARD = "4000 0000 0000 0002"
BREAKING_CARD = "4000 0000 0000 0119"
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_TIMEOUT_MS = 20_000
_TRIES = 5


class CustomerPhone:
    """One phone with one page; it waits for what it looks for."""

    def __init__(self, browser: Browser) -> None:
        self._context: BrowserContext = browser.new_context(
            viewport=ViewportSize(width=390, height=844),
            device_scale_factor=2,
            is_mobile=True,
            has_touch=True,
            locale="en-US",
        )
        self.page = self._new_page()

    def _new_page(self) -> Page:
        page = self._context.new_page()
        page.set_default_timeout(_TIMEOUT_MS)
        return page

    def close(self) -> None:
        self._context.close()

    # ---- the payment page ---------------------------------------------------------------------
    def open(self, url: str) -> int:
        """Opens an address; returns the HTTP status of the page where it ended."""
        for _ in range(_TRIES):
            try:
                answer = self.page.goto(url)
            except PlaywrightError as error:
                if "crashed" in str(error):  # the browser itself fell
                    self.page = self._new_page()
                # The page that is left may be reloading itself at this very moment.
                elif "interrupted by another navigation" not in str(error):
                    raise
            else:
                if answer is not None:
                    return answer.status
        raise AssertionError("the address was never opened")

    def pay(self, url: str, card: str = GOOD_CARD) -> None:
        """Opens the payment page and pays."""
        self.open(url)
        self.send_card(card)

    def send_card(self, card: str = GOOD_CARD) -> None:
        self.page.locator("#number").fill(card)
        self.page.locator("#expiry").fill("12/49")
        self.page.locator("#cvc").fill("123")
        self.page.locator("#pay").click()

    def choose_own_amount(self, amount: str) -> None:
        self.page.get_by_text("Other amount", exact=True).click()
        self.page.locator("#amount").fill(amount)

    def cancel(self, url: str) -> None:
        self.open(url)
        self.page.locator("#cancel").click()

    def pay_and_be_put_away(self, url: str) -> None:
        """Pays, and is switched off before it follows the redirect back to the till."""

        def switch_off(route: Route) -> None:
            answer = route.fetch(max_redirects=0)
            assert answer.status == 303
            route.abort()

        self.page.route("**/pay", switch_off)
        with self.page.expect_event("requestfailed"):
            self.pay(url)
        self.close()

    def cannot_reach(self, url: str) -> None:
        """From now on this phone has no way to addresses that begin with `url`."""
        session = self._context.new_cdp_session(self.page)

        def refuse(event: dict[str, Any]) -> None:
            failed = {"requestId": event["requestId"], "errorReason": "ConnectionRefused"}
            session.send("Fetch.failRequest", failed)

        session.on("Fetch.requestPaused", refuse)
        session.send("Fetch.enable", {"patterns": [{"urlPattern": f"{url}*"}]})

    # ---- what it shows ------------------------------------------------------------------------
    def shows(self, words: str) -> None:
        """Its heading says so."""
        expect(self.page.locator("h1")).to_have_text(words, timeout=_TIMEOUT_MS)

    def shows_code(self, match_code: str) -> None:
        expect(self.page.locator(".code b")).to_have_text(match_code, timeout=_TIMEOUT_MS)

    def shows_receipt(self, receipt: str, amount: str) -> None:
        """The till's own page, turned to paid by itself."""
        self.shows("Paid")
        expect(self.page.locator(".amount")).to_have_text(amount)
        expect(self.page.locator("dl")).to_contain_text(receipt)

    def shows_due(self, total: str) -> None:
        expect(self.page.locator("#total")).to_have_text(total)

    def shows_notice(self, words: str) -> None:
        expect(self.page.locator("#notice")).to_contain_text(words)

    def shows_browser_error(self) -> None:
        """The browser's own page: nobody answered."""
        self.page.wait_for_url("chrome-error://**")
