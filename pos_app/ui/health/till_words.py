"""Sentences about the till itself: keys, disk, journal, copies, screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.services.doctor import CheckName
from pos_app.ui.health.way_words import Sentences

translate = QCoreApplication.translate


def till_sentences() -> dict[CheckName, Sentences]:
    """In the language that is on now."""
    return {
        CheckName.KEYS: _keys(),
        CheckName.MODE: _mode(),
        CheckName.KEYRING: _keyring(),
        CheckName.DISK: _disk(),
        CheckName.STORE: _store(),
        CheckName.BACKUP: _backup(),
        CheckName.SCREEN: _screen(),
        CheckName.CODE: _code(),
        CheckName.VERSION: _version(),
    }


def _keys() -> Sentences:
    return {
        "demo": (translate("Health", "The demo needs none."), ""),
        "accepted": (
            translate("Health", "They were accepted when the last payment was opened, {at}."),
            "",
        ),
        "unproven": (
            translate(
                "Health",
                "Both are here. Whether they are right shows when the first payment is opened.",
            ),
            translate("Health", "Charge a small amount, and take the code away again."),
        ),
        "refused": (
            translate("Health", "The payment service refused them, {at}. Nobody can pay."),
            translate("Health", "Ask for new keys, and type them in Settings, Set up again."),
        ),
        "missing": (
            translate("Health", "There are none. Nobody can pay."),
            translate("Health", "Open the till and type the two keys of your contract."),
        ),
        "locked": (
            translate("Health", "They are in the keyring, which is locked."),
            translate("Health", "Unlock this computer's keyring, and check again."),
        ),
        "typed_each_time": (
            translate("Health", "Nothing keeps them, so somebody types them at each start."),
            translate("Health", "Have the two keys of your contract at hand."),
        ),
    }


def _mode() -> Sentences:
    return {
        "live": (translate("Health", "This till takes real money for {shop}, in {currency}."), ""),
        "demo": (
            translate("Health", "This is the demo: no real money moves."),
            translate("Health", "Set up a merchant to take real money."),
        ),
        "sandbox": (
            translate("Health", "This till sells to a pretend payment service: no money moves."),
            translate("Health", "Set the payment service's address in Settings, Connection."),
        ),
    }


def _keyring() -> Sentences:
    return {
        "ok": (translate("Health", "It works ({keyring})."), ""),
        "demo": (translate("Health", "The demo needs none."), ""),
        "locked": (
            translate("Health", "It is locked ({keyring})."),
            translate("Health", "Unlock this computer's keyring, and check again."),
        ),
        "none": (
            translate("Health", "This computer has no safe place for the keys that works now."),
            translate(
                "Health", "Log in to this computer's desktop and unlock its keyring, if it has one."
            ),
        ),
    }


def _disk() -> Sentences:
    make_room = translate("Health", "Make room on the disk: remove what is not needed.")
    return {
        "ok": (translate("Health", "{free} are free, and writing takes {write_ms} ms."), ""),
        "low": (translate("Health", "Only {free} are free."), make_room),
        "full": (
            translate("Health", "The disk is full. No sale can be recorded."),
            make_room,
        ),
        "slow": (
            translate("Health", "Writing takes {write_ms} ms: each payment waits for it."),
            translate("Health", "Close other programs. If it stays so, the disk may be failing."),
        ),
        "not_writable": (
            translate("Health", "Nothing can be written to {folder}. No sale can be recorded."),
            translate("Health", "Make the folder writable, or start the till with another one."),
        ),
    }


def _store() -> Sentences:
    restore = translate("Health", "Restore the newest backup in Settings, Backups.")
    return {
        "ok": (translate("Health", "Every page of it is whole ({size})."), ""),
        "none": (translate("Health", "Nothing was sold yet."), ""),
        "damaged": (translate("Health", "It is damaged. Do not delete it."), restore),
        "newer": (
            translate("Health", "A newer version of this program wrote it."),
            translate("Health", "Install that version again."),
        ),
        "closed": (
            translate("Health", "It cannot be opened."),
            translate("Health", "Make the till's folder readable for this account."),
        ),
        "busy": (
            translate("Health", "Another program is using it."),
            translate("Health", "Close that program, and check again."),
        ),
        "unfinished": (
            translate("Health", "It is large ({size}), and what was read in this time is whole."),
            translate("Health", "Check again when the computer has less to do."),
        ),
    }


def _backup() -> Sentences:
    restart = translate("Health", "Open Settings, Backups, and make one now.")
    return {
        "ok": (translate("Health", "{kept}; the newest is of {at}."), ""),
        "new": (translate("Health", "The first one is made when the till has opened."), ""),
        "demo": (translate("Health", "The demo keeps nothing."), ""),
        "none": (translate("Health", "There is none yet."), restart),
        "old": (translate("Health", "The newest is of {at}."), restart),
        "unreadable": (
            translate("Health", "Their folder cannot be read."),
            translate("Health", "Make the till's folder readable for this account."),
        ),
    }


def _screen() -> Sentences:
    return {
        "two": (translate("Health", "The customer has a screen of their own."), ""),
        "one": (translate("Health", "There is one screen: customers scan from this one."), ""),
        "off": (translate("Health", "Switched off: customers scan from this screen."), ""),
        "window": (translate("Health", "The customer's window is on this screen."), ""),
        "in_the_window": (
            translate("Health", "Displays are looked at in the till's own window only (F12)."),
            "",
        ),
        "gone": (
            translate("Health", "The customer's screen {screen} is not there."),
            translate("Health", "Plug it in and switch it on."),
        ),
        "another": (
            translate("Health", "The screen {screen} is not there; another one is used instead."),
            translate("Health", "Plug it in, or choose the display anew."),
        ),
    }


def _code() -> Sentences:
    return {
        "ok": (translate("Health", "A code drawn by the till reads back as it should."), ""),
        "unreadable": (
            translate("Health", "A code drawn by the till cannot be read. Nobody can pay."),
            translate("Health", "Install the till anew, and send a report to support."),
        ),
        "no_reader": (
            translate("Health", "The part that reads codes back is missing."),
            translate("Health", "Install the till anew. Payments go on meanwhile."),
        ),
    }


def _version() -> Sentences:
    look = translate("Health", "Look whether the address in Settings, Look and sound, is right.")
    return {
        "ok": (translate("Health", "Version {version}, on {system}."), ""),
        "newest": (
            translate("Health", "Version {version}, on {system}. It was the newest on {at}."),
            "",
        ),
        "not_asked": (
            translate("Health", "Version {version}. Once a day the till asks for a newer one."),
            "",
        ),
        "newer": (
            translate("Health", "Version {newer} is there; this one is {version}. {notes}"),
            translate("Health", "It is on {page}. Install it when the shop is closed."),
        ),
        "damaged": (
            translate(
                "Health", "Version {version}. The file about newer ones makes no sense: {address}."
            ),
            translate("Health", "Tell whoever keeps that file."),
        ),
        "not_there": (
            translate("Health", "Version {version}. There is no file about newer ones: {address}."),
            look,
        ),
        "not_told": (
            translate(
                "Health", "Version {version}. Nobody told about newer ones on {at}: {address}."
            ),
            look,
        ),
    }
