"""How the till stands, in one mark: the worst thing as a word or two, and all of it on demand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_app.domain.errors import KeysRefused, PosError, ProviderUnreachable
from pos_app.services.doctor import CheckName, Light, Report
from pos_app.services.payment_view import HandlerView, PaymentView
from pos_app.ui.counts import Counts
from pos_app.ui.phone_words import handler_words
from pos_app.ui.words import still_open

translate = QCoreApplication.translate
_CONNECTION = frozenset({CheckName.NETWORK, CheckName.DNS, CheckName.TLS})
_HARMLESS = frozenset({"", "starting", "port_taken", "nowhere"})
"""What the return handler may say of itself without a warning."""


@dataclass(frozen=True, slots=True)
class TillStatus:
    """All that the mark knows. `report` is the last check's."""

    handler: HandlerView
    views: tuple[PaymentView, ...] = ()
    report: Report | None = None
    failure: PosError | None = None
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class StatusWords:
    """`tone` is quiet, warn or danger; `lines` say everything, a line each."""

    word: str
    tone: str
    lines: tuple[str, ...]


def status_words(status: TillStatus) -> StatusWords:
    """The mark and its tip, in the language that is on now."""
    phones = handler_words(status.handler)
    word, tone = _worst(status, phones.title)
    lines = [_connection_line(status), phones.detail, _open_line(status.views)]
    if status.is_demo:
        lines.append(translate("Status", "Demo: no real money moves."))
    return StatusWords(word, tone, tuple(lines))


def _worst(status: TillStatus, phones: str) -> tuple[str, str]:
    if status.failure is not None:
        return translate("Status", "Not working"), "danger"
    if _has_trouble(status.views, KeysRefused):
        return translate("Status", "Keys refused"), "danger"
    if _is_offline(status):
        return translate("Status", "No connection"), "warn"
    if status.handler.trouble not in _HARMLESS:
        return phones, "warn"
    if status.report is not None and status.report.worst is Light.RED:
        return translate("Status", "Needs mending"), "danger"
    return phones, "quiet"


def _is_offline(status: TillStatus) -> bool:
    """What a payment just met is newer than what the last check found."""
    if status.views:
        return _has_trouble(status.views, ProviderUnreachable)
    return status.report is not None and any(
        finding.name in _CONNECTION for finding in status.report.of(Light.RED)
    )


def _has_trouble(views: Sequence[PaymentView], kind: type[PosError]) -> bool:
    return any(isinstance(view.trouble, kind) for view in views)


def _connection_line(status: TillStatus) -> str:
    if status.failure is not None:
        return translate("Status", "The till could not start.")
    if _is_offline(status):
        return translate("Status", "No connection to the payment service; trying again by itself.")
    if status.views or status.report is not None:
        return translate("Status", "The payment service can be reached.")
    return translate("Status", "The connection shows with the first payment.")


def _open_line(views: Sequence[PaymentView]) -> str:
    count = len(still_open(views))
    return Counts().open_payments(count) if count else translate("Status", "No payment is open.")
