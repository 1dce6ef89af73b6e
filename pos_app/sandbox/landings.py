"""Where the customer's browser is sent when the payment page is done: the documented URLs."""

from __future__ import annotations

from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from pos_app.sandbox.exact_json import render
from pos_app.sandbox.sessions import Payment, Session

TRANSACTION_TYPE = "sale"


def success_url(session: Session, payment: Payment) -> str:
    """The merchant's success URL with the payment's parameters after its own query."""
    request, customer = session.request, payment.customer
    params = {
        "success": "true",
        "sessionId": session.session_id,
        "transactionId": payment.transaction_id,
        "amount": str(payment.amount.to_decimal()),
        "currency": payment.amount.currency.code,
        "cardLastFour": payment.card_last_four,
        "cardBrand": payment.card_brand,
        "firstName": customer.first_name,
        "lastName": customer.last_name,
        "email": customer.email,
        "checkoutMode": request.mode,
        "transactionType": TRANSACTION_TYPE,
        "ozuraMerchantId": request.merchant_id,
        "metadata": render(request.metadata) if request.metadata else "",
    }
    return _append(request.success_url, {key: value for key, value in params.items() if value})


def error_url(session: Session) -> str:
    """The merchant's error URL for a system error."""
    params = {
        "success": "false",
        "errorCode": "SYSTEM_ERROR",
        "error": "The payment could not be processed.",
        "cancelUrl": session.request.cancel_url,
    }
    return _append(session.request.error_url, params)


def origin(url: str) -> str:
    """Scheme, host and port of a URL, as a content security policy names them."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _append(url: str, params: dict[str, str]) -> str:
    parts = urlsplit(url)
    added = urlencode(params, quote_via=quote)
    query = f"{parts.query}&{added}" if parts.query else added
    return urlunsplit(parts._replace(query=query))
