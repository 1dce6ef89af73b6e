"""All scenes in all looks, measured: `python -m tests.ui.every_look [WORD …]`, offscreen or under
Xvfb. Takes some minutes; says what cannot be read, reached or heard, a line each."""

from __future__ import annotations

import sys
from collections import defaultdict

from pos_app.ui.app import make_application
from pos_app.ui.theme.contrast import TEXT_CONTRAST
from tests.ui.clipping import clipped, small_targets
from tests.ui.every_screen import LOOKS, SCENES, shown
from tests.ui.seeing import faint, unnamed


def main() -> int:
    """Walks all scenes whose names hold one of the words."""
    app = make_application([], language="en_US", theme="light")
    words = sys.argv[1:]
    found: dict[str, list[str]] = defaultdict(list)
    for look in LOOKS:
        for scene in SCENES:
            if words and not any(word in f"{look}-{scene}" for word in words):
                continue
            with shown(scene, look, app) as window:
                least = 7.0 if look.theme == "contrast" else TEXT_CONTRAST
                problems = [*unnamed(window), *clipped(window), *small_targets(window)]
                for problem in [*problems, *faint(window, least)]:
                    found[f"{look} {problem}"].append(scene)
    for problem, scenes in found.items():
        print(f"{problem} :: {', '.join(scenes)}")  # noqa: T201 - a tool speaks
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
