"""Whatever a cashier does with carts and parking, on a disk that fails at times: no cart is lost,
none is mixed with another, and none is in two places."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from pos_app.domain.cart import Cart, CartLine, CartSnapshot
from pos_app.domain.currency import currency
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.ui.cart.parking_desk import ParkingDesk
from tests.fakes.memory_parked import MemoryParkedCarts

USD = currency("USD")
Content = tuple[CartLine, ...]


class Parking(RuleBasedStateMachine):
    """Every cart gets goods of its own, so that it can be told from all others."""

    def __init__(self) -> None:
        super().__init__()
        self.cart = Cart(USD)
        self.disk = MemoryParkedCarts()
        self.desk = ParkingDesk(self.cart, self.disk)
        self.number = 0
        self.past: list[Counter[Content]] = []
        self.future: list[Counter[Content]] = []

    # ---- what the model keeps -----------------------------------------------------------------
    def everything(self) -> Counter[Content]:
        """All that there is: the cart, and what is parked."""
        trouble, self.disk.trouble = self.disk.trouble, None
        found = Counter(self.peek(cart_id).lines for cart_id in self.ids())
        self.disk.trouble = trouble
        if self.cart.lines:
            found[self.cart.lines] += 1
        return found

    def ids(self) -> list[object]:
        return [one.id for one in self.disk.waiting()]

    def peek(self, cart_id: object) -> CartSnapshot:
        return self.disk._carts[cart_id][1]  # type: ignore[index]  # a test may look

    def remember(self, before: Counter[Content]) -> None:
        self.past.append(before)
        self.future.clear()

    # ---- what a cashier does ------------------------------------------------------------------
    @rule()
    def add(self) -> None:
        self.number += 1
        before = self.everything()
        self.cart.add(Product(f"S{self.number}", f"Thing {self.number}", Money(100, USD)))
        self.remember(before)

    @precondition(lambda self: self.cart.lines)
    @rule(fails=st.booleans())
    def park(self, fails: bool) -> None:
        before = self.everything()
        if self.on_disk(fails, lambda: self.desk.park("name")):
            assert not self.cart.lines
            assert self.everything() == before
            self.remember(before)
        else:
            assert self.everything() == before

    @precondition(lambda self: self.ids())
    @rule(fails=st.booleans(), pick=st.integers(0, 20))
    def recall(self, fails: bool, pick: int) -> None:
        waiting = self.desk.waiting()
        wanted = waiting[pick % len(waiting)]
        before, content = self.everything(), self.peek(wanted.id).lines
        if self.on_disk(fails, lambda: self.desk.recall(wanted, "present")):
            assert self.cart.lines == content
            self.remember(before)
        assert self.everything() == before

    @rule(fails=st.booleans())
    def undo(self, fails: bool) -> None:
        before, could = self.everything(), self.cart.can_undo
        if self.on_disk(fails, self.desk.undo) and could:
            self.future.append(before)
            assert self.everything() == self.past.pop()
        else:
            assert self.everything() == before

    @rule(fails=st.booleans())
    def redo(self, fails: bool) -> None:
        before, could = self.everything(), self.cart.can_redo
        if self.on_disk(fails, self.desk.redo) and could:
            self.past.append(before)
            assert self.everything() == self.future.pop()
        else:
            assert self.everything() == before

    @precondition(lambda self: self.ids())
    @rule(pick=st.integers(0, 20))
    def delete_and_bring_back(self, pick: int) -> None:
        waiting = self.desk.waiting()
        before = self.everything()
        bring_back = self.desk.delete(waiting[pick % len(waiting)])
        assert bring_back is not None
        assert self.everything() != before
        bring_back()
        assert self.everything() == before

    @rule()
    def sell(self) -> None:
        self.cart.start_over()
        self.desk.start_over()
        self.past.clear()
        self.future.clear()

    @invariant()
    def the_list_is_what_is_on_disk(self) -> None:
        assert {one.id for one in self.desk.waiting()} == set(self.ids())

    def on_disk(self, fails: bool, do: object) -> bool:
        """Does it, on a disk that is full or not. Whether it was done."""
        assert callable(do)
        self.disk.trouble = StoreUnusable("full") if fails else None
        try:
            do()
        except StoreUnusable:
            return False
        finally:
            self.disk.trouble = None
        return True


TestParking = Parking.TestCase
TestParking.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)


class OnceFailing(MemoryParkedCarts):
    """Fails once, at one of the calls that write."""

    def __init__(self) -> None:
        super().__init__()
        self.fails_after = -1

    def _check_disk(self) -> None:
        super()._check_disk()
        self.fails_after -= 1
        if self.fails_after == 0:
            raise StoreUnusable("once")


@pytest.mark.parametrize("fails_after", [1, 2, 3])
@pytest.mark.parametrize("way", ["recall", "undo", "redo"])
def test_a_disk_that_fails_in_the_middle_loses_no_cart(way: str, fails_after: int) -> None:
    """Two carts change places, and one of the writes fails: both are still there, unmixed."""
    cart, disk = Cart(USD), OnceFailing()
    desk = ParkingDesk(cart, disk)
    first, second = (Product(name, name, Money(100, USD)) for name in ("A", "B"))
    cart.add(first)
    desk.park("first")
    cart.add(second)
    [waiting] = desk.waiting()
    steps = {"recall": lambda: desk.recall(waiting, "x"), "undo": desk.undo, "redo": desk.redo}
    for step in list(steps)[: list(steps).index(way)]:
        steps[step]()
    disk.fails_after = fails_after
    with suppress(StoreUnusable):
        steps[way]()
    disk.fails_after = -1
    there = [disk.take(one.id) for one in disk.waiting()] + [cart.snapshot()]
    found = [[line.product.name for line in one.lines] for one in there if one is not None]
    assert {"A", "B"} == {name for names in found for name in names}
    assert all(len(names) == 1 for names in found)
