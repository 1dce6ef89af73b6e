"""Sizes that every screen shares, in device-independent pixels."""

from __future__ import annotations

SPACE_4 = 4
SPACE_8 = 8
SPACE_12 = 12
SPACE_16 = 16
SPACE_24 = 24
SPACE_32 = 32
SPACE_48 = 48

RADIUS = 10
TARGET = 44
"""The least height and width of anything to be tapped."""
KEY_TARGET = 56
CHARGE_HEIGHT = 72
CONTENT_WIDTH = 960
"""How wide a page's content grows; beyond that, the air does."""
TRAY_WIDTH = 400
FADE_MS = 120
