"""What a till is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.services.settings import Settings

translate = QCoreApplication.translate


def till_name(settings: Settings) -> str:
    """The name of the till; one that nobody named is called in the language that is on now."""
    if settings.till_name == Settings().till_name:
        return translate("Till", "Till 1")
    return settings.till_name
