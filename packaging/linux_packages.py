"""Makes the .deb, the .rpm and the tarball from the frozen program."""

import gzip
import json
import shutil
import tarfile
import tempfile
from pathlib import Path

from dev_process import ROOT, run
from dev_setup import SetupFailed, venv_program
from icons import SIZES_PX
from linux_needs import SystemNeeds, system_needs
from release import NAME, SUMMARY, Publisher, Release, publisher

INSTALLERS = ROOT / "packaging" / "installers"
_LARGEST_ICON_PX = 512
_TEXT = """The cashier types an amount, fills a cart or takes a donation; the customer scans
 the code and pays on their own phone; the till says what happened.
"""


def make_packages(folder: Path, icons: Path, release: Release, into: Path) -> list[Path]:
    """All three, in `into`; returns their paths. Raises `SetupFailed`."""
    needs, by = system_needs(folder), publisher(ROOT)
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "root"
        stage(folder, icons, root)
        deb = into / release.file(".deb")
        make_deb(root, control(release, by, needs, _kilobytes(root)), deb)
        rpm = into / release.file(".rpm")
        _make_rpm(root, rpm_recipe(release, by, needs, root), rpm)
    tarball = into / release.file(".tar.xz")
    _make_tarball(folder, icons, tarball)
    return [deb, rpm, tarball]


def stage(folder: Path, icons: Path, root: Path) -> None:
    """Puts everything where it will stand on the computer, with `root` for its `/`."""
    shutil.copytree(folder, root / "opt" / NAME, symlinks=True)
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    (programs / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
    share = root / "usr" / "share"
    (share / "applications").mkdir(parents=True)
    shutil.copy(INSTALLERS / "pos-app.desktop", share / "applications")
    _put_icons(icons, share / "icons" / "hicolor")
    doc = share / "doc" / NAME
    doc.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", doc / "copyright")
    (doc / "changelog.gz").write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():  # whatever the builder's umask is, every user may run it
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def control(release: Release, by: Publisher, needs: SystemNeeds, size_kb: int) -> str:
    """The .deb's own description."""
    fields = {
        "Package": NAME,
        "Version": release.version,
        "Architecture": release.architecture,
        "Maintainer": by.maintainer,
        "Installed-Size": str(size_kb),
        "Depends": ", ".join(needs.debian()),
        "Recommends": "fonts-noto-core | fonts-dejavu-core, gnome-keyring | kwalletmanager",
        "Section": "misc",
        "Priority": "optional",
        "Homepage": by.homepage,
        "Description": f"{SUMMARY}\n {_TEXT.strip()}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items() if value)


def make_deb(root: Path, control_text: str, deb: Path, compression: str = "-Zxz") -> None:
    """By Debian's own program, which packs a fifth tighter than others. Raises `SetupFailed`."""
    about = root / "DEBIAN"
    about.mkdir(mode=0o755, exist_ok=True)
    (about / "control").write_text(control_text, encoding="utf-8")
    before, after = INSTALLERS / "before-change.sh", INSTALLERS / "after-removal.sh"
    for moment, script in (("preinst", before), ("prerm", before), ("postrm", after)):
        shutil.copy(script, about / moment)
        (about / moment).chmod(0o755)
    _run("dpkg-deb", "--root-owner-group", compression, "--build", root, deb)
    shutil.rmtree(about)


def rpm_recipe(
    release: Release, by: Publisher, needs: SystemNeeds, root: Path
) -> dict[str, object]:
    """The .rpm's own description, as nfpm reads it."""
    before, after = str(INSTALLERS / "before-change.sh"), str(INSTALLERS / "after-removal.sh")
    described: dict[str, object] = {
        "name": NAME,
        "arch": release.architecture,
        "platform": "linux",
        "version": release.version,
        "maintainer": by.maintainer,
        "description": f"{SUMMARY}\n{_TEXT}",
        "homepage": by.homepage,
        "license": "MIT",
        "contents": [{"src": f"{root}/", "dst": "/", "type": "tree"}],
        "depends": needs.rpm(),
        "scripts": {"preinstall": before, "preremove": before, "postremove": after},
        "rpm": {"summary": SUMMARY, "compression": "xz"},
    }
    return {name: value for name, value in described.items() if value}


def _make_rpm(root: Path, described: dict[str, object], rpm: Path) -> None:
    recipe = root.parent / "nfpm.json"
    recipe.write_text(json.dumps(described), encoding="utf-8")
    _run(venv_program("nfpm"), "package", "-f", recipe, "-p", "rpm", "-t", rpm)


def _make_tarball(folder: Path, icons: Path, tarball: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        top = Path(place) / tarball.name.removesuffix(".tar.xz")
        shutil.copytree(folder, top / NAME, symlinks=True)
        _put_icons(icons, top / "icons" / "hicolor")
        for file in (INSTALLERS / "install.sh", INSTALLERS / "pos-app.desktop", ROOT / "LICENSE"):
            shutil.copy(file, top)
        with tarfile.open(tarball, "w:xz") as packed:
            packed.add(top, top.name, filter=_owned_by_nobody)


def _owned_by_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def _put_icons(icons: Path, hicolor: Path) -> None:
    for size_px in SIZES_PX:
        if size_px <= _LARGEST_ICON_PX:
            folder = hicolor / f"{size_px}x{size_px}" / "apps"
            folder.mkdir(parents=True)
            shutil.copy(icons / f"{NAME}-{size_px}.png", folder / f"{NAME}.png")
    scalable = hicolor / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "app.svg", scalable / f"{NAME}.svg")


def _kilobytes(root: Path) -> int:
    files = (file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) // 1024


def _run(*command: str | Path) -> None:
    if run(command) != 0:
        raise SetupFailed(f"{Path(command[0]).name} failed; its words are above.")
