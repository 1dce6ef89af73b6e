"""Colour arithmetic: WCAG contrast, mixing, and bending a colour until it can be read."""

from __future__ import annotations

TEXT_CONTRAST = 4.5
"""The least contrast of any text, by WCAG 2 AA."""

_STEPS = 40


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue (0 to 255) of `#RRGGBB`. Raises `ValueError`."""
    digits = colour.removeprefix("#")
    if len(digits) != 6:
        raise ValueError(f"{colour!r} is not a colour such as #1D4ED8")
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """`colour` with `share` (0 to 1) of `other` in it."""
    pairs = zip(channels(colour), channels(other), strict=True)
    red, green, blue = (round(a + (b - a) * share) for a, b in pairs)
    return f"#{red:02X}{green:02X}{blue:02X}"


def readable(colour: str, backgrounds: tuple[str, ...], *, dark: bool) -> str:
    """`colour`, darkened (or, on a dark theme, lightened) until it can be read on all
    `backgrounds`."""
    towards = "#FFFFFF" if dark else "#000000"
    for step in range(_STEPS + 1):
        bent = mix(colour, towards, step / _STEPS)
        if all(contrast(bent, background) >= TEXT_CONTRAST for background in backgrounds):
            return bent
    return towards


def text_on(colour: str) -> str:
    """Near black or white, whichever reads better on `colour`."""
    return max("#FFFFFF", "#0B1220", key=lambda ink: contrast(ink, colour))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
