"""A payment's timeline in plain words, for the screen and for the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from pos_app.domain.money import Money
from pos_app.domain.payment import DecisionKind
from pos_app.services.events import EventKind
from pos_app.services.evidence import OTHER_PAYMENT, Evidence, EvidenceLine
from pos_app.ui.attention_words import decision_words
from pos_app.ui.money_text import money_text
from pos_app.ui.reading_order import side_by_side
from pos_app.ui.reason_words import reason_words
from pos_app.ui.words import sum_words

translate = QCoreApplication.translate
_Facts = Mapping[str, str]


def evidence_rows(evidence: Evidence) -> list[tuple[str, str]]:
    """A time and a sentence for each thing that happened; the day stands where it changes."""
    rows = []
    day = ""
    for line in evidence.lines:
        moment = QDateTime.fromSecsSinceEpoch(int(line.at.timestamp()))
        today = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
        time = QLocale().toString(moment.time(), "HH:mm:ss")
        rows.append((time if today == day else f"{today} {time}", line_words(line)))
        day = today
    return rows


def evidence_text(evidence: Evidence) -> str:
    """The timeline as plain text: a head, and a line for each thing, with day, time and zone."""
    head = translate("Evidence", "Payment {code}").format(code=evidence.match_code)
    if evidence.receipt:
        receipt = translate("Evidence", "Receipt {receipt}").format(receipt=evidence.receipt)
        head = side_by_side(head, receipt)
    lines = [f"{_exact(line.at)}  {line_words(line)}" for line in evidence.lines]
    return "\n".join([head, *lines]) + "\n"


def line_words(line: EvidenceLine) -> str:
    """One thing that happened, as a sentence."""
    say = _SAY.get(line.kind)
    return line.kind if say is None else say(line.facts)


def _exact(at: datetime) -> str:
    return at.astimezone().isoformat(sep=" ", timespec="seconds")


def _money(facts: _Facts, name: str) -> Money | None:
    """An amount among the facts."""
    minor, code = facts.get(f"{name}_minor"), facts.get(f"{name}_currency")
    return None if minor is None or code is None else Money.of(int(minor), code)


def _amount(facts: _Facts, name: str) -> str:
    """An amount among the facts, or that it is not known."""
    money = _money(facts, name)
    if money is None:
        return translate("Evidence", "an amount that is not known")
    return money_text(money)


def _fixed(make: Callable[[], str]) -> Callable[[_Facts], str]:
    def say(facts: _Facts) -> str:
        why = reason_words(facts.get("why", ""))
        return f"{make()} ({why})" if why else make()

    return say


def _created(facts: _Facts) -> str:
    if "asked_minor" not in facts:
        return translate("Evidence", "Sale made; the donor chooses the amount")
    words = translate("Evidence", "Sale made for {amount}").format(amount=_amount(facts, "asked"))
    figures = (_money(facts, "asked"), _money(facts, "tip"), _money(facts, "round_up"))
    given = sum_words(*figures)
    return f"{words}: {given}" if given else words


def _opened(facts: _Facts) -> str:
    if "asked_minor" not in facts:
        return translate("Evidence", "Payment opened; the donor chooses the amount")
    return translate("Evidence", "Payment opened for {amount}").format(
        amount=_amount(facts, "asked")
    )


def _returned(facts: _Facts) -> str:
    words = {
        "success": translate("Evidence", "Phone returned, and says that it is done"),
        "cancel": translate("Evidence", "Phone returned; the customer went back"),
        "error": translate("Evidence", "Phone returned with an error"),
    }
    return words.get(facts.get("outcome", ""), translate("Evidence", "Phone returned"))


def _answered(facts: _Facts) -> str:
    words = {
        "pending": translate("Evidence", "The payment service says: not paid yet"),
        "cancelled": translate("Evidence", "The payment service says: the customer cancelled"),
        "failed": translate("Evidence", "The payment service says: failed"),
        "expired": translate("Evidence", "The payment service says: the time is over"),
        "unknown": translate("Evidence", "The payment service said nothing that makes sense"),
        "foreign": translate("Evidence", "An answer about another payment was turned away"),
        "unproven": translate("Evidence", "The payment service says paid, but not how much"),
        "unresolved": translate("Evidence", "Nobody could say how it ended"),
    }
    finding = facts.get("finding", "")
    if finding == "amount_differs":
        return translate(
            "Evidence", "The payment service says {paid} was paid; {asked} was asked for"
        ).format(paid=_amount(facts, "paid"), asked=_amount(facts, "asked"))
    return words.get(finding, translate("Evidence", "The payment service answered"))


def _settled(facts: _Facts) -> str:
    equal = (
        translate("Evidence", "amount equal")
        if facts.get("equal") == "yes"
        else translate("Evidence", "amount not equal")
    )
    words = translate("Evidence", "The payment service says paid: {paid}, {equal}").format(
        paid=_amount(facts, "paid"), equal=equal
    )
    return _joined(words, facts, ("card", "transaction", "receipt"))


def _other(facts: _Facts) -> str:
    if facts.get("state") == "paid":
        words = translate("Evidence", "The same sale was also paid with {code}: {paid}").format(
            code=facts.get("code", ""), paid=_amount(facts, "paid")
        )
    else:
        words = translate("Evidence", "The same sale also had the code {code}").format(
            code=facts.get("code", "")
        )
    return _joined(words, facts, ("transaction", "receipt"))


def _decided(facts: _Facts) -> str:
    try:
        what = decision_words(DecisionKind(facts.get("decision", "")))
    except ValueError:
        what = facts.get("decision", "")
    words = translate("Evidence", "{who} decided: {what}").format(
        who=facts.get("who", ""), what=what
    )
    if "amount_minor" in facts:
        amount = Money.of(int(facts["amount_minor"]), facts["currency"])
        words = f"{words}, {money_text(amount)}"
    return _joined(words, facts, ("reference", "reason"))


def _joined(words: str, facts: _Facts, names: tuple[str, ...]) -> str:
    """The sentence, and what else is known, each with its name."""
    named = {
        "card": translate("Evidence", "card {value}"),
        "transaction": translate("Evidence", "transaction {value}"),
        "receipt": translate("Evidence", "receipt {value}"),
        "reference": translate("Evidence", "reference {value}"),
        "reason": translate("Evidence", "reason: {value}"),
    }
    for name in names:
        if facts.get(name):
            fact = named[name].format(value=facts[name])
            words = translate("Evidence", "{words}, {fact}").format(words=words, fact=fact)
    return words


_SAY: dict[str, Callable[[_Facts], str]] = {
    EventKind.CREATED: _created,
    EventKind.SENT: _fixed(
        lambda: translate("Evidence", "The payment service was asked for a code")
    ),
    EventKind.NO_ANSWER: _fixed(lambda: translate("Evidence", "No clear answer; asked again")),
    EventKind.REFUSED: _fixed(lambda: translate("Evidence", "Not opened")),
    EventKind.REJECTED: _fixed(lambda: translate("Evidence", "Not shown, as it did not fit")),
    EventKind.OPENED: _opened,
    EventKind.SHOWN: _fixed(lambda: translate("Evidence", "QR shown")),
    EventKind.PHONE_RETURNED: _returned,
    EventKind.ANSWERED: _answered,
    EventKind.WITHDRAWN: _fixed(lambda: translate("Evidence", "QR taken away by the cashier")),
    EventKind.INTERRUPTED: _fixed(
        lambda: translate("Evidence", "The till was closed before a QR was shown")
    ),
    EventKind.RESUMED: _fixed(lambda: translate("Evidence", "Tried again")),
    EventKind.SETTLED: _settled,
    EventKind.DECIDED: _decided,
    EventKind.LET_GO: _fixed(
        lambda: translate("Evidence", "Taken off the list; nothing was charged")
    ),
    OTHER_PAYMENT: _other,
}
