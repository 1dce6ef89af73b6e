"""Every key of the till with its words, grouped by where it works, in the order of use.

Keys are written as `QKeySequence` writes them ("Ctrl+Z", "Esc"), or as the character itself. A test
holds the list against the keys that the window really has.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeyUse:
    """What one key does, or each of `keys`."""

    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one place."""

    name: str
    title: str
    uses: tuple[KeyUse, ...]


def key_groups() -> tuple[KeyGroup, ...]:
    """In the language of now."""
    return (_everywhere(), _amount(), _cart(), _lines(), _payment(), _tips(), _lists())


def _use(*keys_and_words: str) -> KeyUse:
    """The words come last, as they stand beside their keys on the page."""
    *keys, words = keys_and_words
    return KeyUse(tuple(keys), words)


def _everywhere() -> KeyGroup:
    uses = (
        _use("F1", translate("Keys", "Show or hide this list")),
        _use("F2", translate("Keys", "Sell by amount")),
        _use("F3", translate("Keys", "Sell by cart")),
        _use("F4", translate("Keys", "Take a donation")),
        _use("F6", translate("Keys", "Open payments")),
        _use("F8", translate("Keys", "Settings")),
        _use("F12", translate("Keys", "Check whether everything works")),
        _use("F9", translate("Keys", "Take in the unknown code that was scanned")),
        _use("Tab", "Shift+Tab", translate("Keys", "To the next or the last button")),
        _use("Space", translate("Keys", "Press the button with the ring")),
        _use("Esc", translate("Keys", "Leave a page or a question, nothing changed")),
    )
    return KeyGroup("everywhere", translate("Keys", "Everywhere"), uses)


def _amount() -> KeyGroup:
    uses = (
        _use("0\u20139", translate("Keys", "Type the amount: 2 5 0 0 is 25.00")),
        _use(".", ",", translate("Keys", "Write it out: 12.50")),
        _use("+", "\u2212", translate("Keys", "Add the next amount, or take it off")),
        _use("\u00d7", "*", "x", translate("Keys", "Times: 3 \u00d7 2.20, or 2.20 \u00d7 3")),
        _use("=", translate("Keys", "Show the total")),
        _use("Enter", translate("Keys", "Charge the total")),
        _use("Backspace", translate("Keys", "One step back")),
        _use("Esc", translate("Keys", "Clear this entry, then the one before")),
        _use("Del", translate("Keys", "Clear everything")),
        _use("Ctrl+Z", "Ctrl+Y", translate("Keys", "Undo, and do it again")),
        _use("Ctrl+V", translate("Keys", "Paste an amount")),
        _use("Up", "Down", translate("Keys", "Read the tape")),
    )
    return KeyGroup("amount", translate("Keys", "Amount and donation"), uses)


def _cart() -> KeyGroup:
    uses = (
        _use("A\u2013Z", "0\u20139", translate("Keys", "Search, or the number of pieces to scan")),
        _use("Enter", translate("Keys", "Add what was found; in the empty field: charge")),
        _use("Down", translate("Keys", "From the search to the products")),
        _use("Enter", "Space", translate("Keys", "Add the product that is chosen")),
        _use("Up", "Esc", translate("Keys", "Back to the search")),
        _use("Ctrl+D", translate("Keys", "Make the product a favourite, or not any more")),
        _use("Menu", translate("Keys", "More about the product or the line")),
        _use("F7", translate("Keys", "Sell something that is not listed")),
        _use("F11", translate("Keys", "Discount on the cart")),
        _use("Ctrl+S", translate("Keys", "Park the cart")),
        _use("Ctrl+O", translate("Keys", "Parked carts")),
        _use("Ctrl+Z", "Ctrl+Y", translate("Keys", "Undo, and do it again")),
    )
    return KeyGroup("cart", translate("Keys", "Cart"), uses)


def _lines() -> KeyGroup:
    uses = (
        _use("+", "\u2212", translate("Keys", "One piece more, or one less")),
        _use("0\u20139", translate("Keys", "Type how many; Enter ends it")),
        _use("F5", translate("Keys", "Price, note and discount of the line")),
        _use("%", translate("Keys", "Discount on the line")),
        _use("Del", "Backspace", translate("Keys", "Take the line out")),
        _use("Enter", translate("Keys", "Charge")),
    )
    return KeyGroup("lines", translate("Keys", "Lines of the cart"), uses)


def _payment() -> KeyGroup:
    uses = (
        _use("Esc", translate("Keys", "Next customer; the payment waits in the list (F6)")),
        _use("Enter", "Esc", translate("Keys", "After the result: the next sale")),
    )
    return KeyGroup("payment", translate("Keys", "Payment and result"), uses)


def _tips() -> KeyGroup:
    uses = (
        _use("1\u20139", translate("Keys", "Choose the tip in this place")),
        _use("0", translate("Keys", "No tip")),
        _use(".", ",", translate("Keys", "Another tip: type it, and Enter")),
        _use("+", translate("Keys", "Round up, or not")),
        _use("Enter", translate("Keys", "Go on with what was chosen")),
        _use("Esc", translate("Keys", "Back to the sale; nothing is charged")),
    )
    return KeyGroup("tips", translate("Keys", "Tip"), uses)


def _lists() -> KeyGroup:
    uses = (
        _use("Up", "Down", translate("Keys", "To another row")),
        _use("Enter", translate("Keys", "Open or choose the row")),
        _use("1\u20139", translate("Keys", "Choose the variant in this place")),
        _use(
            "Del",
            "Backspace",
            translate("Keys", "Remove what never was charged, or a parked cart"),
        ),
        _use("F10", translate("Keys", "Leave the booth, with the manager's PIN")),
    )
    return KeyGroup("lists", translate("Keys", "Lists, choices, booth"), uses)
