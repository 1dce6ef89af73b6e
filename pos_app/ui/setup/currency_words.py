"""The currencies that most shops are paid in, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pos_app.domain.currency import UnknownCurrency, currency

translate = QCoreApplication.translate


def common_currencies() -> dict[str, str]:
    """Codes with their words, in the order of the alphabet; the locale's own comes first."""
    words = {
        "AED": translate("Currency", "UAE dirham"),
        "AUD": translate("Currency", "Australian dollar"),
        "BRL": translate("Currency", "Brazilian real"),
        "CAD": translate("Currency", "Canadian dollar"),
        "CHF": translate("Currency", "Swiss franc"),
        "CNY": translate("Currency", "Chinese yuan"),
        "CZK": translate("Currency", "Czech koruna"),
        "DKK": translate("Currency", "Danish krone"),
        "EGP": translate("Currency", "Egyptian pound"),
        "EUR": translate("Currency", "Euro"),
        "GBP": translate("Currency", "British pound"),
        "INR": translate("Currency", "Indian rupee"),
        "JPY": translate("Currency", "Japanese yen"),
        "KRW": translate("Currency", "South Korean won"),
        "KWD": translate("Currency", "Kuwaiti dinar"),
        "MAD": translate("Currency", "Moroccan dirham"),
        "MXN": translate("Currency", "Mexican peso"),
        "NOK": translate("Currency", "Norwegian krone"),
        "NZD": translate("Currency", "New Zealand dollar"),
        "PLN": translate("Currency", "Polish zloty"),
        "SAR": translate("Currency", "Saudi riyal"),
        "SEK": translate("Currency", "Swedish krona"),
        "TRY": translate("Currency", "Turkish lira"),
        "USD": translate("Currency", "US dollar"),
        "ZAR": translate("Currency", "South African rand"),
    }
    own = locale_currency()
    ordered = sorted(words, key=lambda code: (code != own, words[code].casefold()))
    named = {code: f"{words[code]} ({code})" for code in ordered}
    return named if own in words else {own: own, **named}


def locale_currency() -> str:
    """What people pay with where this computer is; US dollars where it does not say."""
    spoken = QLocale.system() if QLocale().name().partition("_")[2] == "001" else QLocale()
    code = spoken.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    try:
        return currency(code).code
    except UnknownCurrency:
        return "USD"
