"""The way to the list of keys, from wherever somebody is, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pos_app.ui.cover import Cover

if TYPE_CHECKING:
    from pos_app.ui.help.help_page import HelpPage


class HelpDoor(QObject):
    """Puts the list over the pages of one window, over a question too, and takes it off again."""

    def __init__(self, cover: Cover) -> None:
        super().__init__(cover)
        self._cover = cover
        self._page: HelpPage | None = None

    @Slot()
    def toggle(self) -> None:
        """Shows the list; hides it where it is up."""
        if self._page is not None and self._cover.has(self._page):
            self._cover.take_off(self._page)
            return
        if self._page is None:
            # Loaded when it is first wanted: selling needs none of it.
            from pos_app.ui.help.help_page import HelpPage

            self._page = HelpPage()
            self._page.left.connect(self.toggle)
        self._cover.put_on(self._page)
