"""Which firewall runs here, as far as anybody may see."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.services.setup import FirewallHint
from pos_app.system.firewall import firewall_hint

UFW = "etc/ufw/ufw.conf"
FIREWALLD = (
    "sudo firewall-cmd --add-port=8788/tcp && sudo firewall-cmd --permanent --add-port=8788/tcp"
)


def write(root: Path, place: str, text: str) -> None:
    path = root / place
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("# /etc/ufw\n\nENABLED=yes\n", FirewallHint("ufw", "sudo ufw allow 8788/tcp")),
        ("enabled = Yes\n", FirewallHint("ufw", "sudo ufw allow 8788/tcp")),
        ("ENABLED=no\nLOGLEVEL=low\n", FirewallHint("other")),
        ("# ENABLED=yes\n", FirewallHint("other")),
    ],
)
def test_ufw_is_there_if_it_is_on(text: str, hint: FirewallHint, tmp_path: Path) -> None:
    write(tmp_path, UFW, text)
    assert firewall_hint(8788, platform="linux", root=tmp_path) == hint


@pytest.mark.parametrize("place", ["sys/fs/cgroup/system.slice/firewalld.service", "run/firewalld"])
def test_firewalld_is_there_if_it_runs(place: str, tmp_path: Path) -> None:
    (tmp_path / place).mkdir(parents=True)
    write(tmp_path, UFW, "ENABLED=no\n")
    hint = firewall_hint(8788, platform="linux", root=tmp_path)
    assert hint == FirewallHint("firewalld", FIREWALLD)


def test_none_that_is_known(tmp_path: Path) -> None:
    assert firewall_hint(8788, platform="linux", root=tmp_path) == FirewallHint("other")


def test_a_file_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / UFW).mkdir(parents=True)
    assert firewall_hint(8788, platform="linux", root=tmp_path) == FirewallHint("other")


@pytest.mark.parametrize(("platform", "system"), [("win32", "windows"), ("darwin", "macos")])
def test_where_there_is_a_window_for_it_there_is_no_command(
    platform: str, system: str, tmp_path: Path
) -> None:
    write(tmp_path, UFW, "ENABLED=yes\n")
    assert firewall_hint(8788, platform=platform, root=tmp_path) == FirewallHint(system)
