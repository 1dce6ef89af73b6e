"""Keys in the keyring: real keyrings only, both keys or neither, and no word of them in errors."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import textwrap
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring import core
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from pos_app.domain.errors import KeyringUnavailable
from pos_app.services.ports import Keys
from pos_app.system.secrets import (
    _KEYRINGS,
    _KEYRINGS_ELSEWHERE,
    _REAL_KEYRINGS,
    SERVICE,
    KeyringSecrets,
    MemorySecrets,
)

KEYS = Keys("vault-aaaa", "merchant-bbbb")
ROOT = Path(__file__).parents[3]


class Ring:
    """A backend in memory. `broken_at` is the number of the write that fails."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.writes = 0
        self.broken_at = 0

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes += 1
        if self.writes == self.broken_at:
            raise RuntimeError("the bus is gone")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def ring_of(module: str) -> Ring:
    kind = type("Keyring", (Ring,), {"__module__": module})
    made = kind()
    assert isinstance(made, Ring)
    return made


@pytest.fixture
def ring() -> Ring:
    return ring_of("keyring.backends.SecretService")


@pytest.fixture
def store(ring: Ring) -> KeyringSecrets:
    return KeyringSecrets(lambda: ring)


def test_keys_come_back_and_stand_under_names_that_a_person_understands(
    ring: Ring, store: KeyringSecrets
) -> None:
    assert store.load("m_1") is None
    store.save("m_1", KEYS)
    assert store.load("m_1") == KEYS
    assert store.load("m_2") is None
    assert ring.kept == {
        (SERVICE, "m_1 vault key"): "vault-aaaa",
        (SERVICE, "m_1 merchant key"): "merchant-bbbb",
    }
    store.forget("m_1")
    assert ring.kept == {}
    store.forget("m_1")


def test_half_a_pair_is_no_pair(ring: Ring, store: KeyringSecrets) -> None:
    store.save("m_1", KEYS)
    ring.delete_password(SERVICE, "m_1 merchant key")
    assert store.load("m_1") is None


@pytest.mark.parametrize("before", [None, Keys("vault-old", "merchant-old")])
@pytest.mark.parametrize("broken_at", [1, 2])
def test_a_save_that_fails_half_way_changes_nothing(
    ring: Ring, store: KeyringSecrets, before: Keys | None, broken_at: int
) -> None:
    if before is not None:
        store.save("m_1", before)
    kept = dict(ring.kept)
    ring.broken_at = ring.writes + broken_at
    with pytest.raises(KeyringUnavailable):
        store.save("m_1", KEYS)
    assert ring.kept == kept


@pytest.mark.parametrize(
    "module",
    [
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    ],
)
def test_real_keyrings_are_taken(module: str) -> None:
    store = KeyringSecrets(lambda: ring_of(module))
    assert store.check() == module.rpartition(".")[2]


@pytest.mark.parametrize(
    "module",
    ["keyrings.alt.file", "keyrings.cryptfile.cryptfile", "keyring.backends.null", "my.keyring"],
)
def test_what_only_looks_like_a_keyring_gets_no_key(module: str) -> None:
    ring = ring_of(module)
    store = KeyringSecrets(lambda: ring)
    with pytest.raises(KeyringUnavailable, match="type the keys"):
        store.save("m_1", KEYS)
    with pytest.raises(KeyringUnavailable):
        store.load("m_1")
    assert ring.kept == {}


@pytest.mark.parametrize("makeshift", [fail.Keyring, null.Keyring, chainer.ChainerBackend])
def test_the_librarys_own_makeshifts_are_refused(
    makeshift: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [ring_of("keyring.backends.null")])
    with pytest.raises(KeyringUnavailable):
        KeyringSecrets(makeshift).load("m_1")


def test_of_a_chain_the_first_real_keyring_is_taken(
    ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = ring_of("keyrings.alt.file")
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, ring])
    KeyringSecrets(chainer.ChainerBackend).save("m_1", KEYS)
    assert plain.kept == {}
    assert len(ring.kept) == 2


def backends(monkeypatch: pytest.MonkeyPatch, **priorities: float) -> None:
    """Of the library's backends, only these work here, in this order of preference."""

    def load(name: str) -> Ring:
        module = name.rpartition(".")[0]
        if module.rpartition(".")[2] not in priorities:
            raise RuntimeError("does not work here")
        found = ring_of(module)
        type(found).priority = priorities[module.rpartition(".")[2]]  # type: ignore[attr-defined]  # made above
        return found

    monkeypatch.setattr(core, "load_keyring", load)
    monkeypatch.setattr(core, "load_config", lambda: None)
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)


@pytest.mark.parametrize(
    ("platform", "priorities", "chosen"),
    [
        ("linux", {"SecretService": 5.0, "libsecret": 4.8, "kwallet": 4.9}, "SecretService"),
        ("linux", {"SecretService": 5.0, "libsecret": 4.8, "kwallet": 5.1}, "kwallet"),
        ("linux", {"libsecret": 4.8}, "libsecret"),
        ("freebsd14", {"SecretService": 5.0}, "SecretService"),
        ("darwin", {"macOS": 5.0}, "macOS"),
        ("win32", {"Windows": 5.0}, "Windows"),
    ],
)
def test_the_systems_best_keyring_is_found_by_name(
    monkeypatch: pytest.MonkeyPatch, platform: str, priorities: dict[str, float], chosen: str
) -> None:
    backends(monkeypatch, **priorities)
    monkeypatch.setattr(sys, "platform", platform)
    assert KeyringSecrets().check() == chosen


def test_where_no_keyring_works_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    backends(monkeypatch)
    with pytest.raises(KeyringUnavailable, match="no keyring"):
        KeyringSecrets().check()


@pytest.mark.parametrize("source", ["load_env", "load_config"])
def test_a_configured_keyring_goes_first_but_must_be_a_real_one(
    monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    backends(monkeypatch, SecretService=5.0)
    monkeypatch.setattr(core, source, lambda: ring_of("keyring.backends.kwallet"))
    assert KeyringSecrets().check() == "kwallet"
    monkeypatch.setattr(core, source, null.Keyring)
    with pytest.raises(KeyringUnavailable, match="no keyring"):
        KeyringSecrets().load("m_1")


def test_the_names_are_those_of_the_librarys_own_keyrings() -> None:
    for name in (*sum(_KEYRINGS.values(), ()), *_KEYRINGS_ELSEWHERE):
        module, _, kind = name.rpartition(".")
        assert module in _REAL_KEYRINGS
        if module != "keyring.backends.macOS":  # loads libraries of macOS
            assert issubclass(getattr(importlib.import_module(module), kind), KeyringBackend)


def test_an_error_of_the_keyring_says_what_to_do_and_no_key(
    ring: Ring, store: KeyringSecrets
) -> None:
    ring.broken_at = 1
    with pytest.raises(KeyringUnavailable, match="Unlock it and try again") as caught:
        store.save("m_1", KEYS)
    told = "".join(traceback.format_exception(caught.value))
    assert KEYS.vault_key not in told
    assert KEYS.merchant_key not in told


def test_a_backend_that_cannot_be_found_is_said() -> None:
    def broken() -> object:
        raise ImportError("no such module")

    with pytest.raises(KeyringUnavailable):
        KeyringSecrets(broken).load("m_1")


def test_memory_keeps_keys_until_the_end() -> None:
    store = MemorySecrets()
    assert store.load("m_1") is None
    store.save("m_1", KEYS)
    assert store.load("m_1") == KEYS


SCRIPT = """
from pos_app.services.ports import Keys
from pos_app.system.secrets import KeyringSecrets

store = KeyringSecrets()
assert store.load("m_1") is None
store.save("m_1", Keys("vault-aaaa", "merchant-bbbb"))
store.save("m_1", Keys("vault-cccc", "merchant-dddd"))
assert KeyringSecrets().load("m_1") == Keys("vault-cccc", "merchant-dddd")
store.forget("m_1")
assert store.load("m_1") is None
print("kept in", store.check())
"""

NO_BUS_SCRIPT = """
from pos_app.domain.errors import KeyringUnavailable
from pos_app.services.ports import Keys
from pos_app.system.secrets import KeyringSecrets

store = KeyringSecrets()
for call in (store.check, lambda: store.save("m_1", Keys("aaaaaa", "bbbbbb"))):
    try:
        call()
    except KeyringUnavailable as error:
        print(error)
"""


@pytest.fixture
def fresh_home(tmp_path: Path) -> dict[str, str]:
    """The environment of a user who has just been made."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    home = tmp_path / "home"
    home.mkdir()
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(ROOT),
    }


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus and gnome-keyring",
)
def test_a_real_secret_service_keeps_and_forgets_the_keys(
    tmp_path: Path, fresh_home: dict[str, str]
) -> None:
    script = tmp_path / "use_keyring.py"
    script.write_text(SCRIPT)
    # The daemon goes to the background, and ends with its bus.
    session = textwrap.dedent(
        f"""
        printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        {sys.executable} {script}
        """
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", session],
        env=fresh_home,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "kept in SecretService" in done.stdout


def test_without_a_bus_there_is_no_keyring_and_no_key_is_written(
    tmp_path: Path, fresh_home: dict[str, str]
) -> None:
    if sys.platform != "linux":
        pytest.skip("other systems have a keyring without a bus")
    script = tmp_path / "no_bus.py"
    script.write_text(NO_BUS_SCRIPT)
    done = subprocess.run(
        [sys.executable, str(script)],
        env=fresh_home,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("type the keys at each start") == 2
    files = [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert files == []
