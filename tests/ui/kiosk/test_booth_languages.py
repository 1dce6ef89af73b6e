"""A donor chooses the booth's language; the next donor finds the shop's again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import KeysRefused
from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.ui.kiosk.logo import ShopLogo
from pos_app.ui.kiosk.patience import THANKS_S
from pos_app.ui.kiosk.picture import CausePicture
from pos_app.ui.language import speak
from pos_app.ui.reading_order import as_written
from pos_app.ui.speech import LANGUAGES
from tests.fakes.fake_till import CHECKOUT_URL, awaiting, ended, opening, paid
from tests.fakes.pins import PIN
from tests.screens.booth_screen import BoothScreen
from tests.screens.hands import find
from tests.ui.conftest import OpenTill
from tests.ui.kiosk.conftest import SHOP, OpenBooth

_RTL = Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "en_US")
    yield
    speak(qapp, "en_US")


@pytest.fixture
def shop(open_till: OpenTill) -> object:
    """A shop that speaks English of its own choice."""
    return open_till(replace(SHOP, language="en_US"))


def question(booth: BoothScreen) -> str:
    """The words over the presets."""
    words = [label.text() for label in booth.booth.findChildren(QLabel) if label.isVisible()]
    return next(word for word in words if word.endswith(("?", "؟")))


def chosen(booth: BoothScreen) -> list[str]:
    return [code for code in LANGUAGES if booth.button(f"kioskLanguage_{code}").isChecked()]


# ---- choosing ---------------------------------------------------------------------------------
def test_each_language_is_offered_in_its_own_words(booth: BoothScreen) -> None:
    offered = {code: booth.button(f"kioskLanguage_{code}").text() for code in LANGUAGES}
    assert offered == LANGUAGES
    assert chosen(booth) == ["en"]
    assert all(booth.shows(f"kioskLanguage_{code}") for code in LANGUAGES)


def test_the_whole_booth_speaks_it_at_once(booth: BoothScreen) -> None:
    booth.tap("kioskLanguage_de")
    assert question(booth) == "Wie viel möchten Sie geben?"
    assert booth.button("kioskPreset1").text().replace("\u00a0", " ") == "10,00 $"
    assert booth.text("kioskGoalText") == "2.500,00 $ von 10.000,00 $ gesammelt"
    assert booth.button("kioskOwnAmount").text() == "Anderer Betrag"
    assert chosen(booth) == ["de"]
    booth.ask_manager()
    assert booth.text("pinTitle") == "PIN der Leitung"


def test_arabic_turns_the_booth_round(booth: BoothScreen) -> None:
    presets = [booth.button(f"kioskPreset{n}") for n in range(2)]
    assert presets[0].x() < presets[1].x()
    booth.tap("kioskLanguage_ar")
    assert booth.booth.layoutDirection() is _RTL
    presets = [booth.button(f"kioskPreset{n}") for n in range(2)]
    QApplication.processEvents()
    assert presets[0].x() > presets[1].x()


def test_a_language_can_be_chosen_by_keyboard_and_the_keyboard_stays_there(
    booth: BoothScreen,
) -> None:
    for _ in range(20):
        booth.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == "kioskLanguage_fr":
            break
    booth.press(Qt.Key.Key_Space, " ")
    assert chosen(booth) == ["fr"]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "kioskLanguage_fr"


def test_what_the_shop_wrote_stays_as_it_wrote_it(booth: BoothScreen) -> None:
    booth.tap("kioskLanguage_de")
    assert booth.text("kioskCause") == "A new roof for the library"


def test_a_sentence_of_the_shop_ends_where_it_ends(qapp: QApplication) -> None:
    assert as_written("Full.") == "Full."
    qapp.setLayoutDirection(_RTL)
    assert as_written("Full.") == "Full.\u200e"
    assert as_written("شكرًا.") == "شكرًا."
    assert as_written("7.") == "7."
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert as_written("شكرًا.") == "شكرًا.\u200f"


def test_brackets_stay_where_they_were_written(qapp: QApplication) -> None:
    assert as_written("(Mitte) Bob") == "(Mitte) Bob"
    qapp.setLayoutDirection(_RTL)
    assert as_written("<b>Café</b>") == "\u200e<b>Café</b>\u200e"
    assert as_written("Müller (Mitte)") == "Müller (Mitte)\u200e"
    assert as_written("(مقهى)") == "(مقهى)"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# ---- where the donor was ----------------------------------------------------------------------
def test_the_code_that_is_up_stays_up(booth: BoothScreen) -> None:
    view = booth.give_to_code()
    booth.tap("kioskLanguage_es")
    assert booth.page == "kioskPay"
    QApplication.processEvents()
    assert booth.scanned() == [CHECKOUT_URL]
    assert booth.text("kioskPayCode").endswith(view.payment.attempt.match_code)
    assert booth.till.wished("withdraw") == []
    booth.till.tell(paid(view))
    assert (booth.page, booth.text("kioskEndTitle")) == ("kioskEnd", "Gracias")


def test_a_payment_that_is_only_being_made_goes_on(booth: BoothScreen) -> None:
    booth.tap("kioskPreset1")
    booth.tap("kioskLanguage_de")
    assert booth.page == "kioskPay"
    assert booth.text("kioskPayAmount") == "10,00 $"
    booth.till.tell(awaiting(opening(booth.till.sales[-1])))
    assert booth.has_code
    assert len(booth.till.sales) == 1


def test_a_typed_amount_stays(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    for key in ("kioskKey7", "kioskKey5", "kioskKeyDoubleZero"):
        booth.tap(key)
    booth.tap("kioskLanguage_de")
    assert booth.page == "kioskOwn"
    assert booth.typed.replace("\u00a0", " ") == "75,00 $"
    booth.tap("kioskGive")
    assert booth.till.sales[-1].total == Money(7500, SHOP.currency)


def test_how_it_ended_stays(booth: BoothScreen) -> None:
    view = booth.till.tell(ended(PaymentState.CANCELLED, booth.give_to_code()))
    booth.tap("kioskLanguage_fr")
    assert (booth.page, booth.state("kioskEndTitle")) == ("kioskEnd", "cancelled")
    booth.tap("kioskTryAgain")
    assert booth.till.wished("open_again") == [view.attempt_id]


def test_a_booth_out_of_order_says_so_in_the_language(booth: BoothScreen) -> None:
    booth.till.start_failed.emit(KeysRefused())
    booth.tap("kioskLanguage_de")
    assert booth.text("kioskTrouble").startswith("Dieser Spendenstand ist außer Betrieb.")
    assert not booth.button("kioskPreset0").isEnabled()


def test_what_was_collected_is_not_forgotten(booth: BoothScreen) -> None:
    booth.till.donated_read.emit(Money(250_000, SHOP.currency))
    booth.tap("kioskLanguage_de")
    assert booth.text("kioskGoalText") == "5.000,00 $ von 10.000,00 $ gesammelt"
    assert len(booth.till.wished("read_donated")) == 1


# ---- the next donor ---------------------------------------------------------------------------
def test_after_the_idle_time_the_shops_language_is_back(booth: BoothScreen) -> None:
    booth.tap("kioskLanguage_ar")
    booth.pass_time(59)
    assert chosen(booth) == ["ar"]
    booth.pass_time(2)
    assert chosen(booth) == ["en"]
    assert booth.button("kioskOwnAmount").text() == "Another amount"
    assert booth.booth.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().language() is QLocale.Language.English


def test_at_the_start_nobody_is_asked_whether_they_are_there(booth: BoothScreen) -> None:
    booth.tap("kioskLanguage_de")
    booth.pass_time(55)
    assert booth.countdown is None


def test_a_donor_who_goes_back_keeps_the_language_for_a_while(booth: BoothScreen) -> None:
    booth.tap("kioskLanguage_de")
    booth.tap("kioskOwnAmount")
    booth.tap("kioskOwnBack")
    assert (booth.page, chosen(booth)) == ("kioskStart", ["de"])
    booth.pass_time(61)
    assert chosen(booth) == ["en"]


def test_the_question_whether_anybody_is_there_is_in_the_language(booth: BoothScreen) -> None:
    booth.tap("kioskOwnAmount")
    booth.tap("kioskLanguage_de")
    booth.pass_time(50)
    assert booth.text("kioskStillThereText") == "Sind Sie noch da?"
    booth.tap("kioskMoreTime")
    assert booth.countdown is None


def test_after_the_thanks_it_goes_back_to_the_shops_language(booth: BoothScreen) -> None:
    booth.tap("kioskLanguage_de")
    booth.till.tell(paid(booth.give_to_code()))
    assert booth.text("kioskEndTitle") == "Vielen Dank"
    booth.pass_time(THANKS_S + 0.1)
    assert (booth.page, chosen(booth)) == ("kioskStart", ["en"])


def test_the_manager_leaves_in_the_shops_language(booth: BoothScreen, qtbot: QtBot) -> None:
    booth.tap("kioskLanguage_ar")
    booth.ask_manager()
    booth.give_pin(PIN)
    qtbot.waitUntil(lambda: not booth.window.booth.is_on)
    assert QLocale().language() is QLocale.Language.English
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


# ---- logo -------------------------------------------------------------------------------------
def test_the_shops_logo_is_in_the_head_in_every_language(
    open_booth: OpenBooth, tmp_path: Path, qtbot: QtBot
) -> None:
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#B4532A"))
    image.save(str(tmp_path / "logo.png"))
    shop = replace(SHOP, logo=str(tmp_path / "logo.png"), kiosk_picture=str(tmp_path / "logo.png"))
    booth = open_booth(shop)
    qtbot.waitUntil(lambda: find(booth.booth, ShopLogo, "kioskLogo").has_picture)
    qtbot.waitUntil(lambda: find(booth.booth, CausePicture, "kioskPicture").has_picture)
    booth.tap("kioskLanguage_de")
    assert find(booth.booth, ShopLogo, "kioskLogo").has_picture, "it is not read anew"
    assert find(booth.booth, CausePicture, "kioskPicture").has_picture
    logo, name = find(booth.booth, ShopLogo, "kioskLogo"), booth.button("kioskShop")
    QApplication.processEvents()
    assert logo.geometry().right() < name.geometry().right()
    seen = booth.window.grab().toImage().pixelColor(logo.mapTo(booth.window, logo.rect().center()))
    assert seen == QColor("#B4532A")


def test_a_logo_that_comes_later_leaves_a_long_name_readable(
    open_booth: OpenBooth, tmp_path: Path, qtbot: QtBot
) -> None:
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#B4532A"))
    image.save(str(tmp_path / "logo.png"))
    long = "Confiserie & Patisserie " * 5
    booth = open_booth(replace(SHOP, merchant_name=long, logo=str(tmp_path / "logo.png")))
    name = booth.button("kioskShop")
    qtbot.waitUntil(lambda: find(booth.booth, ShopLogo, "kioskLogo").has_picture)
    qtbot.waitUntil(lambda: name.sizeHint().width() <= name.width())
    assert name.text().endswith("…")


@pytest.mark.parametrize("path", ["", "/nowhere/logo.png"])
def test_without_a_logo_there_is_no_gap(open_booth: OpenBooth, path: str) -> None:
    booth = open_booth(replace(SHOP, logo=path))
    assert not booth.shows("kioskLogo")
    assert booth.button("kioskShop").x() < 16


@pytest.mark.parametrize("size", [(1024, 600), (768, 1024)])
def test_a_long_name_of_the_shop_leaves_the_languages_whole(
    open_booth: OpenBooth, size: tuple[int, int]
) -> None:
    booth = open_booth(replace(SHOP, merchant_name="Confiserie & Patisserie " * 5), size)
    QApplication.processEvents()
    name = booth.button("kioskShop")
    assert name.text().endswith("…")
    assert name.accessibleName().startswith("Confiserie & Patisserie Confiserie")
    for code in LANGUAGES:
        button = booth.button(f"kioskLanguage_{code}")
        assert button.width() >= button.sizeHint().width()
        end = button.mapTo(booth.window, button.rect().bottomRight())
        assert booth.window.rect().contains(end)
