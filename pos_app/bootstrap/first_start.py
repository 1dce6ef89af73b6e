"""The till from its first start on: the wizard until it is set up, the till, the wizard again."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.mending import tell_broken, tell_unusable, usable_plan
from pos_app.bootstrap.plan import Plan, plan_for
from pos_app.domain.errors import PosError, StoreUnusable
from pos_app.services.settings import Settings
from pos_app.services.setup import SETUP_DONE, SetupStep, wants_setup
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import settings_of
from pos_app.ui.app import make_application

if TYPE_CHECKING:
    from pos_app.bootstrap.till_setup import TillSetup

_log = logging.getLogger(__name__)


def run_till(data_dir: Path | None) -> int:
    """The till of a data folder, with the wizard before it where nothing is set up, and as often
    as somebody wants it again. What to exit with. Raises `PosError`; that the data folder cannot
    be used, or that the program itself is broken, is also said in a window."""
    try:
        return _run(data_dir)
    except StoreUnusable as unusable:
        tell_unusable(unusable)
        raise
    except PosError:
        raise
    except Exception:
        _log.critical("the till could not start", exc_info=True)
        tell_broken(data_dir)
        raise


def _run(data_dir: Path | None) -> int:
    plan = usable_plan(data_dir)
    program = _Program(DataFolder.chosen(data_dir))
    if wants_setup(plan.settings):
        begin = settings_of(program.folder).load()
        code, found = program.set_up(plan, begin, comes_from_till=False)
        if found is None:
            return code
        plan = found
    while True:
        code, wants_again = program.sell(plan)
        if not wants_again:
            return code
        plan = usable_plan(data_dir)
        # From the demo the way is clear: a shop is to be connected.
        first = SetupStep.SHOP if plan.demo else SetupStep.LOOK
        begin = replace(settings_of(program.folder).load(), setup_step=str(first))
        code, found = program.set_up(plan, begin, comes_from_till=True)
        if found is None:
            return code
        plan = found


class _Program:
    """Wizard and till, one after the other, on one data folder."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self._setup: TillSetup | None = None

    def set_up(
        self, plan: Plan, begin: Settings, *, comes_from_till: bool
    ) -> tuple[int, Plan | None]:
        """What to exit with, and the till that was set up; None: it was closed half-way."""
        # Not before it is wanted: a till that is set up needs none of it.
        from pos_app.bootstrap.running_wizard import RunningWizard
        from pos_app.bootstrap.till_setup import TillSetup

        _speak(plan)
        if self._setup is None:
            self._setup = TillSetup(self.folder)
        wizard = RunningWizard(self.folder, self._setup, begin, can_leave=comes_from_till)
        code = wizard.run()
        if not wizard.was_finished:
            return code, None
        # Not out of the file: where the disk refuses it, the answers count all the same.
        settings = replace(wizard.window.settings, setup_step=SETUP_DONE)
        return code, plan_for(self.folder, settings)

    def sell(self, plan: Plan) -> tuple[int, bool]:
        """What to exit with, and whether the wizard is wanted again."""
        # Not before there is a till to run: the wizard's first picture needs none of it.
        from pos_app.bootstrap import running

        _speak(plan)
        memory = None if self._setup is None else self._setup.memory
        till = running.RunningTill(replace(plan, memory=memory), sets_up=True)
        code = till.run()
        till.window.deleteLater()
        till.deleteLater()
        return code, till.wants_setup


def _speak(plan: Plan) -> None:
    make_application(sys.argv, language=plan.settings.language, theme=plan.settings.theme)
