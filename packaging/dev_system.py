"""What must come from the system on Linux: Qt's libraries, a virtual display, a browser, fonts.

Each thing is looked for itself, not its package, so one list serves every distribution. The package
names are Debian's and Ubuntu's.
"""

import contextlib
import ctypes
import importlib.util
import os
import shutil
import sys
import sysconfig
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dev_process import run
from dev_setup import SetupFailed

_BUS_LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
)
_PYATSPI = Path("/usr/lib/python3/dist-packages/pyatspi")
FONTS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


@dataclass(frozen=True)
class Need:
    """One thing, how to see whether it is there, and the Debian package that brings it."""

    name: str
    package: str
    present: Callable[[], bool]


def _loads(library: str) -> bool:
    with contextlib.suppress(OSError):
        ctypes.CDLL(library)
        return True
    return False


def _has_program(*names: str) -> bool:
    return any(shutil.which(name) for name in names)


def _has_font() -> bool:
    return any(next(folder.rglob("NotoSans[-[]*"), None) for folder in FONTS)


def _has_any(*paths: Path) -> bool:
    return any(path.exists() for path in paths)


def _has_ensurepip() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _has_libpython() -> bool:
    """A Python that was built with its own library has it beside itself."""
    name = str(sysconfig.get_config_var("INSTSONAME"))
    return _loads(name) or (Path(str(sysconfig.get_config_var("LIBDIR"))) / name).exists()


_QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
}
VENV_NEEDS = (Need("Python's venv", f"python3.{sys.version_info.minor}-venv", _has_ensurepip),)
QT_NEEDS = tuple(
    Need(library, package, partial(_loads, library)) for library, package in _QT_LIBRARIES.items()
)
DISPLAY_NEEDS = (
    Need("Xvfb", "xvfb", partial(_has_program, "Xvfb")),
    Need("the Noto fonts", "fonts-noto-core", _has_font),
)
TEST_NEEDS = (
    *DISPLAY_NEEDS,
    Need("xauth", "xauth", partial(_has_program, "xauth")),
    Need("Chromium", "chromium", partial(_has_program, "chromium", "chromium-browser")),
    Need("xdotool", "xdotool", partial(_has_program, "xdotool")),
    Need("xrandr", "x11-xserver-utils", partial(_has_program, "xrandr")),
    Need("ImageMagick", "imagemagick", partial(_has_program, "import")),
    Need("D-Bus", "dbus", partial(_has_program, "dbus-run-session")),
    Need("GNOME Keyring", "gnome-keyring", partial(_has_program, "gnome-keyring-daemon")),
    Need("the accessibility bus", "at-spi2-core", partial(_has_any, *_BUS_LAUNCHERS)),
    Need("pyatspi", "python3-pyatspi", partial(_has_any, _PYATSPI)),
)

BUILD_NEEDS = (
    Need("Python's library", f"libpython3.{sys.version_info.minor}", _has_libpython),
    Need("binutils", "binutils", partial(_has_program, "objdump")),
    Need("strip", "binutils", partial(_has_program, "strip")),
    Need("dpkg-deb", "dpkg", partial(_has_program, "dpkg-deb")),
)


def ensure_system(needs: Iterable[Need]) -> None:
    """See that all is there; on Debian as root install what is missing. Linux only.

    Raises SetupFailed, with what to do, when something stays missing.
    """
    if sys.platform != "linux":
        return
    missing = [need for need in needs if not need.present()]
    if not missing:
        return
    packages = [need.package for need in missing]
    if not _on_debian():
        names = ", ".join(need.name for need in missing)
        raise SetupFailed(
            f"Missing on this computer: {names}. Install them with its package manager "
            f"(on Debian the packages are {' '.join(packages)}), then start again."
        )
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        sentence = "System packages are missing. Run this, then start again:"
        raise SetupFailed(f"{sentence}\nsudo {' '.join(command)}")
    _install(command)
    still_missing = [need.name for need in missing if not need.present()]
    if still_missing:
        raise SetupFailed(f"Still missing after the installation: {', '.join(still_missing)}.")


def _on_debian() -> bool:
    return Path("/etc/debian_version").exists() and _has_program("apt-get")


def _install(command: list[str]) -> None:
    print("Installing system packages:", *command[4:], file=sys.stderr, flush=True)
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    quiet = [command[0], "-qq", *command[1:]]
    # The lists of a fresh system are empty, and old ones name versions that are gone.
    if run(quiet, env=env) != 0 and (
        run(["apt-get", "-qq", "update"], env=env) != 0 or run(quiet, env=env) != 0
    ):
        raise SetupFailed(
            "The system packages could not be installed; apt-get's words are above. "
            "If this computer has no network, connect it and start again."
        )
