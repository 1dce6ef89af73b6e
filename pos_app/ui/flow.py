"""Which payment is in hand, and what the screens show when news of one arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import PaidNotSaved
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import Sale, SaleMode
from pos_app.services.payment_view import PaymentView
from pos_app.ui.messages import Message
from pos_app.ui.result_words import toast_words
from pos_app.ui.words import amount_words
from pos_app.workers.till import Till

if TYPE_CHECKING:
    from pos_app.domain.decision import Decision
    from pos_app.services.evidence import Evidence

_WAITING = {PaymentState.OPENING, PaymentState.AWAITING}
_KEEPS_SALE = {
    PaymentState.NOT_OPENED,
    PaymentState.CANCELLED,
    PaymentState.FAILED,
    PaymentState.EXPIRED,
}
_KEPT = 100
"""So many payments are remembered: a till sells for weeks, and what is over is in the journal."""


class SaleFlow(QObject):
    """Carries wishes to the till, and decides which page its news belongs to."""

    opening_shown = Signal(object)
    """A `Sale` was charged; its payment is not known yet."""
    payment_shown = Signal(object)
    """The `PaymentView` in hand still waits for the customer."""
    result_shown = Signal(object)
    """The `PaymentView` in hand has ended, or needs a person."""
    sale_wanted = Signal()
    """Nothing is in hand: the next sale."""
    sale_done = Signal(object)
    """The `SaleMode` whose contents are sold and may go."""
    open_changed = Signal(object)
    """Carries the list of open `PaymentView`s, oldest first."""
    heard = Signal(object, object)
    """A payment changed: the `PaymentView` before (None: it is new), and after."""
    evidence_shown = Signal(object)
    """The `Evidence` of the payment in hand was read."""
    said = Signal(object)
    """Carries a `Message` about a payment that is not in hand."""

    def __init__(self, till: Till, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._till = till
        self._views: dict[UUID, PaymentView] = {}
        self._sale: Sale | None = None
        self._hand: UUID | None = None
        self._withdraw_when_known: UUID | None = None
        till.payment_changed.connect(self._changed)
        till.evidence_read.connect(self._evidence_read)

    @property
    def in_hand(self) -> PaymentView | None:
        """The payment that the screen shows."""
        return self._views.get(self._hand) if self._hand else None

    @property
    def is_waiting(self) -> bool:
        """Whether the screen shows a payment that the customer may still pay."""
        view = self.in_hand
        return self._sale is not None if view is None else _waits(view)

    @property
    def views(self) -> tuple[PaymentView, ...]:
        """Every payment that this window knows."""
        return tuple(self._views.values())

    def take_over(self, views: tuple[PaymentView, ...]) -> None:
        """Knows what the window before knew. It is no news: nothing is said or heard."""
        self._views = {view.attempt_id: view for view in views}
        self.open_changed.emit(self.open_views)

    @property
    def open_views(self) -> list[PaymentView]:
        """Every payment still open, and those of this run that could not be opened."""
        views = [view for view in self._views.values() if self._is_open(view)]
        return sorted(views, key=lambda view: view.payment.attempt.created_at)

    @Slot(object)
    def charge(self, sale: Sale) -> None:
        self._sale, self._hand = sale, None
        self.opening_shown.emit(sale)
        self._till.charge(sale)

    @Slot()
    def withdraw(self) -> None:
        if self._hand is not None:
            self._till.withdraw(self._hand)
        elif self._sale is not None:
            self._withdraw_when_known = self._sale.id

    @Slot()
    def check_now(self) -> None:
        if self._hand is not None:
            self._till.check_now(self._hand)

    @Slot()
    def try_again(self) -> None:
        if self._hand is not None:
            self._till.open_again(self._hand)

    @Slot(object)
    def decide(self, decision: Decision) -> None:
        if self._hand is not None:
            self._till.decide(self._hand, decision)

    @Slot()
    def read_evidence(self) -> None:
        if self._hand is not None:
            self._till.read_evidence(self._hand)

    @Slot()
    def mark_shown(self) -> None:
        if self._hand is not None:
            self._till.mark_shown(self._hand)

    @Slot()
    def sell_on(self) -> None:
        """Leaves the payment in the tray and starts the next sale."""
        if self._sale is not None:
            self.sale_done.emit(self._sale.mode)
        self._put_down()

    @Slot()
    def new_sale(self) -> None:
        """Starts the next sale; one that nobody paid keeps its cart."""
        sale, view = self._sale, self.in_hand
        if sale is not None:
            keeps = sale.mode is SaleMode.ITEMS and view is not None and _keeps_cart(view)
            if not keeps:
                self.sale_done.emit(sale.mode)
        self._put_down()

    @Slot(object)
    def take_up(self, attempt_id: UUID) -> None:
        """Shows an open payment again."""
        view = self._views.get(attempt_id)
        if view is None:
            return
        if self._sale is not None and view.payment.sale.id != self._sale.id:
            self.sale_done.emit(self._sale.mode)
        self._hand = attempt_id
        # A sale from the tray is not the one that is being typed: its pages stay as they are.
        self._sale = None
        self._show(view)

    @Slot(object)
    def let_go(self, attempt_id: UUID) -> None:
        """Takes a payment that was never opened out of the list. Nothing was charged."""
        view = self._views.get(attempt_id)
        if view is None or view.state is not PaymentState.NOT_OPENED:
            return
        del self._views[attempt_id]
        self._till.let_go(attempt_id)
        words = self.tr("{amount} · {code} is removed. Nothing was charged.")
        self.said.emit(
            Message(
                words.format(
                    amount=amount_words(view.payment.payable), code=view.payment.attempt.match_code
                ),
                topic=str(attempt_id),
            )
        )
        if attempt_id == self._hand:
            self._put_down()
        else:
            self.open_changed.emit(self.open_views)

    @Slot(object)
    def _evidence_read(self, evidence: Evidence) -> None:
        if evidence.attempt_id == self._hand:
            self.evidence_shown.emit(evidence)

    @Slot(object)
    def _changed(self, view: PaymentView) -> None:
        before = self._views.get(view.attempt_id)
        self.heard.emit(before, view)
        self._views.pop(view.attempt_id, None)
        self._views[view.attempt_id] = view
        self._forget_retried(view)
        self._forget_finished()
        if self._belongs_in_hand(view, before):
            self._hand = view.attempt_id
            self._show(view)
        elif view.attempt_id != self._hand:
            self._say(view, before)
        self.open_changed.emit(self.open_views)
        if self._withdraw_when_known == view.payment.sale.id:
            self._withdraw_when_known = None
            self._till.withdraw(view.attempt_id)

    def _belongs_in_hand(self, view: PaymentView, before: PaymentView | None) -> bool:
        """The payment in hand, the first of the charged sale, or a new try of either."""
        if view.attempt_id == self._hand:
            return True
        shown = self.in_hand
        if shown is not None:
            is_retry = before is None and view.payment.sale.id == shown.payment.sale.id
            return is_retry and view.state is PaymentState.OPENING
        return self._sale is not None and view.payment.sale.id == self._sale.id

    def _show(self, view: PaymentView) -> None:
        if _waits(view):
            self.payment_shown.emit(view)
        else:
            self.result_shown.emit(view)

    def _put_down(self) -> None:
        self._hand, self._sale = None, None
        self.sale_wanted.emit()
        self.open_changed.emit(self.open_views)

    def _say(self, view: PaymentView, before: PaymentView | None) -> None:
        """News of a payment that somebody else's screen would have shown."""
        was_open = before is not None and self._is_open(before)
        if _needs_person(view):
            if before is None or not _needs_person(before) or before.attention != view.attention:
                self.said.emit(self._message(view, "warn"))
        elif view.is_proven and (before is None or not before.is_proven):
            self.said.emit(self._message(view, "paid"))
        elif was_open and view.state is PaymentState.NOT_OPENED:
            self.said.emit(self._message(view, "warn"))
        elif was_open and not self._is_open(view):
            self.said.emit(self._message(view, "info"))

    def _message(self, view: PaymentView, voice: str) -> Message:
        """The news, with a way to the payment where somebody has to look at it."""
        topic = str(view.attempt_id)
        if voice != "warn":
            return Message(toast_words(view), voice, topic=topic)

        def show() -> None:
            self.take_up(view.attempt_id)

        return Message(toast_words(view), voice, self.tr("Show"), show, topic)

    def _is_open(self, view: PaymentView) -> bool:
        return view.payment.is_open or view.state is PaymentState.NOT_OPENED

    def _forget_finished(self) -> None:
        """Keeps no more than some payments, the newest, beside those that somebody still needs."""
        over = len(self._views) - _KEPT
        if over <= 0:
            return
        for old in list(self._views.values())[:over]:
            is_done = not self._is_open(old) and not _needs_person(old)
            if is_done and old.attempt_id != self._hand:
                del self._views[old.attempt_id]

    def _forget_retried(self, view: PaymentView) -> None:
        """A try that was not opened leaves the tray once its sale has a newer one."""
        for old in list(self._views.values()):
            same_sale = old.payment.sale.id == view.payment.sale.id
            is_old = old.attempt_id != view.attempt_id and old.state is PaymentState.NOT_OPENED
            if same_sale and is_old and view.state is not PaymentState.NOT_OPENED:
                del self._views[old.attempt_id]
                if self._hand == old.attempt_id:
                    self._hand = view.attempt_id


def _waits(view: PaymentView) -> bool:
    is_up = view.state in _WAITING and view.attention is None and view.decided is None
    return is_up and not isinstance(view.trouble, PaidNotSaved)


def _needs_person(view: PaymentView) -> bool:
    return view.attention is not None or isinstance(view.trouble, PaidNotSaved)


def _keeps_cart(view: PaymentView) -> bool:
    """Whether nobody paid, so that the customer may want the same things again."""
    is_undecided = view.attention is None and view.decided is None
    return is_undecided and view.state in _KEEPS_SALE
