"""What is said in the window's one voice, and when it is no longer so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import KeysRefused, PosError, ProgramFault, StoreUnusable
from pos_app.domain.payment import Certainty, PaymentState
from pos_app.services.payment_view import PaymentView
from pos_app.ui.error_words import error_words
from pos_app.ui.flow import SaleFlow
from pos_app.ui.messages import Message, MessageBar
from pos_app.workers.till import Till

_KEYS = "keys"


class Voices(QObject):
    """Carries what till, flow and pages have to say into the message bar."""

    keys_offered = Signal()
    """A person wants to type the keys anew."""
    start_wanted = Signal()
    """What the till could not start with has been mended, a person thinks."""

    def __init__(self, till: Till, flow: SaleFlow, bar: MessageBar) -> None:
        super().__init__(bar)
        self._bar = bar
        till.start_failed.connect(self._start_failed)
        till.warned.connect(self._warn)
        flow.said.connect(self.say)
        flow.heard.connect(self._hear)

    @Slot(object)
    def say(self, what: object) -> None:
        """Says a `Message`, a plain sentence, or an error in the words for the cashier."""
        if isinstance(what, Message):
            self._bar.say(what)
        elif isinstance(what, str):
            self._bar.say(Message(what))
        elif isinstance(what, Exception):
            self._bar.say_error(what, topic="sale")

    def offer_keys(self) -> None:
        """Says that the keys are refused, with the way to type others."""
        words = self.tr(
            "The payment service does not accept the keys. No payment can be opened or confirmed "
            "until the right ones are typed."
        )
        offer = self.tr("Type the keys")
        self._bar.say(Message(words, "warn", offer, self.keys_offered.emit, _KEYS))

    def keys_taken(self) -> None:
        """New keys were typed: what was said about the old ones is over."""
        self._bar.withdraw(_KEYS)
        self._bar.say(Message(self.tr("The keys are in use. Open payments are checked now.")))

    @Slot(object)
    def _start_failed(self, error: PosError) -> None:
        if not isinstance(error, StoreUnusable):
            self._bar.say_error(error, topic="start")
            return
        again = self.tr("Try again")
        said = Message(error_words(error), "danger", again, self.start_wanted.emit, "start")
        self._bar.say(said)

    @Slot(object)
    def _warn(self, error: PosError) -> None:
        topic = type(error).__name__
        if isinstance(error, ProgramFault) and self._bar.has(topic):
            return  # the same sentence; a failure that comes each second must not flicker
        self._bar.say(Message(error_words(error), "warn", topic=topic))

    @Slot(object, object)
    def _hear(self, before: PaymentView | None, after: PaymentView) -> None:
        """Keys that are refused stop every payment, so they are said, with the way out."""
        if _is_refusal(before, after):
            self.offer_keys()
        elif _is_acceptance(before, after):
            self._bar.withdraw(_KEYS)


def _is_refusal(before: PaymentView | None, after: PaymentView) -> bool:
    """A refusal that is news: the first, or the answer to another try."""
    if not isinstance(after.trouble, KeysRefused):
        return False
    if before is None or not isinstance(before.trouble, KeysRefused):
        return True
    return before.certainty is Certainty.CHECKING and after.certainty is Certainty.UNKNOWN


def _is_acceptance(before: PaymentView | None, after: PaymentView) -> bool:
    if before is None or after.trouble is not None or after.certainty is Certainty.UNKNOWN:
        return False
    if after.state is PaymentState.OPENING:
        return False
    has_opened = before.state is PaymentState.OPENING and after.state is PaymentState.AWAITING
    return has_opened or isinstance(before.trouble, KeysRefused)
