from __future__ import annotations

import html
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from pos_app.sandbox.page_forms import read_forms
from tests.unit.sandbox.sandbox_desk import Desk, order


def session_of(desk: Desk, **changes: object) -> str:
    return str(desk.created(order(**changes))["sessionId"])


def plain(response: httpx.Response) -> str:
    return html.unescape(response.text).replace("\u202f", " ").replace("\xa0", " ")


def landing(response: httpx.Response) -> dict[str, str]:
    """The parameters that a redirect carries."""
    assert response.status_code == 303, response.text
    return dict(parse_qsl(urlsplit(response.headers["location"]).query))


def donation(desk: Desk, **changes: Any) -> str:  # noqa: ANN401  # as JSON allows
    return session_of(desk, **{"amount": ..., "checkoutMode": "donation", **changes})


@pytest.mark.parametrize(
    ("code", "fields", "paid"),
    [
        ("USD", {"choice": "0"}, "5.00"),
        ("USD", {"choice": "own", "amount": "7.50"}, "7.50"),
        ("USD", {"choice": "0", "amount": "7.50"}, "5.00"),
        ("USD", {"amount": "1,234"}, "1234.00"),
        ("JPY", {"choice": "3"}, "5000"),
        ("JPY", {"choice": "own", "amount": "1,234"}, "1234"),
        ("KWD", {"choice": "own", "amount": "0.125"}, "0.125"),
    ],
)
def test_the_donor_chooses(desk: Desk, code: str, fields: dict[str, str], paid: str) -> None:
    session_id = donation(desk, currency=code)
    params = landing(desk.pay(session_id, **fields))
    assert (params["amount"], params["currency"]) == (paid, code)
    assert params["checkoutMode"] == "donation"
    assert str(desk.status(session_id)["amount"]) == paid
    assert str(desk.ledger()[0]["amount"]) == paid


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type an amount."),
        ("abc", "Type the amount in digits, like 10.00."),
        ("-5", "Type the amount in digits, like 10.00."),
        ("0", "Type an amount above zero."),
        ("1.005", "Type an amount like 10.00."),
        ("1000000000", "The most that can be given is $999,999,999.99."),
    ],
)
def test_an_own_amount_is_checked(desk: Desk, typed: str, sentence: str) -> None:
    session_id = donation(desk)
    response = desk.pay(session_id, choice="own", amount=typed)
    assert response.status_code == 422
    assert sentence in plain(response)
    assert f'value="{typed}"' in response.text
    assert desk.ledger() == []


def test_an_own_amount_is_read_in_the_customers_way(desk: Desk) -> None:
    params = landing(desk.pay(donation(desk), "de-DE", choice="own", amount="7,50"))
    assert params["amount"] == "7.50"


@pytest.mark.parametrize(
    ("asked", "language", "chosen", "own"),
    [
        (..., "en", "1", ""),
        ("20.00", "en", "2", ""),
        ("12.50", "en", "own", "12.50"),
        ("12.50", "de", "own", "12,50"),
    ],
)
def test_the_sessions_amount_is_the_default(
    desk: Desk, asked: object, language: str, chosen: str, own: str
) -> None:
    page = desk.page(donation(desk, amount=asked), language)
    fields = read_forms(page.text)[0].fields
    assert (fields["choice"], fields["amount"]) == (chosen, own)
