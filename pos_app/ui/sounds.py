"""Tones beside the words on the screen: of payments, and of what was scanned."""

from __future__ import annotations

import atexit
import enum
import logging
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QObject,
    QProcess,
    QStandardPaths,
    QTemporaryDir,
    QTimer,
    Signal,
    Slot,
)

from pos_app.domain.errors import PaidNotSaved
from pos_app.domain.payment import PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.services.resources import resource

_PLAYERS = (
    ("pw-play", ()),
    ("paplay", ()),
    ("aplay", ("-q",)),
    ("afplay", ()),
)
_UP = {PaymentState.OPENING, PaymentState.AWAITING}
_NOT_PAID = {PaymentState.CANCELLED, PaymentState.FAILED, PaymentState.EXPIRED}
_FULL = 100
_log = logging.getLogger(__name__)


class Tone(enum.IntEnum):
    """What is to be heard; the higher one wins where several come at once."""

    SCANNED = 1
    UNKNOWN = 2
    """A scan that added nothing."""
    NOT_PAID = 3
    PAID = 4
    ATTENTION = 5


PlayFile = Callable[[Path], object]


def tone_for(before: PaymentView | None, after: PaymentView) -> Tone | None:
    """What a payment's change sounds like; nothing for what was heard already, nor for what the
    cashier did just now."""
    if _attention(after):
        is_news = before is None or _attention(before) != _attention(after)
        return Tone.ATTENTION if is_news else None
    if before is None or after.decided is not None:
        return None
    if after.is_proven and not before.is_proven:
        return Tone.PAID
    if before.state not in _UP:
        return None
    gave_up = after.state is PaymentState.NOT_OPENED and after.trouble is not None
    return Tone.NOT_PAID if after.state in _NOT_PAID or gave_up else None


class Sounds(QObject):
    """Hears of changes and plays their tones, at most one for all that comes at once. `volume` is
    0 (silent) to 100; without a player the till is silent."""

    asked = Signal(object)
    """Carries the `Tone` that is to be heard."""

    def __init__(
        self, volume: int, parent: QObject | None = None, play_file: PlayFile | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sounds")
        self._volume = volume
        self._play_file = play_file
        self._folder: QTemporaryDir | None = None
        self._next: Tone | None = None

    @Slot(object, object)
    def hear(self, before: PaymentView | None, after: PaymentView) -> None:
        """A payment changed from `before` (None: it is new) to `after`."""
        tone = tone_for(before, after)
        if tone is not None:
            self.sound(tone)

    def sound(self, tone: Tone) -> None:
        """Lets a tone be heard, unless a more important one comes at the same moment."""
        if not self._volume:
            return
        self._next = max(tone, self._next or tone)
        QTimer.singleShot(0, self, self._play)

    @Slot()
    def _play(self) -> None:
        tone, self._next = self._next, None
        if tone is None:
            return
        self.asked.emit(tone)
        try:
            self._play_file = self._play_file or find_player()
            self._play_file(self._file(tone))
        except OSError:
            _log.exception("a tone could not be played; the till goes on without")

    def _file(self, tone: Tone) -> Path:
        """The tone's file at the volume of the settings."""
        name = f"{tone.name.lower()}.wav"
        original = resource("sounds", name)
        if self._volume == _FULL:
            return original
        if self._folder is None:
            self._folder = QTemporaryDir()
            # At its end the program lets go of no window, and so of no folder of theirs.
            atexit.register(self._folder.remove)
        scaled = Path(self._folder.filePath(name))
        if not scaled.exists():
            write_scaled(original, scaled, self._volume)
        return scaled


def write_scaled(original: Path, scaled: Path, volume: int) -> None:
    """A copy of a 16-bit WAV file, at `volume` percent. Raises `OSError`."""
    # Loaded with the first tone: a till that is silent needs neither.
    import array
    import wave

    with wave.open(str(original), "rb") as source:
        params, frames = source.getparams(), source.readframes(source.getnframes())
    samples = array.array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    samples = array.array("h", (sample * volume // _FULL for sample in samples))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(scaled), "wb") as target:
        target.setparams(params)
        target.writeframes(samples.tobytes())


def find_player() -> PlayFile:
    """How this computer plays a file without anybody waiting for it; nothing where it cannot."""
    if sys.platform == "win32":
        return _play_on_windows
    for program, arguments in _PLAYERS:
        path = QStandardPaths.findExecutable(program)
        if path:
            return _Player(path, arguments)
    _log.info("no program that plays sounds was found; the till is silent")
    return _silence


class _Player:
    """Starts a program beside the till; nobody waits for it, and what it prints is nobody's."""

    def __init__(self, program: str, arguments: tuple[str, ...]) -> None:
        self._program, self._arguments = program, arguments

    def __call__(self, file: Path) -> None:
        process = QProcess()
        process.setProgram(self._program)
        process.setArguments([*self._arguments, str(file)])
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.startDetached()


def _play_on_windows(file: Path) -> None:
    import importlib

    # Only Windows has it, and type checkers elsewhere do not know its names.
    winsound = importlib.import_module("winsound")
    flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
    try:
        winsound.PlaySound(str(file), flags)
    except RuntimeError as broken:
        raise OSError("the sound card refused") from broken


def _silence(file: Path) -> None:
    del file


def _attention(view: PaymentView) -> str:
    """Why a person is needed, or nothing."""
    if isinstance(view.trouble, PaidNotSaved):
        return "not_saved"
    return view.attention.value if view.attention is not None else ""
