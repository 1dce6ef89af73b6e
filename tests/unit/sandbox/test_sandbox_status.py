from __future__ import annotations

from decimal import Decimal

import pytest

from tests.unit.sandbox.sandbox_desk import Desk, cart, item, order, read


def test_a_new_session_is_pending(desk: Desk) -> None:
    session_id = desk.created(order())["sessionId"]
    assert desk.status(session_id) == {
        "sessionId": session_id,
        "merchantId": "merchant_1",
        "status": "pending",
        "amount": Decimal("25.00"),
        "currency": "USD",
        "checkoutMode": "payment",
    }


def test_a_donor_who_has_not_chosen_has_no_amount(desk: Desk) -> None:
    session_id = desk.created(order(amount=..., checkoutMode="donation"))["sessionId"]
    assert desk.status(session_id)["amount"] is None


def test_a_paid_session_says_with_what(desk: Desk) -> None:
    session_id = desk.created(order())["sessionId"]
    desk.pay(session_id, name="Ada King Lovelace", email="ada@example.test")
    data = desk.status(session_id)
    assert data.pop("transactionId").startswith("txn_")
    assert data == {
        "sessionId": session_id,
        "merchantId": "merchant_1",
        "status": "completed",
        "amount": Decimal("25.00"),
        "currency": "USD",
        "checkoutMode": "payment",
        "cardLastFour": "4242",
        "cardBrand": "Visa",
        "firstName": "Ada King",
        "lastName": "Lovelace",
        "email": "ada@example.test",
    }


def test_an_unknown_session_is_404(desk: Desk) -> None:
    response = desk.ask("GET", "/api/sessions/session_none")
    assert response.status_code == 404
    assert read(response) == {"success": False, "error": "Session not found", "details": []}


@pytest.mark.parametrize(("seconds", "status"), [(1799, "pending"), (1800, "expired")])
def test_thirty_minutes(desk: Desk, seconds: int, status: str) -> None:
    session_id = desk.created(order())["sessionId"]
    desk.control("clock", {"seconds": seconds})
    assert desk.status(session_id)["status"] == status


def test_tax_and_shipping_make_the_total_differ(desk: Desk) -> None:
    desk.control("settings", {"tax_percent": "8.25", "shipping": "5.00"})
    body = cart(item(price=Decimal("10.00"), quantity=1), item(taxExempt=True, quantity=4))
    pricing = desk.created(body)["pricing"]
    expected = {"subtotal": "20.00", "tax": "0.83", "shipping": "5.00", "total": "25.83"}
    assert {name: str(pricing[name]) for name in expected} == expected


def test_an_amount_is_taxed_whole_and_a_donation_is_not(desk: Desk) -> None:
    desk.control("settings", {"tax_percent": "10", "shipping": "0"})
    assert desk.created(order())["pricing"]["total"] == Decimal("27.50")
    assert desk.created(order(checkoutMode="donation"))["pricing"]["total"] == Decimal("25.00")


def test_settings_apply_to_later_sessions_only(desk: Desk) -> None:
    session_id = desk.created(order())["sessionId"]
    desk.control("settings", {"tax_percent": "10"})
    assert desk.status(session_id)["amount"] == Decimal("25.00")
