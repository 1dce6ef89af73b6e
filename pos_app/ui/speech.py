"""The language of one window. Qt's translators are the whole program's; this one is not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, Signal

from pos_app.domain.money import Money
from pos_app.services.resources import resource
from pos_app.ui.language import locale_of
from pos_app.ui.money_text import money_text

LANGUAGES = {
    "en": "English",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
    "ar": "العربية",
}
"""What a customer can choose, each in its own words."""


class Speech(QObject):
    """Looks words up in the language that it speaks now; `changed` says that all of them must be
    said anew. An empty language is the program's own. Where a translation is missing it speaks
    the source's English, never a mixture with the program's language."""

    changed = Signal()

    def __init__(self, language: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._translator: QTranslator | None = None
        self._load()

    @property
    def language(self) -> str:
        """One of `LANGUAGES`, or another that the program itself speaks."""
        return self._language or self.locale.name().partition("_")[0]

    @property
    def locale(self) -> QLocale:
        """How numbers are written; the program's own country where it speaks the language."""
        own = QLocale()
        if not self._language:
            return own
        wanted = locale_of(self._language)
        is_own = wanted.language() == own.language() and "_" not in self._language
        return own if is_own else wanted

    @property
    def direction(self) -> Qt.LayoutDirection:
        return self.locale.textDirection()

    def speak(self, language: str) -> None:
        """Changes to another language, such as `de`."""
        if language != self._language:
            self._language = language
            self._load()
            self.changed.emit()

    def translate(self, context: str, source: str) -> str:
        """The words for `source`. Call it with two literals, so that they are found and
        translated."""
        if not self._language:
            return QCoreApplication.translate(context, source)
        found = self._translator.translate(context, source) if self._translator else ""
        return found or source

    def money(self, amount: Money) -> str:
        """An amount as the language's people write it."""
        return money_text(amount, self.locale)

    def number(self, number: int) -> str:
        return self.locale.toString(number)

    def _load(self) -> None:
        self._translator = None
        if self._language:
            translator = QTranslator(self)
            if translator.load(self.locale, "app", "_", str(resource("translations"))):
                self._translator = translator
