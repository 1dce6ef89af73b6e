"""The till's health as a person sees it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QListWidget, QPlainTextEdit, QWidget

from pos_app.services.doctor import CheckName
from pos_app.ui.widgets import PlainLabel
from tests.screens.hands import find, tap


class HealthScreen:
    """Finds everything by its name, in one window."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def shows(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def text(self, name: str) -> str:
        return find(self.window, PlainLabel, name).text()

    def tap(self, name: str) -> None:
        tap(find(self.window, QAbstractButton, name))

    def state(self, name: CheckName) -> str:
        return str(find(self.window, QWidget, f"check_{name}").property("state"))

    def found(self, name: CheckName) -> tuple[str, str]:
        """How a check stands, and what to do."""
        remedy = find(self.window, PlainLabel, f"remedy_{name}")
        return self.text(f"found_{name}"), remedy.text() if remedy.isVisible() else ""

    @property
    def order(self) -> list[str]:
        """The checks from the top."""
        rows = [find(self.window, QWidget, f"check_{name}") for name in CheckName]
        return [row.objectName() for row in sorted(rows, key=lambda row: row.y())]

    @property
    def backups(self) -> int:
        """How many rows of backups there are."""
        rows = (self.window.findChild(QWidget, f"backup{at}") for at in range(20))
        return sum(row is not None and row.isVisible() for row in rows)

    @property
    def files(self) -> list[str]:
        files = find(self.window, QListWidget, "supportFiles")
        return [files.item(at).text() for at in range(files.count())]

    def read(self, name: str) -> str:
        """The text of a file that would be sent."""
        files = find(self.window, QListWidget, "supportFiles")
        files.setCurrentRow(self.files.index(name))
        return find(self.window, QPlainTextEdit, "supportText").toPlainText()

    def add_payment(self, at: int) -> None:
        payments = find(self.window, QListWidget, "supportPayments")
        payments.item(at).setCheckState(Qt.CheckState.Checked)
