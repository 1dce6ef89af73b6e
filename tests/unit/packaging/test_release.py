"""Installers say of the program what the source, the changelog and its libraries say."""

import struct
import sys
from pathlib import Path

import pytest

import sbom
from dev_process import ROOT
from icons import icns, ico
from linux_needs import SystemNeeds, UnknownLibrary, needs_of, system_needs
from linux_packages import control, rpm_recipe, stage
from pos_app import __version__
from pos_app.services.releases import Release as TillRelease
from pos_app.services.releases import read_release
from release import (
    Publisher,
    Release,
    changes,
    main,
    newest,
    publisher,
    this_release,
    version,
)

RELEASE = Release("1.2.3", "linux", "amd64")


def test_the_version_is_the_sources() -> None:
    assert version(ROOT) == this_release().version == __version__


def test_an_installers_name_says_what_it_is_for() -> None:
    assert RELEASE.file(".deb") == "pos-app-1.2.3-linux-amd64.deb"


def test_a_releases_words_are_the_changelogs(tmp_path: Path) -> None:
    text = "# Changelog\n\n## 1.1.0 (2026-01-02)\n\n- New.\n\n## 1.0.0\n\n- Old.\n"
    (tmp_path / "CHANGELOG.md").write_text(text, encoding="utf-8")
    assert changes(tmp_path, "1.1.0") == "- New."
    assert changes(tmp_path, "1.0.0") == "- Old."
    with pytest.raises(ValueError, match=r"no heading for 1\.0"):
        changes(tmp_path, "1.0")


def test_packages_say_of_their_publisher_what_is_known_and_nothing_else(tmp_path: Path) -> None:
    needs = SystemNeeds((), 35)
    known = publisher(ROOT)
    assert known.name
    for text in (control(RELEASE, known, needs, 1), str(rpm_recipe(RELEASE, known, needs, ROOT))):
        assert known.maintainer in text
        assert "@" not in text or known.email
        assert "Homepage" not in text or known.homepage
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nmaintainers = [{ name = "Shop", email = "it@shop.test" }]\n'
        '[project.urls]\nHomepage = "https://till.shop.test/about"\n'
    )
    shop = publisher(tmp_path)
    assert shop.bundle_id == "test.shop.till.pos-app"
    assert Publisher("Shop").bundle_id == "pos-app"
    text = control(RELEASE, shop, needs, 1)
    assert "Maintainer: Shop <it@shop.test>\n" in text
    assert "Homepage: https://till.shop.test/about\n" in text
    assert rpm_recipe(RELEASE, shop, needs, ROOT)["homepage"] == shop.homepage


def test_tills_are_told_of_a_release_in_words_that_they_understand(tmp_path: Path) -> None:
    text = "# Changelog\n\n## 1.4.0\n\n- Scanning\n  is quicker. Much.\n- Another.\n"
    (tmp_path / "CHANGELOG.md").write_text(text, encoding="utf-8")
    page = "https://till.example/1.4.0"
    told = read_release(newest(tmp_path, "1.4.0", page).encode())
    assert told == TillRelease("1.4.0", "Scanning is quicker.", page)
    of_now = read_release(main([__version__, "--newest", page]).encode())
    assert (of_now.version, of_now.page) == (__version__, page)
    assert of_now.notes
    assert main([__version__]) == changes(ROOT, __version__)
    for wrong in (["0.0.0"], [__version__, "--other", page]):
        with pytest.raises(ValueError, match=r"not 0\.0\.0|Usage"):
            main(wrong)


def test_the_changelog_knows_this_version() -> None:
    assert changes(ROOT, __version__)


def test_a_package_asks_for_the_libraries_it_leaves_out() -> None:
    needs = SystemNeeds(("libGL.so.1", "libX11.so.6"), 35)
    assert needs.debian() == ["libc6 (>= 2.35)", "libgl1", "libx11-6"]
    assert needs.rpm()[0] == "libc.so.6(GLIBC_2.35)(64bit)"
    text = control(RELEASE, Publisher("Somebody"), needs, 1000)
    assert "Version: 1.2.3\nArchitecture: amd64\nMaintainer: Somebody\n" in text
    assert "Depends: libc6 (>= 2.35), libgl1, libx11-6\n" in text


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's programs")
def test_what_a_program_asks_for_is_read_from_itself(tmp_path: Path) -> None:
    assert "libc.so.6" in needs_of("/bin/sh")
    (tmp_path / "sh").write_bytes(Path("/bin/sh").read_bytes())
    found = system_needs(tmp_path)
    assert found.libraries == ()
    assert found.glibc_minor > 0


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's programs")
def test_a_library_that_no_package_is_known_for_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sh").write_bytes(Path("/bin/sh").read_bytes())
    monkeypatch.setattr("linux_needs._headers", lambda _file: "  NEEDED  libodd.so.9\n")
    with pytest.raises(UnknownLibrary, match=r"libodd\.so\.9"):
        system_needs(tmp_path)


def test_every_user_may_run_what_is_installed(tmp_path: Path) -> None:
    frozen, icons = tmp_path / "frozen", tmp_path / "icons"
    frozen.mkdir()
    (frozen / "pos-app").touch(mode=0o700)
    (frozen / "data").touch(mode=0o600)
    icons.mkdir()
    for size_px in (16, 24, 32, 48, 64, 128, 256, 512):
        (icons / f"pos-app-{size_px}.png").touch()
    root = tmp_path / "root"
    stage(frozen, icons, root)
    assert (root / "opt/pos-app/pos-app").stat().st_mode & 0o777 == 0o755
    assert (root / "opt/pos-app/data").stat().st_mode & 0o777 == 0o644
    assert (root / "usr/bin/pos-app").readlink() == Path("/opt/pos-app/pos-app")
    assert (root / "usr/share/applications/pos-app.desktop").exists()


def test_icons_hold_their_pictures() -> None:
    made = ico({16: b"small", 256: b"large"})
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    side, _, _, _, _, _, length, where = struct.unpack_from("<BBBBHHII", made, 22)
    assert (side, made[where : where + length]) == (0, b"large")
    apple = icns({b"ic07": b"picture"})
    assert apple[:4] == b"icns"
    assert int.from_bytes(apple[4:8], "big") == len(apple)


def test_the_bill_lists_what_the_program_needs_and_no_tools() -> None:
    bill = sbom.bill()
    components = bill["components"]
    assert isinstance(components, list)
    names = {one["name"] for one in components}
    assert {"httpx", "shiboken6", "Python", "OpenSSL", "SQLite"} <= names
    assert not names & {"pytest", "mypy", "pyinstaller", "pos-app"}
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
