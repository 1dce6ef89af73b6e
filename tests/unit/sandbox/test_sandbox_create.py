from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pos_app.sandbox.exact_json import render
from tests.unit.sandbox.sandbox_desk import (
    KEY_HEADERS,
    PUBLIC_URL,
    Desk,
    cart,
    item,
    order,
    read,
)


def test_a_session_is_answered_in_the_contracts_shape(desk: Desk) -> None:
    response = desk.create(order())
    data = read(response)["data"]
    assert read(response)["success"] is True
    assert set(data) == {"sessionId", "checkoutUrl", "expiresAt", "embedCode", "pricing"}
    assert re.fullmatch(r"session_[0-9a-f]{32}", data["sessionId"])
    assert data["checkoutUrl"] == f"{PUBLIC_URL}/checkout/{data['sessionId']}"
    assert data["expiresAt"] == "2026-11-23T12:30:00.000Z"
    assert data["embedCode"].startswith("<script")
    assert data["embedCode"].endswith("</script>")
    assert '"subtotal":25.00,"tax":0.00,"shipping":0.00,"total":25.00' in response.text


@pytest.mark.parametrize(
    ("headers", "named"),
    [
        ({}, ["X-API-KEY", "X-OZURA-API-KEY"]),
        ({"X-API-KEY": "vault-secret"}, ["X-OZURA-API-KEY"]),
        ({"X-OZURA-API-KEY": "merchant-secret"}, ["X-API-KEY"]),
        ({**KEY_HEADERS, "X-API-KEY": "merchant-secret"}, ["X-API-KEY"]),
        ({**KEY_HEADERS, "X-OZURA-API-KEY": "vault-secret"}, ["X-OZURA-API-KEY"]),
    ],
)
def test_wrong_keys_are_401(desk: Desk, headers: dict[str, str], named: list[str]) -> None:
    response = desk.post_json("/api/sessions/create", order(), headers)
    body = read(response)
    assert response.status_code == 401
    assert body["success"] is False
    assert [line.split()[0] for line in body["details"]] == named
    assert "secret" not in response.text


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_only_json_is_taken(desk: Desk, content_type: str) -> None:
    headers = {**KEY_HEADERS, "Content-Type": content_type}
    response = desk.ask(
        "POST", "/api/sessions/create", content=render(order()).encode(), headers=headers
    )
    assert response.status_code == 400
    assert "Content-Type" in read(response)["details"][0]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b"null", b" " * (1024 * 1024 + 1)])
def test_broken_bodies_are_400(desk: Desk, body: bytes) -> None:
    headers = {**KEY_HEADERS, "Content-Type": "application/json; charset=utf-8"}
    response = desk.ask("POST", "/api/sessions/create", content=body, headers=headers)
    assert response.status_code == 400
    assert read(response)["details"]


D = Decimal
NO_PRICES: list[object] = ["2.50", True, None, D("-0.01"), D("2.505"), []]
NO_QUANTITIES: list[object] = [0, -1, 10_001, D("1.5"), "2", True, None]
BREACHES: list[tuple[str, dict[str, Any]]] = [
    *((name, order(**{name: ...})) for name in ("merchantId", "merchantName")),
    *((name, order(**{name: ...})) for name in ("successUrl", "cancelUrl", "errorUrl")),
    ("merchantId", order(merchantId=5)),
    ("merchantId", order(merchantId="")),
    ("merchantName", order(merchantName="  ")),
    ("merchantName", order(merchantName=None)),
    ("amount", order(amount=...)),
    ("amount", order(amount=None)),
    *(("amount", order(amount=text)) for text in ("25", "25.0", "25.000", "$25.00", "25,00")),
    *(("amount", order(amount=text)) for text in ("", " 25.00", "-25.00", "1e2", "٢٥.00", "0.00")),
    *(("amount", order(amount=number)) for number in (0, -1, D("25.005"), True, D("1000000000"))),
    ("amount", order(amount="1000000000.00")),
    ("amount", order(amount=["25.00"])),
    ("amount", order(amount="25.00\n")),
    ("amount", order(amount="1000.00", currency="JPY")),
    ("amount", order(amount=D("10.5"), currency="JPY")),
    ("amount", order(amount="5.50", currency="KWD")),
    ("amount", order(amount="5.5000", currency="KWD")),
    *(("currency", order(currency=code)) for code in ("usd", "US", "XXQ", "", 840, None, "USDD")),
    *(
        ("successUrl", order(successUrl=url))
        for url in (
            "/r/ok", "till.test/ok", "javascript:alert(1)", "ftp://till.test/", "http://",
            "http:///a", "http://a b/", "http://till.test/a b", "http://till.test:99999/",
            "http://ti;ll/", 5, None, "http://till.test/\n", "https://[::1;x]/", "http://-/",
        )
    ),
    ("metadata", order(metadata=[])),
    ("metadata", order(metadata="{}")),
    ("metadata", order(metadata=None)),
    ("metadata", order(metadata={"note": "x" * (10 * 1024)})),
    ("metadata", order(metadata={"note": "é" * (5 * 1024)})),
    ("appearance", order(appearance="dark")),
    ("appearance", order(appearance=[])),
    ("checkoutMode", order(checkoutMode="subscription")),
    ("checkoutMode", order(checkoutMode=None)),
    ("idempotencyKey", order(idempotencyKey=7)),
    ("idempotencyKey", order(idempotencyKey="")),
    ("amount", cart(item()) | {"amount": "5.00"}),
    ("items", cart(item(), checkoutMode="donation")),
    ("items", cart()),
    ("items", cart(*[item()] * 101)),
    ("items", order(amount=..., items={})),
    ("items", order(amount=..., items=None)),
    ("items[1]", order(amount=..., items=[item(), "Espresso"])),
    ("items", cart(item(price=D("999999.99"), quantity=1001))),
]  # fmt: skip
ITEM_BREACHES: list[tuple[str, dict[str, Any]]] = [
    *((name, item(**{name: ...})) for name in ("productId", "name", "price", "quantity")),
    ("productId", item(productId="p" * 101)),
    ("productId", item(productId=1)),
    ("name", item(name="n" * 201)),
    ("name", item(name="")),
    *(("price", item(price=value)) for value in NO_PRICES),
    ("price", item(price=D(10**10))),
    *(("quantity", item(quantity=value)) for value in NO_QUANTITIES),
    ("imageUrl", item(imageUrl="cup.png")),
    ("imageUrl", item(imageUrl="javascript:alert(1)")),
    ("description", item(description="d" * 501)),
    *((name, item(**{name: 5})) for name in ("description", "variant", "brand", "category")),
    ("originalPrice", item(originalPrice="39.99")),
    ("originalPrice", item(originalPrice=True)),
    ("originalPrice", item(originalPrice=-1)),
    ("discountLabel", item(discountLabel=50)),
    ("taxExempt", item(taxExempt="yes")),
    ("taxExempt", item(taxExempt=1)),
]
BREACHES += [(f"items[0].{name}", cart(broken)) for name, broken in ITEM_BREACHES]


@pytest.mark.parametrize(("name", "body"), BREACHES)
def test_a_breach_is_refused_by_name(desk: Desk, name: str, body: dict[str, Any]) -> None:
    response = desk.create(body)
    answer = read(response)
    assert response.status_code == 400
    assert answer["success"] is False
    assert answer["error"] == "Validation failed"
    assert [line.split()[0] for line in answer["details"]] == [name]


def test_every_breach_is_named_at_once(desk: Desk) -> None:
    body = cart(item(price="1", quantity=0), merchantId=..., currency="usd")
    details = read(desk.create(body))["details"]
    assert {line.split()[0] for line in details} == {
        "merchantId",
        "currency",
        "items[0].price",
        "items[0].quantity",
    }


@pytest.mark.parametrize(
    ("body", "total"),
    [
        (order(), "25.00"),
        (order(amount=25), "25.00"),
        (order(amount=D("25.0")), "25.00"),
        (order(amount=D("25.500")), "25.50"),
        (order(amount="0.01"), "0.01"),
        (order(amount="999999999.99"), "999999999.99"),
        (order(amount="1000", currency="JPY"), "1000"),
        (order(amount=D("1000.0"), currency="JPY"), "1000"),
        (order(amount="5.500", currency="KWD"), "5.500"),
        (order(checkoutMode="donation"), "25.00"),
        (order(amount=..., checkoutMode="donation"), "0.00"),
        (order(checkoutMode="payment"), "25.00"),
        (cart(item()), "5.00"),
        (cart(item(price=0)), "0.00"),
        (cart(*[item()] * 100), "500.00"),
        (cart(item(quantity=10_000, price=D("99999.99"))), "999999900.00"),
        (cart(item(productId="p" * 100, name="n" * 200, description="d" * 500)), "5.00"),
        (order(metadata={"note": "x" * (10 * 1024 - 11)}), "25.00"),
        (order(successUrl="https://[::1]:9000/ok"), "25.00"),
        (order(unknownField={"a": 1}), "25.00"),
    ],
)
def test_what_the_contract_allows_is_taken(desk: Desk, body: dict[str, Any], total: str) -> None:
    pricing = desk.created(body)["pricing"]
    assert str(pricing["subtotal"]) == total
    assert str(pricing["total"]) == total
    assert pricing["currency"] == body.get("currency", "USD")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.integers(0, 99_999_999), st.integers(1, 10_000), st.sampled_from([0, 2, 3]))
def test_totals_are_exact(desk: Desk, price: int, quantity: int, digits: int) -> None:
    code = {0: "JPY", 2: "USD", 3: "KWD"}[digits]
    unit = Decimal(price).scaleb(-digits)
    response = desk.create(cart(item(price=unit, quantity=quantity), currency=code))
    if unit * quantity > Decimal("999999999.99"):
        assert response.status_code == 400
    else:
        assert read(response)["data"]["pricing"]["total"] == unit * quantity


def test_the_same_key_and_body_is_the_same_session(desk: Desk) -> None:
    first = desk.created(order(idempotencyKey="k1", metadata={"a": 1, "b": 2}))
    again = desk.created(order(metadata={"b": 2, "a": 1}, idempotencyKey="k1"))
    assert again == first
    assert desk.created(order(idempotencyKey="k2", metadata={"a": 1, "b": 2})) != first


def test_the_same_key_with_another_body_is_409(desk: Desk) -> None:
    desk.created(order(idempotencyKey="k1"))
    response = desk.create(order(idempotencyKey="k1", amount="26.00"))
    assert response.status_code == 409
    assert read(response)["success"] is False


def test_without_a_key_every_session_is_new(desk: Desk) -> None:
    assert desk.created(order())["sessionId"] != desk.created(order())["sessionId"]


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/api/other"), ("PUT", "/api/sessions/create"), ("GET", "/")]
)
def test_other_addresses_are_not_there(desk: Desk, method: str, path: str) -> None:
    assert desk.ask(method, path).status_code == 404
