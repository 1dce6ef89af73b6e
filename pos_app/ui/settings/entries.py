"""What can be set: each entry with its words, grouped as a shopkeeper would look for it."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_app.ui.speech import LANGUAGES

translate = QCoreApplication.translate


class Kind(enum.StrEnum):
    """How a value is shown and typed."""

    TEXT = "text"
    NUMBER = "number"
    NUMBERS = "numbers"
    MONEY = "money"
    SUMS = "sums"
    SWITCH = "switch"
    CHOICE = "choice"
    COLOUR = "colour"
    PICTURE = "picture"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Entry:
    """One setting. `key` is its field in `Settings`; `choices` are values with their words."""

    key: str
    kind: Kind
    label: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that belong together."""

    name: str
    title: str
    icon: str
    entries: tuple[Entry, ...]


def groups() -> tuple[Group, ...]:
    """All settings, in the words of the language that is on now."""
    return (_shop(), _look(), _selling(), _scanner(), _customer(), _booth(), _phones())


def _shop() -> Group:
    return Group(
        "shop",
        translate("Settings", "Shop"),
        "cart",
        (
            Entry(
                "merchant_name",
                Kind.TEXT,
                translate("Settings", "Name of the shop"),
                translate("Settings", "As customers see it when they pay."),
            ),
            Entry(
                "merchant_id",
                Kind.TEXT,
                translate("Settings", "Merchant number"),
                translate("Settings", "From your contract with the payment service."),
            ),
            Entry(
                "currency_code",
                Kind.TEXT,
                translate("Settings", "Currency"),
                translate("Settings", "Three letters, such as USD or EUR."),
            ),
            Entry("till_name", Kind.TEXT, translate("Settings", "Name of this till")),
            Entry(
                "receipt_prefix",
                Kind.TEXT,
                translate("Settings", "Receipts begin with"),
                translate("Settings", "Another one for each till, such as A, B, C."),
            ),
            Entry(
                "manager_pin",
                Kind.PIN,
                translate("Settings", "Manager's PIN"),
                translate("Settings", "4 to 8 digits, asked for before settings and by the booth."),
            ),
        ),
    )


def _look() -> Group:
    return Group(
        "look",
        translate("Settings", "Look and sound"),
        "star",
        (
            Entry("language", Kind.CHOICE, translate("Settings", "Language"), "", _languages()),
            Entry(
                "theme",
                Kind.CHOICE,
                translate("Settings", "Colours"),
                "",
                (
                    ("system", translate("Settings", "As on this computer")),
                    ("light", translate("Settings", "Light")),
                    ("dark", translate("Settings", "Dark")),
                    ("contrast", translate("Settings", "High contrast")),
                ),
            ),
            Entry(
                "text_size",
                Kind.NUMBER,
                translate("Settings", "Text size in per cent"),
                translate("Settings", "From 100 to 200."),
            ),
            Entry("reduced_motion", Kind.SWITCH, translate("Settings", "No moving pictures")),
            Entry(
                "accent",
                Kind.COLOUR,
                translate("Settings", "The shop's colour"),
                translate(
                    "Settings",
                    "Such as #1D4ED8. Customers see it too. It is bent until it can be read.",
                ),
            ),
            Entry("logo", Kind.PICTURE, translate("Settings", "Logo")),
            Entry(
                "sound_volume",
                Kind.NUMBER,
                translate("Settings", "Volume of sounds"),
                translate("Settings", "From 0, for none, to 100."),
            ),
            Entry(
                "update_url",
                Kind.TEXT,
                translate("Settings", "Where newer versions are announced"),
                translate(
                    "Settings",
                    "The web address of a small file, read once a day. Empty: nobody is asked.",
                ),
            ),
        ),
    )


def _selling() -> Group:
    return Group(
        "selling",
        translate("Settings", "Selling"),
        "keypad",
        (
            Entry(
                "tips",
                Kind.CHOICE,
                translate("Settings", "Ask for a tip"),
                "",
                (
                    ("off", translate("Settings", "No")),
                    ("cashier", translate("Settings", "On this screen")),
                    ("customer", translate("Settings", "On the customer's screen")),
                ),
            ),
            Entry(
                "tip_percents",
                Kind.NUMBERS,
                translate("Settings", "Tips to choose from, in per cent"),
                translate("Settings", "One to four numbers, such as 10 15 20."),
            ),
            Entry(
                "round_up",
                Kind.SWITCH,
                translate("Settings", "Offer to round up for a good cause"),
            ),
            Entry(
                "round_up_cause",
                Kind.TEXT,
                translate("Settings", "The good cause"),
                translate("Settings", "Whom the rounding up is for."),
            ),
            Entry(
                "donation_presets_minor",
                Kind.SUMS,
                translate("Settings", "Donations to choose from"),
                translate("Settings", "Up to four amounts, such as 5 10 20 50."),
            ),
        ),
    )


def _scanner() -> Group:
    return Group(
        "scanner",
        translate("Settings", "Scanner"),
        "barcode",
        (
            Entry(
                "scan_prefix",
                Kind.TEXT,
                translate("Settings", "Scanner writes before a code"),
                translate("Settings", "Empty for most scanners."),
            ),
            Entry(
                "scan_suffix",
                Kind.TEXT,
                translate("Settings", "Scanner writes after a code"),
                translate("Settings", "Besides Enter or Tab. Empty for most scanners."),
            ),
            Entry(
                "embedded_codes",
                Kind.CHOICE,
                translate("Settings", "Codes that begin with 2"),
                translate("Settings", "Labels printed by a scale."),
                (
                    ("off", translate("Settings", "Are codes like any other")),
                    ("price", translate("Settings", "Hold the price")),
                    ("weight", translate("Settings", "Hold the weight")),
                ),
            ),
        ),
    )


def _customer() -> Group:
    return Group(
        "customer",
        translate("Settings", "Customer's screen"),
        "person",
        (
            Entry(
                "customer_screen",
                Kind.CHOICE,
                translate("Settings", "Customer's screen"),
                "",
                (
                    ("auto", translate("Settings", "On the second display")),
                    ("mirror", translate("Settings", "In a window of its own")),
                    ("off", translate("Settings", "None")),
                ),
            ),
            Entry(
                "customer_language",
                Kind.CHOICE,
                translate("Settings", "Customers' language"),
                translate("Settings", "Customers can change it for themselves."),
                _languages(translate("Settings", "As this till")),
            ),
            Entry("customer_picture", Kind.PICTURE, translate("Settings", "Picture while idle")),
            Entry(
                "qr_distance_cm",
                Kind.NUMBER,
                translate("Settings", "How far away phones are held, in centimetres"),
                translate("Settings", "The code is drawn as large as that needs."),
            ),
        ),
    )


def _booth() -> Group:
    return Group(
        "booth",
        translate("Settings", "Donation booth"),
        "heart",
        (
            Entry("kiosk_cause", Kind.TEXT, translate("Settings", "What is collected for")),
            Entry("kiosk_text", Kind.TEXT, translate("Settings", "A sentence about it")),
            Entry("kiosk_picture", Kind.PICTURE, translate("Settings", "Picture of it")),
            Entry(
                "kiosk_goal_minor",
                Kind.MONEY,
                translate("Settings", "Goal"),
                translate("Settings", "Zero for none."),
            ),
            Entry(
                "kiosk_raised_minor",
                Kind.MONEY,
                translate("Settings", "Collected elsewhere"),
                translate("Settings", "Counts towards the goal."),
            ),
            Entry(
                "kiosk_idle_s",
                Kind.NUMBER,
                translate("Settings", "Back to the start after so many seconds"),
            ),
        ),
    )


def _phones() -> Group:
    return Group(
        "phones",
        translate("Settings", "Connection"),
        "phone",
        (
            Entry("api_url", Kind.TEXT, translate("Settings", "Address of the payment service")),
            Entry(
                "phones_come_back",
                Kind.SWITCH,
                translate("Settings", "Phones come back to the till"),
                translate("Settings", "Off: customers stay on the payment service's own page."),
            ),
            Entry(
                "return_host",
                Kind.TEXT,
                translate("Settings", "This till's address for phones"),
                translate("Settings", "Empty: the till finds it by itself."),
            ),
            Entry(
                "return_port",
                Kind.NUMBER,
                translate("Settings", "Port for phones"),
                translate("Settings", "0 for any that is free."),
            ),
            Entry(
                "return_url",
                Kind.TEXT,
                translate("Settings", "Hosted return handler"),
                translate("Settings", "Its web address, if phones come back elsewhere."),
            ),
        ),
    )


def _languages(none: str = "") -> tuple[tuple[str, str], ...]:
    return (("", none or translate("Settings", "As on this computer")), *LANGUAGES.items())
