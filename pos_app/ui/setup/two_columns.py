"""Two parts beside each other where there is room, one above the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from pos_app.ui.theme import SPACE_24, with_text

_ANY_WIDTH = (1 << 24) - 1
"""What Qt calls QWIDGETSIZE_MAX."""


class TwoColumns(QWidget):
    """The first part leads and takes the room that is over; beside it the second is `second_width`
    px wide (0: as it likes). Below `beside_from` px, which grow with the text, they are stacked."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        beside_from: int,
        *,
        second_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = (first, second)
        self._second_width = second_width
        self._beside_from = with_text(beside_from)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_24)
        self._box.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(second, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def is_beside(self) -> bool:
        """Whether the parts lie beside each other now."""
        return self._box.direction() is QBoxLayout.Direction.LeftToRight

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._turn(width)
        return self._box.totalHeightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        # As narrow as when stacked: it must be able to become narrow in order to be turned.
        widest = max(part.minimumSizeHint().width() for part in self._shown())
        return QSize(widest, self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn(event.size().width())

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()] or list(self._parts)

    def _turn(self, width: int) -> None:
        is_wide = width >= self._beside_from
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._second_width:
            second = self._parts[1]
            # Stacked it has no largest width: a layout would reckon its height without it.
            wide = max(self._second_width, second.minimumSizeHint().width())
            second.setMaximumWidth(wide if is_wide else _ANY_WIDTH)
            second.setMinimumWidth(wide if is_wide else 0)
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)
