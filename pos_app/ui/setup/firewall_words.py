"""How to let phones through the firewall of this system, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.services.setup import FirewallHint

translate = QCoreApplication.translate


def firewall_words(hint: FirewallHint, port: int) -> str:
    """One sentence; where there is a command, it stands below it."""
    if hint.command:
        commands = {
            "ufw": translate(
                "SetupFirewall", "The firewall ufw is on. This lets phones in, typed in a terminal:"
            ),
            "firewalld": translate(
                "SetupFirewall", "The firewall is on. This lets phones in, typed in a terminal:"
            ),
            "windows": translate(
                "SetupFirewall",
                "Windows asks once whether others may reach the till: allow it for private "
                "networks. If it never asked, type this as administrator:",
            ),
        }
        usual = translate("SetupFirewall", "A firewall may be in the way. This lets phones in:")
        return commands.get(hint.system, usual)
    windows = {
        "windows": translate(
            "SetupFirewall",
            "Open Windows Security, Firewall, Allow an app, and tick this till for private "
            "networks.",
        ),
        "macos": translate(
            "SetupFirewall",
            "Open System Settings, Network, Firewall, Options, and allow incoming connections for "
            "this till.",
        ),
    }
    usual = translate(
        "SetupFirewall", "If this computer has a firewall, it must let phones in on port {port}."
    )
    return windows.get(hint.system, usual.format(port=port))
