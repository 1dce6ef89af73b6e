"""A line for a key: masked, taken clean from whatever was pasted, shown only while it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.ui.setup.form_line import TextLine
from pos_app.ui.setup.keys_text import clean_key, two_keys
from pos_app.ui.widgets import PlainButton, SecretField

_MARK = 22


class SecretLine(TextLine):
    """What is shown cannot be selected, and so goes into no clipboard."""

    edited = Signal()
    pair_pasted = Signal(str, str)
    """Two lines were pasted at once: the vault key and the merchant key."""

    def __init__(self, title: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, name=name, line=SecretField(), parent=parent)
        self._title = title
        self.line.textChanged.connect(self._clean)
        self.line.selectionChanged.connect(self._select_nothing)
        self._eye = PlainButton(name=f"{name}Eye")
        self._eye.setProperty("bulk", "icon")
        self._eye.clicked.connect(self._turn)
        self.side.addWidget(self._eye)
        self.hide_key()

    @property
    def key(self) -> str:
        return self.line.text()

    def put(self, key: str) -> None:
        """Fills it as if it were typed."""
        self.line.setText(key)

    def hide_key(self) -> None:
        """Masks it again."""
        self._show(is_shown=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Nobody looks any more: the next person who passes by need not see it.
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide_key()

    @Slot()
    def _turn(self) -> None:
        self._show(is_shown=self.line.echoMode() is QLineEdit.EchoMode.Password)

    def _show(self, *, is_shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Normal if is_shown else modes.Password)
        self.line.setDragEnabled(False)
        self.line.deselect()
        self._eye.set_icon("eye-off" if is_shown else "eye", _MARK)
        words = self.tr("Hide: {key}") if is_shown else self.tr("Show: {key}")
        self._eye.setAccessibleName(words.format(key=self._title))
        self._eye.tip(words.format(key=self._title))

    @Slot()
    def _select_nothing(self) -> None:
        if self.line.echoMode() is QLineEdit.EchoMode.Normal and self.line.hasSelectedText():
            self.line.deselect()

    @Slot(str)
    def _clean(self, typed: str) -> None:
        pair = two_keys(typed)
        if pair is not None:
            self.pair_pasted.emit(*pair)
            return
        clean = clean_key(typed)
        if clean != typed:
            self.line.setText(clean)
            return
        self.edited.emit()
