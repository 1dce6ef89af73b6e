"""Buttons: their kind is a property that the style sheet reads."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from pos_app.ui.theme import RADIUS, SPACE_4, SPACE_24, TARGET, colour
from pos_app.ui.widgets.icons import THEME_EVENTS, ButtonIcon
from pos_app.ui.widgets.labels import literal
from pos_app.ui.widgets.plain_text import shown

_SIGN_WIDTH = 16
_TOLD_BY_TINT = {"mode", "quiet", "chip"}
_BAR_HIGH = 3
_RING_INSIDE = {"primary", "charge", "on_warn", "loud"}
_LARGE = QSize(160, 56)
_ICON_TOKENS = {
    "primary": "on_accent",
    "charge": "on_accent",
    "danger": "danger",
    "on_warn": "on_warn",
    "loud": "on_warn",
    "mode": "muted",
}


class PlainButton(QPushButton):
    """A push button of one `kind`. A click does not take the keyboard away from the page; Tab
    reaches it, and only then is there a focus ring. `&` in a text is shown as typed."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: str = "secondary",
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._icon: ButtonIcon | None = None
        self._has_enter_sign = False
        self.setProperty("kind", kind)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str, accessible: str = "") -> None:
        """Sets the visible words, and those that a screen reader says where they differ."""
        words = shown(text)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(shown(accessible) or words)
        if self._icon is not None:
            self._icon.refresh()

    def tip(self, words: str) -> None:
        """Words beside the pointer. A screen reader reads them too, and would read their markup."""
        self.setToolTip(literal(words))
        self.setAccessibleDescription(shown(words))

    def make_large(self) -> None:
        """For the actions that end a page."""
        self.setProperty("bulk", "large")

    def show_enter_sign(self) -> None:
        """Shows at its end that the Enter key does the same."""
        self._has_enter_sign = True
        self.update()

    def set_icon(self, name: str, size: int = 24) -> None:
        """An icon of resources/icons in the colour of this kind of button."""
        kind = str(self.property("kind"))
        token = _ICON_TOKENS.get(kind, "ink")
        checked = "accent" if kind == "mode" else token
        self._icon = ButtonIcon(self, name, (token, checked, "muted"), size)

    def set_kind(self, kind: str) -> None:
        if self.property("kind") == kind:
            return
        self.setProperty("kind", kind)
        restyle(self)
        if self._icon is not None:
            self.set_icon(self._icon.name, self._icon.size)

    def sizeHint(self) -> QSize:
        is_large = self.property("bulk") == "large"
        return super().sizeHint().expandedTo(_LARGE if is_large else QSize(TARGET, TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.layoutDirection() is QGuiApplication.layoutDirection():
            super().paintEvent(event)
        else:
            self._paint_in_own_direction()
        if self._has_enter_sign and self.isEnabled():
            self._paint_enter_sign()
        if self.isChecked() and self.property("kind") in _TOLD_BY_TINT:
            self._paint_chosen_bar()
        if self.hasFocus() and self.property("kind") in _RING_INSIDE:
            self._paint_ring_inside()

    def _paint_in_own_direction(self) -> None:
        """As Qt paints a button, but its words read in the direction of its own window."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _paint_chosen_bar(self) -> None:
        """A tint alone would be a sign for those only who see it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        long = self.width() - 2 * RADIUS
        bar = QRectF(RADIUS, self.height() - 2 * _BAR_HIGH, long, _BAR_HIGH)
        painter.drawRoundedRect(bar, _BAR_HIGH / 2, _BAR_HIGH / 2)

    def _paint_ring_inside(self) -> None:
        """On a filled button a ring in the accent would not be seen: it is drawn within."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), 2))
        inside = QRectF(self.rect()).adjusted(SPACE_4, SPACE_4, -SPACE_4, -SPACE_4)
        painter.drawRoundedRect(inside, RADIUS - SPACE_4, RADIUS - SPACE_4)

    def _paint_enter_sign(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.ButtonText), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = self.height() / 2
        left = SPACE_24 if is_mirrored else self.width() - SPACE_24 - _SIGN_WIDTH
        right = left + _SIGN_WIDTH
        painter.drawPolyline(
            [QPointF(right, middle - 7), QPointF(right, middle + 3), QPointF(left, middle + 3)]
        )
        painter.drawPolyline(
            [
                QPointF(left + 5, middle - 2),
                QPointF(left, middle + 3),
                QPointF(left + 5, middle + 8),
            ]
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self.updateGeometry()
            if self._icon is not None:
                self._icon.refresh()
        elif event.type() is QEvent.Type.LayoutDirectionChange and self._icon is not None:
            self._icon.refresh()


class PrimaryButton(PlainButton):
    """The one main action of a screen."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent, kind="primary", name=name)


class SecondaryButton(PlainButton):
    """Any other action."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent, kind="secondary", name=name)


class DangerButton(PlainButton):
    """An action that takes something away."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent, kind="danger", name=name)


def restyle(widget: QWidget) -> None:
    """Lets the style sheet look again after a property changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
    widget.update()
