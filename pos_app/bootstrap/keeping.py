"""Keeps changed settings on the disk, one after another, while nobody waits for it."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from pos_app.domain.errors import PosError
from pos_app.services.settings import Settings
from pos_app.system.settings_file import TomlSettings

_log = logging.getLogger(__name__)


class SettingsKeeper(QObject):
    """Saves in the order in which it was asked to. A demo's settings are kept nowhere."""

    refused = Signal(object)
    """The disk or the file refused; carries a `PosError`."""

    def __init__(self, store: TomlSettings | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def keep(self, settings: Settings) -> None:
        """Saves all of them."""
        self._run(lambda _store: settings)

    def change(self, **values: Any) -> None:  # noqa: ANN401 - of whatever kind the settings are
        """Saves some of them; the others stay as they are in the file."""
        self._run(lambda store: replace(store.load(), **values))

    def finish(self) -> None:
        """Waits until everything is on the disk."""
        self._pool.waitForDone()

    def _run(self, settings: Callable[[TomlSettings], Settings]) -> None:
        if self._store is not None:
            self._pool.start(functools.partial(self._save, self._store, settings))

    def _save(self, store: TomlSettings, settings: Callable[[TomlSettings], Settings]) -> None:
        try:
            store.save(settings(store))
        except PosError as error:
            _log.warning("settings could not be saved: %s", error)
            self.refused.emit(error)
