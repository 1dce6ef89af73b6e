"""The till as `pos-app` starts it, saying when things happen, with a cashier who takes orders.

The arguments are those of `pos-app`, for the till or the demo. The cashier types keys that open
nothing but the pretend provider.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pos_app.__main__
from pos_app.bootstrap.start_costs import spare_start

if TYPE_CHECKING:
    from pos_app.bootstrap.plan import Plan
    from pos_app.bootstrap.running import RunningTill


def main() -> int:
    """Shows the till until it is told to end; its exit code."""
    spare_start()  # as the program itself does, before anything of Qt is loaded
    from pos_app.bootstrap import running

    made = running.RunningTill

    def watched(plan: Plan, *, sets_up: bool = False) -> RunningTill:
        return _watched(made(plan, sets_up=sets_up))

    running.RunningTill = watched  # type: ignore[assignment,misc]  # it makes what it stands for
    return pos_app.__main__.main(sys.argv[1:])


def _watched(till: RunningTill) -> RunningTill:
    """Goes on saying what happens, from before the window is shown."""
    from tests.bench.programs.cashier import Cashier
    from tests.bench.programs.marks import FirstPaint, Heartbeat, end_on_trouble

    end_on_trouble()
    FirstPaint(till.window, "painted")
    heart = Heartbeat(till)
    till.window.first_painted.connect(heart.start)
    Cashier(till, heart)
    return till


if __name__ == "__main__":
    raise SystemExit(main())
