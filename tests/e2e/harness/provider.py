"""The pretend provider beside the till, and what a test may do to it over its control API."""

from __future__ import annotations

from typing import Any

from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY
from tests.e2e.harness.waiting import until
from tests.fakes.pretend_provider import PretendProvider

MERCHANT_ID = "e2e_merchant"
VAULT_KEY, MERCHANT_KEY = SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY


class Provider(PretendProvider):
    """What a flow in the real window asks of the provider beside its faults."""

    def let_pass(self, minutes: int) -> None:
        """The provider's clock goes forward; the till's does not."""
        self._order("POST", "/control/clock", {"seconds": minutes * 60})

    def asked(self, checkout_url: str) -> int:
        """How often the till asked how the session of a checkout stands."""
        calls = self._order("GET", "/control/requests")["status"]
        return int(calls.get(checkout_url.rpartition("/")[2], 0))

    def is_asked_again(self, checkout_url: str, times: int = 1) -> None:
        """Waits until the till has asked so often from now on."""
        before = self.asked(checkout_url)
        until(lambda: self.asked(checkout_url) >= before + times, "the till's next question")

    def sessions(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._order("GET", "/control/sessions")["sessions"]
        return found
