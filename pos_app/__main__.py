"""The command line: arguments, exit code."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from pos_app import __version__
from pos_app.bootstrap.configure_options import add_options, port, wishes_of
from pos_app.domain.errors import ImportRefused, PosError

_Run = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command. Returns 0 done, 1 it failed and said why on stderr, 2 wrong usage."""
    arguments = _parser().parse_args(argv)
    run: _Run = arguments.run
    try:
        return run(arguments)
    except ImportRefused as refused:
        _say_rows(refused)
    except PosError as error:
        print(error, file=sys.stderr)
    except KeyboardInterrupt:
        return 0
    return 1


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="the folder that holds everything of this till (default: the user's data folder)",
    )
    parser = argparse.ArgumentParser(
        prog="pos-app",
        description="A desktop till for payments by QR code. Without a command it opens the till.",
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"pos-app {__version__}")
    parser.set_defaults(run=_till)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")

    def command(name: str, run: _Run, text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text, parents=[common])
        sub.set_defaults(run=run)
        return sub

    _add_demo(command("demo", _demo, "The till with a sample catalogue and a pretend provider."))
    add_options(command("configure", _configure, "Sets a till up without a window."))
    importing = command(
        "import-catalogue",
        _import_catalogue,
        "Reads the products from a CSV file: all of them, or none and why.",
    )
    importing.add_argument(
        "file",
        type=Path,
        metavar="FILE.csv",
        help="columns sku,name,price and, as they come, barcode,category,brand,variant,"
        "description,image_url,original_price,discount_label,tax_exempt",
    )
    command("doctor", _doctor, "What works and what does not, a line each, with the remedy.")
    sandbox = command("sandbox", _sandbox, "The pretend provider alone.")
    sandbox.add_argument("--port", type=port, default=8787, help="(default: %(default)s)")
    _add_returns(command("returns", _returns, "The return handler alone, for phones elsewhere."))
    return parser


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--tour", action="store_true", help="sell by itself, a line a step, and stop"
    )
    parser.add_argument(
        "--shots", type=Path, metavar="DIR", help="save a picture of each screen of the tour"
    )


def _add_returns(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=port, default=8788, help="(default: %(default)s)")
    parser.add_argument("--public-url", metavar="URL", help="how phones reach it (https)")
    parser.add_argument(
        "--key-for",
        metavar="TILL",
        help="print the key of a till (`configure` asks for it), and stop",
    )


def _begin() -> None:
    """Before a window is loaded. Ctrl-C ends the program at once until there is a loop that hears
    of it: Python's own way of it breaks into Qt's libraries, which lose it, or fall."""
    from pos_app.bootstrap.start_costs import spare_start

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    spare_start()


def _till(arguments: argparse.Namespace) -> int:
    _begin()
    from pos_app.bootstrap.first_start import run_till

    return run_till(_data_dir(arguments))


def _demo(arguments: argparse.Namespace) -> int:
    if arguments.shots is not None and not arguments.tour:
        print("pos-app demo: --shots goes with --tour", file=sys.stderr)
        return 2
    _begin()
    if arguments.tour:
        from pos_app.tour.play import run_tour

        return run_tour(_data_dir(arguments), arguments.shots)
    from pos_app.bootstrap.running import open_demo

    return open_demo(_data_dir(arguments)).run()


def _configure(arguments: argparse.Namespace) -> int:
    wishes, data_dir = wishes_of(arguments), _data_dir(arguments)
    if wishes.of_the_till:
        from pos_app.bootstrap.configuring import configure

        if (code := configure(data_dir, wishes)) != 0:
            return code
    if wishes.booth:
        from pos_app.bootstrap.booth import configure_booth

        configure_booth(data_dir, wishes.booth)
    if wishes.test_phones:
        from pos_app.bootstrap.phone_waiting import wait_for_phone

        return wait_for_phone(data_dir)
    return 0


def _import_catalogue(arguments: argparse.Namespace) -> int:
    from pos_app.bootstrap import commands

    return commands.import_catalogue(_data_dir(arguments), arguments.file)


def _doctor(arguments: argparse.Namespace) -> int:
    from pos_app.bootstrap.doctor import run_doctor

    return run_doctor(_data_dir(arguments))


def _sandbox(arguments: argparse.Namespace) -> int:
    from pos_app.bootstrap import commands

    return commands.run_sandbox(arguments.port)


def _returns(arguments: argparse.Namespace) -> int:
    from pos_app.bootstrap import commands

    if arguments.key_for is not None:
        return commands.say_return_key(_data_dir(arguments), arguments.key_for)
    return commands.run_returns(
        _data_dir(arguments), arguments.host, arguments.port, arguments.public_url
    )


def _data_dir(arguments: argparse.Namespace) -> Path | None:
    folder: Path | None = getattr(arguments, "data_dir", None)
    return folder


def _say_rows(refused: ImportRefused) -> None:
    print("Nothing was taken. Mend these rows and try again:", file=sys.stderr)
    for line, column, reason in refused.rows:
        place = [f"line {line}"] * bool(line) + [column] * bool(column)
        print(f"  {', '.join(place)}: {reason}" if place else f"  {reason}", file=sys.stderr)
    if refused.more:
        print(f"  … and {refused.more} more", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
