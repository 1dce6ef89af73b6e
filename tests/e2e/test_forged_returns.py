"""Addresses that somebody types in: they prove nothing, and change nothing."""

from __future__ import annotations

import pytest

from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.provider import Provider
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until

pytestmark = pytest.mark.e2e

CLAIM = (
    "?success=true&transactionId=txn_1&amount=25.00&currency=USD&cardLastFour=4242&cardBrand=Visa"
)


def test_a_forged_token_meets_a_wall(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    begin, _, end = provider.orders()[0]["successUrl"].partition("/r/")
    token, _, rest = end.partition("/")
    forged = token[:-1] + ("A" if token[-1] != "A" else "B")
    assert phone.open(f"{begin}/r/{forged}/{rest}{CLAIM}") == 404
    assert phone.page.inner_text("body").strip() == "Not found."
    provider.is_asked_again(url, times=2)
    assert till.payment.state == "awaiting"
    assert "phone_returned" not in folder.journal.events()


def test_a_success_page_without_a_payment_causes_one_ask_and_nothing_else(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    code = till.text("matchCode")
    success = provider.orders()[0]["successUrl"] + CLAIM
    for _ in range(5):
        phone.open(success)
    phone.shows("Thank you")
    phone.shows_code(code)
    until(lambda: "phone_returned" in folder.journal.events(), "the return in the journal")
    provider.is_asked_again(url, times=2)
    phone.open(success)
    provider.is_asked_again(url)
    assert till.shows("paymentPage")
    assert till.payment.state == "checking"
    assert "confirming" in till.payment.status
    assert till.read_code() == url
    assert folder.journal.events().count("phone_returned") == 1
    assert folder.journal.only_attempt().state == "awaiting"
    assert provider.ledger() == []
    # Whoever really pays is seen all the same.
    phone.pay(url)
    till.ends("paid")
    assert folder.journal.only_attempt().receipt == "A-0001"


def test_one_sales_return_proves_nothing_about_another(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    phone.pay(till.charge_to_code("2500"))
    till.ends("paid")
    first_return = phone.page.url
    till.type("\n")
    url = till.charge_to_code("990")
    phone.open(first_return.partition("?")[0] + CLAIM)
    phone.shows_receipt("A-0001", "$25.00")
    provider.is_asked_again(url)
    assert till.payment.state == "awaiting"
    assert [attempt.state for attempt in folder.journal.attempts()] == ["paid", "awaiting"]
