"""The handler is what its OpenAPI document says, no more and no less, whoever asks for whatever."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any, Literal, get_args

import pytest
import schemathesis
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode, Response
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.applications import Starlette
from starlette.routing import Route

from pos_app.returns import app, facts, mailbox, notes, refusal, tokens
from pos_app.returns.notes import Note, write_note
from pos_app.returns.server import ReturnServer
from pos_app.returns.tokens import Outcome, return_token
from tests.unit.returns.conftest import ATTEMPT, Handler
from tests.unit.returns.wire import LOOPBACK

DOCUMENT: dict[str, Any] = json.loads(
    (Path(__file__).parent / "handler_openapi.json").read_text(encoding="utf-8")
)
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
PATHS: dict[str, dict[str, Any]] = DOCUMENT["paths"]
Declared = Literal["GET", "HEAD"]
Undeclared = Literal["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"]
METHODS: tuple[Declared, ...] = get_args(Declared)
OPERATIONS = list(product(PATHS, METHODS))
PROMISES = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
SAFE = {name.lower(): [value] for name, value in refusal.SAFE_HEADERS.items()}
BOUNDED = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])


@dataclass(frozen=True, slots=True)
class Door:
    """A running handler, and what a caller of it is promised."""

    handler: Handler
    url: str

    def ask(self, case: Case[Any]) -> Response:
        """The answer, which is one of those that the document declares for this request."""
        answer = self.say(case)
        case.validate_response(answer, checks=PROMISES)
        if answer.status_code == 404:
            _assert_constant_404(answer, case.method)
        return answer

    def say(self, case: Case[Any]) -> Response:
        """The answer, whatever it is, with the headers that each one has."""
        answer = case.call(base_url=self.url, allow_redirects=False)
        assert answer.headers.items() >= SAFE.items()
        told = {name for name in answer.headers if name.startswith("access-control")}
        assert not told | (answer.headers.keys() & {"server", "date", "set-cookie", "location"})
        return answer


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    monkeypatch.setenv("NO_PROXY", LOOPBACK)
    server = ReturnServer(LOOPBACK, 0)
    host = f"{LOOPBACK}:{server.port}"
    handler = Handler(host=host)
    handler.mailbox.close()  # a feed that waits for a return would hold the next request up
    server.start(handler.app, handler.mailbox.close)
    yield Door(handler, f"http://{host}")
    server.stop()


def _assert_constant_404(answer: Response, method: str) -> None:
    assert answer.status_code == 404
    assert answer.content == (b"" if method == "HEAD" else b"Not found.\n")
    assert answer.headers == SAFE | {
        "content-type": ["text/plain; charset=utf-8"],
        "content-length": ["11"],
        "connection": ["close"],
    }


def test_the_document_names_the_handlers_own_routes_and_words() -> None:
    handler = app.create_app(lambda _till: None, mailbox.Mailbox(), [])
    assert isinstance(handler, Starlette)
    routes = [route for route in handler.routes if isinstance(route, Route)]
    assert len(routes) == len(handler.routes)
    assert {route.path: route.methods for route in routes} == {
        path: {method.upper() for method in operations} for path, operations in PATHS.items()
    }
    parts = DOCUMENT["components"]
    headers = {name: parts["headers"][name.replace("-", "")] for name in refusal.SAFE_HEADERS}
    assert {name: header["schema"]["const"] for name, header in headers.items()} == (
        refusal.SAFE_HEADERS
    )
    for answer in parts["responses"].values():
        assert answer["headers"].keys() == refusal.SAFE_HEADERS.keys()
    stranger = parts["responses"]["Stranger"]["content"]["text/plain"]["schema"]["const"]
    assert stranger.encode() == refusal.not_found().body


def test_the_document_has_the_handlers_own_shapes() -> None:
    parts = DOCUMENT["components"]
    shapes = {one["name"]: one["schema"] for one in parts["parameters"].values()}
    till, attempt = _anchored(tokens._TILL_ID), _anchored(tokens._ATTEMPT)
    assert shapes["till"]["pattern"] == shapes[app.TILL_HEADER]["pattern"] == till
    assert shapes["attempt"]["pattern"] == attempt
    assert shapes["outcome"]["enum"] == list(Outcome)
    assert shapes["after"]["pattern"] == _anchored(app._NUMBER)
    assert shapes["wait"]["pattern"] == _anchored(app._SECONDS)
    assert shapes[app.NOTE_HEADER]["pattern"] == f"^[A-Za-z0-9_=-]{{1,{notes.MAX_HEADER}}}$"
    for parameter, fact in facts._FACT_BY_PARAMETER.items():
        assert shapes[parameter]["pattern"] == _anchored(facts._SHAPES[fact])
    kept = parts["schemas"]["Return"]["properties"]["facts"]["properties"]
    assert {fact: shape["pattern"] for fact, shape in kept.items()} == {
        fact: _anchored(shape) for fact, shape in facts._SHAPES.items()
    }
    assert parts["schemas"]["Feed"]["properties"]["returns"]["maxItems"] == mailbox.MAX_BATCH


def _anchored(shape: re.Pattern[str]) -> str:
    return f"^{shape.pattern}$"


@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_a_stranger_gets_only_declared_answers_and_leaves_nothing(
    door: Door, path: str, method: str
) -> None:
    operation = SCHEMA[path][method]
    wrong = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
    right = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    open_to_all = "parameters" not in PATHS[path][method.lower()]

    @BOUNDED
    @given(right if open_to_all else right | wrong)
    def ask(case: Case[Any]) -> None:
        assert door.ask(case).status_code == (200 if open_to_all else 404)

    ask()
    assert door.handler.mailbox._boxes == {}


@pytest.mark.parametrize("method", METHODS)
def test_the_till_is_answered_and_whatever_asks_differently_is_not(door: Door, method: str) -> None:
    operation, headers = SCHEMA["/feed"][method], door.handler.bearer()
    door.handler.mailbox.arrived("till-1", ATTEMPT, Outcome.SUCCESS, {"amount": "25.00"})

    @BOUNDED
    @given(operation.as_strategy(generation_mode=GenerationMode.POSITIVE, headers=headers))
    def ask(case: Case[Any]) -> None:
        assert door.ask(case).status_code == 200

    @BOUNDED
    @given(operation.as_strategy(generation_mode=GenerationMode.NEGATIVE, headers=headers))
    def ask_wrongly(case: Case[Any]) -> None:
        case.validate_response(door.ask(case), checks=[negative_data_rejection])

    ask()
    ask_wrongly()


@pytest.mark.parametrize(("method", "outcome"), list(product(METHODS, Outcome)))
def test_a_good_return_gets_its_page_whatever_comes_with_it(
    door: Door, method: str, outcome: Outcome
) -> None:
    operation = SCHEMA["/r/{token}/{till}/{attempt}/{outcome}"][method]
    token = return_token(door.handler.till, ATTEMPT, outcome)
    place = {
        "token": token,
        "till": door.handler.till.id,
        "attempt": ATTEMPT.hex,
        "outcome": outcome.value,
    }
    right, wrong = (
        operation.as_strategy(generation_mode=mode, path_parameters=place)
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    )

    @BOUNDED
    @given(right | wrong)
    def come_back(case: Case[Any]) -> None:
        assert door.ask(case).status_code == 200

    come_back()
    boxes = door.handler.mailbox._boxes
    assert boxes.keys() == ({door.handler.till.id} if method == "GET" else set())
    for box in boxes.values():
        assert not box.notes
        for arrival in box.arrivals:
            assert (arrival.attempt_id, arrival.outcome) == (ATTEMPT, outcome)
            assert facts.checked_facts(arrival.facts) == arrival.facts


@pytest.mark.parametrize("method", METHODS)
def test_a_note_is_taken_whole_or_not_at_all(door: Door, method: str) -> None:
    operation, bearer = SCHEMA["/note"][method], door.handler.bearer()
    good = bearer | {app.NOTE_HEADER: write_note(Note(ATTEMPT, "Bob's", receipt="A-0042"))}

    @BOUNDED
    @given(operation.as_strategy(headers=bearer))
    def tell_anything(case: Case[Any]) -> None:
        assert door.ask(case).status_code == 404

    @settings(BOUNDED, max_examples=1)
    @given(operation.as_strategy(headers=good))
    def tell(case: Case[Any]) -> None:
        assert door.ask(case).status_code == 204

    tell_anything()
    assert door.handler.mailbox._boxes == {}
    tell()
    assert door.handler.mailbox.note("till-1", ATTEMPT).receipt == "A-0042"


@pytest.mark.parametrize("path", PATHS)
def test_an_undeclared_method_gets_the_constant_404(door: Door, path: str) -> None:
    @BOUNDED
    @given(SCHEMA[path]["GET"].as_strategy(), st.sampled_from(get_args(Undeclared)))
    def ask(case: Case[Any], method: Undeclared) -> None:
        case.method = method
        _assert_constant_404(door.say(case), method)

    ask()


def test_an_undeclared_path_gets_the_constant_404(door: Door) -> None:
    pieces = st.sampled_from(["", "r", "feed", "note", "hello", "style.css", "..", "%2e", "%00"])
    texts = st.lists(pieces | st.text("aZ9-._~%:@é\u202e", max_size=5), max_size=6)

    @settings(BOUNDED, max_examples=100)
    @given(SCHEMA["/hello"]["GET"].as_strategy(), texts, st.sampled_from(METHODS))
    def ask(case: Case[Any], names: list[str], method: Declared) -> None:
        case.path, case.method = "/" + "/".join(names), method
        answer = door.say(case)
        # As it was really sent: a client resolves dots and spells some percents out.
        assume(answer.request.path_url.partition("?")[0] not in PATHS)
        _assert_constant_404(answer, method)

    ask()
