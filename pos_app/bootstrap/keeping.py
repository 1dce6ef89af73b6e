"""Keeps changed settings on the disk, one after another, while nobody waits for it."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import PosError
from pos_app.services.settings import Settings
from pos_app.system.settings_file import TomlSettings
from pos_app.workers.background import in_background

_log = logging.getLogger(__name__)
_Change = Callable[[TomlSettings], Settings]
"""The settings to save, made of those that are on the disk."""


class SettingsKeeper(QObject):
    """Saves in the order in which it was asked to; without a store nowhere, as in a demo."""

    saved = Signal()
    """What was asked for is on the disk."""
    refused = Signal(object)
    """The disk or the file refused; carries a `PosError`."""

    def __init__(self, store: TomlSettings | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = None if store is None else _Queue(store)

    def keep(self, settings: Settings) -> None:
        """Saves all of them."""
        self._save(lambda _store: settings)

    def change(self, **values: Any) -> None:  # noqa: ANN401 - of whatever kind the settings are
        """Saves some of them; the others stay as they are in the file."""
        self._save(lambda store: replace(store.load(), **values))

    def finish(self) -> None:
        """Waits until everything is on the disk."""
        if self._queue is not None:
            self._tell(self._queue.save_all())

    def _save(self, settings: _Change) -> None:
        if self._queue is not None:
            self._queue.waiting.append(settings)
            in_background(self._queue.save_all, self._tell)

    @Slot(object)
    def _tell(self, outcomes: list[PosError | None]) -> None:
        for error in outcomes:
            if error is None:
                self.saved.emit()
            else:
                self.refused.emit(error)


class _Queue:
    """What is to be saved, the oldest first. Whoever saves does all that waits; the next waits."""

    def __init__(self, store: TomlSettings) -> None:
        self._store = store
        self._one_at_a_time = threading.Lock()
        self.waiting: deque[_Change] = deque()

    def save_all(self) -> list[PosError | None]:
        """What became of each."""
        outcomes: list[PosError | None] = []
        with self._one_at_a_time:
            while self.waiting:
                outcomes.append(self._saved(self.waiting.popleft()))
        return outcomes

    def _saved(self, change: _Change) -> PosError | None:
        try:
            self._store.save(change(self._store))
        except PosError as error:
            _log.warning("settings could not be saved: %s", error)
            return error
        return None
