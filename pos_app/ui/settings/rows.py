"""One row of the settings: what it is, its field, and what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from pos_app.services.settings import BadSetting, Settings
from pos_app.ui.settings.entries import Entry, Kind
from pos_app.ui.settings.problem_words import setting_problem_words
from pos_app.ui.settings.values import field_text, is_on, switched, with_typed, without_pin
from pos_app.ui.theme import SPACE_8, SPACE_24, TARGET, with_text
from pos_app.ui.widgets import (
    PlainLabel,
    SecondaryButton,
    SecretField,
    TextField,
    hairline,
    restyle,
)
from pos_app.ui.widgets.choice_box import ChoiceBox
from pos_app.ui.widgets.switch import Switch

_FIELD_WIDTH = 320
_WORDS_WIDTH = 90
"""How much of a field's width grows with the text."""
_LABEL_WIDTH = 150
"""What the label must have beside a field, at the usual size of the letters."""
_PICTURES = "*.png *.jpg *.jpeg *.webp"


class SettingRow(QWidget):
    """Label and hint before the field; beneath it, in words, why a value was not taken."""

    changed = Signal(object)
    """Carries the whole `Settings` with the new value, which can work."""

    def __init__(self, settings: Settings, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self.entry = settings, entry
        self.field = self._made_field()
        self.field.setObjectName(f"setting_{entry.key}")
        self.field.setAccessibleName(entry.label)
        self.field.setAccessibleDescription(entry.hint)
        self._problem = PlainLabel()
        self._problem.setObjectName(f"problem_{entry.key}")
        self._problem.setProperty("tone", "danger")
        self._problem.setVisible(False)
        self._build()

    def take(self, settings: Settings) -> None:
        """Another row changed them: the next change here builds on these."""
        self._settings = settings

    def fits(self, words: list[str]) -> bool:
        """Whether every word is somewhere in this row's words."""
        choices = " ".join(text for _, text in self.entry.choices)
        whole = f"{self.entry.label} {self.entry.hint} {choices}".casefold()
        return all(word in whole for word in words)

    def _build(self) -> None:
        label = PlainLabel(self.entry.label)
        label.setProperty("strong", "true")
        label.setBuddy(self.field)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label)
        if self.entry.hint:
            hint = PlainLabel(self.entry.hint)
            hint.setProperty("type", "small")
            hint.setProperty("tone", "muted")
            names.addWidget(hint)
        names.addWidget(self._problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._row)
        self._row.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        self._row.setSpacing(SPACE_24)
        self._row.addLayout(names, 1)
        self._place = self._made_place()
        self._row.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters in a small window: the field goes under its label, a switch to its side."""
        super().resizeEvent(event)
        wide = _FIELD_WIDTH + with_text(_WORDS_WIDTH) - _WORDS_WIDTH
        is_narrow = event.size().width() < wide + SPACE_24 + with_text(_LABEL_WIDTH)
        is_switch = isinstance(self.field, Switch)
        if is_narrow and is_switch:
            wide = self.field.sizeHint().width()
        self._place.setFixedWidth(wide)
        is_under = is_narrow and not is_switch
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_under else ways.LeftToRight)
        self._row.setSpacing(SPACE_8 if is_under else SPACE_24)

    def _made_place(self) -> QWidget:
        """The field, with its button where it has one, as wide as those of the other rows."""
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        if isinstance(self.field, Switch):
            row.addStretch(1)
        row.addWidget(self.field, 0 if isinstance(self.field, Switch) else 1)
        if self.entry.kind is Kind.PICTURE:
            choose = SecondaryButton(self.tr("Choose…"), name=f"choose_{self.entry.key}")
            choose.clicked.connect(self._choose_picture)
            row.addWidget(choose)
        if self.entry.kind is Kind.PIN and self._settings.manager_pin:
            remove = SecondaryButton(self.tr("Remove"), name="removePin")
            remove.clicked.connect(self._remove_pin)
            row.addWidget(remove)
        return place

    def _made_field(self) -> QWidget:
        if self.entry.kind is Kind.SWITCH:
            switch = Switch()
            switch.setChecked(is_on(self._settings, self.entry))
            switch.toggled.connect(self._turned)
            return switch
        if self.entry.kind is Kind.CHOICE:
            return self._made_choice()
        is_secret = self.entry.kind is Kind.PIN
        line = (SecretField if is_secret else TextField)(field_text(self._settings, self.entry))
        line.setCursorPosition(0)  # a long text is read from its beginning
        line.setMinimumHeight(TARGET)
        if is_secret:
            is_set = bool(self._settings.manager_pin)
            line.setPlaceholderText(self.tr("Set") if is_set else self.tr("None"))
        line.editingFinished.connect(self._typed)
        return line

    def _made_choice(self) -> ChoiceBox:
        box = ChoiceBox()
        for value, words in self.entry.choices:
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(field_text(self._settings, self.entry)))
        box.activated.connect(self._chosen)
        return box

    @Slot()
    def _typed(self) -> None:
        if isinstance(self.field, QLineEdit):
            self._take(self.field.text())

    @Slot()
    def _chosen(self) -> None:
        if isinstance(self.field, ChoiceBox):
            self._take(str(self.field.currentData()))

    @Slot(bool)
    def _turned(self, on: bool) -> None:
        self._show_problem("")
        self.changed.emit(switched(self._settings, self.entry, on=on))

    @Slot()
    def _remove_pin(self) -> None:
        self._settings = without_pin(self._settings)
        self.changed.emit(self._settings)

    @Slot()
    def _choose_picture(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.entry.label, "", self.tr("Pictures ({endings})").format(endings=_PICTURES)
        )
        if path and isinstance(self.field, QLineEdit):
            self.field.setText(path)
            self._take(path)

    def _take(self, typed: str) -> None:
        if typed == field_text(self._settings, self.entry):  # also a name that nobody typed
            self._show_problem("")
            return
        try:
            changed = with_typed(self._settings, self.entry, typed)
        except BadSetting as bad:
            self._show_problem(setting_problem_words(bad.name))
            return
        self._show_problem("")
        if changed != self._settings:
            self._settings = changed
            self.changed.emit(changed)

    def _show_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.field.setProperty("problem", "true" if words else "false")
        self.field.setAccessibleDescription(words or self.entry.hint)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))
        restyle(self.field)
