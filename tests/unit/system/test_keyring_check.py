"""What the check learns of the keyring."""

from __future__ import annotations

from keyring.backends.fail import Keyring as NoKeyring

from pos_app.services.ports import Keys
from pos_app.system.keyring_check import KeyringState, look_into_keyring
from pos_app.system.secrets import KeyringSecrets


class _Keyring:
    """Poses as a real one."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


_Keyring.__module__ = "keyring.backends.SecretService"


def test_a_keyring_with_and_without_the_merchants_keys() -> None:
    backend = _Keyring()
    secrets = KeyringSecrets(lambda: backend)
    assert look_into_keyring("m-1", secrets) == KeyringState("SecretService", has_keys=False)
    secrets.save("m-1", Keys("vault", "merchant"))
    assert look_into_keyring("m-1", secrets) == KeyringState("SecretService", has_keys=True)
    assert look_into_keyring("m-2", secrets) == KeyringState("SecretService", has_keys=False)


def test_no_keyring() -> None:
    assert look_into_keyring("m-1", KeyringSecrets(NoKeyring)) == KeyringState("", has_keys=False)
