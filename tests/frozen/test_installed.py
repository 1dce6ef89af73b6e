"""The installed program, run where there is no Python: it sells, speaks, keeps and ends."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import httpx
import pytest

import release
from dev_process import ROOT
from linux_packages import make_deb
from pos_app.services.doctor import CheckName
from pos_app.store.migrating import migrate
from pos_app.store.migrations import FOLDER, REVISIONS
from release import this_release
from tests.e2e.harness.program import secret_service
from tests.fakes.real_keyring import real_keyring
from tests.frozen.clean_root import CleanRoot
from tests.frozen.conftest import System
from tests.frozen.running import running, until

pytestmark = pytest.mark.frozen

TOUR_ENDS = "Withdrawn, and paid all the same: it needs a person"


def on(display: str) -> dict[str, str]:
    return {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "en_US.UTF-8"}


def test_the_system_has_no_python(system: System) -> None:
    assert not system.has("python3")


def test_it_says_its_version_and_what_it_can_do(system: System) -> None:
    version = system.run(system.program(), "--version")
    assert (version.stdout, version.stderr) == (f"pos-app {this_release().version}\n", "")
    usage = system.run(system.program(), "--help")
    assert (usage.returncode, usage.stderr) == (0, "")
    assert "import-catalogue" in usage.stdout


def test_it_sells_in_the_tour_and_prints_nothing_else(
    system: System, display: str, tmp_path: Path
) -> None:
    command = [system.program(), "demo", "--tour", "--data-dir", str(tmp_path / "till")]
    tour = system.run(*command, environ=on(display))
    assert (tour.returncode, tour.stderr) == (0, "")
    lines = tour.stdout.splitlines()
    assert lines[0] == "The till is open"
    assert lines[-1] == TOUR_ENDS
    assert not [line for line in lines if line.startswith(("qt.", "QObject", "Fontconfig"))]


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr"])
def test_it_finds_its_translations(
    system: System, display: str, tmp_path: Path, language: str
) -> None:
    (tmp_path / "till").mkdir()
    settings = tmp_path / "till" / "settings.toml"
    settings.write_text(f'language = "{language}"\nsetup_step = "done"\n', encoding="utf-8")
    command = system.command(
        system.program(), "--data-dir", str(tmp_path / "till"), environ=on(display)
    )
    with running(command, tmp_path / "output") as till:
        wanted = {f"app_{language}.qm", f"qtbase_{language}.qm"}
        until(lambda: all(file in till.mapped() for file in wanted), f"{wanted} in memory")
        until((tmp_path / "till" / "demo" / "till.db").exists, "the store")
        assert till.end() == 0
        assert till.said == ""


def test_a_catalogue_is_imported(system: System, tmp_path: Path) -> None:
    products = tmp_path / "products.csv"
    products.write_text("sku,name,price\nA1,Café,2.50\nA2,Tea,1.00\n", encoding="utf-8")
    command = ["import-catalogue", str(products), "--data-dir", str(tmp_path / "till")]
    imported = system.run(system.program(), *command)
    assert (imported.returncode, imported.stderr) == (0, "")
    assert imported.stdout == "2 products are in the catalogue.\n"


def test_a_store_of_an_older_version_is_upgraded(system: System, tmp_path: Path) -> None:
    data = tmp_path / "till"
    data.mkdir()
    oldest = FOLDER / "versions"
    migrate(
        lambda: sqlite3.connect(data / "till.db", isolation_level=None), REVISIONS[0], (oldest,)
    )
    products = tmp_path / "products.csv"
    products.write_text("sku,name,price\nA1,Tea,1.00\n", encoding="utf-8")
    command = ["import-catalogue", str(products), "--data-dir", str(data)]
    imported = system.run(system.program(), *command)
    assert (imported.returncode, imported.stderr) == (0, "")
    with closing(sqlite3.connect(data / "till.db")) as store:
        found = store.execute("SELECT version_num FROM alembic_version").fetchall()
    assert found == [(REVISIONS[-1],)]


def test_the_doctor_looks_at_everything(system: System, tmp_path: Path) -> None:
    told = system.run(system.program(), "doctor", "--data-dir", str(tmp_path / "till"))
    assert told.returncode in {0, 1}  # a bare system may well lack something
    assert told.stderr == ""
    assert len(told.stdout.splitlines()) == len(CheckName)
    assert this_release().version in told.stdout
    assert "A code drawn by the till reads back as it should." in told.stdout


def test_keys_go_into_a_real_keyring(system: System, tmp_path: Path) -> None:
    command = ["configure", "--merchant-id", "M-1", "--merchant-name", "Shop"]
    where = ["--data-dir", str(tmp_path / "till")]
    with secret_service(tmp_path / "session") as session:
        bus = {"DBUS_SESSION_BUS_ADDRESS": session["DBUS_SESSION_BUS_ADDRESS"]}
        kept = system.run(
            system.program(), *command, *where, environ=bus, stdin="vault-key\nmerchant-key\n"
        )
    assert (kept.returncode, kept.stderr) == (0, "")
    assert "The keys are in the system's keyring." in kept.stdout


def test_the_doctor_sees_the_keys_in_the_keyring_and_that_it_is_locked(
    system: System, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = ["--data-dir", str(tmp_path / "till")]
    setting = ["configure", "--merchant-id", "M-1", "--merchant-name", "Shop", *where]
    with real_keyring(tmp_path / "session", monkeypatch) as keyring:
        bus = {"DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}
        kept = system.run(system.program(), *setting, environ=bus, stdin="v-key-1\nm-key-1\n")
        assert kept.returncode == 0, kept.stderr
        told = system.run(system.program(), "doctor", *where, environ=bus)
        assert "Keyring: It works (SecretService)." in told.stdout
        assert "Keys: Both are here." in told.stdout
        keyring.lock()
        told = system.run(system.program(), "doctor", *where, environ=bus)
        assert "Keyring: It is locked (SecretService)." in told.stdout
        assert "Keys: They are in the keyring, which is locked." in told.stdout


def test_without_a_keyring_it_refuses_in_words(system: System, tmp_path: Path) -> None:
    command = ["configure", "--merchant-id", "M-1", "--merchant-name", "Shop"]
    where = ["--data-dir", str(tmp_path / "till")]
    refused = system.run(system.program(), *command, *where, stdin="vault-key\nmerchant-key\n")
    assert refused.returncode == 1
    assert refused.stderr.startswith("This computer has no keyring")


@pytest.mark.parametrize(("name", "status"), [("returns", 200), ("sandbox", 404)])
def test_the_servers_answer_and_end(system: System, tmp_path: Path, name: str, status: int) -> None:
    command = [system.program(), name, "--port", "0"]
    if name == "returns":
        command += ["--data-dir", str(tmp_path / "handler")]
    with running(system.command(*command), tmp_path / "output") as server:
        ports = until(
            lambda: [
                one.laddr.port
                for one in server.process.net_connections("tcp")
                if one.status == "LISTEN"
            ],
            "an open port",
        )
        answer = httpx.get(f"http://127.0.0.1:{ports[0]}/hello", timeout=20)
        assert answer.status_code == status
        assert server.end() == 0
        assert "Traceback" not in server.said


def test_the_next_version_goes_over_it_and_finds_the_data(
    system: System, display: str, deb: Path, tmp_path: Path
) -> None:
    if not isinstance(system, CleanRoot):
        pytest.skip("packages are installed into a clean root only")
    data = tmp_path / "till"
    tour = [system.program(), "demo", "--tour", "--data-dir", str(data)]
    assert system.run(*tour, environ=on(display)).returncode == 0
    sold = _sales(data)
    assert sold > 0
    system.install(_next_version(deb, tmp_path))
    listed = system.run("dpkg-query", "--show", "--showformat=${Version}", "pos-app")
    assert listed.stdout == "99.0.0"
    products = tmp_path / "products.csv"
    products.write_text("sku,name,price\nA1,Tea,1.00\n", encoding="utf-8")
    opened = ["import-catalogue", str(products), "--data-dir", str(data / "demo")]
    assert system.run(system.program(), *opened).returncode == 0
    assert _sales(data) == sold
    removed = system.run("dpkg", "--purge", "pos-app")
    assert (removed.returncode, removed.stderr) == (0, "")
    assert "Sales, products and settings are kept: ~/.local/share/pos-app" in removed.stdout
    assert not system.has("pos-app")
    assert not (system.root / "opt/pos-app").exists()
    assert _sales(data) == sold
    system.install(deb)


def test_it_is_not_replaced_while_it_is_open(system: System) -> None:
    if not isinstance(system, CleanRoot):
        pytest.skip("packages are installed into a clean root only")
    opened = f"until readlink /proc/$!/exe | grep -q {system.program()}; do :; done"
    script = f"{system.program()} sandbox --port 0 & {opened}; dpkg --install /pos-app.deb; echo $?"
    tried = system.run("sh", "-c", script)
    assert tried.stdout.splitlines()[-1] == "1"
    assert "The till is open." in tried.stderr


def _sales(data: Path) -> int:
    with sqlite3.connect(data / "demo" / "till.db") as store:
        (count,) = store.execute("SELECT count(*) FROM sales").fetchone()
    store.close()
    return int(count)


def _next_version(deb: Path, folder: Path) -> Path:
    """The same program under a higher number."""
    root, made = folder / "next", folder / "next.deb"
    subprocess.run(["dpkg-deb", "--raw-extract", deb, root], check=True)
    control = (root / "DEBIAN/control").read_text(encoding="utf-8")
    was = f"Version: {release.version(ROOT)}\n"
    make_deb(root, control.replace(was, "Version: 99.0.0\n"), made, compression="-Znone")
    return made
