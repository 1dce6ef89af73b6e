"""The till's client against handlers that work, fail and lie."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
from collections.abc import AsyncIterator, Callable
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.errors import NetworkTrouble, ProviderBroken, ProviderBusy, ProviderUnreachable
from pos_app.domain.money import Money
from pos_app.returns.feed import MAX_BODY_BYTES, HandlerClient, parse_feed
from pos_app.returns.notes import read_note
from pos_app.returns.tokens import Till, feed_bearer
from pos_app.services.ports import ReturnHandler, ReturnSeen

TILL = Till("till-1", bytes(range(32)))
BASE = "https://returns.example/pos"
Answer = Callable[[httpx.Request], httpx.Response]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
entries = st.fixed_dictionaries(
    {},
    optional={
        "number": json_values | st.integers(0, 99),
        "attempt": json_values | st.uuids().map(lambda value: value.hex),
        "outcome": json_values | st.sampled_from(["success", "cancel", "error"]),
        "facts": json_values | st.fixed_dictionaries({"amount": json_values | st.just("1.00")}),
    },
)


def _entry(number: object, attempt: UUID, outcome: object = "success", **more: object) -> object:
    return {"number": number, "attempt": attempt.hex, "outcome": outcome, "facts": more}


def _body(*given_entries: object, newest: object = 99) -> bytes:
    return json.dumps({"newest": newest, "returns": given_entries}).encode()


_PACKED = gzip.compress(_body())


class _Rest:
    """Counts the pauses that the client makes instead of sleeping."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def _client(http: httpx.AsyncClient, rest: _Rest | None = None) -> HandlerClient:
    return HandlerClient(TILL, BASE, shop="Bob's", http=http, pause=rest or _Rest())


def _returns(answer: Answer, *afters: int, rest: _Rest | None = None) -> list[ReturnSeen]:
    async def run() -> list[ReturnSeen]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            client = _client(http, rest)
            seen: list[ReturnSeen] = []
            for after in afters or (0,):
                seen = await client.returns(after, 5.0)
            return seen

    return asyncio.run(run())


def test_the_client_is_a_return_handler(attempt: UUID) -> None:
    handler: ReturnHandler = HandlerClient(TILL, BASE + "/", poll_url="http://127.0.0.1:1")
    urls = handler.urls(attempt)
    for url, outcome in ((urls.success, "success"), (urls.cancel, "cancel"), (urls.error, "error")):
        assert url.startswith(f"{BASE}/r/")
        assert url.endswith(f"/till-1/{attempt.hex}/{outcome}")
    assert len({urls.success, urls.cancel, urls.error}) == 3


def test_good_entries_come_sorted_and_checked(attempt: UUID) -> None:
    feed = parse_feed(
        _body(
            _entry(9, attempt, "cancel"),
            _entry(8, attempt, amount="25.00", card_brand="<b>", email="ada@example.org"),
            _entry(8, attempt, "error"),
        ),
        after=7,
    )
    assert feed.returns == (
        ReturnSeen(8, attempt, "success", {"amount": "25.00"}),
        ReturnSeen(9, attempt, "cancel", {}),
    )


@pytest.mark.parametrize("number", [7, -1, True, "8", 8.0, None, 2**60])
def test_an_odd_number_drops_the_entry(attempt: UUID, number: object) -> None:
    assert parse_feed(_body(_entry(number, attempt)), after=7).returns == ()


@pytest.mark.parametrize("outcome", ["paid", "", None, ["success"], {"a": 1}, "SUCCESS"])
def test_an_odd_outcome_drops_the_entry(attempt: UUID, outcome: object) -> None:
    assert parse_feed(_body(_entry(8, attempt, outcome)), after=7).returns == ()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b'{"newest": 1}',
        b'{"newest": "1", "returns": []}',
        b'{"newest": true, "returns": []}',
        b'{"newest": -1, "returns": []}',
        b'{"newest": 1, "returns": {}}',
        b"[" * 100_000,
        b'{"newest": ' + b"9" * 5_000 + b', "returns": []}',
        b"\xff\xfe\x00",
        json.dumps({"newest": 1, "returns": [0] * 1_001}).encode(),
        b" " * (MAX_BODY_BYTES + 1),
    ],
)
def test_what_is_no_feed_is_a_broken_handler(body: bytes) -> None:
    with pytest.raises(ProviderBroken):
        parse_feed(body, after=0)


@given(json_values | st.fixed_dictionaries({"newest": json_values, "returns": json_values}))
def test_random_json_never_crashes(value: object) -> None:
    with contextlib.suppress(ProviderBroken):
        parse_feed(json.dumps(value).encode(), after=0)


@given(st.lists(entries | json_values), st.integers(0, 50))
def test_random_entries_are_dropped_or_whole(found: list[object], after: int) -> None:
    for seen in parse_feed(_body(*found), after).returns:
        assert after < seen.number
        assert seen.outcome in {"success", "cancel", "error"}
        assert isinstance(seen.attempt_id, UUID)
        assert all(isinstance(value, str) for value in seen.facts.values())


@given(st.binary())
def test_random_bytes_never_crash(body: bytes) -> None:
    with contextlib.suppress(ProviderBroken):
        parse_feed(body, after=0)


def test_the_feed_is_asked_with_the_bearer_and_not_more(attempt: UUID) -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=_body(_entry(8, attempt)))

    assert [seen.number for seen in _returns(answer, 7)] == [8]
    assert str(asked[0].url) == f"{BASE}/feed?after=7&wait=5.000"
    assert asked[0].headers["Authorization"] == f"Bearer {feed_bearer(TILL)}"
    assert asked[0].headers["Pos-Till"] == "till-1"


def test_a_handler_that_forgot_its_numbers_is_read_from_the_beginning(attempt: UUID) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        after = int(request.url.params["after"])
        fresh = [_entry(number, attempt) for number in (3, 4) if number > after]
        return httpx.Response(200, content=_body(*fresh, newest=4))

    seen = _returns(answer, 1_000)
    assert [entry.number for entry in seen] == [1_003, 1_004]
    assert [entry.number for entry in _returns(answer, 1_000, 1_003)] == [1_004]
    assert _returns(answer, 1_000, 1_004) == []


def test_a_handler_that_answers_at_once_is_not_asked_at_once(attempt: UUID) -> None:
    empty, full = _Rest(), _Rest()
    _returns(lambda _: httpx.Response(200, content=_body()), 0, 0, rest=empty)
    _returns(lambda _: httpx.Response(200, content=_body(_entry(1, attempt))), 0, 0, rest=full)
    assert (empty.seconds[0], full.seconds[0]) == (0.0, 0.0)
    assert empty.seconds[1] > full.seconds[1] > 0.0


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (httpx.Response(404), ProviderBroken),
        (httpx.Response(204), ProviderBroken),
        (httpx.Response(500, text="<html>"), ProviderBroken),
        (httpx.Response(302, headers={"Location": "https://evil.example/"}), ProviderBroken),
        (httpx.Response(200, text="<html>captive</html>"), ProviderBroken),
        (
            httpx.Response(200, content=_PACKED, headers={"Content-Encoding": "gzip"}),
            ProviderBroken,
        ),
        (httpx.Response(429, headers={"Retry-After": "7"}), ProviderBusy),
        (httpx.Response(429, headers={"Retry-After": "soon"}), ProviderBusy),
    ],
)
def test_a_refusal_is_network_trouble(answer: httpx.Response, error: type[NetworkTrouble]) -> None:
    with pytest.raises(error) as caught:
        _returns(lambda _: answer)
    assert caught.value.retry_after_s == (7.0 if answer.headers.get("Retry-After") == "7" else None)


@pytest.mark.parametrize(
    ("cause", "error"),
    [
        (httpx.ConnectError("no"), ProviderUnreachable),
        (httpx.ReadTimeout("slow"), ProviderUnreachable),
        (httpx.RemoteProtocolError("cut"), ProviderUnreachable),
        (TimeoutError(), ProviderUnreachable),
        (httpx.InvalidURL("bad"), ProviderBroken),
    ],
)
def test_trouble_on_the_way_is_translated(
    cause: Exception, error: type[NetworkTrouble], attempt: UUID
) -> None:
    def answer(_request: httpx.Request) -> httpx.Response:
        raise cause

    with pytest.raises(error) as caught:
        _returns(answer)
    assert caught.value.__cause__ is cause
    assert feed_bearer(TILL) not in str(caught.value)
    assert attempt.hex not in str(caught.value)


def test_an_endless_answer_is_cut() -> None:
    sent = [0]

    async def endless() -> AsyncIterator[bytes]:
        while True:
            sent[0] += 1
            yield b" " * 100_000

    with pytest.raises(ProviderBroken, match="too much"):
        _returns(lambda _: httpx.Response(200, content=endless()))
    assert sent[0] <= MAX_BODY_BYTES // 100_000 + 1


def test_notes_travel_in_a_header(attempt: UUID) -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(204)

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            client = _client(http)
            await client.note_opened(attempt, "https://pay.example/secret")
            await client.note_proven(attempt, "A-0042", Money.of(2500, "USD"))
            await client.note_proven(attempt, "A-0042", None)
            await client.aclose()
            assert not http.is_closed

    asyncio.run(run())
    opened, proven, bare = (read_note(request.headers["Pos-Note"]) for request in asked)
    assert {(request.method, str(request.url)) for request in asked} == {("GET", f"{BASE}/note")}
    assert (opened.shop, opened.checkout_url) == ("Bob's", "https://pay.example/secret")
    assert (proven.receipt, proven.amount) == ("A-0042", Money.of(2500, "USD"))
    assert (bare.receipt, bare.amount) == ("A-0042", None)


def test_a_note_that_no_handler_takes_is_not_sent(attempt: UUID) -> None:
    def answer(_request: httpx.Request) -> httpx.Response:
        raise AssertionError("it was sent")

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            await _client(http).note_opened(attempt, "javascript:alert('secret')")

    with pytest.raises(ProviderBroken) as caught:
        asyncio.run(run())
    assert "secret" not in str(caught.value)


def test_its_own_connection_is_closed(attempt: UUID) -> None:
    async def run() -> None:
        client = HandlerClient(TILL, "http://127.0.0.1:9")
        with pytest.raises(NetworkTrouble):
            await client.note_opened(attempt, "https://pay.example/1")
        http = client._http
        assert http is not None
        await client.aclose()
        assert http.is_closed
        await client.aclose()

    asyncio.run(run())


def test_feed_and_tokens_import_neither_babel_nor_jinja_nor_httpx(
    fresh_python: Callable[[str], str],
) -> None:
    loaded = fresh_python(
        "import sys, pos_app.returns.feed, pos_app.returns.tokens;"
        "late = ('babel', 'jinja2', 'httpx', 'starlette', 'uvicorn');"
        "print([name for name in late if name in sys.modules])"
    )
    assert loaded.strip() == "[]"
