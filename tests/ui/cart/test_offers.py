"""Variants chosen in one step, and answers that come after the next key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.services.offers import Offer, OfferPage, ShelfQuery
from tests.screens.cart_screen import CartScreen, tap
from tests.ui.cart.memory_catalogue import MemoryCatalogue, plain_product
from tests.ui.cart.small_shop import ROLE, SHOP, SIZES, choice_list, choices, chooser, skus

OpenCart = Callable[..., CartScreen]
Key = Qt.Key


@pytest.fixture
def shop() -> MemoryCatalogue:
    return MemoryCatalogue(list(SHOP))


@pytest.fixture
def screen(open_cart: OpenCart, shop: MemoryCatalogue) -> CartScreen:
    return open_cart(shop)


# ---- variants -----------------------------------------------------------------------------------
def test_variants_are_one_tile_that_says_how_many_and_from_which_price(screen: CartScreen) -> None:
    assert screen.product_names() == ["Shirt", "Mug", "Tote"]
    spoken = screen.products.model().index(0, 0).data(ROLE.AccessibleTextRole)
    assert spoken == "Shirt, 3 variants, from $19.99"


def test_a_tap_opens_the_variants_and_a_tap_adds_one(screen: CartScreen) -> None:
    screen.tap_product("Shirt")
    assert skus(screen) == []
    assert choices(screen) == list(SIZES)
    view = choice_list(screen)
    assert view.hasFocus()
    assert view.visualRect(view.model().index(1, 0)).height() >= 56
    tap(view, view.visualRect(view.model().index(1, 0)).center())  # type: ignore[arg-type] # it is a list
    assert skus(screen) == ["S-1"]
    assert choices(screen) == []


@pytest.mark.parametrize(
    ("keys", "sku"),
    [
        ([Key.Key_Return], "S-0"),
        ([Key.Key_Down, Key.Key_Space], "S-1"),
        ([Key.Key_End, Key.Key_Up, Key.Key_Enter], "S-1"),
        ([Key.Key_3], "S-2"),
        ([Key.Key_4, Key.Key_2], "S-1"),
    ],
)
def test_a_variant_is_chosen_with_arrows_or_its_number(
    screen: CartScreen, keys: list[Key], sku: str
) -> None:
    screen.press(Key.Key_Down)
    screen.press(Key.Key_Return)
    assert choices(screen) == list(SIZES)
    for key in keys:
        screen.press(key)
    assert skus(screen) == [sku]
    assert screen.products.hasFocus()
    assert screen.search.text() == ""


@pytest.mark.parametrize("way", ["escape", "beside", "button"])
def test_the_chooser_closes_without_a_choice(screen: CartScreen, way: str) -> None:
    screen.scan("shirt")
    assert choices(screen) == list(SIZES)
    if way == "escape":
        screen.press(Key.Key_Escape)
    elif way == "button":
        screen.click("closeChooser")
    else:
        QTest.mouseClick(chooser(screen), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert choices(screen) == []
    assert skus(screen) == []
    assert screen.search.hasFocus()


def test_letters_typed_over_the_chooser_go_nowhere(screen: CartScreen) -> None:
    screen.tap_product("Shirt")
    screen.type_keys("xy")
    assert screen.search.text() == ""
    assert choices(screen) == list(SIZES)


def test_the_exact_code_of_a_variant_adds_it_at_once(screen: CartScreen) -> None:
    screen.scan("S-2")
    assert skus(screen) == ["S-2"]
    assert choices(screen) == []


def test_words_that_fit_one_variant_add_it(screen: CartScreen) -> None:
    screen.scan("shirt m")
    assert choices(screen) == []
    assert skus(screen) == ["S-1"]


def test_variants_that_are_called_alike_show_their_numbers(open_cart: OpenCart) -> None:
    twins = [plain_product("Cap", sku=sku, variant="Blue") for sku in ("C-1", "C-2")]
    screen = open_cart(MemoryCatalogue(twins))
    screen.tap_product("Cap")
    assert choices(screen) == ["Blue · C-1", "Blue · C-2"]


def test_the_chooser_keeps_to_a_shelf_that_shrinks(screen: CartScreen) -> None:
    screen.tap_product("Shirt")
    screen.page.resize(900, 500)
    QApplication.processEvents()
    card = screen.page.findChild(QWidget, "chooserCard")
    assert card is not None
    assert chooser(screen).rect().contains(card.geometry())


# ---- waiting for the right answer ----------------------------------------------------------------
def test_down_and_space_right_after_typing_take_what_was_typed(screen: CartScreen) -> None:
    screen.search.setFocus()
    screen.search.setText("tote")
    for key in (Key.Key_Down, Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget() or screen.page, key)
        if key == Key.Key_Down:
            screen.wait_for_shelf()
    assert skus(screen) == ["T-1"]


class WithinCatalogue(MemoryCatalogue):
    """Finds some products only within their words."""

    def __init__(self, *names: str, within: tuple[str, ...]) -> None:
        super().__init__([plain_product(name) for name in (*names, *within)])
        self._within = within

    def find(self, query: ShelfQuery, *, mark: str = "", limit: int = 60) -> OfferPage:
        page = super().find(ShelfQuery(), mark=mark, limit=limit)
        return OfferPage(
            tuple(Offer(o.products, is_within=o.first.name in self._within) for o in page.offers),
            page.next_mark,
        )


@pytest.mark.parametrize(
    ("catalogue", "added"),
    [
        (WithinCatalogue("Wine", within=("Swine",)), ["WINE"]),
        (WithinCatalogue(within=("Swine",)), ["SWINE"]),
        (WithinCatalogue(within=("Swine", "Twine")), []),
        (WithinCatalogue("Wine", "Wine glass", within=()), []),
    ],
    ids=["word before part", "only part", "two parts", "two words"],
)
def test_enter_prefers_the_only_one_that_has_it_as_a_word(
    open_cart: OpenCart, catalogue: WithinCatalogue, added: list[str]
) -> None:
    screen = open_cart(catalogue)
    screen.scan("wine ")
    assert skus(screen) == added


def test_old_products_stay_until_the_new_ones_are_here(screen: CartScreen) -> None:
    model = screen.products.model()
    screen.search.setText("tote")
    assert model.rowCount() == 3
    screen.wait_for_shelf()
    assert model.rowCount() == 1


def test_a_product_that_was_added_appears_where_the_shelf_is_open(
    screen: CartScreen, shop: MemoryCatalogue
) -> None:
    screen.choose_category("Gifts")
    shop.put(plain_product("Bow", sku="B-1", category="Gifts"))
    shop.put(plain_product("Fig", sku="F-1", category="Fruit"))
    screen.page.set_catalogue(shop)
    assert screen.open_category() == "Gifts"
    assert screen.product_names() == ["Mug", "Tote", "Bow"]
    assert screen.categories() == ["All", "Gifts", "Fruit"]
