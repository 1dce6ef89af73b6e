"""The client against the contract: once on a mocked transport, once on the pretend provider."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from pos_app.domain.cart import CartLine
from pos_app.domain.errors import (
    AddressMoved,
    AddressWrong,
    KeysRefused,
    PosError,
    ProviderBroken,
    ProviderBusy,
    SaleRefused,
    SessionGone,
    SessionRejected,
)
from pos_app.domain.money import Money
from pos_app.domain.sale import amount_sale
from pos_app.domain.tip import Extras
from pos_app.domain.verdict import Finding, ProviderStatus, judge
from pos_app.sandbox.server import SandboxServer
from pos_app.services.ports import Keys
from tests.contract.checkout_stages import MockStage, SandboxStage, Stage
from tests.unit.checkout.sales import (
    NOW,
    SALE_ID,
    amount,
    cart,
    discounted_cart,
    donation,
    full_line,
    payment,
    plain_line,
)


@pytest.fixture(params=["mock", "sandbox"])
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    if request.param == "mock":
        yield MockStage()
        return
    server = SandboxServer()
    server.start()
    try:
        yield SandboxStage(server)
    finally:
        server.stop()


PRICES = [
    pytest.param(2500, "USD", "25.00", id="USD"),
    pytest.param(1000, "JPY", "1000", id="JPY"),
    pytest.param(5500, "KWD", "5.500", id="KWD"),
]


@pytest.mark.parametrize(("minor", "code", "text"), PRICES)
def test_an_amount_opens_a_session_for_exactly_that(
    stage: Stage, minor: int, code: str, text: str
) -> None:
    opened = stage.open(amount(minor, code))
    assert opened.pricing is not None
    assert opened.pricing.subtotal == opened.pricing.total == Money.of(minor, code)
    assert stage.bodies()[0]["amount"] == text
    assert stage.bodies()[0]["currency"] == code
    assert "items" not in stage.bodies()[0]
    assert "checkoutMode" not in stage.bodies()[0]


@pytest.mark.parametrize(("minor", "code", "_text"), PRICES)
def test_a_cart_opens_a_session_for_its_total(
    stage: Stage, minor: int, code: str, _text: str
) -> None:
    lines = (full_line(minor, code, 3), plain_line(1, code, 7))
    opened = stage.open(cart(lines))
    assert opened.pricing is not None
    assert opened.pricing.total == Money.of(minor * 3 + 7, code)
    body = stage.bodies()[0]
    assert "amount" not in body
    first, second = body["items"]
    assert Decimal(first["price"]) == Money.of(minor, code).to_decimal()
    assert Decimal(first["originalPrice"]) == Money.of(minor + 1000, code).to_decimal()
    assert first["taxExempt"] is True
    assert set(second) == {"productId", "name", "price", "quantity"}


@pytest.mark.parametrize(("minor", "code", "text"), PRICES)
def test_a_donation_opens_with_and_without_an_amount(
    stage: Stage, minor: int, code: str, text: str
) -> None:
    with_amount = stage.open(donation(minor, code, key="with"))
    without = stage.open(donation(None, code, key="without"))
    assert with_amount.pricing is not None
    assert with_amount.pricing.subtotal == Money.of(minor, code)
    assert without.pricing is None
    first, second = stage.bodies()
    assert (first["checkoutMode"], first["amount"]) == ("donation", text)
    assert second["checkoutMode"] == "donation"
    assert "amount" not in second


@pytest.mark.parametrize("code", ["USD", "JPY", "KWD"])
def test_a_discounted_cart_with_a_tip_is_charged_as_the_till_shows_it(
    stage: Stage, code: str
) -> None:
    made = discounted_cart(code)
    opened = stage.open(made)
    assert opened.pricing is not None
    # The stage adds the items up by itself; another sum would not have opened.
    assert opened.pricing.subtotal == opened.pricing.total == made.sale.total
    *sold, tip, up = stage.bodies()[0]["items"]
    assert [item["productId"] for item in (tip, up)] == ["tip", "round-up"]
    assert [Decimal(item["price"]) for item in (tip, up)] == [
        Money.of(125, code).to_decimal(),
        Money.of(41, code).to_decimal(),
    ]
    assert all("originalPrice" in item and "discountLabel" in item for item in sold)
    stage.turn(opened.session_id, "completed")
    answer = stage.ask(opened.session_id)
    assert made.sale.total is not None
    assert answer.amount == made.sale.total.to_decimal()
    paid = replace(made, attempt=replace(made.attempt, session=opened))
    assert judge(paid, answer) is Finding.PAID


def test_an_amount_with_a_tip_is_one_sum(stage: Stage) -> None:
    extras = Extras(Money.of(250, "USD"), Money.of(50, "USD"), "Tip", "Round up")
    made = payment(amount_sale(SALE_ID, Money.of(2500, "USD"), NOW, extras))
    opened = stage.open(made)
    assert opened.pricing is not None
    assert opened.pricing.subtotal == Money.of(2800, "USD")
    assert stage.bodies()[0]["amount"] == "28.00"


def test_a_hundred_lines_are_taken(stage: Stage) -> None:
    lines = tuple(plain_line(minor, quantity=1) for minor in range(1, 101))
    opened = stage.open(cart(lines))
    assert opened.pricing is not None
    assert opened.pricing.total == Money.of(5050, "USD")


def test_a_repeat_returns_the_same_session(stage: Stage) -> None:
    first, again = stage.open(amount()), stage.open(amount())
    assert again.session_id == first.session_id
    assert again.checkout_url == first.checkout_url
    assert stage.bodies()[0] == stage.bodies()[1]
    assert stage.open(amount(key="key-2")).session_id != first.session_id


def test_the_same_key_with_another_body_is_a_conflict(stage: Stage) -> None:
    stage.open(amount(2500))
    with pytest.raises(SessionRejected) as rejected:
        stage.open(amount(2600))
    assert rejected.value.problem == "closed"


def test_tax_that_the_provider_adds_is_told(stage: Stage) -> None:
    stage.add_tax("8")
    opened = stage.open(amount(2500))
    assert opened.pricing is not None
    assert opened.pricing.subtotal == Money.of(2500, "USD")
    assert opened.pricing.tax == Money.of(200, "USD")
    assert opened.pricing.total == Money.of(2700, "USD")


def test_the_session_lives_for_half_an_hour(stage: Stage) -> None:
    client = stage.client()
    opened = stage.run(client.open_session(amount()), client)
    left_s = (opened.expires_at - client._now()).total_seconds()
    assert 1700 < left_s < 1900
    assert abs(opened.clock_ahead_s) < 60


@pytest.mark.parametrize("status", ["completed", "cancelled", "failed", "expired"])
def test_the_status_through_the_life_of_a_session(stage: Stage, status: str) -> None:
    session_id = stage.open(amount()).session_id
    before = stage.ask(session_id)
    assert before.status is ProviderStatus.PENDING
    assert before.session_id == session_id
    stage.turn(session_id, status)
    after = stage.ask(session_id)
    assert after.status is ProviderStatus(status)
    assert after.session_id == session_id
    if status == "completed":
        assert (after.amount, after.currency) == (Decimal(25), "USD")
        assert after.transaction_id
        assert after.card_last_four == "4242"


@pytest.mark.parametrize(("minor", "code", "text"), PRICES)
def test_what_a_donor_chose_comes_back_exactly(
    stage: Stage, minor: int, code: str, text: str
) -> None:
    session_id = stage.open(donation(None, code)).session_id
    assert stage.ask(session_id).amount is None
    stage.turn(session_id, "completed", text)
    answer = stage.ask(session_id)
    assert answer.amount == Money.of(minor, code).to_decimal()
    assert answer.currency == code


def test_an_unknown_session_is_gone(stage: Stage) -> None:
    with pytest.raises(SessionGone) as gone:
        stage.ask("session_that_never_was")
    assert gone.value.status_code == 404


def test_wrong_keys_are_refused_and_named_nowhere(stage: Stage) -> None:
    with pytest.raises(KeysRefused) as refused:
        stage.open(amount(), Keys("wrong-vault", "wrong-merchant"))
    assert "wrong-" not in str(refused.value) + repr(refused.value)


def test_a_breach_of_the_contract_is_refused_with_its_details(stage: Stage) -> None:
    line = plain_line(100)
    nameless = CartLine(line.product, 1)
    object.__setattr__(nameless.product, "name", None)
    with pytest.raises(SaleRefused) as refused:
        stage.open(cart((nameless,)))
    assert refused.value.reason
    assert any("name" in detail for detail in refused.value.details)


GONE = {404: AddressWrong, 409: SessionRejected, 410: SessionRejected}
"""What these codes mean while there is no session yet."""
CODES: list[tuple[int, type[PosError]]] = [
    (401, KeysRefused),
    (403, KeysRefused),
    (404, SessionGone),
    (409, SessionGone),
    (410, SessionGone),
    (429, ProviderBusy),
    (500, ProviderBroken),
    (502, ProviderBroken),
    (503, ProviderBroken),
    (504, ProviderBroken),
    (418, ProviderBroken),
]


@pytest.mark.parametrize("on", ["create", "status"])
@pytest.mark.parametrize(("code", "error"), CODES)
def test_every_code_has_its_error(stage: Stage, on: str, code: int, error: type[PosError]) -> None:
    session_id = stage.open(amount()).session_id
    stage.fail(on, status=code, error="No", details=["because"])
    with pytest.raises(PosError) as failed:
        stage.call(on, session_id)
    assert type(failed.value) is (GONE.get(code, error) if on == "create" else error)
    if isinstance(failed.value, SessionGone):
        assert failed.value.status_code == code
    assert stage.ask(session_id).status is ProviderStatus.PENDING


def test_the_refusal_brings_the_providers_own_words(stage: Stage) -> None:
    stage.fail("create", status=400, error="Validation failed", details=["amount is odd", "till"])
    with pytest.raises(SaleRefused) as refused:
        stage.open(amount())
    assert refused.value.reason == "Validation failed"
    assert refused.value.details == ("amount is odd", "till")


@pytest.mark.parametrize(("code", "error"), [(429, ProviderBusy), (503, ProviderBroken)])
def test_the_wait_that_the_provider_asks_for_is_told(
    stage: Stage, code: int, error: type[ProviderBusy | ProviderBroken]
) -> None:
    stage.fail("create", status=code, error="Slow down", retry_after=7)
    with pytest.raises(error) as busy:
        stage.open(amount())
    assert busy.value.retry_after_s == 7


def test_a_redirect_is_not_followed_but_named(stage: Stage) -> None:
    stage.fail("create", location="https://checkout.ozura.com/api/sessions/create?s=secret")
    with pytest.raises(AddressMoved) as moved:
        stage.open(amount())
    assert moved.value.host == "checkout.ozura.com"
    assert "secret" not in str(moved.value)
    assert stage.open(amount()).session_id


@pytest.mark.parametrize("on", ["create", "status"])
@pytest.mark.parametrize(
    "body",
    [
        "<!doctype html><h1>Welcome</h1>",
        '{"success": true, "da',
        '{"success": false}',
        "[]",
        "null",
    ],
)
def test_nonsense_is_never_an_answer(stage: Stage, on: str, body: str) -> None:
    session_id = stage.open(amount()).session_id
    stage.fail(on, body=body)
    with pytest.raises(ProviderBroken):
        stage.call(on, session_id)


def test_a_session_for_other_money_is_rejected(stage: Stage) -> None:
    pricing = {"subtotal": 26, "tax": 0, "shipping": 0, "total": 26, "currency": "USD"}
    data = {
        "sessionId": "session_x",
        "checkoutUrl": "https://checkout.ozura.io/checkout/session_x",
        "pricing": pricing,
    }
    stage.fail("create", body=json.dumps({"success": True, "data": data}))
    with pytest.raises(SessionRejected) as rejected:
        stage.open(amount(2500))
    assert rejected.value.problem == "amount"
