"""How customers' phones come back: over the shop's Wi-Fi, a hosted handler, or nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.services.settings import BadSetting, Settings, check_settings
from pos_app.services.setup import PhoneSeen, Setup, SetupStep
from pos_app.ui.settings.problem_words import setting_problem_words
from pos_app.ui.setup.phone_test import PhoneTest
from pos_app.ui.setup.phone_ways import HOSTED, NOWHERE, WIFI, PhoneWays
from pos_app.ui.setup.phone_words import refusal_words
from pos_app.ui.setup.step import SetupStepPage
from pos_app.ui.setup.trial_keeper import OpenPage, TrialKeeper
from pos_app.ui.setup.two_columns import TwoColumns
from pos_app.ui.theme import SPACE_16, with_text
from pos_app.ui.widgets import frame
from pos_app.workers.errand import Errand

_BESIDE_FROM = 600
_SIDE_WIDTH = 320
_SIDE_WORDS = 240


class PhonesStep(SetupStepPage):
    """Three ways, and a test code for those that have a page. What is chosen of a way is kept
    once it was tried: an address that this computer lacks, or a handler with another key, is
    not."""

    name = SetupStep.PHONES

    def __init__(self, setup: Setup, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(setup, settings, parent)
        self._is_entered = False
        self._trying = settings
        self._worked: tuple[object, ...] | None = None
        self._ways = PhoneWays(setup)
        self._network, self._handler = self._ways.network, self._ways.handler
        self._test = PhoneTest()
        self._trials = TrialKeeper(setup, self)
        self._world = Errand(self)
        self._build()
        self._connect()
        self._show_way()

    def title(self) -> str:
        return self.tr("How phones come back")

    def explain(self) -> str:
        return self.tr(
            "After paying, the customer's phone opens a page that shows the receipt: where is it?"
        )

    def show_draft(self, settings: Settings) -> None:
        """A handler's address that was typed, and not tried yet, stays."""
        is_same = _place(settings) == _place(self.draft)
        super().show_draft(settings)
        self._trying = settings
        if is_same and self._way == HOSTED and self._handler.is_wanted:
            self._network.show_settings(settings)
        else:
            self._show_way()

    def begun(self) -> object:
        """Keys that were typed, and not tried, are forgotten when the step is left."""
        is_begun = self._way == HOSTED and self._handler.is_wanted
        return self._handler.url if is_begun else None

    def resume(self, begun: object) -> None:
        if isinstance(begun, str):
            self._ways.check(HOSTED)
            self._handler.put_url(begun)
            self._show_panels()

    def enter(self) -> None:
        self._is_entered = True
        self._look_around()
        self._begin()

    def leave(self) -> None:
        self._is_entered = False
        self._trials.close()
        self._handler.forget()

    def is_answered(self) -> bool:
        settings = self.draft
        return self._has_worked or bool(settings.return_url) or not settings.phones_come_back

    def may_go_on(self) -> bool:
        return not (self._way == WIFI and self._network.wrong)

    def go_on(self) -> bool:
        """A hosted handler that was typed is tried first."""
        if self._way == HOSTED and self._handler.is_wanted:
            self._handler.try_it()
            return False
        return True

    def next_words(self) -> str:
        return self.tr("Try it") if self._way == HOSTED and self._handler.is_wanted else ""

    def summary(self) -> str:
        if not self.draft.phones_come_back:
            return self.tr("Nowhere: the till finds out by asking.")
        if self.draft.return_url:
            return self.tr("To {host}.").format(host=urlsplit(self.draft.return_url).hostname)
        if self._has_worked:
            return self.tr("To this computer, over the shop's Wi-Fi; a phone tried it.")
        return self.tr("To this computer, over the shop's Wi-Fi; not tried with a phone yet.")

    def take_keyboard(self) -> None:
        self._ways.take_keyboard()

    # ---- the way ------------------------------------------------------------------------------
    @property
    def _has_worked(self) -> bool:
        """Whether a phone came to the page of what is set now."""
        return self._worked == _place(self.draft)

    @property
    def _way(self) -> str:
        return self._ways.way

    def _show_way(self) -> None:
        """Shows what is set."""
        self._ways.show_settings(self.draft)
        self._show_panels()

    def _show_panels(self) -> None:
        way = self._way
        self._ways.show_panels()
        has_page = way == WIFI or (way == HOSTED and bool(self.draft.return_url))
        self._side.setVisible(has_page)
        self.turned.emit()

    @Slot()
    def _picked(self) -> None:
        if self._way == NOWHERE:
            self.change(phones_come_back=False, return_url="")
        elif self._way == WIFI:
            self.change(phones_come_back=True, return_url="")
        elif not self.draft.phones_come_back:
            # Nothing to come back to yet: until the handler was tried, as if nothing was chosen.
            self.change(phones_come_back=True)
        self._trying = self.draft
        self._show_panels()
        self._begin()

    # ---- the address --------------------------------------------------------------------------
    @Slot(str, str)
    def _place_chosen(self, host: str, port: str) -> None:
        """An address or a port: kept once the test page could be opened there."""
        try:
            wanted = replace(self.draft, return_host=host, return_port=_number(port))
            check_settings(wanted)
        except BadSetting as bad:
            self._network.say_wrong(bad.name, setting_problem_words(bad.name))
            self.turned.emit()
            return
        self._trying = wanted
        self._open()

    @Slot(str)
    def _hosted_works(self, url: str) -> None:
        self.change(return_url=url, return_host="", phones_come_back=True)
        self._trying = self.draft
        self._show_panels()
        self._begin()

    # ---- the test page ------------------------------------------------------------------------
    def _begin(self) -> None:
        """The page of the way that is chosen, if it has one and somebody looks."""
        is_wifi = self._way == WIFI
        if self._is_entered and (is_wifi or (self._way == HOSTED and self.draft.return_url)):
            self._open()
        else:
            self._trials.close()
            self._test.clear()

    @Slot()
    def _try_again(self) -> None:
        """Perhaps this computer is on another network by now."""
        self.take_keyboard()  # the button that had it goes
        self._look_around()
        self._open()

    def _look_around(self) -> None:
        self._world.run(partial(_looked_around, self.setup))

    def _open(self) -> None:
        if self._is_entered:
            self._test.wait()
            self._trials.open(self._trying)

    @Slot(object)
    def _opened(self, page: OpenPage) -> None:
        self._test.show_page(page, self._trying)
        tried = self._trying
        if (tried.return_host, tried.return_port) != (
            self.draft.return_host,
            self.draft.return_port,
        ):
            self.change(return_host=tried.return_host, return_port=tried.return_port)
            self._network.show_settings(self.draft)
        self.turned.emit()

    @Slot(int)
    def _keep_port(self, port: int) -> None:
        """The port of the page that is open becomes the till's own."""
        self.take_keyboard()  # the button that had it goes
        self.change(return_port=port)
        self._trying = self.draft
        self._network.show_settings(self.draft)

    @Slot(object)
    def _refused(self, error: PosError) -> None:
        words = refusal_words(error, self._trying)
        if isinstance(error, BadSetting) and self._trying.return_host != self.draft.return_host:
            self._network.say_wrong(error.name, words)
        self._test.show_refused(words)
        self.turned.emit()

    @Slot(object)
    def _seen(self, seen: PhoneSeen) -> None:
        self._test.show_seen(seen)
        self._worked = _place(self.draft)
        self.turned.emit()

    @Slot(object)
    def _know(self, world: tuple[Sequence[str], str]) -> None:
        addresses, till_id = world
        self._network.know_addresses(addresses)
        self._handler.show_till(till_id)

    # ---- the page -----------------------------------------------------------------------------
    def _build(self) -> None:
        self._side = frame("card", name="phonesTestCard")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        side.addWidget(self._test)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            TwoColumns(
                self._ways,
                self._side,
                second_width=max(_SIDE_WIDTH, with_text(_SIDE_WORDS)),
                beside_from=_BESIDE_FROM,
            )
        )
        column.addStretch(1)

    def _connect(self) -> None:
        self._ways.chosen.connect(self._picked)
        self._network.chosen.connect(self._place_chosen)
        self._handler.works.connect(self._hosted_works)
        self._handler.busy_changed.connect(self.busy_changed)
        self._handler.turned.connect(self.turned)
        self._test.again_wanted.connect(self._try_again)
        self._test.port_wanted.connect(self._keep_port)
        self._trials.opened.connect(self._opened)
        self._trials.refused.connect(self._refused)
        self._trials.seen.connect(self._seen)
        self._world.done.connect(self._know)


def _place(settings: Settings) -> tuple[object, ...]:
    """Where phones come back to with these settings."""
    return settings.return_host, settings.return_port, settings.return_url


def _number(port: str) -> int:
    """Raises `BadSetting` (return_port)."""
    try:
        return int(port)
    except ValueError as error:
        raise BadSetting("return_port", "A port is a number.") from error


def _looked_around(setup: Setup) -> tuple[Sequence[str], str]:
    return setup.addresses(), setup.till_id()
