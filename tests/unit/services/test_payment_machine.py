"""Everything that can happen to payments, in any order: what is taken is never lost, and nothing
is paid that was not taken."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, settings
from hypothesis.stateful import invariant

from pos_app.domain.payment import ENDED, Attempt, Attention, DecisionKind, PaymentState
from pos_app.services.events import EventKind
from pos_app.services.ports import Journal
from pos_app.services.watching import is_over
from pos_app.store.engine import open_engine
from pos_app.store.journal import SqlJournal
from pos_app.store.opening import prepare_store
from tests.fakes.deciding_till import DecidingTill
from tests.fakes.till_world import UP, is_paid

SOON_S = 130.0
"""An open session is asked about at least so often: 75 s after failures, 25 s for a time-out."""
WATCH_S = 2 * 86_400.0


class TillMachine(DecidingTill):
    """What must hold after every step, and at the end of every story."""

    @invariant()
    def screens_tell_the_truth(self) -> None:
        self.settle()
        assert self.wrong == []

    @invariant()
    def paid_is_proven_and_never_changes(self) -> None:
        paid = {a.id: a for a in self.attempts() if a.state is PaymentState.PAID}
        for attempt_id, before in self.paid.items():
            after = paid[attempt_id]
            assert replace(after, attention=None, decided=None) == replace(
                before, attention=None, decided=None
            )
            assert after.decided is not before.decided or after == before, "nobody decided this"
        for attempt in paid.values():
            assert attempt.session is not None
            checkout = self.provider.checkouts[attempt.session.session_id]
            is_taken = attempt.decided is DecisionKind.TAKE
            assert checkout.taken == checkout.payable or is_taken
        self.paid = paid

    @invariant()
    def the_journal_has_the_money_of_the_ledger(self) -> None:
        for attempt in self.attempts():
            if attempt.proof is not None and attempt.proof.amount is not None:
                assert attempt.session is not None
                checkout = self.provider.checkouts[attempt.session.session_id]
                assert attempt.proof.amount.to_decimal() == checkout.taken

    @invariant()
    def every_decision_is_in_the_journal_with_who_and_when(self) -> None:
        for attempt in self.attempts():
            events = self.store.events(attempt.id)
            decided = [event for event in events if event.kind is EventKind.DECIDED]
            assert [
                (event.facts["decision"], event.facts["who"], event.at) for event in decided
            ] == self.taken[attempt.id]
            kinds = [kind for kind, _, _ in self.taken[attempt.id] if kind != DecisionKind.LEAVE]
            assert attempt.decided == (kinds[-1] if kinds else None), "overwritten"

    @invariant()
    def receipts_are_gapless_and_one_a_sale(self) -> None:
        have = [a for a in self.attempts() if a.receipt is not None]
        numbers = sorted(str(a.receipt) for a in have)
        assert numbers == [f"A-{number:04d}" for number in range(1, len(have) + 1)]
        assert max(Counter(a.sale_id for a in have).values(), default=1) == 1
        paid_sales = {a.sale_id for a in self.attempts() if a.state is PaymentState.PAID}
        with_receipt = {a.sale_id for a in have}
        assert with_receipt <= paid_sales
        # By hand alone: the sale is done, and what was proven for it too was paid twice.
        by_hand = {
            a.sale_id
            for a in self.attempts()
            if a.decided is DecisionKind.BY_HAND and a.state is not PaymentState.PAID
        }
        assert paid_sales <= with_receipt | by_hand

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
            if self.is_out_of_reach(attempt):
                continue
            checkout = self.provider.checkouts[session.session_id]
            shown_s = checkout.ends_s - 1800
            if now_s < checkout.ends_s and now_s - shown_s > SOON_S:
                live = self.desk._live[attempt.id]
                has_proof = live.proven is not None
                assert has_proof or now_s - self.provider.asked_s[session.session_id] < SOON_S

    def is_out_of_reach(self, attempt: Attempt) -> bool:
        """The provider has said that it ended, and by a clock that was set it is long ago."""
        return self.has_jumped and (attempt.state in ENDED or attempt.proof is not None)

    @invariant()
    def at_most_one_code_of_a_sale_is_up(self) -> None:
        up = [live for live in self.desk._live.values() if live.attempt.state in UP]
        assert max(Counter(live.payment.sale.id for live in up).values(), default=1) == 1

    @invariant()
    def no_other_code_is_up_for_a_sale_that_is_paid(self) -> None:
        paid = [attempt for attempt in self.attempts() if is_paid(attempt)]
        for live in self.desk._live.values():
            is_kept = live.attempt.attention is not None or live.proven is not None
            if live.attempt.state in UP and not is_kept:
                assert all(
                    attempt.id == live.attempt.id or attempt.sale_id != live.attempt.sale_id
                    for attempt in paid
                )

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
                    continue
                if attempt.proof is not None and attempt.decided is DecisionKind.REFUND:
                    continue
                if attempt.proof is None or attempt.proof.amount is None:
                    assert self.is_out_of_reach(attempt)
                    continue
                assert attempt.proof.amount.to_decimal() == checkout.taken
                if checkout.taken == checkout.payable or attempt.decided is DecisionKind.TAKE:
                    assert attempt.state is PaymentState.PAID
                else:
                    assert attempt.attention is Attention.AMOUNT_DIFFERS
            self.receipts_are_gapless_and_one_a_sale()
            self.every_decision_is_in_the_journal_with_who_and_when()
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
            for kind, _, _ in self.taken[attempt.id]:
                event(f"decided {kind}")


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
