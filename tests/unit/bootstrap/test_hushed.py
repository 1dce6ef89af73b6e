"""The provider's client with its sessions kept out of the log, and good keys kept."""

from __future__ import annotations

import asyncio

import pytest

from pos_app.bootstrap import hushed as hushing
from pos_app.bootstrap.hushed import HushedProvider
from pos_app.bootstrap.merchant_keys import MerchantKeys
from pos_app.domain.errors import KeysRefused
from pos_app.services.ports import Keys
from pos_app.system import redaction
from pos_app.system.redaction import redacted
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_provider import FakeProvider
from tests.fakes.fake_till import opening

NEW, NEWER = Keys("vault-new", "merchant-new"), Keys("vault-newer", "merchant-newer")


class Keyring:
    """Remembers what it was given to keep."""

    def __init__(self) -> None:
        self.saved: list[Keys] = []

    def load(self, _merchant_id: str) -> Keys | None:
        return None

    def save(self, _merchant_id: str, keys: Keys) -> None:
        self.saved.append(keys)


def test_f55_keys_that_open_a_session_are_kept_and_refused_ones_are_not() -> None:
    keyring = Keyring()
    held = MerchantKeys("m", keyring)
    held.typed(NEW)

    async def story() -> None:
        provider = FakeProvider(FakeClock(), open_errors=[KeysRefused()])
        hushed = HushedProvider(provider, held)
        with pytest.raises(KeysRefused):
            await hushed.open_session(opening().payment)
        assert keyring.saved == []
        await hushed.open_session(opening().payment)
        await held.aclose()

    asyncio.run(story())
    assert keyring.saved == [NEW]


def test_f55_a_session_that_the_keys_before_opened_does_not_keep_the_typed_ones() -> None:
    keyring = Keyring()
    held = MerchantKeys("m", keyring)
    held.typed(NEW)

    async def story() -> None:
        provider = FakeProvider(FakeClock(), hang=asyncio.Event())
        opened = asyncio.ensure_future(
            HushedProvider(provider, held).open_session(opening().payment)
        )
        await asyncio.sleep(0)
        held.typed(NEWER)
        assert provider.hang is not None
        provider.hang.set()
        await opened
        await held.aclose()

    asyncio.run(story())
    assert keyring.saved == []


def test_a_till_that_sells_for_weeks_hushes_the_sessions_that_were_spoken_of_last(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hushing, "_KEPT", 2)
    before = len(redaction._secrets)

    async def story() -> None:
        hushed = HushedProvider(FakeProvider(FakeClock()), MerchantKeys("m", Keyring()))
        for name in ("first-of-all", "second-of-all", "first-of-all", "third-of-all"):
            await hushed.ask_status(name)

    asyncio.run(story())
    assert redacted("first-of-all third-of-all second-of-all") == "[hidden] [hidden] second-of-all"
    assert len(redaction._secrets) == before + 2
