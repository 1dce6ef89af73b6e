"""Every sentence about a payment on its way: plain, short, and never more than is known."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from pos_app.domain.errors import (
    KeysRefused,
    NetworkTrouble,
    PaidNotSaved,
    ProviderBusy,
    ProviderUnreachable,
    SessionGone,
    SetupError,
    StoreUnusable,
)
from pos_app.domain.money import Money
from pos_app.domain.payment import Certainty, PaymentState, Pricing
from pos_app.domain.sale import Sale
from pos_app.services.payment_view import PaymentView
from pos_app.ui.money_text import money_text

translate = QCoreApplication.translate


def amount_words(amount: Money | None) -> str:
    """An amount, or that the donor chooses it."""
    return translate("Payment", "The donor chooses") if amount is None else money_text(amount)


def status_state(view: PaymentView) -> str:
    """The word of the payment page's `state`: opening, awaiting, checking or unknown."""
    if view.state is PaymentState.OPENING:
        return "opening"
    words = {Certainty.CHECKING: "checking", Certainty.UNKNOWN: "unknown"}
    return words.get(view.certainty, "awaiting")


def status_words(view: PaymentView) -> str:
    """What the payment page says while nobody knows yet how it ends."""
    if isinstance(view.trouble, StoreUnusable):
        return translate(
            "Payment",
            "The answer could not be saved on this computer; saving again. Note the code {code}, "
            "and do not charge again.",
        ).format(code=view.payment.attempt.match_code)
    if view.state is PaymentState.OPENING:
        return _opening_words(view)
    if view.certainty is Certainty.UNKNOWN:
        return _unknown_words(view)
    if view.phone == "error":
        return translate(
            "Payment",
            "The customer's phone shows an error. Not paid so far; check before charging again.",
        )
    if view.certainty is Certainty.CHECKING:
        return _checking_words(view)
    return translate("Payment", "Waiting for the customer.")


def _opening_words(view: PaymentView) -> str:
    if isinstance(view.trouble, ProviderUnreachable):
        return translate("Payment", "No connection. Nothing was charged; trying again.")
    if isinstance(view.trouble, NetworkTrouble):
        return translate(
            "Payment", "The payment service is slow. Nothing was charged; trying again."
        )
    return translate("Payment", "Getting the payment ready…")


def _unknown_words(view: PaymentView) -> str:
    if isinstance(view.trouble, ProviderUnreachable):
        return translate("Payment", "No connection. Not confirmed yet; checking again.")
    if isinstance(view.trouble, ProviderBusy):
        return translate(
            "Payment", "The payment service is busy. Not confirmed yet; checking again."
        )
    if isinstance(view.trouble, KeysRefused):
        return translate(
            "Payment",
            "The keys were not accepted. Not confirmed yet; checking again. A manager can type "
            "others in Settings, Set up again.",
        )
    if isinstance(view.trouble, SetupError):
        return translate(
            "Payment",
            "The payment service's address does not work. Not confirmed yet; checking again. A "
            "manager can set it in Settings, Connection.",
        )
    if isinstance(view.trouble, SessionGone):
        return translate(
            "Payment",
            "The payment service does not say how this payment stands. Not confirmed yet; checking "
            "again.",
        )
    return translate("Payment", "No clear answer. Not confirmed yet; checking again.")


def _checking_words(view: PaymentView) -> str:
    if view.phone == "success":
        return translate("Payment", "Phone is back, confirming…")
    if view.phone == "cancel":
        return translate("Payment", "The customer went back. Confirming…")
    return translate("Payment", "Checking…")


def still_open(views: Iterable[PaymentView]) -> list[PaymentView]:
    """Those for which money may still come, or waits for a person; not what was never opened."""
    return [one for one in views if one.payment.is_open or isinstance(one.trouble, PaidNotSaved)]


def time_left_words(seconds: float | None) -> str:
    """How long the customer still has: `29:41`; empty while nobody knows."""
    if seconds is None:
        return ""
    left, locale = max(0, int(seconds)), QLocale()
    if not left:
        return translate("Payment", "Time is up")
    return (
        f"{locale.toString(left // 60)}:{locale.toString(left % 60).rjust(2, locale.zeroDigit())}"
    )


def given_words(sale: Sale) -> str:
    """What the customer gives on top of the sale; empty for nothing."""
    return sum_words(sale.total, sale.tip, sale.round_up)


def sum_words(total: Money | None, tip: Money | None, round_up: Money | None) -> str:
    """Each figure of its own: `$10.00 + tip $1.50 = $11.50`; empty where nothing is on top."""
    if total is None or not (tip or round_up):
        return ""
    purchase, parts = total, []
    for more, words in (
        (tip, translate("Payment", "tip {amount}")),
        (round_up, translate("Payment", "round-up {amount}")),
    ):
        if more:
            purchase -= more
            parts.append(words.format(amount=money_text(more)))
    return f"{' + '.join([money_text(purchase), *parts])} = {money_text(total)}"


def extras_words(pricing: Pricing | None) -> str:
    """What the provider added to the till's sum: tax and shipping, as far as there are any."""
    if pricing is None or not (pricing.tax or pricing.shipping):
        return ""
    tax, shipping = money_text(pricing.tax), money_text(pricing.shipping)
    if pricing.tax and pricing.shipping:
        return translate("Payment", "Includes {tax} tax and {shipping} shipping").format(
            tax=tax, shipping=shipping
        )
    if pricing.tax:
        return translate("Payment", "Includes {tax} tax").format(tax=tax)
    return translate("Payment", "Includes {shipping} shipping").format(shipping=shipping)
