"""How long the booth waits: for a donor who thinks, for an answer, and with its thanks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from pos_app.ui.kiosk.idle import IdleWatch

THANKS_S = 12.0
_CONFIRMING_S = 120.0


class Patience(IdleWatch):
    """Waits `idle_s` seconds for a donor, as the shop chose; by a clock that never jumps."""

    def __init__(self, idle_s: float, parent: QObject, *, monotonic: Callable[[], float]) -> None:
        super().__init__(parent, monotonic=monotonic)
        self._idle_s = idle_s

    def with_donor(self) -> None:
        self.begin(self._idle_s)

    def with_answer(self) -> None:
        """The donor is done and waits for the answer: that is no idleness."""
        self.begin(max(_CONFIRMING_S, self._idle_s))

    def with_thanks(self) -> None:
        """How it ended is read soon, and nobody has to touch anything."""
        self.begin(THANKS_S, warn_s=0)

    def with_trouble(self) -> None:
        """How it ended needs somebody, who may be on the way."""
        self.begin(max(THANKS_S, self._idle_s))

    def at_start(self, *, is_shops_language: bool) -> None:
        """Nothing runs out there but the language of a donor."""
        if is_shops_language:
            self.stop()
        else:
            self.begin(self._idle_s, warn_s=0)
