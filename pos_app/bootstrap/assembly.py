"""Builds the adapters on the payments thread, in order; closing ends them in reverse."""

from __future__ import annotations

import asyncio
import functools
import logging
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from pos_app.bootstrap.hushed import HushedProvider
from pos_app.bootstrap.merchant_keys import MerchantKeys
from pos_app.bootstrap.order_terms import order_terms
from pos_app.bootstrap.plan import Plan
from pos_app.bootstrap.provenance import note_start
from pos_app.domain.errors import NetworkTrouble
from pos_app.domain.payment import OrderTerms
from pos_app.services.payment_desk import DeskPorts, PaymentDesk
from pos_app.services.payment_view import HandlerView
from pos_app.services.ports import (
    Catalogue,
    CatalogueRow,
    Clock,
    Journal,
    Keys,
    ParkedCarts,
    ReturnHandler,
    SecretStore,
)
from pos_app.services.recovery import resume
from pos_app.services.returns_watch import follow_returns
from pos_app.services.settings import Settings
from pos_app.services.wake import notice_wakes
from pos_app.workers.payment_worker import Assembly, News

if TYPE_CHECKING:
    from pos_app.checkout.client import OzuraClient

_log = logging.getLogger(__name__)


async def assemble(plan: Plan, news: News) -> Assembly:
    """Opens journal, catalogue, return handler and the provider's client, and the desk on top.

    It imports what it builds, and so must run off the GUI thread. Raises `PosError`, and then
    nothing stays open.
    """
    from pos_app.system.clock import SystemClock

    # A command line that the till never calls; it would bring rich and pygments where they are.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None: not to be had

    async with AsyncExitStack() as stack:
        rooms = _Rooms(plan, news, stack)
        clock = SystemClock()
        journal, catalogue = rooms.store()
        parked = rooms.parked()
        settings, keys = rooms.demo_provider(catalogue) if plan.demo else await rooms.merchant()
        stack.push_async_callback(keys.aclose)
        handler, address, serve = rooms.handler()
        provider = rooms.client(settings, keys)
        terms = functools.partial(_terms, settings, handler)
        hushed = HushedProvider(provider, keys)
        ports = DeskPorts(journal, hushed, handler, clock, terms, random.random)
        desk = PaymentDesk(ports, news.payment_changed)
        closing = stack.pop_all()
        return Assembly(
            desk=desk,
            catalogue=catalogue,
            resume=functools.partial(resume, desk, journal, clock),
            follow=functools.partial(_follow, handler, clock, desk, address, news, serve, provider),
            aclose=closing.aclose,
            renew_keys=functools.partial(_renew, keys, provider, desk),
            parked=parked,
        )


def _renew(held: MerchantKeys, provider: OzuraClient, desk: PaymentDesk, keys: Keys) -> None:
    """Keys that were typed anew are used at once, and first for what is open."""
    provider.use_keys(held.typed(keys))
    desk.ask_anew()


async def _follow(
    handler: ReturnHandler,
    clock: Clock,
    desk: PaymentDesk,
    address: HandlerView,
    news: News,
    serve: Callable[[], None],
    provider: OzuraClient,
) -> None:
    """Follows the feed, and says when the handler stops answering and when it answers again."""
    # The till can be used from here on: now what the first sale needs is loaded before it. The
    # handler's port is open, and no phone comes back before there was a sale.
    await asyncio.to_thread(_warm_up, provider, serve)

    def on_trouble(trouble: str) -> None:
        news.handler_changed(replace(address, trouble=trouble or address.trouble))

    await asyncio.gather(
        follow_returns(handler, clock, desk.phone_returned, on_trouble),
        notice_wakes(clock, desk.ask_all),
    )


def _warm_up(provider: OzuraClient, serve: Callable[[], None]) -> None:
    from pos_app.returns.page import warm_up

    provider.warm_up()
    try:
        serve()
    except NetworkTrouble:
        # The feed's silence tells the cashier; the payments are asked about all the same.
        _log.exception("the return handler does not serve")
    warm_up()


def _terms(settings: Settings, handler: ReturnHandler, attempt_id: UUID) -> OrderTerms:
    return order_terms(settings, handler.urls(attempt_id))


@dataclass(frozen=True, slots=True)
class _Rooms:
    """Opens one room after the other, and leaves its closing on the stack."""

    plan: Plan
    news: News
    stack: AsyncExitStack

    def store(self) -> tuple[Journal, Catalogue]:
        from pos_app.store.catalogue import SqlCatalogue
        from pos_app.store.engine import open_engine
        from pos_app.store.journal import SqlJournal
        from pos_app.store.opening import prepare_store

        path = self.plan.folder.database
        if self.plan.demo:
            # The pretend provider forgets with the program, and so must the demo's journal.
            for old in path.parent.glob(f"{path.name}*"):
                old.unlink()
        prepare_store(path)
        engine = open_engine(path)
        journal = SqlJournal(engine, self.plan.settings.receipt_prefix)
        self.stack.callback(journal.close)
        copied = None if self.plan.demo else note_start(self.plan.folder, engine)
        if copied is not None:
            self.news.warned(copied)
        catalogue = SqlCatalogue(path)
        self.stack.callback(catalogue.close)
        return journal, catalogue

    def parked(self) -> ParkedCarts:
        """Over a connection of their own: the screens use them, on their own thread."""
        from pos_app.store.parked import SqlParkedCarts

        parked = SqlParkedCarts(self.plan.folder.database)
        self.stack.callback(parked.close)
        return parked

    def demo_provider(self, catalogue: Catalogue) -> tuple[Settings, MerchantKeys]:
        """The sample's products, and the pretend provider: its API on loopback, its pages where
        phones can open them."""
        from pos_app.returns.network import lan_address
        from pos_app.sandbox import server as sandbox_server
        from pos_app.services.resources import resource

        sandbox = sandbox_server.SandboxServer(
            "0.0.0.0",  # noqa: S104 - the API is called on loopback, the pages by phones
            public_host=lan_address(),
            pictures=resource("sample", "pictures"),
        )
        sandbox.start()
        self.stack.callback(sandbox.stop)
        _import_sample(catalogue, self.plan.settings, f"{sandbox.public_url}/pictures")
        settings = replace(
            self.plan.settings,
            merchant_id=sandbox_server.SANDBOX_MERCHANT_ID,
            api_url=sandbox.api_url,
        )
        keys = MerchantKeys(settings.merchant_id, None)
        keys.typed(Keys(sandbox_server.SANDBOX_VAULT_KEY, sandbox_server.SANDBOX_MERCHANT_KEY))
        return settings, keys

    async def merchant(self) -> tuple[Settings, MerchantKeys]:
        """The keys that this program has in memory, as the keyring did not take them; else those
        of the keyring or, where it has none, from the person at the till."""
        from pos_app.system.secrets import KeyringSecrets

        settings, memory = self.plan.settings, self.plan.memory
        store: SecretStore = KeyringSecrets()
        if memory is not None and memory.load(settings.merchant_id) is not None:
            store = memory
        keys = MerchantKeys(settings.merchant_id, store, self.news.warned)
        await keys.first(self.news.ask_keys)
        return settings, keys

    def handler(self) -> tuple[ReturnHandler, HandlerView, Callable[[], None]]:
        """The till's own return handler, the hosted one that the settings name, or none; and what
        makes it serve, later than at the start."""
        settings = self.plan.settings
        # A demo shows phones that come back: the pretend provider has no page of its own for them.
        if not settings.phones_come_back and not self.plan.demo:
            from pos_app.returns.nowhere import NowhereReturns

            view = HandlerView(trouble="nowhere")
            self.news.handler_changed(view)
            return NowhereReturns(settings.api_url), view, lambda: None
        from pos_app.returns.feed import HandlerClient
        from pos_app.returns.local import open_local
        from pos_app.returns.tokens import Till, read_key
        from pos_app.system.identity import load_identity
        from pos_app.system.logs import register_secret

        identity = load_identity(self.plan.folder.identity)
        register_secret(identity.return_key)
        till = Till(str(identity.till_id), read_key(identity.return_key))
        if settings.return_url:
            hosted = HandlerClient(till, settings.return_url, shop=settings.merchant_name)
            self.stack.push_async_callback(hosted.aclose)
            view = HandlerView(settings.return_url)
            self.news.handler_changed(view)
            return hosted, view, lambda: None
        local = open_local(
            till,
            host=settings.return_host,
            port=settings.return_port,
            shop=settings.merchant_name,
        )
        self.stack.callback(local.stop)
        self.stack.push_async_callback(local.client.aclose)
        trouble = "loopback_only" if local.loopback_only else ""
        view = HandlerView(local.public_url, "port_taken" if local.port_was_taken else trouble)
        self.news.handler_changed(view)
        return local.client, view, local.serve

    def client(self, settings: Settings, keys: MerchantKeys) -> OzuraClient:
        from pos_app.checkout.client import OzuraClient

        client = OzuraClient(settings.api_url, keys.in_use)
        self.stack.push_async_callback(client.aclose)
        return client


def _import_sample(catalogue: Catalogue, settings: Settings, pictures_url: str) -> None:
    """The sample products, with their pictures where the customer's phone can fetch them."""
    from pos_app.services.catalogue import import_catalogue
    from pos_app.services.resources import resource
    from pos_app.store.csv_file import read_csv_rows

    def rows(path: Path) -> Iterator[CatalogueRow]:
        for row in read_csv_rows(path):
            picture = f"{pictures_url}/{row.values['picture']}"
            yield CatalogueRow(row.line, {**row.values, "image_url": picture})

    path = resource("sample", "catalogue.csv")
    import_catalogue(path, settings.currency, catalogue, rows, lambda _rows: None)
