"""The hosted payment page: shows a session, takes a card, and sends the customer back."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from pos_app.domain.money import AmountError, Money, parse_amount
from pos_app.sandbox.api import error_answer, read_body
from pos_app.sandbox.cards import Card, Verdict, read_card
from pos_app.sandbox.clock import SandboxClock
from pos_app.sandbox.contract import Refused
from pos_app.sandbox.landings import error_url, origin, success_url
from pos_app.sandbox.page_language import Language, choose_language
from pos_app.sandbox.page_view import (
    Typed,
    amount_sentence,
    presets_for,
    render_gone,
    render_page,
)
from pos_app.sandbox.sessions import Session, SessionBook, Status

MAX_FORM_BYTES = 16 * 1024
_ENDED = {
    Status.COMPLETED: Refused(409, "The session is already completed."),
    Status.CANCELLED: Refused(409, "The session is already cancelled."),
    Status.FAILED: Refused(409, "The session has failed."),
    Status.EXPIRED: Refused(410, "The session has expired."),
}


class CheckoutPage:
    """The page's endpoints over a session book."""

    def __init__(self, book: SessionBook, clock: SandboxClock) -> None:
        self._book = book
        self._clock = clock

    async def show(self, request: Request) -> Response:
        session = self._find(request)
        if session is None:
            return _gone(request)
        if session.status is not Status.PENDING:
            return _ended(request, session)
        return _page(session, _language(request), Typed())

    async def cancel(self, request: Request) -> Response:
        session = self._find(request)
        if session is None:
            return _gone(request)
        if session.status is not Status.PENDING:
            return _ended(request, session)
        self._book.turn(session, Status.CANCELLED, None)
        return _redirect(session.request.cancel_url)

    async def pay(self, request: Request) -> Response:
        form = await _read_form(request)
        # Nothing is awaited from here on: the same form sent twice at once is charged once.
        session = self._find(request)
        if session is None:
            return _gone(request)
        if session.status is not Status.PENDING:
            return _submitted_again(session, form) or _ended(request, session)
        language = _language(request)
        card, wrong = read_card(form, self._clock.now())
        problems = {name: str(getattr(language.words, f"wrong_{name}")) for name in wrong}
        amount = session.totals.total
        if session.request.is_donation:
            amount = _read_donation(session, form, language, problems) or amount
        if problems:
            return _page(session, language, _kept(form, problems, language.words.check_fields), 422)
        return self._charge(session, card, amount, form, language)

    def _charge(
        self, session: Session, card: Card, amount: Money, form: Mapping[str, str], lang: Language
    ) -> Response:
        """What the card makes of it: paid, declined and still here, or a broken system."""
        if card.verdict is Verdict.BREAKS:
            self._book.turn(session, Status.FAILED, None)
            return _redirect(error_url(session))
        if card.verdict is Verdict.DECLINED:
            kept = {name: form[name] for name in form if name not in {"number", "expiry"}}
            return _page(session, lang, _kept(kept, {}, lang.words.declined), 402)
        drawn = (card.last_four, card.brand)
        payment = self._book.pay(session, amount, drawn, card.customer, form.get("token", ""))
        return _redirect(success_url(session, payment))

    def _find(self, request: Request) -> Session | None:
        return self._book.find(request.path_params["session_id"])


def _kept(form: Mapping[str, str], problems: dict[str, str], notice: str) -> Typed:
    """What is put back into the form: everything but the security code."""
    return Typed({name: form[name] for name in form if name != "cvc"}, problems, notice)


def _read_donation(
    session: Session, form: Mapping[str, str], language: Language, problems: dict[str, str]
) -> Money | None:
    """The chosen preset or the own amount; none, and a problem, if it is not an amount."""
    presets = {str(index): preset for index, preset in enumerate(presets_for(session.currency))}
    preset = presets.get(form.get("choice", ""))
    if preset is not None:
        return preset
    try:
        return parse_amount(form.get("amount", ""), session.currency, language.marks)
    except AmountError as error:
        problems["amount"] = amount_sentence(error.problem.value, session.currency, language)
        return None


def _submitted_again(session: Session, form: Mapping[str, str]) -> Response | None:
    """The answer that the first click would have got, for the second click of a double one."""
    if session.status is Status.FAILED:
        return _redirect(error_url(session))
    payment, token = session.payment, form.get("token")
    if (
        payment is not None
        and token
        and secrets.compare_digest(token.encode(), payment.form_token.encode())
    ):
        return _redirect(success_url(session, payment))
    return None


def _ended(request: Request, session: Session) -> Response:
    """An old link leads to the cancel URL; a program that wants JSON is told why."""
    if _wants_json(request):
        return error_answer(_ENDED[session.status])
    return _redirect(session.request.cancel_url)


def _gone(request: Request) -> Response:
    if _wants_json(request):
        return error_answer(Refused(404, "Session not found"))
    nonce = secrets.token_urlsafe(16)
    response = HTMLResponse(render_gone(_language(request), nonce), 404)
    return _sealed(response, nonce, [])


def _page(session: Session, language: Language, typed: Typed, status: int = 200) -> Response:
    nonce = secrets.token_urlsafe(16)
    request = session.request
    # Browsers check where a submitted form is redirected to, too.
    targets = {origin(url) for url in (request.success_url, request.cancel_url, request.error_url)}
    response = HTMLResponse(render_page(session, language, typed, nonce), status)
    return _sealed(response, nonce, sorted(targets))


def _sealed(response: Response, nonce: str, form_targets: list[str]) -> Response:
    """Headers that keep scripts out, and the session's address in."""
    response.headers["Content-Security-Policy"] = "; ".join(
        (
            "default-src 'none'",
            f"style-src 'nonce-{nonce}'",
            "img-src 'self' http: https: data:",
            " ".join(["form-action 'self'", *form_targets]),
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Vary"] = "Accept-Language"
    return response


def _redirect(url: str) -> Response:
    headers = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return RedirectResponse(url, 303, headers)


def _language(request: Request) -> Language:
    return choose_language(request.headers.get("accept-language", ""))


def _wants_json(request: Request) -> bool:
    accept = request.headers.get("accept", "")
    return "application/json" in accept and "text/html" not in accept


async def _read_form(request: Request) -> dict[str, str]:
    """The fields of an urlencoded form; whatever else arrives counts as an empty form."""
    try:
        body = await read_body(request, MAX_FORM_BYTES)
        return dict(parse_qsl(body.decode("utf-8", "replace"), max_num_fields=40))
    except (Refused, ValueError):
        return {}
