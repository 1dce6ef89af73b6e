"""Which display faces the customer."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen

from pos_app.ui.customer.displays import customer_display


class _Display:
    """What is asked of a `QScreen`."""

    def __init__(self, name: str, left: int) -> None:
        self._name, self._place = name, QRect(left, 0, 1000, 600)

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self._place


_TILL, _SECOND, _THIRD = (
    cast(QScreen, _Display(name, left))
    for name, left in (("eDP-1", 0), ("HDMI-1", 1000), ("DP-3", 2000))
)
_CLONE = cast(QScreen, _Display("HDMI-2", 0))


@pytest.mark.parametrize(
    ("screens", "name", "wanted"),
    [
        ([_TILL], "", None),
        ([_TILL, _SECOND], "", _SECOND),
        ([_SECOND, _TILL, _THIRD], "", _SECOND),
        ([_TILL, _SECOND, _THIRD], "DP-3", _THIRD),
        ([_TILL, _SECOND], "DP-3", _SECOND),
        ([_TILL, _SECOND], "eDP-1", _SECOND),
        ([_TILL, _CLONE], "HDMI-2", None),
        ([], "", None),
    ],
)
def test_the_remembered_one_or_the_first_that_is_not_the_tills(
    screens: list[QScreen], name: str, wanted: QScreen | None
) -> None:
    assert customer_display(screens, _TILL, name) is wanted
