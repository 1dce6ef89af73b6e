"""Why something did not work, as the journal noted it, in the language of now.

The journal keeps the plain English sentence of the error. Those that are known are translated, with
the figures that they hold; any other is shown as it was noted.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_SENTENCES = (
    QT_TRANSLATE_NOOP("Reason", "given up"),
    QT_TRANSLATE_NOOP("Reason", "There is no connection to the payment provider ({kind})."),
    QT_TRANSLATE_NOOP("Reason", "The connection to the payment provider is closed."),
    QT_TRANSLATE_NOOP("Reason", "The computer's proxy settings cannot work."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider asked to slow down."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider answered with an error ({code})."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider said that it did not work."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider's answer is not JSON."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider's answer makes no sense: {part}."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider's answer came packed."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider's answer is far too long."),
    QT_TRANSLATE_NOOP("Reason", "The answer makes no sense."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider refused the sale."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider did not accept the keys."),
    QT_TRANSLATE_NOOP("Reason", "The payment provider answers from another address: {host}"),
    QT_TRANSLATE_NOOP("Reason", "There is no checkout API at the address in the settings."),
    QT_TRANSLATE_NOOP("Reason", "The opened checkout does not fit the sale: {detail}"),
    QT_TRANSLATE_NOOP("Reason", "The provider no longer offers this checkout ({code})."),
)
_REASONS = tuple(str(sentence) for sentence in _SENTENCES)
_HOLE = re.compile(r"\\{(\w+)\\}")


def reason_words(noted: str) -> str:
    """The sentence `noted`, translated if it is a known one."""
    for reason, pattern in zip(_REASONS, _PATTERNS, strict=True):
        match = pattern.fullmatch(noted)
        if match is not None:
            return QCoreApplication.translate("Reason", reason).format(**match.groupdict())
    return noted


_PATTERNS = tuple(
    re.compile(_HOLE.sub(r"(?P<\1>.+)", re.escape(reason)), re.DOTALL) for reason in _REASONS
)
