"""`pos-app configure --test-phones`: a code in the terminal, until a phone opened its page."""

from __future__ import annotations

import queue
import sys
from itertools import zip_longest
from pathlib import Path
from urllib.parse import urlsplit

from pos_app.bootstrap.till_setup import TillSetup
from pos_app.domain.errors import SetupError
from pos_app.services.setup import PhoneSeen, PhoneTrial
from pos_app.system.paths import DataFolder
from pos_app.system.settings_file import settings_of
from pos_app.system.single_instance import FolderLock

_HINT_AFTER_S = 15.0
_GLANCE_S = 1.0
_DARK_ON_LIGHT, _AS_BEFORE = "\x1b[30;47m", "\x1b[0m"
_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}


def wait_for_phone(data_dir: Path | None) -> int:
    """Returns when a phone came. Raises `SetupError` if phones come back nowhere, `TillInUse`
    while the till is open (it has the port), `BadSetting`, `NetworkTrouble`."""
    from pos_app.ui.setup.phone_words import seen_words, trouble_words

    folder = DataFolder.chosen(data_dir)
    settings = settings_of(folder).load()
    if not settings.phones_come_back:
        raise SetupError("Phones come back nowhere, as the settings say: --returns changes it.")
    seen: queue.SimpleQueue[PhoneSeen] = queue.SimpleQueue()
    with FolderLock(folder.lock):
        setup = TillSetup(folder)
        trial = setup.open_phone_trial(settings, seen.put)
        try:
            for line in [trouble_words(trial.trouble), *code_lines(trial.url), trial.url]:
                if line:
                    _say(line)
            _say("Scan the code with a phone, or open the address there. Ctrl-C ends the waiting.")
            came = _first(seen, setup, trial, has_own_port=bool(settings.return_port))
        finally:
            trial.close()
    _say(seen_words(came))
    return 0


def code_lines(url: str) -> list[str]:
    """The code in half blocks, two rows of modules a line; none where the output is no terminal."""
    from pos_app.ui.qr_matrix import qr_matrix

    if not sys.stdout.isatty():
        return []
    matrix = qr_matrix(url, fewest=True)
    light = [False] * len(matrix)
    lines = []
    for above, below in zip_longest(matrix[::2], matrix[1::2], fillvalue=light):
        halves = "".join(_HALVES[pair] for pair in zip(above, below, strict=True))
        lines.append(f"{_DARK_ON_LIGHT}{halves}{_AS_BEFORE}")
    return lines


def _first(
    seen: queue.SimpleQueue[PhoneSeen], setup: TillSetup, trial: PhoneTrial, *, has_own_port: bool
) -> PhoneSeen:
    """The first phone that comes; what may be in its way is said once, after a while."""
    try:
        return seen.get(timeout=_HINT_AFTER_S)
    except queue.Empty:
        _say_hint(setup, urlsplit(trial.url).port or 80, has_own_port=has_own_port)
    while True:
        # In glances: a wait without an end hears no Ctrl-C on Windows.
        try:
            return seen.get(timeout=_GLANCE_S)
        except queue.Empty:
            continue


def _say_hint(setup: TillSetup, port: int, *, has_own_port: bool) -> None:
    from pos_app.ui.setup.firewall_words import firewall_words

    hint = setup.firewall()
    _say("No phone came yet. Is it on the same Wi-Fi, and not on a network for guests?")
    for line in (firewall_words(hint, port), hint.command):
        if line:
            _say(line)
    if hint.command and not has_own_port:
        _say("And give --return-port with that port, or the till takes another one at each start.")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
