"""A till on a computer whose second display is plugged in and out; says what is seen as JSON.

Run under Xvfb with a screen of 2646 by 768, as `python two_displays.py`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pos_app.devices.code_reader import read_codes
from pos_app.services.settings import Settings
from pos_app.ui.app import make_application
from pos_app.ui.main_window import MainWindow
from pos_app.ui.qr_proof import CodeProof
from tests.fakes import fake_till as fake

_DEADLINE_S = 10.0
_LEFT = "1366/361x768/203+0+0"
_RIGHT = "1280/338x720/190+1366+0"


def main() -> int:
    """Plugs a display in during a sale, and out again."""
    app = make_application([], language="en_US", theme="light")
    till = fake.FakeTill()
    settings = Settings(merchant_name="Bob", theme="light", text_size=100)
    window = MainWindow(till, settings, demo=False, read_codes=read_codes)
    chosen: list[str] = []
    window.facing.display_chosen.connect(chosen.append)
    window.show()
    window.activateWindow()
    _wait(window.isActiveWindow)
    till.became_ready.emit(None)
    _wait(lambda: window.facing.screen is not None)
    seen: dict[str, object] = {"alone": _seen(window)}
    subprocess.run(["xrandr", "--setmonitor", "left", _LEFT, "screen"], check=True)
    view = till.tell(fake.opening(fake.any_sale(2500)))
    window.facing.charge(view.payment.sale)
    till.tell(fake.awaiting(view))
    subprocess.run(["xrandr", "--setmonitor", "right", _RIGHT, "none"], check=True)
    _wait(lambda: _seen(window)["is_up"] is True)
    customer = window.facing.screen.window if window.facing.screen else None
    proven: list[bool] = []
    for proof in customer.findChildren(CodeProof) if customer else ():
        proof.proven.connect(lambda: proven.append(True))
    _wait(lambda: bool(proven))
    seen |= {"plugged": _seen(window), "proven": bool(proven)}
    subprocess.run(["xrandr", "--delmonitor", "right"], check=True)
    _wait(lambda: _seen(window)["is_up"] is False)
    seen |= {"unplugged": _seen(window), "sales": len(till.sales), "chosen": chosen}
    print(json.dumps(seen))  # noqa: T201 - what the test reads
    window.close_now()
    app.processEvents()
    return 0


def _seen(window: MainWindow) -> dict[str, object]:
    customer = window.facing.screen.window if window.facing.screen else None
    return {
        "till_is_active": window.isActiveWindow(),
        "till": window.geometry().getRect(),
        "is_up": customer is not None and customer.isVisible(),
        "place": customer.geometry().getRect() if customer else None,
        "code": customer is not None and customer.payment.qr.has_code,
        "windows": sum(1 for one in QApplication.topLevelWidgets() if one.isVisible()),
    }


def _wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _DEADLINE_S
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError("what was waited for did not come")
        QTest.qWait(20)


if __name__ == "__main__":
    sys.exit(main())
