"""What the tour sells, step by step: each step does something, then waits to see its effect."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from pos_app.domain.payment import PaymentState
from pos_app.sandbox.phone import Phone
from pos_app.services.payment_view import PaymentView
from pos_app.tour.hands import Hands, StepFailed

Condition = Callable[[], bool]
Script = Generator[Condition, None, None]
"""Yields what must come true before it goes on."""


class TourScript:
    """Sells in every way. `say` shows a step (and may take a picture of it)."""

    def __init__(self, hands: Hands, say: Callable[[str], Script]) -> None:
        self.is_ready = False
        self.views: list[PaymentView] = []
        self._hands = hands
        self._say = say
        self._phones = ThreadPoolExecutor(1, "tour-phone")

    def play(self) -> Script:
        yield lambda: self.is_ready
        yield from self._say("The till is open")
        yield from self._by_amount()
        yield from self._by_cart()
        yield from self._by_donation()
        yield from self._declined_then_paid()
        yield from self._cancelled()
        yield from self._withdrawn_and_paid()

    def close(self) -> None:
        self._phones.shutdown(wait=True, cancel_futures=True)

    def _by_amount(self) -> Script:
        yield from self._charge_amount("2500")
        yield from self._say("By amount: 25.00, the QR code is up")
        yield from self._phone(lambda phone: phone.pay())
        yield from self._result("paid")
        yield from self._say("By amount: paid")
        yield from self._next_sale()

    def _by_cart(self) -> Script:
        self._hands.click("modeCart")
        yield lambda: self._hands.rows("productList") > 0
        for row in (0, 1, 0):
            before = self._hands.words_of("chargeButton")
            self._hands.tap_row("productList", row)
            yield self._charge_words_changed(before)
        yield lambda: self._hands.rows("cartList") == 2
        yield from self._say("By cart: two products, one of them twice")
        self._hands.click("chargeButton")
        yield from self._qr_is_up()
        yield from self._say("By cart: the QR code is up")
        yield from self._phone(lambda phone: phone.pay(card="5555 5555 5555 4444"))
        yield from self._result("paid")
        yield from self._say("By cart: paid")
        yield from self._next_sale()

    def _by_donation(self) -> Script:
        self._hands.click("modeDonation")
        yield lambda: self._hands.sees("donationAmount")
        yield from self._say("By donation: the donor chooses")
        self._hands.click("chargeButton")
        yield from self._qr_is_up()
        yield from self._say("By donation: the QR code is up")
        yield from self._phone(lambda phone: phone.pay(amount="20.00"))
        yield from self._result("paid")
        yield from self._say("By donation: the donor gave 20.00, paid")
        yield from self._next_sale()

    def _declined_then_paid(self) -> Script:
        yield from self._charge_amount("1250")
        yield from self._phone(lambda phone: (phone.decline(), phone.pay()))
        yield from self._result("paid")
        yield from self._say("Declined once, then paid")
        yield from self._next_sale()

    def _cancelled(self) -> Script:
        yield from self._charge_amount("480")
        yield from self._phone(lambda phone: phone.cancel())
        yield from self._result("cancelled")
        yield from self._say("Cancelled by the customer")
        yield from self._next_sale()

    def _withdrawn_and_paid(self) -> Script:
        yield from self._charge_amount("990")
        url = self._checkout_url()
        self._hands.click("withdrawPayment")
        yield from self._result("withdrawn")
        yield from self._say("Withdrawn by the cashier")
        yield from self._phone(lambda phone: phone.pay(), url)
        yield from self._result("needs_attention")
        yield from self._say("Withdrawn, and paid all the same: it needs a person")

    def _charge_amount(self, digits: str) -> Script:
        self._hands.click("modeAmount")
        yield lambda: self._hands.sees("amountInput")
        for digit in digits:
            self._hands.click(f"key{digit}")
        yield lambda: self._hands.can_click("chargeButton")
        self._hands.click("chargeButton")
        yield from self._qr_is_up()

    def _charge_words_changed(self, before: str) -> Condition:
        return lambda: self._hands.words_of("chargeButton") != before

    def _qr_is_up(self) -> Script:
        yield lambda: self._hands.sees("qrCode") and self._is_awaiting()

    def _result(self, state: str) -> Script:
        yield lambda: self._hands.sees_result(state)

    def _next_sale(self) -> Script:
        self._hands.press_enter()
        yield lambda: self._hands.sees("salePage")

    def _phone(self, act: Callable[[Phone], Any], url: str = "") -> Script:
        """The customer's phone opens the payment page and acts, in a thread of its own."""
        checkout_url = url or self._checkout_url()

        def go() -> None:
            with Phone() as phone:
                phone.open(checkout_url)
                act(phone)

        walk: Future[None] = self._phones.submit(go)
        yield walk.done
        walk.result()

    def _is_awaiting(self) -> bool:
        return bool(self.views) and self.views[-1].state is PaymentState.AWAITING

    def _checkout_url(self) -> str:
        session = self.views[-1].payment.attempt.session
        if session is None:
            raise StepFailed("there is no checkout to open")
        return session.checkout_url
