"""The language of the window: its words, those of Qt's own menus, and how numbers are written."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from pos_app.services.resources import resource

_OURS, _QTS = "appWords", "qtWords"
_OUR_FILE = "app"


def speak(app: QApplication, language: str) -> None:
    """From now on what is made speaks `language`, such as `de` or `pt_BR`; empty: the system's.
    Windows that are there already keep their words."""
    locale = locale_of(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, _QTS, locale, "qtbase", qts)
    _install(app, _OURS, locale, _OUR_FILE, str(resource("translations")))


def locale_of(language: str) -> QLocale:
    """How `language` writes numbers and dates; empty: as the system does.

    Arabic always has the figures 0 to 9: receipt numbers, bar codes and cards have them too, tills
    in Arabic-speaking countries show them, and one sale has one set of figures.
    """
    locale = QLocale(language) if language else QLocale.system()
    if locale.language() is QLocale.Language.C:
        # A computer that was told no language writes amounts for no people: `25.00$`.
        return QLocale("en_US")
    if locale.language() is QLocale.Language.Arabic and locale.zeroDigit() != "0":
        return QLocale(QLocale.Language.Arabic, QLocale.Country.World)
    return locale


def speak_language(language: str) -> None:
    """As `speak`, for the application that runs."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        speak(app, language)


def _install(app: QApplication, name: str, locale: QLocale, file: str, folder: str) -> None:
    """Puts a translation in the place of the one before. English has its forms for one and many;
    Qt's own words need none."""
    old = app.findChild(QTranslator, name)
    if old is not None:
        app.removeTranslator(old)
        old.setParent(None)
    if locale.language() is QLocale.Language.English and file != _OUR_FILE:
        return
    translator = QTranslator(app)
    translator.setObjectName(name)
    if translator.load(locale, file, "_", folder):
        app.installTranslator(translator)
    else:
        translator.setParent(None)
