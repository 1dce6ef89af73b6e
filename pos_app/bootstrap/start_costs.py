"""What the start can do without, although Python and Qt do it unasked."""

from __future__ import annotations

import gc
from types import ModuleType

_ROUNDS = "garbageRounds"
_ROUND_MS = 2_000


def spare_start() -> None:
    """To be called first, before Qt is loaded; `look_for_garbage` once all is loaded.

    Many objects are made and hardly any garbage: looking for it costs a sixth of the way to the
    first picture. And PySide reads the source of every module that is loaded after it, to see
    whether it is one for its `__feature__` imports, which this program has none of: a third of
    the way to a ready till, and 25 MB of source text in memory.
    """
    gc.disable()
    spare_reading()


def spare_reading() -> None:
    """The second of the two alone, which also those can do without who then look for garbage."""
    import shiboken6  # noqa: F401 - for its effect: it brings the module that is looked for
    from shibokensupport import feature  # type: ignore[import-not-found]  # it is inside shiboken6

    # What it finds for a module without source, so for every module of a frozen program.
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _no_module_does  # noqa: SLF001 - there is no public switch


def look_for_garbage() -> None:
    """From now on, if the start left it, and on the GUI thread alone: there may be a window in it,
    which another thread would bring down with the till. What was loaded stays, and is not looked
    through again and again while the window should answer."""
    from PySide6.QtCore import QCoreApplication, QTimer  # Qt is not loaded when the start begins

    app = QCoreApplication.instance()
    if app is None or gc.isenabled() or app.findChild(QTimer, _ROUNDS):
        return
    gc.freeze()
    rounds = QTimer(app)
    rounds.setObjectName(_ROUNDS)
    rounds.setInterval(_ROUND_MS)
    rounds.timeout.connect(collect_if_due)
    rounds.start()


def collect_if_due() -> None:
    """Looks for garbage as far as Python would have by now."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    oldest = max((age for age, (count, limit) in enumerate(due) if count > limit), default=None)
    if oldest is not None:
        gc.collect(oldest)


def _no_module_does(_module: ModuleType) -> bool:
    return False
