"""The till as `pos-app` starts it, saying when things happen, with a cashier who takes orders.

Usage: `till_window.py demo|till DATA_DIR`. The cashier types keys that open nothing but the
pretend provider.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pos_app.__main__  # the real program's first import  # noqa: F401
from tests.bench.programs.marks import FirstPaint, Heartbeat, end_on_trouble, say


def main() -> int:
    """Shows the till until it is told to end."""
    end_on_trouble()
    from pos_app.bootstrap import running

    kind, folder = sys.argv[1:3]
    opening = {"demo": running.open_demo, "till": running.open_till}[kind]
    till = opening(Path(folder))
    FirstPaint(till.window, "painted")
    heart = Heartbeat(till)
    till.window.first_painted.connect(heart.start)

    # After the first picture nothing here is in the way of what is measured.
    from tests.bench.programs.cashier import Cashier

    Cashier(till, heart)
    say("built")
    return till.run()


if __name__ == "__main__":
    raise SystemExit(main())
