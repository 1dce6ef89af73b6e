from __future__ import annotations

import asyncio
import html
import json
import re
from decimal import Decimal
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from pos_app.sandbox.page_forms import read_forms
from tests.unit.sandbox.sandbox_desk import FORM, Desk, order, read


def landing(response: httpx.Response) -> tuple[str, dict[str, str]]:
    """Where a redirect leads, and the parameters it carries."""
    assert response.status_code == 303, response.text
    parts = urlsplit(response.headers["location"])
    return f"{parts.scheme}://{parts.netloc}{parts.path}", dict(parse_qsl(parts.query))


def session_of(desk: Desk, **changes: object) -> str:
    return str(desk.created(order(**changes))["sessionId"])


def plain(response: httpx.Response) -> str:
    return html.unescape(response.text).replace("\u202f", " ").replace("\xa0", " ")


def test_paid_sends_exactly_the_documented_parameters(desk: Desk) -> None:
    session_id = session_of(desk, metadata={"sale": "s-7", "n": Decimal("1.50")})
    url, params = landing(desk.pay(session_id, name="Ada Lovelace", email="ada@example.test"))
    paid = desk.status(session_id)
    assert url == "http://till.test:9000/r/ok"
    assert json.loads(params.pop("metadata")) == {"sale": "s-7", "n": 1.5}
    assert params == {
        "sale": "7",
        "success": "true",
        "sessionId": session_id,
        "transactionId": paid["transactionId"],
        "amount": "25.00",
        "currency": "USD",
        "cardLastFour": "4242",
        "cardBrand": "Visa",
        "firstName": "Ada",
        "lastName": "Lovelace",
        "email": "ada@example.test",
        "checkoutMode": "payment",
        "transactionType": "sale",
        "ozuraMerchantId": "merchant_1",
    }


def test_names_that_were_not_typed_are_not_sent(desk: Desk) -> None:
    _, params = landing(desk.pay(session_of(desk)))
    assert not {"firstName", "lastName", "email", "metadata"} & set(params)


def test_a_query_and_a_fragment_of_the_merchants_are_kept(desk: Desk) -> None:
    session_id = session_of(desk, successUrl="https://shop.test/ok?a=1&b=%20x#top")
    location = desk.pay(session_id).headers["location"]
    assert location.startswith("https://shop.test/ok?a=1&b=%20x&success=true&")
    assert location.endswith("#top")


def test_the_second_paying_card(desk: Desk) -> None:
    _, params = landing(desk.pay(session_of(desk), number="5555-5555-5555-4444"))
    assert (params["cardBrand"], params["cardLastFour"]) == ("Mastercard", "4444")


def test_a_decline_stays_and_can_be_tried_again(desk: Desk) -> None:
    session_id = session_of(desk)
    for number in ("4000 0000 0000 0002", "4111 1111 1111 1111"):
        declined = desk.pay(session_id, number=number, name="Ada")
        assert declined.status_code == 402
        assert "Your card was declined. You have not been charged." in plain(declined)
        assert f'value="{number}"' not in declined.text
        assert desk.status(session_id)["status"] == "pending"
        assert desk.ledger() == []
    assert landing(desk.pay(session_id))[1]["success"] == "true"
    assert len(desk.ledger()) == 1


def test_a_broken_system_fails_and_leads_to_the_error_url(desk: Desk) -> None:
    session_id = session_of(desk)
    for _ in range(2):
        url, params = landing(desk.pay(session_id, number="4000 0000 0000 0119"))
        assert url == "http://till.test:9000/r/error"
        assert set(params) == {"success", "errorCode", "error", "cancelUrl"}
        assert params["success"] == "false"
        assert params["errorCode"] == "SYSTEM_ERROR"
        assert params["cancelUrl"] == "http://till.test:9000/r/cancel"
    assert desk.status(session_id)["status"] == "failed"
    assert desk.ledger() == []


def test_cancel_carries_no_parameters(desk: Desk) -> None:
    session_id = session_of(desk)
    response = desk.cancel(session_id)
    assert response.status_code == 303
    assert response.headers["location"] == "http://till.test:9000/r/cancel"
    assert desk.status(session_id)["status"] == "cancelled"


@pytest.mark.parametrize("status", ["completed", "cancelled", "failed", "expired"])
def test_an_old_link_leads_to_the_cancel_url(desk: Desk, status: str) -> None:
    session_id = session_of(desk)
    desk.control(f"sessions/{session_id}", {"status": status})
    for response in (desk.page(session_id), desk.cancel(session_id)):
        assert response.headers["location"] == "http://till.test:9000/r/cancel"
    assert desk.status(session_id)["status"] == status


@pytest.mark.parametrize(
    ("status", "code"), [("completed", 409), ("cancelled", 409), ("failed", 409), ("expired", 410)]
)
def test_a_program_is_told_that_a_session_has_ended(desk: Desk, status: str, code: int) -> None:
    session_id = session_of(desk)
    desk.control(f"sessions/{session_id}", {"status": status})
    path = f"/checkout/{session_id}/cancel"
    response = desk.ask("POST", path, headers={"Accept": "application/json"})
    assert response.status_code == code
    assert read(response)["success"] is False


def test_nobody_pays_after_thirty_minutes(desk: Desk) -> None:
    session_id = session_of(desk)
    desk.control("clock", {"seconds": 1800})
    assert landing(desk.pay(session_id)) == ("http://till.test:9000/r/cancel", {})
    assert desk.ledger() == []


def test_a_double_submit_charges_once_and_lands_twice(desk: Desk) -> None:
    session_id = session_of(desk)
    token = read_forms(desk.page(session_id).text)[0].fields["token"]

    async def twice() -> list[httpx.Response]:
        transport = httpx.ASGITransport(desk.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
            path, form = f"/checkout/{session_id}/pay", {**FORM, "token": token}
            return list(await asyncio.gather(*(client.post(path, data=form) for _ in range(2))))

    first, second = asyncio.run(twice())
    assert landing(first) == landing(second)
    assert len(desk.ledger()) == 1


def test_another_form_of_a_paid_session_is_an_old_link(desk: Desk) -> None:
    session_id = session_of(desk)
    desk.pay(session_id, token="first")
    assert landing(desk.pay(session_id, token="second"))[0].endswith("/r/cancel")
    assert landing(desk.pay(session_id))[0].endswith("/r/cancel")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("number", "4242 4242 4242 4241"),
        ("number", ""),
        ("number", "4242"),
        ("number", "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"),
        ("expiry", "13/49"),
        ("expiry", "10/26"),
        ("expiry", ""),
        ("expiry", "00/30"),
        ("cvc", "12"),
        ("cvc", "12345"),
        ("cvc", "abc"),
        ("email", "ada"),
        ("email", "ada@example"),
    ],
)
def test_a_wrong_field_is_marked_and_nothing_charged(desk: Desk, field: str, value: str) -> None:
    session_id = session_of(desk)
    response = desk.pay(session_id, **{field: value})
    assert response.status_code == 422
    assert re.findall(r'id="(\w+)-problem"', response.text) == [field]
    assert response.text.count("autofocus") == 1
    assert desk.status(session_id)["status"] == "pending"


@pytest.mark.parametrize("expiry", ["11/26", "11 / 26", "1126", "11/2026", "1/30", "01-30"])
def test_expiries_as_people_type_them(desk: Desk, expiry: str) -> None:
    assert landing(desk.pay(session_of(desk), expiry=expiry))[1]["success"] == "true"


def test_a_security_code_is_never_sent_back(desk: Desk) -> None:
    response = desk.pay(session_of(desk), cvc="987", number="1", name="Ada Kept")
    assert 'value="987"' not in response.text
    assert 'value="Ada Kept"' in response.text


@pytest.mark.parametrize("body", [b"\xff\xfe", b"a=1&" * 100, b"x" * 20_000, b""])
def test_a_form_that_is_none_is_an_empty_form(desk: Desk, body: bytes) -> None:
    session_id = session_of(desk)
    assert desk.ask("POST", f"/checkout/{session_id}/pay", content=body).status_code == 422


def test_an_unknown_session_has_a_page_of_its_own(desk: Desk) -> None:
    for response in (desk.page("session_no"), desk.pay("session_no"), desk.cancel("session_no")):
        assert response.status_code == 404
        assert "does not exist" in response.text
