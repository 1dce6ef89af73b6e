"""How the till looks: colours, type, measures, and the one style sheet made from them."""

from __future__ import annotations

from pos_app.ui.theme.keeper import (
    amount_font,
    apply_theme,
    colour,
    font,
    is_motion_reduced,
    keeper,
    with_text,
)
from pos_app.ui.theme.measures import (
    CHARGE_HEIGHT,
    CONTENT_WIDTH,
    FADE_MS,
    KEY_TARGET,
    RADIUS,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    SPACE_24,
    SPACE_32,
    SPACE_48,
    TARGET,
    TRAY_WIDTH,
)

__all__ = [
    "CHARGE_HEIGHT",
    "CONTENT_WIDTH",
    "FADE_MS",
    "KEY_TARGET",
    "RADIUS",
    "SPACE_4",
    "SPACE_8",
    "SPACE_12",
    "SPACE_16",
    "SPACE_24",
    "SPACE_32",
    "SPACE_48",
    "TARGET",
    "TRAY_WIDTH",
    "amount_font",
    "apply_theme",
    "colour",
    "font",
    "is_motion_reduced",
    "keeper",
    "with_text",
]
