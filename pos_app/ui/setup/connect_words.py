"""What the trial of a connection found, in words: what happened, did money move, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from pos_app.services.setup import ConnectFound, Connection

translate = QCoreApplication.translate
_MOST_REASON_CHARS = 200


@dataclass(frozen=True, slots=True)
class ConnectWords:
    """`what` in a few words; `remedy` says what to do."""

    what: str
    remedy: str


def connect_words(connection: Connection) -> ConnectWords:
    """The words for a trial. They name neither a key nor a session."""
    what, remedy = _words(connection)
    return ConnectWords(what, remedy)


def money_words() -> str:
    """No trial moves money."""
    return translate("Connect", "No money moved.")


def _words(connection: Connection) -> tuple[str, str]:
    found = connection.found
    host = connection.facts.get("host", "")
    if found in _OF_THE_SHOP:
        return _shops_words(connection)
    if found in _OF_THE_NETWORK:
        return _network_words(found, host)
    if found is ConnectFound.CLOCK:
        return _clock_words(connection.facts.get("ahead_s", ""))
    if found is ConnectFound.BUSY:
        return (
            translate("Connect", "The payment service is busy."),
            translate("Connect", "Wait a minute, then connect again."),
        )
    if found is ConnectFound.STRANGE:
        return (
            translate("Connect", "The answer does not fit this till."),
            translate(
                "Connect",
                "Do not use this address for payments. Check it, and ask the payment service.",
            ),
        )
    return (
        translate("Connect", "The payment service has a problem of its own."),
        translate("Connect", "Your entries may well be right. Try again in a few minutes."),
    )


_OF_THE_SHOP = (ConnectFound.WORKS, ConnectFound.KEYS, ConnectFound.REFUSED)
_OF_THE_NETWORK = (
    ConnectFound.ADDRESS_WRONG,
    ConnectFound.ADDRESS_MOVED,
    ConnectFound.NAME_UNKNOWN,
    ConnectFound.NO_NETWORK,
    ConnectFound.PORTAL,
    ConnectFound.CERTIFICATE,
    ConnectFound.UNREACHABLE,
)


def _shops_words(connection: Connection) -> tuple[str, str]:
    if connection.found is ConnectFound.WORKS:
        seconds = QLocale().toString(max(1, connection.took_ms // 100) / 10, "f", 1)
        remedy = translate(
            "Connect", "The payment service knows your shop. It answered in {seconds} s."
        ).format(seconds=seconds)
        if connection.facts.get("ahead_s"):
            remedy = "\n".join([remedy, *_clock_words(connection.facts["ahead_s"])])
        return translate("Connect", "It works."), remedy
    if connection.found is ConnectFound.KEYS and connection.facts.get("missing"):
        return (
            translate("Connect", "There are no keys yet."),
            translate("Connect", "Type both keys, then connect."),
        )
    if connection.found is ConnectFound.KEYS:
        return (
            translate("Connect", "The keys are not accepted."),
            translate(
                "Connect",
                "Copy both keys anew from the payment service's dashboard. Check that the vault "
                "key and the merchant key are not swapped.",
            ),
        )
    lines = [" ".join(line.split()) for line in connection.facts.get("reason", "").splitlines()]
    reason = " · ".join(filter(None, lines))[:_MOST_REASON_CHARS]
    remedy = translate(
        "Connect", "Check the merchant number, the shop's name and the currency under Your shop."
    )
    if reason:
        told = translate("Connect", "The payment service says: {reason}").format(reason=reason)
        remedy = f"{remedy}\n{told}"
    return translate("Connect", "The keys work, but the shop is refused."), remedy


def _network_words(found: ConnectFound, host: str) -> tuple[str, str]:
    address = translate("Connect", "Check the address under Another address.")
    words = {
        ConnectFound.ADDRESS_WRONG: (
            translate("Connect", "There is no payment service at this address."),
            address,
        ),
        ConnectFound.ADDRESS_MOVED: (
            translate("Connect", "This address sends the till on to {host}."),
            translate(
                "Connect",
                "The keys were not sent there. On a guest Wi-Fi, open any page in a browser and "
                "log in there first. If the payment service told you of a new address, type it "
                "under Another address.",
            ),
        ),
        ConnectFound.NAME_UNKNOWN: (
            translate("Connect", "Nobody knows the address {host}."),
            address,
        ),
        ConnectFound.NO_NETWORK: (
            translate("Connect", "This computer is not connected to a network."),
            translate("Connect", "Connect it to the shop's Wi-Fi or cable, then try again."),
        ),
        ConnectFound.PORTAL: (
            translate("Connect", "The Wi-Fi wants you to log in first."),
            translate("Connect", "Open any page in a browser, log in there, then connect again."),
        ),
        ConnectFound.CERTIFICATE: (
            translate("Connect", "Somebody else answers in the place of {host}."),
            translate(
                "Connect",
                "The keys were not sent. Try another network, or ask who looks after this one; "
                "a virus scanner can be the cause too.",
            ),
        ),
        ConnectFound.UNREACHABLE: (
            translate("Connect", "{host} does not answer."),
            translate(
                "Connect",
                "Check the internet connection, and whether a firewall stops the till. Then "
                "try again.",
            ),
        ),
    }
    what, remedy = words[found]
    return what.format(host=host or translate("Connect", "the payment service")), remedy


def _clock_words(ahead_s: str) -> tuple[str, str]:
    try:
        ahead = int(float(ahead_s))
    except ValueError:
        ahead = 0
    if ahead > 0:
        what = translate("Connect", "The clock of this computer is fast.")
    elif ahead < 0:
        what = translate("Connect", "The clock of this computer is slow.")
    else:
        what = translate("Connect", "The clock of this computer is wrong.")
    return what, translate(
        "Connect", "Set date, time and time zone in the system's settings, then connect again."
    )
