"""The colours by name, for each theme, with the shop's own accent bent until it reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pos_app.services.resources import resource
from pos_app.ui.theme.contrast import contrast, mix, readable, text_on

_HOVER_SHARE = 0.10
_PRESS_SHARE = 0.20
_TINT_SHARE = 0.88
_DARK = frozenset({"dark", "contrast"})


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, `#RRGGBB` by token name."""

    name: str
    colours: Mapping[str, str]

    @property
    def is_dark(self) -> bool:
        return self.name in _DARK

    def __getitem__(self, token: str) -> str:
        return self.colours[token]


def tokens(name: str, accent: str = "") -> Tokens:
    """The tokens of `light`, `dark` or `contrast`. `accent` is the shop's own colour as
    `#RRGGBB`; what is not such a colour is passed over."""
    colours = dict(_file()[name])
    if accent and _is_colour(accent):
        grounds = tuple(colours[name] for name in ("background", "surface", "raised", "pressed"))
        colours["accent"] = readable(accent, grounds, dark=name in _DARK)
        colours["on_accent"] = text_on(colours["accent"])
    return Tokens(name, colours | _derived(colours))


def _derived(colours: Mapping[str, str]) -> dict[str, str]:
    """Tones of the accent: further from the text on it when pointed at, and a tint under it."""
    accent, surface = colours["accent"], colours["surface"]
    away = "#000000" if contrast(colours["on_accent"], "#000000") > 10 else "#FFFFFF"
    return {
        "warn_hover": mix(colours["warn"], away, _HOVER_SHARE),
        "accent_hover": mix(accent, away, _HOVER_SHARE),
        "accent_pressed": mix(accent, away, _PRESS_SHARE),
        "accent_tint": mix(accent, surface, _TINT_SHARE),
    }


def _is_colour(text: str) -> bool:
    digits = text.removeprefix("#")
    return (
        text.startswith("#")
        and len(digits) == 6
        and all(c in "0123456789abcdefABCDEF" for c in digits)
    )


@cache
def _file() -> dict[str, dict[str, str]]:
    loaded: dict[str, dict[str, str]] = json.loads(
        resource("styles", "tokens.json").read_text(encoding="utf-8")
    )
    return loaded
