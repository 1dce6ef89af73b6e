"""Keeps at most one test page for phones open, off the GUI thread, and closes every one."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import PosError
from pos_app.services.settings import Settings
from pos_app.services.setup import FirewallHint, PhoneSeen, PhoneTrial, Setup
from pos_app.workers.background import in_background, teller
from pos_app.workers.errand import Errand

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A test page, and what lets phones through to its port."""

    trial: PhoneTrial
    firewall: FirewallHint


class TrialKeeper(QObject):
    """`open` closes the page that was open before. News of one that was closed never comes."""

    opened = Signal(object)
    """Carries an `OpenPage`."""
    refused = Signal(object)
    """Carries the `PosError` why it could not be opened."""
    seen = Signal(object)
    """Carries a `PhoneSeen`."""

    def __init__(self, setup: Setup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = _Held(setup)
        self._errand = Errand(self)
        self._errand.done.connect(self._take)
        self._errand.refused.connect(self._refuse)
        self._is_wanted = False

    def open(self, settings: Settings) -> None:
        """Opens the page that the till would serve with these settings."""
        self._is_wanted = True
        turn = self._held.next_turn()
        told = partial(teller(self._see), turn)
        self._errand.run(partial(self._held.open, turn, settings, told))

    def close(self) -> None:
        """Takes the page away, soon; one that is being opened just now, too."""
        if self._is_wanted:
            self._is_wanted = False
            in_background(partial(self._held.close, self._held.next_turn()), None)

    @Slot(object)
    def _take(self, page: OpenPage | None) -> None:
        if self._is_wanted and page is not None:
            self.opened.emit(page)

    @Slot(object)
    def _refuse(self, error: PosError) -> None:
        if self._is_wanted:
            self.refused.emit(error)

    @Slot(int, object)
    def _see(self, turn: int, seen: PhoneSeen) -> None:
        if self._is_wanted and turn == self._held.turn:
            self.seen.emit(seen)


class _Held:
    """The open page. Used by several threads; opening and closing wait for one another."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._one_at_a_time = threading.Lock()
        self._open: tuple[int, PhoneTrial] | None = None
        self.turn = 0

    def next_turn(self) -> int:
        """What is opened or closed from now on is newer than all before. For one thread."""
        self.turn += 1
        return self.turn

    def open(self, turn: int, settings: Settings, tell: partial[None]) -> OpenPage | None:
        """None: something newer is wanted meanwhile. Raises `PosError`."""
        with self._one_at_a_time:
            self._shut()
            if turn != self.turn:
                return None
            trial = self._setup.open_phone_trial(settings, tell)
            self._open = turn, trial
            return OpenPage(trial, self._setup.firewall())

    def close(self, turn: int) -> None:
        """Closes what was opened before this turn."""
        with self._one_at_a_time:
            if self._open is not None and self._open[0] < turn:
                self._shut()

    def _shut(self) -> None:
        held, self._open = self._open, None
        if held is None:
            return
        try:
            held[1].close()
        except PosError:
            _log.warning("the test page for phones did not end", exc_info=True)
