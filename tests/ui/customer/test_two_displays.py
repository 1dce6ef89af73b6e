"""A second display that really comes and goes, on a real (virtual) X server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.plugins.xvfb import start_xvfb

_ROOT = Path(__file__).resolve().parents[3]
_PROGRAM = "tests.ui.customer.two_displays"


@pytest.fixture(scope="module")
def seen() -> dict[str, object]:
    """What the till's window and the customer's were like: alone, plugged and unplugged."""
    with start_xvfb("2646x768x24") as display:
        done = subprocess.run(
            [sys.executable, "-m", _PROGRAM],
            cwd=_ROOT,
            env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            check=False,
            timeout=90,
        )
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


def _at(seen: dict[str, object], when: str) -> dict[str, object]:
    found = seen[when]
    assert isinstance(found, dict)
    return found


def test_with_one_display_there_is_only_the_till(seen: dict[str, object]) -> None:
    assert _at(seen, "alone")["windows"] == 1


def test_a_second_display_is_filled_with_the_sale_in_hand(seen: dict[str, object]) -> None:
    plugged = _at(seen, "plugged")
    assert plugged["place"] == [1366, 0, 1280, 720]
    assert plugged["code"] is True
    assert seen["chosen"] == ["right"]


def test_the_code_on_it_is_read_back_from_the_display(seen: dict[str, object]) -> None:
    assert seen["proven"] is True


def test_the_till_keeps_the_keyboard_and_its_place(seen: dict[str, object]) -> None:
    for when in ("alone", "plugged", "unplugged"):
        assert _at(seen, when)["till_is_active"] is True, when
        assert _at(seen, when)["till"] == _at(seen, "alone")["till"], when


def test_without_the_display_the_window_is_gone_and_the_sale_is_not(
    seen: dict[str, object],
) -> None:
    unplugged = _at(seen, "unplugged")
    assert unplugged["is_up"] is False
    assert unplugged["windows"] == 1
    assert seen["sales"] == 1
