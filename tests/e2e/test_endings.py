"""Every other way in which a payment ends, as the cashier and the customer see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.e2e.conftest import NewPhone, OpenTillOn
from tests.e2e.harness.phone import BREAKING_CARD, DECLINED_CARD, CustomerPhone
from tests.e2e.harness.provider import Provider
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until

pytestmark = pytest.mark.e2e


def test_the_keys_are_asked_for_and_stay_in_memory(
    folder: TillOnDisk, open_till: OpenTillOn, provider: Provider
) -> None:
    till = open_till(folder)
    until(lambda: till.shows("keysPage"), "the page that asks for the keys")
    assert "no safe place for the keys" in till.text("keysReason")
    till.give_keys("another-vault-key")
    till.charge("2500")
    result = till.ends("not_opened")
    assert "The keys were not accepted. Nothing was charged." in result.detail
    assert provider.sessions() == []
    kept = b"".join(path.read_bytes() for path in folder.data_dir.rglob("*") if path.is_file())
    assert b"another-vault-key" not in kept


def test_cancelled_by_the_customer(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    code = till.text("matchCode")
    phone.cancel(url)
    phone.shows("You left the payment")
    phone.shows_code(code)
    result = till.ends("cancelled")
    assert result.title == "Cancelled"
    assert "Nothing was charged" in result.detail
    till.shows_no_code()
    assert provider.ledger() == []
    assert folder.journal.only_attempt().state == "cancelled"


def test_a_customer_who_only_left_the_page_comes_back_and_pays(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    phone.open(provider.orders()[0]["cancelUrl"])
    phone.shows("You left the payment")
    until(lambda: "phone_returned" in folder.journal.events(), "the return in the journal")
    phone.page.get_by_role("link", name="Back to the payment").click()
    assert phone.page.url == url
    assert till.shows("paymentPage")
    phone.send_card()
    till.ends("paid")
    assert folder.journal.only_attempt().attention is None


def test_the_providers_system_breaks(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    phone.pay(till.charge_to_code("2500"), BREAKING_CARD)
    phone.shows("Something went wrong at the payment page")
    assert "Ask at the counter before paying again." in phone.page.content()
    result = till.ends("failed")
    assert result.title == "Failed"
    assert result.offers("tryAgain")
    assert folder.journal.only_attempt().state == "failed"

    result.tap("tryAgain")
    until(lambda: till.shows("paymentPage"), "the payment page")
    phone.pay(till.read_code())
    till.ends("paid")
    assert [attempt.state for attempt in folder.journal.attempts()] == ["failed", "paid"]
    assert len(provider.ledger()) == 1


def test_nobody_pays_in_time(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    provider.let_pass(31)
    result = till.ends("expired")
    assert result.title == "Time is up"
    till.shows_no_code()
    phone.open(url)
    phone.shows("You left the payment")
    assert provider.ledger() == []
    assert folder.journal.only_attempt().state == "expired"


def test_declined_twice_then_paid(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    phone.pay(url, DECLINED_CARD)
    for _ in range(2):
        phone.shows_notice("declined")
        provider.is_asked_again(url)
        assert till.payment.state == "awaiting"
        phone.send_card(DECLINED_CARD)
    phone.send_card()
    till.ends("paid")
    assert folder.journal.only_attempt().receipt == "A-0001"
    assert len(provider.ledger()) == 1


def test_the_phone_is_put_away_right_after_paying(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    phone.pay_and_be_put_away(till.charge_to_code("2500"))
    till.ends("paid")
    assert "phone_returned" not in folder.journal.events()
    assert len(provider.ledger()) == 1


def test_the_phone_cannot_reach_the_till(
    till: OpenTill, folder: TillOnDisk, phone: CustomerPhone, provider: Provider
) -> None:
    url = till.charge_to_code("2500")
    returning_to = provider.orders()[0]["successUrl"]
    phone.cannot_reach(returning_to.partition("/r/")[0])
    phone.pay(url)
    phone.shows_browser_error()
    till.ends("paid")
    assert "phone_returned" not in folder.journal.events()


def test_the_return_handler_is_nowhere(
    folder: TillOnDisk, open_till: OpenTillOn, new_phone: NewPhone
) -> None:
    folder.change_settings(return_host="", return_url="http://127.0.0.1:9")
    till = open_till(folder)
    till.give_keys()
    until(lambda: till.text("handlerMark") == "Phones cannot return", "the warning about phones")
    phone = new_phone()
    phone.pay(till.charge_to_code("2500"))
    phone.shows_browser_error()
    result = till.ends("paid")
    assert "A-0001" in result.detail


def test_a_code_that_is_over_is_not_shown_on_the_next_sale(
    till: OpenTill, phone: CustomerPhone
) -> None:
    first = till.charge_to_code("2500")
    phone.pay(first)
    till.ends("paid")
    till.press(Qt.Key.Key_Return)
    second = till.charge_to_code("990")
    assert second != first
