"""A till that sells without end, killed at random moments and started again; the books compared
after each kill. `dev.py crash` runs the long loop."""

from __future__ import annotations

import argparse
import logging
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.crash.books import read_books
from tests.crash.till_runs import Shop

LONGEST_S = 1.0
JUST_AFTER_S = 0.004
HOW = [
    *("paid", "paid_at_once", "paid_at_once", "lost_answer"),
    *("withdrawn", "cancelled", "other_amount", "taken", "refused"),
]


@dataclass
class Tally:
    """What a loop found. `lost` and `doubled` count rows and money, `sold` the paid sales."""

    kills: int = 0
    sold: int = 0
    lost: int = 0
    doubled: int = 0
    seconds: float = 0.0
    wrong: tuple[str, ...] = ()

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.sold} sales paid, {self.lost} lost, {self.doubled} "
            f"doubled, {self.seconds:.0f} s"
        )


def kill_and_compare(kills: int, seed: int) -> Tally:
    """Stops at the first contradiction. The same seed draws the same moments."""
    draw = random.Random(seed)  # noqa: S311 - the moments of kills are no secret
    tally, started_s = Tally(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Shop(Path(folder)) as shop:
        while tally.kills < kills and not tally.wrong:
            _run_and_kill(shop, draw)
            tally.kills += 1
            _compare(shop, tally)
        if not tally.wrong:
            shop.sell("paid")
            _compare(shop, tally)
            tally.wrong += tuple(f"open money: {one}" for one in read_books(shop).open_money())
    tally.seconds = time.monotonic() - started_s
    return tally


def _run_and_kill(shop: Shop, draw: random.Random) -> None:
    """Kills at a moment of its own, or in the milliseconds after something was shown."""
    script = [*draw.choices(HOW, k=2), "paid_at_once"]
    pid = shop.start(*script, sells_on=True)
    if draw.random() < 0.5:
        _watch(shop, draw.uniform(0, LONGEST_S))
    else:
        lines = draw.randint(1, 40)
        end_s = time.monotonic() + LONGEST_S
        while lines and shop.next_line(end_s) is not None:
            lines -= 1
        _watch(shop, draw.uniform(0, JUST_AFTER_S))
    shop.kill(pid)


def _watch(shop: Shop, seconds: float) -> None:
    end_s = time.monotonic() + seconds
    while shop.next_line(end_s) is not None and time.monotonic() < end_s:
        pass


def _compare(shop: Shop, tally: Tally) -> None:
    books = read_books(shop)
    tally.sold = sum(row.state == "paid" for row in books.rows.values())
    tally.lost, tally.doubled = books.lost(), books.doubled()
    tally.wrong = tuple(books.wrong())


def main() -> int:
    """Kills as often as asked for. 1: something was lost, doubled or shown that was not so."""
    parser = argparse.ArgumentParser(description="Kill a selling till at random moments.")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    asked = parser.parse_args()
    logging.disable()  # the provider complains of each caller that was killed while it spoke
    sys.stdout.write(f"seed {asked.seed}\n")
    sys.stdout.flush()
    tally = kill_and_compare(asked.kills, asked.seed)
    sys.stdout.write(f"{tally}\n")
    for contradiction in tally.wrong:
        sys.stdout.write(f"  {contradiction}\n")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
