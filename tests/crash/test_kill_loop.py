"""A selling till without a window is killed at random moments: no row lost, none doubled."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there is no fork and no kill -9", allow_module_level=True)

from tests.crash.kill_loop import kill_and_compare


def test_f39_f40_f42_ten_kills_lose_nothing_and_double_nothing() -> None:
    tally = kill_and_compare(10, seed=20261123)
    assert tally.wrong == ()
    assert tally.kills == 10
    assert tally.sold > 0
