"""What the customer is told of a payment: calm, short, and nothing that the shop must sort out."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.payment import Certainty, PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.ui.speech import Speech


@dataclass(frozen=True, slots=True)
class CustomerWords:
    """`title` is the one sentence, `detail` a second one or empty."""

    title: str
    detail: str = ""


def customer_state(view: PaymentView) -> str:
    """The word of `customerStatus`' `state`: opening, awaiting, checking, paid, cancelled, failed,
    expired, withdrawn or not_opened; `ask` for all that a person at the counter must sort out."""
    if view.is_proven:
        return "paid"
    is_for_a_person = view.attention is not None or view.decided is not None
    if is_for_a_person or isinstance(view.trouble, StoreUnusable):
        return "ask"
    if view.state is PaymentState.PAID:
        return "ask"
    if view.state is PaymentState.AWAITING:
        return _waiting_state(view)
    return view.state.value


def _waiting_state(view: PaymentView) -> str:
    if view.phone == "error":
        return "ask"
    is_back = view.phone == "success"
    return "checking" if is_back and view.certainty is not Certainty.SURE else "awaiting"


def has_code(view: PaymentView) -> bool:
    """Whether the customer may still scan: a code that is over is never shown."""
    is_up = view.state is PaymentState.AWAITING and view.payment.attempt.session is not None
    is_for_a_person = view.attention is not None or view.decided is not None
    return is_up and not is_for_a_person and not isinstance(view.trouble, StoreUnusable)


def customer_words(state: str, view: PaymentView | None, speech: Speech) -> CustomerWords:
    """The words for a state of `customer_state`."""
    if state == "paid" and view is not None:
        return _paid_words(view, speech)
    if state == "awaiting" and view is not None:
        return CustomerWords(
            speech.translate("Customer", "Scan with your phone's camera"),
            speech.translate("Customer", "Your phone then shows the code {code}.").format(
                code=view.payment.attempt.match_code
            ),
        )
    not_charged = speech.translate("Customer", "Nothing was charged.")
    not_paid = speech.translate("Customer", "Not paid")
    words = {
        "opening": CustomerWords(speech.translate("Customer", "One moment…")),
        "checking": CustomerWords(
            speech.translate("Customer", "Phone is back, confirming…"),
            speech.translate("Customer", "Please wait a moment."),
        ),
        "cancelled": CustomerWords(speech.translate("Customer", "Cancelled"), not_charged),
        "failed": CustomerWords(
            not_paid, speech.translate("Customer", "You can try again, or pay another way.")
        ),
        "expired": CustomerWords(
            speech.translate("Customer", "Time is up"),
            speech.translate("Customer", "Ask for a new code if you would still like to pay."),
        ),
        "withdrawn": CustomerWords(
            not_paid,
            speech.translate("Customer", "If you have just paid, please tell us."),
        ),
        "not_opened": CustomerWords(not_paid, not_charged),
    }
    return words.get(
        state, CustomerWords(speech.translate("Customer", "Please ask at the counter"))
    )


def _paid_words(view: PaymentView, speech: Speech) -> CustomerWords:
    receipt = view.payment.attempt.receipt
    detail = ""
    if receipt is not None:
        detail = speech.translate("Customer", "Receipt {receipt}").format(receipt=receipt)
    return CustomerWords(speech.translate("Customer", "Thank you"), detail)


def added_words(view: PaymentView | None, speech: Speech) -> str:
    """What the provider added to the shop's sum, as far as it did."""
    session = view.payment.attempt.session if view else None
    pricing = session.pricing if session else None
    if pricing is None or not (pricing.tax or pricing.shipping):
        return ""
    tax, shipping = speech.money(pricing.tax), speech.money(pricing.shipping)
    if pricing.tax and pricing.shipping:
        words = speech.translate("Customer", "Includes {tax} tax and {shipping} shipping")
    elif pricing.tax:
        words = speech.translate("Customer", "Includes {tax} tax")
    else:
        words = speech.translate("Customer", "Includes {shipping} shipping")
    return words.format(tax=tax, shipping=shipping)
