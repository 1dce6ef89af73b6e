"""Shows codes on both screens at the scale of `QT_SCALE_FACTOR`; says as JSON what came of it.

Run under Xvfb, as `python -m tests.ui.customer.scaled_codes`: Qt reads the scale when it starts.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pos_app.devices.code_reader import read_codes
from pos_app.services.settings import Settings
from pos_app.ui.app import make_application
from pos_app.ui.main_window import MainWindow
from pos_app.ui.qr_proof import CodeProof
from pos_app.ui.qr_view import QrView
from tests.fakes import fake_till as fake

_DEADLINE_S = 15.0
_EDGE_PX = 20
"""The card's rounded corners, which are no part of the code."""
_Found = TypeVar("_Found")


def main() -> int:
    """One till of 1024 by 600 in each theme, with the customer's window beside it."""
    app = make_application([], language="en_US", theme="light")
    seen = [_one(theme) for theme in ("light", "dark")]
    print(json.dumps({"scale": app.devicePixelRatio(), "seen": seen}))  # noqa: T201 - for the test
    return 0


def _one(theme: str) -> dict[str, object]:
    till = fake.FakeTill()
    settings = Settings(merchant_name="Bob", theme=theme, customer_screen="mirror")
    window = MainWindow(till, settings, demo=False, read_codes=read_codes)
    window.resize(1024, 600)
    window.move(0, 0)
    window.show()
    till.became_ready.emit(None)
    screen = _wait_for(lambda: window.facing.screen)
    customer = _wait_for(lambda: screen.window)
    customer.resize(1024, 600)
    customer.move(1030, 0)
    sale = fake.any_sale(2500)
    window.facing.charge(sale)
    proven: list[str] = []
    failed: list[str] = []
    views = {}
    for root, name in ((window, "qrCode"), (customer, "customerQr")):
        views[name] = _view(root, name)
        proof = root.findChild(CodeProof)
        if proof is None:
            raise LookupError(name)
        proof.proven.connect(partial(proven.append, name))
        proof.failed.connect(partial(failed.append, name))
    till.tell(fake.awaiting(fake.opening(sale)))
    _wait_for(lambda: set(views) <= set(proven))
    found: dict[str, object] = {
        "theme": theme,
        "failed": failed,
        "plain": [name for name, view in views.items() if view.is_plain],
        "even": {name: _is_even(view) for name, view in views.items()},
    }
    window.close_now()
    window.deleteLater()
    QTest.qWait(50)
    return found


def _view(root: QWidget, name: str) -> QrView:
    found = root.findChild(QrView, name)
    if found is None:
        raise LookupError(name)
    return found


def _is_even(view: QrView) -> bool:
    """Whether every run of equal pixels, across the code on the real screen, is a whole number of
    modules: a module that is cut anywhere would make one that is not."""
    window = view.window()
    place = view.mapTo(window, QPoint(0, 0))
    taken = view.screen().grabWindow(
        window.winId(), place.x(), place.y(), view.width(), view.height()
    )
    picture = taken.toImage()
    lengths: set[int] = set()
    for y in range(0, picture.height(), 7):
        inside = range(_EDGE_PX, picture.width() - _EDGE_PX)
        row = [picture.pixelColor(x, y).lightness() < 128 for x in inside]
        runs = [len(list(run)) for _, run in groupby(row)]
        lengths.update(runs[1:-1])
    module = min(lengths, default=0)
    return module > 1 and all(length % module == 0 for length in lengths)


def _wait_for(find: Callable[[], _Found | None]) -> _Found:
    deadline = time.monotonic() + _DEADLINE_S
    while not (found := find()):
        if time.monotonic() > deadline:
            raise TimeoutError("what was waited for did not come")
        QTest.qWait(20)
    return found


if __name__ == "__main__":
    sys.exit(main())
