"""A tip and a round-up are figures of their own: on the payment, the result, in evidence."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Money
from pos_app.domain.sale import Sale, with_extras
from pos_app.domain.tip import Extras
from pos_app.services.evidence import EvidenceLine
from pos_app.services.settings import Settings
from pos_app.ui.evidence_words import line_words
from pos_app.ui.words import given_words, sum_words
from tests.fakes.fake_till import any_donation, any_sale, awaiting, opening, paid
from tests.screens.customer_screen import CustomerPage
from tests.screens.till_screen import TillScreen
from tests.ui.cart.memory_catalogue import MemoryCatalogue, sample_products
from tests.ui.conftest import OpenTill


def _usd(minor: int) -> Money:
    return Money.of(minor, "USD")


def _sale(tip: int = 0, round_up: int = 0) -> Sale:
    extras = Extras(_usd(tip), _usd(round_up), "Tip", "City Trees")
    return with_extras(any_sale(1000), extras)


@pytest.mark.parametrize(
    ("tip", "round_up", "words"),
    [
        (150, 0, "$10.00 + tip $1.50 = $11.50"),
        (0, 50, "$10.00 + round-up $0.50 = $10.50"),
        (150, 50, "$10.00 + tip $1.50 + round-up $0.50 = $12.00"),
        (0, 0, ""),
    ],
)
def test_each_figure_is_told(tip: int, round_up: int, words: str) -> None:
    assert given_words(_sale(tip, round_up)) == words


def test_a_donor_gives_nothing_on_top() -> None:
    assert given_words(any_donation()) == ""
    assert sum_words(None, _usd(1), None) == ""


def test_the_payment_and_its_result_tell_it(open_till: OpenTill) -> None:
    till = open_till(Settings(merchant_name="Bob", tips="cashier", theme="light"))
    till.type("1000\n2")
    view = till.till.tell(awaiting(opening(till.till.sales[0]), tax_minor=83))
    told = "$10.00 + tip $1.50 = $11.50 · Includes $0.83 tax"
    assert till.payment.text("payableExtras") == told
    assert till.payment.text("payableAmount") == "$12.33"
    till.till.tell(paid(view))
    assert till.label("resultExtras").text() == told


def test_without_a_tip_nothing_is_told(till: TillScreen) -> None:
    till.till.tell(paid(awaiting(till.charge())))
    assert not till.label("resultExtras").isVisible()


def test_evidence_tells_it() -> None:
    facts = {
        "asked_minor": "1150",
        "asked_currency": "USD",
        "tip_minor": "150",
        "tip_currency": "USD",
    }
    line = EvidenceLine("created", datetime(2026, 11, 23, tzinfo=UTC), facts)
    assert line_words(line) == "Sale made for $11.50: $10.00 + tip $1.50 = $11.50"
    plain = {name: value for name, value in facts.items() if "tip" not in name}
    bare = EvidenceLine("created", line.at, plain)
    assert line_words(bare) == "Sale made for $11.50"


def test_a_cart_is_asked_about_on_the_customers_screen(open_till: OpenTill, qtbot: QtBot) -> None:
    till = open_till(
        Settings(merchant_name="Bob", tips="customer", customer_screen="mirror", round_up=True)
    )
    screen = till.window.facing.screen
    assert screen is not None
    qtbot.waitUntil(lambda: screen.window is not None)
    assert screen.window is not None
    till.till.became_ready.emit(MemoryCatalogue(sample_products()))
    till.press(Qt.Key.Key_F3)
    till.type("DRK-ESP\n\n")
    assert till.shows("tipWaitingPage")
    customer = CustomerPage(screen.window)
    for name in ("tipPreset0", "roundUp", "tipConfirm"):
        customer.tap(name)
    (sale,) = till.till.sales
    assert given_words(sale) == "$2.50 + tip $0.25 + round-up $0.25 = $3.00"
    assert [line.product.sku for line in sale.lines] == ["DRK-ESP"]


# ---- by keys ------------------------------------------------------------------------------------
_BOTH = Settings(
    merchant_name="Bob", tips="cashier", round_up=True, round_up_cause="Trees", theme="light"
)


def test_round_up_by_the_plus_key(open_till: OpenTill) -> None:
    till = open_till(_BOTH)
    till.type("1910\n+")
    assert till.button("roundUp").isChecked()
    till.type("2")
    assert till.button("tipConfirm").text() == "Continue with $22.00"
    till.type("\n")
    (sale,) = till.till.sales
    assert (sale.total, sale.tip, sale.round_up) == (_usd(2200), _usd(287), _usd(3))


def test_plus_again_rounds_up_no_more(open_till: OpenTill) -> None:
    till = open_till(_BOTH)
    till.type("1910\n++\n")
    assert till.till.sales[0].total == _usd(1910)


@pytest.mark.parametrize("mark", [".", ","])
def test_an_own_tip_by_keys(open_till: OpenTill, mark: str) -> None:
    till = open_till(Settings(merchant_name="Bob", tips="cashier", theme="light"))
    till.type(f"1000\n{mark}")
    assert till.shows("tipOwnAmount")
    till.type("75\n")
    assert till.till.sales[0].tip == _usd(75)


def test_escape_leaves_the_own_tip_first(open_till: OpenTill) -> None:
    till = open_till(Settings(merchant_name="Bob", tips="cashier", theme="light"))
    till.type("1000\n.5")
    till.press(Qt.Key.Key_Escape)
    assert till.shows("tipPreset0")
    till.press(Qt.Key.Key_Escape)
    assert till.shows("amountPage")


def test_plus_means_nothing_where_nothing_is_rounded(open_till: OpenTill) -> None:
    till = open_till(Settings(merchant_name="Bob", tips="cashier", theme="light"))
    till.type("1000\n+\n")
    assert till.till.sales == []


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
def test_no_tile_is_cut(open_till: OpenTill, size: tuple[int, int]) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    till = open_till(_BOTH, demo=True, size=size)
    till.type("1910\n")
    for name in ("tipPreset0", "tipPreset2", "roundUp", "tipConfirm", "tipOwn", "tipNone"):
        button = till.button(name)
        assert button.height() >= button.minimumSizeHint().height()
