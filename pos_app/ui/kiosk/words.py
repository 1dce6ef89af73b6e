"""What a donor is told: calm, short, and never more than is known."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_app.domain.money import Money
from pos_app.domain.payment import Certainty, PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.ui.reading_order import as_written

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DonorWords:
    """How a donation ended: `state` chooses sign and colour; green is for `paid` alone."""

    state: str
    title: str
    detail: str


def trouble_words(trouble: str) -> str:
    """Why nobody can give now: the till `failed` to start, or has `no_keys`; empty: all can."""
    if trouble == "failed":
        return translate("Booth", "This booth is out of order. Please tell the staff.")
    if trouble == "no_keys":
        return translate("Booth", "This booth is not ready yet. Please tell the staff.")
    return ""


def status_words(view: PaymentView | None) -> str:
    """What stands beside the code while nobody knows yet how it ends. None: not asked for yet."""
    if view is None or view.state is PaymentState.OPENING:
        if view is not None and view.trouble is not None:
            return translate("Booth", "No connection right now. Trying again; nothing was charged.")
        return translate("Booth", "Getting your code ready…")
    if view.certainty is Certainty.UNKNOWN or view.phone == "error":
        return translate("Booth", "Not confirmed yet. We keep checking.")
    if view.phone == "success":
        return translate("Booth", "Your phone is done. Confirming…")
    return translate("Booth", "Waiting for your phone.")


def end_words(view: PaymentView, cause: str) -> DonorWords:
    """How it ended, for the donor. Only proven money is thanked for in green."""
    if view.is_proven:
        return DonorWords("paid", translate("Booth", "Thank you"), _thanks(cause))
    words = {
        PaymentState.CANCELLED: DonorWords(
            "cancelled",
            translate("Booth", "No donation was made"),
            translate("Booth", "Nothing was charged. You are welcome to begin again."),
        ),
        PaymentState.FAILED: DonorWords(
            "failed",
            translate("Booth", "The payment did not go through"),
            translate("Booth", "As far as we know nothing was charged. You can begin again."),
        ),
        PaymentState.EXPIRED: DonorWords(
            "expired",
            translate("Booth", "The time for this code is over"),
            translate("Booth", "Nothing was charged so far. You are welcome to begin again."),
        ),
        PaymentState.NOT_OPENED: DonorWords(
            "not_opened",
            translate("Booth", "Donations are not possible right now"),
            translate("Booth", "Nothing was charged. Please try again in a moment."),
        ),
    }
    is_plain = view.attention is None and view.decided is None and view.trouble is None
    refused = view.state is PaymentState.NOT_OPENED and view.attention is None
    found = words.get(view.state) if is_plain or refused else None
    return found or DonorWords(
        "needs_attention",
        translate("Booth", "Thank you. Please tell the staff"),
        translate("Booth", "They can look it up with the code {code}.").format(
            code=view.payment.attempt.match_code
        ),
    )


def _thanks(cause: str) -> str:
    arrived = translate("Booth", "Your donation has arrived.")
    return f"{arrived}\n{as_written(cause)}" if cause else arrived


def given(view: PaymentView) -> Money | None:
    """What the provider proved, or else what was asked for."""
    proof = view.payment.attempt.proof
    if proof is not None and proof.amount is not None:
        return proof.amount
    return view.payment.payable
