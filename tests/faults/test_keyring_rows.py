"""A whole till with a real Secret Service: keys deleted or locked away, or the keyring dies."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.domain.errors import KeyringLocked, KeysNotKept
from pos_app.domain.payment import PaymentState
from pos_app.sandbox.server import SANDBOX_MERCHANT_ID
from pos_app.services.ports import Keys
from pos_app.system.secrets import KeyringSecrets
from tests.fakes.assembled_till import AssembledTill, running_with_keyring, set_up, until
from tests.fakes.real_keyring import RealKeyring, real_keyring
from tests.faults.pretend import Pretend
from tests.faults.real_till import KEYS

NEW = Keys("rotated-vault-key-1", "rotated-merchant-key-1")

pytestmark = [
    pytest.mark.skipif(
        not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
        reason="needs dbus and gnome-keyring",
    ),
    # The keyring library leaves its connection open where nobody unlocked a keyring.
    pytest.mark.filterwarnings("ignore:Exception ignored in. <socket:pytest.PytestWarning"),
]


@pytest.fixture
def keyring(
    tmp_path: Path, provider: Pretend, monkeypatch: pytest.MonkeyPatch
) -> Iterator[RealKeyring]:
    """A till that was set up, with its keys in the keyring."""
    set_up(tmp_path / "till", provider.url)
    with real_keyring(tmp_path / "session", monkeypatch) as running:
        KeyringSecrets().save(SANDBOX_MERCHANT_ID, KEYS)
        yield running


async def sells(till: AssembledTill, provider: Pretend) -> None:
    """From the code to the receipt."""
    attempt_id = await till.charge()
    session = till.view_of(attempt_id).payment.attempt.session
    assert session is not None
    await asyncio.to_thread(provider.turn, session.session_id, "completed")
    await until(lambda: till.state_of(attempt_id) is PaymentState.PAID, "that it is paid")


def why_asked(data_dir: Path) -> list[type[object]]:
    """Opens the till, and closes it again: why it asked a person for the keys."""

    async def story() -> list[type[object]]:
        async with running_with_keyring(data_dir, KEYS) as till:
            return [type(why) for why in till.asked]

    return asyncio.run(story())


def test_the_keyring_dies_while_the_till_sells(
    tmp_path: Path, provider: Pretend, keyring: RealKeyring
) -> None:
    async def story() -> None:
        async with running_with_keyring(tmp_path / "till", KEYS) as till:
            await sells(till, provider)
            await asyncio.to_thread(keyring.kill)
            await sells(till, provider)
            assert till.warnings == []
            await asyncio.to_thread(provider.rotate_keys, NEW)
            till.assembly.renew_keys(NEW)
            await sells(till, provider)
            await until(lambda: till.warnings, "that the new keys are not kept is said")
            assert [type(warning) for warning in till.warnings] == [KeysNotKept]
            await sells(till, provider)
            assert till.asked == []

    asyncio.run(story())
    assert why_asked(tmp_path / "till") == [KeyringLocked]


def test_keys_that_were_deleted_between_two_starts_are_asked_for_and_kept_again(
    tmp_path: Path, provider: Pretend, keyring: RealKeyring
) -> None:
    assert why_asked(tmp_path / "till") == []
    keyring.delete("vault key")

    async def story() -> None:
        async with running_with_keyring(tmp_path / "till", KEYS) as till:
            assert till.asked == [None]
            await sells(till, provider)

    asyncio.run(story())
    assert KeyringSecrets().load(SANDBOX_MERCHANT_ID) == KEYS
    assert why_asked(tmp_path / "till") == []


def test_a_keyring_that_stays_locked_costs_typing_and_nothing_else(
    tmp_path: Path, provider: Pretend, keyring: RealKeyring
) -> None:
    keyring.lock()

    async def story() -> None:
        async with running_with_keyring(tmp_path / "till", KEYS) as till:
            assert [type(why) for why in till.asked] == [KeyringLocked]
            await sells(till, provider)
            assert till.warnings == []

    asyncio.run(story())
