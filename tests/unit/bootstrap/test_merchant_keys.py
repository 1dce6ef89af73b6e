"""Which keys are in use, and which of them are kept."""

from __future__ import annotations

import asyncio
import logging
import threading
from dataclasses import dataclass, field

import pytest

from pos_app.bootstrap import merchant_keys
from pos_app.bootstrap.merchant_keys import MerchantKeys
from pos_app.domain.errors import KeyringUnavailable, KeysNotKept, PosError
from pos_app.services.ports import Keys
from pos_app.system.redaction import redacted

OLD, NEW, OTHER = Keys("vault-old", "merch-old"), Keys("vault-new", "merch-new"), Keys("v3", "m3")


@dataclass
class FakeKeyring:
    """A keyring that has keys, has none, or does not work."""

    keys: Keys | None = None
    works: bool = True
    saves: bool = True
    saved: list[Keys] = field(default_factory=list)

    def load(self, _merchant_id: str) -> Keys | None:
        if not self.works:
            raise KeyringUnavailable("no keyring")
        return self.keys

    def save(self, _merchant_id: str, keys: Keys) -> None:
        if not self.saves:
            raise KeyringUnavailable("locked")
        self.saved.append(keys)


@dataclass
class Person:
    """Types the keys when asked."""

    keys: Keys
    asked: list[PosError | None] = field(default_factory=list)

    async def type(self, why: PosError | None) -> Keys:
        await asyncio.sleep(0)
        self.asked.append(why)
        return self.keys


def test_the_keyrings_keys_are_used_and_nobody_is_asked() -> None:
    keyring, person = FakeKeyring(OLD), Person(NEW)
    held = MerchantKeys("m", keyring)

    async def story() -> None:
        assert await held.first(person.type) == OLD
        held.were_accepted(held.in_use)
        await held.aclose()

    asyncio.run(story())
    assert person.asked == []
    assert keyring.saved == []


@pytest.mark.parametrize("works", [True, False])
def test_without_keys_a_person_is_asked_and_told_why(works: bool) -> None:
    person = Person(NEW)
    held = MerchantKeys("m", FakeKeyring(works=works))
    assert asyncio.run(held.first(person.type)) == NEW
    assert [type(why) for why in person.asked] == [type(None) if works else KeyringUnavailable]


def test_f55_typed_keys_are_kept_once_they_are_accepted_and_not_before() -> None:
    keyring = FakeKeyring(OLD)
    held = MerchantKeys("m", keyring)

    async def story() -> None:
        await held.first(Person(OLD).type)
        assert held.typed(NEW) == held.in_use == NEW
        await held.aclose()
        assert keyring.saved == []
        held.were_accepted(NEW)
        held.were_accepted(NEW)
        await held.aclose()

    asyncio.run(story())
    assert keyring.saved == [NEW]


def test_f55_an_answer_to_the_keys_before_says_nothing_about_the_typed_ones() -> None:
    keyring = FakeKeyring(OLD)
    held = MerchantKeys("m", keyring)

    async def story() -> None:
        before = await held.first(Person(OLD).type)
        held.typed(NEW)
        held.were_accepted(before)
        await held.aclose()

    asyncio.run(story())
    assert keyring.saved == []


def test_f55_without_a_keyring_they_stay_in_memory() -> None:
    keyring = FakeKeyring(works=False)
    held = MerchantKeys("m", keyring)

    async def story() -> None:
        await held.first(Person(OLD).type)
        held.were_accepted(held.typed(NEW))
        await held.aclose()

    asyncio.run(story())
    assert held.in_use == NEW
    assert keyring.saved == []


def test_f55_a_keyring_that_cannot_save_costs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    told: list[PosError] = []
    held = MerchantKeys("m", FakeKeyring(OLD, saves=False), told.append)

    async def story() -> None:
        await held.first(Person(OLD).type)
        held.were_accepted(held.typed(NEW))
        await held.aclose()

    with caplog.at_level(logging.INFO):
        asyncio.run(story())
    assert held.in_use == NEW
    assert [type(error) for error in told] == [KeysNotKept]
    assert "stay in memory" in caplog.text
    assert NEW.vault_key not in caplog.text


@dataclass
class HangingKeyring:
    """Waits for a person who is not there."""

    is_asked: threading.Event = field(default_factory=threading.Event)
    ends: threading.Event = field(default_factory=threading.Event)
    was_waited_for: bool = False

    def load(self, _merchant_id: str) -> Keys | None:
        self._hang()
        return OLD

    def save(self, _merchant_id: str, _keys: Keys) -> None:
        self._hang()

    def _hang(self) -> None:
        self.is_asked.set()
        self.was_waited_for = not self.ends.wait(20)


def test_a_till_that_waits_for_its_keyring_can_be_closed() -> None:
    keyring = HangingKeyring()

    async def story() -> None:
        waiting = asyncio.ensure_future(MerchantKeys("m", keyring).first(Person(NEW).type))
        await asyncio.to_thread(keyring.is_asked.wait)
        waiting.cancel()
        await asyncio.wait({waiting})
        assert waiting.cancelled()

    asyncio.run(story())
    keyring.ends.set()
    assert not keyring.was_waited_for


def test_a_till_is_closed_though_its_keyring_does_not_take_the_new_keys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(merchant_keys, "_CLOSING_S", 0.05)
    keyring = HangingKeyring()
    held = MerchantKeys("m", keyring)

    async def story() -> None:
        held.were_accepted(held.typed(NEW))
        await asyncio.to_thread(keyring.is_asked.wait)
        await held.aclose()

    asyncio.run(story())
    keyring.ends.set()
    assert not keyring.was_waited_for


def test_typed_keys_are_in_no_log_from_then_on() -> None:
    held = MerchantKeys("m", None)
    held.typed(Keys("vault-canary-31", "merchant-canary-31"))
    assert "canary" not in redacted("vault-canary-31 and merchant-canary-31")
    held.typed(OTHER)


def test_there_are_no_keys_before_the_first() -> None:
    with pytest.raises(RuntimeError):
        _ = MerchantKeys("m", None).in_use
