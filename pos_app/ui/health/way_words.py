"""Sentences about the way from the till to the payment service, and of phones back to the till."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.services.doctor import CheckName

translate = QCoreApplication.translate
Sentences = dict[str, tuple[str, str]]
"""For each word of a finding: how it stands, and what to do (empty: nothing)."""


def way_sentences() -> dict[CheckName, Sentences]:
    """In the language that is on now."""
    return {
        CheckName.NETWORK: _network(),
        CheckName.DNS: _dns(),
        CheckName.TLS: _tls(),
        CheckName.CLOCK: _clock(),
        CheckName.HANDLER: _handler(),
    }


def _network() -> Sentences:
    return {
        "ok": (translate("Health", "This computer is on the network as {address}."), ""),
        "none": (
            translate("Health", "This computer is on no network. Nobody can pay."),
            translate("Health", "Plug the cable in, or join the shop's Wi-Fi."),
        ),
        "none_needed": (
            translate("Health", "This computer is on no network. Phones cannot reach it."),
            translate("Health", "Join the shop's Wi-Fi, if phones are to reach this till."),
        ),
    }


def _dns() -> Sentences:
    return {
        "ok": (translate("Health", "{host} is found."), ""),
        "local": (translate("Health", "The payment service is on this computer."), ""),
        "proxy": (translate("Health", "{host} is reached by this network's proxy."), ""),
        "demo": (translate("Health", "The demo needs no payment service elsewhere."), ""),
        "failed": (
            translate("Health", "{host} is not found. Nobody can pay."),
            translate(
                "Health",
                "Look whether other web pages open here. If they do, check the address in "
                "Settings, Connection.",
            ),
        ),
    }


def _tls() -> Sentences:
    return {
        "ok": (translate("Health", "{host} answers, and proves that it is itself."), ""),
        "plain": (translate("Health", "The payment service on this computer answers."), ""),
        "demo": (translate("Health", "The demo needs no connection."), ""),
        "slow": (
            translate("Health", "{host} takes long to answer. Payments may take long too."),
            translate(
                "Health", "Check again in a minute. If it stays so, ask who runs the network."
            ),
        ),
        "trouble": (
            translate("Health", "{host} answers, and says that it has trouble ({status})."),
            translate("Health", "Wait a little: it is not this till. Check again before selling."),
        ),
        "unreachable": (
            translate("Health", "There is no connection to {host}. Nobody can pay."),
            translate(
                "Health",
                "Look whether other web pages open here. A firewall or a log-in page of the Wi-Fi "
                "may be in the way.",
            ),
        ),
        "certificate": (
            translate(
                "Health",
                "Somebody answers instead of {host}, so the till says nothing to them. Nobody can "
                "pay.",
            ),
            translate(
                "Health",
                "Open a web page: the Wi-Fi may want a log-in first. If not, use another network, "
                "or ask who runs this one.",
            ),
        ),
        "dates": (
            translate(
                "Health", "By this computer's clock, {host}'s proof is out of date. Nobody can pay."
            ),
            translate("Health", "Set this computer's date and time to automatic, and check again."),
        ),
    }


def _clock() -> Sentences:
    set_it = translate("Health", "Set this computer's date and time to automatic.")
    return {
        "ok": (translate("Health", "The clock is right."), ""),
        "demo": (translate("Health", "The demo asks nobody for the time."), ""),
        "off": (
            translate("Health", "The clock is {off} off. Receipts carry the wrong time."),
            set_it,
        ),
        "far_off": (
            translate(
                "Health",
                "The clock is {off} off. Receipts carry the wrong day, and payments may fail.",
            ),
            set_it,
        ),
        "nonsense": (
            translate("Health", "The clock cannot be right. Payments fail with it."),
            set_it,
        ),
        "unknown": (
            translate("Health", "There was nobody to compare the clock with."),
            translate("Health", "Mend the connection first, and check again."),
        ),
    }


def _handler() -> Sentences:
    paid_all_the_same = translate(
        "Health",
        "Payments are still seen; the customer may see an error page after paying.",
    )
    return {
        "ok": (translate("Health", "{address} answers. Customers' phones come back there."), ""),
        "other_port": (
            translate(
                "Health",
                "{address} answers. Another program uses the usual port, which does no harm.",
            ),
            "",
        ),
        "nowhere": (
            translate(
                "Health",
                "Customers' phones stay on the payment service's page, as the settings say. "
                "Payments are seen by asking.",
            ),
            "",
        ),
        "starting": (
            translate("Health", "The till is still starting."),
            translate("Health", "Check again in a moment."),
        ),
        "in_the_window": (
            translate("Health", "The till is open, and has the page for phones."),
            translate("Health", "Check in the till's window: press F12."),
        ),
        "loopback_only": (
            translate("Health", "Phones cannot reach this computer.") + " " + paid_all_the_same,
            translate("Health", "Join the shop's Wi-Fi, or set a hosted address in Settings."),
        ),
        "unreachable": (
            translate("Health", "{address} does not answer.") + " " + paid_all_the_same,
            translate(
                "Health",
                "Close and open the till. If it stays so, choose another address or port in "
                "Settings, Connection.",
            ),
        ),
        "no_such_address": (
            translate("Health", "This computer does not have the address {address}.")
            + " "
            + paid_all_the_same,
            translate("Health", "Empty the till's address in Settings, Connection."),
        ),
    }
