"""What `pos-app configure` can be told. Light to import: every start reads the command line."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, field

_LAST_PORT = 65535
_DESCRIPTION = (
    "Sets a till up without a window. A new merchant needs id and name, and then the two keys are "
    "asked for (vault key first), or read from standard input, a line each; they are kept in the "
    "system's keyring and nowhere else. With --return-url the return handler's key is asked for "
    "after them. Any other setting may be given alone. Where something is refused, nothing is "
    "stored."
)
_EPILOG = (
    "The settings are in settings.toml in the data folder. Another settings.toml gives defaults to "
    "all tills of this computer; what a till's own file says comes first. It is in "
    "/etc/xdg/pos-app (Linux), C:\\ProgramData\\pos-app (Windows) or "
    "/Library/Application Support/pos-app (macOS). The products come from a file: see `pos-app "
    "import-catalogue`."
)
_SETTINGS = (
    "merchant_id",
    "merchant_name",
    "currency_code",
    "api_url",
    "till_name",
    "receipt_prefix",
    "return_host",
    "return_url",
    "return_port",
    "phones_come_back",
    "language",
    "theme",
    "text_size",
    "customer_screen",
    "tips",
    "update_url",
)
_BOOTH = (
    "pin",
    "kiosk",
    "kiosk_cause",
    "kiosk_text",
    "kiosk_picture",
    "kiosk_goal_minor",
    "kiosk_raised_minor",
    "kiosk_idle_s",
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was given, by the names of `Settings`; of the booth the amounts are text, and `pin` is
    True to ask for one and False for none."""

    settings: Mapping[str, object] = field(default_factory=dict)
    booth: Mapping[str, object] = field(default_factory=dict)
    keys: bool = False
    connect: bool = False
    test_phones: bool = False

    @property
    def of_the_till(self) -> bool:
        """Whether there is something beside the booth's, and the trial with phones."""
        return bool(self.settings) or self.keys or self.connect


def add_options(parser: argparse.ArgumentParser) -> None:
    """Each with its explanation."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.set_defaults(refuse=parser.error)
    _add_merchant(parser.add_argument_group("merchant"))
    _add_phones(parser.add_argument_group("how customers' phones come back"))
    _add_till(parser.add_argument_group("this till"))
    _add_booth(parser.add_argument_group("manager and donation booth"))


def wishes_of(arguments: argparse.Namespace) -> Wishes:
    """What was given. Ends the program (2) where something is missing."""
    given = vars(arguments)
    wishes = Wishes(
        settings={name: given[name] for name in _SETTINGS if given[name] is not None},
        booth={name: given[name] for name in _BOOTH if given[name] is not None},
        keys=arguments.keys,
        connect=arguments.connect,
        test_phones=arguments.test_phones,
    )
    needed = []
    if "merchant_id" in wishes.settings and "merchant_name" not in wishes.settings:
        needed = ["--merchant-name"]
    elif not (wishes.of_the_till or wishes.booth or wishes.test_phones):
        needed = ["--merchant-id", "--merchant-name"]
    if needed:
        arguments.refuse(f"the following arguments are required: {', '.join(needed)}")
    return wishes


def port(text: str) -> int:
    """A port's number; 0 is any free one."""
    if not text.isascii() or not text.isdigit() or int(text) > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"{text} is not a port: a number from 0 to {_LAST_PORT}")
    return int(text)


def _add_merchant(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--merchant-id", help="the provider's id of the merchant")
    group.add_argument("--merchant-name", help="as the customer will see it")
    group.add_argument(
        "--currency", dest="currency_code", metavar="CODE", help="three letters, such as USD or EUR"
    )
    group.add_argument("--api-url", metavar="URL", help="the provider's address (https)")
    group.add_argument(
        "--keys", action="store_true", help="ask for the two keys again, for the same merchant"
    )
    group.add_argument(
        "--connect",
        action="store_true",
        help="try the connection: open a session of the smallest amount that nobody can pay, and "
        "say in words what was found; if it does not work, nothing is stored (exit code 1)",
    )


def _add_phones(group: argparse._ArgumentGroup) -> None:
    ways = group.add_mutually_exclusive_group()
    ways.add_argument(
        "--return-host",
        metavar="ADDR",
        help="to this till: this computer's address on the shop's network",
    )
    ways.add_argument("--return-url", metavar="URL", help="to a hosted return handler (https)")
    ways.add_argument(
        "--returns",
        dest="phones_come_back",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="to this till or the hosted handler, as set; or nowhere: phones stay on the "
        "provider's page, and the till finds out by asking",
    )
    group.add_argument(
        "--return-port",
        type=port,
        metavar="PORT",
        help="the port of this till's own return handler (0: any free one)",
    )
    group.add_argument(
        "--test-phones",
        action="store_true",
        help="show a code, wait until a phone opened its page, and say how fast it was",
    )


def _add_till(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--till-name", metavar="NAME", help="how this till is called in the shop")
    group.add_argument(
        "--receipt-prefix", metavar="TEXT", help="what its receipt numbers begin with"
    )
    group.add_argument(
        "--language", metavar="CODE", help='en, de, es, fr or ar ("": as on this computer)'
    )
    group.add_argument("--theme", metavar="NAME", help="system, light, dark or contrast")
    group.add_argument("--text-size", type=int, metavar="PERCENT", help="from 100 to 200")
    group.add_argument(
        "--customer-screen",
        metavar="HOW",
        help="auto (the second display, if there is one), mirror (a window) or off",
    )
    group.add_argument(
        "--tips", metavar="WHO", help="who is asked for a tip: off, cashier or customer"
    )
    group.add_argument(
        "--update-url",
        metavar="URL",
        help='a file that tells of newer versions (https; "": nobody is asked)',
    )


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
    for name, target, metavar, words in (
        ("cause", "cause", "TEXT", "what the money is for; another cause counts from now on"),
        ("text", "text", "TEXT", "a few words more"),
        ("picture", "picture", "FILE", "a PNG, JPEG or WebP picture (empty: none)"),
        ("goal", "goal_minor", "AMOUNT", "how much is to be collected (0: no goal)"),
        ("raised", "raised_minor", "AMOUNT", "what was collected elsewhere"),
    ):
        group.add_argument(f"--kiosk-{name}", dest=f"kiosk_{target}", metavar=metavar, help=words)
    group.add_argument(
        "--kiosk-idle",
        dest="kiosk_idle_s",
        type=int,
        metavar="SECONDS",
        help="back to the start after so long",
    )
