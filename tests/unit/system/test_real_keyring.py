"""Keys in a real Secret Service: kept, read, locked, denied, deleted, gone, and silent."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from dev_process import start_xvfb
from pos_app.domain.errors import KeyringLocked, KeyringUnavailable
from pos_app.services.ports import Keys
from pos_app.system.keyring_asking import Door, Patience
from pos_app.system.keyring_check import KeyringState, look_into_keyring
from pos_app.system.secrets import KeyringSecrets
from tests.e2e.harness.display import Display
from tests.e2e.harness.program import KEYRING_PASSWORD
from tests.fakes.real_keyring import RealKeyring, real_keyring
from tests.frozen.running import until

KEYS, NEW = Keys("vault-aaaa", "merchant-bbbb"), Keys("vault-cccc", "merchant-dddd")
QUICK = Patience(answer_s=0.5, person_s=0.5)
LONG_S = 20.0

pytestmark = [
    pytest.mark.skipif(
        not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
        reason="needs dbus and gnome-keyring",
    ),
    # The keyring library leaves its connection open where nobody unlocked a keyring.
    pytest.mark.filterwarnings("ignore:Exception ignored in. <socket:pytest.PytestWarning"),
]


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealKeyring]:
    """A keyring that can show its questions to nobody, as in a session without a display."""
    with real_keyring(tmp_path / "session", monkeypatch) as running:
        KeyringSecrets().save("m-1", KEYS)
        yield running


def test_keys_are_read_again_and_their_names_tell_a_person_what_they_are(
    keyring: RealKeyring,
) -> None:
    assert KeyringSecrets().stands() == ("SecretService", Door.OPEN)
    assert KeyringSecrets().load("m-1") == KEYS
    assert look_into_keyring("m-1") == KeyringState("SecretService", has_keys=True)
    assert keyring.labels() == [
        "Password for 'm-1 merchant key' on 'pos-app till: Ozura keys'",
        "Password for 'm-1 vault key' on 'pos-app till: Ozura keys'",
    ]


def test_a_locked_keyring_that_cannot_ask_is_refused_in_words(keyring: RealKeyring) -> None:
    keyring.lock()
    assert KeyringSecrets().stands() == ("SecretService", Door.LOCKED)
    with pytest.raises(KeyringLocked, match="is locked"):
        KeyringSecrets().load("m-1")
    with pytest.raises(KeyringLocked):
        KeyringSecrets().save("m-1", NEW)


def test_the_check_sees_a_locked_keyring_without_asking_for_its_password(
    keyring: RealKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring.lock()
    monkeypatch.setattr(KeyringSecrets, "load", lambda *_: pytest.fail("it would ask a person"))
    assert look_into_keyring("m-1") == KeyringState("SecretService", has_keys=False, is_locked=True)


@pytest.mark.parametrize("deleted", ["vault key", "merchant key", ""])
def test_keys_that_another_program_deleted_are_no_keys(keyring: RealKeyring, deleted: str) -> None:
    keyring.delete(deleted)
    assert KeyringSecrets().load("m-1") is None
    KeyringSecrets().save("m-1", NEW)
    assert KeyringSecrets().load("m-1") == NEW


def test_a_keyring_whose_program_died_comes_back_locked(keyring: RealKeyring) -> None:
    secrets = KeyringSecrets()
    assert secrets.load("m-1") == KEYS
    keyring.kill()
    with pytest.raises(KeyringLocked):
        secrets.load("m-1")
    with pytest.raises(KeyringLocked):
        secrets.save("m-1", NEW)


def test_a_keyring_that_answers_nobody_is_not_waited_for_for_ever(keyring: RealKeyring) -> None:
    with keyring.frozen():
        for ask in (
            KeyringSecrets(patience=QUICK).stands,
            lambda: KeyringSecrets(patience=QUICK).load("m-1"),
        ):
            with pytest.raises(KeyringUnavailable, match="in time"):
                ask()


def test_an_empty_keyring_is_read_without_asking_for_a_password_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with real_keyring(tmp_path / "session", monkeypatch) as keyring:
        keyring.kill()
        shutil.rmtree(tmp_path / "session" / "home" / ".local")
        assert KeyringSecrets().stands() == ("SecretService", Door.NEW)
        assert KeyringSecrets().load("m-1") is None
        with pytest.raises(KeyringLocked):
            KeyringSecrets().save("m-1", KEYS)


class Loading:
    """Somebody reads the keys, and waits for a person at the display."""

    def __init__(self) -> None:
        self.keys: Keys | None = None
        self.refused: KeyringUnavailable | None = None
        self._thread = threading.Thread(target=self._load)
        self._thread.start()

    def _load(self) -> None:
        try:
            self.keys = KeyringSecrets().load("m-1")
        except KeyringUnavailable as refused:
            self.refused = refused

    def ended(self) -> None:
        self._thread.join(LONG_S)
        assert not self._thread.is_alive()


@pytest.fixture
def asking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[RealKeyring, Display]]:
    """A locked keyring with the keys, and a display for its question."""
    with start_xvfb() as name, real_keyring(tmp_path / "session", monkeypatch, name) as running:
        KeyringSecrets().save("m-1", KEYS)
        running.lock()
        yield running, Display(name)


def answer(display: Display, *keys: str) -> None:
    """Types into the keyring's own window, which takes the whole keyboard."""
    until(lambda: display.windows("Unlock Login Keyring"), "the keyring's question")
    display.press(*keys)


def test_a_person_who_says_no_is_understood(asking: tuple[RealKeyring, Display]) -> None:
    _, display = asking
    loading = Loading()
    answer(display, "Escape")
    loading.ended()
    assert isinstance(loading.refused, KeyringLocked)


def test_a_person_who_unlocks_it_is_waited_for(asking: tuple[RealKeyring, Display]) -> None:
    _, display = asking
    loading = Loading()
    answer(display, *(("minus" if key == "-" else key) for key in KEYRING_PASSWORD), "Return")
    loading.ended()
    assert (loading.keys, loading.refused) == (KEYS, None)


def test_a_question_that_nobody_answers_holds_nobody_up(
    asking: tuple[RealKeyring, Display],
) -> None:
    with pytest.raises(KeyringUnavailable, match="in time"):
        KeyringSecrets(patience=Patience(person_s=0.5)).load("m-1")
