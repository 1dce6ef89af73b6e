"""What every session of a till is opened with, a trial's as well as a sale's."""

from __future__ import annotations

from pos_app.domain.payment import OrderTerms
from pos_app.services.ports import ReturnUrls
from pos_app.services.settings import Settings


def order_terms(settings: Settings, urls: ReturnUrls) -> OrderTerms:
    """The terms of the settings, for a phone that comes back to `urls`."""
    return OrderTerms(
        merchant_id=settings.merchant_id,
        merchant_name=settings.merchant_name,
        till=settings.till_name,
        success_url=urls.success,
        cancel_url=urls.cancel,
        error_url=urls.error,
        appearance=settings.appearance,
    )
