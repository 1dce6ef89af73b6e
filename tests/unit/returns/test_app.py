"""The handler's answers: what it lets in, what it counts, and what it shows."""

from __future__ import annotations

import asyncio
import logging
from urllib.parse import urlencode
from uuid import UUID

import httpx
import pytest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from pos_app.domain.money import Money
from pos_app.returns.app import _Door
from pos_app.returns.notes import Note
from pos_app.returns.tokens import Outcome, Till, feed_bearer, return_path
from tests.unit.returns.conftest import HOST, Handler

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
PRIVATE = {
    "sessionId": "session_secret",
    "firstName": "Ada",
    "lastName": "Lovelace",
    "email": "ada@example.org",
    "metadata": "{}",
}


def _path(handler: Handler, attempt: UUID, outcome: Outcome = Outcome.SUCCESS) -> str:
    return return_path(handler.till, attempt, outcome)


def _feed(handler: Handler, after: int = 0, wait: str = "0") -> list[dict[str, object]]:
    answer = handler.ask(f"/feed?after={after}&wait={wait}", headers=handler.bearer())
    assert answer.status_code == 200
    returns = answer.json()["returns"]
    assert isinstance(returns, list)
    return returns


def _assert_constant_404(answer: httpx.Response) -> None:
    assert (answer.status_code, answer.content) == (404, b"Not found.\n")
    assert dict(answer.headers) == HEADERS | {
        "content-length": "11",
        "content-type": "text/plain; charset=utf-8",
    }


@pytest.mark.parametrize("outcome", Outcome)
def test_a_return_is_greeted_and_counted(handler: Handler, attempt: UUID, outcome: Outcome) -> None:
    answer = handler.ask(f"{_path(handler, attempt, outcome)}?transactionId=t-1&x=y")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    (seen,) = _feed(handler)
    assert seen["attempt"] == attempt.hex
    assert seen["outcome"] == outcome.value
    assert seen["facts"] == {"transaction_id": "t-1"}


def test_the_page_asking_again_and_a_prefetch_are_no_returns(
    handler: Handler, attempt: UUID
) -> None:
    assert handler.ask(f"{_path(handler, attempt)}?n=7").status_code == 200
    assert handler.ask(_path(handler, attempt), "HEAD").status_code == 200
    assert _feed(handler) == []


def test_names_and_the_session_go_nowhere(
    handler: Handler, attempt: UUID, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        page = handler.ask(f"{_path(handler, attempt)}?{urlencode(PRIVATE)}")
    kept = repr(handler.mailbox._boxes)
    ours = "".join(r.getMessage() for r in caplog.records if not r.name.startswith("httpx"))
    for value in ("session_secret", "Ada", "Lovelace", "ada@example", "ada%40"):
        assert value not in page.text
        assert value not in kept
        assert value not in ours
    assert _feed(handler)[0]["facts"] == {}


def test_everything_else_is_one_constant_404(handler: Handler, attempt: UUID) -> None:
    good = _path(handler, attempt)
    stranger = Till("till-2", bytes(32))
    targets = [
        "/",
        "/r",
        "/favicon.ico",
        "/hello/",
        "//hello",
        "/hello%0A",
        "/%68ello",
        good + "/",
        good.replace("success", "cancel"),
        good.replace("success", "paid"),
        good.replace(attempt.hex, str(attempt)),
        good.replace("till-1", "till-2"),
        good.replace("/r/", "/r/A"),
        return_path(stranger, attempt, Outcome.SUCCESS),
        f"{good}?{'a' * 4_096}",
        "/feed?after=0&wait=0",
        "/note",
    ]
    for target in targets:
        _assert_constant_404(handler.ask(target))
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"):
        _assert_constant_404(handler.ask(good, method))
        _assert_constant_404(handler.ask("/hello", method))
    assert _feed(handler) == []


@pytest.mark.parametrize(
    "host", ["evil.example", "till.example", "till.example:80", "", HOST + "."]
)
def test_a_host_that_is_not_the_handlers_gets_nothing(
    handler: Handler, attempt: UUID, host: str
) -> None:
    _assert_constant_404(handler.ask(_path(handler, attempt), headers={"Host": host}))
    assert _feed(handler) == []
    assert handler.ask("/hello", headers={"Host": HOST.upper()}).status_code == 200


@pytest.mark.parametrize(
    ("method", "enters"), [("GET", True), ("HEAD", True), ("POST", False), ("get", False)]
)
def test_the_door_itself_lets_two_methods_in(method: str, enters: bool) -> None:
    async def inside(scope: Scope, receive: Receive, send: Send) -> None:
        await Response(status_code=204)(scope, receive, send)

    async def knock() -> int:
        transport = httpx.ASGITransport(_Door(inside, frozenset([HOST])))
        async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}") as http:
            request = http.build_request("GET", "/hello")
            request.method = method
            return (await http.send(request)).status_code

    assert asyncio.run(knock()) == (204 if enters else 404)


def test_a_url_has_four_kilobytes(handler: Handler, attempt: UUID) -> None:
    good = _path(handler, attempt)
    longest = f"{good}?{'a' * (4_096 - len(good) - 1)}"
    assert (len(longest), handler.ask(longest).status_code) == (4_096, 200)
    _assert_constant_404(handler.ask(longest + "a"))


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ({"Content-Length": "1"}, 404),
        ({"Content-Length": "00"}, 404),
        ({"Transfer-Encoding": "chunked"}, 404),
        ({"Transfer-Encoding": "identity"}, 404),
        ({"Content-Length": "0"}, 200),
    ],
)
def test_a_request_with_a_body_is_refused(
    handler: Handler, attempt: UUID, header: dict[str, str], status: int
) -> None:
    assert handler.ask(_path(handler, attempt), headers=header).status_code == status
    assert len(_feed(handler)) == (status == 200)


def test_two_hosts_are_none(handler: Handler) -> None:
    async def ask(http: httpx.AsyncClient) -> httpx.Response:
        return await http.get("/hello", headers=[("Host", HOST), ("Host", "evil.example")])

    _assert_constant_404(handler.talk(ask))


def test_every_answer_has_the_safe_headers(handler: Handler, attempt: UUID) -> None:
    answers = [
        handler.ask(_path(handler, attempt)),
        handler.ask("/hello"),
        handler.ask("/style.css"),
        handler.ask("/feed?after=0&wait=0", headers=handler.bearer()),
        handler.tell(Note(attempt, "Bob's")),
    ]
    for answer in answers:
        assert answer.status_code in {200, 204}
        assert dict(answer.headers).items() >= HEADERS.items()
        assert not any(name.startswith("access-control") for name in answer.headers)
        assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "change",
    [
        {"Authorization": ""},
        {"Authorization": "Bearer "},
        {"Authorization": "Basic " + feed_bearer(Handler().till)},
        {"Authorization": "Bearer " + Handler().till.key.hex()},
        {"Authorization": "Bearer " + feed_bearer(Till("till-2", Handler().till.key))},
        {"Pos-Till": "till-2"},
        {"Pos-Till": ""},
    ],
)
def test_only_the_tills_own_bearer_opens_feed_and_notes(
    handler: Handler, attempt: UUID, change: dict[str, str]
) -> None:
    headers = handler.bearer() | change
    _assert_constant_404(handler.ask("/feed?after=0&wait=0", headers=headers))
    _assert_constant_404(handler.ask("/note", headers=headers))
    assert handler.mailbox.note("till-1", attempt) == Note(attempt)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "after=0",
        "after=-1&wait=0",
        "after=0&wait=inf",
        "after=0&wait=0&x=1",
        "after=0&after=1",
        "after=0&wait=0&wait=1",
        "after=0&wait=1e1",
        "after=99999999999999999&wait=0",
    ],
)
def test_the_feed_is_asked_in_one_way(handler: Handler, query: str) -> None:
    _assert_constant_404(handler.ask(f"/feed?{query}", headers=handler.bearer()))


def test_a_bad_note_is_refused(handler: Handler) -> None:
    for note in ("", "e30=", "%%%", "x" * 7_000):
        _assert_constant_404(handler.ask("/note", headers=handler.bearer() | {"Pos-Note": note}))


def test_the_page_follows_the_tills_notes(handler: Handler, attempt: UUID) -> None:
    page = _path(handler, attempt, Outcome.CANCEL)
    assert "Back to the payment" not in handler.ask(f"{page}?cancelUrl=https://evil.example").text
    handler.tell(Note(attempt, "Bob's", checkout_url="https://pay.example/1"))
    opened = handler.ask(page).text
    assert 'href="https://pay.example/1"' in opened
    handler.tell(Note(attempt, receipt="A-0042", amount=Money.of(2500, "USD")))
    paid = handler.ask(page, headers={"Accept-Language": "es"}).text
    assert "Pagado" in paid
    assert "A-0042" in paid
    assert "pay.example" not in paid


def test_a_long_poll_is_answered_by_the_return(handler: Handler, attempt: UUID) -> None:
    async def talk(http: httpx.AsyncClient) -> httpx.Response:
        after = handler.mailbox.newest
        poll = asyncio.create_task(
            http.get(f"/feed?after={after}&wait=25", headers=handler.bearer())
        )
        await http.get(_path(handler, attempt))
        async with asyncio.timeout(10):
            return await poll

    assert handler.talk(talk).json()["returns"][0]["attempt"] == attempt.hex
