"""What errors say and carry: log lines and screens are made from nothing else."""

from __future__ import annotations

import pytest

from pos_app.domain import errors
from pos_app.domain.currency import UnknownCurrency
from pos_app.domain.decision import DecisionRefused
from pos_app.domain.errors import (
    AddressMoved,
    AddressWrong,
    CartRefused,
    FolderCopied,
    ImportRefused,
    KeysRefused,
    PaidNotSaved,
    PosError,
    ProductRefused,
    ProviderBusy,
    SaleRefused,
    SessionGone,
    SessionRejected,
)
from pos_app.domain.money import AmountError, AmountProblem, CurrencyMismatch, Money
from pos_app.domain.payment import IllegalMove, PaymentState
from tests.unit.domain.goods import USD


@pytest.mark.parametrize(
    ("error", "sentence", "facts"),
    [
        (
            ProductRefused("Tea", "image_url", "not_a_url"),
            "Tea: image url is not a url.",
            {"name": "Tea", "field": "image_url", "problem": "not_a_url", "limit": 0},
        ),
        (ProductRefused("Tea", "sku", "too_long", 100), "Tea: sku is too long.", {"limit": 100}),
        (
            CartRefused("too_many_lines", "Tea", "100"),
            "Tea: too many lines (limit 100).",
            {"problem": "too_many_lines", "name": "Tea", "limit": "100"},
        ),
        (CartRefused("empty"), "The cart: empty (limit ).", {"name": "", "limit": ""}),
        (
            SaleRefused("bad", ("amount",)),
            "The payment provider refused the sale.",
            {"reason": "bad", "details": ("amount",)},
        ),
        (SaleRefused("bad"), "The payment provider refused the sale.", {"details": ()}),
        (
            ImportRefused([(2, "price", "missing")], 7),
            "The file was not taken: some rows need mending.",
            {"rows": [(2, "price", "missing")], "more": 7},
        ),
        (ImportRefused([]), "The file was not taken: some rows need mending.", {"more": 0}),
        (KeysRefused(), "The payment provider did not accept the keys.", {}),
        (
            AddressMoved("pay.example"),
            "The payment provider answers from another address: pay.example",
            {"host": "pay.example"},
        ),
        (AddressWrong(), "There is no checkout API at the address in the settings.", {}),
        (
            FolderCopied("B"),
            "The data folder was copied, moved or restored from a backup.",
            {"series": "B"},
        ),
        (ProviderBusy("Slow down.", 7.0), "Slow down.", {"retry_after_s": 7.0}),
        (
            SessionRejected("amount", "24 instead of 25"),
            "The opened checkout does not fit the sale: amount. 24 instead of 25",
            {"problem": "amount", "detail": "24 instead of 25"},
        ),
        (
            SessionRejected("closed"),
            "The opened checkout does not fit the sale: closed.",
            {"detail": ""},
        ),
        (
            SessionGone(410),
            "The provider no longer offers this checkout (410).",
            {"status_code": 410},
        ),
        (
            PaidNotSaved("txn_1"),
            "A payment was received but could not be saved.",
            {"reference": "txn_1"},
        ),
        (
            DecisionRefused("too_much"),
            "The decision cannot be taken: too much.",
            {"problem": "too_much"},
        ),
        (UnknownCurrency("XXX"), "'XXX' is not a currency of ISO 4217", {"code": "XXX"}),
        (AmountError(AmountProblem.ZERO), "zero", {"problem": AmountProblem.ZERO}),
        (
            IllegalMove(PaymentState.PAID, PaymentState.OPENING),
            "a payment cannot go from paid to opening",
            {"source": PaymentState.PAID, "target": PaymentState.OPENING},
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_error_is_one_sentence_and_its_facts(
    error: Exception, sentence: str, facts: dict[str, object]
) -> None:
    assert str(error) == sentence
    assert {name: getattr(error, name) for name in facts} == facts


def test_amounts_that_do_not_mix_are_named() -> None:
    with pytest.raises(CurrencyMismatch, match=r"^USD and EUR do not mix$"):
        _ = Money(1, USD) + Money.of(1, "EUR")


def test_what_the_cashier_can_fix_is_told_apart_from_what_a_manager_can() -> None:
    """The screens choose their words by these branches."""
    branches = (errors.CashierError, errors.SetupError, errors.NetworkTrouble)
    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, PosError):
            assert sum(issubclass(kind, branch) for branch in branches) <= 1
