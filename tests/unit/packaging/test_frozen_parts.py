"""What goes into the frozen program: all of its own parts, and of Qt only what it uses."""

import sys
from pathlib import Path

import pytest

import frozen_parts
from dev_process import ROOT


def kept(*places: str) -> list[str]:
    return [entry[0] for entry in frozen_parts.kept((place, "", "DATA") for place in places)]


def test_every_module_goes_in_but_the_steps_that_alembic_reads() -> None:
    modules = frozen_parts.modules(ROOT)
    assert {"pos_app", "pos_app.__main__", "pos_app.store.migrations"} <= set(modules)
    assert not [name for name in modules if name.startswith("pos_app.store.migrations.")]


def test_pages_steps_and_resources_go_in_and_translators_sources_do_not() -> None:
    files = {Path(file).name: folder for file, folder in frozen_parts.data_files(ROOT)}
    assert files["paid.html"] == "pos_app/returns/pages"
    assert files["checkout.html"] == "pos_app/sandbox/pages"
    assert files["env.py"] == "pos_app/store/migrations"
    assert files["0001_first_store.py"] == "pos_app/store/migrations/versions"
    assert files["app.svg"] == "pos_app/resources/icons"
    assert not [name for name in files if name.endswith((".ts", ".pyc"))]


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Gui.dll",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/translations/qtbase_de.qm",
        "babel/locale-data/root.dat",
        "babel/locale-data/fr_CA.dat",
        "libcrypto.so.3",
    ],
)
def test_what_is_used_stays(place: str) -> None:
    assert kept(place) == [place]


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Network.dll",
        "PySide6/opengl32sw.dll",
        "PySide6\\plugins\\tls\\qopensslbackend.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/qt_de.qm",
        "babel/locale-data/ja.dat",
        "libQt6Qml.so.6",
    ],
)
def test_what_is_not_used_goes(place: str) -> None:
    assert kept(place) == []


def test_a_library_stays_while_something_that_stays_asks_for_it() -> None:
    own = f"{sys.prefix}/module.so"
    entries = [
        ("module.so", own, "EXTENSION"),
        ("libasked.so.1", "/lib/libasked.so.1", "BINARY"),
        ("libfurther.so.1", "/lib/libfurther.so.1", "BINARY"),
        ("libgtk.so.1", "/lib/libgtk.so.1", "BINARY"),
        ("libstdc++.so.6", "/lib/libstdc++.so.6", "BINARY"),
        ("libpython3.11.so.1.0", "/lib/libpython3.11.so.1.0", "BINARY"),
    ]
    asks = {own: {"libasked.so.1", "libstdc++.so.6"}, "/lib/libasked.so.1": {"libfurther.so.1"}}
    found = frozen_parts.needed(entries, lambda file: asks.get(file, set()))
    assert {entry[0] for entry in found} == {
        "module.so",
        "libasked.so.1",
        "libfurther.so.1",
        "libpython3.11.so.1.0",
    }
