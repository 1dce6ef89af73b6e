"""Plays the tour in the demo till, prints a line a step, and ends it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from pos_app.bootstrap.running import RunningTill, open_demo
from pos_app.domain.errors import PosError
from pos_app.services.payment_view import PaymentView
from pos_app.tour.hands import Hands
from pos_app.tour.script import Condition, Script, TourScript
from pos_app.ui.theme import FADE_MS

_STEP_DEADLINE_MS = 30_000
_LOOK_EVERY_MS = 15


def run_tour(data_dir: Path | None, shots: Path | None) -> int:
    """Sells in every way. 0 if every sale ended as it should, else 1 and why on stderr."""
    if shots is not None:
        _make_folder(shots)
    running = open_demo(data_dir)
    tour = TourPlayer(running, shots)
    tour.start()
    running.run()
    if tour.failure:
        print(f"The tour failed. {tour.failure}", file=sys.stderr)
        return 1
    if not tour.is_finished:
        print("The tour was ended before its end.", file=sys.stderr)
        return 1
    return 0


def _make_folder(shots: Path) -> None:
    try:
        shots.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PosError(f"No pictures can be saved in {shots}: {error.strerror}.") from error


class TourPlayer(QObject):
    """Plays the script on the GUI thread; closes the window at the end."""

    def __init__(self, running: RunningTill, shots: Path | None) -> None:
        super().__init__()
        self.failure = ""
        self.is_finished = False
        self._window = running.window
        self._hands = Hands(running.window)
        self._shots = shots
        self._steps: list[str] = []
        self._script = TourScript(self._hands, self._say)
        self._play: Script = self._script.play()
        self._awaited: Condition = lambda: True
        self._waited_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        running.till.payment_changed.connect(self._heard)
        running.till.became_ready.connect(self._became_ready)
        running.till.start_failed.connect(self._start_failed)

    def start(self) -> None:
        self._timer.start()

    @Slot(object)
    def _heard(self, view: PaymentView) -> None:
        self._script.views.append(view)

    @Slot(object)
    def _became_ready(self, _catalogue: object) -> None:
        self._script.is_ready = True

    @Slot(object)
    def _start_failed(self, error: object) -> None:
        self._end(str(error))

    @Slot()
    def _look(self) -> None:
        self._waited_ms += _LOOK_EVERY_MS
        try:
            if self._awaited():
                self._awaited = next(self._play)
                self._waited_ms = 0
            elif self._waited_ms > _STEP_DEADLINE_MS:
                self._end("It waited too long.")
        except StopIteration:
            self.is_finished = True
            self._end()
        except Exception as error:  # noqa: BLE001 - whatever broke, the tour ends and says so
            self._end(f"{type(error).__name__}: {error}")

    def _end(self, failure: str = "") -> None:
        last = self._steps[-1] if self._steps else "the start"
        self.failure = f"After “{last}”: {failure}" if failure else ""
        self._timer.stop()
        self._script.close()
        self._window.close_now()

    def _say(self, step: str) -> Script:
        """Prints the step and, if wanted, takes its picture once the page has faded in."""
        if self._shots is not None:
            yield lambda: self._waited_ms > 2 * FADE_MS
            name = "-".join("".join(c if c.isalnum() else " " for c in step.lower()).split())
            self._hands.save_picture(str(self._shots / f"{len(self._steps) + 1:02d}-{name}.png"))
        self._steps.append(step)
        print(step, flush=True)
