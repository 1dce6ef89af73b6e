"""A provider that answers badly when a payment is to be opened: the words, and how it goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer

from pos_app.sandbox.phone import Phone
from tests.e2e.harness.provider import Provider
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until

pytestmark = pytest.mark.e2e


@dataclass(frozen=True)
class Fault:
    """A fault to queue, and the words that the cashier must read."""

    kind: str
    words: str
    order: dict[str, Any] = field(default_factory=dict)


def status(code: int, words: str, **order: object) -> Fault:
    return Fault("status", words, {"status": code, **order})


SLOW = "The payment service is slow. Nothing was charged; trying again."
OFFLINE = "No connection. Nothing was charged; trying again."
REFUSED_FOR_GOOD = [
    status(
        400,
        "The payment service refused this sale. Nothing was charged.",
        error="The sale cannot be taken.",
        details=["amount is below this merchant's least"],
    ),
    status(401, "The keys were not accepted. Nothing was charged."),
    status(404, "There is no payment service at the address in the settings. Nothing was charged."),
    status(409, "already closed this payment. It was never shown, and nothing was charged."),
    status(410, "already closed this payment. It was never shown, and nothing was charged."),
    Fault(
        "redirect",
        "The payment service has moved to checkout.example. Nothing was charged.",
        {"location": "https://checkout.example/api/sessions/create", "status": 307},
    ),
]
TRIED_AGAIN = [
    status(429, SLOW, retry_after="1"),
    status(500, SLOW),
    status(503, SLOW, retry_after="1"),
    Fault("html", SLOW),
    Fault("body", SLOW, {"body": '{"success": true, "data": {'}),
    Fault("body", SLOW, {"body": '{"success": false, "error": "no"}'}),
    Fault("cut", OFFLINE, {"bytes": 40}),
    Fault("reset", OFFLINE),
]


def called(fault: Fault) -> str:
    return f"{fault.kind}-{fault.order.get('status', '')}{'-wait' * ('retry_after' in fault.order)}"


def pay_by_script(url: str) -> None:
    with Phone() as phone:
        phone.open(url)
        phone.pay()


def assert_paid_once(till: OpenTill, provider: Provider, folder: TillOnDisk) -> None:
    pay_by_script(till.read_code())
    till.ends("paid")
    assert len(provider.ledger()) == 1
    paid = [attempt for attempt in folder.journal.attempts() if attempt.state == "paid"]
    assert [attempt.receipt for attempt in paid] == ["A-0001"]


@pytest.mark.parametrize("fault", REFUSED_FOR_GOOD, ids=called)
def test_what_is_refused_is_said_and_can_be_tried_again(
    fault: Fault, till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    provider.go_wrong("create", fault.kind, **fault.order)
    till.charge("2500")
    result = till.ends("not_opened")
    assert fault.words in result.detail
    till.shows_no_code()
    assert len(provider.orders()) == 1
    assert folder.journal.only_attempt().state == "not_opened"
    if "details" in fault.order:
        said = result.visible_text("resultProviderWords")
        assert said.splitlines() == [
            "The sale cannot be taken.",
            "amount is below this merchant's least",
        ]

    result.tap("tryAgain")
    assert_paid_once(till, provider, folder)
    first, second = (order["idempotencyKey"] for order in provider.orders())
    assert first != second


@pytest.mark.parametrize("fault", TRIED_AGAIN, ids=called)
def test_what_may_pass_is_tried_again_with_the_same_key(
    fault: Fault, till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    provider.go_wrong("create", fault.kind, **fault.order)
    till.charge("2500")
    until(lambda: till.shows("paymentPage") and till.payment.status == fault.words, fault.words)
    assert till.payment.state == "opening"
    till.shows_no_code()

    assert_paid_once(till, provider, folder)
    assert len(folder.journal.attempts()) == 1
    bodies = provider.orders()
    assert len(bodies) == 2
    assert bodies[0] == bodies[1]


def test_an_answer_lost_on_its_way_opens_no_second_session(
    till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    provider.go_wrong("create", "reset", processed=True)
    till.charge("2500")
    assert_paid_once(till, provider, folder)
    assert len(provider.orders()) == 2
    assert len(provider.sessions()) == 1


def test_while_nothing_comes_back_the_window_answers_and_the_cashier_can_leave(
    till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    provider.go_wrong("create", "hang", seconds=30)
    till.charge("2500")
    until(provider.orders, "the request at the provider")
    ticks: list[None] = []
    clock = QTimer(till)
    clock.timeout.connect(lambda: ticks.append(None))
    clock.start(10)
    until(lambda: len(ticks) >= 100, "a hundred ticks of a timer in the window")
    clock.stop()
    # A window that had waited for the answer would have one by now.
    assert (till.payment.state, len(provider.orders())) == ("opening", 1)

    till.tap("withdrawPayment")
    result = till.ends("not_opened")
    assert "Nothing was charged" in result.detail
    till.press(Qt.Key.Key_Return)
    assert till.shows("amountPage")
    assert_paid_once_more(till, provider, folder)


def assert_paid_once_more(till: OpenTill, provider: Provider, folder: TillOnDisk) -> None:
    """The next customer is served at once, and the sale that was left waits in the tray."""
    till.charge("990")
    assert_paid_once(till, provider, folder)
    (row,) = till.tray
    assert "$25.00" in row
    assert "Not opened" in row


def test_a_sale_left_while_nothing_came_back_is_opened_later_with_the_same_key(
    till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    provider.go_wrong("create", "hang", seconds=30, processed=True)
    till.charge("2500")
    until(provider.orders, "the request at the provider")
    till.tap("withdrawPayment")
    till.ends("not_opened").tap("tryAgain")
    assert_paid_once(till, provider, folder)
    assert len(provider.sessions()) == 1
    assert len(folder.journal.attempts()) == 1
