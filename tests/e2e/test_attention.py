"""Money that needs a person: still there after a restart, decided once, and told step by step."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView

from tests.e2e.conftest import OpenTillOn
from tests.e2e.harness.phone import CustomerPhone
from tests.e2e.harness.till import OpenTill, TillOnDisk
from tests.e2e.harness.waiting import until

pytestmark = pytest.mark.e2e


def _evidence(till: OpenTill) -> list[str]:
    rows = till.window.findChild(QListView, "evidenceList")
    assert rows is not None
    model = rows.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_f32_undecided_money_is_back_after_a_restart_and_is_taken_once(
    folder: TillOnDisk, open_till: OpenTillOn, phone: CustomerPhone
) -> None:
    till = open_till(folder)
    till.give_keys()
    url = till.charge_to_code("2500")
    phone.open(url)
    till.tap("withdrawPayment")
    till.ends("withdrawn")
    phone.send_card()
    till.ends("needs_attention")
    till.close()

    again = open_till(folder)
    again.give_keys()
    until(lambda: again.words_on("trayButton") == "1 to decide", "the mark on the window")
    again.tap("messageDismiss")
    assert again.words_on("trayButton") == "1 to decide"
    again.tap("trayButton")
    until(lambda: len(again.tray) == 1, "the payment in the tray")
    again.type("\n")
    again.ends("needs_attention")
    again.tap("decisionTake")
    again.type("Maya\n")
    again.ends("paid")
    assert again.words_on("trayButton") == "0 open"
    attempt = folder.journal.only_attempt()
    assert (attempt.attention, attempt.receipt) == (None, "A-0001")
    assert folder.journal.events().count("decided") == 1

    again.tap("evidenceButton")
    until(lambda: len(_evidence(again)) > 5, "the timeline")
    said = "\n".join(_evidence(again))
    assert "QR taken away by the cashier" in said
    assert "The payment service says paid: $25.00, amount equal" in said.replace("\u00a0", " ")
    assert "Maya decided: Take it into the sale" in said
    again.tap("copyEvidence")
    copied = QGuiApplication.clipboard().text()
    assert "Maya decided: Take it into the sale" in copied
    assert attempt.session_id is not None
    for secret in (attempt.session_id, attempt.idempotency_key, url, "http"):
        assert secret not in said + copied
