"""New keys, a feed that breaks, and a payment that is let go, on the payments thread."""

from __future__ import annotations

import asyncio

import pytest
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import KeysRefused
from pos_app.domain.payment import PaymentState
from tests.fakes.desk_shop import sale_of
from tests.fakes.payments_thread import KEYS, Counter


def test_f55_keys_that_are_typed_later_are_renewed(running: Counter, qtbot: QtBot) -> None:
    running.till.give_keys(KEYS)
    qtbot.waitUntil(lambda: running.works.renewed == [KEYS])


def test_f50_a_feed_that_breaks_is_logged_and_sales_go_on(
    counter: Counter, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken() -> None:
        await asyncio.sleep(0)
        raise RuntimeError("a bug in the feed")

    counter.works._follow = broken  # type: ignore[method-assign]  # breaks at once
    counter.till.start()
    qtbot.waitUntil(lambda: "following the returns broke" in caplog.text)
    counter.till.charge(sale_of())
    qtbot.waitUntil(lambda: bool(counter.screen.shown))


def test_a_payment_is_let_go(running: Counter, qtbot: QtBot) -> None:
    assert running.works.provider is not None
    running.works.provider.open_errors = [KeysRefused()]
    running.till.charge(sale_of())
    state = PaymentState.NOT_OPENED
    qtbot.waitUntil(lambda: bool(running.screen.views) and running.screen.views[-1].state is state)
    attempt_id = running.screen.views[-1].attempt_id
    running.till.let_go(attempt_id)
    running.till.read_evidence(attempt_id)
    qtbot.waitUntil(lambda: bool(running.screen.evidence))
    assert running.screen.evidence[0].lines[-1].kind == "let_go"
