"""The payment service's address, folded away: hardly anybody has another one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.settings import DEFAULT_API_URL, BadSetting, Settings, check_settings
from pos_app.ui.settings.problem_words import setting_problem_words
from pos_app.ui.setup.form_line import TextLine
from pos_app.ui.theme import SPACE_8
from pos_app.ui.widgets import PlainButton

_MARK = 20


class AddressFold(QWidget):
    """A button, and below it the field, once it is wanted."""

    typed = Signal(str)
    """Carries the address; empty: what is typed is none."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = PlainButton(self.tr("Another address…"), kind="quiet", name="setupAddress")
        self._fold.set_icon("chevron-down", _MARK)
        self._fold.setProperty("align", "leading")
        self._fold.clicked.connect(self._open)
        self._line = TextLine(
            self.tr("Address of the payment service"),
            self.tr("Only if the payment service told you another one."),
            name="setup_api_url",
        )
        self._line.line.textEdited.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._line)
        self._line.line.setText(url)
        self._show(is_open=url != DEFAULT_API_URL)

    @property
    def wrong(self) -> str:
        """What is wrong with what is typed; empty: nothing."""
        return self._line.wrong

    @property
    def begun(self) -> str:
        """What is typed and cannot be an address."""
        return self._line.line.text() if self.wrong else ""

    def resume(self, typed: str) -> None:
        """Goes on with what is typed and cannot be an address."""
        self._line.show_text(typed)
        self._show(is_open=True)
        self._take(typed)

    def show_url(self, url: str) -> None:
        """Follows the draft."""
        if not self.wrong and self._line.line.text().strip() != url:
            self._line.show_text(url)
            self._show(is_open=url != DEFAULT_API_URL)

    def _show(self, *, is_open: bool) -> None:
        self._fold.setVisible(not is_open)
        self._line.setVisible(is_open)

    @Slot()
    def _open(self) -> None:
        self._show(is_open=True)
        self._line.line.selectAll()
        self._line.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _take(self, typed: str) -> None:
        """Nothing typed means the usual address."""
        url = typed.strip() or DEFAULT_API_URL
        try:
            check_settings(replace(Settings(), api_url=url))
        except (BadSetting, ValueError):
            self._line.say_wrong(setting_problem_words("api_url"))
        else:
            self._line.say_wrong("")
        self.typed.emit("" if self.wrong else url)
