"""What is said about a phone that came to the test page, or did not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from pos_app.domain.errors import NetworkTrouble, PosError
from pos_app.services.settings import BadSetting, Settings
from pos_app.services.setup import HostedFound, PhoneSeen
from pos_app.ui.error_words import error_words
from pos_app.ui.setup.found_line import Standing

translate = QCoreApplication.translate
_AT_ONCE_MS = 300
_QUICK_MS = 1_000


class PhoneTimes(QObject):
    """How long it took: one second is said otherwise than many. An object, as only `tr` is
    gathered with its forms."""

    def scanned(self, seconds: int) -> str:
        return self.tr("Scanned %Ln seconds after the code was shown.", "", seconds)

    def slow(self, seconds: int) -> str:
        return self.tr("It took %Ln seconds to answer, which is slow.", "", seconds)


def seen_words(seen: PhoneSeen) -> str:
    """Which phone, and how fast it all was."""
    agents = {
        "android": translate("SetupPhones", "An Android phone opened the page."),
        "iphone": translate("SetupPhones", "An iPhone opened the page."),
    }
    who = agents.get(seen.agent, translate("SetupPhones", "A phone opened the page."))
    scanned = PhoneTimes().scanned(max(0, round(seen.after_s)))
    return f"{who} {_speed_words(seen.answered_ms)} {scanned}"


def _speed_words(answered_ms: int) -> str:
    if answered_ms <= _AT_ONCE_MS:
        return translate("SetupPhones", "The till answered at once.")
    if answered_ms <= _QUICK_MS:
        return translate("SetupPhones", "The till answered in less than a second.")
    return PhoneTimes().slow(round(answered_ms / 1000))


def trouble_words(trouble: str) -> str:
    """What is to be known of an open test page; empty: nothing."""
    words = {
        "loopback_only": translate(
            "SetupPhones",
            "This computer is on no network, so phones cannot reach it. Join the shop's Wi-Fi or "
            "plug the cable in.",
        ),
        "port_taken": translate(
            "SetupPhones",
            "Another program uses this port. The till took another one, and phones find it by the "
            "code.",
        ),
    }
    return words.get(trouble, "")


def refusal_words(error: PosError, settings: Settings) -> str:
    """Why the test page could not be opened with these settings."""
    if isinstance(error, BadSetting) and error.name == "return_host":
        if not settings.return_host:
            return translate(
                "SetupPhones", "This computer has no address that a test page could have."
            )
        return translate(
            "SetupPhones", "This computer does not have the address {address}. Choose another one."
        ).format(address=settings.return_host)
    if isinstance(error, NetworkTrouble) and settings.return_url:
        return hosted_words(HostedFound.UNREACHABLE)[1]
    if isinstance(error, NetworkTrouble):
        return translate(
            "SetupPhones", "The test page could not be opened. Try again, or choose another port."
        )
    return error_words(error)


def hosted_words(found: HostedFound) -> tuple[Standing, str, str]:
    """How a hosted handler stands: in a few words, and what to do."""
    return {
        HostedFound.WORKS: (
            Standing.GOOD,
            translate("SetupPhones", "It answers, and knows this till."),
            "",
        ),
        HostedFound.KEY: (
            Standing.WRONG,
            translate("SetupPhones", "It answers, but does not take this key."),
            translate("SetupPhones", "Print the key again with the command above, and paste it."),
        ),
        HostedFound.NOT_A_HANDLER: (
            Standing.WRONG,
            translate("SetupPhones", "Something else is at this address."),
            translate("SetupPhones", "Compare the address with the one the handler was given."),
        ),
        HostedFound.UNREACHABLE: (
            Standing.WRONG,
            translate("SetupPhones", "Nobody answers at this address."),
            translate(
                "SetupPhones",
                "Check the address, whether this computer is online, and whether the handler runs.",
            ),
        ),
        HostedFound.CERTIFICATE: (
            Standing.WRONG,
            translate("SetupPhones", "The address cannot prove that it is itself."),
            translate(
                "SetupPhones",
                "Its certificate is wrong or out of date. Ask who runs it; the till says nothing "
                "to a stranger.",
            ),
        ),
    }[found]
