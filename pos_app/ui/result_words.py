"""How payments end, in words: what happened, whether money moved, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from pos_app.domain.errors import NetworkTrouble, PaidNotSaved
from pos_app.domain.payment import Attention, DecisionKind, PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.ui.error_words import error_words
from pos_app.ui.money_text import money_text
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.words import amount_words, status_state

translate = QCoreApplication.translate

_DECIDED_STATES = {
    DecisionKind.TAKE: "taken",
    DecisionKind.REFUND: "refunded",
    DecisionKind.BY_HAND: "by_hand",
    DecisionKind.NOT_PAID: "not_paid",
}
"""The words for what a person decided, as far as it is not proven too."""


@dataclass(frozen=True, slots=True)
class ResultWords:
    """How a payment ended: the title, and what happened · did money move · what to do."""

    title: str
    detail: str


def result_state(view: PaymentView) -> str:
    """The word of the result page's `state`."""
    if view.attention is not None or isinstance(view.trouble, PaidNotSaved):
        return "needs_attention"
    if view.decided is not None and not view.is_proven:
        return _DECIDED_STATES[view.decided]
    return view.state.value


def result_words(view: PaymentView) -> ResultWords:
    """How it ended. Only a proven payment is called paid."""
    if isinstance(view.trouble, PaidNotSaved):
        return _not_saved_words(view, view.trouble)
    if view.attention is not None:
        return ResultWords(translate("Result", "Needs attention"), _attention_words(view))
    if view.is_proven:
        return ResultWords(translate("Result", "Paid"), _receipt_words(view))
    return _decided_words(view) if view.decided is not None else _not_paid_words(view)


def _decided_words(view: PaymentView) -> ResultWords:
    """What a person decided, and that it proves nothing."""
    proof = view.payment.attempt.proof
    taken = translate(
        "Result", "{paid} was taken into the sale; {asked} was asked for. {receipt}"
    ).format(
        paid=amount_words(proof.amount if proof else None),
        asked=amount_words(view.payment.payable),
        receipt=_receipt_words(view),
    )
    words = {
        DecisionKind.TAKE: ResultWords(translate("Result", "Taken into the sale"), taken),
        DecisionKind.REFUND: ResultWords(
            translate("Result", "Refund noted"),
            translate(
                "Result",
                "The refund is noted. The money goes back by the payment service's dashboard; the "
                "till itself moves none.",
            ),
        ),
        DecisionKind.BY_HAND: ResultWords(
            translate("Result", "Confirmed by hand"),
            translate(
                "Result",
                "A person says that this was paid; the payment service has not said so. If it says "
                "otherwise, the till will ask again.",
            ),
        ),
    }
    not_paid = ResultWords(
        translate("Result", "Noted as not paid"),
        translate(
            "Result",
            "A person says that this was not paid. If the payment service says otherwise, the till "
            "will ask again.",
        ),
    )
    return words.get(view.decided, not_paid) if view.decided is not None else not_paid


def _not_saved_words(view: PaymentView, trouble: PaidNotSaved) -> ResultWords:
    return ResultWords(
        translate("Result", "Payment received, not saved"),
        translate(
            "Result",
            "The till could not write it down; the disk may be full. It keeps trying. Note this "
            "reference: {reference}, and do not charge again.",
        ).format(reference=trouble.reference or view.payment.attempt.match_code),
    )


def _receipt_words(view: PaymentView) -> str:
    attempt = view.payment.attempt
    if attempt.receipt is None:
        return translate("Result", "Code {code}").format(code=attempt.match_code)
    return translate("Result", "Receipt {receipt} · {code}").format(
        receipt=attempt.receipt, code=attempt.match_code
    )


def _not_paid_words(view: PaymentView) -> ResultWords:
    if view.state is PaymentState.NOT_OPENED:
        return ResultWords(translate("Result", "Not opened"), _not_opened_words(view))
    words = {
        PaymentState.CANCELLED: ResultWords(
            translate("Result", "Cancelled"),
            translate(
                "Result",
                "The customer cancelled. Nothing was charged. Show a new code if they change "
                "their mind.",
            ),
        ),
        PaymentState.FAILED: ResultWords(
            translate("Result", "Failed"),
            translate(
                "Result",
                "The payment failed. Nothing was charged, as far as the payment service knows. "
                "Show a new code, or take another way to pay.",
            ),
        ),
        PaymentState.EXPIRED: ResultWords(
            translate("Result", "Time is up"),
            translate(
                "Result",
                "The customer did not pay in time. Nothing was charged so far; the till keeps "
                "checking. Show a new code if they still want to pay.",
            ),
        ),
    }
    return words.get(
        view.state,
        ResultWords(
            translate("Result", "Taken away"),
            translate(
                "Result",
                "The code is no longer shown. Nothing was charged so far. If the customer paid at "
                "the last moment, the till will say so.",
            ),
        ),
    )


def _not_opened_words(view: PaymentView) -> str:
    if view.trouble is None:
        return translate("Result", "There was no payment to show. Nothing was charged. Try again.")
    if isinstance(view.trouble, NetworkTrouble):
        return translate(
            "Result",
            "The payment service could not be reached. Nothing was charged. Try again when the "
            "connection is back.",
        )
    return error_words(view.trouble)


def _attention_words(view: PaymentView) -> str:
    if view.attention is Attention.AMOUNT_DIFFERS:
        return _differs_words(view)
    if view.decided is DecisionKind.BY_HAND:
        return translate(
            "Result",
            "This was confirmed by hand, and now the payment service says that it was not paid. "
            "Check it in the payment service's dashboard, and decide again.",
        )
    words = {
        Attention.PAID_LATE: translate(
            "Result",
            "Paid after the time was up. The money has moved. Take it into the sale, or refund it "
            "in the payment service's dashboard.",
        ),
        Attention.PAID_AFTER_WITHDRAWAL: translate(
            "Result",
            "Paid after the code was taken away. The money has moved. Take it into the sale, or "
            "refund it in the payment service's dashboard.",
        ),
        Attention.PAID_TWICE: translate(
            "Result",
            "This sale was paid twice. The money has moved both times. Refund one of the two in "
            "the payment service's dashboard.",
        ),
    }
    unresolved = translate(
        "Result",
        "Nobody knows yet whether this was paid. Check it in the payment service's dashboard "
        "before charging again.",
    )
    return words.get(view.attention, unresolved) if view.attention else unresolved


def _differs_words(view: PaymentView) -> str:
    proof = view.payment.attempt.proof
    asked = amount_words(view.payment.payable)
    if proof is None or proof.amount is None:
        return translate(
            "Result",
            "Paid in another amount or currency than the {asked} asked for. The money has moved. "
            "Compare with the payment service's dashboard before handing over the goods.",
        ).format(asked=asked)
    return translate(
        "Result",
        "{paid} was paid, and {asked} was asked for. The money has moved. Settle the difference, "
        "or refund it in the payment service's dashboard.",
    ).format(paid=money_text(proof.amount), asked=asked)


def attention_words(attention: Attention) -> str:
    """Why a payment needs a person: two or three words."""
    words = {
        Attention.PAID_LATE: translate("Tray", "paid late"),
        Attention.PAID_AFTER_WITHDRAWAL: translate("Tray", "paid after it was taken away"),
        Attention.PAID_TWICE: translate("Tray", "paid twice"),
        Attention.AMOUNT_DIFFERS: translate("Tray", "another amount"),
        Attention.UNRESOLVED: translate("Tray", "not resolved"),
    }
    return words[attention]


def card_words(view: PaymentView) -> str:
    """Brand and last four digits of the card, and when it was proven, as far as known."""
    proof = view.payment.attempt.proof
    if proof is None:
        return ""
    card = " ·· ".join(part for part in (proof.card_brand, proof.card_last_four) if part)
    seen_at = QDateTime.fromSecsSinceEpoch(int(proof.seen_at.timestamp())).time()
    seen = QLocale().toString(seen_at, QLocale.FormatType.ShortFormat)
    return side_by_side(card, seen)


def tray_words(view: PaymentView) -> str:
    """A payment's state in the list of open ones: a few words."""
    not_saved = isinstance(view.trouble, PaidNotSaved)
    if (
        not_saved
        or view.attention is not None
        or view.state
        in {
            PaymentState.NOT_OPENED,
            PaymentState.WITHDRAWN,
        }
    ):
        title = result_words(view).title
        if not_saved or view.attention is None:
            return title
        return translate("Tray", "{title}: {why}").format(
            title=title, why=attention_words(view.attention)
        )
    words = {
        "opening": translate("Tray", "Getting ready"),
        "checking": translate("Tray", "Confirming"),
        "unknown": translate("Tray", "Not confirmed yet"),
    }
    return words.get(status_state(view), translate("Tray", "Waiting"))


def toast_words(view: PaymentView) -> str:
    """News of a payment that is not the one on the screen: `Paid: $25.00 · K7Q`."""
    proof = view.payment.attempt.proof
    amount = proof.amount if view.is_proven and proof else None
    return translate("Toast", "{title}: {amount} · {code}").format(
        title=result_words(view).title,
        amount=amount_words(amount or view.payment.payable),
        code=view.payment.attempt.match_code,
    )
