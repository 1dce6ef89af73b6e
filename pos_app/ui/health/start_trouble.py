"""What keeps the till from starting, in a window of its own: there is no till yet to say it in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.disk_trouble import DiskTrouble, disk_trouble
from pos_app.domain.errors import PosError, SettingsDamaged, StoreUnusable
from pos_app.services.settings import BadSetting
from pos_app.ui.disk_words import disk_words
from pos_app.ui.settings.problem_words import setting_problem_words
from pos_app.ui.theme import SPACE_12, SPACE_16, SPACE_24, with_text
from pos_app.ui.widgets import PlainLabel, PrimaryButton, ScrollColumn, SecondaryButton

translate = QCoreApplication.translate
_WIDTH = 640
_SIZE = (760, 440)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class StartTrouble(QDialog):
    """`why` names the cause, `what` says what to do, and `detail` has the system's own words.
    `name` begins the names of its parts; `anew` is what stands on the button that starts all the
    same, empty where nothing can. A dialog, as a screen reader reads those out when they come
    up."""

    answered = Signal()

    def __init__(
        self, name: str, title: str, why: str, what: str, *, detail: str, anew: str = ""
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName(name)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.is_anew = False
        self._why = PlainLabel(why)
        self._why.setObjectName(f"{name}Why")
        self._detail = PlainLabel(detail)
        self._detail.setObjectName(f"{name}Detail")
        self._detail.setProperty("type", "small")
        self._detail.setProperty("tone", "muted")
        close = translate("StartTrouble", "Close the till")
        self._close = PrimaryButton(close, name=f"{name}Close")
        self._close.setAccessibleDescription(f"{why}\n{what}")
        self._close.clicked.connect(self.close)
        self._anew = SecondaryButton(anew, name=f"{name}Anew")
        self._anew.clicked.connect(self._start_anew)
        self._anew.setVisible(bool(anew))
        self._build(title, what)
        self.resize(*_SIZE)

    def ask(self) -> bool:
        """Shows itself until it is answered. Whether to start anew."""
        loop = QEventLoop()
        self.answered.connect(loop.quit)
        self.show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        loop.exec()
        return self.is_anew

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the till."""
        if event.key() in _ENTER and self._anew.hasFocus():
            self._start_anew()
        elif event.key() in {Qt.Key.Key_Escape, *_ENTER}:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.answered.emit()

    @Slot()
    def _start_anew(self) -> None:
        self.is_anew = True
        self.close()

    def _build(self, title: str, what: str) -> None:
        head = PlainLabel(title, max_lines=2)
        head.setProperty("type", "title")
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        for label in (head, self._why, PlainLabel(what), self._detail):
            column.addWidget(label)
        column.addStretch(1)
        words.setMaximumWidth(with_text(_WIDTH))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_16)
        buttons.addStretch(1)
        buttons.addWidget(self._anew)
        buttons.addWidget(self._close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        outer.setSpacing(SPACE_16)
        outer.addWidget(ScrollColumn(words), 1)
        outer.addLayout(buttons)


class DamagedSettings(StartTrouble):
    """The settings in `file` cannot be used. Nothing is changed unless `is_anew` says so."""

    def __init__(self, damaged: PosError, file: str, *, can_start: bool) -> None:
        title = translate("DamagedSettings", "The settings cannot be used")
        anew = translate("DamagedSettings", "Start with what can be read")
        what = (
            translate(
                "DamagedSettings",
                "Nothing was changed, and no payment is lost. Mend the file and start the till "
                "again. Or start with the settings in it that can be read: the file is set aside "
                "beside the new one, and what is missing can be set again in Settings.",
            )
            if can_start
            else translate(
                "DamagedSettings",
                "Nothing was changed, and no payment is lost. This file is for all tills of this "
                "computer: ask who looks after the computer to mend it, and start again.",
            )
        )
        super().__init__(
            "damagedSettings",
            title,
            _damage_words(damaged, file),
            what,
            detail=str(damaged),
            anew=anew if can_start else "",
        )


class FolderUnusable(StartTrouble):
    """The data folder cannot be made, or nothing can be written there."""

    def __init__(self, unusable: StoreUnusable) -> None:
        what = translate(
            "FolderUnusable",
            "No payment is lost. The disk may be full, or it may not be written. Make room, or "
            "ask who looks after this computer, and start the till again.",
        )
        trouble = disk_trouble(unusable)
        if trouble is DiskTrouble.FULL:
            what = translate(
                "FolderUnusable",
                "No payment is lost. Delete what nobody needs, or empty the bin, and start the "
                "till again.",
            )
        elif trouble is not DiskTrouble.OTHER:
            what = translate(
                "FolderUnusable",
                "No payment is lost. Ask who looks after this computer, and start the till again.",
            )
        why = disk_words(trouble) or translate(
            "FolderUnusable", "The till cannot use the folder in which it keeps everything."
        )
        title = translate("FolderUnusable", "The till cannot start")
        super().__init__("folderUnusable", title, why, what, detail=str(unusable))


class ProgramBroken(StartTrouble):
    """A bug of the program's own keeps it from starting; the log is in the till's `folder`."""

    def __init__(self, folder: str) -> None:
        title = translate("FolderUnusable", "The till cannot start")
        why = translate("ProgramBroken", "Something in the till broke; the log has it.")
        what = translate(
            "FolderUnusable",
            "No payment is lost. Ask who looks after this computer, and start the till again.",
        )
        super().__init__("programBroken", title, why, what, detail=folder)


def _damage_words(damaged: PosError, file: str) -> str:
    """Which file it is, and which line or setting of it."""
    bad = damaged if isinstance(damaged, BadSetting) else damaged.__cause__
    if isinstance(bad, BadSetting):
        words = translate("DamagedSettings", "{setting} in the file {file}: {problem}")
        problem = setting_problem_words(bad.name)
        return words.format(setting=bad.name, file=file, problem=problem)
    if isinstance(damaged, SettingsDamaged) and damaged.line:
        words = translate(
            "DamagedSettings", "There is a mistake in line {line} of the file {file}."
        )
        return words.format(line=damaged.line, file=file)
    if disk_trouble(damaged) is DiskTrouble.NO_PERMISSION:
        words = translate(
            "DamagedSettings", "The system does not let the till read the file {file}."
        )
        return words.format(file=file)
    return translate("DamagedSettings", "The file {file} cannot be read.").format(file=file)
