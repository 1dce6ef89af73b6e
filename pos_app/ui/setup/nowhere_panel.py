"""What the customer sees where phones come back nowhere: said as it is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.ui.theme import SPACE_8
from pos_app.ui.widgets import PlainLabel


class NowherePanel(QWidget):
    """A few sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phonesNowhereWords")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        column.setSpacing(SPACE_8)
        for sentence in (
            self.tr("The customer sees the payment service's own page, and no receipt of yours."),
            self.tr("The till shows that it is paid a few seconds later than with a page."),
            self.tr("You can choose another way later, in the settings."),
        ):
            column.addWidget(PlainLabel(f"•  {sentence}"))
