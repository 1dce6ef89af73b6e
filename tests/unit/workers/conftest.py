"""A payments thread that ends with its test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pos_app.workers.payment_worker import PaymentWorker
from tests.fakes.payments_thread import Counter, Screen, Works


@pytest.fixture
def counter(qapp: object) -> Iterator[Counter]:
    works = Works()
    till = PaymentWorker(works.start)
    yield Counter(works, till, Screen(till))
    till.stop()


@pytest.fixture
def running(counter: Counter, qtbot: QtBot) -> Counter:
    counter.till.start()
    qtbot.waitUntil(lambda: bool(counter.screen.catalogues))
    return counter
