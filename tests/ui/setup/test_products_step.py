"""The first products: typed, from a file, the sample, or later; seen before they are taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pos_app.bootstrap.till_setup import TillSetup
from pos_app.domain.errors import ImportRefused, ProductRefused, StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.services.settings import Settings
from pos_app.services.setup import Setup
from pos_app.system.paths import DataFolder
from pos_app.ui.setup.products_step import ProductsStep
from pos_app.ui.setup.row_words import reason_words, row_words
from tests.fakes.fake_setup import FakeSetup, some_products
from tests.screens.hands import press, type_text
from tests.screens.setup_steps_screen import ProductsScreen
from tests.ui.setup.step_stage import StepStage, staged

Opened = Callable[..., tuple[ProductsScreen, StepStage]]
EAN, OTHER_EAN = "4006381333931", "5000112637922"


@pytest.fixture
def setup() -> FakeSetup:
    return FakeSetup()


@pytest.fixture
def opened(qtbot: QtBot, setup: FakeSetup) -> Iterator[Opened]:
    stages: list[StepStage] = []

    def open_step(
        settings: Settings | None = None, world: Setup | None = None
    ) -> tuple[ProductsScreen, StepStage]:
        chosen = settings or Settings()
        stage = staged(qtbot, ProductsStep, world or setup, chosen, (1024, 600))
        stages.append(stage)
        return ProductsScreen(stage.page), stage

    yield open_step
    for stage in stages:
        stage.end()


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | str], None]:
    """What the system's file dialog is answered with."""

    def answer(path: Path | str) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(path), ""))

    return answer


def _take(screen: ProductsScreen, stage: StepStage) -> None:
    screen.tap("productsTake")
    stage.qtbot.waitUntil(lambda: stage.busy[-2:] == [True, False])


def _found(screen: ProductsScreen) -> str:
    return screen.words("productsFoundWords")


# ---- typed -------------------------------------------------------------------------------------
def test_products_are_typed_and_taken(opened: Opened, setup: FakeSetup) -> None:
    screen, stage = opened()
    assert not screen.has("productsTake")
    screen.type_row(1, "Café au lait", "3.60")
    screen.type_row(2, "Pen", "1", EAN)
    _take(screen, stage)
    assert setup.taken == [
        (
            [
                Product("CAFE-AU-LAIT", "Café au lait", Money.of(360, "USD")),
                Product(EAN, "Pen", Money.of(100, "USD"), barcode=EAN),
            ],
            False,
        )
    ]
    assert _found(screen) == "2 products are there."
    assert screen.field("productName1").text() == ""
    assert stage.page.is_answered()
    assert stage.page.summary() == "2 products are there."


def test_keys_alone_type_products(opened: Opened, setup: FakeSetup) -> None:
    screen, stage = opened()
    screen.field("productName1").setFocus()
    type_text(stage.page, "Espresso\n2.50\nTea\n2\nWater\n1.20")
    assert screen.focus == "productPrice3"
    assert stage.page.next_words() == "Take them"
    assert not stage.press_next()
    stage.qtbot.waitUntil(lambda: bool(stage.done))
    assert [(one.name, one.price.amount_minor) for one in setup.products] == [
        ("Espresso", 250),
        ("Tea", 200),
        ("Water", 120),
    ]


def test_a_new_row_comes_with_the_last_one(opened: Opened, qtbot: QtBot) -> None:
    screen, _ = opened()
    assert not screen.has("productName4")
    screen.type_row(3, "Tea")
    qtbot.waitUntil(lambda: screen.has("productName4"))
    screen.field("productBarcode3").setFocus()
    press(screen.page, Qt.Key.Key_Tab)
    assert screen.focus == "productName4"


def test_a_scanner_writes_into_the_field_for_barcodes(opened: Opened) -> None:
    screen, stage = opened()
    screen.field("productBarcode1").setFocus()
    type_text(stage.page, f"{EAN}\n")
    assert screen.focus == "productName1"
    type_text(stage.page, "Pen\n")
    assert screen.focus == "productPrice1"


@pytest.mark.parametrize("field", ["productName1", "productPrice1"])
def test_a_code_that_is_scanned_into_another_field_goes_where_it_belongs(
    opened: Opened, field: str
) -> None:
    screen, stage = opened()
    screen.field(field).setFocus()
    type_text(stage.page, f"{EAN}\n")
    assert screen.field("productBarcode1").text() == EAN
    assert screen.field(field).text() == ""
    assert screen.focus == field


def test_eight_digits_may_be_a_price(opened: Opened) -> None:
    screen, _ = opened(Settings(currency_code="JPY"))
    screen.type_row(1, "Car", "40063829")
    screen.enter("productPrice1")
    assert screen.field("productBarcode1").text() == ""
    assert screen.field("productPrice1").text() == "40,063,829"


def test_prices_are_read_as_people_here_write_them(opened: Opened, setup: FakeSetup) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    screen, stage = opened(Settings(currency_code="EUR"))
    assert screen.field("productPrice1").placeholderText() == "2,50"
    screen.type_row(1, "Fahrrad", "1.234,5")
    screen.enter("productPrice1")
    assert screen.field("productPrice1").text() == "1.234,50"
    _take(screen, stage)
    assert setup.taken[0][0][0].price == Money.of(123450, "EUR")


@pytest.mark.parametrize(
    ("row", "field", "words"),
    [
        (("Tea", ""), "productPrice1", "Row 1: Give it a price."),
        (("Tea", "much"), "productPrice1", "Row 1: This is not an amount. Use digits only."),
        (("Tea", "-1"), "productPrice1", "Row 1: An amount cannot be less than zero."),
        (("Tea", "1.234"), "productPrice1", "Row 1: USD has 2 decimals, not more."),
        (("", "2"), "productName1", "Row 1: Give it a name."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_taken(
    opened: Opened, setup: FakeSetup, row: tuple[str, str], field: str, words: str
) -> None:
    screen, stage = opened()
    screen.type_row(1, *row)
    assert not stage.press_next()
    assert screen.words("productRowsProblem") == words
    assert screen.focus == field
    assert setup.taken == []
    press(stage.page, Qt.Key.Key_A, "a")
    assert screen.words("productRowsProblem") == ""


def test_a_barcode_is_for_one_product(opened: Opened, setup: FakeSetup) -> None:
    screen, _ = opened()
    screen.type_row(1, "Pen", "1", EAN)
    screen.type_row(2, "Ink", "2", EAN)
    screen.tap("productsTake")
    assert screen.words("productRowsProblem") == "Row 2: Another row has this barcode."
    assert setup.taken == []


def test_numbers_are_made_so_that_none_is_there_twice(opened: Opened, setup: FakeSetup) -> None:
    screen, stage = opened()
    screen.type_row(1, "Tea", "1")
    screen.type_row(2, "tea!", "2")
    screen.type_row(3, "شاي", "2")
    screen.type_row(4, "…", "2")
    _take(screen, stage)
    assert [product.sku for product in setup.taken[0][0]] == ["TEA", "TEA-2", "شاي", "PRODUCT"]


def test_a_product_that_the_store_refuses_is_said(opened: Opened, setup: FakeSetup) -> None:
    setup.refusals["keep_products"] = ProductRefused("Pen", "barcode", "taken")
    screen, stage = opened()
    screen.type_row(1, "Pen", "1", EAN)
    _take(screen, stage)
    assert _found(screen) == "Nothing was taken."
    assert screen.words("productsFoundDetail") == "Pen: another product has this barcode."
    assert screen.field("productName1").text() == "Pen"


def test_a_full_disk_is_said_in_words_that_fit(opened: Opened, setup: FakeSetup) -> None:
    setup.refusals["keep_products"] = StoreUnusable("full")
    screen, stage = opened()
    screen.type_row(1, "Pen", "1", EAN)
    _take(screen, stage)
    assert _found(screen) == "Nothing was taken."
    words = "The till cannot save them. Make room on the disk, and try again."
    assert screen.words("productsFoundDetail") == words


# ---- what is there already ---------------------------------------------------------------------
@pytest.mark.parametrize(
    ("how", "there"),
    [("add", "4 products are there."), ("replace", "One product is there.")],
)
def test_what_is_there_is_added_to_or_replaced_as_asked(
    opened: Opened, setup: FakeSetup, qtbot: QtBot, how: str, there: str
) -> None:
    setup.products = some_products()
    screen, stage = opened()
    qtbot.waitUntil(lambda: screen.words("productsThere") == "3 products are there.")
    assert not screen.has("productsHow")
    screen.type_row(1, "Tea", "2")
    screen.pick("productsHow", how)
    _take(screen, stage)
    assert setup.taken[0][1] is (how == "replace")
    assert screen.words("productsThere") == there
    assert not screen.has("productsUndo")


def test_what_is_there_is_known_before_the_page_is_looked_at(
    qtbot: QtBot, setup: FakeSetup
) -> None:
    setup.products = some_products()
    page = ProductsStep(setup, Settings())
    qtbot.addWidget(page)
    qtbot.waitUntil(page.is_answered)
    assert page.summary() == "3 products are there."


def test_nobody_is_asked_where_there_is_nothing(opened: Opened, setup: FakeSetup) -> None:
    screen, _ = opened()
    screen.type_row(1, "Tea", "2")
    assert not screen.has("productsHow")


def test_what_was_just_taken_can_be_taken_out_again(opened: Opened, setup: FakeSetup) -> None:
    screen, stage = opened()
    screen.type_row(1, "Tea", "2")
    _take(screen, stage)
    screen.tap("productsUndo")
    stage.qtbot.waitUntil(lambda: stage.busy == [True, False, True, False])
    assert setup.products == []
    assert _found(screen) == "No product is there now."
    assert not screen.has("productsUndo")
    assert not stage.page.is_answered()


def test_a_store_that_cannot_be_read_is_said(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    setup.refusals["product_count"] = StoreUnusable("damaged")
    screen, stage = opened()
    qtbot.waitUntil(lambda: "cannot save" in _found(screen))
    assert stage.page.may_go_on()


# ---- another currency --------------------------------------------------------------------------
def test_products_in_another_currency_are_said_until_they_are_taken_anew(
    opened: Opened, setup: FakeSetup
) -> None:
    setup.products = some_products("USD")
    screen, stage = opened(Settings(currency_code="EUR"))
    stage.qtbot.waitUntil(lambda: screen.has("productsForeign"))
    assert screen.words("productsForeign") == (
        "3 products have prices in another currency and cannot be sold. Take them in again with "
        "new prices."
    )
    assert not stage.page.is_answered()
    assert "cannot be sold" in stage.page.summary()
    stage.page.show_draft(Settings(currency_code="USD"))
    stage.qtbot.waitUntil(lambda: not screen.has("productsForeign"))
    assert stage.page.is_answered()


def test_a_file_and_the_sample_are_read_anew_in_another_currency(
    opened: Opened, setup: FakeSetup, choose_file: Callable[[Path | str], None]
) -> None:
    screen, stage = opened()
    screen.tap("productsWay_file")
    choose_file("/shop/autumn.csv")
    screen.tap("productFileChoose")
    stage.qtbot.waitUntil(lambda: screen.has("productsTake"))
    setup.in_file = some_products("EUR")
    stage.page.show_draft(Settings(currency_code="EUR"))
    stage.qtbot.waitUntil(lambda: screen.has("productsTake"))
    assert len(setup.files_read) == 2
    _take(screen, stage)
    ((taken, _),) = setup.taken
    assert {product.price.currency.code for product in taken} == {"EUR"}
    assert "autumn.csv" not in screen.texts("productFile")
    setup.products = []
    screen.tap("productsWay_sample")
    stage.qtbot.waitUntil(lambda: screen.has("productsTake"))
    setup.in_sample = some_products("JPY")
    stage.page.show_draft(Settings(currency_code="JPY"))
    stage.qtbot.waitUntil(lambda: screen.has("productsTake"))
    _take(screen, stage)
    assert {product.price.currency.code for product in setup.taken[-1][0]} == {"JPY"}


# ---- a file ------------------------------------------------------------------------------------
def test_a_file_is_shown_before_it_is_taken(
    opened: Opened,
    setup: FakeSetup,
    qtbot: QtBot,
    choose_file: Callable[[Path | str], None],
) -> None:
    setup.in_file = [
        Product(f"P{number}", f"Product {number}", Money.of(250, "USD")) for number in range(40)
    ]
    screen, stage = opened()
    screen.tap("productsWay_file")
    assert "sku, name, price" in screen.words("productFileColumns")
    assert not screen.has("productsTake")
    choose_file("/shop/autumn.csv")
    screen.tap("productFileChoose")
    qtbot.waitUntil(lambda: screen.words("productFileFoundWords").startswith("40 products"))
    assert setup.files_read == [Path("/shop/autumn.csv")]
    shown = screen.texts("productFile")
    assert "autumn.csv" in shown
    assert "Product 4" in shown
    assert "Product 5" not in shown
    assert "… and 35 more" in shown
    assert "$2.50" in shown
    assert setup.taken == []
    _take(screen, stage)
    assert setup.taken == [(setup.in_file, False)]
    assert not screen.has("productsTake")


def test_the_search_for_a_file_begins_in_a_folder_that_is_there(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, where: str, _kinds: str) -> tuple[str, str]:
        asked.append(where)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: f"{tmp_path}/Documents")
    screen, _ = opened()
    screen.tap("productsWay_file")
    screen.tap("productFileChoose")
    (tmp_path / "Documents").mkdir()
    screen.tap("productFileChoose")
    assert asked == [str(tmp_path), f"{tmp_path}/Documents"]


def test_choosing_no_file_changes_nothing(
    opened: Opened, setup: FakeSetup, choose_file: Callable[[Path | str], None]
) -> None:
    screen, stage = opened()
    screen.tap("productsWay_file")
    choose_file("")
    screen.tap("productFileChoose")
    assert setup.files_read == []
    assert stage.page.may_go_on()


def test_a_file_with_bad_rows_is_not_taken_and_names_them(
    opened: Opened,
    setup: FakeSetup,
    qtbot: QtBot,
    choose_file: Callable[[Path | str], None],
) -> None:
    rows = [(line, "price", "The price is missing.") for line in range(2, 10)]
    setup.refusals["read_products"] = ImportRefused(rows, 3)
    screen, stage = opened()
    screen.tap("productsWay_file")
    choose_file("/shop/autumn.csv")
    screen.tap("productFileChoose")
    qtbot.waitUntil(lambda: screen.words("productFileRows") != "")
    lines = screen.words("productFileRows").split("\n")
    assert lines[0] == "Line 2, price: The price is missing."
    assert lines[6:] == ["… and 5 more"]
    assert not screen.has("productsTake")
    assert stage.page.may_go_on()


def test_a_real_file_goes_into_a_real_store(
    opened: Opened, qtbot: QtBot, tmp_path: Path, choose_file: Callable[[Path | str], None]
) -> None:
    world = TillSetup(DataFolder.made(tmp_path / "data"))
    table = tmp_path / "autumn.csv"
    table.write_text("sku;name;price\nT1;Tea;2,50\nT2;Cake;x\n", encoding="utf-8")
    screen, stage = opened(world=world)
    screen.tap("productsWay_file")
    choose_file(table)
    screen.tap("productFileChoose")
    qtbot.waitUntil(lambda: screen.words("productFileRows") != "")
    assert screen.words("productFileRows") == (
        "Line 3, price: This is not a plain price, such as 12.50."
    )
    table.write_text("sku;name;price\nT1;Tea;2,50\nT2;Cake;3\n", encoding="utf-8")
    screen.tap("productFileChoose")
    qtbot.waitUntil(lambda: screen.has("productsTake"))
    _take(screen, stage)
    assert _found(screen) == "2 products are there."
    assert world.product_count() == 2
    screen.tap("productsUndo")
    qtbot.waitUntil(lambda: _found(screen) == "No product is there now.")
    assert world.product_count() == 0


def test_another_currency_is_another_column(opened: Opened) -> None:
    screen, stage = opened()
    stage.page.show_draft(Settings(currency_code="JPY"))
    assert "Price (¥)" in screen.texts("productRows")
    assert screen.field("productPrice1").accessibleName() == "1: Price (¥)"
    assert screen.field("productPrice1").placeholderText() == "250"


def test_another_currency_forgets_what_was_read(
    opened: Opened, setup: FakeSetup, qtbot: QtBot
) -> None:
    screen, stage = opened()
    screen.tap("productsWay_sample")
    qtbot.waitUntil(lambda: screen.has("productsTake"))
    stage.page.show_draft(Settings(currency_code="EUR"))
    assert not screen.has("productsTake")


# ---- the sample, and later ---------------------------------------------------------------------
def test_the_sample_is_shown_and_taken(opened: Opened, setup: FakeSetup, qtbot: QtBot) -> None:
    screen, stage = opened()
    screen.tap("productsWay_sample")
    qtbot.waitUntil(lambda: screen.has("productsTake"))
    assert "Espresso" in screen.texts("productSample")
    assert not stage.press_next()
    qtbot.waitUntil(lambda: bool(stage.done))
    assert setup.taken == [(setup.in_sample, False)]


def test_later_is_fine(opened: Opened, setup: FakeSetup) -> None:
    screen, stage = opened()
    screen.tap("productsWay_later")
    assert "settings" in screen.words("productsLater")
    assert stage.press_next()
    assert setup.taken == []
    assert stage.page.summary() == "None yet."


# ---- words -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("The SKU is missing.", "The product number (sku) is missing."),
        ("A price in USD has at most 2 decimals.", "A price in USD has at most 2 decimals."),
        ("Line 7 already has this SKU.", "Line 7 already has this product number (sku)."),
        ("The name is longer than 200 characters.", "This is longer than 200 characters."),
        (
            "The file cannot be read: Permission denied.",
            "The file cannot be read: Permission denied.",
        ),
        ("Something new.", "Something new."),
    ],
)
def test_reasons_are_said_in_words(reason: str, words: str, qapp: QApplication) -> None:
    assert reason_words(reason) == words


def test_a_reason_about_the_whole_file_has_no_line(qapp: QApplication) -> None:
    assert row_words((0, "", "The file is empty.")) == "The file is empty."
    assert row_words((4, "", "The file is empty.")) == "Line 4: The file is empty."
