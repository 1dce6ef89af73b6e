"""What a screen reader gets over AT-SPI. Runs in the system's own Python, which has pyatspi.

A word on stdin, a line of JSON on stdout: `walk` gives every control that shows, `heard` what was
announced since the start.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's own Python has it
from gi.repository import GLib  # type: ignore[import-not-found]  # and this

_MOST_CHILDREN = 40
_Node = Any
"""AT-SPI's own objects have no types."""

heard: list[str] = []


def listen(event: _Node) -> None:
    """Keeps what is announced."""
    heard.append(str(event.any_data))


def walk() -> list[dict[str, Any]]:
    """All that shows, in order; what goes away meanwhile is left out."""
    desktop = pyatspi.Registry.getDesktop(0)
    return [node for program in desktop for node in _below(program)]


def _below(parent: _Node) -> Iterator[dict[str, Any]]:
    for number in range(min(parent.childCount, _MOST_CHILDREN)):
        try:
            child = parent.getChildAtIndex(number)
            child.clearCache()  # what it had asked before
            states = child.getState()
            if not states.contains(pyatspi.STATE_SHOWING):
                continue
            yield _said(child, states)
            yield from _below(child)
        except (GLib.Error, AttributeError, NotImplementedError):
            continue


def _said(node: _Node, states: _Node) -> dict[str, Any]:
    interfaces = pyatspi.listInterfaces(node)
    text = node.queryText() if "Text" in interfaces else None
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "states": [pyatspi.stateToString(state) for state in states.getStates()],
        "text": "" if text is None else text.getText(0, -1),
        "does": node.queryAction().nActions if "Action" in interfaces else 0,
    }


def answer(_source: _Node, _condition: _Node) -> bool:
    """Answers one line of stdin; at its end the program ends."""
    word = sys.stdin.readline().strip()
    if not word:
        pyatspi.Registry.stop()
        return False
    sys.stdout.write(json.dumps(walk() if word == "walk" else heard) + "\n")
    sys.stdout.flush()
    return True


pyatspi.Registry.registerEventListener(listen, "object:announcement")
GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, answer)
pyatspi.Registry.start()
