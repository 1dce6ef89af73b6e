"""Keys that the provider refuses can be typed anew, while the till goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from pos_app.domain.errors import KeyringUnavailable, KeysRefused
from pos_app.domain.payment import Certainty
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import Keys
from tests.fakes.fake_till import any_sale, awaiting, not_opened, opening, paid
from tests.screens.hands import find
from tests.screens.till_screen import TillScreen

_OFFER = "The payment service does not accept the keys."


def _refused(view: PaymentView) -> PaymentView:
    """An ask that the provider did not answer, as the keys are not its own any more."""
    return awaiting(view, certainty=Certainty.UNKNOWN, trouble=KeysRefused())


def _field(till: TillScreen, name: str) -> QLineEdit:
    return find(till.window, QLineEdit, name)


def _type_keys(till: TillScreen, vault: str = "vault-2", merchant: str = "merchant-2") -> None:
    assert till.shows("keysPage")
    till.type(f"{vault}\n{merchant}\n")


def test_f55_f07_keys_refused_at_the_opening_are_typed_anew(till: TillScreen) -> None:
    view = till.till.tell(not_opened(till.charge(), KeysRefused()))
    assert till.message_text.startswith(_OFFER)
    till.tap("messageAction")
    assert QApplication.focusWidget() is _field(till, "vaultKey")
    _type_keys(till)
    assert till.till.wished("give_keys") == [Keys("vault-2", "merchant-2")]
    assert not till.shows("keysPage")
    assert till.message_text == "The keys are in use. Open payments are checked now."
    assert till.result.state == "not_opened"
    till.result.tap("tryAgain")
    assert till.till.wished("open_again") == [view.attempt_id]


def test_f55_keys_refused_while_a_code_is_up_are_typed_anew(till: TillScreen) -> None:
    view = till.charge_to_code()
    till.till.tell(_refused(view))
    till.tap("messageAction")
    till.type("vault-2\n")
    till.till.tell(awaiting(view, certainty=Certainty.CHECKING, trouble=KeysRefused()))
    assert till.shows("keysPage"), "news of the payment leaves the page alone"
    assert QApplication.focusWidget() is _field(till, "merchantKey")
    till.type("merchant-2\n")
    assert till.till.wished("give_keys") == [Keys("vault-2", "merchant-2")]
    assert till.shows("paymentPage")


def test_f55_keys_refused_for_a_payment_in_the_tray_are_said_too(till: TillScreen) -> None:
    till.till.tell(_refused(till.till.tell(awaiting(opening(any_sale(1250))))))
    assert till.message_text.startswith(_OFFER)
    assert till.shows("salePage")


def test_f55_many_refusals_are_said_once(till: TillScreen) -> None:
    for minor in (100, 200, 300):
        till.till.tell(_refused(till.till.tell(awaiting(opening(any_sale(minor))))))
    till.tap("messageDismiss")
    assert till.message_text == ""


def test_f55_a_refusal_that_is_no_news_stays_dismissed(till: TillScreen) -> None:
    view = till.till.tell(_refused(till.charge_to_code()))
    till.tap("messageDismiss")
    till.till.tell(_refused(view))
    assert till.message_text == ""
    till.till.tell(awaiting(view, certainty=Certainty.CHECKING, trouble=KeysRefused()))
    till.till.tell(_refused(view))
    assert till.message_text.startswith(_OFFER), "somebody asked, and that is the answer"


def test_f55_once_the_keys_are_accepted_it_is_not_said_any_more(till: TillScreen) -> None:
    view = till.till.tell(_refused(till.charge_to_code()))
    assert till.message_text.startswith(_OFFER)
    till.till.tell(awaiting(view))
    assert till.message_text == ""


def test_f55_a_code_that_comes_up_shows_that_the_keys_are_good(till: TillScreen) -> None:
    till.till.tell(not_opened(till.charge(), KeysRefused()))
    assert till.message_text.startswith(_OFFER)
    till.press(Qt.Key.Key_Return)
    till.charge_to_code()
    assert till.message_text == ""


@pytest.mark.parametrize("how", ["button", "escape"])
def test_f55_who_has_no_keys_goes_on_without(till: TillScreen, how: str) -> None:
    till.till.tell(_refused(till.charge_to_code()))
    till.tap("messageAction")
    till.type("half-a-ke")
    if how == "button":
        till.tap("keysLeave")
    else:
        till.press(Qt.Key.Key_Escape)
    assert till.shows("paymentPage")
    assert till.till.wished("give_keys") == []
    assert till.message_text.startswith(_OFFER), "it is still so"
    till.tap("messageAction")
    assert _field(till, "vaultKey").text() == ""


def test_f55_a_payment_that_is_proven_meanwhile_is_not_hidden_from_the_sound_or_the_page(
    till: TillScreen,
) -> None:
    view = till.till.tell(_refused(till.charge_to_code()))
    till.tap("messageAction")
    till.till.tell(paid(view))
    assert till.shows("keysPage")
    till.press(Qt.Key.Key_Escape)
    assert till.result.state == "paid"


def test_at_the_start_there_is_no_way_around_the_keys(till: TillScreen) -> None:
    till.till.keys_wanted.emit(None)
    assert not till.shows("keysLeave")
    till.press(Qt.Key.Key_Escape)
    assert till.shows("keysPage")
    assert till.button("keysGiven").text() == "Start the till"
    _type_keys(till)
    assert till.shows("salePage")
    assert till.message_text == "", "nothing is open that could be checked"


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (None, "kept in the system's keyring"),
        (KeyringUnavailable("none"), "stored nowhere"),
        (KeysRefused(), "Once they are accepted"),
    ],
)
def test_where_the_keys_are_kept_is_said(
    till: TillScreen, why: KeyringUnavailable | None, words: str
) -> None:
    till.till.keys_wanted.emit(why)
    assert words in till.label("keysHint").text()


def test_typed_keys_are_hidden_and_in_no_widget_afterwards(till: TillScreen) -> None:
    till.till.tell(not_opened(till.charge(), KeysRefused()))
    till.tap("messageAction")
    field = _field(till, "vaultKey")
    till.type("vault-2")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert "vault" not in field.displayText()
    _type_keys(till, "")
    assert till.till.wished("give_keys") == [Keys("vault-2", "merchant-2")]
    assert [_field(till, name).text() for name in ("vaultKey", "merchantKey")] == ["", ""]


def test_closing_while_the_keys_are_asked_for_asks_over_them(till: TillScreen) -> None:
    till.till.tell(_refused(till.charge_to_code()))
    till.tap("messageAction")
    till.window.close()
    assert till.shows("closingPage")
    till.press(Qt.Key.Key_Escape)
    assert till.shows("keysPage")
    assert QApplication.focusWidget() is _field(till, "vaultKey")
    assert not till.button("modeCart").isEnabled()
