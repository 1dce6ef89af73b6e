"""The edges of what is read from an answer: the last that is taken, the first that is not."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from email.utils import format_datetime

import pytest

from pos_app.checkout.answer import Answer, refusal
from pos_app.checkout.messages import Opening, read_opened, read_refusal, read_status
from pos_app.checkout.plain_values import (
    exact_amount,
    http_date,
    plain_text,
    retry_after_s,
    utc_time,
)
from pos_app.checkout.session_check import check_currency, check_subtotal, is_allowed_url
from pos_app.domain.errors import (
    AddressMoved,
    ProviderBroken,
    ProviderBusy,
    SessionGone,
    SessionRejected,
)
from tests.unit.checkout.sales import API, NOW, SESSION_ID, amount, good, opened_data


@pytest.mark.parametrize(
    ("last", "first_refused"),
    [
        (10**15 - 1, 10**15),
        (-(10**15) + 1, -(10**15)),
        ("9" * 15, "9" * 16),
        ("0." + "1" * 15, "0." + "1" * 16),
        (Decimal("1E+40"), Decimal("1E+41")),
        (Decimal("1E-40"), Decimal("1E-41")),
        (Decimal("1" * 40), Decimal("1" * 41)),
        (Decimal("1" * 40 + "E-40"), Decimal("1" * 40 + "E-41")),
        (Decimal("1" * 40 + "E+1"), Decimal("1" * 40 + "E+2")),
    ],
)
def test_the_longest_and_largest_amounts(last: object, first_refused: object) -> None:
    assert exact_amount(last) == Decimal(str(last))
    assert exact_amount(first_refused) is None


def test_what_is_dropped_from_a_text_does_not_count_up_to_four_times_its_length() -> None:
    assert plain_text("\x00" * 36 + "four" + "more", 10) == "four"
    assert plain_text("\x00" * 40 + "late", 10) == ""


def test_a_cut_text_ends_without_a_blank() -> None:
    assert plain_text("two words", 4) == "two"
    assert plain_text("two words", 5) == "two w"


def test_a_time_may_have_sixty_four_characters() -> None:
    longest = "2026-03-04T12:00:00." + "0" * 38 + "+00:00"
    assert (len(longest), utc_time(longest)) == (64, NOW)
    assert utc_time(longest.replace("+", "0+")) is None


def test_a_date_may_have_sixty_four_characters() -> None:
    longest = format_datetime(NOW, usegmt=True).ljust(64)
    assert http_date(longest) == NOW
    assert http_date(longest + " ") is None


def test_a_date_of_another_zone_is_utc_inside() -> None:
    assert http_date("Wed, 04 Mar 2026 14:00:00 +0200") == NOW
    assert http_date("Wed, 04 Mar 2026 14:00:00 +0200").utcoffset() == timedelta(0)  # type: ignore[union-attr]  # None fails too


@pytest.mark.parametrize(
    ("header", "wait_s"),
    [("1" * 9, 300.0), ("1" * 10, None), ("299", 299.0), ("300", 300.0), ("301", 300.0)],
)
def test_the_longest_wait(header: str, wait_s: float | None) -> None:
    assert retry_after_s(header, NOW) == wait_s


@pytest.mark.parametrize(("length", "allowed"), [(2000, True), (2001, False)])
def test_the_longest_address_that_a_phone_reads(length: int, allowed: bool) -> None:
    assert is_allowed_url(f"{API}/".ljust(length, "x"), API) is allowed


def test_what_differs_is_told_in_figures() -> None:
    with pytest.raises(SessionRejected) as rejected:
        check_subtotal(amount(2500).sale, Decimal("2.499E+1"))
    assert rejected.value.detail == "24.99 instead of 25.00"
    with pytest.raises(SessionRejected) as rejected:
        check_currency(amount(2500).sale, "EUR")
    assert rejected.value.detail == "EUR instead of USD"


@pytest.mark.parametrize("session_id", ["x", "x" * 200])
def test_the_shortest_and_longest_session_ids(session_id: str) -> None:
    data = opened_data(amount()) | {"sessionId": session_id}
    assert read_opened(good(data), amount(), Opening(API, NOW, 0.0)).session_id == session_id


@pytest.mark.parametrize("name", ["sessionId", "checkoutUrl", "pricing"])
def test_the_log_says_which_field_made_no_sense_and_not_what_it_held(name: str) -> None:
    data = opened_data(amount()) | {name: ["secret"]}
    with pytest.raises(ProviderBroken) as broken:
        read_opened(good(data), amount(), Opening(API, NOW, 0.0))
    assert str(broken.value) == f"The payment provider's answer makes no sense: {name}."


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"<html>", "The payment provider's answer is not JSON."),
        (b"[]", "The payment provider's answer makes no sense: the whole."),
        (b"{}", "The payment provider's answer makes no sense: data."),
        (b'{"data": []}', "The payment provider's answer makes no sense: data."),
        (b'{"success": false, "data": {}}', "The payment provider said that it did not work."),
        (b'{"success": 1, "data": {}}', "The payment provider said that it did not work."),
    ],
)
def test_a_status_that_is_no_answer_says_why(body: bytes, sentence: str) -> None:
    with pytest.raises(ProviderBroken) as broken:
        read_status(body)
    assert str(broken.value) == sentence


def test_references_and_brands_are_cut_where_a_screen_ends() -> None:
    data = {"status": "completed", "transactionId": "t" * 101, "cardBrand": "b" * 41}
    answer = read_status(good(data))
    assert (len(answer.transaction_id), len(answer.card_brand)) == (100, 40)


def test_five_digits_are_not_cut_to_a_last_four() -> None:
    assert read_status(good({"cardLastFour": "42421"})).card_last_four == ""


def test_a_refusal_is_told_in_twenty_lines_of_three_hundred_characters() -> None:
    body = b'{"error": "%s", "details": [%s]}' % (b"e" * 301, b",".join([b'"d"'] * 21))
    sentence, details = read_refusal(body)
    assert (len(sentence), details) == (300, ("d",) * 20)
    assert read_refusal(b'{"details": "%s"}' % (b"d" * 301)) == ("", ("d" * 300,))


@pytest.mark.parametrize("body", [b"", b"[]", b'"no"', b"{}", b'{"error": 7, "details": [null]}'])
def test_a_refusal_without_words_is_empty(body: bytes) -> None:
    assert read_refusal(body) == ("", ())


def answer(code: int, **facts: str) -> Answer:
    return Answer(code, b"", NOW, "pay.example", **facts)


def test_the_hosts_name_is_cut_and_the_asked_one_stands_in() -> None:
    long = refusal(answer(302, location=f"https://{'h' * 101}/secret"), opening=False)
    assert isinstance(long, AddressMoved)
    assert long.host == "h" * 100
    same = refusal(answer(302, location="/elsewhere"), opening=False)
    assert isinstance(same, AddressMoved)
    assert same.host == "pay.example"


@pytest.mark.parametrize("location", [None, "", "https://[::1/x"])
def test_a_redirect_to_nowhere_is_a_broken_answer(location: str | None) -> None:
    facts = {} if location is None else {"location": location}
    assert type(refusal(answer(302, **facts), opening=False)) is ProviderBroken


def test_a_redirect_without_a_host_from_nobody_knows_where_is_a_broken_answer() -> None:
    nowhere = Answer(302, b"", NOW, location="/elsewhere")
    assert type(refusal(nowhere, opening=False)) is ProviderBroken


def test_the_clocks_difference_is_the_date_headers() -> None:
    theirs = format_datetime(NOW + timedelta(seconds=90), usegmt=True)
    assert answer(200, date=theirs).clock_ahead_s == 90.0
    assert answer(200, date=theirs).sent_at == NOW + timedelta(seconds=90)
    assert (answer(200).clock_ahead_s, answer(200).sent_at) == (0.0, NOW)


def test_a_wait_is_kept_for_a_busy_and_for_a_broken_provider() -> None:
    for code, kind in ((429, ProviderBusy), (503, ProviderBroken)):
        said = refusal(answer(code, retry_after="7"), opening=False)
        assert type(said) is kind
        assert isinstance(said, ProviderBusy | ProviderBroken)
        assert said.retry_after_s == 7.0


@pytest.mark.parametrize(("code", "problem"), [(409, "closed"), (410, "closed")])
def test_a_key_whose_session_is_over_is_said_to_be_closed(code: int, problem: str) -> None:
    said = refusal(answer(code), opening=True)
    assert isinstance(said, SessionRejected)
    assert said.problem == problem
    gone = refusal(answer(code), opening=False)
    assert isinstance(gone, SessionGone)
    assert gone.status_code == code


def test_neither_body_nor_address_is_in_an_answers_repr() -> None:
    shown = repr(Answer(302, SESSION_ID.encode(), NOW, location=f"https://x/{SESSION_ID}"))
    assert SESSION_ID not in shown


def test_the_provider_says_when_a_session_ends() -> None:
    data = opened_data(amount()) | {"expiresAt": "2026-03-04T12:10:00Z"}
    opened = read_opened(good(data), amount(), Opening(API, NOW, 0.0))
    assert opened.expires_at == NOW + timedelta(minutes=10)


def test_the_address_of_the_api_is_not_in_an_openings_repr() -> None:
    """It is what a manager typed, and may hold more than a host."""
    assert API not in repr(Opening(API, NOW, 0.0))


@pytest.mark.parametrize(
    "change",
    [
        {"currency": None},
        {"subtotal": None},
        {"total": None},
        {"total": -1},
        {"total": "25.001"},
        {"tax": "much"},
        {"shipping": "far"},
    ],
)
def test_whatever_is_wrong_with_the_pricing_is_called_pricing(change: dict[str, object]) -> None:
    data = opened_data(amount())
    pricing = data["pricing"]
    assert isinstance(pricing, dict)
    data["pricing"] = pricing | change
    with pytest.raises(ProviderBroken, match=r"makes no sense: pricing\.$"):
        read_opened(good(data), amount(), Opening(API, NOW, 0.0))


def test_tax_and_shipping_that_are_not_told_are_nothing() -> None:
    data = opened_data(amount())
    pricing = data["pricing"]
    assert isinstance(pricing, dict)
    data["pricing"] = {name: pricing[name] for name in ("subtotal", "total", "currency")}
    read = read_opened(good(data), amount(), Opening(API, NOW, 0.0)).pricing
    assert read is not None
    assert (read.tax.amount_minor, read.shipping.amount_minor) == (0, 0)
