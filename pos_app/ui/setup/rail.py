"""The steps at the side of the wizard; or, where there is no room for them, in one line."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.services.setup import SetupStep
from pos_app.ui.setup.steps import place_words, step_words
from pos_app.ui.theme import SPACE_4, SPACE_12, SPACE_16, SPACE_24, with_text
from pos_app.ui.widgets import PlainButton, PlainLabel, ScrollColumn, edges
from pos_app.ui.widgets.choice_box import ChoiceBox

_WIDTH = 248
_MARK = 20
_BAR = 16
"""Room for a scroll bar, in px."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StepRail(QFrame):
    """All steps, one below the other. Each can be gone to at any time: Tab leads to the one that
    is on, the arrows to the others, Enter goes there."""

    wanted = Signal(object)
    """Carries the `SetupStep`."""
    leave_wanted = Signal()

    def __init__(self, *, can_leave: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setupRail")
        self.setProperty("kind", "rail")
        self._buttons: dict[SetupStep, PlainButton] = {}
        self._choice = QButtonGroup(self)
        steps = QWidget()
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for step in SetupStep:
            column.addWidget(self._button(step))
        column.addStretch(1)
        title = PlainLabel(self.tr("Set up the till"))
        title.setProperty("type", "heading")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_12, SPACE_24, SPACE_12, SPACE_16)
        outer.setSpacing(SPACE_16)
        head = QVBoxLayout()
        head.setContentsMargins(edges(SPACE_12, 0, 0, 0))
        head.addWidget(title)
        outer.addLayout(head)
        outer.addWidget(ScrollColumn(steps), 1)
        if can_leave:
            leave = PlainButton(self.tr("Back to the till"), kind="quiet", name="setupLeave")
            leave.set_icon("arrow-left", _MARK)
            leave.setProperty("align", "leading")
            leave.clicked.connect(self.leave_wanted)
            outer.addWidget(leave)
        self.setFixedWidth(self._wide())

    def _wide(self) -> int:
        """As its longest words need it, in px."""
        buttons = self.findChildren(PlainButton)
        for button in buttons:
            button.ensurePolished()
        widest = max(button.sizeHint().width() for button in buttons)
        return max(with_text(_WIDTH), widest + 2 * SPACE_12 + _BAR)

    def follow(self, before: QWidget) -> None:
        """Tab leads here from `before`."""
        for stop in self.findChildren(PlainButton):
            QWidget.setTabOrder(before, stop)
            before = stop

    def show_steps(
        self, steps: Sequence[SetupStep], current: SetupStep, done: Collection[SetupStep]
    ) -> None:
        """Shows those that are on the way, and ticks off the done ones."""
        for step, button in self._buttons.items():
            button.setVisible(step in steps)
            is_done = step in done
            button.set_icon("circle-check" if is_done else "circle", _MARK)
            words = told = step_words(step)
            if step in steps:
                told = place_words(steps.index(step) + 1, len(steps), words)
            button.say(words, self.tr("{step}, done").format(step=told) if is_done else told)
            kinds = Qt.FocusPolicy
            button.setFocusPolicy(kinds.StrongFocus if step is current else kinds.ClickFocus)
        self._buttons[current].setChecked(True)

    def _button(self, step: SetupStep) -> PlainButton:
        button = _StepButton(step_words(step), kind="quiet", name=f"setupRail_{step}")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # one of several, also to a screen reader
        button.setProperty("align", "leading")
        button.setProperty("step", str(step))
        button.set_icon("circle", _MARK)
        button.clicked.connect(self._clicked)
        button.passed_on.connect(self._pass_on)
        self._choice.addButton(button)
        self._buttons[step] = button
        return button

    @Slot()
    def _clicked(self) -> None:
        self.wanted.emit(SetupStep(str(self.sender().property("step"))))

    @Slot(int)
    def _pass_on(self, by: int) -> None:
        """The keyboard goes to the step above or below; the till does not yet."""
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        at = next(at for at, button in enumerate(shown) if button is self.sender())
        shown[(at + by) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)


class _StepButton(PlainButton):
    """By itself an arrow would press the next one at once, and Enter nothing."""

    passed_on = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WAYS:
            self.passed_on.emit(_WAYS[Qt.Key(event.key())])
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class StepLine(QWidget):
    """The same in one line, for large letters in a small window."""

    wanted = Signal(object)
    """Carries the `SetupStep`."""
    leave_wanted = Signal()

    def __init__(self, *, can_leave: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[SetupStep, ...] = ()
        self._box = ChoiceBox()
        self._box.setObjectName("setupStepBox")
        self._box.setAccessibleName(self.tr("Steps"))
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._box.setMinimumContentsLength(1)
        self._box.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.activated.connect(self._chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        if can_leave:
            leave = PlainButton(kind="quiet", name="setupLeaveShort")
            leave.setProperty("bulk", "icon")
            leave.set_icon("arrow-left", _MARK)
            leave.setAccessibleName(self.tr("Back to the till"))
            leave.setToolTip(self.tr("Back to the till"))
            leave.clicked.connect(self.leave_wanted)
            row.addWidget(leave, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._box, 1)

    def show_steps(
        self, steps: Sequence[SetupStep], current: SetupStep, done: Collection[SetupStep]
    ) -> None:
        """As the rail's."""
        self._steps = tuple(steps)
        self._box.clear()
        for number, step in enumerate(steps, start=1):
            words = place_words(number, len(steps), step_words(step))
            self._box.addItem(self.tr("{step}, done").format(step=words) if step in done else words)
        self._box.setCurrentIndex(self._steps.index(current))

    @Slot(int)
    def _chosen(self, row: int) -> None:
        self.wanted.emit(self._steps[row])
