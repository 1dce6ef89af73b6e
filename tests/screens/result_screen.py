"""The result page: how it ended."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.screens.hands import find, tap


class ResultScreen:
    """Reads and drives the result page."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    @property
    def state(self) -> str:
        return str(find(self.page, QLabel, "resultTitle").property("state"))

    @property
    def title(self) -> str:
        return self.label("resultTitle").text()

    @property
    def detail(self) -> str:
        return self.label("resultDetail").text()

    def label(self, name: str) -> QLabel:
        return find(self.page, QLabel, name)

    def visible_text(self, name: str) -> str:
        """A label's text, if it can be seen."""
        label = self.label(name)
        return label.text() if label.isVisible() else ""

    def offers(self, name: str) -> bool:
        return find(self.page, QAbstractButton, name).isVisible()

    def tap(self, name: str) -> None:
        tap(find(self.page, QAbstractButton, name))
