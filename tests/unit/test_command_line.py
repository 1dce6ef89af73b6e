"""The command line as a program: what it says, where, and with which exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from dev_process import ROOT
from pos_app import __version__

VAULT_KEY, MERCHANT_KEY = "vault-key-7e1f", "merchant-key-93ab"
KEYS = f"{VAULT_KEY}\n{MERCHANT_KEY}\n"
CONFIGURE = ("configure", "--merchant-id", "m_1", "--merchant-name", "Corner Shop")
COMMANDS = {
    "demo": ("--tour", "--shots"),
    "configure": (
        *("--merchant-id", "--currency", "--api-url", "--return-host", "--return-url", "--returns"),
        *("--return-port", "--keys", "--connect", "--test-phones", "--till-name", "--language"),
        *("--receipt-prefix", "--theme", "--text-size", "--customer-screen", "--tips"),
        "import-catalogue",
    ),
    "import-catalogue": ("FILE.csv", "sku,name,price"),
    "doctor": ("a line each",),
    "sandbox": ("--port",),
    "returns": ("--host", "--port", "--public-url"),
}
PosApp = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def pos_app(tmp_path: Path) -> PosApp:
    """Runs `pos-app` to its end, for a user without a keyring, a display or a home of their own."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    env = kept | {
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONUTF8": "1",
    }

    def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pos_app", *arguments],
            cwd=ROOT,
            env=env,
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return run


def files_in(folder: Path) -> dict[str, bytes]:
    """What is in a folder, by name; the locks' own files hold nothing."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.name: path.read_bytes() for path in found}


# ---- help and usage ---------------------------------------------------------------------------
def test_help_names_every_command(pos_app: PosApp) -> None:
    done = pos_app("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(command in done.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(command: str, pos_app: PosApp) -> None:
    done = pos_app(command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: pos-app {command}")
    words = done.stdout.replace("\n", " ")
    assert all(option in words for option in (*COMMANDS[command], "--data-dir"))


def test_the_version_is_the_packages(pos_app: PosApp) -> None:
    done = pos_app("--version")
    assert (done.returncode, done.stdout) == (0, f"pos-app {__version__}\n")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("sell",), "sell"),
        (("--fast",), "--fast"),
        (("demo", "--touring"), "--touring"),
        (("configure",), "--merchant-id"),
        (("configure", "--merchant-id", "m_1"), "--merchant-name"),
        ((*CONFIGURE, "--return-host", "10.0.0.1", "--return-url", "https://x.example"), "with"),
        (("import-catalogue",), "FILE.csv"),
        (("sandbox", "--port", "many"), "many"),
        (("returns", "--port", "many"), "many"),
        (("returns", "--port", "70000"), "70000 is not a port: a number from 0 to 65535"),
        (("sandbox", "--port", "-1"), "-1"),
        (("demo", "--shots", "pictures"), "--shots goes with --tour"),
    ],
)
def test_wrong_usage_is_2_and_says_what(
    arguments: tuple[str, ...], named: str, pos_app: PosApp, data_dir: Path
) -> None:
    done = pos_app(*arguments, *(("--data-dir", str(data_dir)) if arguments[0] != "--fast" else ()))
    assert (done.returncode, done.stdout) == (2, "")
    assert named in done.stderr
    assert "Traceback" not in done.stderr
    assert not data_dir.exists()


# ---- configure --------------------------------------------------------------------------------
def test_without_a_keyring_configure_refuses_and_stores_nothing(
    pos_app: PosApp, data_dir: Path
) -> None:
    done = pos_app(*CONFIGURE, "--data-dir", str(data_dir), stdin=KEYS)
    assert (done.returncode, done.stdout) == (1, "")
    assert "no keyring in which the keys would be safe" in done.stderr
    assert "or type the keys at each start" in done.stderr
    assert files_in(data_dir) == {}
    assert_no_key_in(done.stdout + done.stderr, data_dir)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--currency", "DOLLARS"), "currency: This is not a currency code"),
        (("--api-url", "http://checkout.example"), "api_url: The address must begin with https://"),
        (("--api-url", "checkout.example"), "api_url: This is not a web address"),
        (("--api-url", "https://u:p@checkout.example"), "api_url: The address must be plain"),
        (("--return-url", "http://phones.example"), "return_url: The address must begin with"),
    ],
)
def test_a_setting_that_cannot_work_is_refused_by_its_name(
    options: tuple[str, str], words: str, pos_app: PosApp, data_dir: Path
) -> None:
    done = pos_app(*CONFIGURE, *options, "--data-dir", str(data_dir), stdin=KEYS)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(words)
    assert files_in(data_dir) == {}


@pytest.mark.parametrize("stdin", ["", f"{VAULT_KEY}\n", f"\n{MERCHANT_KEY}\n", "two words\nkey\n"])
def test_two_whole_keys_are_needed(stdin: str, pos_app: PosApp, data_dir: Path) -> None:
    done = pos_app(*CONFIGURE, "--data-dir", str(data_dir), stdin=stdin)
    assert (done.returncode, done.stdout) == (1, "")
    wanted = "Two keys are needed, a line each, vault key first. Nothing was stored.\n"
    assert done.stderr == wanted
    assert files_in(data_dir) == {}


def test_a_refusal_leaves_the_settings_as_they_were(pos_app: PosApp, data_dir: Path) -> None:
    data_dir.mkdir()
    before = 'merchant_id = "m_0"\nmerchant_name = "Old Shop"\n# mine\n'
    (data_dir / "settings.toml").write_text(before, encoding="utf-8")
    done = pos_app(*CONFIGURE, "--currency", "EUR", "--data-dir", str(data_dir), stdin=KEYS)
    assert done.returncode == 1
    assert (data_dir / "settings.toml").read_text(encoding="utf-8") == before
    assert_no_key_in(done.stdout + done.stderr, data_dir)


def assert_no_key_in(said: str, data_dir: Path) -> None:
    kept = b"".join(files_in(data_dir).values())
    for key in (VAULT_KEY, MERCHANT_KEY):
        assert key not in said
        assert key.encode() not in kept


# ---- import-catalogue -------------------------------------------------------------------------
def test_a_good_file_is_taken_and_counted(pos_app: PosApp, data_dir: Path, tmp_path: Path) -> None:
    csv = tmp_path / "good.csv"
    csv.write_bytes("\ufeffsku;name;price;colour\nT;Thé;3,50;red\nC;Cake;12,00;\n".encode())
    done = pos_app("import-catalogue", str(csv), "--data-dir", str(data_dir))
    assert (done.returncode, done.stdout) == (0, "2 products are in the catalogue.\n")
    assert done.stderr == "Columns that are not used: colour\n"


def test_each_bad_row_is_named_with_line_column_and_reason_and_nothing_is_taken(
    pos_app: PosApp, data_dir: Path, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("sku,name,price\nT,Tea,3.50\n", encoding="utf-8")
    bad.write_text(
        "sku,name,price,tax_exempt\n"
        "A,Apple,1.00,no\nB,,2.00,\nC,Cake,abc,\nA,Again,1.00,\nD,Date,1.00,perhaps\n",
        encoding="utf-8",
    )
    assert pos_app("import-catalogue", str(good), "--data-dir", str(data_dir)).returncode == 0
    before = files_in(data_dir)["till.db"]
    done = pos_app("import-catalogue", str(bad), "--data-dir", str(data_dir))
    assert (done.returncode, done.stdout) == (1, "")
    first, *rows = done.stderr.splitlines()
    assert first == "Nothing was taken. Mend these rows and try again:"
    begins = [row.strip().partition(":")[0] for row in rows]
    assert begins == ["line 3, name", "line 4, price", "line 5, sku", "line 6, tax_exempt"]
    assert all(len(row.partition(": ")[2]) > 10 for row in rows)
    assert files_in(data_dir)["till.db"] == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "\n  The file cannot be read: No such file or directory.\n"),
        (b"", "line 1: The file is empty."),
        (b"sku,name\nT,Tea\n", "line 1, price: This column is missing."),
        (b"sku,name,price\nT,Caf\xe9,3.50\n", "line 2: This line is not UTF-8 text."),
        (b"sku,name,price\n", "line 1: There are no products in the file."),
    ],
)
def test_a_file_that_is_no_catalogue_is_refused(
    content: bytes | None, words: str, pos_app: PosApp, data_dir: Path, tmp_path: Path
) -> None:
    csv = tmp_path / "products.csv"
    if content is not None:
        csv.write_bytes(content)
    done = pos_app("import-catalogue", str(csv), "--data-dir", str(data_dir))
    assert (done.returncode, done.stdout) == (1, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_prices_follow_the_tills_currency(pos_app: PosApp, data_dir: Path, tmp_path: Path) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text('currency = "JPY"\n', encoding="utf-8")
    assert tomllib.loads((data_dir / "settings.toml").read_text())["currency"] == "JPY"
    csv = tmp_path / "products.csv"
    csv.write_text("sku,name,price\nT,Tea,3.50\n", encoding="utf-8")
    done = pos_app("import-catalogue", str(csv), "--data-dir", str(data_dir))
    assert done.returncode == 1
    assert "line 2, price" in done.stderr


# ---- a folder that cannot be used -------------------------------------------------------------
@pytest.mark.parametrize(
    "arguments",
    [
        ("--data-dir", "{file}"),
        ("demo", "--data-dir", "{file}"),
        ("import-catalogue", "{file}", "--data-dir", "{file}"),
        ("demo", "--tour", "--shots", "{file}", "--data-dir", "{folder}"),
    ],
)
def test_a_file_in_the_place_of_a_folder_is_said_in_one_line(
    arguments: tuple[str, ...], pos_app: PosApp, tmp_path: Path
) -> None:
    file = tmp_path / "taken.txt"
    file.write_text("mine", encoding="utf-8")
    places = {"file": str(file), "folder": str(tmp_path / "data")}
    done = pos_app(*(argument.format(**places) for argument in arguments))
    assert (done.returncode, done.stdout) == (1, "")
    assert str(file) in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert file.read_text(encoding="utf-8") == "mine"


def test_damaged_settings_are_said_in_one_line(pos_app: PosApp, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text("merchant_id = [", encoding="utf-8")
    done = pos_app("--data-dir", str(data_dir))
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only here can a display be missing")
@pytest.mark.parametrize("arguments", [(), ("demo",), ("demo", "--tour")])
def test_without_a_display_the_till_says_so(
    arguments: tuple[str, ...], pos_app: PosApp, data_dir: Path
) -> None:
    done = pos_app(*arguments, "--data-dir", str(data_dir))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "There is no display to show the till on.\n"


_INTERRUPTED = """
import os, signal, sys

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtWidgets":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting())
from pos_app.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody sends signals there")
@pytest.mark.parametrize("command", [(), ("demo",)])
def test_ctrl_c_while_the_window_is_loaded_ends_it_at_once(
    command: tuple[str, ...], data_dir: Path
) -> None:
    """In the middle of a library that is being loaded nobody can tell what comes of it."""
    done = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED, *command, "--data-dir", str(data_dir)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")
