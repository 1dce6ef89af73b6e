"""Who may be connected to the return handler: 32 callers at once, 4 from one address.

A newcomer is never kept waiting: if its places are taken, the caller that has been idle the
longest loses its own, first among those of the address that holds the most. So sockets that are
held open keep nobody out, while a customer's request, which is there at once, is answered.

Behind a proxy every caller has the proxy's address. So an address has no limit of its own there,
and all together have 256 places: the proxy, which knows the addresses, is the one to limit them.
"""

from __future__ import annotations

from collections import Counter
from typing import Protocol

IN_ALL = 32
PER_ADDRESS = 4
BEHIND_PROXY = 256


class Caller(Protocol):
    """A connection from `address`."""

    @property
    def address(self) -> str: ...

    def is_idle(self) -> bool:
        """Whether it has not sent a whole request yet, or has been answered."""
        ...

    def cut(self) -> None:
        """Ends it at once."""
        ...


class Places:
    """The places of one server, used from its event loop only. A till that has shown its bearer
    key leaves: it is connected, but takes no place, so that no flood can lock it out."""

    def __init__(self, *, behind_proxy: bool = False) -> None:
        self._in_all = BEHIND_PROXY if behind_proxy else IN_ALL
        self._per_address = BEHIND_PROXY if behind_proxy else PER_ADDRESS
        self._callers: dict[Caller, None] = {}

    def __len__(self) -> int:
        return len(self._callers)

    def enter(self, caller: Caller) -> bool:
        """Gives `caller` a place. False if there is none, not even an idle caller's."""
        held = Counter(other.address for other in self._callers)
        rivals = [other for other in self._callers if other.is_idle()]
        if held[caller.address] >= self._per_address:
            rivals = [other for other in rivals if other.address == caller.address]
        elif len(self._callers) < self._in_all:
            self._callers[caller] = None
            return True
        if not rivals:
            return False
        # The first of the largest: callers stand in the order in which they came.
        loser = max(rivals, key=lambda other: held[other.address])
        self.leave(loser)
        loser.cut()
        self._callers[caller] = None
        return True

    def leave(self, caller: Caller) -> None:
        """Frees the caller's place, if it has one."""
        self._callers.pop(caller, None)
