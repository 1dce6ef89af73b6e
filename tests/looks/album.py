"""The page on which all pictures can be looked through: small ones, a row for each screen."""

from __future__ import annotations

import html
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.looks.look import Picture

SMALL = "small"
_SMALL_HIGH = 180
_QUALITY = 82
_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every screen</title>
<style>
body {{ font: 15px/1.4 sans-serif; margin: 24px; background: #e9ecf0; color: #12171e }}
h2 {{ font-size: 17px; margin: 28px 0 8px }}
.row {{ display: flex; flex-wrap: wrap; gap: 12px }}
figure {{ margin: 0 }}
figcaption {{ font-size: 12px; color: #55606e }}
img {{ height: {high}px; display: block; border: 1px solid #b9c2cc }}
nav label {{ margin-right: 14px }}
{hiding}
</style>
<h1>{count} pictures of {screens} screens</h1>
<nav>{choices}</nav>
{rows}
</html>
"""
_HIDING = "body:has(#{kind}:not(:checked)) .{kind} {{ display: none }}"
_ROW = '<h2 id="{scene}">{scene}</h2>\n<div class="row">{figures}</div>\n'
_FIGURE = (
    '<figure class="{kinds}"><a href="{name}.png"><img loading="lazy" alt="{name}" '
    'src="{small}/{name}.jpg"></a><figcaption>{look}</figcaption></figure>'
)


def save(folder: Path, picture: Picture, image: QImage) -> None:
    """Saves a picture, and a small one for the page."""
    image.save(str(folder / f"{picture.name}.png"))
    small = image.scaledToHeight(_SMALL_HIGH * 2, Qt.TransformationMode.SmoothTransformation)
    small.save(str(folder / SMALL / f"{picture.name}.jpg"), quality=_QUALITY)


def write_page(folder: Path, pictures: Sequence[Picture]) -> Path:
    """Writes the page of the pictures that are in the folder. Where it is."""
    there = [one for one in pictures if (folder / f"{one.name}.png").exists()]
    by_scene = [(scene, list(ones)) for scene, ones in groupby(there, lambda one: one.scene)]
    kinds = sorted({kind for one in there for kind in _kinds(one)}, key=_kind_order)
    page = folder / "index.html"
    page.write_text(
        _PAGE.format(
            high=_SMALL_HIGH,
            hiding="\n".join(
                f"body:has(#{k}:not(:checked)) .{k} {{ display: none }}" for k in kinds
            ),
            choices="".join(
                f'<label><input type="checkbox" id="{k}" checked> {k.lstrip("w")}</label>'
                for k in kinds
            ),
            count=len(there),
            screens=len(by_scene),
            rows="".join(_row(scene, ones) for scene, ones in by_scene),
        ),
        encoding="utf-8",
    )
    return page


def _kinds(picture: Picture) -> tuple[str, str, str]:
    look = picture.look
    return f"w{look.size[0]}", look.theme, look.words


def _kind_order(kind: str) -> tuple[bool, int, str]:
    is_width = kind[1:].isdigit()
    return not is_width, int(kind[1:]) if is_width else 0, kind


def _row(scene: str, pictures: Sequence[Picture]) -> str:
    figures = "".join(
        _FIGURE.format(
            kinds=" ".join(_kinds(one)), name=html.escape(one.name), small=SMALL, look=one.look
        )
        for one in pictures
    )
    return _ROW.format(scene=html.escape(scene), figures=figures)
