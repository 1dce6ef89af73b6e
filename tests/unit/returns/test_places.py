"""Who gets a place at the handler, and whose is taken away."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from pos_app.returns.places import BEHIND_PROXY, IN_ALL, PER_ADDRESS, Places


@dataclass(eq=False)
class Visitor:
    """A connection that only remembers what was done to it."""

    address: str
    idle: bool = True
    was_cut: bool = False

    def is_idle(self) -> bool:
        return self.idle

    def cut(self) -> None:
        self.was_cut = True


def _crowd(places: Places, addresses: list[str], *, idle: bool = True) -> list[Visitor]:
    crowd = [Visitor(address, idle) for address in addresses]
    assert all(places.enter(visitor) for visitor in crowd)
    return crowd


def _cut(crowd: list[Visitor]) -> list[int]:
    return [number for number, visitor in enumerate(crowd) if visitor.was_cut]


def test_the_limits_are_the_agreed_ones() -> None:
    assert (IN_ALL, PER_ADDRESS, BEHIND_PROXY) == (32, 4, 256)


def test_an_address_has_four_places_and_loses_its_own_oldest() -> None:
    places = Places()
    neighbour = Visitor("b")
    assert places.enter(neighbour)
    crowd = _crowd(places, ["a"] * 6)
    assert _cut(crowd) == [0, 1]
    assert not neighbour.was_cut
    assert len(places) == 5


def test_the_thirty_third_takes_the_place_of_the_longest_idle() -> None:
    places = Places()
    crowd = _crowd(places, [str(number) for number in range(34)])
    assert _cut(crowd) == [0, 1]
    assert len(places) == 32


def test_the_address_that_holds_most_loses_first() -> None:
    places = Places()
    crowd = _crowd(places, ["honest", *(str(number // 4) for number in range(31)), "late"])
    assert _cut(crowd) == [1]


@pytest.mark.parametrize(
    ("addresses", "newcomer"), [(["a"] * 4, "a"), (list(map(str, range(32))), "x")]
)
def test_nobody_loses_a_place_while_being_served(addresses: list[str], newcomer: str) -> None:
    places = Places()
    busy = _crowd(places, addresses, idle=False)
    assert not places.enter(Visitor(newcomer))
    assert _cut(busy) == []
    busy[-1].idle = True
    assert places.enter(Visitor(newcomer))
    assert _cut(busy) == [len(busy) - 1]


def test_a_full_address_takes_no_place_of_another() -> None:
    places = Places()
    (neighbour,) = _crowd(places, ["b"])
    _crowd(places, ["a"] * 4, idle=False)
    assert not places.enter(Visitor("a"))
    assert not neighbour.was_cut


def test_who_leaves_frees_the_place_and_may_leave_twice() -> None:
    places = Places()
    first = _crowd(places, ["a"] * 4, idle=False)[0]
    places.leave(first)
    places.leave(first)
    assert places.enter(Visitor("a", idle=False))
    assert not places.enter(Visitor("a"))


def test_behind_a_proxy_one_address_holds_all_places() -> None:
    crowd = _crowd(Places(behind_proxy=True), ["proxy"] * 257)
    assert _cut(crowd) == [0]
