"""The open-the-till check: what works and what does not, as plain data.

Each measurement is a function that may take its time and may hang; all run at once, and after a
few seconds those that have not answered are reported as such. Words are the screens' to make.
"""

from __future__ import annotations

import enum
import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pos_app.services.payment_view import HandlerView

LIMIT_S = 4.5
"""How long the whole check may take."""
NO_ANSWER = "no_answer"
BROKEN = "broken"
_log = logging.getLogger(__name__)


class CheckName(enum.StrEnum):
    """What is looked at, in the order in which it is told."""

    NETWORK = "network"
    DNS = "dns"
    TLS = "tls"
    CLOCK = "clock"
    KEYS = "keys"
    MODE = "mode"
    HANDLER = "handler"
    KEYRING = "keyring"
    DISK = "disk"
    STORE = "store"
    BACKUP = "backup"
    SCREEN = "screen"
    CODE = "code"
    VERSION = "version"


class Light(enum.StrEnum):
    """Green: fine. Amber: it sells, and somebody should know. Red: it does not sell."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: `found` is a word that the screens have sentences for; `facts` are
    plain figures and names for them, never a secret."""

    name: CheckName
    light: Light
    found: str
    facts: Mapping[str, str] = field(default_factory=dict)


Findings = Iterable[Finding]


@dataclass(frozen=True, slots=True)
class Measurement:
    """One thing to measure. `names` are the checks that it answers; `look` may yield one finding
    after the other, and may hang."""

    names: tuple[CheckName, ...]
    look: Callable[[], Findings]


@dataclass(frozen=True, slots=True)
class Report:
    """All findings, in the order of `CheckName`."""

    findings: tuple[Finding, ...]

    @property
    def worst(self) -> Light:
        lights = {finding.light for finding in self.findings}
        for light in (Light.RED, Light.AMBER):
            if light in lights:
                return light
        return Light.GREEN

    def of(self, light: Light) -> tuple[Finding, ...]:
        """Those with this light."""
        return tuple(finding for finding in self.findings if finding.light is light)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What only a running till knows. `handler` is how phones come back; `has_keys` that it works
    with keys, wherever they came from; `screens` the names of the displays."""

    handler: HandlerView
    has_keys: bool
    screens: tuple[str, ...]


def examine(
    measurements: Sequence[Measurement],
    tell: Callable[[Finding], None],
    *,
    limit_s: float = LIMIT_S,
    stop: threading.Event | None = None,
) -> Report:
    """Measures everything at once, tells each finding as it comes, and returns the report when all
    have answered, `limit_s` is over, or `stop` was set. `tell` is called on this thread."""
    answers: queue.SimpleQueue[Finding | None] = queue.SimpleQueue()
    for one in measurements:
        # Nothing can end a look-up of a name that hangs: it must not hold up the program's end.
        threading.Thread(
            target=_look, args=(one, answers), name=f"check {one.names[0]}", daemon=True
        ).start()
    found = _gather(len(measurements), answers, tell, limit_s, stop or threading.Event())
    for name in (name for one in measurements for name in one.names):
        if name not in found:
            found[name] = Finding(name, Light.AMBER, NO_ANSWER)
            tell(found[name])
    return Report(tuple(found[name] for name in CheckName if name in found))


_GLANCE_S = 0.1


def _gather(
    count: int,
    answers: queue.SimpleQueue[Finding | None],
    tell: Callable[[Finding], None],
    limit_s: float,
    stop: threading.Event,
) -> dict[CheckName, Finding]:
    deadline_s = time.monotonic() + limit_s
    found: dict[CheckName, Finding] = {}
    while count and not stop.is_set() and (left_s := deadline_s - time.monotonic()) > 0:
        try:
            finding = answers.get(timeout=min(left_s, _GLANCE_S))
        except queue.Empty:
            continue
        if finding is None:
            count -= 1
        else:
            found[finding.name] = finding
            tell(finding)
    return found


def _look(one: Measurement, answers: queue.SimpleQueue[Finding | None]) -> None:
    answered = set()
    try:
        for finding in one.look():
            answered.add(finding.name)
            answers.put(finding)
    except Exception:  # noqa: BLE001 - a check that breaks is news about the check: others go on
        _log.exception("a check broke: %s", one.names[0], extra={"is_said": True})
        for name in one.names:
            if name not in answered:
                answers.put(Finding(name, Light.AMBER, BROKEN))
    finally:
        answers.put(None)
