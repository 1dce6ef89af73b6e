"""The wizard's frame: which step is on, and how to get to the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.services.setup import SETUP_DONE, Setup, SetupStep
from pos_app.ui.fade import PageStack
from pos_app.ui.setup.foot import StepFoot
from pos_app.ui.setup.found_line import FoundLine, Standing
from pos_app.ui.setup.rail import StepLine, StepRail
from pos_app.ui.setup.sheet import StepSheet
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.steps import Way, first_way, page_of, steps_of
from pos_app.ui.setup.summary_step import SummaryRow, SummaryStep
from pos_app.ui.setup.way_step import WayStep
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_8, SPACE_12, SPACE_16, SPACE_32

_RAIL_SHARE = 0.3
PageOf = Callable[[SetupStep], type[SetupStepPage]]


@dataclass(frozen=True, slots=True)
class BeforeFrame:
    """What a frame hands to the one that takes its place. `begun`: what was typed and not taken,
    by step; there may be secrets in it."""

    way: Way | None
    can_try: bool
    seen: frozenset[SetupStep]
    begun: Mapping[SetupStep, object] = field(repr=False)


class SetupFrame(QWidget):
    """Rail, step and foot. Each step is made when it is first wanted; those that nobody looks at
    yet a moment later, so that the rail can tell what is done."""

    drafted = Signal(object)
    """Carries the `Settings` after each answer, and after each step."""
    finished = Signal()
    left = Signal()

    def __init__(
        self,
        setup: Setup,
        settings: Settings,
        *,
        can_leave: bool,
        page_of: PageOf = page_of,
        before: BeforeFrame | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("setupFrame")
        self._setup, self.draft, self._page_of = setup, settings, page_of
        self._can_try = not (can_leave and settings.has_merchant)
        self._way = first_way(settings)
        self.step = _first_step(settings)
        self.seen = set(steps_of(self._way)[: steps_of(self._way).index(self.step)])
        self._begun: dict[SetupStep, object] = {}
        if before is not None:
            self._way, self._can_try = before.way, before.can_try
            self.seen |= before.seen
            self._begun = dict(before.begun)
        self._sheets: dict[SetupStep, StepSheet] = {}
        self._busy: set[SetupStep] = set()
        self._is_live = False
        self._rail = StepRail(can_leave=can_leave)
        self._line = StepLine(can_leave=can_leave)
        self._stack = PageStack()
        self._foot = StepFoot()
        self._build()
        self._later = QTimer(self)
        self._later.timeout.connect(self._make_one_more)
        self._stack.setCurrentWidget(self._sheet(self.step))
        self._rail.follow(self._foot.last)  # Tab leads from a step to the foot, and then there
        self._refresh()

    @property
    def page(self) -> SetupStepPage:
        """The step that is on."""
        return self._sheet(self.step).page

    def handed_on(self) -> BeforeFrame:
        """For the frame that takes this one's place. Numbers are read as the language of now
        writes them."""
        begun = dict(self._begun)
        for step, sheet in self._sheets.items():
            if (of_page := sheet.page.begun()) is not None:
                begun[step] = of_page
        return BeforeFrame(self._way, self._can_try, frozenset(self.seen), begun)

    def begin(self, focus: str = "") -> None:
        """It is on the screen: what is alive begins. `focus` names the widget that had the
        keyboard before the frame was made anew."""
        self._is_live = True
        self._enter()
        found = self.findChild(QWidget, focus) if focus else None
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
        self._later.start(0)

    def stop(self) -> None:
        """What is alive ends. Harmless twice."""
        self._later.stop()
        if self._is_live:
            self._is_live = False
            self.page.leave()

    def say_trouble(self, words: str) -> None:
        """A sentence above the buttons, whatever step is on."""
        self._trouble.say(Standing.WRONG, words)
        self._trouble_row.setVisible(True)

    def end_trouble(self) -> None:
        """What was said above the buttons is over."""
        self._trouble.clear()
        self._trouble_row.setVisible(False)

    @Slot(object)
    def go_to(self, step: SetupStep) -> None:
        """To any step, whatever is answered."""
        if step is self.step:
            return
        if self._is_live:
            self.page.leave()
        self.seen.add(self.step)
        self.step = step
        self._tell(replace(self.draft, setup_step=str(step)))
        self._stack.go_to(self._sheet(step))
        self._enter()

    @Slot()
    def go_on(self) -> None:
        """As Next does. Where it cannot be pressed, back to what is still to be filled in; while
        something is on its way, nothing."""
        if self.step in self._busy:
            return
        if not self._foot.may_go_on:
            self.page.take_keyboard()
        elif self.page.go_on():
            self._next()

    def go_back(self) -> None:
        """As Back does; what is on its way ends first."""
        if not self.page.give_up() and self.step is not self._steps[0]:
            self._back()

    @Slot()
    def _next(self) -> None:
        steps = self._steps
        if self.step is steps[-1]:
            self._tell(replace(self.draft, setup_step=SETUP_DONE))
            self.finished.emit()
            return
        self.go_to(steps[steps.index(self.step) + 1])

    @Slot()
    def _back(self) -> None:
        steps = self._steps
        self.go_to(steps[max(0, steps.index(self.step) - 1)])

    @Slot()
    def _done(self) -> None:
        """A step says that it has all that it wants."""
        if self.sender() is self.page and self.step is not self._steps[-1]:
            self._next()

    @Slot()
    def _leave(self) -> None:
        self._tell(replace(self.draft, setup_step=SETUP_DONE))
        self.left.emit()

    @property
    def _steps(self) -> tuple[SetupStep, ...]:
        return steps_of(self._way)

    def _build(self) -> None:
        self._edge = QFrame()
        self._edge.setProperty("kind", "upright")
        side = QVBoxLayout()
        side.setSpacing(0)
        self._line_around = line = QHBoxLayout()
        line.addWidget(self._line)
        side.addLayout(line)
        side.addWidget(self._stack, 1)
        self._trouble = FoundLine("setupTrouble")
        self._trouble_row = QWidget()
        around = QHBoxLayout(self._trouble_row)
        around.setContentsMargins(SPACE_32, SPACE_12, SPACE_32, SPACE_12)
        self._trouble.setMaximumWidth(CONTENT_WIDTH)
        around.addStretch(1)
        around.addWidget(self._trouble, 1000)
        around.addStretch(1)
        self._trouble_row.setVisible(False)
        side.addWidget(self._trouble_row)
        side.addWidget(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._edge)
        row.addLayout(side, 1)
        for steps in (self._rail, self._line):
            steps.wanted.connect(self.go_to)
            steps.leave_wanted.connect(self._leave)
        self._line.setVisible(False)
        self._foot.back.connect(self._back)
        self._foot.skipped.connect(self._next)
        self._foot.next_wanted.connect(self.go_on)

    def _sheet(self, step: SetupStep) -> StepSheet:
        if step not in self._sheets:
            page = self._page_of(step)(self._setup, self.draft)
            page.changed.connect(self._changed)
            page.turned.connect(self._turned)
            page.done.connect(self._done)
            page.busy_changed.connect(self._busy_changed)
            if isinstance(page, WayStep):
                page.offer_trying(self._way, can_try=self._can_try)
                page.way_chosen.connect(self._choose_way)
            if isinstance(page, SummaryStep):
                page.step_wanted.connect(self.go_to)
            self._sheets[step] = StepSheet(page)
            self._stack.addWidget(self._sheets[step])
            if step in self._begun:
                page.resume(self._begun.pop(step))
        return self._sheets[step]

    def _enter(self) -> None:
        page = self.page
        page.show_draft(self.draft)
        if isinstance(page, SummaryStep):
            for step in self._steps[:-1]:
                self._sheet(step).page.show_draft(self.draft)
            page.show_rows(self._rows())
        self._sheet(self.step).begin()
        if self._is_live:
            page.enter()
            focus = QApplication.focusWidget()
            if focus is None or not page.isAncestorOf(focus):  # else somebody types already
                page.take_keyboard()
            steps = self._steps
            self._sheet(self.step).tell(steps.index(self.step) + 1, len(steps))
        self._refresh()

    def _rows(self) -> list[SummaryRow]:
        pages = [self._sheet(step).page for step in self._steps[:-1]]
        return [SummaryRow(page.name, page.summary(), page.is_answered()) for page in pages]

    @Slot(object)
    def _changed(self, settings: Settings) -> None:
        self._tell(replace(settings, setup_step=str(self.step)))
        self._refresh()

    def _tell(self, settings: Settings) -> None:
        self.draft = settings
        self.drafted.emit(settings)

    @Slot(object)
    def _choose_way(self, way: Way) -> None:
        self._way = way
        self._refresh()

    @Slot(bool)
    def _busy_changed(self, is_busy: bool) -> None:
        page = self.sender()
        if isinstance(page, SetupStepPage):
            (self._busy.add if is_busy else self._busy.discard)(page.name)
            focus = QApplication.focusWidget()
            if is_busy and focus is not None and self._foot.isAncestorOf(focus):
                page.take_keyboard()  # Next cannot be pressed for a while
            self._refresh()

    @Slot()
    def _make_one_more(self) -> None:
        missing = [step for step in self._steps if step not in self._sheets]
        if not missing:
            self._later.stop()
            return
        self._sheet(missing[0])
        self._refresh()

    @Slot()
    def _turned(self) -> None:
        if isinstance(self.page, SummaryStep):
            self.page.show_rows(self._rows())
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        steps = self._steps
        done = {
            step
            for step, sheet in self._sheets.items()
            if step in self.seen and step is not steps[-1] and sheet.page.is_answered()
        }
        for one in (self._rail, self._line):
            one.show_steps(steps, self.step, done)
        self._foot.serve(
            self.page,
            is_first=self.step is steps[0],
            is_last=self.step is steps[-1],
            is_busy=self.step in self._busy,
            is_short=self._line.isVisibleTo(self),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self._rail.minimumWidth() <= self.width() * _RAIL_SHARE
        self._rail.setVisible(has_room)
        self._edge.setVisible(has_room)
        self._line.setVisible(not has_room)
        # Below the line of steps what is scrolled ends a little before it.
        below = 0 if has_room else SPACE_8
        self._line_around.setContentsMargins(SPACE_32, SPACE_16, SPACE_32, below)
        self._refresh()

    def focus_name(self) -> str:
        """The widget that has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""


def _first_step(settings: Settings) -> SetupStep:
    """Where the wizard was left, or its beginning."""
    if settings.setup_step in set(SetupStep):
        return SetupStep(settings.setup_step)
    return SetupStep.LOOK
