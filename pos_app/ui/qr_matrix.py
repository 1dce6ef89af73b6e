"""The modules of a QR code: which squares are dark. Nothing is drawn here."""

from __future__ import annotations

from functools import lru_cache

QUIET_BORDER = 4
"""Light modules around the code, as the standard asks."""

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=8)
def qr_matrix(text: str, *, fewest: bool = False) -> Matrix:
    """Rows of modules with the quiet border; True is dark. `fewest` spends less on repair, so that
    there are fewer modules and each is larger. `text` may be a bearer secret: it stays in memory
    only, until `forget`."""
    # Loaded with the first code: it costs more than a frame, and an empty till needs none.
    from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
    from qrcode.main import QRCode

    level = ERROR_CORRECT_L if fewest else ERROR_CORRECT_M
    code = QRCode(error_correction=level, border=QUIET_BORDER)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(row) for row in code.get_matrix())


def warm_up() -> None:
    """Loads what making a code needs, before anybody waits for one."""
    import qrcode.main  # noqa: F401 - for its effect: it is loaded


def forget() -> None:
    """Drops every code made so far."""
    qr_matrix.cache_clear()
