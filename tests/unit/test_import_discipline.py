"""What the first picture does not need is not loaded before it: found in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

_LATER = {
    "alembic", "anyio", "asyncio", "babel", "certifi", "click", "concurrent", "cryptography",
    "email", "filelock", "h11", "http", "httpcore", "httpx", "jinja2", "keyring", "mako",
    "platformdirs", "pygments", "qrcode", "rich", "sqlalchemy", "sqlite3", "ssl", "starlette",
    "tomlkit", "uvicorn",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport",
    "pos_app.checkout", "pos_app.returns", "pos_app.sandbox", "pos_app.store", "pos_app.tour",
    "pos_app.bootstrap.assembly", "pos_app.bootstrap.commands", "pos_app.services.payment_desk",
    "pos_app.ui.cart.cart_page", "pos_app.ui.keys_page", "pos_app.ui.payment_page",
    "pos_app.ui.result_page", "pos_app.ui.tray", "pos_app.ui.customer", "pos_app.ui.qr_proof",
    "pos_app.ui.tip.tip_pages", "pos_app.ui.tip.tip_question", "zxingcpp",
}  # fmt: skip

_NEVER = {"alembic", "mako", "pygments", "rich", "sqlalchemy.dialects.postgresql", "sqlalchemy.orm"}

# Opens the demo as `pos-app demo` does, and says what was loaded when its first picture was on the
# screen, and when it was ready; then closes it.
_PROGRAM = """
import json, linecache, sys
import pos_app.__main__
from pos_app.bootstrap.start_costs import spare_start

spare_start()
from pos_app.bootstrap import running
from PySide6.QtCore import QObject, Slot

class Witness(QObject):
    def __init__(self, till):
        super().__init__(till)
        self.till = till
        self.seen = {}
        # The payments thread is started by this very signal: the witness looks before it.
        till.window.first_painted.disconnect()
        till.window.first_painted.connect(self.painted)
        till.till.became_ready.connect(self.ready)

    @Slot()
    def painted(self):
        self.seen["painted"] = sorted(sys.modules)
        self.till._start()

    @Slot(object)
    def ready(self, _catalogue):
        self.seen["ready"] = [name for name in sorted(sys.modules) if sys.modules[name]]
        self.seen["sources"] = sorted(linecache.cache)
        print(json.dumps(self.seen))
        self.till.window.close()

real_open = running.open_demo

def open_demo(data_dir):
    till = real_open(data_dir)
    Witness(till)
    return till

running.open_demo = open_demo
sys.exit(pos_app.__main__.main(["demo", "--data-dir", sys.argv[1]]))
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Names of modules at the first picture (`painted`) and when the till sells (`ready`), and the
    files whose source text is held in memory by then (`sources`)."""
    return _seen_by(_PROGRAM, tmp_path_factory.mktemp("data"))


def _seen_by(program: str, folder: Path) -> dict[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_the_first_picture_waits_for_nothing_that_it_does_not_need(
    seen: dict[str, list[str]],
) -> None:
    assert _loaded(_LATER, seen["painted"]) == set()
    assert "PySide6.QtWidgets" in seen["painted"]


def test_a_ready_till_has_loaded_no_part_that_it_never_uses(seen: dict[str, list[str]]) -> None:
    assert _loaded(_NEVER, seen["ready"]) == set()
    assert {"sqlalchemy", "asyncio"} <= set(seen["ready"])


def test_nobody_has_read_the_sources_of_the_libraries(seen: dict[str, list[str]]) -> None:
    read = [path for path in seen["sources"] if f"{os.sep}sqlalchemy{os.sep}" in path]
    assert read == [], "does PySide read the source of every module again? See start_costs"


def _loaded(names: set[str], modules: list[str]) -> set[str]:
    """Which of `names` are loaded, themselves or a part of them."""
    ancestors = {module.rsplit(".", cut)[0] for module in modules for cut in range(8)}
    return names & ancestors


# ---- the first start ----------------------------------------------------------------------------
_WIZARD = """
import json, sys
import pos_app.__main__
from pos_app.bootstrap.start_costs import spare_start

spare_start()
from pos_app.bootstrap import first_start, running_wizard
from PySide6.QtCore import QObject, Slot

class Witness(QObject):
    def __init__(self, wizard):
        super().__init__(wizard)
        self.wizard = wizard
        wizard.window.first_painted.disconnect()
        wizard.window.first_painted.connect(self.painted)

    @Slot()
    def painted(self):
        print(json.dumps({"painted": sorted(sys.modules)}))
        self.wizard.window.close()

made = running_wizard.RunningWizard

def watched(*arguments, **how):
    wizard = made(*arguments, **how)
    Witness(wizard)
    return wizard

running_wizard.RunningWizard = watched
sys.exit(pos_app.__main__.main(["--data-dir", sys.argv[1]]))
"""
_OF_OTHER_STEPS = {
    "pos_app.bootstrap.running", "pos_app.ui.main_window", "pos_app.ui.sale_page",
    "pos_app.ui.setup.shop_step", "pos_app.ui.setup.keys_step", "pos_app.ui.setup.phones_step",
    "pos_app.ui.setup.products_step", "pos_app.ui.setup.pin_step",
}  # fmt: skip


def test_the_wizards_first_picture_waits_for_nothing_of_later(tmp_path: Path) -> None:
    seen = _seen_by(_WIZARD, tmp_path)
    later = (_LATER | _OF_OTHER_STEPS) - {"platformdirs"}  # finds the whole computer's settings
    assert _loaded(later, seen["painted"]) == set()
    assert "pos_app.ui.setup.look_step" in seen["painted"]


def test_a_till_that_is_set_up_loads_nothing_of_the_wizard(tmp_path: Path) -> None:
    program = (
        "import json, sys, pos_app.bootstrap.first_start, pos_app.bootstrap.running;"
        'print(json.dumps({"loaded": sorted(sys.modules)}))'
    )
    assert _loaded({"pos_app.ui.setup"}, _seen_by(program, tmp_path)["loaded"]) == set()
    assert _loaded(_LATER, _seen_by(program, tmp_path)["loaded"]) == set()
