"""What the start can do without, although Python and Qt do it unasked."""

from __future__ import annotations

import gc
from types import ModuleType


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
    """From now on, if the start left it. What was loaded stays, and is not looked through again
    and again while the window should answer."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _no_module_does(_module: ModuleType) -> bool:
    return False
