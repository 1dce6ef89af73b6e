"""The timeline on demand: read on the payments thread, shown in plain words, copied as text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.payment import Attention, DecisionKind, PaymentState
from pos_app.services.events import EventKind
from pos_app.services.evidence import OTHER_PAYMENT, Evidence, EvidenceLine
from pos_app.services.payment_view import PaymentView
from pos_app.ui.evidence_words import evidence_text, line_words
from tests.fakes.fake_till import CREATED_AT, ended, evidence_of, paid
from tests.screens.till_screen import TillScreen


def _opened(till: TillScreen) -> PaymentView:
    view = till.till.tell(paid(till.charge_to_code(), attention=Attention.PAID_LATE))
    till.tap("evidenceButton")
    return view


def test_it_is_asked_for_when_it_is_wanted_and_not_before(till: TillScreen) -> None:
    view = till.till.tell(paid(till.charge_to_code()))
    assert till.till.wished("read_evidence") == []
    till.tap("evidenceButton")
    assert till.till.wished("read_evidence") == [view.attempt_id]
    assert till.evidence.is_open
    assert not till.evidence.can_copy()
    till.till.evidence_read.emit(evidence_of(view.attempt_id))
    assert len(till.evidence.rows) == 10
    assert till.evidence.rows[0].endswith("Sale made for $1,234.56")
    assert "QR shown" in till.evidence.rows[5]
    assert "Phone returned" in till.evidence.rows[7]
    assert "The payment service says paid: $1,234.56, amount equal" in till.evidence.rows[8]
    assert till.evidence.rows[9].endswith("Maya decided: Leave it open")


def test_it_takes_the_cards_place_and_gives_it_back(till: TillScreen) -> None:
    _opened(till)
    assert not till.shows("attentionCard")
    till.evidence.tap("evidenceClose")
    assert till.shows("attentionCard")
    assert not till.evidence.is_open
    till.tap("evidenceButton")
    till.tap("evidenceButton")
    assert till.shows("attentionCard")


def test_anothers_evidence_is_not_shown(till: TillScreen) -> None:
    first = till.till.tell(paid(till.charge_to_code()))
    till.tap("newSale")
    view = _opened(till)
    till.till.evidence_read.emit(evidence_of(first.attempt_id))
    assert till.evidence.rows == []
    till.till.evidence_read.emit(evidence_of(view.attempt_id))
    assert till.evidence.rows != []


def test_the_next_payment_begins_without_it(till: TillScreen) -> None:
    view = _opened(till)
    till.till.evidence_read.emit(evidence_of(view.attempt_id))
    till.tap("newSale")
    till.till.tell(ended(PaymentState.CANCELLED, till.charge_to_code()))
    assert not till.evidence.is_open
    till.tap("evidenceButton")
    assert till.evidence.rows == []


def test_news_of_the_payment_is_read_again(till: TillScreen) -> None:
    view = _opened(till)
    till.till.tell(replace(view, phone="success"))
    assert till.till.wished("read_evidence") == [view.attempt_id] * 2


def test_it_is_copied_as_plain_text(till: TillScreen) -> None:
    view = _opened(till)
    till.till.evidence_read.emit(evidence_of(view.attempt_id))
    till.evidence.tap("copyEvidence")
    text = QGuiApplication.clipboard().text()
    lines = text.splitlines()
    assert lines[0] == "Payment K7Q · Receipt A-0042"
    assert len(lines) == 11
    assert lines[1].startswith(CREATED_AT.astimezone().isoformat(sep=" "))
    assert lines[1].endswith("  Sale made for $1,234.56")
    assert till.button("copyEvidence").text() == "Copied"


def test_what_cannot_be_read_says_so(till: TillScreen) -> None:
    view = _opened(till)
    till.till.evidence_read.emit(Evidence(view.attempt_id, trouble=StoreUnusable("gone")))
    assert till.evidence.problem.startswith("The till cannot save its records.")
    assert not till.evidence.can_copy()


@pytest.mark.parametrize("kind", [*EventKind, OTHER_PAYMENT])
def test_everything_that_can_happen_has_words(kind: str) -> None:
    words = line_words(EvidenceLine(kind, CREATED_AT))
    assert words
    assert words != kind


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_every_decision_has_words(kind: DecisionKind) -> None:
    facts = {"decision": kind.value, "who": "Maya", "reference": "re_1", "reason": "seen"}
    facts |= {"amount_minor": "1250", "currency": "USD"}
    words = line_words(EvidenceLine(EventKind.DECIDED, CREATED_AT, facts))
    assert words.startswith("Maya decided: ")
    assert words.endswith(", $12.50, reference re_1, reason: seen")


@pytest.mark.parametrize(
    ("kind", "facts", "words"),
    [
        ("no_answer", {"why": "It hangs."}, "No clear answer; asked again (It hangs.)"),
        ("phone_returned", {"outcome": "cancel"}, "Phone returned; the customer went back"),
        ("answered", {"finding": "expired"}, "The payment service says: the time is over"),
        (
            "answered",
            {
                "finding": "amount_differs",
                "paid_minor": "2000",
                "paid_currency": "USD",
                "asked_minor": "2500",
                "asked_currency": "USD",
            },
            "The payment service says $20.00 was paid; $25.00 was asked for",
        ),
        (
            "settled",
            {"equal": "no", "transaction": "t1"},
            (
                "The payment service says paid: an amount that is not known, amount not equal, "
                "transaction t1"
            ),
        ),
        (
            OTHER_PAYMENT,
            {
                "state": "paid",
                "code": "K7Q",
                "paid_minor": "2500",
                "paid_currency": "USD",
                "transaction": "t2",
                "receipt": "A-0001",
            },
            "The same sale was also paid with K7Q: $25.00, transaction t2, receipt A-0001",
        ),
        (OTHER_PAYMENT, {"state": "expired", "code": "K7Q"}, "The same sale also had the code K7Q"),
        ("created", {}, "Sale made; the donor chooses the amount"),
        ("decided", {"decision": "odd", "who": "{who}"}, "{who} decided: odd"),
    ],
)
def test_facts_become_sentences(kind: str, facts: dict[str, str], words: str) -> None:
    assert line_words(EvidenceLine(kind, CREATED_AT, facts)) == words


def test_a_copy_without_a_receipt_names_the_code_only() -> None:
    view = paid()
    assert evidence_text(Evidence(view.attempt_id, "K7Q")) == "Payment K7Q\n"
