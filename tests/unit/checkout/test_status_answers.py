import json
from decimal import Decimal

import pytest

from pos_app.checkout.messages import read_status
from pos_app.domain.verdict import ProviderStatus
from tests.unit.checkout.sales import (
    SESSION_ID,
    good,
)


def status_body(**data: object) -> bytes:
    return good({"sessionId": SESSION_ID, "status": "completed", **data})


def test_a_paid_answer() -> None:
    answer = read_status(
        status_body(
            merchantId="merchant_1",
            amount=25.0,
            currency="USD",
            transactionId="txn_1",
            cardLastFour="4242",
            cardBrand="Visa",
            firstName="Ada",
            lastName="Lovelace",
            email="ada@example.org",
        )
    )
    assert answer.status is ProviderStatus.COMPLETED
    assert (answer.amount, answer.currency) == (Decimal(25), "USD")
    assert (answer.transaction_id, answer.card_brand, answer.card_last_four) == (
        "txn_1",
        "Visa",
        "4242",
    )
    assert (answer.session_id, answer.merchant_id) == (SESSION_ID, "merchant_1")
    everything = repr(answer) + repr([getattr(answer, name) for name in answer.__slots__])
    assert not any(word in everything for word in ("Ada", "Lovelace", "example.org"))


@pytest.mark.parametrize("word", [str(status) for status in ProviderStatus])
def test_the_five_words(word: str) -> None:
    assert read_status(good({"status": word})).status == word


@pytest.mark.parametrize(
    "word", [None, "", "Completed", "completed ", "paid", 1, True, ["completed"], {"a": 1}]
)
def test_any_other_word_is_unknown(word: object) -> None:
    assert read_status(good({"status": word})).status is None


@pytest.mark.parametrize("value", ["25", "25.00", 25, 25.0])
def test_amounts_in_every_way_of_writing(value: object) -> None:
    assert read_status(status_body(amount=value)).amount == 25


@pytest.mark.parametrize("value", [True, [], {}, "abc", "1e9"])
def test_mistyped_amounts_are_missing_and_nothing_stands_in(value: object) -> None:
    body = status_body(amount=value, pricing={"total": 25})
    assert read_status(body).amount is None


@pytest.mark.parametrize("data", [{}, {"amount": None, "currency": None}])
def test_the_pricing_stands_in_for_what_is_absent(data: dict[str, object]) -> None:
    answer = read_status(status_body(**data, pricing={"total": "27.00", "currency": "USD"}))
    assert (answer.amount, answer.currency) == (Decimal(27), "USD")
    assert read_status(status_body(**data, pricing="25")).amount is None


@pytest.mark.parametrize("value", [None, 7, True, [], {}])
def test_mistyped_texts_are_missing(value: object) -> None:
    names = ("merchantId", "currency", "transactionId", "cardBrand", "cardLastFour")
    answer = read_status(good(dict.fromkeys(("sessionId", "status", *names), value)))
    assert (answer.session_id, answer.merchant_id, answer.currency) == (None, None, None)
    assert (answer.transaction_id, answer.card_brand, answer.card_last_four) == ("", "", "")


def test_ids_are_neither_cut_nor_cleaned() -> None:
    odd = SESSION_ID + "\u200b"
    assert read_status(good({"sessionId": odd, "merchantId": odd})).session_id == odd
    assert read_status(good({"merchantId": odd})).merchant_id == odd


@pytest.mark.parametrize("four", ["42424242", "424", "42a2", "\u0664\u0662\u0664\u0662", " 42 42 "])
def test_only_four_digits_are_a_last_four(four: str) -> None:
    assert read_status(status_body(cardLastFour=four)).card_last_four == ""


def test_texts_are_bounded_and_clean() -> None:
    answer = read_status(status_body(transactionId="t" * 5000, cardBrand="\x1b[1mVi\u202esa"))
    assert len(answer.transaction_id) == 100
    assert answer.card_brand == "[1mVisa"


def test_success_may_be_missing_in_a_status() -> None:
    body = json.dumps({"data": {"status": "pending"}}).encode()
    assert read_status(body).status is ProviderStatus.PENDING
