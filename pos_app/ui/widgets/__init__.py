"""The pieces that all screens are made of."""

from __future__ import annotations

from pos_app.ui.widgets.buttons import (
    DangerButton,
    PlainButton,
    PrimaryButton,
    SecondaryButton,
    restyle,
)
from pos_app.ui.widgets.captioned_field import CaptionedField
from pos_app.ui.widgets.frames import edges, frame, hairline
from pos_app.ui.widgets.icons import IconLabel, icon, pixmap
from pos_app.ui.widgets.labels import (
    AmountLabel,
    ElidedLabel,
    Graphic,
    PlainLabel,
    fitted_font,
    literal,
)
from pos_app.ui.widgets.scrolling import ScrollColumn
from pos_app.ui.widgets.secret_field import SecretField
from pos_app.ui.widgets.text_field import TextField

__all__ = [
    "AmountLabel",
    "CaptionedField",
    "DangerButton",
    "ElidedLabel",
    "Graphic",
    "IconLabel",
    "PlainButton",
    "PlainLabel",
    "PrimaryButton",
    "ScrollColumn",
    "SecondaryButton",
    "SecretField",
    "TextField",
    "edges",
    "fitted_font",
    "frame",
    "hairline",
    "icon",
    "literal",
    "pixmap",
    "restyle",
]
