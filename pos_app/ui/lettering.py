"""Labels for a window that is read from further away: their type grows with the window."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import KEY_TARGET, amount_font, font, keeper
from pos_app.ui.widgets import AmountLabel, PlainButton, PlainLabel, restyle

_DESIGNED_FOR = (1024, 600)
_LEAST, _MOST = 1.0, 2.2
_MOST_TEXT = 1.3


def size_of(width: int, height: int) -> float:
    """How much larger than elsewhere on the till things are, in a window of so many px. Larger
    text (a setting) counts as far as there is room for it: the type here is large as it is."""
    room = min(width / _DESIGNED_FOR[0], height / _DESIGNED_FOR[1])
    return min(_MOST, max(_LEAST, room)) * min(keeper().text_scale, _MOST_TEXT)


def scale_of(width: int, height: int) -> float:
    """As `size_of`, for type: what the theme's own fonts are to be multiplied by."""
    return size_of(width, height) / keeper().text_scale


def scaled(made: QFont, scale: float) -> QFont:
    """The font at another size, in whole px."""
    large = QFont(made)
    large.setPixelSize(max(12, round(made.pixelSize() * scale)))
    return large


class BigLabel(PlainLabel):
    """Words of a role (title, heading, body …), times what the window says. `times` is its own
    size beside that role's."""

    def __init__(
        self,
        role: str = "body",
        *,
        tone: str = "",
        strong: bool | None = None,
        times: float = 1.0,
        max_lines: int = 0,
    ) -> None:
        super().__init__(max_lines=max_lines)
        self._role, self._strong, self._times = role, strong, times
        self._scale = 1.0
        if tone:
            self.setProperty("tone", tone)
        self.fit(1.0)

    def set_tone(self, tone: str) -> None:
        """The colour of the words: ink (empty), muted, paid, warn or danger."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            # Which would leave the label with the program's own type.
            restyle(self)
            self.fit(self._scale)

    def fit(self, scale: float) -> None:
        self._scale = scale
        self.setFont(scaled(font(self._role, strong=self._strong), scale * self._times))
        self.updateGeometry()


class BigAmount(AmountLabel):
    """An amount that grows with the window, and shrinks before it would lose a digit."""

    def __init__(
        self, *, role: str = "display", times: float = 1.0, strong: bool | None = None
    ) -> None:
        self._scale = 1.0
        self._times = times
        super().__init__(role=role, strong=strong)

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def fit(self, scale: float) -> None:
        self._scale = scale
        self.updateGeometry()

    def _full_font(self) -> QFont:
        return scaled(amount_font(self._role, strong=self._strong), self._scale * self._times)


def fit_all(root: QWidget, scale: float) -> None:
    """Sets every label and button under `root` in type of this scale; large buttons grow too."""
    for label in root.findChildren(BigLabel):
        label.fit(scale)
    for amount in root.findChildren(BigAmount):
        amount.fit(scale)
    for button in root.findChildren(PlainButton):
        is_large = button.property("bulk") == "large"
        role = str(button.property("type") or ("heading" if is_large else "body"))
        button.setFont(scaled(font(role, strong=True), scale))
        if is_large:
            size = scale * keeper().text_scale
            button.setMinimumHeight(round(KEY_TARGET * size))
