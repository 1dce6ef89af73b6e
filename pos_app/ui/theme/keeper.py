"""Which theme is on, and how it is put on the whole program."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from pos_app.services.resources import resource
from pos_app.ui.theme.measures import CHARGE_HEIGHT, KEY_TARGET, RADIUS, SPACE_4, TARGET
from pos_app.ui.theme.tokens import Tokens, tokens
from pos_app.ui.theme.typography import SIZES, size_px, tabular
from pos_app.ui.theme.typography import font as scaled_font

_ROLES = QPalette.ColorRole
_LEAST_INSIDE = (40, 52, 68)
"""The least heights of buttons and fields within their borders, in px."""
_PALETTE = {
    _ROLES.Window: "background",
    _ROLES.WindowText: "ink",
    _ROLES.Base: "surface",
    _ROLES.AlternateBase: "raised",
    _ROLES.Text: "ink",
    _ROLES.PlaceholderText: "muted",
    _ROLES.Button: "surface",
    _ROLES.ButtonText: "ink",
    _ROLES.Highlight: "accent",
    _ROLES.HighlightedText: "on_accent",
    _ROLES.Accent: "accent",
    _ROLES.ToolTipBase: "surface",
    _ROLES.ToolTipText: "ink",
    _ROLES.Mid: "line",
    _ROLES.Link: "accent",
}


class ThemeKeeper(QObject):
    """Holds the theme of one application; follows the system's light and dark if asked to."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._name = "system"
        self._accent = ""
        self._style_sheet = ""
        self.text_scale = 1.0
        self.reduced_motion = False
        self.tokens = tokens("light")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def apply(self, name: str, accent: str, text_scale: float, *, reduced_motion: bool) -> None:
        self._name, self._accent, self.text_scale = name, accent, text_scale
        self.reduced_motion = reduced_motion
        self._put_on()

    def rescale(self, text_scale: float) -> None:
        """Another size of text; all else stays as it is."""
        self.text_scale = text_scale
        self._put_on()

    @Slot()
    def _follow_system(self) -> None:
        self._put_on()

    def _put_on(self) -> None:
        self.tokens = tokens(self._resolved(), self._accent)
        style_sheet = _style_sheet(self.tokens, self.text_scale)
        if style_sheet == self._style_sheet:
            return
        self._style_sheet = style_sheet
        self._app.setFont(font("body"))
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet)
        self.changed.emit()

    def _resolved(self) -> str:
        if self._name != "system":
            return self._name
        return "dark" if self._is_system_dark() else "light"

    def _is_system_dark(self) -> bool:
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def keeper() -> ThemeKeeper:
    """The running application's theme."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no application yet")
    found = app.findChild(ThemeKeeper)
    return found if found is not None else ThemeKeeper(app)


def apply_theme(
    app: QApplication,
    name: str,
    *,
    accent: str = "",
    text_scale: float = 1.0,
    reduced_motion: bool = False,
) -> None:
    """Puts on `light`, `dark`, `contrast` or `system` (followed live). `accent` is the shop's own
    colour, `#RRGGBB`; it is bent until text on it, and it on every surface, can be read."""
    if app is not QApplication.instance():
        raise RuntimeError("themes are for the running application")
    keeper().apply(name, accent, text_scale, reduced_motion=reduced_motion)


def colour(token: str) -> QColor:
    """A token's colour in the theme that is on; for what is painted by hand."""
    return QColor(keeper().tokens[token])


def font(role: str, *, strong: bool | None = None) -> QFont:
    """The font of a role (display, title, heading, body, small) at the present text size."""
    return scaled_font(role, keeper().text_scale, strong=strong)


def amount_font(role: str, *, strong: bool | None = None) -> QFont:
    """As `font`, with figures of equal width: for every amount."""
    return tabular(font(role, strong=strong))


def with_text(px: int) -> int:
    """A measure in px that grows with the text size: of what has words in it."""
    return round(px * keeper().text_scale)


def is_motion_reduced() -> bool:
    """Whether the person asked the till or their system for less motion."""
    if keeper().reduced_motion:
        return True
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def _palette(of: Tokens) -> QPalette:
    palette = QPalette()
    for role, token in _PALETTE.items():
        palette.setColor(role, QColor(of[token]))
    for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(of["muted"]))
    return palette


def _style_sheet(of: Tokens, text_scale: float) -> str:
    values = dict(of.colours)
    for role in SIZES:
        values[role] = f"{size_px(role, text_scale)}px"
        # A style sheet's least height is Qt's leave to squeeze a widget down to it.
        tall = QFontMetrics(scaled_font(role, text_scale)).height() + SPACE_4
        values |= {f"{role}_in_{least}": f"{max(least, tall)}px" for least in _LEAST_INSIDE}
    values |= {
        "radius": f"{RADIUS}px",
        "target": f"{TARGET}px",
        "key_target": f"{KEY_TARGET}px",
        "charge_height": f"{CHARGE_HEIGHT}px",
    }
    return Template(resource("styles", "till.qss").read_text(encoding="utf-8")).substitute(values)
