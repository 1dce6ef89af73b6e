"""A stranger on the network: holds half-open connections, and asks for whatever comes to mind.

Arguments: the handler's port, how many connections, how many requests a second, for how many
seconds at most. Prints "ready" once every connection was opened, and its counts as JSON at the
end or when it is terminated.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import signal
import sys
import time
from collections import Counter
from contextlib import suppress

LOOPBACK = "127.0.0.1"
ADDRESSES = [f"127.0.0.{number}" for number in range(2, 42)]
AT_ONCE = 200
RECONNECT_S = 1.0
ANSWER_S = 5.0
BEGINNINGS = [b"", b"G", b"GET /hello HTTP/1.1\r\n", b"GET /r/ HTTP/1.1\r\nHost: x\r\nX: "]
TARGETS = [
    "/",
    "/hello",
    "/style.css",
    "/feed?after=0&wait=25",
    "/r/{}/till-1/{}/success",
    "/" + "a" * 900,
]


class Attacker:
    """One flood, bounded in number and in time."""

    def __init__(self, port: int, seconds: float) -> None:
        self._port = port
        self._ends_at = time.monotonic() + seconds
        self._addresses = itertools.cycle(ADDRESSES)
        self._room = asyncio.Semaphore(AT_ONCE)
        self._random = random.Random(1)  # noqa: S311 - the same flood each time
        self.counts: Counter[str] = Counter()

    async def run(self, half_open: int, rate: float) -> None:
        first = [asyncio.Event() for _ in range(half_open)]
        async with asyncio.TaskGroup() as tasks:
            for opened in first:
                tasks.create_task(self._hold(next(self._addresses), opened))
            for opened in first:
                await opened.wait()
            sys.stdout.write("ready\n")
            sys.stdout.flush()
            started = time.monotonic()
            for number in itertools.count():
                due_s = started + number / rate
                if due_s > self._ends_at:
                    break
                await asyncio.sleep(max(0.0, due_s - time.monotonic()))
                await self._room.acquire()
                tasks.create_task(self._ask(next(self._addresses)))

    async def _hold(self, address: str, opened: asyncio.Event) -> None:
        while (left_s := self._ends_at - time.monotonic()) > 0:
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(left_s):
                    await self._talk(address, self._random.choice(BEGINNINGS), opened)
            opened.set()
            self.counts["half-open connections"] += 1
            await asyncio.sleep(RECONNECT_S)

    async def _ask(self, address: str) -> None:
        token, attempt = self._random.randbytes(11).hex(), self._random.randbytes(16).hex()
        target = self._random.choice(TARGETS).format(token, attempt)
        request = f"GET {target} HTTP/1.1\r\nHost: {LOOPBACK}:{self._port}\r\n\r\n".encode()
        try:
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(ANSWER_S):
                    self.counts["requests"] += 1
                    self.counts["answered"] += bool(await self._talk(address, request))
        finally:
            self._room.release()

    async def _talk(self, address: str, said: bytes, opened: asyncio.Event | None = None) -> bytes:
        reader, writer = await asyncio.open_connection(
            LOOPBACK, self._port, local_addr=(address, 0)
        )
        try:
            if opened is not None:
                opened.set()
            writer.write(said)
            return await reader.read()
        finally:
            writer.transport.abort()


def main() -> None:
    port, half_open, rate, seconds = sys.argv[1:]

    async def attack() -> Counter[str]:
        attacker = Attacker(int(port), float(seconds))
        attack = asyncio.ensure_future(attacker.run(int(half_open), float(rate)))
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, attack.cancel)
        with suppress(asyncio.CancelledError):
            await attack
        return attacker.counts

    sys.stdout.write(json.dumps(asyncio.run(attack())) + "\n")


if __name__ == "__main__":
    main()
