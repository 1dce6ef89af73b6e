"""The list of keys over the other pages."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from pos_app.ui.help.help_page import HelpPage
from tests.screens.hands import find


class HelpScreen:
    """`page` as somebody reads it."""

    def __init__(self, window: QWidget) -> None:
        self._page = find(window, HelpPage, "helpPage")

    @property
    def caps(self) -> list[str]:
        """What stands on the keys, from the first group to the last."""
        labels = self._page.findChildren(QLabel)
        return [label.text() for label in labels if label.property("kind") == "keycap"]

    @property
    def spoken(self) -> list[str]:
        """What a screen reader says of each row."""
        return [label.accessibleName() for label in self._page.findChildren(QLabel)]

    @property
    def scrolled_px(self) -> int:
        return self._scroll.verticalScrollBar().value()

    @property
    def is_cut(self) -> bool:
        """Whether a group is wider than the place it has."""
        content, place = self._scroll.widget(), self._scroll.viewport()
        return content is not None and content.width() > place.width()

    @property
    def _scroll(self) -> QScrollArea:
        found = self._page.findChild(QScrollArea)
        assert found is not None
        return found
