"""What a screen reader gets over AT-SPI. Runs in the system's own Python, which has pyatspi.

A word on stdin, a line of JSON on stdout: `walk` gives every control that shows; of all since the
start `heard` gives what was announced, `passed` where the keyboard was, by role and name, and
`typed` what came into fields or went.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's own Python has it
from gi.repository import GLib  # type: ignore[import-not-found]  # and this

_MOST_CHILDREN = 40
_LABELLED = pyatspi.RELATION_LABELLED_BY
_Node = Any
"""AT-SPI's own objects have no types."""

heard: list[str] = []
passed: list[tuple[str, str]] = []
typed: list[str] = []


def listen(event: _Node) -> None:
    """Keeps what is announced."""
    heard.append(str(event.any_data))


def follow(event: _Node) -> None:
    """Keeps where the keyboard is."""
    if event.detail1:
        try:
            passed.append((event.source.getRoleName(), event.source.name))
        except (GLib.Error, AttributeError, NotImplementedError):
            passed.append(("", ""))


def watch(event: _Node) -> None:
    """Keeps what every program that listens learns of typing."""
    typed.append(str(event.any_data))


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
        "about": node.description,
        "captions": _captions(node),
        "left": _left(node, interfaces),
        "states": [pyatspi.stateToString(state) for state in states.getStates()],
        "text": "" if text is None else text.getText(0, -1),
        "does": node.queryAction().nActions if "Action" in interfaces else 0,
    }


def _captions(node: _Node) -> list[str]:
    """What labels it; a list has its value as its name."""
    relations = [one for one in node.getRelationSet() if one.getRelationType() == _LABELLED]
    return [one.getTarget(at).name for one in relations for at in range(one.getNTargets())]


def _left(node: _Node, interfaces: list[str]) -> int:
    """Where it begins at the left, in px of its window."""
    if "Component" not in interfaces:
        return 0
    return int(node.queryComponent().getExtents(pyatspi.WINDOW_COORDS).x)


def answer(_source: _Node, _condition: _Node) -> bool:
    """Answers one line of stdin; at its end the program ends."""
    word = sys.stdin.readline().strip()
    if not word:
        pyatspi.Registry.stop()
        return False
    told = {"heard": heard, "passed": passed, "typed": typed}
    sys.stdout.write(json.dumps(told[word] if word in told else walk()) + "\n")
    sys.stdout.flush()
    return True


pyatspi.Registry.registerEventListener(listen, "object:announcement")
pyatspi.Registry.registerEventListener(follow, "object:state-changed:focused")
pyatspi.Registry.registerEventListener(watch, "object:text-changed")
GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, answer)
pyatspi.Registry.start()
