"""The merchant's `appearance`: each value checked, then made into colours that can be read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

Colour = tuple[int, int, int]

READABLE = 4.5
VISIBLE = 1.4
_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})\Z", re.IGNORECASE | re.ASCII)
_RADIUS = re.compile(r"([0-9]{1,2}(?:\.[0-9]{1,2})?)(px|rem|em)?\Z", re.ASCII)
_FONT = re.compile(r"[a-z0-9][a-z0-9 \-]{0,60}\Z", re.IGNORECASE | re.ASCII)
_GENERIC_FONTS = {"serif", "sans-serif", "monospace", "cursive", "system-ui", "ui-rounded"}
_SYSTEM_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
_LARGEST_RADIUS = {"px": 28, "rem": 2, "em": 2}

WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)
_INK_DARK: Colour = (18, 23, 30)
_INK_LIGHT: Colour = (242, 245, 248)
_PAGE: Colour = (244, 246, 248)
_PRIMARY: Colour = (29, 78, 216)
_DANGERS: tuple[Colour, Colour] = ((179, 38, 30), (255, 138, 128))


@dataclass(frozen=True, slots=True)
class Look:
    """CSS values by the name of their custom property, safe to write into a style sheet."""

    properties: dict[str, str]
    is_dark: bool

    @property
    def css(self) -> str:
        inner = "".join(f"--{name}:{value};" for name, value in self.properties.items())
        return f":root{{{inner}color-scheme:{'dark' if self.is_dark else 'light'}}}"


def look_of(appearance: Mapping[str, object]) -> Look:
    """The page's look; a value that does not match its pattern counts as not given."""
    page = read_colour(appearance.get("backgroundColor")) or _PAGE
    primary = read_colour(appearance.get("primaryColor")) or _PRIMARY
    ink = best_on(page, _INK_DARK, _INK_LIGHT, BLACK, WHITE)
    is_dark = luminance(ink) > luminance(page)
    surface = mix(page, WHITE, 0.06) if is_dark else WHITE
    if contrast(ink, surface) < READABLE:
        surface = page
    accent = primary if contrast(primary, surface) >= READABLE else ink
    colours = {
        "page": page,
        "surface": surface,
        "field": mix(surface, page, 0.5) if is_dark else WHITE,
        "ink": ink,
        "muted": _muted(ink, page, surface),
        "line": mix(surface, ink, 0.16),
        "edge": mix(surface, ink, 0.42),
        "soft": mix(surface, ink, 0.06),
        "primary": primary,
        "on-primary": best_on(primary, WHITE, _INK_DARK, BLACK),
        "button-edge": primary if contrast(primary, surface) >= VISIBLE else ink,
        "accent": accent,
        "tint": mix(surface, primary, 0.12),
        "danger": best_on(surface, *_DANGERS, ink),
        "danger-tint": mix(surface, best_on(surface, *_DANGERS), 0.1),
    }
    properties = {name: hex_of(colour) for name, colour in colours.items()}
    properties["on-tint"] = hex_of(_readable_on(colours["tint"], accent, ink))
    properties["radius"] = read_radius(appearance.get("borderRadius")) or "10px"
    properties["font"] = read_font(appearance.get("fontFamily")) or _SYSTEM_FONT
    return Look(properties, is_dark)


def read_colour(value: object) -> Colour | None:
    """`#rgb` or `#rrggbb`."""
    found = _HEX.match(value.strip()) if isinstance(value, str) else None
    if found is None:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def read_radius(value: object) -> str | None:
    """`8`, `"8px"` or `"0.5rem"`, no larger than looks like a corner."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        return None
    found = _RADIUS.match(str(value).strip())
    if found is None:
        return None
    unit = found[2] or "px"
    return f"{min(Decimal(found[1]), Decimal(_LARGEST_RADIUS[unit]))}{unit}"


def read_font(value: object) -> str | None:
    """A list of font names, each quoted anew; the system's font stands in at its end."""
    if not isinstance(value, str) or not value.strip():
        return None
    names = [name.strip().strip("\"'") for name in value.split(",")]
    if not all(_FONT.match(name) for name in names):
        return None
    quoted = [name if name in _GENERIC_FONTS else f'"{name}"' for name in names]
    return ", ".join([*quoted, _SYSTEM_FONT])


def luminance(colour: Colour) -> float:
    """Relative luminance as WCAG defines it, 0 to 1."""
    channels = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (part / 255 for part in colour)
    )
    return sum(
        weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), channels, strict=True)
    )


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def best_on(ground: Colour, *candidates: Colour) -> Colour:
    """The first candidate that is readable on a ground, else the one that is read best.

    With black and white among the candidates there is always a readable one.
    """
    best = max(candidates, key=lambda candidate: contrast(candidate, ground))
    return next((one for one in candidates if contrast(one, ground) >= READABLE), best)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`one` with a `share` (0 to 1) of `other` in it."""
    red, green, blue = (round(a * (1 - share) + b * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def hex_of(colour: Colour) -> str:
    """`#rrggbb`."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _readable_on(ground: Colour, wanted: Colour, instead: Colour) -> Colour:
    return wanted if contrast(wanted, ground) >= READABLE else instead


def _muted(ink: Colour, *grounds: Colour) -> Colour:
    """Ink as pale as all grounds allow."""
    for share in (0.36, 0.28, 0.2, 0.1):
        candidate = mix(ink, grounds[0], share)
        if all(contrast(candidate, ground) >= READABLE for ground in grounds):
            return candidate
    return ink
