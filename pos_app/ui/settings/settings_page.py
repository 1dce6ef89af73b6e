"""The settings in one page: groups at the side, a search over all, each change taken at once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_app.services.settings import Settings
from pos_app.ui.cover import CoverPage
from pos_app.ui.settings.entries import Group, groups
from pos_app.ui.settings.rows import SettingRow
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, TARGET
from pos_app.ui.widgets import (
    PlainButton,
    PlainLabel,
    ScrollColumn,
    SecondaryButton,
    TextField,
    edges,
    frame,
    icon,
)

_SIDE_WIDTH = 248


@dataclass(frozen=True, slots=True)
class SettingsPlace:
    """Where somebody was in the settings, so that a window made anew opens there again."""

    group: str = ""
    scrolled_px: int = 0
    focus: str = ""


class SettingsPage(CoverPage):
    """Groups, rows and a search. `note` is one sentence about all settings, such as the demo's;
    `sets_up` says that there is a wizard to go back to."""

    changed = Signal(object)
    """Carries the `Settings` after a change; they can work, and are not saved yet."""
    health_wanted = Signal()
    backups_wanted = Signal()
    setup_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        settings: Settings,
        note: str = "",
        *,
        sets_up: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sets_up = sets_up
        self.setObjectName("settingsPage")
        self._rows: dict[str, list[SettingRow]] = {}
        self._sections: dict[str, QWidget] = {}
        self._buttons: dict[str, PlainButton] = {}
        self._choice = QButtonGroup(self)
        self._groups = groups()
        self._open = self._groups[0].name
        self._search = TextField()
        self._nothing = PlainLabel(self.tr("No setting fits. Try another word."))
        self._nothing.setObjectName("settingsNothing")
        self._nothing.setProperty("tone", "muted")
        self._build(settings, note)
        self._show_rows()

    def place(self) -> SettingsPlace:
        """Where the person is now."""
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        return SettingsPlace(self._open, self._scroll.verticalScrollBar().value(), name)

    def go_to(self, place: SettingsPlace) -> None:
        """Back to where the person was."""
        if place.group in self._sections:
            self._open_group(place.group)
        found = self.findChild(QWidget, place.focus) if place.focus else None
        (found or self._search).setFocus(Qt.FocusReason.OtherFocusReason)
        # The bar has no range before the rows are laid out.
        QTimer.singleShot(0, self, lambda: self._scroll_to(place.scrolled_px))

    def take_keyboard(self) -> None:
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape empties the search, and then leaves."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self._search.text():
            self._search.clear()
        else:
            self.left.emit()
        return True

    def _build(self, settings: Settings, note: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        outer.setSpacing(SPACE_16)
        outer.addLayout(self._head())
        if note:
            line = PlainLabel(note)
            line.setObjectName("settingsNote")
            line.setProperty("tone", "warn")
            outer.addWidget(line)
        body = QHBoxLayout()
        body.setSpacing(SPACE_24)
        groups = ScrollColumn(self._side())
        groups.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        body.addWidget(groups)
        body.addWidget(self._content(settings), 1)
        outer.addLayout(body, 1)

    def _head(self) -> QHBoxLayout:
        title = PlainLabel(self.tr("Settings"))
        title.setProperty("type", "title")
        self._search.setObjectName("settingsSearch")
        self._search.setAccessibleName(self.tr("Search settings"))
        self._search.setPlaceholderText(self.tr("Search settings"))
        self._search.setMinimumHeight(TARGET)
        self._search.setMaximumWidth(CONTENT_WIDTH // 2)
        glass = self._search.addAction(
            icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        glass.setText(self.tr("Search settings"))
        glass.setEnabled(False)
        self._search.textChanged.connect(self._show_rows)
        done = SecondaryButton(self.tr("Done"), name="settingsDone")
        done.setToolTip(self.tr("Back to the till (Esc)"))
        done.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(SPACE_16)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self._search, 2)
        row.addWidget(done)
        return row

    def _side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(_SIDE_WIDTH)
        side.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for group in self._groups:
            button = PlainButton(group.title, kind="quiet", name=f"settingsGroup_{group.name}")
            button.set_icon(group.icon, 20)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # one of several, also to a screen reader
            button.setProperty("group", group.name)
            button.setProperty("align", "leading")
            button.clicked.connect(self._group_clicked)
            self._choice.addButton(button)
            self._buttons[group.name] = button
            column.addWidget(button)
        column.addStretch(1)
        for button in self._doors():
            column.addWidget(button)
        return side

    def _doors(self, suffix: str = "") -> list[PlainButton]:
        """Buttons to what is no setting; `suffix` ends their names."""
        doors = [
            (self.tr("Check the till"), "settingsHealth", "check", self.health_wanted),
            (self.tr("Backups"), "settingsBackups", "clock", self.backups_wanted),
        ]
        if self._sets_up:
            words = self.tr("Set up again…")
            doors.append((words, "settingsSetup", "redo", self.setup_wanted))
        buttons = []
        for words, name, picture, wanted in doors:
            button = PlainButton(words, kind="quiet", name=f"{name}{suffix}")
            button.set_icon(picture, 20)
            button.setProperty("align", "leading")
            button.clicked.connect(wanted)
            buttons.append(button)
        return buttons

    def _content(self, settings: Settings) -> QWidget:
        inside = QWidget()
        inside.setObjectName("settingsContent")
        inside.setMaximumWidth(CONTENT_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(edges(0, 0, SPACE_8, 0))
        column.setSpacing(SPACE_16)
        for group in self._groups:
            section = self._section(group, settings)
            self._sections[group.name] = section
            column.addWidget(section)
        self._found_doors = self._doors("Found")
        for button in self._found_doors:
            column.addWidget(button)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("settingsScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        return self._scroll

    def _section(self, group: Group, settings: Settings) -> QWidget:
        card = frame("card", name=f"settingsSection_{group.name}")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_12)
        column.setSpacing(0)
        title = PlainLabel(group.title)
        title.setProperty("type", "heading")
        column.addWidget(title)
        column.addSpacing(SPACE_8)
        self._rows[group.name] = []
        for entry in group.entries:
            row = SettingRow(settings, entry)
            row.changed.connect(self._changed)
            self._rows[group.name].append(row)
            column.addWidget(row)
        return card

    @Slot()
    def _group_clicked(self) -> None:
        self._search.clear()
        self._open_group(str(self.sender().property("group")))
        self._scroll_to(0)

    def _open_group(self, name: str) -> None:
        self._open = name
        self._show_rows()

    def _scroll_to(self, px: int) -> None:
        self._scroll.verticalScrollBar().setValue(px)

    @Slot()
    def _show_rows(self) -> None:
        """The open group; or, while something is searched for, what fits of all groups."""
        words = self._search.text().casefold().split()
        found = 0
        for group in self._groups:
            whole = group.title.casefold()
            fits_whole = all(word in whole for word in words)
            shown = 0
            for row in self._rows[group.name]:
                fits = (group.name == self._open) if not words else fits_whole or row.fits(words)
                row.setVisible(fits)
                shown += fits
            self._sections[group.name].setVisible(shown > 0)
            found += shown
        for door in self._found_doors:
            fits = bool(words) and all(word in door.text().casefold() for word in words)
            door.setVisible(fits)
            found += fits
        self._nothing.setVisible(not found)
        self._buttons[self._open].setChecked(True)

    @Slot(object)
    def _changed(self, settings: Settings) -> None:
        for rows in self._rows.values():
            for row in rows:
                row.take(settings)
        self.changed.emit(settings)
