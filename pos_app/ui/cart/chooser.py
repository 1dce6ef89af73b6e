"""A question over the shelf: one of several, chosen with a tap, the arrows, or its number."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from pos_app.ui.cart.choice_painter import (
    CHOICE_ROLE,
    NUMBERED,
    Choice,
    ChoicePainter,
    row_height,
)
from pos_app.ui.cart.touch import scroll_by_touch
from pos_app.ui.theme import (
    KEY_TARGET,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    colour,
)
from pos_app.ui.widgets import PlainButton, PlainLabel, edges, frame
from pos_app.ui.widgets.plain_text import shown

_WIDTH = 480
_CHOOSING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Chooser(QWidget):
    """Covers its parent until something was chosen, or Escape or a tap beside it closes it."""

    chosen = Signal(object)
    """Carries the `meaning` of what was chosen. The keyboard is back where it was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chooser")
        self._ground = parent
        self._model = _Choices(self)
        self._before: QWidget | None = None
        self._build()
        parent.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self._title = PlainLabel(max_lines=2)
        self._title.setObjectName("chooserTitle")
        self._title.setProperty("type", "heading")
        close = PlainButton(kind="quiet", name="closeChooser")
        close.set_icon("cross", 20)
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self.close_it)
        self.list = _ChoiceList(self._model)
        self.list.chosen.connect(self._choose)
        self.list.left.connect(self.close_it)
        self._card = frame("card", name="chooserCard")
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(edges(SPACE_16, SPACE_12, SPACE_12, SPACE_12))
        inner.setSpacing(SPACE_8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(head)
        inner.addWidget(self.list, 1)
        self._card.setParent(self)

    def ask(self, title: str, choices: list[Choice], current: object = None) -> None:
        """Opens with these; the keyboard stands on the one that means `current`, or the first."""
        self._title.setText(title)
        self.list.setAccessibleName(shown(title))
        self._model.set_choices(choices)
        meanings = [choice.meaning for choice in choices]
        row = meanings.index(current) if current in meanings else 0
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.list.setCurrentIndex(self._model.index(row))
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_it(self) -> None:
        """Closes without a choice."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    @Slot(object)
    def _choose(self, choice: Choice) -> None:
        self.close_it()
        self.chosen.emit(choice.meaning)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_it()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Nothing typed here goes on to the page beneath.
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        veil = QColor(colour("background"))
        veil.setAlphaF(0.8)
        QPainter(self).fillRect(self.rect(), veil)

    def _place(self) -> None:
        self.setGeometry(QRect(QPoint(0, 0), self._ground.size()))
        room = self.rect().adjusted(SPACE_12, SPACE_12, -SPACE_12, -SPACE_12)
        width = min(_WIDTH, room.width())
        head = self._title.heightForWidth(width - 2 * SPACE_16 - KEY_TARGET)
        rest = 2 * SPACE_12 + SPACE_8 + SPACE_4
        wanted = max(head, KEY_TARGET) + rest + self.list.whole_height()
        card = QRect(0, 0, width, min(wanted, room.height()))
        card.moveCenter(room.center())
        self._card.setGeometry(card)


class _Choices(QAbstractListModel):
    """What may be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def set_choices(self, choices: list[Choice]) -> None:
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        return self._choices[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(choice.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown(choice.spoken or choice.text)
        return choice if role == CHOICE_ROLE else None


class _ChoiceList(QListView):
    """The choices as large rows."""

    chosen = Signal(object)
    """Carries a `Choice`."""
    left = Signal()

    def __init__(self, model: _Choices) -> None:
        super().__init__()
        self.setObjectName("choiceList")
        self._choices = model
        self.setModel(model)
        self.setItemDelegate(ChoicePainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_by_touch(self)
        self.clicked.connect(self._clicked)

    def whole_height(self) -> int:
        """The height that shows all rows, in px."""
        return self._choices.rowCount() * row_height() + 2 * self.frameWidth() + SPACE_4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        if event.isAutoRepeat() and key in _CHOOSING_KEYS:
            return
        row = key - Qt.Key.Key_1
        if key in _CHOOSING_KEYS and index.isValid():
            self.chosen.emit(self._choices.choice(index.row()))
        elif 0 <= row < min(NUMBERED, self._choices.rowCount()):
            self.chosen.emit(self._choices.choice(row))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._choices.choice(index.row()))
