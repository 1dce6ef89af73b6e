"""The till's tones are what the script makes: one rises, one falls, one comes twice."""

from __future__ import annotations

import array
import wave
from pathlib import Path

import pytest

import sounds
from pos_app.services.resources import resource


def _read(file: Path) -> array.array[int]:
    with wave.open(str(file), "rb") as opened:
        assert (opened.getnchannels(), opened.getsampwidth()) == (1, 2)
        return array.array("h", opened.readframes(opened.getnframes()))


@pytest.mark.parametrize("name", list(sounds.TONES))
def test_the_files_are_what_the_script_makes(name: str, tmp_path: Path) -> None:
    sounds.write(tmp_path)
    made, kept = _read(tmp_path / f"{name}.wav"), _read(resource("sounds", f"{name}.wav"))
    assert len(made) == len(kept)
    # A machine's last digit of a sine may differ.
    assert max(abs(one - other) for one, other in zip(made, kept, strict=True)) <= 1


@pytest.mark.parametrize("name", list(sounds.TONES))
def test_a_tone_is_soft_and_begins_and_ends_in_silence(name: str) -> None:
    kept = _read(resource("sounds", f"{name}.wav"))
    assert 4_000 < max(abs(sample) for sample in kept) < 20_000
    assert abs(kept[0]) < 50
    assert abs(kept[-1]) < 200


def _pitches(name: str) -> list[float]:
    return [hertz for hertz, _seconds in sounds.TONES[name] if hertz]


def test_paid_rises_not_paid_falls_and_attention_repeats_once() -> None:
    assert _pitches("paid") == sorted(set(_pitches("paid")))
    assert _pitches("not_paid") == sorted(set(_pitches("not_paid")), reverse=True)
    assert len(_pitches("attention")) == 2
    assert len(set(_pitches("attention"))) == 1
