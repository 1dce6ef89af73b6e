"""What holds on every screen: it is the mirror image of itself where words are read from the right,
but for keypads and sums; and nothing on it is told by a colour alone.

Making a window takes longer than measuring it, so each is shown once for all that is measured.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.ui.speech import Speech
from tests.ui.booth_scenes import CHOSEN_LANGUAGE
from tests.ui.every_screen import SCENES, Look, shown
from tests.ui.mirroring import spans, unmirrored
from tests.ui.tones import only_coloured

_LOOK = Look((1024, 600))
_STOPPED_AT_S = 100_000.0


@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_is_its_own_mirror_image_and_tells_nothing_by_colour_alone(
    scene: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _same_each_time(scene, _LOOK, qapp) as window:
        found = [f"told by colour alone: {thing}" for thing in only_coloured(window)]
        plain = spans(window)
    if scene not in CHOSEN_LANGUAGE:
        monkeypatch.setattr(Speech, "direction", Qt.LayoutDirection.RightToLeft)
        with _same_each_time(scene, replace(_LOOK, words="mirrored"), qapp) as window:
            wrong = unmirrored(plain, spans(window), _LOOK.size[0])
        found += [f"not mirrored: {thing}" for thing in wrong]
    assert found == []


@contextmanager
def _same_each_time(scene: str, look: Look, app: QApplication) -> Iterator[QWidget]:
    """The scene's window, with the same codes in it each time."""
    dice = random.Random(7)  # noqa: S311 - no secret
    with (
        patch("os.urandom", dice.randbytes),
        patch("time.monotonic", lambda: _STOPPED_AT_S),
        shown(scene, look, app) as window,
    ):
        yield window
