"""The categories, as a row of buttons of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScroller,
    QWidget,
)

from pos_app.ui.theme import SPACE_4, TARGET
from pos_app.ui.widgets import PlainButton
from pos_app.ui.widgets.veil import Veil

FAVOURITES = "\0favourites"
"""In a category's place: the tab of the favourites. No category can be called so."""

_CATEGORY = "category"
_HEIGHT = TARGET + 2 * SPACE_4


class CategoryTabs(QWidget):
    """Slides sideways where there are more categories than room: by finger, wheel, a button, and
    by Tab, which brings what it reaches into sight. What goes on beyond the edge fades."""

    chosen = Signal(str)
    """Carries the category; empty for all of them, or `FAVOURITES`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("categoryTabs")
        self.setAccessibleName(self.tr("Categories"))
        self.setFixedHeight(_HEIGHT)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self._slide = _SlidingRow()
        self._more = PlainButton(kind="quiet", name="moreCategories")
        self._more.setAccessibleName(self.tr("More categories"))
        self._more.setToolTip(self.tr("More categories"))
        self._more.clicked.connect(self._slide_on)
        ranges = self._slide.horizontalScrollBar().rangeChanged
        ranges.connect(self._show_more)
        # Queued: the row takes its new place only after the range has changed.
        ranges.connect(self._show_chosen, Qt.ConnectionType.QueuedConnection)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._slide, 1)
        row.addWidget(self._more)
        self._more.set_icon("arrow-right", 20)
        self._show_more()
        self.set_categories([])

    @property
    def category(self) -> str:
        """The chosen one; empty for all, or `FAVOURITES`."""
        checked = self._group.checkedButton()
        return str(checked.property(_CATEGORY)) if checked is not None else ""

    def set_categories(self, categories: list[str], *, has_favourites: bool = False) -> None:
        """Shows "All" and these, the favourites before them; keeps the chosen one if it is still
        there."""
        kept = self.category
        for button in self._group.buttons():
            self._group.removeButton(button)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_4)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetFixedSize)
        if has_favourites:
            layout.addWidget(self._star_button())
        for number, category in enumerate(["", *categories]):
            layout.addWidget(self._button(category, number))
        self._slide.setWidget(row)
        row.setAutoFillBackground(False)
        self.show_category(kept)

    def show_category(self, category: str) -> None:
        """Marks a category ("All" if there is no such one), and tells nobody."""
        buttons = {str(one.property(_CATEGORY)): one for one in self._group.buttons()}
        shown = buttons.get(category, buttons[""])
        shown.setChecked(True)
        self._slide.show_whole(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self._slide.show_whole(watched)
        return super().eventFilter(watched, event)

    def _button(self, category: str, number: int) -> PlainButton:
        made = PlainButton(category or self.tr("All"), kind="mode", name=f"category{number}")
        made.setProperty(_CATEGORY, category)
        made.setCheckable(True)
        made.setAutoExclusive(True)  # one of several, also to a screen reader
        made.installEventFilter(self)
        self._group.addButton(made)
        return made

    def _star_button(self) -> PlainButton:
        made = self._button(FAVOURITES, 0)
        made.setObjectName("categoryFavourites")
        made.say("", self.tr("Favourites"))
        made.setToolTip(self.tr("Favourites"))
        made.set_icon("star", 20)
        return made

    @Slot()
    def _show_more(self) -> None:
        bar = self._slide.horizontalScrollBar()
        self._more.setVisible(bar.maximum() > bar.minimum())

    @Slot()
    def _show_chosen(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            self._slide.show_whole(checked)

    @Slot()
    def _slide_on(self) -> None:
        """To the next categories; after the last ones, to the first again."""
        bar = self._slide.horizontalScrollBar()
        is_at_end = bar.value() >= bar.maximum()
        bar.setValue(bar.minimum() if is_at_end else bar.value() + bar.pageStep() * 3 // 4)

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        self._slide.show_whole(button)
        self.chosen.emit(str(button.property(_CATEGORY)))


class _SlidingRow(QScrollArea):
    """A row wider than its window, without a scroll bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        Veil(self)

    def show_whole(self, button: QWidget) -> None:
        """Slides until all of `button` is in sight. Qt's own way errs from right to left."""
        left = button.mapTo(self.viewport(), QPoint(0, 0)).x()
        beyond = left + button.width() - self.viewport().width()
        shift = left if left < 0 else max(0, beyond)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            shift = -shift
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + shift)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (delta.x() or delta.y()))
        event.accept()

    def minimumSizeHint(self) -> QSize:
        return QSize(TARGET, _HEIGHT)
