"""The wizard's window: shown instead of the till's until the till is set up."""

from __future__ import annotations

import enum
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.domain.errors import PosError
from pos_app.services.settings import Settings
from pos_app.services.setup import Setup
from pos_app.ui.error_words import error_words
from pos_app.ui.language import speak_language
from pos_app.ui.program_window import ProgramWindow, put_on_look
from pos_app.ui.setup.frame import BeforeFrame, PageOf, SetupFrame
from pos_app.ui.setup.steps import page_of

if TYPE_CHECKING:
    from pos_app.ui.pin_page import PinQuestion
    from pos_app.workers.pin_check import PinCheck

_LEAST_SIZE = (1024, 520)
"""What a title bar and a task bar leave of a small screen: it scrolls where it must."""
_FIRST_SIZE = (1366, 768)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SetupEnd(enum.Enum):
    """How the wizard ended."""

    CLOSED = enum.auto()
    """Half-way: it goes on there at the next start."""
    FINISHED = enum.auto()
    LEFT = enum.auto()
    """Back to the till that it was called from."""


class SetupWindow(ProgramWindow):
    """`can_leave` says that there is a till to go back to. With a `pin` that is set it goes on only
    for the manager: somebody may have left it half-way, and gone."""

    kept = Signal(object)
    """Carries the `Settings`, to be saved: after each step, and with another look."""

    def __init__(
        self,
        setup: Setup,
        settings: Settings,
        *,
        can_leave: bool = False,
        pin: PinCheck | None = None,
        page_of: PageOf = page_of,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate: PinQuestion | None = None
        self._setup, self._page_of, self._can_leave = setup, page_of, can_leave
        self._draft = self._kept = settings
        self._spoken = settings.language
        self._trouble: PosError | None = None
        self._is_kept = True
        self.end = SetupEnd.CLOSED
        self.setObjectName("setupWindow")
        put_on_look(settings)
        self.frame = self._made_frame()
        if pin is not None and pin.is_set:
            self._shut(pin)
        else:
            self.setCentralWidget(self.frame)
            self.frame.page.take_keyboard()  # what is typed while it comes up is not lost
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_FIRST_SIZE)
        self.first_painted.connect(self._begin)

    @property
    def settings(self) -> Settings:
        """With all answers of now."""
        return self._draft

    def say_trouble(self, error: PosError) -> None:
        """Says what went wrong behind the wizard; in another language, too, while it is so."""
        self._trouble, self._is_kept = error, True
        self.frame.say_trouble(error_words(error))

    @Slot(object)
    def say_not_kept(self, error: PosError) -> None:
        """The disk did not take the answers. Each step tries it again, and so does closing."""
        self.say_trouble(error)
        self._is_kept = False

    @Slot()
    def say_kept(self) -> None:
        """It takes them again: what was said of that is over."""
        if not self._is_kept:
            self._trouble, self._is_kept = None, True
            self.frame.end_trouble()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.frame.stop()
        self._keep()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, wherever the keyboard is; but a button that has it is pressed. Escape
        goes back."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat() and self._gate is None:
            self.frame.go_back()
            return
        if event.key() not in _ENTER or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, QAbstractButton) and not focus.isCheckable() and focus.isEnabled():
            focus.click()
        else:
            self.frame.go_on()

    def _made_frame(self, before: BeforeFrame | None = None) -> SetupFrame:
        made = SetupFrame(
            self._setup,
            self._draft,
            can_leave=self._can_leave,
            page_of=self._page_of,
            before=before,
        )
        made.drafted.connect(self._take)
        made.finished.connect(self._finish)
        made.left.connect(self._leave)
        self.setWindowTitle(self.tr("Set up the till"))
        self.setAccessibleName(self.windowTitle())
        return made

    def _shut(self, pin: PinCheck) -> None:
        from pos_app.ui.pin_page import PinQuestion

        self.frame.setParent(self)
        self.frame.setVisible(False)
        self._gate = PinQuestion(pin)
        self._gate.opened.connect(self._open)
        self._gate.cancelled.connect(self.close)
        self._gate.ask(self.tr("The till is being set up. Going on is for the manager."))
        self.setCentralWidget(self._gate)

    @Slot()
    def _open(self) -> None:
        self._gate = None
        self.setCentralWidget(self.frame)
        self.frame.setVisible(True)
        self.frame.begin()

    @Slot()
    def _begin(self) -> None:
        if self._gate is None:
            self.frame.begin()
        else:
            self._gate.take_keyboard()

    @Slot(object)
    def _take(self, draft: Settings) -> None:
        before, self._draft = self._draft, draft
        if (draft.language, draft.text_size) != (before.language, before.text_size):
            # Once the tap that did it is over: it is a part of what goes.
            QTimer.singleShot(0, self, self._make_anew)
        if _look(draft) != _look(before):
            put_on_look(draft)
        if _look(draft) != _look(before) or draft.setup_step != before.setup_step:
            self._keep()

    def _keep(self) -> None:
        if self._draft != self._kept or not self._is_kept:
            self._kept = self._draft
            self.kept.emit(self._draft)

    @Slot()
    def _make_anew(self) -> None:
        """In another language, or with letters of another size."""
        old, focus = self.frame, self.frame.focus_name()
        old.stop()
        before = old.handed_on()
        if self._draft.language != self._spoken:
            self._spoken = self._draft.language
            speak_language(self._spoken)
        self._draft = replace(self._draft, setup_step=str(old.step))
        self.frame = self._made_frame(before)
        if self._trouble is not None:
            self.frame.say_trouble(error_words(self._trouble))
        self.setCentralWidget(self.frame)
        self.frame.begin(focus)

    @Slot()
    def _finish(self) -> None:
        self._go(SetupEnd.FINISHED)

    @Slot()
    def _leave(self) -> None:
        self._go(SetupEnd.LEFT)

    def _go(self, end: SetupEnd) -> None:
        self.end = end
        self.close()


def _look(settings: Settings) -> tuple[str, str, int]:
    return settings.language, settings.theme, settings.text_size
