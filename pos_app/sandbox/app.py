"""Puts the sandbox together as one ASGI app."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from pos_app.sandbox.api import CheckoutApi, SandboxKeys, error_answer
from pos_app.sandbox.checkout_page import CheckoutPage
from pos_app.sandbox.clock import SandboxClock
from pos_app.sandbox.contract import Refused
from pos_app.sandbox.control import Control
from pos_app.sandbox.faults import FaultGate, FaultQueue
from pos_app.sandbox.pictures import PictureFolder
from pos_app.sandbox.request_log import RequestLog
from pos_app.sandbox.sessions import Pricing, SessionBook
from pos_app.sandbox.wire import Wire


@dataclass(slots=True)
class SandboxSetup:
    """How a sandbox is set up; `public_url` is what a customer's phone can open."""

    public_url: str
    keys: SandboxKeys
    control: bool = False
    pictures: Path | None = None
    clock: SandboxClock = field(default_factory=SandboxClock)
    pricing: Pricing = field(default_factory=Pricing)
    wire: Wire = field(default_factory=Wire)


def create_app(setup: SandboxSetup) -> ASGIApp:
    """The pretend provider: API, payment page, pictures, and control if it was asked for."""
    book = SessionBook(setup.clock, setup.pricing)
    api = CheckoutApi(book, setup.keys, setup.public_url)
    page = CheckoutPage(book, setup.clock)
    routes = [
        Route("/api/sessions/create", api.create, methods=["POST"]),
        Route("/api/sessions/{session_id}", api.status, methods=["GET"]),
        Route("/checkout/{session_id}", page.show, methods=["GET"]),
        Route("/checkout/{session_id}/pay", page.pay, methods=["POST"]),
        Route("/checkout/{session_id}/cancel", page.cancel, methods=["POST"]),
    ]
    if setup.pictures is not None:
        folder = PictureFolder(setup.pictures)
        routes.append(Route("/pictures/{name}", folder.show, methods=["GET"]))
    queue, log = FaultQueue(), RequestLog()
    if setup.control:
        routes += Control(book, log, queue, setup.clock, setup.pricing, api).routes()
    refusals = {404: _not_found, 405: _not_found}
    inner = Starlette(routes=routes, exception_handlers=refusals)
    return FaultGate(inner, queue, setup.wire, log)


async def _not_found(request: Request, _error: Exception) -> Response:
    if request.url.path.startswith("/api/"):
        return error_answer(Refused(404, "Not found"))
    return PlainTextResponse("Not found", 404)
