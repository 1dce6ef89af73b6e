from decimal import Decimal

import pytest

from pos_app.checkout.session_check import (
    check_checkout_url,
    check_currency,
    check_subtotal,
    is_allowed_url,
)
from pos_app.domain.errors import SessionRejected
from tests.unit.checkout.sales import amount, donation

REAL = "https://checkout.ozura.io"
STAGING = "https://pay.staging.example"
LOCAL = "http://127.0.0.1:8700"


@pytest.mark.parametrize(
    ("api", "url"),
    [
        (REAL, "https://checkout.ozura.io/checkout/session_1"),
        (REAL, "https://checkout.ozura.com/checkout/session_1"),
        (REAL, "https://ozura.com/c"),
        (REAL, "https://ozura.io/c"),
        (REAL, "https://a.b.ozura.io/c"),
        (REAL, "HTTPS://Checkout.Ozura.IO/c"),
        (REAL, "https://checkout.ozura.io:8443/c"),
        (STAGING, "https://pay.staging.example/c?x=1#y"),
        (STAGING, "https://checkout.ozura.com/c"),
        (LOCAL, "http://127.0.0.1:8700/checkout/s"),
        (LOCAL, "http://localhost:9/c"),
        (LOCAL, "http://192.168.1.20:8700/c"),
        (LOCAL, "http://10.0.0.3/c"),
        (LOCAL, "http://172.31.255.1/c"),
        (LOCAL, "http://169.254.7.7/c"),
        (LOCAL, "http://192.0.2.2:8700/c"),
        (LOCAL, "http://[::1]:8700/c"),
        (LOCAL, "http://[fe80::1]/c"),
        (LOCAL, "http://[fd00::1]/c"),
        ("http://localhost:1", "http://192.168.0.1/c"),
        ("http://[::1]:1", "http://127.0.0.1/c"),
        (LOCAL, "https://checkout.ozura.io/c"),
    ],
)
def test_where_a_customer_may_be_sent(api: str, url: str) -> None:
    assert is_allowed_url(url, api)
    check_checkout_url(url, api)


@pytest.mark.parametrize(
    ("api", "url"),
    [
        (REAL, "http://checkout.ozura.io/c"),
        (REAL, "https://evil.example/c"),
        (REAL, "https://ozura.io.evil.example/c"),
        (REAL, "https://evilozura.io/c"),
        (REAL, "https://ozura.io@evil.example/c"),
        (REAL, "https://user:pw@checkout.ozura.io/c"),
        (REAL, "https://@checkout.ozura.io/c"),
        (REAL, "https://evil.example\\@checkout.ozura.io/c"),
        (REAL, "https://checkout.ozura.io\\.evil.example/c"),
        (REAL, "https://evil.example#.ozura.io/c"),
        (REAL, "https://evil.example?.ozura.io"),
        (REAL, "https://checkout.ozura.io%2eevil.example/c"),
        (REAL, "https:///checkout.ozura.io/c"),
        (REAL, "https:checkout.ozura.io/c"),
        (REAL, "//checkout.ozura.io/c"),
        (REAL, "/checkout/session"),
        (REAL, "javascript:alert(1)//checkout.ozura.io"),
        (REAL, "ftp://checkout.ozura.io/c"),
        (REAL, "https://checkout.ozura.io:port/c"),
        (REAL, "https://checkout.ozura.io:99999/c"),
        (REAL, "https://[::1/c"),
        (REAL, "https://checkout.ozura.io./c"),
        (REAL, "https://.ozura.io/c"),
        (REAL, "https://-.ozura.io/c"),
        (REAL, "https://checkout.ozura.io/c c"),
        (REAL, "https://checkout.ozura.io/\n"),
        (REAL, "\thttps://checkout.ozura.io/"),
        (REAL, "https://checkout.ozurа.io/c"),  # noqa: RUF001  # a Cyrillic letter, on purpose
        (REAL, "https://checkout.ozura.io/" + "x" * 2000),
        (REAL, ""),
        (REAL, "http://127.0.0.1/c"),
        (REAL, "http://192.168.1.20/c"),
        (REAL, "https://192.168.1.20/c"),
        (STAGING, "http://pay.staging.example/c"),
        (STAGING, "https://staging.example/c"),
        (STAGING, "https://x.pay.staging.example/c"),
        (LOCAL, "http://8.8.8.8/c"),
        (LOCAL, "http://172.32.0.1/c"),
        (LOCAL, "http://evil.example/c"),
        (LOCAL, "http://checkout.ozura.io/c"),
        (LOCAL, "http://2130706433/c"),
        (LOCAL, "http://0.0.0.0/c"),
        (LOCAL, "http://[fe80::1%25eth0]/c"),
        (LOCAL, "http://localhost.evil.example/c"),
        (LOCAL, "https://evil.example/c"),
    ],
)
def test_where_no_customer_is_sent(api: str, url: str) -> None:
    assert not is_allowed_url(url, api)
    with pytest.raises(SessionRejected) as rejected:
        check_checkout_url(url, api)
    assert rejected.value.problem == "address"
    assert rejected.value.detail == ""


@pytest.mark.parametrize("subtotal", ["25", "25.0", "25.00", "2.5E1"])
def test_equal_subtotals_hold(subtotal: str) -> None:
    check_subtotal(amount(2500).sale, Decimal(subtotal))
    check_subtotal(donation(2500).sale, Decimal(subtotal))


@pytest.mark.parametrize("subtotal", ["0", "24.99", "25.001", "2500", "-25"])
def test_another_subtotal_is_rejected(subtotal: str) -> None:
    for made in (amount(2500), donation(2500)):
        with pytest.raises(SessionRejected) as rejected:
            check_subtotal(made.sale, Decimal(subtotal))
        assert rejected.value.problem == "amount"


def test_a_donor_who_chooses_has_no_subtotal_yet() -> None:
    check_subtotal(donation(None).sale, Decimal(0))


def test_another_currency_is_rejected() -> None:
    check_currency(amount(2500).sale, "USD")
    with pytest.raises(SessionRejected) as rejected:
        check_currency(amount(2500).sale, "EUR")
    assert rejected.value.problem == "currency"
