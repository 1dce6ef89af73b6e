"""The whole till but its window: real store, client, handler and log, against the sandbox."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from pos_app.bootstrap.assembly import assemble
from pos_app.bootstrap.plan import real_plan
from pos_app.domain.errors import KeyringUnavailable, PosError
from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import amount_sale
from pos_app.sandbox.api import SandboxKeys
from pos_app.sandbox.server import SANDBOX_MERCHANT_ID, SandboxServer
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.services.ports import Keys
from pos_app.services.settings import Settings
from pos_app.system.logs import start_logging, stop_logging
from pos_app.system.paths import DataFolder
from pos_app.system.secrets import KeyringSecrets
from pos_app.system.settings_file import TomlSettings
from pos_app.system.single_instance import FolderLock
from pos_app.workers.payment_worker import Assembly, News

_DEADLINE_S = 30.0
DONE = frozenset(PaymentState) - {PaymentState.OPENING}


@dataclass
class AssembledTill:
    """A running till. `views` is all that its screens would have been told; `asked` is why a
    person had to type the keys, each time."""

    assembly: Assembly
    views: list[PaymentView] = field(default_factory=list)
    warnings: list[PosError] = field(default_factory=list)
    asked: list[PosError | None] = field(default_factory=list)

    def state_of(self, attempt_id: UUID) -> PaymentState:
        return next(v for v in reversed(self.views) if v.attempt_id == attempt_id).state

    @property
    def attempt_ids(self) -> list[UUID]:
        """Every payment that was shown, oldest first."""
        return list(dict.fromkeys(view.attempt_id for view in self.views))

    def view_of(self, attempt_id: UUID) -> PaymentView:
        return next(v for v in reversed(self.views) if v.attempt_id == attempt_id)

    async def charge(self, minor: int = 2500) -> UUID:
        """Begins a sale; returns when its code is up, or there is none."""
        before = len(self.views)
        sale = amount_sale(uuid4(), Money.of(minor, "USD"), datetime.now(UTC))
        self.assembly.desk.charge(sale)
        attempt_id = self.views[before].attempt_id
        await until(lambda: self.state_of(attempt_id) in DONE, "a code, or a no")
        return attempt_id


async def until(condition: Callable[[], object], what: str) -> None:
    deadline_s = time.monotonic() + _DEADLINE_S
    while not condition():
        assert time.monotonic() < deadline_s, f"never seen: {what}"
        await asyncio.sleep(0.01)


def set_up(data_dir: Path, api_url: str) -> None:
    """Settings of a real merchant, as `configure` writes them."""
    folder = DataFolder.chosen(data_dir)
    settings = Settings(
        merchant_id=SANDBOX_MERCHANT_ID,
        merchant_name="Bob's Coffee Shop",
        api_url=api_url,
        return_host="127.0.0.1",
    )
    TomlSettings(folder.settings).save(settings)


def sandbox_with(keys: Keys) -> SandboxServer:
    return SandboxServer(keys=SandboxKeys(keys.vault_key, keys.merchant_key))


@asynccontextmanager
async def running(
    data_dir: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[AssembledTill]:
    """A till on a folder that was set up; there is no keyring, so the keys are typed."""

    def no_keyring(_self: KeyringSecrets, _merchant_id: str) -> Keys | None:
        raise KeyringUnavailable("there is no keyring here")

    monkeypatch.setattr(KeyringSecrets, "load", no_keyring)
    async with running_with_keyring(data_dir, keys) as till:
        yield till


@asynccontextmanager
async def running_with_keyring(data_dir: Path, keys: Keys) -> AsyncIterator[AssembledTill]:
    """A till that takes its keys from the system's keyring; `keys` are typed if it asks."""
    asked: list[PosError | None] = []

    async def typed(why: PosError | None) -> Keys:
        asked.append(why)
        return keys

    def no_news(_view: HandlerView) -> None:
        """The handler is not looked at."""

    plan = real_plan(data_dir)
    views: list[PaymentView] = []
    warnings: list[PosError] = []
    with FolderLock(plan.folder.lock):
        log = start_logging(plan.folder.logs)
        try:
            assembly = await assemble(plan, News(views.append, no_news, typed, warnings.append))
            assembly.resume()
            following = asyncio.ensure_future(assembly.follow())
            try:
                yield AssembledTill(assembly, views, warnings, asked)
            finally:
                following.cancel()
                await asyncio.gather(following, return_exceptions=True)
                await assembly.desk.stop()
                await assembly.aclose()
        finally:
            stop_logging(log)
