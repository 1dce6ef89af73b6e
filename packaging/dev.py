"""The one command for developers: sets everything up, then opens the till or runs the tests.

python3 packaging/dev.py demo [args...]   open the till with sample products and the pretend
                                          provider; without a display it sells by itself under
                                          Xvfb and saves pictures in build/shots. The arguments
                                          go to "pos-app demo".
python3 packaging/dev.py test [args...]   run the tests. The arguments go to pytest.
python3 packaging/dev.py check            format, lint, types, import contracts and the project's
                                          own checks.
python3 packaging/dev.py bench [args...]  run the measurements in tests/bench.
python3 packaging/dev.py load [args...]   flood the return handler, and measure what honest
                                          phones and the window feel of it.
python3 packaging/dev.py crash [args...]  kill a selling till at random moments, and compare its
                                          journal, screen and money after each: --kills 300.
python3 packaging/dev.py mutate [path...] break the money's code in small ways, one at a time, and
                                          see whether its tests notice. Goes on where it was
                                          stopped; a whole run takes the better part of an hour.
python3 packaging/dev.py words [lang...]  bring the translations in resources/translations up to the
                                          source, and say what is still to be translated: of all
                                          languages, or of the named ones, for example de fr.
python3 packaging/dev.py build [--test]   freeze the program, and make this system's installers in
                                          dist; --test installs and runs them where there is no
                                          Python, and measures sizes and starts.
python3 packaging/dev.py shots [OUT/] [word...]
                                          pictures of every screen, in all sizes, themes and
                                          languages, and a page to look through them. Words
                                          choose among them: 1366 dark de paid. With --approve
                                          those of now are what the tests compare with.
python3 packaging/dev.py lock [args...]   make packaging/requirements.lock again from
                                          pyproject.toml. The arguments go to "uv pip compile",
                                          for example --upgrade.

Each command first sets up what it needs: a .venv beside pyproject.toml with the locked
dependencies, and on Linux the system's libraries. On Debian and Ubuntu they are installed when
run as root, and otherwise the command to run is printed. Nothing else is needed but Python 3.11
or later; a second start finds all in place.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - run by whatever Python the computer has
    sys.exit(
        "This project needs Python 3.11 or later, and this is Python %d.%d."  # noqa: UP031 - read by old Pythons
        % sys.version_info[:2]
    )

from collections.abc import Callable

import dev_build
import dev_check
import dev_crash
import dev_lock
import dev_mutate
import dev_program
import dev_shots
import dev_words
from dev_process import Stopped, XvfbFailed, pass_on_stop_signals
from dev_setup import SetupFailed

COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "demo": dev_program.demo,
    "test": dev_program.test,
    "check": dev_check.check,
    "bench": dev_program.bench,
    "load": dev_program.load,
    "crash": dev_crash.crash,
    "mutate": dev_mutate.mutate,
    "words": dev_words.words,
    "shots": dev_shots.shots,
    "build": dev_build.build,
    "lock": dev_lock.lock,
}


def main(arguments: list[str]) -> int:
    """Run one command; returns the program's exit code, 1 if set-up failed, 2 on wrong usage."""
    if arguments[:1] in (["--help"], ["-h"]):
        print(__doc__)
        return 0
    if not arguments or arguments[0] not in COMMANDS:
        print(f"Usage: dev.py {{{','.join(COMMANDS)}}} [args...], or --help", file=sys.stderr)
        return 2
    pass_on_stop_signals()
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except (SetupFailed, XvfbFailed) as failure:
        print(failure, file=sys.stderr)
        return 1
    except Stopped as stop:
        return stop.exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
