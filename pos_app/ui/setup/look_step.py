"""The first step: language, colours and size of the letters; each is put on at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.services.setup import Setup, SetupStep
from pos_app.ui.setup.choice_card import ChoiceCard
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.tile_grid import TileGrid
from pos_app.ui.speech import LANGUAGES
from pos_app.ui.theme import SPACE_8, SPACE_12, colour
from pos_app.ui.theme.tokens import Tokens, tokens
from pos_app.ui.theme.typography import font
from pos_app.ui.widgets import PlainLabel

_TEXT_SIZES = (100, 125, 150, 200)
_TILE_WIDTH, _BLOCK_WIDTH = 150, 312
_SWATCH = QSize(84, 42)


class LookStep(SetupStepPage):
    """Three rows of tiles."""

    name = SetupStep.LOOK

    def __init__(self, setup: Setup, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(setup, settings, parent)
        self._is_showing = False
        self._languages = {
            code: self._tile(f"language_{code}", words) for code, words in LANGUAGES.items()
        }
        self._themes = {
            name: self._theme_tile(name, words) for name, words in self._theme_words().items()
        }
        self._sizes = {size: self._size_tile(size) for size in _TEXT_SIZES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        words = (
            _block(self.tr("Language"), self._languages.values()),
            _block(self.tr("Size of the letters"), self._sizes.values()),
        )
        # Beside each other, so that a small screen shows all three without being scrolled.
        column.addWidget(TileGrid(words, _BLOCK_WIDTH))
        column.addWidget(_block(self.tr("Colours"), self._themes.values()))
        column.addStretch(1)
        self.show_draft(settings)

    def title(self) -> str:
        return self.tr("Language and look")

    def explain(self) -> str:
        return self.tr("How the till speaks and looks. You can change this at any time.")

    def is_answered(self) -> bool:
        return True

    def summary(self) -> str:
        language = LANGUAGES.get(_spoken(self.draft), self.draft.language)
        theme = self._theme_words()[self.draft.theme]
        return self.tr("{language} · {colours} · letters {size} %").format(
            language=language, colours=theme, size=QLocale().toString(self.draft.text_size)
        )

    def show_draft(self, settings: Settings) -> None:
        super().show_draft(settings)
        self._is_showing = True
        chosen = (
            self._languages[_spoken(settings)],
            self._themes[settings.theme],
            self._sizes.get(settings.text_size),
        )
        for tile in chosen:
            if tile is not None:
                tile.setChecked(True)
        self._is_showing = False

    def take_keyboard(self) -> None:
        chosen = self._languages.get(_spoken(self.draft), next(iter(self._languages.values())))
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _theme_words(self) -> dict[str, str]:
        return {
            "system": self.tr("As on this computer"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }

    def _tile(self, name: str, words: str) -> ChoiceCard:
        tile = ChoiceCard(words, name=f"setup_{name}")
        tile.toggled.connect(self._chosen)
        return tile

    def _theme_tile(self, name: str, words: str) -> ChoiceCard:
        tile = self._tile(f"theme_{name}", words)
        tile.crown_with(_Swatch(name))
        return tile

    def _size_tile(self, size: int) -> ChoiceCard:
        words = self.tr("{number} %").format(number=QLocale().toString(size))
        tile = self._tile(f"text_{size}", words)
        sample = PlainLabel("A")
        sample.setFont(font("body", size / 100, strong=True))
        sample.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        tile.lead_with(sample)
        return tile

    @Slot()
    def _chosen(self) -> None:
        """What is chosen now; the language only if it is another one than is spoken anyway."""
        if self._is_showing:
            return
        language = next((code for code, tile in self._languages.items() if tile.isChecked()), "")
        theme = next((name for name, tile in self._themes.items() if tile.isChecked()), "system")
        size = next((size for size, tile in self._sizes.items() if tile.isChecked()), None)
        self.change(
            language=self.draft.language if language == _spoken(self.draft) else language,
            theme=theme,
            text_size=self.draft.text_size if size is None else size,
        )


def _block(title: str, tiles: Iterable[ChoiceCard]) -> QWidget:
    """A heading, and below it the tiles to choose from."""
    block = QWidget()
    heading = PlainLabel(title)
    heading.setProperty("strong", "true")
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_8)
    column.addWidget(heading)
    column.addWidget(TileGrid(list(tiles), _TILE_WIDTH))
    column.addStretch(1)
    return block


class _Swatch(QWidget):
    """A window in a theme's colours, very small."""

    def __init__(self, theme: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumSize(_SWATCH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return _SWATCH

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(area, 6, 6)
        painter.save()
        painter.setClipPath(shape)
        if self._theme == "system":
            self._paint(painter, area, tokens("light"))
            painter.setClipRect(
                QRectF(area.center().x(), area.top(), area.width(), area.height()),
                Qt.ClipOperation.IntersectClip,
            )
            self._paint(painter, area, tokens("dark"))
        else:
            self._paint(painter, area, tokens(self._theme))
        painter.restore()
        painter.setPen(colour("strong_line"))
        painter.drawPath(shape)

    @staticmethod
    def _paint(painter: QPainter, area: QRectF, of: Tokens) -> None:
        """A bar, a card with two lines of words, and a button."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(area, QColor(of["background"]))
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), 8), QColor(of["surface"]))
        middle = area.center().x()
        for left in (area.left() + 10, middle + 6):
            wide = middle - area.left() - 18
            painter.fillRect(QRectF(left, area.top() + 14, wide, 4), QColor(of["ink"]))
            painter.fillRect(QRectF(left, area.top() + 21, wide * 0.6, 4), QColor(of["muted"]))
            painter.fillRect(QRectF(left, area.top() + 28, wide * 0.8, 8), QColor(of["accent"]))


def _spoken(settings: Settings) -> str:
    """The language that is spoken with these settings, as one of `LANGUAGES`."""
    code = (settings.language or QLocale().name()).partition("_")[0]
    return code if code in LANGUAGES else "en"
