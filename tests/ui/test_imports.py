"""What the first picture needs, and nothing more, is loaded before it."""

from __future__ import annotations

import subprocess
import sys

_LATER = (
    "qrcode", "PySide6.QtNetwork", "babel", "httpx", "sqlalchemy", "keyring",
    "pos_app.ui.cart.cart_page", "pos_app.ui.keys_page",
)  # fmt: skip


def test_the_window_imports_nothing_heavy() -> None:
    code = (
        "import sys, pos_app.ui.main_window, pos_app.ui.app\n"
        f"print([name for name in {_LATER!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
