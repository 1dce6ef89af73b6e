"""What the screens talk to: wishes go down as calls, news comes up as signals."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pos_app.domain.sale import Sale

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.domain.currency import Currency
    from pos_app.domain.decision import Decision
    from pos_app.services.ports import Keys


class Till(QObject):
    """The till behind the screens. Every call returns at once; every signal arrives on the GUI
    thread (connect slots that are methods of a QObject living there).

    `PaymentWorker` is the real one; tests of screens use `tests/fakes/fake_till.py`.
    """

    became_ready = Signal(object)
    """Adapters are loaded; carries the `Catalogue`. Wishes given before are kept until then."""
    parked_ready = Signal(object)
    """Carries the `ParkedCarts`, just before `became_ready`."""
    start_failed = Signal(object)
    """The till cannot work at all; carries a `PosError`."""
    payment_changed = Signal(object)
    """Carries a `PaymentView`. Comes for every change, and once for each payment taken up."""
    handler_changed = Signal(object)
    """Carries a `HandlerView`."""

    evidence_read = Signal(object)
    """Carries an `Evidence`, the answer to `read_evidence`."""
    donated_read = Signal(object)
    """Carries a `Money`, the answer to `read_donated`."""
    warned = Signal(object)
    """The till works, and a person should know something; carries a `PosError`."""
    keys_wanted = Signal(object)
    """There are no keys to start with; carries why as a `PosError`, or None. Answer with
    `give_keys`."""

    def charge(self, sale: Sale) -> None:
        """Opens a first attempt for the sale. The same sale again changes nothing."""
        raise NotImplementedError

    def open_again(self, attempt_id: UUID) -> None:
        """Tries a payment that was not opened once more."""
        raise NotImplementedError

    def withdraw(self, attempt_id: UUID) -> None:
        """Takes the QR away; the session stays watched. While it is opening: gives up."""
        raise NotImplementedError

    def check_now(self, attempt_id: UUID) -> None:
        raise NotImplementedError

    def window_active(self) -> None:
        """Somebody came back to the window: the open payments are asked about once."""

    def mark_shown(self, attempt_id: UUID) -> None:
        """The QR has been painted."""
        raise NotImplementedError

    def decide(self, attempt_id: UUID, decision: Decision) -> None:
        """What a person decided about a payment that needs one; news tells what came of it."""
        raise NotImplementedError

    def let_go(self, attempt_id: UUID) -> None:
        """A payment that was never opened is not wanted any more."""
        raise NotImplementedError

    def read_evidence(self, attempt_id: UUID) -> None:
        """Wants what happened to a payment; `evidence_read` brings it."""
        raise NotImplementedError

    def read_donated(self, of: Currency, since: datetime) -> None:
        """Wants the sum of what was donated since then; `donated_read` brings it."""
        raise NotImplementedError

    def give_keys(self, keys: Keys) -> None:
        """Keys that a person typed: the ones that were asked for, or new ones, used at once."""
        raise NotImplementedError
