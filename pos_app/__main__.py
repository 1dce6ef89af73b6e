"""The command line: arguments, exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from pos_app import __version__
from pos_app.domain.errors import ImportRefused, PosError

_Run = Callable[[argparse.Namespace], int]
_LAST_PORT = 65535


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
    _add_configure(command("configure", _configure, "Sets a till up for a real merchant."))
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
    sandbox.add_argument("--port", type=_port, default=8787, help="(default: %(default)s)")
    _add_returns(command("returns", _returns, "The return handler alone, for phones elsewhere."))
    return parser


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--tour", action="store_true", help="sell by itself, a line a step, and stop"
    )
    parser.add_argument(
        "--shots", type=Path, metavar="DIR", help="save a picture of each screen of the tour"
    )


def _add_configure(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Sets a till up for a real merchant. Asks for the two keys (vault key first), or reads "
        "them from standard input, a line each; they are kept in the system's keyring and "
        "nowhere else. With --return-url it asks for the return handler's key as a third."
    )
    parser.epilog = (
        "The settings are in settings.toml in the data folder. Another settings.toml gives "
        "defaults to all tills of this computer; what a till's own file says comes first. It is in "
        "/etc/xdg/pos-app (Linux), C:\\ProgramData\\pos-app (Windows) or "
        "/Library/Application Support/pos-app (macOS)."
    )
    parser.set_defaults(refuse=parser.error)
    parser.add_argument("--merchant-id", help="the provider's id of the merchant")
    parser.add_argument("--merchant-name", help="as the customer will see it")
    parser.add_argument("--currency", default=None, help="three letters, such as USD or EUR")
    parser.add_argument("--api-url", default=None, help="the provider's address (https)")
    returning = parser.add_mutually_exclusive_group()
    returning.add_argument(
        "--return-host", metavar="ADDR", help="this computer's address on the shop's network"
    )
    returning.add_argument("--return-url", metavar="URL", help="a hosted return handler (https)")
    _add_booth(parser.add_argument_group("manager and donation booth (may be given alone)"))


def _add_booth(group: argparse._ArgumentGroup) -> None:
    pin = group.add_mutually_exclusive_group()
    pin.add_argument(
        "--manager-pin",
        dest="pin",
        action="store_true",
        default=None,
        help="ask for the manager's PIN (after the keys), or read it from a line of stdin",
    )
    pin.add_argument(
        "--no-manager-pin", dest="pin", action="store_false", default=None, help="have none"
    )
    group.add_argument(
        "--kiosk",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="start as a donation booth that only the manager's PIN ends",
    )
    for name, metavar, words in (
        ("cause", "TEXT", "what the money is for; another cause counts from now on"),
        ("text", "TEXT", "a few words more"),
        ("picture", "FILE", "a PNG, JPEG or WebP picture (empty: none)"),
        ("goal", "AMOUNT", "how much is to be collected (0: no goal)"),
        ("raised", "AMOUNT", "what was collected elsewhere"),
    ):
        group.add_argument(f"--kiosk-{name}", metavar=metavar, help=words)
    group.add_argument(
        "--kiosk-idle", type=int, metavar="SECONDS", help="back to the start after so long"
    )


def _add_returns(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=_port, default=8788, help="(default: %(default)s)")
    parser.add_argument("--public-url", metavar="URL", help="how phones reach it (https)")
    parser.add_argument(
        "--key-for",
        metavar="TILL",
        help="print the key of a till (`configure` asks for it), and stop",
    )


def _port(text: str) -> int:
    """A port's number; 0 is any free one."""
    if not text.isascii() or not text.isdigit() or int(text) > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"{text} is not a port: a number from 0 to {_LAST_PORT}")
    return int(text)


def _till(arguments: argparse.Namespace) -> int:
    from pos_app.bootstrap.start_costs import spare_start

    spare_start()
    from pos_app.bootstrap.running import open_till

    return open_till(_data_dir(arguments)).run()


def _demo(arguments: argparse.Namespace) -> int:
    if arguments.shots is not None and not arguments.tour:
        print("pos-app demo: --shots goes with --tour", file=sys.stderr)
        return 2
    from pos_app.bootstrap.start_costs import spare_start

    spare_start()
    if arguments.tour:
        from pos_app.tour.play import run_tour

        return run_tour(_data_dir(arguments), arguments.shots)
    from pos_app.bootstrap.running import open_demo

    return open_demo(_data_dir(arguments)).run()


def _configure(arguments: argparse.Namespace) -> int:
    wanted = {
        "merchant_id": arguments.merchant_id,
        "merchant_name": arguments.merchant_name,
        "currency_code": arguments.currency,
        "api_url": arguments.api_url,
        "return_host": arguments.return_host,
        "return_url": arguments.return_url,
    }
    given = {name: value for name, value in wanted.items() if value is not None}
    booth = _booth_options(arguments)
    if given or not booth:
        missing = [name for name in ("merchant_id", "merchant_name") if name not in given]
        if missing:
            needed = ", ".join("--" + name.replace("_", "-") for name in missing)
            arguments.refuse(f"the following arguments are required: {needed}")
        from pos_app.bootstrap import commands

        commands.configure(_data_dir(arguments), given)
    if booth:
        from pos_app.bootstrap.booth import configure_booth

        configure_booth(_data_dir(arguments), booth)
    return 0


def _booth_options(arguments: argparse.Namespace) -> dict[str, object]:
    wanted = {
        "pin": arguments.pin,
        "kiosk": arguments.kiosk,
        "kiosk_cause": arguments.kiosk_cause,
        "kiosk_text": arguments.kiosk_text,
        "kiosk_picture": arguments.kiosk_picture,
        "kiosk_goal_minor": arguments.kiosk_goal,
        "kiosk_raised_minor": arguments.kiosk_raised,
        "kiosk_idle_s": arguments.kiosk_idle,
    }
    return {name: value for name, value in wanted.items() if value is not None}


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
