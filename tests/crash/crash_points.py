"""The ports of a till, with a named point before and after each call where something may strike."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pos_app.domain.errors import StoreUnusable
from pos_app.domain.payment import Attempt, OpenedSession, Payment
from pos_app.domain.verdict import StatusAnswer
from pos_app.services.events import PaymentEvent
from pos_app.services.payment_view import PaymentView
from pos_app.services.ports import CheckoutProvider, Journal

HALF_A_PAGE = 2000
WRITES_THAT_FAIL = 3
Say = Callable[..., None]


class Planted(Exception):
    """The exception that strikes at a point: none that the program knows."""


class CrashPoints:
    """Does at `point`, the first time it is passed, what `fault` says: kill (-9), raise, full
    (no byte more on the disk, until some writes have failed), or full_killed (-9 at the first
    write that failed)."""

    def __init__(self, point: str, fault: str, folder: Path, say: Say) -> None:
        self._point, self._fault, self._folder, self._say = point, fault, folder, say
        self._failed = 0
        self.passed: list[str] = []

    def at(self, name: str) -> None:
        """The till is at this point."""
        self.passed.append(name)
        if name != self._point or self.passed.count(name) > 1:
            return
        self._say(struck=name)
        if self._fault == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif self._fault == "raise":
            raise Planted(name)
        else:
            # What is written goes to the log beside the store first, once there is one.
            sizes = {path.name: path.stat().st_size for path in self._folder.iterdir()}
            logs = [size for name, size in sizes.items() if name.endswith("-wal")]
            _limit_files(max(logs or sizes.values()) + HALF_A_PAGE)

    def write_failed(self) -> None:
        """The journal could not be written."""
        self._failed += 1
        self._say(write_failed=self._failed)
        if self._fault == "full_killed":
            os.kill(os.getpid(), signal.SIGKILL)
        if self._failed == WRITES_THAT_FAIL:
            _limit_files(resource.RLIM_INFINITY)


class PointedJournal:
    """A journal with points around each call."""

    def __init__(self, journal: Journal, points: CrashPoints) -> None:
        self._journal, self._points = journal, points

    def __getattr__(self, name: str) -> Callable[..., object]:
        call: Callable[..., object] = getattr(self._journal, name)

        def pointed(*arguments: object) -> object:
            point = f"journal.{name}{_said(arguments)}"
            self._points.at(f"{point} before")
            try:
                result = call(*arguments)
            except StoreUnusable:
                self._points.write_failed()
                raise
            self._points.at(f"{point} after")
            return result

        return pointed


class PointedProvider:
    """A provider with points before a request leaves and after its answer came."""

    def __init__(self, provider: CheckoutProvider, points: CrashPoints, say: Say) -> None:
        self._provider, self._points, self._say = provider, points, say

    async def open_session(self, payment: Payment) -> OpenedSession:
        self._points.at("provider.open_session before")
        opened = await self._provider.open_session(payment)
        self._points.at("provider.open_session after")
        return opened

    async def ask_status(self, session_id: str) -> StatusAnswer:
        self._points.at("provider.ask_status before")
        answer = await self._provider.ask_status(session_id)
        self._say(answered=answer.status, session=session_id)
        self._points.at(f"provider.ask_status {answer.status} after")
        return answer

    async def aclose(self) -> None:
        await self._provider.aclose()


def pointed_screen(
    screen: Callable[[PaymentView], None], points: CrashPoints
) -> Callable[[PaymentView], None]:
    """A screen with points around each view that it shows."""

    def show(view: PaymentView) -> None:
        point = f"screen.{view.state}{_mark(view.payment.attempt)}"
        points.at(f"{point} before")
        screen(view)
        points.at(f"{point} after")

    return show


def _said(arguments: tuple[Any, ...]) -> str:
    """What a call of the journal is about, in a word or two."""
    match arguments:
        case (Attempt() as attempt, PaymentEvent()):
            return f" {attempt.state}{_mark(attempt)}"
        case (PaymentEvent() as event,):
            return f" {event.kind}"
    return ""


def _mark(attempt: Attempt) -> str:
    return f" {attempt.attention}" if attempt.attention else ""


def _limit_files(size: int) -> None:
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
