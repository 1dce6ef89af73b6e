"""Every sentence of the card on which a person decides about a payment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from pos_app.domain.decision import DecisionRefused
from pos_app.domain.errors import PosError
from pos_app.domain.payment import DecisionKind
from pos_app.services.payment_view import PaymentView
from pos_app.ui.error_words import error_words
from pos_app.ui.money_text import money_text
from pos_app.ui.words import amount_words

translate = QCoreApplication.translate


def decision_words(kind: DecisionKind) -> str:
    """What the button of a decision says."""
    words = {
        DecisionKind.TAKE: translate("Attention", "Take it into the sale"),
        DecisionKind.REFUND: translate("Attention", "Note a refund"),
        DecisionKind.BY_HAND: translate("Attention", "Confirm by hand"),
        DecisionKind.NOT_PAID: translate("Attention", "It was not paid"),
        DecisionKind.LEAVE: translate("Attention", "Leave it open"),
    }
    return words[kind]


def decision_hint(kind: DecisionKind) -> str:
    """What comes of a decision, before it is taken."""
    words = {
        DecisionKind.TAKE: translate(
            "Attention", "The money becomes this sale's payment. Hand over the goods."
        ),
        DecisionKind.REFUND: translate(
            "Attention",
            "Make the refund in the payment service's dashboard first; the till only notes it.",
        ),
        DecisionKind.BY_HAND: translate(
            "Attention",
            "You say that it was paid. It is noted as your word, and never shown as proven.",
        ),
        DecisionKind.NOT_PAID: translate(
            "Attention", "You say that it was not paid. It is noted as your word."
        ),
        DecisionKind.LEAVE: translate(
            "Attention", "Nothing changes. It stays in the list until somebody decides."
        ),
    }
    return words[kind]


def problem_words(problem: str) -> str:
    """What is wrong with a field, beside it."""
    words = {
        "who": translate("Attention", "Say who decides."),
        "reference": translate("Attention", "Enter the refund's reference from the dashboard."),
        "reason": translate("Attention", "Give the reason."),
        "amount": translate("Attention", "Enter the amount that was refunded."),
        "too_much": translate("Attention", "That is more than was paid."),
    }
    return words.get(problem, "")


def trouble_words(trouble: PosError | None) -> str:
    """Why a decision was not taken; nothing where it was."""
    if isinstance(trouble, DecisionRefused):
        return problem_words(trouble.problem) or translate(
            "Attention", "This cannot be done any more: the payment or its sale has changed."
        )
    return "" if trouble is None else error_words(trouble)


def attention_facts(view: PaymentView) -> list[tuple[str, str]]:
    """Which money, and when: captions and values."""
    attempt = view.payment.attempt
    proof = attempt.proof
    facts = [(translate("Attention", "Asked for"), amount_words(view.payment.payable))]
    if proof is None:
        shown_at = attempt.shown_at or attempt.created_at
        facts.append((translate("Attention", "Code shown"), moment_words(shown_at.timestamp())))
        return facts
    unknown = translate("Attention", "Not known")
    paid = unknown if proof.amount is None else money_text(proof.amount)
    facts.append((translate("Attention", "Paid"), paid))
    facts.append((translate("Attention", "When"), moment_words(proof.seen_at.timestamp())))
    if proof.transaction_id:
        facts.append((translate("Attention", "Transaction"), proof.transaction_id))
    return facts


def moment_words(seconds: float) -> str:
    """A day and a time on it, as people here write them; `seconds` since 1970, UTC."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
