"""What the till tells of an attempt, on its way through a header."""

from __future__ import annotations

import base64
import json
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import Money
from pos_app.returns.notes import BadNote, Note, is_web_address, read_note, shop_name, write_note


def _header(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode()


@pytest.mark.parametrize("code", ["USD", "JPY", "KWD"])
def test_a_note_comes_through_whole(attempt: UUID, code: str) -> None:
    proven = Note(attempt, "Café Ø", receipt="A-0042", amount=Money.of(2500, code))
    opened = Note(attempt, "Café Ø", checkout_url="https://checkout.ozura.io/checkout/s_1")
    assert read_note(write_note(proven)) == proven
    assert read_note(write_note(opened)) == opened


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example/x",
        "https://",
        "https://user:secret@shop.example/",
        "https://shop.example/a b",
        'https://shop.example/"onclick',
        "https://shop.example/\n",
        "https://shop.example/é",
        "https://[::1/",
        "https://shop.example:99999/",
        "https://shop.example/" + "a" * 2_100,
        "HTTPS",
    ],
)
def test_only_plain_web_addresses_become_links(attempt: UUID, url: str) -> None:
    assert not is_web_address(url)
    with pytest.raises(BadNote) as caught:
        read_note(_header({"attempt": attempt.hex, "checkout_url": url}))
    assert url not in str(caught.value)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"attempt": "ABC"},
        {"attempt": "0" * 32, "receipt": "<b>"},
        {"attempt": "0" * 32, "receipt": "A-1", "amount": "2.5.0", "currency": "USD"},
        {"attempt": "0" * 32, "receipt": "A-1", "amount": "2.505", "currency": "USD"},
        {"attempt": "0" * 32, "receipt": "A-1", "amount": "2.50", "currency": "XYZ"},
        {"attempt": "0" * 32, "receipt": 7},
        [],
        None,
        "text",
    ],
)
def test_a_note_that_no_till_writes_is_refused(fields: object) -> None:
    with pytest.raises(BadNote):
        read_note(_header(fields))


@given(st.text() | st.binary().map(lambda raw: base64.urlsafe_b64encode(raw).decode()))
def test_no_header_breaks_the_reader(header: str) -> None:
    with pytest.raises(BadNote):
        read_note(header)


@given(st.text(max_size=300))
def test_a_shop_name_is_one_printable_line(text: str) -> None:
    name = shop_name(text)
    assert name.isprintable()
    assert len(name) <= 100
    assert shop_name(name) == name


def test_a_long_shop_name_is_cut() -> None:
    assert shop_name("x" * 10_000_000) == "x" * 100


def test_a_proof_stays_and_ends_the_way_back(attempt: UUID) -> None:
    opened = Note(attempt, "Shop", checkout_url="https://pay.example/1")
    proven = Note(attempt, receipt="A-1", amount=Money.of(100, "USD"))
    both = opened.joined(proven)
    assert (both.shop, both.checkout_url, both.receipt) == ("Shop", "", "A-1")
    again = both.joined(opened).joined(Note(attempt, receipt="B-2", amount=Money.of(9, "USD")))
    assert (again.receipt, again.amount, again.checkout_url) == ("A-1", Money.of(100, "USD"), "")


def test_the_checkout_address_is_in_no_repr(attempt: UUID) -> None:
    assert "secret" not in repr(Note(attempt, checkout_url="https://pay.example/secret"))
