"""The languages to choose from, each in its own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.speech import LANGUAGES
from pos_app.ui.theme import SPACE_4, SPACE_16
from pos_app.ui.widgets import PlainButton


class LanguageRow(QWidget):
    """One tap changes the language of the window that it stands in. Its buttons are called by
    `name` and the language: `customerLanguage_de`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, name: str = "customerLanguage") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._buttons: dict[str, PlainButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, 0, SPACE_16, SPACE_4)
        row.setSpacing(SPACE_4)
        row.addStretch(1)
        for language, words in LANGUAGES.items():
            button = PlainButton(words, kind="mode", name=f"{name}_{language}")
            button.setCheckable(True)
            button.setProperty("language", language)
            button.clicked.connect(self._tapped)
            self._buttons[language] = button
            row.addWidget(button)
        row.addStretch(1)

    @property
    def has_keyboard(self) -> bool:
        """Whether one of the buttons has it."""
        return any(button.hasFocus() for button in self._buttons.values())

    def show_language(self, language: str) -> None:
        for of, button in self._buttons.items():
            button.setChecked(of == language)

    @Slot()
    def _tapped(self) -> None:
        self.chosen.emit(str(self.sender().property("language")))

    def take_keyboard(self, language: str) -> None:
        """Puts the keyboard on the button of a language."""
        button = self._buttons.get(language)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)
