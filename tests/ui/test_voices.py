"""A bug is said once, in plain words, and selling goes on."""

from __future__ import annotations

from pos_app.domain.errors import FolderCopied, ProgramFault
from tests.fakes.fake_till import awaiting, differs, opening
from tests.screens.till_screen import TillScreen

_WORDS = "Something in the till broke. It moved no money"


def test_f50_a_bug_is_said_once_until_it_is_dismissed(till: TillScreen) -> None:
    for _ in range(5):
        till.till.warned.emit(ProgramFault())
    assert till.message_text.startswith(_WORDS)
    till.tap("messageDismiss")
    assert till.message_text == ""
    till.till.warned.emit(ProgramFault())
    assert till.message_text.startswith(_WORDS), "a new one is news again"


def test_f50_a_bug_behind_another_message_is_not_said_twice(till: TillScreen) -> None:
    till.till.warned.emit(ProgramFault())
    till.till.tell(differs(till.till.tell(awaiting(opening()))))
    till.till.warned.emit(ProgramFault())
    assert till.message_text.startswith("Needs attention")
    till.tap("messageDismiss")
    assert till.message_text.startswith(_WORDS)
    till.tap("messageDismiss")
    assert till.message_text == ""


def test_f50_after_a_bug_selling_goes_on(till: TillScreen) -> None:
    till.till.warned.emit(ProgramFault())
    till.charge_to_code()
    assert till.shows("paymentPage")


def test_another_warning_is_said_beside_it(till: TillScreen) -> None:
    till.till.warned.emit(ProgramFault())
    till.till.warned.emit(FolderCopied("7K3M"))
    assert "7K3M" in till.message_text
    till.tap("messageDismiss")
    assert till.message_text.startswith(_WORDS)
