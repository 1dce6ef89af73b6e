"""Codes are read from pixels as a phone would read them."""

from __future__ import annotations

import subprocess
import sys

from pos_app.devices.code_reader import read_codes
from pos_app.services.code_proof import GreyPicture, reads_back
from pos_app.ui.qr_matrix import qr_matrix

_URL = "https://checkout.ozura.io/checkout/session_4f9a1c77e2d84b0b9a3d5f6e7c8b9a01"


def _picture(text: str, module_px: int, *, fewest: bool = False) -> GreyPicture:
    rows = b""
    matrix = qr_matrix(text, fewest=fewest)
    for row in matrix:
        line = b"".join((b"\x00" if is_dark else b"\xff") * module_px for is_dark in row)
        rows += line * module_px
    return GreyPicture(len(matrix) * module_px, len(matrix) * module_px, rows)


def test_a_code_is_read_at_every_usual_size() -> None:
    for module_px in (2, 3, 5, 9):
        assert read_codes(_picture(_URL, module_px)) == (_URL,)


def test_the_plainer_code_says_the_same_in_fewer_modules() -> None:
    plain = _picture(_URL, 3, fewest=True)
    assert read_codes(plain) == (_URL,)
    assert plain.width < _picture(_URL, 3).width


def test_a_picture_without_a_code_reads_nothing() -> None:
    assert read_codes(GreyPicture(64, 32, bytes(64 * 32))) == ()


def test_only_exactly_what_was_wanted_counts() -> None:
    assert reads_back((_URL,), _URL)
    assert reads_back((_URL, _URL), _URL)
    for texts in ((), (_URL[:-1],), (_URL, "https://elsewhere.example"), (_URL.upper(),)):
        assert not reads_back(texts, _URL)
    assert not reads_back(("",), "")


def test_the_secret_is_in_no_repr() -> None:
    assert repr(_picture(_URL, 1)) == "GreyPicture(width=45, height=45)"


def test_the_library_is_loaded_with_the_first_picture_only() -> None:
    code = (
        "import sys, pos_app.bootstrap.running, pos_app.ui.qr_proof\n"
        "print('zxingcpp' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"
