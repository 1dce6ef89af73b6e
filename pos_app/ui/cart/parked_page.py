"""The parked carts: type to find, Enter calls one back, Delete throws one away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QWidget

from pos_app.services.parking import ParkedCart
from pos_app.ui.cart.answer_page import AnswerPage
from pos_app.ui.cart.parked_model import ParkedModel, ParkedPainter
from pos_app.ui.cart.touch import scroll_by_touch
from pos_app.ui.theme import SPACE_8, TARGET
from pos_app.ui.widgets import DangerButton, PlainButton, PlainLabel, TextField

_WIDTH = 840
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class ParkedPage(AnswerPage):
    """A field to find by name, and under it the list; one of them is always the current one."""

    taken = Signal(object)
    """Carries the `ParkedCart` that is wanted back."""
    unwanted = Signal(object)
    """Carries the `ParkedCart` that is thrown away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("parked", "", _WIDTH, parent, tall=True)
        self.title.setText(self.tr("Parked carts"))
        self.setAccessibleName(self.title.text())
        self._bring_back: Callable[[], None] | None = None
        self._carts = ParkedModel(self)
        self._find = TextField()
        self._find.setObjectName("parkedFind")
        self._find.setAccessibleName(self.tr("Find a parked cart by its name"))
        self._find.setPlaceholderText(self.tr("Find by name"))
        self._find.setMinimumHeight(TARGET)
        self._find.textChanged.connect(self._look)
        self._find.installEventFilter(self)
        self._list = self._make_list()
        self._nothing = PlainLabel(max_lines=2)
        self._nothing.setObjectName("parkedNothing")
        self._nothing.setProperty("tone", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing)
        self._make_buttons()
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self._find, 1)
        row.addWidget(self._undo)
        row.addWidget(self._remove)
        self.column.addLayout(row)
        self.column.addWidget(self._stack, 1)

    def ask(self, carts: list[ParkedCart]) -> None:
        """Shows these, from the beginning."""
        self._bring_back = None
        self._find.clear()
        self.show_carts(carts)
        self.say_problem("")

    def show_carts(self, carts: list[ParkedCart]) -> None:
        """Shows these; the same row stays the current one."""
        row = max(0, self._list.currentIndex().row())
        self._carts.show(carts)
        self._choose(row)

    def offer_back(self, bring_back: Callable[[], None] | None) -> None:
        """What was thrown away last can come back."""
        self._bring_back = bring_back
        self._undo.setVisible(bring_back is not None)

    def take_keyboard(self) -> None:
        self._find.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def take_answer(self) -> None:
        cart = self._current()
        if cart is not None:
            self.taken.emit(cart)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo) and self._bring_back is not None:
            self._undo_delete()
            return True
        return super().take_key(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keyboard; what moves in the list goes on to it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in _MOVES:
                self._list.keyPressEvent(event)
                return True
            at_end = self._find.cursorPosition() == len(self._find.text())
            if key == Qt.Key.Key_Delete and at_end and not self._find.hasSelectedText():
                self._throw_away()
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self._find.text():
                return self.take_key(event)
        return super().eventFilter(watched, event)

    def _make_list(self) -> QListView:
        made = _ParkedList()
        made.setObjectName("parkedList")
        made.setAccessibleName(self.tr("Parked carts"))
        made.setModel(self._carts)
        made.setItemDelegate(ParkedPainter(made, self._carts))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setUniformItemSizes(True)
        scroll_by_touch(made)
        made.doubleClicked.connect(self._double_clicked)
        made.unwanted.connect(self._throw_away)
        return made

    def _make_buttons(self) -> None:
        self.take.say(self.tr("Call it back"))
        self.take.show_enter_sign()
        self._remove = DangerButton(self.tr("Remove"), name="parkedRemove")
        self._remove.set_icon("trash", 20)
        self._remove.setToolTip(self.tr("Throw the chosen cart away (Delete)"))
        self._remove.clicked.connect(self._throw_away)
        self._undo = PlainButton(self.tr("Undo"), name="parkedUndo")
        self._undo.set_icon("undo", 20)
        self._undo.setToolTip(self.tr("Bring back what was thrown away (Ctrl+Z)"))
        self._undo.clicked.connect(self._undo_delete)
        self._undo.setVisible(False)

    def _current(self) -> ParkedCart | None:
        index = self._list.currentIndex()
        return self._carts.cart(index.row()) if index.isValid() else None

    def _choose(self, row: int) -> None:
        count = self._carts.rowCount()
        if count:
            self._list.setCurrentIndex(self._carts.index(min(row, count - 1)))
        looked = bool(self._find.text().strip())
        words = self.tr("No parked cart is called so.") if looked else self.tr("Nothing is parked.")
        self._nothing.setText(words)
        self._stack.setCurrentWidget(self._list if count else self._nothing)
        for button in (self.take, self._remove):
            button.setEnabled(bool(count))
        self._undo.setVisible(self._bring_back is not None)

    @Slot(str)
    def _look(self, text: str) -> None:
        self._carts.find(text)
        self._choose(0)

    @Slot()
    def _throw_away(self) -> None:
        cart = self._current()
        if cart is not None:
            self.unwanted.emit(cart)

    @Slot()
    def _undo_delete(self) -> None:
        bring_back, self._bring_back = self._bring_back, None
        if bring_back is not None:
            bring_back()

    @Slot(QModelIndex)
    def _double_clicked(self, _index: QModelIndex) -> None:
        self.take_answer()


class _ParkedList(QListView):
    """Delete throws away; Enter and Escape are the page's."""

    unwanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.unwanted.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)
