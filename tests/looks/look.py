"""How a screen is looked at: how large, in which theme, and in which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.ui import customer_shots, shots
from tests.ui.booth_scenes import BOOTH_SCENES
from tests.ui.setup_scenes import SETUP_SCENES

SIZES = ((1024, 600), (1366, 768), (1920, 1080))
BOOTH_UPRIGHT = (1080, 1920)
TABLET_UPRIGHT = (768, 1024)
SCENES = [*shots.SCENES, *customer_shots.SCENES, *SETUP_SCENES]
"""The names of all screens: the till's own, the booth's, the customer's window, the wizard's."""


@dataclass(frozen=True)
class Look:
    """A window of `size` px. `words`: en, de and ar as translated; `long` (a third longer than
    English, as German may be) and `mirrored` (English from right to left) need no translation."""

    size: tuple[int, int] = (1366, 768)
    theme: str = "light"
    words: str = "en"

    def __str__(self) -> str:
        return f"{self.size[0]}-{self.theme}-{self.words}"


@dataclass(frozen=True)
class Picture:
    """One screen in one look."""

    scene: str
    look: Look

    @property
    def name(self) -> str:
        """Such as `1366-dark-de-paid`, the name of its file."""
        return f"{self.look}-{self.scene}"


LOOKS = (
    *(Look(size, theme) for theme in ("light", "dark") for size in SIZES),
    *(Look(size, words=words) for words in ("de", "ar") for size in SIZES),
    *(Look(words=words, theme="dark") for words in ("de", "ar")),
    Look(theme="contrast"),
    *(Look(size, words="long") for size in SIZES[:2]),
)


def all_pictures() -> Iterator[Picture]:
    """Every screen in every look that somebody should see, screen by screen."""
    for scene in SCENES:
        for look in LOOKS:
            yield Picture(scene, look)
        if scene in BOOTH_SCENES:
            yield from (Picture(scene, Look(BOOTH_UPRIGHT, words=words)) for words in ("en", "ar"))
        elif scene in customer_shots.SCENES:
            yield Picture(scene, Look(TABLET_UPRIGHT))


def wanted_pictures(words: list[str]) -> list[Picture]:
    """Those whose names hold all `words`."""
    return [one for one in all_pictures() if set(words) <= set(one.name.split("-"))]
