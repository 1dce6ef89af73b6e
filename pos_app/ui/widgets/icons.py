"""Icons from resources/icons, tinted with a colour of the theme and drawn at the exact size."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.services.resources import resource
from pos_app.ui.theme import colour, with_text

_AIR = 6
_TURNED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "undo": "redo",
    "redo": "undo",
}
"""What points forward or back points the other way where people read from right to left."""


def icon(name: str, tint: str = "ink", size: int = 24, *, disabled: str = "muted") -> QIcon:
    """The icon `name` in the colour `tint` (a token), crisp at `size` px on screens of any scale;
    greyed to `disabled` with its button. Made for the theme of now: make it anew with the theme."""
    made = QIcon()
    for scale in _scales():
        made.addPixmap(pixmap(name, tint, size, scale))
        made.addPixmap(pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
    return made


def _scales() -> set[float]:
    """The scales of the screens that there are now."""
    return {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}


def pixmap(name: str, token: str, size: int, scale: float = 1.0) -> QPixmap:
    """The icon as a pixmap of `size` px for a screen of `scale`. Empty if there is no such icon."""
    return _tinted(name, colour(token).name(), size, scale)


@cache
def _tinted(name: str, tint: str, size: int, scale: float) -> QPixmap:
    # Loaded with the first icon: an import that an empty window does not need.
    from PySide6.QtSvg import QSvgRenderer

    drawn = QPixmap(QSize(round(size * scale), round(size * scale)))
    drawn.fill(Qt.GlobalColor.transparent)
    path = resource("icons", f"{name}.svg")
    if path.is_file():
        painter = QPainter(drawn)
        QSvgRenderer(str(path)).render(painter, QRectF(drawn.rect()))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(drawn.rect(), QColor(tint))
        painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


class IconLabel(QWidget):
    """An icon alone, for decoration beside words: it has no meaning of its own."""

    def __init__(self, name: str, token: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(size, size)

    def show_icon(self, name: str, token: str) -> None:
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        drawn = pixmap(self._name, self._token, self._size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, drawn)


class ButtonIcon:
    """Keeps a button's icon in step with the theme. `tints` are the tokens for a button that is
    not checked, checked, and disabled."""

    def __init__(
        self, button: QAbstractButton, name: str, tints: tuple[str, str, str], size: int
    ) -> None:
        self.name, self.size = name, size
        self._tints = tints
        self._button = button
        self.refresh()

    def refresh(self) -> None:
        """Draws the icon anew, with some air towards the words where there are any."""
        air = _AIR if self._button.text() else 0
        name = _TURNED.get(self.name, self.name) if self._is_mirrored() else self.name
        plain, checked, disabled = self._tints
        # Among figures it is as large as they are.
        size = with_text(self.size) if self._button.property("kind") == "key" else self.size
        made = QIcon()
        for scale in _scales():
            for tint, mode, state in (
                (plain, QIcon.Mode.Normal, QIcon.State.Off),
                (checked, QIcon.Mode.Normal, QIcon.State.On),
                (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
            ):
                shade = colour(tint).name()
                drawn = _with_air(name, shade, size, scale, air, self._is_mirrored())
                made.addPixmap(drawn, mode, state)
        self._button.setIconSize(QSize(size + air, size))
        self._button.setIcon(made)

    def _is_mirrored(self) -> bool:
        return self._button.layoutDirection() is Qt.LayoutDirection.RightToLeft


@cache
def _with_air(
    name: str, tint: str, size: int, scale: float, air: int, is_mirrored: bool
) -> QPixmap:
    """The same pixmap each time: Qt keeps what it makes of each, megabytes in a day of sales."""
    drawn = _tinted(name, tint, size, scale)
    if not air:
        return drawn
    wide = QPixmap(drawn.width() + round(air * scale), drawn.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(scale)
    painter = QPainter(wide)
    painter.drawPixmap(air if is_mirrored else 0, 0, drawn)
    painter.end()
    return wide


THEME_EVENTS = frozenset(
    {QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange}
)
"""What a widget hears when the theme or the screen changes."""
