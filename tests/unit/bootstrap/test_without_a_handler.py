"""A till whose customers' phones come back nowhere; and one that begins with keys in memory."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.bootstrap.assembly import assemble
from pos_app.bootstrap.plan import Plan, real_plan
from pos_app.domain.errors import PosError
from pos_app.domain.payment import PaymentState
from pos_app.returns import local
from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.services.ports import Keys
from pos_app.system.paths import DataFolder
from pos_app.system.secrets import KeyringSecrets, MemorySecrets
from pos_app.system.settings_file import settings_of
from pos_app.system.single_instance import FolderLock
from pos_app.workers.payment_worker import News
from tests.fakes.assembled_till import AssembledTill, running, set_up, until
from tests.fakes.pretend_provider import PretendProvider

KEYS = Keys(SANDBOX_VAULT_KEY, SANDBOX_MERCHANT_KEY)
NEW = Keys("new-vault", "new-merchant")


class Provider(PretendProvider):
    """Whose customers pay."""

    def pay(self, session_id: str) -> None:
        self._order("POST", f"/control/sessions/{session_id}", {"status": "completed"})


def configured(data_dir: Path, api_url: str) -> None:
    set_up(data_dir, api_url)
    store = settings_of(DataFolder.chosen(data_dir))
    store.save(replace(store.load(), phones_come_back=False))


def test_a_sale_is_paid_without_any_handler_and_found_out_by_asking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_given: object, **_named: object) -> None:
        pytest.fail("a return handler was opened")

    monkeypatch.setattr(local, "open_local", opened)

    async def story(provider: Provider) -> None:
        async with running(tmp_path, KEYS, monkeypatch) as till:
            attempt_id = await till.charge()
            session = till.view_of(attempt_id).payment.attempt.session
            assert session is not None
            provider.pay(session.session_id)
            await until(lambda: till.state_of(attempt_id) is PaymentState.PAID, "the payment")
            assert till.warnings == []

    with Provider() as provider:
        configured(tmp_path, provider.url)
        asyncio.run(story(provider))
        (order,) = provider.orders()
        assert {order[name] for name in ("successUrl", "cancelUrl", "errorUrl")} == {
            f"{provider.url}/"
        }


async def _ask(_why: PosError | None) -> Keys:
    pytest.fail("a person was asked for keys that are in memory")


async def _began(plan: Plan) -> tuple[AssembledTill, list[HandlerView]]:
    """A till that was begun, charged once and closed; and what it told of its handler."""
    handlers: list[HandlerView] = []
    views: list[PaymentView] = []
    warnings: list[PosError] = []
    news = News(views.append, handlers.append, _ask, warnings.append)
    with FolderLock(plan.folder.lock):
        assembly = await assemble(plan, news)
        till = AssembledTill(assembly, views, warnings)
        try:
            await till.charge()
        finally:
            await assembly.desk.stop()
            await assembly.aclose()
    return till, handlers


def test_keys_that_the_wizard_has_in_memory_are_taken_over_and_nobody_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(_self: KeyringSecrets, *_given: object) -> None:
        pytest.fail("the keyring did not take them, and was asked again")

    monkeypatch.setattr(KeyringSecrets, "load", asked)
    monkeypatch.setattr(KeyringSecrets, "save", asked)
    with Provider() as provider:
        configured(tmp_path, provider.url)
        memory = MemorySecrets()
        plan = replace(real_plan(tmp_path), memory=memory)
        memory.save(plan.settings.merchant_id, KEYS)
        till, handlers = asyncio.run(_began(plan))
    assert till.state_of(till.attempt_ids[0]) is PaymentState.AWAITING
    assert handlers == [HandlerView(trouble="nowhere")]
    assert SANDBOX_VAULT_KEY not in repr(plan)


def test_keys_that_are_typed_anew_take_the_place_of_those_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the next till of this program has them too."""

    async def story(plan: Plan, memory: MemorySecrets, provider: Provider) -> None:
        views: list[PaymentView] = []
        with FolderLock(plan.folder.lock):
            assembly = await assemble(plan, News(views.append, _unheard, _ask, _unheard))
            provider.rotate_keys(NEW)
            assembly.renew_keys(NEW)
            await AssembledTill(assembly, views).charge()
            await until(lambda: memory.load(plan.settings.merchant_id) == NEW, "the new keys")
            await assembly.desk.stop()
            await assembly.aclose()

    with Provider() as provider:
        configured(tmp_path, provider.url)
        memory = MemorySecrets()
        plan = replace(real_plan(tmp_path), memory=memory)
        memory.save(plan.settings.merchant_id, KEYS)
        asyncio.run(story(plan, memory, provider))


def _unheard(_news: object) -> None:
    """Nobody listens."""


def test_of_another_merchant_there_are_none_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stored(_self: KeyringSecrets, _merchant_id: str) -> Keys:
        return KEYS

    monkeypatch.setattr(KeyringSecrets, "load", stored)
    with Provider() as provider:
        configured(tmp_path, provider.url)
        memory = MemorySecrets()
        memory.save("somebody else", Keys("old-vault", "old-merchant"))
        till, _ = asyncio.run(_began(replace(real_plan(tmp_path), memory=memory)))
    assert till.state_of(till.attempt_ids[0]) is PaymentState.AWAITING
