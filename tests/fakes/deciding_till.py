"""The shop in stories, with a person who decides about the payments that need one."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from pos_app.domain.decision import Decision, decisions_for
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import DecisionKind, Payment
from tests.fakes.till_world import WHICH, TillWorld

Taken = tuple[str, str, datetime]
"""A decision as the journal must have it: what, who, and when."""
MANY = 1000
PEOPLE = st.sampled_from(["Maya", "Bob"])


def decision_of(payment: Payment, kind: DecisionKind, who: str) -> Decision:
    """A decision of this kind, with all that it needs for this payment."""
    if kind is DecisionKind.REFUND:
        proof = payment.attempt.proof
        paid = None if proof is None else proof.amount
        return Decision(kind, who, "re_1", paid or Money.of(1, "USD"))
    return Decision(kind, who, reason="seen on the phone")


class DecidingTill(TillWorld):
    """`taken` is what the screen said was decided, for each payment, oldest first."""

    def __init__(self) -> None:
        self.taken: defaultdict[UUID, list[Taken]] = defaultdict(list)
        super().__init__()

    @initialize(needs=st.sampled_from(["nobody", "nobody", "figures", "late", "differs", "twice"]))
    def open_the_shop(self, needs: str) -> None:
        """Most stories begin with something that a person must decide."""
        self.sell_on_a_good_day(2500, 1.0)
        if needs == "figures":
            self.pay_without_figures(0)
        elif needs == "twice":
            self.open_again(0, first=True)
            self.run(self.clock.advance(1.0))
            self.pay(0, 0)
            self.pay(1, 0)
        elif needs != "nobody":
            self.wish(0, "withdraw")
            self.pay(0, 1 if needs == "differs" else 0)
        self.run(self.clock.advance(10.0))

    def needing(self) -> list[Payment]:
        """The payments that something can be decided about, as the screens would offer it."""
        return [payment for payment in self.store.recent(MANY) if decisions_for(payment)]

    @precondition(lambda self: self.unpaid())
    @rule(which=WHICH)
    def pay_without_figures(self, which: int) -> None:
        """There is money, and nobody says how much."""
        self.mend()
        self.provider.hides_figures = True
        self.pay(which, 0)
        self.run(self.clock.advance(10.0))

    @precondition(lambda self: self.needing())
    @rule(which=WHICH, how=WHICH, who=PEOPLE)
    def decide(self, which: int, how: int, who: str) -> None:
        needing = self.needing()
        payment = needing[which % len(needing)]
        kinds = decisions_for(payment)
        decision = decision_of(payment, kinds[how % len(kinds)], who)

        async def say() -> None:
            self.desk.decide(payment.attempt.id, decision)

        self.run(say())
        if self.last[payment.attempt.id].trouble is None:
            now = self.clock.now()
            self.taken[payment.attempt.id].append((decision.kind.value, who, now))

    @precondition(lambda self: self.needing())
    @rule(which=WHICH, how=WHICH, who=PEOPLE)
    def decide_while_the_proof_waits_for_the_disk(self, which: int, how: int, who: str) -> None:
        """The provider's word is here and could not be written; now there is room again."""
        self.provider.mend()
        self.disk.trouble = StoreUnusable("the disk is full")
        self.run(self.clock.advance(10.0))
        self.disk.trouble = None
        self.decide(which, how, who)
