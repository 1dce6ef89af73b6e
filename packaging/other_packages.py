"""Makes the Windows installer and the macOS disk image from the frozen program."""

import shutil
import tempfile
from pathlib import Path

from dev_process import ON_WINDOWS, ROOT, run
from dev_setup import SetupFailed
from release import Release, publisher

SCRIPT = ROOT / "packaging" / "installers" / "windows.nsi"
_USUAL_NSIS = Path("C:/Program Files (x86)/NSIS/makensis.exe")


def make_windows_installer(folder: Path, icons: Path, release: Release, into: Path) -> Path:
    """The NSIS installer; runs wherever `makensis` does. Raises `SetupFailed`."""
    installer = into / release.file("-setup.exe")
    given = {
        "VERSION": release.version,
        "FOLDER": folder,
        "ICON": icons / "pos-app.ico",
        "OUTPUT": installer,
        "PUBLISHER": publisher(ROOT).name,
    }
    mark = "/D" if ON_WINDOWS else "-D"
    quiet = "/V2" if ON_WINDOWS else "-V2"
    options = [f"{mark}{name}={value}" for name, value in given.items()]
    if run([_makensis(), quiet, *options, SCRIPT]) != 0:
        raise SetupFailed("makensis could not make the installer; its words are above.")
    return installer


def make_disk_image(bundle: Path, release: Release, into: Path) -> Path:
    """The .dmg with the program and a link to where programs go. Raises `SetupFailed`."""
    image = into / release.file(".dmg")
    with tempfile.TemporaryDirectory() as place:
        shutil.copytree(bundle, Path(place) / bundle.name, symlinks=True)
        (Path(place) / "Applications").symlink_to("/Applications")
        made = ["hdiutil", "create", "-volname", "POS", "-srcfolder", place]
        if run([*made, "-format", "ULMO", "-ov", "-quiet", image]) != 0:
            raise SetupFailed("hdiutil could not make the disk image; its words are above.")
    return image


def _makensis() -> str:
    found = shutil.which("makensis")
    if found is None and not _USUAL_NSIS.is_file():
        raise SetupFailed(
            "NSIS is missing: install it, so that makensis is there, and start again."
        )
    return found or str(_USUAL_NSIS)
