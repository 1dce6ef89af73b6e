"""A test page for phones, served as the till would: by its own handler, or by a hosted one.

Its address is made up by the till and cannot be guessed, so that only who scanned the code counts.
Whether somebody came is found where a running till finds it, in the handler's feed: what works in
the trial works in the shop.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from uuid import uuid4

from pos_app.domain.errors import NetworkTrouble, ProviderUnreachable
from pos_app.returns.feed import HandlerClient
from pos_app.returns.local import run_local
from pos_app.returns.tokens import Till, trial_path
from pos_app.services.ports import ReturnSeen
from pos_app.services.setup import PhoneSeen

_HOLD_S = 20.0
_AGAIN_S = 1.0
_FIRST_ANSWER_S = 16.0
_CLOSING_S = 5.0
_log = logging.getLogger(__name__)

OnSeen = Callable[[PhoneSeen], None]


@dataclass(frozen=True, slots=True)
class TrialPlace:
    """Where the page is to be: `hosted_url`, or `host` and `port` of this computer as in
    `open_local`. `shop` stands on it."""

    host: str = ""
    port: int = 0
    hosted_url: str = ""
    shop: str = ""


class FeedTrial:
    """Fulfils `PhoneTrial`: follows the feed on a thread of its own until it is closed. Raises
    `NetworkTrouble` if the handler does not answer to this till."""

    def __init__(
        self, till: Till, client: HandlerClient, seen: OnSeen, *, trouble: str = "", port: int = 0
    ) -> None:
        self._trial_id = uuid4()
        self.url = client.public_url + trial_path(till, self._trial_id)
        self.trouble = trouble
        self.port = port
        self._client, self._seen = client, seen
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._answered: Future[None] = Future()
        self._began_s = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="phone trial", daemon=True)
        self._thread.start()
        try:
            self._answered.result(_FIRST_ANSWER_S)
        except TimeoutError:
            self.close()
            raise ProviderUnreachable("The return handler cannot be reached.") from None
        self._began_s = time.monotonic()

    def close(self) -> None:
        """Nobody is told any more. Harmless twice."""
        if self._loop is not None and self._task is not None:
            with suppress(RuntimeError):  # it has ended by itself
                self._loop.call_soon_threadsafe(self._task.cancel)
        self._thread.join(_CLOSING_S)

    def _run(self) -> None:
        with suppress(asyncio.CancelledError):
            asyncio.run(self._follow())

    async def _follow(self) -> None:
        self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
        try:
            after = await self._first_answer()
            while True:
                after = await self._look(after)
        except NetworkTrouble as trouble:
            self._answered.set_exception(trouble)
        finally:
            await self._client.aclose()

    async def _first_answer(self) -> int:
        """The number to go on after: what came before this trial is nothing to it."""
        after = self._newest(0, await self._client.returns(0, 0.0))
        # A hosted handler serves many shops: it is told whose page this is.
        await self._client.note_opened(self._trial_id, "")
        self._answered.set_result(None)
        return after

    async def _look(self, after: int) -> int:
        try:
            came = await self._client.returns(after, _HOLD_S)
        except NetworkTrouble:
            await asyncio.sleep(_AGAIN_S)
            return after
        for one in came:
            if one.attempt_id == self._trial_id:
                self._tell(one)
        return self._newest(after, came)

    def _newest(self, after: int, came: list[ReturnSeen]) -> int:
        return max([after, *(one.number for one in came)])

    def _tell(self, came: ReturnSeen) -> None:
        after_s = time.monotonic() - self._began_s
        answered_ms = int(came.facts.get("answered_ms", "0"))
        try:
            self._seen(PhoneSeen(after_s, answered_ms, came.facts.get("phone", "other")))
        except Exception:  # noqa: BLE001 - the next phone is to be told of all the same
            _log.exception("a phone that came could not be told of")


class LocalTrial(FeedTrial):
    """The same on a handler of this computer, which ends with it."""

    def __init__(self, till: Till, place: TrialPlace, seen: OnSeen) -> None:
        local = run_local(till, host=place.host, port=place.port, shop=place.shop)
        self._local = local
        trouble = "loopback_only" if local.loopback_only else ""
        trouble = "port_taken" if local.port_was_taken else trouble
        try:
            super().__init__(till, local.client, seen, trouble=trouble, port=local.server.port)
        except NetworkTrouble:
            local.stop()
            raise

    def close(self) -> None:
        super().close()
        with suppress(NetworkTrouble):  # it ends with the program
            self._local.stop()


def open_phone_trial(till: Till, place: TrialPlace, seen: OnSeen) -> FeedTrial:
    """The page, open from here on; `seen` is called on a thread of its own, once for each look
    (again within a second is the same one). Off the GUI thread. Raises `BadSetting` (return_host)
    and `NetworkTrouble`."""
    if place.hosted_url:
        client = HandlerClient(till, place.hosted_url, shop=place.shop)
        return FeedTrial(till, client, seen)
    return LocalTrial(till, place, seen)
