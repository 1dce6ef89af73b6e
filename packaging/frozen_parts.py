"""What goes into the frozen program, and what stays out: the spec asks here, on every system."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from dev_words import LANGUAGES

Entry = tuple[str, str, str]
"""PyInstaller's: the place in the folder, the file it comes from, and its kind."""

LATE_IMPORTS = [
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    *(["keyring.backends.SecretService"] if sys.platform == "linux" else []),
]
"""What is imported by name only."""

UNUSED_MODULES = [
    # Of Qt, only what the window is made of.
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtPrintSupport",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    # What libraries use if it is there, and here it never is needed.
    "IPython",
    "PIL",
    "curses",
    "dbus",
    "gi",
    "httptools",
    "httpx._main",
    "numpy",
    "pygments",
    "pyproject_hooks",
    "rich",
    "socksio",
    "trio",
    "uvloop",
    "watchfiles",
    "websockets",
    "wsproto",
    "yaml",
    # Databases that are not SQLite. What Alembic imports of them by name, `frozen_first` replaces;
    # PostgreSQL's dialect stays, as steps of the store name options of it.
    "alembic.ddl.mssql",
    "alembic.ddl.mysql",
    "alembic.ddl.oracle",
    "psycopg",
    "psycopg2",
    "pymysql",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.ext.mypy",
    "sqlalchemy.testing",
    # What belongs to a workshop.
    "_pytest",
    "alembic.testing",
    "distutils",
    "doctest",
    "hypothesis",
    "idlelib",
    "keyring.testing",
    "lib2to3",
    "mypy",
    "pdb",
    "pip",
    "pkg_resources",
    "pydoc",
    "pydoc_data",
    "pytest",
    "setuptools",
    "starlette.testclient",
    "tkinter",
    "turtle",
    "xmlrpc",
]

UNUSED_STARTERS = {"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil"}
"""What PyInstaller would run at each start for those who read sources, list modules or start
processes of Python. They cost as much as a fifth of an empty window."""

_TERRITORIES_OF = ("en", *LANGUAGES)
_LOCALE = re.compile(r"babel/locale-data/([a-z]+)(?:_\w+)?\.dat")
_KEPT_LOCALES = {"root", *_TERRITORIES_OF}

_QT = re.compile(r"(?:lib)?Qt6?(\w+?)(?:\.so\.6|\.dll|\.abi3\.so)?")
_KEPT_QT = {"Core", "DBus", "Gui", "OpenGL", "Svg", "WaylandClient", "Widgets"}
_KEPT_QT |= {"WlShellIntegration", "XcbQpa"}
_KEPT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qminimal", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
_DROPPED_FILES = {"opengl32sw.dll", "d3dcompiler_47.dll"}
"""Windows draws this window without them: it holds no 3D."""

_HAD_BY_SYSTEMS = re.compile(
    r"lib(?:X11|X11-xcb|dbus-1|expat|fontconfig|freetype|gcc_s|glib-2\.0|gthread-2\.0"
    r"|stdc\+\+|xcb-(?:glx|randr|render|shape|shm|sync|xfixes|xkb)|xkbcommon)\.so\."
)
"""Of these the system's own are taken: they belong together with its screen driver and its fonts.
The packages ask for them by name."""


def modules(root: Path) -> list[str]:
    """Every module of the program, so that none that is imported late is missing. Alembic reads
    its steps from files, not as modules."""
    files = sorted((root / "pos_app").rglob("*.py"))
    parts = [file.relative_to(root).with_suffix("").parts for file in files]
    names = [".".join(part[:-1] if part[-1] == "__init__" else part) for part in parts]
    return [name for name in names if not _is_step(name)]


def _is_step(name: str) -> bool:
    return name.startswith("pos_app.store.migrations.")


def data_files(root: Path) -> list[tuple[str, str]]:
    """The program's files that are no modules: where each comes from, and the folder it goes to."""
    found: list[tuple[str, str]] = []
    for folder in ("pos_app/returns/pages", "pos_app/sandbox/pages"):
        found += _files(root, folder, folder)
    found += _files(root, "pos_app/store/migrations", "pos_app/store/migrations")
    found += _files(root, "resources", "pos_app/resources")
    return found


def _files(root: Path, folder: str, into: str) -> Iterator[tuple[str, str]]:
    for file in sorted((root / folder).rglob("*")):
        if file.is_file() and file.suffix not in {".pyc", ".mako", ".ts"}:
            place = PurePosixPath(into) / file.parent.relative_to(root / folder).as_posix()
            yield str(file), str(place)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Of what PyInstaller gathered, what the program uses."""
    return [entry for entry in entries if _is_used(PurePosixPath(entry[0].replace("\\", "/")))]


def _is_used(place: PurePosixPath) -> bool:
    if place.name in _DROPPED_FILES:
        return False
    locale = _LOCALE.fullmatch(str(place))
    if locale:
        return locale[1] in _KEPT_LOCALES
    if place.parts[0] != "PySide6":
        return not _is_qt_library(place.name) or _is_kept_library(place.name)
    if "translations" in place.parts:
        return place.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if "plugins" in place.parts:
        return _is_kept_plugin(place)
    return not _is_qt_library(place.name) or _is_kept_library(place.name)


def _is_qt_library(name: str) -> bool:
    return bool(_QT.fullmatch(name))


def _is_kept_library(name: str) -> bool:
    found = _QT.fullmatch(name)
    return found is not None and found[1] in _KEPT_QT


def _is_kept_plugin(place: PurePosixPath) -> bool:
    family, name = place.parts[-2], place.name.partition(".")[0].removeprefix("lib")
    return name in _KEPT_PLUGINS.get(family, set())


def needed(entries: Iterable[Entry], needs_of: Callable[[str], set[str]]) -> list[Entry]:
    """Without the libraries that any desktop has, and those that only something left out had
    asked for. `needs_of` gives the names of the libraries that a file itself asks for."""
    found = {entry[0]: entry for entry in entries if not _HAD_BY_SYSTEMS.match(entry[0])}
    asked = [place for place, entry in found.items() if not _is_library_of_system(entry)]
    wanted = set(asked)
    while asked:
        news = needs_of(found[asked.pop()][1]) & found.keys() - wanted
        wanted |= news
        asked += news
    return [entry for place, entry in found.items() if place in wanted]


def _is_library_of_system(entry: Entry) -> bool:
    """Everything else is asked for by nobody, as it stands in its folder, or comes with Python."""
    place, file, kind = entry
    is_library = kind == "BINARY" and "/" not in place and ".so." in place
    own = (sys.prefix, sys.base_prefix) if sys.base_prefix != "/usr" else (sys.prefix,)
    return is_library and not place.startswith("libpython") and not file.startswith(own)
