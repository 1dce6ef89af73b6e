"""Fetches pictures from web addresses, on a thread and a loop of its own."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pos_app.pictures.folder import PictureFolder
from pos_app.pictures.kinds import kind_of

if TYPE_CHECKING:
    import httpx

_log = logging.getLogger(__name__)
_AT_ONCE = 4
_MOST_REDIRECTS = 3
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

Done = Callable[[bytes], None]


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """What a picture may cost, and what all of them may."""

    picture_bytes: int = 4 * 1024 * 1024
    folder_bytes: int = 128 * 1024 * 1024
    connect_timeout_s: float = 5.0
    whole_timeout_s: float = 15.0


class PictureFetcher:
    """Hands over the bytes of a picture, from the folder or from the web; nothing if there is
    none to be had. Only https, and plain http from this computer where `allows_loopback`."""

    def __init__(
        self, folder: Path, limits: FetchLimits | None = None, *, allows_loopback: bool = False
    ) -> None:
        self._limits = limits or FetchLimits()
        self._folder = PictureFolder(folder, self._limits.folder_bytes)
        self._allows_loopback = allows_loopback
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._stop_event: asyncio.Event | None = None
        self._is_stopped = False
        self._client: httpx.AsyncClient | None = None
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()

    def fetch(self, url: str, done: Done) -> None:
        """Returns at once; `done` is called on another thread, with no bytes if it failed. After
        `stop` nothing is called any more."""
        with self._lock:
            if self._is_stopped:
                return
            if self._thread is None or not self._thread.is_alive():
                started = threading.Event()
                self._thread = threading.Thread(
                    target=self._live, args=(started,), name="pictures", daemon=True
                )
                self._thread.start()
                started.wait()
            is_begun = self._call(self._begin, url, done)
        if not is_begun:
            done(b"")

    def stop(self) -> None:
        """Drops what is under way and ends the thread. Harmless twice."""
        with self._lock:
            self._is_stopped = True
            if self._stop_event is not None:
                self._call(self._stop_event.set)
            thread, self._loop = self._thread, None
        if thread is not None:
            thread.join()

    def _call(self, what: Callable[..., None], *about: object) -> bool:
        """Has it called in the loop; False where there is none."""
        try:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(what, *about)
                return True
        except RuntimeError:  # it has just ended by itself
            pass
        return False

    def _live(self, started: threading.Event) -> None:
        """Where no more files can be opened there is no loop either, and nobody waits for one."""
        self._loop = None
        try:
            with asyncio.Runner() as loop:
                loop.run(self._run(started))
        except Exception:  # noqa: BLE001 - the thread's last door
            _log.exception("no pictures can be fetched")
        finally:
            started.set()

    async def _run(self, started: threading.Event) -> None:
        self._stop_event = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        started.set()
        import httpx  # the first picture from the web brings it, on this thread

        timeout = httpx.Timeout(self._limits.whole_timeout_s)
        timeout.connect = self._limits.connect_timeout_s
        # What is packed could be anything when it is unpacked.
        plain = {"Accept-Encoding": "identity"}
        self._client = httpx.AsyncClient(timeout=timeout, headers=plain)
        try:
            await self._stop_event.wait()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        finally:
            await self._client.aclose()

    def _begin(self, url: str, done: Done) -> None:
        task = asyncio.ensure_future(self._bring(url, done))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _bring(self, url: str, done: Done) -> None:
        data = b""
        try:
            async with self._slots:
                data = await self._data(url)
        except Exception:  # noqa: BLE001 - the task's last door
            _log.exception("fetching a picture broke")
        done(data)  # whoever asked asks for a few at once, and waits for each

    async def _data(self, url: str) -> bytes:
        data = await asyncio.to_thread(self._folder.get, url)
        if data is None:
            data = await self._download(url)
            if data:
                await asyncio.to_thread(self._folder.put, url, data)
        return data

    async def _download(self, url: str) -> bytes:
        import httpx

        try:
            async with asyncio.timeout(self._limits.whole_timeout_s):
                return await self._follow(url)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, TimeoutError) as error:
            _log.info("a picture was not fetched: %s", type(error).__name__)
            return b""

    async def _follow(self, url: str) -> bytes:
        """The picture at an address, or where that sends us: never to another scheme."""
        import httpx

        for _ in range(_MOST_REDIRECTS + 1):
            if self._client is None or not self._may_ask(url):
                return b""
            async with self._client.stream("GET", url) as response:
                if response.is_redirect:
                    target = response.headers.get("location", "")
                    joined = str(httpx.URL(url).join(target))
                    if urlsplit(joined).scheme != urlsplit(url).scheme:
                        return b""
                    url = joined
                    continue
                return await self._read(response)
        return b""

    async def _read(self, response: httpx.Response) -> bytes:
        """The body, if it is a picture of a kind that we know and no larger than it may be."""
        most = self._limits.picture_bytes
        if response.status_code != 200 or _said_length(response) > most:
            return b""
        body = bytearray()
        async for chunk in response.aiter_raw():
            body += chunk
            if len(body) > most:
                return b""
        return bytes(body) if kind_of(bytes(body[:16])) else b""

    def _may_ask(self, url: str) -> bool:
        parts = urlsplit(url)
        if parts.scheme == "https":
            return bool(parts.hostname)
        return self._allows_loopback and parts.scheme == "http" and parts.hostname in _LOOPBACK


def _said_length(response: httpx.Response) -> int:
    said = response.headers.get("content-length", "")
    return int(said) if said.isascii() and said.isdigit() else 0
