"""Which firewall this system has, and how a port is opened in it. Nothing is run, nothing asked
for: what can be seen without any rights has to do."""

from __future__ import annotations

import sys
from pathlib import Path

from pos_app.services.setup import FirewallHint

_ROOT = Path("/")
_UFW = "etc/ufw/ufw.conf"
_FIREWALLD = (
    "sys/fs/cgroup/system.slice/firewalld.service",
    "sys/fs/cgroup/systemd/system.slice/firewalld.service",
    "run/firewalld",
)
"""There while the service runs, in the two kinds of control groups, or made by itself."""


def firewall_hint(port: int, *, platform: str = sys.platform, root: Path = _ROOT) -> FirewallHint:
    """`system` is ufw, firewalld, windows, macos or other (none that is known runs here). Windows
    and macOS have a window for it, and ask by themselves; there `command` is empty."""
    if platform == "win32":
        return FirewallHint("windows")
    if platform == "darwin":
        return FirewallHint("macos")
    if any((root / place).exists() for place in _FIREWALLD):
        opened = f"--add-port={port}/tcp"
        return FirewallHint(
            "firewalld",
            f"sudo firewall-cmd {opened} && sudo firewall-cmd --permanent {opened}",
        )
    if _ufw_is_on(root / _UFW):
        return FirewallHint("ufw", f"sudo ufw allow {port}/tcp")
    return FirewallHint("other")


def _ufw_is_on(path: Path) -> bool:
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    lines = (line.replace(" ", "").lower() for line in text.splitlines())
    return any(line.startswith("enabled=yes") for line in lines)
