"""`pos-app configure`: each setting alone, keys only where they are meant, and the two trials."""

from __future__ import annotations

import io
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from dev_process import ROOT
from pos_app.__main__ import main
from pos_app.bootstrap import phone_waiting
from pos_app.bootstrap.phone_waiting import code_lines
from pos_app.bootstrap.till_setup import TillSetup
from pos_app.devices.code_reader import read_codes
from pos_app.returns.tokens import till_key
from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY
from pos_app.services.code_proof import GreyPicture
from pos_app.services.manager_pin import is_right_pin
from pos_app.services.settings import Settings
from pos_app.services.setup import FirewallHint
from pos_app.system import secrets
from pos_app.system.identity import load_identity
from pos_app.system.paths import DataFolder
from pos_app.system.secrets import SERVICE
from pos_app.system.settings_file import TomlSettings
from pos_app.system.single_instance import FolderLock
from tests.fakes.pretend_provider import PretendProvider

KEYS = f"{SANDBOX_VAULT_KEY}\n{SANDBOX_MERCHANT_KEY}\n"
WRONG = "wrong-vault\nwrong-merchant\n"
SHOP = ("--merchant-id", "m_1", "--merchant-name", "Corner Shop")
CONFIGURED = Settings(merchant_id="m_1", merchant_name="Corner Shop")


class Ring:
    """A keyring's backend in memory, taken for a real one by its module."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


Ring.__module__ = "keyring.backends.macOS"


class Configure:
    """Runs the command on one data folder, with a keyring of its own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self._monkeypatch, self.ring = folder, monkeypatch, Ring()
        monkeypatch.setattr(secrets, "_systems_keyring", lambda: self.ring)
        self.rest = ""

    def __call__(self, *arguments: str, stdin: str = "") -> int:
        typed = io.StringIO(stdin)
        self._monkeypatch.setattr(sys, "stdin", typed)
        code = main(["configure", "--data-dir", str(self.folder), *arguments])
        self.rest = typed.read()
        return code

    @property
    def settings(self) -> Settings:
        return TomlSettings(self.folder / "settings.toml").load()

    @property
    def keys(self) -> tuple[str | None, str | None]:
        kept = self.ring.kept
        return kept.get((SERVICE, "m_1 vault key")), kept.get((SERVICE, "m_1 merchant key"))

    def keep(self, settings: Settings) -> None:
        self.folder.mkdir(exist_ok=True)
        TomlSettings(self.folder / "settings.toml").save(settings)


@pytest.fixture
def configure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Configure:
    return Configure(tmp_path / "till", monkeypatch)


@pytest.fixture
def provider() -> Iterator[PretendProvider]:
    with PretendProvider() as running:
        yield running


# ---- one setting at a time ----------------------------------------------------------------------
SINGLE: list[tuple[tuple[str, ...], dict[str, object]]] = [
    (("--language", "de"), {"language": "de"}),
    (("--language", ""), {"language": ""}),
    (("--theme", "contrast"), {"theme": "contrast"}),
    (
        ("--update-url", "https://till.example/n.json"),
        {"update_url": "https://till.example/n.json"},
    ),
    (("--text-size", "150"), {"text_size": 150}),
    (("--till-name", "Bar"), {"till_name": "Bar"}),
    (("--receipt-prefix", "B"), {"receipt_prefix": "B"}),
    (("--return-port", "8788"), {"return_port": 8788}),
    (("--no-returns",), {"phones_come_back": False}),
    (("--customer-screen", "mirror"), {"customer_screen": "mirror"}),
    (("--tips", "customer"), {"tips": "customer"}),
    (("--currency", "EUR"), {"currency_code": "EUR"}),
    (("--api-url", "https://checkout.ozura.com"), {"api_url": "https://checkout.ozura.com"}),
    (("--merchant-name", "New name"), {"merchant_name": "New name"}),
    (("--theme", "dark", "--tips", "cashier"), {"theme": "dark", "tips": "cashier"}),
]


@pytest.mark.parametrize("before", [Settings(), CONFIGURED])
@pytest.mark.parametrize(("options", "changed"), SINGLE)
def test_a_setting_may_be_given_alone_and_nobody_asks_for_keys(
    options: tuple[str, ...], changed: dict[str, object], before: Settings, configure: Configure
) -> None:
    before = replace(before, language="fr")
    configure.keep(before)
    assert configure(*options, stdin="not for keys\n") == 0
    assert configure.settings == replace(before, **changed)  # type: ignore[arg-type]  # a table of mixed values
    assert configure.rest == "not for keys\n"
    assert configure.ring.kept == {}


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--theme", "pink"), "theme: Choose system, light, dark or contrast."),
        (("--language", "xx"), "language: Choose en, es, de, fr or ar."),
        (("--text-size", "500"), "text_size: "),
        (("--tips", "all"), "tips: "),
        (("--customer-screen", "big"), "customer_screen: "),
        (("--receipt-prefix", "A-"), "receipt_prefix: "),
    ],
)
def test_what_cannot_work_is_named_and_nothing_is_stored(
    options: tuple[str, ...], named: str, configure: Configure, capsys: pytest.CaptureFixture[str]
) -> None:
    configure.keep(CONFIGURED)
    assert configure(*options, "--till-name", "Bar") == 1
    assert capsys.readouterr().err.startswith(named)
    assert configure.settings == CONFIGURED


def test_one_way_for_phones_takes_the_place_of_another(configure: Configure) -> None:
    configure.keep(replace(CONFIGURED, return_host="192.168.1.20"))
    assert configure("--no-returns") == 0
    assert configure.settings.return_host == "192.168.1.20"
    assert configure("--returns") == 0
    assert configure.settings.phones_come_back
    configure("--no-returns")
    assert configure("--return-host", "10.0.0.7") == 0
    assert (configure.settings.return_host, configure.settings.phones_come_back) == (
        "10.0.0.7",
        True,
    )


def test_a_hosted_handler_alone_asks_for_its_key_alone(configure: Configure) -> None:
    configure.keep(replace(CONFIGURED, return_host="192.168.1.20", phones_come_back=False))
    identity = DataFolder(configure.folder).identity
    key = till_key(bytes(range(32)), str(load_identity(identity).till_id)).hex()
    hosted = ("--return-url", "https://returns.example")
    assert configure(*hosted, stdin="short\n") == 1
    assert configure.settings.return_url == ""
    assert configure(*hosted, stdin=f"{key}\nmore\n") == 0
    assert configure.rest == "more\n"
    assert load_identity(identity).return_key == key
    settings = configure.settings
    assert (settings.return_url, settings.return_host) == ("https://returns.example", "")
    assert settings.phones_come_back
    assert configure(*hosted) == 0
    assert load_identity(identity).return_key == key


# ---- keys ---------------------------------------------------------------------------------------
def test_a_new_merchant_needs_keys_and_the_same_one_may_keep_them(configure: Configure) -> None:
    assert configure(*SHOP, stdin="") == 1
    assert configure(*SHOP, stdin=KEYS) == 0
    good = (SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)
    assert configure.keys == good
    assert configure(*SHOP, "--currency", "EUR", stdin="") == 0
    assert (configure.settings.currency_code, configure.keys) == ("EUR", good)
    assert configure(*SHOP, stdin=WRONG) == 0
    assert configure.keys == ("wrong-vault", "wrong-merchant")
    assert configure(*SHOP, "--merchant-id", "m_2", stdin="") == 1


def test_keys_can_be_given_again_alone(
    configure: Configure, capsys: pytest.CaptureFixture[str]
) -> None:
    assert configure("--keys", stdin=KEYS) == 1
    assert "give --merchant-id and --merchant-name" in capsys.readouterr().err
    configure.keep(CONFIGURED)
    assert configure("--keys", stdin="") == 1
    assert configure("--keys", "--manager-pin", stdin=f"{KEYS}246813\n") == 0
    assert configure.keys == (SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)
    assert is_right_pin("246813", configure.settings.manager_pin)
    said = capsys.readouterr()
    assert SANDBOX_VAULT_KEY not in said.out + said.err


def test_a_merchant_that_is_configured_ends_a_wizard_that_was_left(configure: Configure) -> None:
    configure.keep(Settings(setup_step="keys"))
    assert configure("--theme", "dark") == 0
    assert configure.settings.setup_step == "keys"
    assert configure(*SHOP, stdin=KEYS) == 0
    assert configure.settings.setup_step == "done"


# ---- the trial of the connection ----------------------------------------------------------------
def test_what_works_is_said_and_stored(
    configure: Configure, provider: PretendProvider, capsys: pytest.CaptureFixture[str]
) -> None:
    assert configure(*SHOP, "--api-url", provider.url, "--connect", stdin=KEYS) == 0
    said = capsys.readouterr()
    assert said.out.startswith("It works.\n")
    assert "No money moved." in said.out
    assert "This till now sells for Corner Shop in USD." in said.out
    assert configure.keys == (SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)
    assert configure("--connect") == 0
    assert len(provider.orders()) == 2
    assert provider.ledger() == []


def test_what_does_not_work_is_said_and_nothing_is_stored(
    configure: Configure, provider: PretendProvider, capsys: pytest.CaptureFixture[str]
) -> None:
    assert configure(*SHOP, "--api-url", provider.url, "--connect", stdin=WRONG) == 1
    said = capsys.readouterr()
    assert "The keys are not accepted." in said.out
    assert "Here it is changed by --keys." in said.out
    assert said.err == "It does not work. Nothing was stored.\n"
    assert "wrong-" not in said.out + said.err
    assert configure.settings == Settings()
    assert configure.ring.kept == {}


def test_a_try_of_what_is_stored(
    configure: Configure, provider: PretendProvider, capsys: pytest.CaptureFixture[str]
) -> None:
    assert configure("--connect") == 1
    assert "There is no merchant yet" in capsys.readouterr().err
    configure.keep(replace(CONFIGURED, api_url=provider.url))
    assert configure("--connect") == 1
    assert "give --keys" in capsys.readouterr().err
    assert configure("--connect", "--keys", "--theme", "dark", stdin=WRONG) == 1
    assert configure.settings.theme == "system"
    assert configure("--connect", "--keys", "--theme", "dark", stdin=KEYS) == 0
    assert configure.settings.theme == "dark"


# ---- the trial with phones ----------------------------------------------------------------------
def test_phones_are_waited_for_until_one_came(configure: Configure) -> None:
    configure.keep(replace(CONFIGURED, return_host="127.0.0.1", language="de"))
    command = [sys.executable, "-m", "pos_app", "configure", "--test-phones"]
    with subprocess.Popen(
        [*command, "--data-dir", str(configure.folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as program:
        assert program.stdout is not None
        said: list[str] = []
        while not (said and said[-1].startswith("http://")):
            said.append(program.stdout.readline().strip())
            assert program.poll() is None, said
        assert "is on no network" in said[0]
        page = httpx.get(said[-1], headers={"User-Agent": "iPhone"}, trust_env=False)
        rest, _ = program.communicate(timeout=60)
    assert "It works" in page.text
    assert program.returncode == 0
    assert re.search(r"An iPhone opened the page\. The till .* Scanned \d+", rest)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (replace(CONFIGURED, phones_come_back=False), "Phones come back nowhere"),
        (replace(CONFIGURED, return_host="192.0.2.77"), "return_host: "),
    ],
)
def test_where_no_phone_can_come_nobody_is_waited_for(
    settings: Settings, words: str, configure: Configure, capsys: pytest.CaptureFixture[str]
) -> None:
    configure.keep(settings)
    assert configure("--test-phones") == 1
    assert capsys.readouterr().err.startswith(words)


def test_beside_an_open_till_there_is_no_trial(
    configure: Configure, capsys: pytest.CaptureFixture[str]
) -> None:
    configure.keep(CONFIGURED)
    with FolderLock(DataFolder(configure.folder).lock):
        assert configure("--test-phones") == 1
    assert capsys.readouterr().err


@pytest.mark.parametrize(("port", "is_told"), [(0, True), (48_788, False)])
def test_after_a_while_it_says_what_may_be_in_the_way(
    port: int,
    is_told: bool,
    configure: Configure,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    say_hint = phone_waiting._say_hint

    def say_hint_and_stop(setup: TillSetup, port: int, *, has_own_port: bool) -> None:
        say_hint(setup, port, has_own_port=has_own_port)
        raise KeyboardInterrupt  # as from a person

    monkeypatch.setattr(phone_waiting, "_HINT_AFTER_S", 0.0)
    monkeypatch.setattr(phone_waiting, "_say_hint", say_hint_and_stop)
    monkeypatch.setattr(
        "pos_app.system.firewall.firewall_hint",
        lambda opened: FirewallHint("ufw", f"sudo ufw allow {opened}/tcp"),
    )
    configure.keep(replace(CONFIGURED, return_host="127.0.0.1", return_port=port))
    assert configure("--test-phones") == 0
    said = capsys.readouterr().out
    assert "No phone came yet. Is it on the same Wi-Fi" in said
    (real,) = re.findall(r"http://127\.0\.0\.1:(\d+)/try/", said)
    assert f"sudo ufw allow {real}/tcp" in said
    assert ("--return-port" in said) is is_told
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", int(real))) != 0


def test_the_code_in_the_terminal_reads_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    url = "http://192.168.1.20:8788/try/abc/till/0123456789abcdef"
    lines = [line.removeprefix("\x1b[30;47m").removesuffix("\x1b[0m") for line in code_lines(url)]
    shades = {" ": (255, 255), "▀": (0, 255), "▄": (255, 0), "█": (0, 0)}
    rows = [bytes(shades[mark][half] for mark in line) for line in lines for half in (0, 1)]
    large = [bytes(shade for shade in row for _ in range(4)) for row in rows for _ in range(4)]
    picture = GreyPicture(len(large[0]), len(large), b"".join(large))
    assert url in read_codes(picture)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False, raising=False)
    assert code_lines(url) == []
