import json
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.checkout.messages import Opening, read_opened
from pos_app.domain.currency import Currency, all_currencies
from pos_app.domain.errors import ProviderBroken, SessionRejected
from pos_app.domain.money import Money, max_money
from pos_app.domain.payment import OpenedSession, Payment
from tests.unit.checkout.sales import (
    API,
    NOW,
    SESSION_ID,
    amount,
    donation,
    good,
    iso,
    opened_data,
)

OPENING = Opening(API, NOW, 0.0)
MISSING = object()


def changed(path: str, value: object, made: Payment | None = None) -> bytes:
    data: dict[str, Any] = deepcopy(opened_data(made or amount()))
    *parents, name = path.split(".")
    place: dict[str, Any] = data
    for parent in parents:
        place = place[parent]
    if value is MISSING:
        del place[name]
    else:
        place[name] = value
    return good(data)


def opened(body: bytes, made: Payment | None = None) -> OpenedSession:
    return read_opened(body, made or amount(), OPENING)


def test_a_good_answer() -> None:
    session = opened(good(opened_data(amount())))
    assert session.session_id == SESSION_ID
    assert session.checkout_url == f"{API}/checkout/{SESSION_ID}"
    assert session.expires_at == NOW + timedelta(minutes=30)
    assert session.pricing is not None
    assert session.pricing.total == Money.of(2500, "USD")
    assert SESSION_ID not in repr(session)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("sessionId", MISSING),
        ("sessionId", None),
        ("sessionId", ""),
        ("sessionId", 7),
        ("sessionId", "x" * 201),
        ("sessionId", "with blank"),
        ("sessionId", "line\nbreak"),
        ("sessionId", "ümlaut"),
        ("checkoutUrl", MISSING),
        ("checkoutUrl", None),
        ("checkoutUrl", ["https://checkout.ozura.io/c"]),
        ("pricing", MISSING),
        ("pricing", None),
        ("pricing", []),
        ("pricing.subtotal", MISSING),
        ("pricing.subtotal", None),
        ("pricing.subtotal", "25 USD"),
        ("pricing.subtotal", True),
        ("pricing.total", MISSING),
        ("pricing.total", None),
        ("pricing.total", "25.001"),
        ("pricing.total", -25),
        ("pricing.total", [25]),
        ("pricing.tax", None),
        ("pricing.tax", "much"),
        ("pricing.tax", -1),
        ("pricing.shipping", 0.001),
        ("pricing.currency", MISSING),
        ("pricing.currency", None),
        ("pricing.currency", "dollars"),
        ("pricing.currency", 840),
    ],
)
def test_missing_and_mistyped_fields_make_no_session(path: str, value: object) -> None:
    with pytest.raises(ProviderBroken):
        opened(changed(path, value))


def test_an_opening_must_say_that_it_worked() -> None:
    with pytest.raises(ProviderBroken):
        opened(json.dumps({"data": opened_data(amount())}).encode())


@pytest.mark.parametrize("subtotal", ["25", "25.0", "25.00", 25, 25.0])
def test_equal_subtotals_are_equal(subtotal: object) -> None:
    assert opened(changed("pricing.subtotal", subtotal)).pricing is not None


@pytest.mark.parametrize("make", [amount, donation])
@pytest.mark.parametrize("subtotal", [24.99, "2500", 0, 25.001, -25])
def test_another_subtotal_is_rejected(subtotal: object, make: Callable[[int], Payment]) -> None:
    made = make(2500)
    with pytest.raises(SessionRejected) as rejected:
        opened(changed("pricing.subtotal", subtotal, made), made)
    assert rejected.value.problem == "amount"


@pytest.mark.parametrize("minor", [2500, None])
def test_another_currency_is_rejected(minor: int | None) -> None:
    made = donation(minor)
    with pytest.raises(SessionRejected) as rejected:
        opened(changed("pricing.currency", "EUR", made), made)
    assert rejected.value.problem == "currency"


def test_a_foreign_address_is_rejected_and_not_repeated() -> None:
    with pytest.raises(SessionRejected) as rejected:
        opened(changed("checkoutUrl", f"https://evil.example/{SESSION_ID}"))
    assert rejected.value.problem == "address"
    assert SESSION_ID not in str(rejected.value)


def test_tax_and_shipping_are_told_and_may_be_missing() -> None:
    data = opened_data(amount(1000))
    data["pricing"] = {
        "subtotal": "10.00",
        "tax": 0.83,
        "shipping": "5",
        "total": 15.83,
        "currency": "usd",
    }
    pricing = opened(good(data), amount(1000)).pricing
    assert pricing is not None
    figures = (pricing.subtotal, pricing.tax, pricing.shipping, pricing.total)
    assert [money.amount_minor for money in figures] == [1000, 83, 500, 1583]
    bare = opened(changed("pricing.tax", MISSING)).pricing
    assert bare is not None
    assert bare.tax == Money.of(0, "USD")


@pytest.mark.parametrize("pricing", [MISSING, None, {}, [], {"subtotal": 0, "total": 0}])
def test_a_donor_who_chooses_needs_no_pricing(pricing: object) -> None:
    made = donation(None)
    assert opened(changed("pricing", pricing, made), made).pricing is None


@pytest.mark.parametrize("expires", [MISSING, None, "soon", 1741089600, ""])
def test_a_missing_expiry_is_half_an_hour_by_the_providers_clock(expires: object) -> None:
    theirs = datetime(2026, 3, 4, 13, 0, tzinfo=UTC)
    session = read_opened(changed("expiresAt", expires), amount(), Opening(API, theirs, 3600.0))
    assert session.expires_at == theirs + timedelta(minutes=30)
    assert session.clock_ahead_s == 3600.0


def test_extra_fields_do_no_harm() -> None:
    assert opened(changed("surprise", {"a": [1]})).session_id == SESSION_ID


@given(st.sampled_from(all_currencies()), st.data())
def test_amounts_survive_the_way_in_in_every_currency(of: Currency, data: st.DataObject) -> None:
    minor = data.draw(st.integers(1, max_money(of).amount_minor))
    made = amount(minor, of.code)
    text = json.dumps(opened_data(made))
    plain = str(made.sale.total.to_decimal() if made.sale.total else "")
    as_numbers = text.replace(f'"{plain}"', plain)
    for data_text in (text, as_numbers):
        session = opened(f'{{"success": true, "data": {data_text}}}'.encode(), made)
        assert session.pricing is not None
        assert session.pricing.total == Money(minor, of)


def test_a_time_of_another_zone_is_utc_inside() -> None:
    session = opened(changed("expiresAt", "2026-03-04T14:30:00+02:00"))
    assert session.expires_at == NOW + timedelta(minutes=30)
    assert iso(session.expires_at) == "2026-03-04T12:30:00.000Z"
