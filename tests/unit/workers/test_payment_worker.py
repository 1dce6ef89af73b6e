"""The payments thread: its start, its wishes, its news and its end, with a fake assembly."""

from __future__ import annotations

import asyncio
import threading
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from pos_app.domain.decision import Decision
from pos_app.domain.errors import KeyringUnavailable, PosError, StoreUnusable
from pos_app.domain.payment import Attention, DecisionKind
from pos_app.services.payment_desk import PaymentDesk
from pos_app.services.ports import Keys
from pos_app.workers.payment_worker import Assembly, News
from tests.fakes.desk_shop import sale_of
from tests.fakes.fake_provider import completed
from tests.fakes.payments_thread import KEYS, Counter


def test_a_sale_is_paid_and_all_news_comes_on_the_screens_thread(
    running: Counter, qtbot: QtBot
) -> None:
    running.till.charge(sale_of())
    qtbot.waitUntil(lambda: bool(running.screen.shown))
    attempt_id = running.screen.views[-1].attempt_id
    assert running.works.provider is not None
    running.works.provider.status["session_1"] = completed("25.00")
    running.till.check_now(attempt_id)
    qtbot.waitUntil(lambda: running.screen.views[-1].is_proven)
    assert running.screen.threads == {threading.main_thread()}


def test_a_decision_is_carried_out_and_its_evidence_comes_on_the_screens_thread(
    running: Counter, qtbot: QtBot
) -> None:
    running.till.charge(sale_of())
    qtbot.waitUntil(lambda: bool(running.screen.shown))
    attempt_id = running.screen.views[-1].attempt_id
    assert running.works.provider is not None
    running.works.provider.status["session_1"] = completed("20.00")
    running.till.check_now(attempt_id)
    differs = Attention.AMOUNT_DIFFERS
    qtbot.waitUntil(lambda: running.screen.views[-1].attention is differs)
    running.till.decide(attempt_id, Decision(DecisionKind.TAKE, "Maya"))
    running.till.read_evidence(attempt_id)
    qtbot.waitUntil(lambda: bool(running.screen.evidence))
    assert running.screen.views[-1].decided is DecisionKind.TAKE
    assert running.screen.evidence[0].lines[-1].facts["who"] == "Maya"
    assert running.screen.threads == {threading.main_thread()}


def test_the_parked_carts_are_handed_to_the_screens_before_the_products(
    running: Counter,
) -> None:
    assert running.screen.parked == [running.works.parked]


def test_wishes_from_before_the_thread_is_ready_are_kept_in_order(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.works.gate = threading.Event()
    sales = [sale_of(100), sale_of(200), sale_of(300)]
    counter.till.charge(sales[0])
    counter.till.start()
    counter.till.charge(sales[1])
    counter.till.charge(sales[2])
    assert counter.screen.views == []
    counter.works.gate.set()
    qtbot.waitUntil(lambda: len(counter.screen.shown) == 3)
    begun = list(dict.fromkeys(view.payment.sale.id for view in counter.screen.views))
    assert begun == [sale.id for sale in sales]


def test_a_wish_that_fails_costs_the_others_nothing(
    counter: Counter, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: PaymentDesk) -> None:
        raise RuntimeError("a bug")

    counter.till._wish(fail)
    counter.till.charge(sale_of())
    counter.till.start()
    qtbot.waitUntil(lambda: bool(counter.screen.shown))
    counter.till._wish(fail)
    counter.till.charge(sale_of())
    qtbot.waitUntil(lambda: len(counter.screen.shown) == 2)
    assert counter.screen.failures == []
    assert caplog.text.count("a wish could not be carried out") == 2


def test_stopping_ends_every_task_and_then_the_adapters(running: Counter, qtbot: QtBot) -> None:
    running.till.charge(sale_of())
    qtbot.waitUntil(lambda: bool(running.screen.shown))
    running.till.stop()
    assert not running.is_running
    assert running.works.ended == ["following", "adapters, with 0 tasks left"]


def test_a_wish_of_the_last_moment_is_still_written_down(running: Counter, qtbot: QtBot) -> None:
    sale = sale_of()
    running.works.journal.close = lambda: None  # type: ignore[method-assign]  # to look into it later
    running.till.charge(sale)
    running.till.stop()
    assert len(running.works.journal.attempts_of(sale.id)) == 1


def test_wishes_keys_and_a_second_stop_after_the_end_are_harmless(running: Counter) -> None:
    running.till.stop()
    running.till.charge(sale_of())
    running.till.withdraw(uuid4())
    running.till.give_keys(KEYS)
    running.till.stop()
    assert running.screen.views == []


def test_a_till_that_was_never_started_can_be_stopped(counter: Counter) -> None:
    counter.till.stop()
    counter.till.start()
    counter.till.stop()
    assert counter.works.provider is None, "nothing was assembled after the end"


def test_keys_are_asked_for_and_given(counter: Counter, qtbot: QtBot) -> None:
    counter.works.asks_keys = True
    counter.works.why = KeyringUnavailable("no keyring")
    counter.till.give_keys(Keys("too", "early"))
    counter.till.start()
    qtbot.waitUntil(lambda: bool(counter.screen.wanted))
    assert counter.screen.wanted == [counter.works.why]
    counter.till.give_keys(KEYS)
    counter.till.give_keys(Keys("too", "late"))
    qtbot.waitUntil(lambda: bool(counter.screen.catalogues))
    assert counter.works.keys == KEYS
    assert counter.screen.threads == {threading.main_thread()}


def test_stopping_while_the_keys_are_waited_for(counter: Counter, qtbot: QtBot) -> None:
    counter.works.asks_keys = True
    counter.till.start()
    qtbot.waitUntil(lambda: bool(counter.screen.wanted))
    counter.till.stop()
    assert not counter.is_running
    assert counter.works.ended == ["assembling"]
    qtbot.wait(0)
    assert counter.screen.failures == []
    assert counter.screen.catalogues == []


def test_what_was_assembled_in_spite_of_the_end_is_closed(counter: Counter, qtbot: QtBot) -> None:
    assemble = counter.works.assemble

    async def stubborn(news: News) -> Assembly:
        try:
            return await assemble(news)
        except asyncio.CancelledError:
            return counter.works._assembly(news)

    counter.works.assemble = stubborn  # type: ignore[method-assign]  # takes no cancelling
    counter.works.asks_keys = True
    counter.till.start()
    qtbot.waitUntil(lambda: bool(counter.screen.wanted))
    counter.till.stop()
    assert counter.works.ended[-1].startswith("adapters")
    assert counter.works.journal.is_closed


@pytest.mark.parametrize(
    "error",
    [StoreUnusable("damaged"), RuntimeError("a bug, with a secret"), asyncio.CancelledError()],
)
def test_a_start_that_fails_is_said_once(
    counter: Counter, qtbot: QtBot, error: BaseException
) -> None:
    def fail(_: News) -> None:
        raise error

    counter.works.before = fail
    counter.till.start()
    qtbot.waitUntil(lambda: bool(counter.screen.failures))
    (said,) = counter.screen.failures
    if isinstance(error, PosError):
        assert said is error
    else:
        assert type(said) is PosError
        assert "secret" not in str(said)
    qtbot.waitUntil(lambda: not counter.is_running)
    counter.till.charge(sale_of())
    counter.till.give_keys(KEYS)
    assert counter.screen.threads == {threading.main_thread()}


def test_a_journal_that_cannot_be_read_closes_what_was_opened(
    counter: Counter, qtbot: QtBot
) -> None:
    damaged = StoreUnusable("damaged")

    def fail() -> None:
        raise damaged

    counter.works.resume = fail
    counter.till.start()
    qtbot.waitUntil(lambda: bool(counter.screen.failures))
    assert counter.screen.failures == [damaged]
    qtbot.waitUntil(lambda: not counter.is_running)
    assert counter.works.journal.is_closed
    assert counter.screen.catalogues == []


def test_nothing_is_called_into_the_loop_once_it_is_closed(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    close, broken = asyncio.Runner.close, list[Exception]()

    def close_and_call(runner: asyncio.Runner) -> None:
        close(runner)
        try:
            counter.till.give_keys(KEYS)
            counter.till.charge(sale_of())
        except RuntimeError as error:
            broken.append(error)

    monkeypatch.setattr(asyncio.Runner, "close", close_and_call)
    counter.till.start()
    qtbot.waitUntil(lambda: bool(counter.screen.catalogues))
    counter.till.stop()
    assert broken == []


def test_a_desk_that_cannot_stop_does_not_keep_the_adapters_open(
    running: Counter, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stop = PaymentDesk.stop

    async def fail(desk: PaymentDesk) -> None:
        await stop(desk)
        raise RuntimeError("a bug")

    monkeypatch.setattr(PaymentDesk, "stop", fail)
    running.till.stop()
    assert not running.is_running
    assert running.works.journal.is_closed
