"""Everything that can happen to payments, in any order: what is taken is never lost, and nothing
is paid that was not taken."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, settings
from hypothesis.stateful import invariant

from pos_app.domain.payment import Attention, PaymentState
from pos_app.services.ports import Journal
from pos_app.services.watching import is_over
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.opening import prepare_store
from tests.fakes.till_world import UP, TillWorld

SOON_S = 130.0
"""An open session is asked about at least so often: 75 s after failures, 25 s for a time-out."""
WATCH_S = 2 * 86_400.0


class TillMachine(TillWorld):
    """What must hold after every step, and at the end of every story."""

    @invariant()
    def screens_tell_the_truth(self) -> None:
        self.settle()
        assert self.wrong == []

    @invariant()
    def paid_is_proven_and_never_changes(self) -> None:
        paid = {a.id: a for a in self.attempts() if a.state is PaymentState.PAID}
        for attempt_id, before in self.paid.items():
            assert paid[attempt_id] == before
        for attempt in paid.values():
            assert attempt.session is not None
            checkout = self.provider.checkouts[attempt.session.session_id]
            assert checkout.taken == checkout.payable
        self.paid = paid

    @invariant()
    def receipts_are_gapless_and_one_a_sale(self) -> None:
        have = [a for a in self.attempts() if a.receipt is not None]
        numbers = sorted(str(a.receipt) for a in have)
        assert numbers == [f"A-{number:04d}" for number in range(1, len(have) + 1)]
        assert max(Counter(a.sale_id for a in have).values(), default=1) == 1
        paid_sales = {a.sale_id for a in self.attempts() if a.state is PaymentState.PAID}
        assert paid_sales == {a.sale_id for a in have}

    @invariant()
    def each_attempt_has_a_key_of_its_own(self) -> None:
        assert all(len(keys) == 1 for keys in self.provider.keys.values())
        every = [key for keys in self.provider.keys.values() for key in keys]
        assert len(set(every)) == len(every)

    @invariant()
    def an_open_session_is_watched(self) -> None:
        now_s = self.clock.monotonic()
        for attempt in self.attempts():
            session = attempt.session
            if session is None or is_over(attempt) or now_s - self.calm_since_s < SOON_S:
                continue
            checkout = self.provider.checkouts[session.session_id]
            shown_s = checkout.ends_s - 1800
            if now_s < checkout.ends_s and now_s - shown_s > SOON_S:
                live = self.desk._live[attempt.id]
                has_proof = live.proven is not None
                assert has_proof or now_s - self.provider.asked_s[session.session_id] < SOON_S

    @invariant()
    def at_most_one_code_of_a_sale_is_up(self) -> None:
        up = [live for live in self.desk._live.values() if live.attempt.state in UP]
        assert max(Counter(live.payment.sale.id for live in up).values(), default=1) == 1

    def teardown(self) -> None:
        """The watch gets its time: what the provider took is then known, to the cent."""
        try:
            self.mend()
            self.run(self.clock.advance(WATCH_S))
            self.screens_tell_the_truth()
            self.paid_is_proven_and_never_changes()
            by_session = {a.session.session_id: a for a in self.attempts() if a.session}
            for session_id in self.shown:
                checkout = self.provider.checkouts[session_id]
                attempt = by_session[session_id]
                if checkout.taken is None:
                    assert attempt.state is not PaymentState.PAID
                elif checkout.taken == checkout.payable:
                    assert attempt.state is PaymentState.PAID
                else:
                    assert attempt.attention is Attention.AMOUNT_DIFFERS
            self.receipts_are_gapless_and_one_a_sale()
            self.count()
        finally:
            self.run(self.desk.stop())
            self.loop.close()
            self.store.close()

    def count(self) -> None:
        """For `--hypothesis-show-statistics`: whether the stories are worth telling."""
        event(f"{len(self.paid)} paid")
        for attempt in self.attempts():
            if attempt.attention is not None:
                event(str(attempt.attention))


class TillOnDiskMachine(TillMachine):
    """The same with the real journal."""

    folder: Path
    empty: Path | None = None

    def new_store(self) -> Journal:
        self.folder = Path(tempfile.mkdtemp(prefix="till-machine-"))
        path = self.folder / "till.db"
        template = type(self).empty
        if template is None:
            prepare_store(path)
        else:
            shutil.copy(template, path)
        return SqlJournal(open_engine(path), "A")

    def teardown(self) -> None:
        try:
            super().teardown()
        finally:
            shutil.rmtree(self.folder)


def limits(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


TestTill = TillMachine.TestCase
TestTill.settings = limits(30, 25)


@pytest.fixture(scope="module", autouse=True)
def _empty_store(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("empty") / "till.db"
    prepare_store(path)
    TillOnDiskMachine.empty = path


TestTillOnDisk = TillOnDiskMachine.TestCase
TestTillOnDisk.settings = limits(10, 25)
