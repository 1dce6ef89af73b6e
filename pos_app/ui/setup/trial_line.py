"""How the trial of the connection goes: on its way, and then what it found."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.services.setup import ConnectFound, Connection
from pos_app.ui.error_words import error_words
from pos_app.ui.setup.connect_words import connect_words, money_words
from pos_app.ui.setup.found_line import FoundLine, Standing
from pos_app.ui.theme import SPACE_8, SPACE_16, SPACE_24
from pos_app.ui.widgets import PlainButton, frame


class TrialLine(QWidget):
    """A card; it is not there while there is nothing to say."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectLine")
        # The keyboard rests here while the fields are shut, and where the news is told.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._found = FoundLine("connectFound")
        self._cancel = PlainButton(self.tr("Cancel"), kind="quiet", name="setupCancelConnect")
        self._cancel.clicked.connect(self.cancelled)
        card = frame("card", name="connectCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        inside.setSpacing(SPACE_8)
        inside.addWidget(self._found)
        inside.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.clear()

    def clear(self) -> None:
        """Says nothing."""
        self._found.clear()
        self.setVisible(False)

    def say_busy(self, api_url: str) -> None:
        """The trial is on its way."""
        host = urlsplit(api_url).hostname or ""
        self._say(
            Standing.BUSY,
            self.tr("Connecting to {host}…").format(host=host),
            self.tr("No customer sees this, and no money moves."),
        )

    def say_found(self, connection: Connection) -> bool:
        """What the trial found; whether it works."""
        works = connection.found is ConnectFound.WORKS
        words = connect_words(connection)
        self._say(
            Standing.GOOD if works else Standing.WRONG,
            words.what,
            f"{money_words()} {words.remedy}",
        )
        return works

    def say_error(self, error: PosError) -> None:
        """The trial itself failed."""
        self._say(Standing.WRONG, error_words(error), money_words())

    def _say(self, standing: Standing, words: str, detail: str) -> None:
        self.setVisible(True)
        self.setAccessibleName(words)
        self.setAccessibleDescription(detail)
        self._found.say(standing, words, detail)
        self._cancel.setVisible(standing is Standing.BUSY)
