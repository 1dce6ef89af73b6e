"""Makes the till's tones, resources/sounds/*.wav: `python packaging/sounds.py [FOLDER]`."""

from __future__ import annotations

import array
import math
import sys
import wave
from pathlib import Path

RATE = 22_050
_LOUDEST = 0.5
_RISE_S = 0.012
_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"

# Hertz and seconds; a note of 0 Hz is a rest.
TONES: dict[str, tuple[tuple[float, float], ...]] = {
    "scanned": ((1174.66, 0.045),),
    "unknown": ((220.0, 0.09), (0.0, 0.03), (207.65, 0.16)),
    "paid": ((587.33, 0.11), (880.0, 0.26)),
    "not_paid": ((440.0, 0.13), (329.63, 0.28)),
    "attention": ((739.99, 0.14), (0.0, 0.09), (739.99, 0.22)),
}


def samples(notes: tuple[tuple[float, float], ...]) -> array.array[int]:
    """Soft notes, one after the other, as 16-bit samples: each rises fast and dies away."""
    made: array.array[int] = array.array("h")
    for hertz, seconds in notes:
        count = round(RATE * seconds)
        for at in range(count):
            made.append(round(32_767 * _LOUDEST * _note(hertz, at / RATE, seconds)))
    return made


def _note(hertz: float, at_s: float, length_s: float) -> float:
    rise = min(1.0, at_s / _RISE_S)
    fall = math.exp(-4.0 * at_s / length_s) * min(1.0, (length_s - at_s) / _RISE_S)
    turn = 2 * math.pi * hertz * at_s
    return rise * fall * (0.85 * math.sin(turn) + 0.15 * math.sin(2 * turn))


def write(folder: Path) -> None:
    """Writes every tone into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in TONES.items():
        made = samples(notes)
        if sys.byteorder == "big":
            made.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setparams((1, 2, RATE, len(made), "NONE", ""))
            file.writeframes(made.tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else _FOLDER)
