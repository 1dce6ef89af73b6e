"""A tip and a round-up, asked by the till, paid on a phone: each cent is where it belongs."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.e2e.conftest import OpenTillOn
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.provider import Provider
from tests.e2e.harness.till import TillOnDisk
from tests.e2e.harness.waiting import until
from tests.screens.evidence_screen import EvidenceScreen
from tests.screens.hands import find

pytestmark = pytest.mark.e2e


def _moved(provider: Provider) -> list[Decimal]:
    return [Decimal(str(line["amount"])) for line in provider.ledger()]


def test_fifteen_per_cent_on_what_an_adding_machine_came_to(
    folder: TillOnDisk, open_till: OpenTillOn, phone: CustomerPhone, provider: Provider
) -> None:
    folder.change_settings(tips="cashier")
    till = open_till(folder)
    till.give_keys()
    till.type("12.50+3*2.50\n")
    until(lambda: till.shows("tipPage"), "the question of a tip")
    assert provider.sessions() == []
    till.type("2")
    url = till.read_code()
    assert till.text("payableAmount") == "$23.00"
    assert till.text("payableExtras") == "$20.00 + tip $3.00 = $23.00"

    phone.open(url)
    phone.shows_due("$23.00")
    phone.send_card()
    phone.shows_receipt("A-0001", "$23.00")

    till.ends("paid")
    assert till.text("resultAmount") == "$23.00"
    assert till.text("resultExtras") == "$20.00 + tip $3.00 = $23.00"
    assert _moved(provider) == [Decimal("23.00")]
    till.tap("evidenceButton")
    evidence = EvidenceScreen(find(till.window, QWidget, "evidencePanel"))
    until(lambda: evidence.rows, "what happened")
    assert "$20.00 + tip $3.00 = $23.00" in evidence.rows[0]
    till.press(Qt.Key.Key_Return)
    assert till.shown_amount == ""


def test_on_a_cart_they_are_items_of_their_own(
    folder: TillOnDisk, open_till: OpenTillOn, phone: CustomerPhone, provider: Provider
) -> None:
    folder.change_settings(tips="cashier", round_up=True, round_up_cause="City Trees")
    folder.take_in_products("sku,name,price\nTEA,Green tea,3.10\n")
    till = open_till(folder)
    till.give_keys()
    till.press(Qt.Key.Key_F3)
    till.type("TEA\n")
    until(lambda: till.text("cartTotal") == "$3.10", "tea in the cart")
    till.type("\n")
    until(lambda: till.shows("tipPage"), "the question of a tip")
    till.type("1+\n")
    url = till.read_code()
    assert till.text("payableExtras") == "$3.10 + tip $0.31 + round-up $0.59 = $4.00"

    phone.open(url)
    phone.shows_due("$4.00")
    names = phone.page.locator(".item .name").all_inner_texts()
    assert names == ["Green tea", "Tip", "City Trees"]
    phone.send_card()
    phone.shows_receipt("A-0001", "$4.00")

    till.ends("paid")
    assert _moved(provider) == [Decimal("4.00")]
