"""Which tone is asked for at which change, and that none comes twice for the same news."""

from __future__ import annotations

import array
import atexit
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import PaidNotSaved, ProviderUnreachable
from pos_app.domain.payment import Attention, Certainty, DecisionKind, PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.services.resources import resource
from pos_app.services.settings import Settings
from pos_app.ui.sounds import Sounds, Tone, find_player, tone_for, write_scaled
from tests.fakes.fake_till import (
    awaiting,
    decided,
    differs,
    ended,
    not_opened,
    opening,
    paid,
    unresolved,
)
from tests.screens.hands import find
from tests.screens.till_screen import TillScreen
from tests.ui.conftest import OpenTill

UP = awaiting(opening())
LATE = paid(UP, attention=Attention.PAID_LATE)
NOT_SAVED = awaiting(UP, certainty=Certainty.UNKNOWN, trouble=PaidNotSaved("txn"))


@pytest.mark.parametrize(
    ("before", "after", "tone"),
    [
        (None, opening(), None),
        (opening(), UP, None),
        (UP, awaiting(UP, phone="success"), None),
        (UP, paid(UP), Tone.PAID),
        (ended(PaymentState.EXPIRED, UP), paid(UP), Tone.PAID),
        (paid(UP), paid(UP), None),
        (None, paid(UP), None),
        (UP, ended(PaymentState.CANCELLED, UP), Tone.NOT_PAID),
        (UP, ended(PaymentState.FAILED, UP), Tone.NOT_PAID),
        (UP, ended(PaymentState.EXPIRED, UP), Tone.NOT_PAID),
        (ended(PaymentState.EXPIRED, UP), ended(PaymentState.EXPIRED, UP), None),
        (UP, ended(PaymentState.WITHDRAWN, UP), None),
        (ended(PaymentState.WITHDRAWN, UP), ended(PaymentState.EXPIRED, UP), None),
        (opening(), not_opened(trouble=ProviderUnreachable("dns")), Tone.NOT_PAID),
        (opening(), not_opened(), None),
        (UP, LATE, Tone.ATTENTION),
        (None, LATE, Tone.ATTENTION),
        (LATE, LATE, None),
        (UP, differs(UP), Tone.ATTENTION),
        (unresolved(UP), differs(UP), Tone.ATTENTION),
        (UP, NOT_SAVED, Tone.ATTENTION),
        (NOT_SAVED, NOT_SAVED, None),
        (NOT_SAVED, paid(UP), Tone.PAID),
        (LATE, decided(LATE, DecisionKind.TAKE), None),
        (differs(UP), decided(differs(UP), DecisionKind.REFUND), None),
        (decided(unresolved(UP), DecisionKind.BY_HAND), unresolved(UP), Tone.ATTENTION),
    ],
)
def test_each_change_has_its_tone_or_none(
    before: PaymentView | None, after: PaymentView, tone: Tone | None
) -> None:
    assert tone_for(before, after) is tone


def _sounds(till: TillScreen) -> list[Tone]:
    asked: list[Tone] = []
    found = till.window.findChild(Sounds, "sounds")
    assert found is not None
    found.asked.connect(asked.append)
    return asked


def test_the_same_news_is_heard_once(till: TillScreen, qtbot: QtBot, played: list[Path]) -> None:
    asked = _sounds(till)
    view = till.charge_to_code()
    done = till.till.tell(paid(view))
    qtbot.waitUntil(lambda: asked == [Tone.PAID])
    till.till.tell(done)
    till.tap("newSale")
    late = till.till.tell(paid(till.charge_to_code(), attention=Attention.PAID_TWICE))
    qtbot.waitUntil(lambda: asked == [Tone.PAID, Tone.ATTENTION])
    till.till.tell(late)
    till.tap("newSale")
    till.till.tell(ended(PaymentState.CANCELLED, till.charge_to_code()))
    qtbot.waitUntil(lambda: asked == [Tone.PAID, Tone.ATTENTION, Tone.NOT_PAID])
    assert [file.stem for file in played] == ["paid", "attention", "not_paid"]


def test_what_comes_at_once_is_heard_as_one(till: TillScreen, qtbot: QtBot) -> None:
    asked = _sounds(till)
    till.till.tell(LATE)
    till.till.tell(unresolved(awaiting(opening())))
    first = till.till.tell(awaiting(opening()))
    till.till.tell(paid(first))
    qtbot.waitUntil(lambda: bool(asked))
    till.till.tell(ended(PaymentState.FAILED, till.till.tell(awaiting(opening()))))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked == [Tone.ATTENTION, Tone.NOT_PAID]


def test_off_is_silent_and_the_words_are_there_all_the_same(
    open_till: OpenTill, played: list[Path]
) -> None:
    till = open_till(Settings(merchant_name="Bob", theme="light", sound_volume=0))
    asked = _sounds(till)
    till.till.tell(paid(till.charge_to_code()))
    assert till.result.title == "Paid"
    other = find(till.window, Sounds, "sounds")
    other.hear(None, LATE)
    assert other._next is None
    assert (asked, played) == ([], [])


def _loudest(file: Path) -> int:
    with wave.open(str(file), "rb") as opened:
        assert (opened.getnchannels(), opened.getsampwidth()) == (1, 2)
        assert opened.getnframes() / opened.getframerate() < 1
        frames = array.array("h", opened.readframes(opened.getnframes()))
    return max(abs(sample) for sample in frames)


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_is_there_short_and_scaled_by_the_volume(tone: Tone, tmp_path: Path) -> None:
    original = resource("sounds", f"{tone.name.lower()}.wav")
    write_scaled(original, tmp_path / "quiet.wav", 25)
    assert abs(_loudest(tmp_path / "quiet.wav") - _loudest(original) // 4) <= 1
    assert original.stat().st_size == (tmp_path / "quiet.wav").stat().st_size


def test_the_tones_differ() -> None:
    files = [resource("sounds", f"{tone.name.lower()}.wav").read_bytes() for tone in Tone]
    assert len(set(files)) == len(files)


@pytest.mark.parametrize(("volume", "is_original"), [(100, True), (40, False)])
def test_the_volume_of_the_settings_is_what_is_played(
    qtbot: QtBot, volume: int, *, is_original: bool
) -> None:
    files: list[Path] = []
    made = Sounds(volume, play_file=files.append)
    made.hear(UP, paid(UP))
    qtbot.waitUntil(lambda: bool(files))
    original = resource("sounds", "paid.wav")
    assert (files[0] == original) is is_original
    assert abs(_loudest(files[0]) - _loudest(original) * volume // 100) <= 1


def test_the_program_leaves_no_file_behind(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_end: list[Callable[[], object]] = []
    monkeypatch.setattr(atexit, "register", at_the_end.append)
    files: list[Path] = []
    made = Sounds(50, play_file=files.append)
    made.sound(Tone.PAID)
    qtbot.waitUntil(lambda: bool(files))
    assert files[0].exists()
    for act in at_the_end:
        act()
    assert not files[0].parent.exists()


def test_a_player_that_fails_costs_nothing(qtbot: QtBot) -> None:
    def broken(file: Path) -> None:
        raise OSError("no sound card")

    made = Sounds(50, play_file=broken)
    with qtbot.waitSignal(made.asked):
        made.hear(UP, paid(UP))


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Puts programs onto the path that write down what they were asked to play."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def put(name: str) -> Path:
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho "$0 $@" > "{tmp_path}/{name}.heard"\necho noise\n')
        program.chmod(0o700)
        return tmp_path / f"{name}.heard"

    return put


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")
@pytest.mark.parametrize("name", ["pw-play", "paplay", "aplay", "afplay"])
def test_whatever_player_there_is_gets_the_file(
    programs: Callable[[str], Path], name: str, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    heard = programs(name)
    file = resource("sounds", "paid.wav")
    find_player()(file)
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text().endswith("\n"))
    assert heard.read_text().split()[-1] == str(file)
    assert capfd.readouterr().out == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")
def test_without_a_player_the_till_is_silent(programs: Callable[[str], Path]) -> None:
    assert QStandardPaths.findExecutable("aplay") == ""
    find_player()(resource("sounds", "paid.wav"))
