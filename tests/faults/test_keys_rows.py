"""Row F55 with the whole till but its window: the provider rotates its keys under it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import UUID

import pytest

from pos_app.domain.errors import KeysRefused
from pos_app.domain.payment import Certainty, PaymentState
from pos_app.services.ports import Keys
from tests.fakes.assembled_till import AssembledTill, running, set_up, until
from tests.faults.pretend import Pretend
from tests.faults.real_till import KEYS

NEW = Keys("rotated-vault-key-1", "rotated-merchant-key-1")
WRONG = Keys("mistyped-vault-key", "mistyped-merchant-key")


async def refused(till: AssembledTill, attempt_id: UUID) -> None:
    await until(
        lambda: isinstance(till.view_of(attempt_id).trouble, KeysRefused),
        "that the keys are refused",
    )


async def paid(till: AssembledTill, attempt_id: UUID) -> None:
    await until(lambda: till.state_of(attempt_id) is PaymentState.PAID, "that it is paid")


def test_f55_rotated_keys_are_typed_and_what_is_open_is_asked_about_at_once(
    tmp_path: Path, provider: Pretend, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(tmp_path, provider.url)

    async def story() -> None:
        async with running(tmp_path, KEYS, monkeypatch) as till:
            first, second = await till.charge(), await till.charge(700)
            await asyncio.to_thread(provider.rotate_keys, NEW)
            for attempt_id in (first, second):
                session = till.view_of(attempt_id).payment.attempt.session
                assert session is not None
                await asyncio.to_thread(provider.turn, session.session_id, "completed")
                await refused(till, attempt_id)
                assert till.view_of(attempt_id).certainty is Certainty.UNKNOWN
            third = await till.charge(300)
            assert till.state_of(third) is PaymentState.NOT_OPENED
            assert isinstance(till.view_of(third).trouble, KeysRefused)
            till.assembly.renew_keys(NEW)
            for attempt_id in (first, second):
                await paid(till, attempt_id)
            assert till.state_of(await till.charge(400)) is PaymentState.AWAITING
            receipts = {till.view_of(one).payment.attempt.receipt for one in (first, second)}
            assert receipts == {"A-0001", "A-0002"}

    asyncio.run(story())
    assert len(provider.ledger()) == 2
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for key in (NEW.vault_key, NEW.merchant_key):
        assert key.encode() not in kept


def test_f55_f07_keys_typed_wrongly_at_the_start_are_typed_again(
    tmp_path: Path, provider: Pretend, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(tmp_path, provider.url)

    async def story() -> None:
        async with running(tmp_path, WRONG, monkeypatch) as till:
            assert till.state_of(await till.charge()) is PaymentState.NOT_OPENED
            till.assembly.renew_keys(NEW)
            assert till.state_of(await till.charge()) is PaymentState.NOT_OPENED, "wrong again"
            till.assembly.renew_keys(KEYS)
            assert till.state_of(await till.charge()) is PaymentState.AWAITING

    asyncio.run(story())
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"mistyped" not in kept
    assert b"rotated" not in kept
