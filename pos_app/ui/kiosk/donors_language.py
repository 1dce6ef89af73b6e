"""Which language the booth speaks: the shop's, or for a while that of the donor before it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from pos_app.ui.language import speak_language


class DonorsLanguage:
    """Changes the language of the whole program; `shops` is the setting it goes back to."""

    def __init__(self, shops: str) -> None:
        self._setting = shops
        self._own = QLocale().name().partition("_")[0]
        self.code = self._own
        """Such as `de`."""

    @property
    def is_shops(self) -> bool:
        return self.code == self._own

    def speak(self, language: str) -> bool:
        """What is made from now on speaks `language`. Whether that is another one."""
        if language == self.code:
            return False
        self.code = language
        speak_language(self._setting if self.is_shops else language)
        return True

    def forget(self) -> bool:
        """The shop's language again. Whether that is another one."""
        return self.speak(self._own)
