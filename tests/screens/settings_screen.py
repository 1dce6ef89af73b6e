"""The settings page as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from pos_app.ui.settings.rows import SettingRow
from pos_app.ui.settings.settings_page import SettingsPage
from pos_app.ui.widgets import PlainLabel
from pos_app.ui.widgets.choice_box import ChoiceBox
from pos_app.ui.widgets.switch import Switch
from tests.screens.hands import find, press, tap, type_text


class SettingsScreen:
    """Finds everything by its name."""

    def __init__(self, page: SettingsPage) -> None:
        self.page = page

    def open_group(self, name: str) -> None:
        tap(find(self.page, QAbstractButton, f"settingsGroup_{name}"))
        QApplication.processEvents()  # its rows are laid out

    def type(self, key: str, text: str) -> None:
        """Types over what is in a field, and leaves it with Enter."""
        field = find(self.page, QLineEdit, f"setting_{key}")
        field.setFocus()
        field.selectAll()
        if not text:
            press(field, Qt.Key.Key_Delete)
        type_text(field, text)
        press(field, Qt.Key.Key_Return)

    def choose(self, key: str, value: str) -> None:
        box = find(self.page, ChoiceBox, f"setting_{key}")
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())

    def turn(self, key: str) -> None:
        tap(find(self.page, Switch, f"setting_{key}"))

    def search(self, text: str) -> None:
        field = find(self.page, QLineEdit, "settingsSearch")
        field.setFocus()
        type_text(field, text)

    def problem(self, key: str) -> str:
        label = find(self.page, PlainLabel, f"problem_{key}")
        return label.text() if label.isVisible() else ""

    @property
    def shown(self) -> list[str]:
        """The keys of the rows that can be seen."""
        return [row.entry.key for row in self.page.findChildren(SettingRow) if row.isVisible()]
