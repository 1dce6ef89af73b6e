"""One step of the wizard: what the frame around it asks of every step, and what it tells back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pos_app.services.settings import Settings, check_settings
from pos_app.services.setup import Setup, SetupStep


class SetupStepPage(QWidget):
    """The content of one step. The frame shows `title` and `explain` above it and Back, Skip and
    Next below it, scrolls it where it is too high, and mirrors nothing by hand.

    The step works on `draft`; `change` is the one way to change it. A draft that was told can
    work, as it is saved at once: what is typed and cannot work stays in the step's own fields,
    says why beside them, and keeps `may_go_on` false.
    """

    name: SetupStep
    changed = Signal(object)
    """Carries the `Settings` after an answer."""
    turned = Signal()
    """`is_answered`, `may_go_on`, `next_words` or `summary` say something else now."""
    done = Signal()
    """This step has all that it wants: on to the next."""
    busy_changed = Signal(bool)
    """Something is on its way that Next has to wait for."""

    def __init__(self, setup: Setup, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setup, self.draft = setup, settings
        self.setObjectName(f"setupStep_{self.name}")
        # A tap beside the fields takes the keyboard from them.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def title(self) -> str:
        """A few words, for the head and the rail."""
        raise NotImplementedError

    def explain(self) -> str:
        """One sentence below the title."""
        raise NotImplementedError

    def show_draft(self, settings: Settings) -> None:
        """Follows answers that were given in other steps. Tells nothing back."""
        self.draft = settings

    def enter(self) -> None:
        """It is on the screen from now on: begin what is alive."""

    def leave(self) -> None:
        """It is not any more, or the window goes: stop what is alive, hide what is secret. Must be
        harmless twice, and at any moment."""

    def give_up(self) -> bool:
        """Escape was pressed: ends what is on its way. Whether there was anything."""
        return False

    def begun(self) -> object:
        """What is typed and not taken yet, for `resume` of the page that takes this one's place in
        another language or with other letters. In memory only: it may be a secret. None: nothing.
        Digits of a PIN are no part of it, as they are forgotten when their step is left."""
        return None

    def resume(self, begun: object) -> None:
        """Goes on with what `begun` of the page before told."""

    def is_answered(self) -> bool:
        """Whether the rail ticks it off."""
        raise NotImplementedError

    def may_go_on(self) -> bool:
        """Whether Next can be pressed; skipping always can."""
        return True

    def go_on(self) -> bool:
        """Next was pressed, or Enter. False: the step does something first, and emits `done`."""
        return True

    def next_words(self) -> str:
        """Another word than "Next", where Next does something. Empty: "Next"."""
        return ""

    def summary(self) -> str:
        """One line for the last page."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Puts the keyboard where the step begins."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self, **values: Any) -> None:  # noqa: ANN401 - of whatever kind the settings are
        """Changes some of the draft's settings and tells it. Raises `BadSetting`, and then nothing
        is changed."""
        changed = replace(self.draft, **values)
        check_settings(changed)
        if changed != self.draft:
            self.draft = changed
            self.changed.emit(changed)
