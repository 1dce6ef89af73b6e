"""Settings: what is accepted, what is refused, and what is made from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pos_app.domain.money import Money
from pos_app.services.settings import (
    BadSetting,
    Settings,
    check_settings,
    is_loopback,
    with_cause_begun,
)

GOOD = Settings(merchant_id="m_1", merchant_name="Bob's Coffee Shop")


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"currency_code": "KWD"},
        {"api_url": "https://checkout.ozura.com"},
        {"api_url": "http://127.0.0.1:8787"},
        {"api_url": "http://[::1]:8787"},
        {"return_url": "https://returns.example"},
        {"return_host": "192.168.1.20", "return_port": 8788},
        {"theme": "dark"},
    ],
)
def test_these_work(change: dict[str, str]) -> None:
    check_settings(replace(GOOD, **change))  # type: ignore[arg-type]  # a table of mixed values
    assert replace(GOOD, **change).has_merchant  # type: ignore[arg-type]  # likewise


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("currency_code", "US"),
        ("currency_code", "usd"),
        ("api_url", "http://checkout.ozura.io"),
        ("api_url", "checkout.ozura.io"),
        ("api_url", "https://user:word@checkout.ozura.io"),
        ("api_url", "https://checkout.ozura.io/?a=1"),
        ("api_url", "ftp://checkout.ozura.io"),
        ("return_url", "http://returns.example"),
        ("return_port", 70000),
        ("theme", "pink"),
        ("setup_step", "roof"),
        ("receipt_prefix", ""),
        ("receipt_prefix", "A-"),
    ],
)
def test_these_are_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(BadSetting) as refused:
        check_settings(replace(GOOD, **{name: value}))  # type: ignore[arg-type]  # on purpose
    assert refused.value.name in {name, name.removesuffix("_code")}
    assert refused.value.reason.endswith(".")


def test_one_way_for_phones_to_come_back_is_enough() -> None:
    both = replace(GOOD, return_host="192.168.1.20", return_url="https://returns.example")
    with pytest.raises(BadSetting):
        check_settings(both)


@pytest.mark.parametrize(("code", "first"), [("USD", "5.00"), ("JPY", "500"), ("KWD", "5.000")])
def test_presets_suit_the_currency(code: str, first: str) -> None:
    presets = replace(GOOD, currency_code=code).donation_presets
    assert str(presets[0].to_decimal()) == first
    assert len(presets) == 4


def test_own_presets_are_taken_as_they_are() -> None:
    own = replace(GOOD, donation_presets_minor=(100, 250))
    assert own.donation_presets == (Money.of(100, "USD"), Money.of(250, "USD"))


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("localhost", True), ("127.0.0.9", True), ("::1", True), ("192.168.1.2", False), ("x", False)],
)
def test_loopback(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


def test_another_cause_of_the_booth_begins_to_count_anew() -> None:
    now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    before = Settings(kiosk_cause="Roof", kiosk_since="2026-01-02")
    assert with_cause_begun(replace(before, kiosk_goal_minor=5), before, now).kiosk_since == (
        "2026-01-02"
    )
    after = with_cause_begun(replace(before, kiosk_cause="Door"), before, now)
    assert after.kiosk_since_utc == now


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", datetime.min.replace(tzinfo=UTC)),
        ("2026-11-01", datetime(2026, 11, 1, tzinfo=UTC)),
        ("2026-11-01T10:00:00+02:00", datetime(2026, 11, 1, 8, 0, tzinfo=UTC)),
    ],
)
def test_when_the_cause_began(written: str, meant: datetime) -> None:
    settings = Settings(kiosk_since=written)
    check_settings(settings)
    assert settings.kiosk_since_utc == meant


def test_a_beginning_that_is_no_date_is_refused() -> None:
    with pytest.raises(BadSetting):
        check_settings(Settings(kiosk_since="yesterday"))
