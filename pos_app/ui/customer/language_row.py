"""The languages to choose from, each in its own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.speech import LANGUAGES
from pos_app.ui.theme import SPACE_4, SPACE_16
from pos_app.ui.widgets import PlainButton


class LanguageRow(QWidget):
    """One tap changes the language of the window that it stands in."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, PlainButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, 0, SPACE_16, SPACE_4)
        row.setSpacing(SPACE_4)
        row.addStretch(1)
        for language, words in LANGUAGES.items():
            button = PlainButton(words, kind="mode", name=f"customerLanguage_{language}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("language", language)
            button.clicked.connect(self._tapped)
            self._buttons[language] = button
            row.addWidget(button)
        row.addStretch(1)

    def show_language(self, language: str) -> None:
        for of, button in self._buttons.items():
            button.setChecked(of == language)

    @Slot()
    def _tapped(self) -> None:
        self.chosen.emit(str(self.sender().property("language")))
