"""A provider that answers badly while the customer pays: nothing is lost, and paid in the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from tests.e2e.harness.provider import Provider
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until
from tests.e2e.test_provider_fails_opening import Fault, called, pay_by_script, status

pytestmark = pytest.mark.e2e

OFFLINE = "No connection. Not confirmed yet; checking again."
NOT_CLEAR = "No clear answer. Not confirmed yet; checking again."
BUSY = "The payment service is busy. Not confirmed yet; checking again."
DOES_NOT_SAY = "The payment service does not say how this payment stands. Not confirmed yet;"
FAULTS = [
    status(400, NOT_CLEAR),
    status(401, "The keys were not accepted. Not confirmed yet; checking again."),
    status(404, DOES_NOT_SAY),
    status(409, DOES_NOT_SAY),
    status(429, BUSY, retry_after="1"),
    status(500, NOT_CLEAR),
    Fault("html", NOT_CLEAR),
    Fault("body", NOT_CLEAR, {"body": '{"success": true, "data": {"status": "compl'}),
    Fault("body", NOT_CLEAR, {"body": '{"success": true, "data": {"status": "settled"}}'}),
    Fault("cut", OFFLINE, {"bytes": 60}),
    Fault("reset", OFFLINE),
    Fault(
        "redirect",
        "The payment service's address does not work. Not confirmed yet; checking again.",
        {"location": "https://checkout.example/", "status": 302},
    ),
]


@pytest.mark.parametrize("fault", FAULTS, ids=called)
def test_nobody_is_told_paid_or_unpaid_before_the_provider_says_it(
    fault: Fault, till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    provider.go_wrong("status", fault.kind, times=None, **fault.order)
    till.waits("unknown")
    assert fault.words in till.payment.status
    asked = provider.asked(url)
    pay_by_script(url)
    until(lambda: provider.asked(url) > asked, "a question after the customer's return")
    assert till.shows("paymentPage")
    assert folder.journal.only_attempt().state == "awaiting"
    assert till.read_code() == url

    provider.mend()
    till.tap("checkNow")
    till.ends("paid")
    attempt = folder.journal.only_attempt()
    assert (attempt.receipt, attempt.attention) == ("A-0001", None)
    assert len(provider.ledger()) == 1


def test_gone_is_not_the_end_of_the_watch(
    till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    """410, and the money came all the same: paid, and a person must look at it."""
    url = till.charge_to_code("2500")
    provider.go_wrong("status", "status", status=410)
    result = till.ends("expired")
    assert "the till keeps checking" in result.detail
    till.shows_no_code()
    pay_by_script(url)
    result = till.ends("needs_attention")
    assert "The money has moved." in result.detail
    attempt = folder.journal.only_attempt()
    assert (attempt.state, attempt.attention) == ("paid", "paid_late")


def test_another_amount_than_asked_is_never_plainly_paid(
    till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    provider.go_wrong("status", "override", times=None, patch={"amount": "2.50"})
    pay_by_script(url)
    result = till.ends("needs_attention")
    assert "$2.50 was paid, and $25.00 was asked for." in result.detail
    assert folder.journal.only_attempt().attention == "amount_differs"


def test_while_the_status_hangs_the_window_answers_and_the_sale_goes_on(
    till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    provider.go_wrong("status", "hang", seconds=30)
    url = till.charge_to_code("2500")
    until(lambda: provider.asked(url), "the till's first question")
    ticks: list[None] = []
    clock = QTimer(till)
    clock.timeout.connect(lambda: ticks.append(None))
    clock.start(10)
    until(lambda: len(ticks) >= 100, "a hundred ticks of a timer in the window")
    clock.stop()
    assert provider.asked(url) == 1
    till.tap("sellOn")
    second = till.charge_to_code("990")
    pay_by_script(second)
    till.ends("paid")
    assert [attempt.state for attempt in folder.journal.attempts()] == ["awaiting", "paid"]
    pay_by_script(url)
    till.says("Paid: $25.00")
    assert len(provider.ledger()) == 2


def test_after_the_network_comes_back_the_money_is_found_without_a_key(
    till: OpenTill, folder: TillOnDisk, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    provider.go_wrong("status", "reset", times=2)
    till.waits("unknown")
    pay_by_script(url)
    till.ends("paid")
    assert folder.journal.only_attempt().receipt == "A-0001"
    assert folder.journal.events().count("settled") == 1
