"""Payments that are not on the screen: withdrawn, left in the tray, two at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.e2e.conftest import NewPhone
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.provider import Provider
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until

pytestmark = pytest.mark.e2e


def test_withdrawn_and_paid_all_the_same_needs_a_person(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    phone.open(url)
    till.tap("withdrawPayment")
    till.ends("withdrawn")
    till.shows_no_code()
    assert till.tray != []
    phone.send_card()
    result = till.ends("needs_attention")
    assert "Paid after the code was taken away. The money has moved." in result.detail
    assert till.text("resultAmount") == "$25.00"
    attempt = folder.journal.only_attempt()
    assert (attempt.state, attempt.attention) == ("paid", "paid_after_withdrawal")
    assert attempt.receipt == "A-0001"
    assert attempt.transaction_id == provider.ledger()[0]["transactionId"]


def test_withdrawn_and_paid_during_the_next_sale_is_said_loudly(
    till: OpenTill, phone: CustomerPhone
) -> None:
    url = till.charge_to_code("2500")
    code = till.text("matchCode")
    till.tap("withdrawPayment")
    till.ends("withdrawn")
    till.press(Qt.Key.Key_Return)
    till.charge_to_code("990")
    phone.pay(url)
    till.says(f"Needs attention: $25.00 · {code}")
    assert till.payment.state == "awaiting"
    till.tap("messageAction")
    assert till.text("resultAmount") == "$25.00"
    assert till.result.state == "needs_attention"


def test_the_next_customer_is_served_while_the_first_one_pays(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone
) -> None:
    url = till.charge_to_code("2500")
    code = till.text("matchCode")
    till.tap("sellOn")
    assert till.shows("amountPage")
    assert till.shown_amount == ""
    till.shows_no_code()
    (row,) = till.tray
    assert "$25.00" in row
    assert code in row
    phone.pay(url)
    till.says(f"Paid: $25.00 · {code}")
    until(lambda: till.tray == [], "an empty tray")
    assert folder.journal.only_attempt().receipt == "A-0001"
    phone.shows_receipt("A-0001", "$25.00")


def test_two_at_once_and_the_second_pays_first(
    till: OpenTill, folder: TillOnDisk, new_phone: NewPhone, provider: Provider
) -> None:
    first = till.charge_to_code("2500")
    till.tap("sellOn")
    second = till.charge_to_code("990")
    assert second != first
    assert len(till.tray) == 2
    slow, quick = new_phone(), new_phone()
    slow.open(first)
    quick.pay(second)
    result = till.ends("paid")
    assert till.text("resultAmount") == "$9.90"
    assert "A-0001" in result.detail
    slow.send_card()
    till.says("Paid: $25.00")
    assert till.text("resultAmount") == "$9.90"
    slow.shows_receipt("A-0002", "$25.00")
    quick.shows_receipt("A-0001", "$9.90")
    assert [attempt.receipt for attempt in folder.journal.attempts()] == ["A-0002", "A-0001"]
    assert len(provider.ledger()) == 2


def test_a_payment_is_taken_up_again_from_the_tray(till: OpenTill, phone: CustomerPhone) -> None:
    url = till.charge_to_code("2500")
    till.press(Qt.Key.Key_Escape)
    assert till.shows("amountPage")
    till.press(Qt.Key.Key_F6)
    until(lambda: till.shows("pendingTray"), "the tray")
    till.press(Qt.Key.Key_Return)
    assert till.shows("paymentPage")
    assert till.read_code() == url
    phone.pay(url)
    till.ends("paid")
