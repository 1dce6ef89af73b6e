from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from pos_app.sandbox.server import SANDBOX_MERCHANT_KEY, SANDBOX_VAULT_KEY, SandboxServer
from tests.unit.sandbox.sandbox_desk import Desk, order, read

KEYS = {"X-API-KEY": SANDBOX_VAULT_KEY, "X-OZURA-API-KEY": SANDBOX_MERCHANT_KEY}
BODY = order(idempotencyKey="k1")


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    running = SandboxServer()
    running.start()
    yield running
    running.stop()


@pytest.fixture
def client(server: SandboxServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.api_url, timeout=10, trust_env=False) as made:
        yield made


def create(client: httpx.Client) -> httpx.Response:
    return client.post("/api/sessions/create", json=BODY, headers=KEYS)


def queue(client: httpx.Client, **fault: Any) -> None:  # noqa: ANN401  # as JSON allows
    response = client.post("/control/faults", json=fault)
    assert response.status_code == 200, response.text


def sessions(client: httpx.Client) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = client.get("/control/sessions").json()["sessions"]
    return listed


@pytest.mark.parametrize("status", [400, 401, 404, 409, 410, 429, 500, 502, 503, 504])
def test_a_status_with_the_contracts_body(desk: Desk, status: int) -> None:
    desk.control("faults", {"on": "create", "kind": "status", "status": status, "details": ["why"]})
    response = desk.create(order())
    assert response.status_code == status
    assert read(response)["success"] is False
    assert read(response)["details"] == ["why"]
    assert "retry-after" not in response.headers
    assert desk.create(order()).status_code == 200


def test_retry_after_and_own_words(desk: Desk) -> None:
    fault = {"on": "create", "kind": "status", "status": 429, "retry_after": 7, "error": "Slow"}
    desk.control("faults", fault)
    response = desk.create(order())
    assert response.headers["retry-after"] == "7"
    assert read(response)["error"] == "Slow"


def test_html_instead_of_an_answer(desk: Desk) -> None:
    session_id = desk.created(order())["sessionId"]
    desk.control("faults", {"on": "status", "kind": "html"})
    response = desk.ask("GET", f"/api/sessions/{session_id}")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/html")
    assert desk.status(session_id)["status"] == "pending"


def test_any_body_instead_of_an_answer(desk: Desk) -> None:
    session_id = desk.created(order())["sessionId"]
    desk.control("faults", {"on": "status", "kind": "body", "body": '{"data": {"status": null}}'})
    assert desk.ask("GET", f"/api/sessions/{session_id}").text == '{"data": {"status": null}}'


def test_a_redirect(desk: Desk) -> None:
    fault = {"on": "create", "kind": "redirect", "location": "https://other.test/api"}
    desk.control("faults", fault)
    response = desk.create(order())
    assert response.status_code == 302
    assert response.headers["location"] == "https://other.test/api"


def test_an_override_patches_the_data(desk: Desk) -> None:
    patch = {"status": "completed", "amount": Decimal("1.10"), "currency": None}
    desk.control("faults", {"on": "status", "kind": "override", "patch": patch, "times": 2})
    session_id = desk.created(order())["sessionId"]
    for _ in range(2):
        data = desk.status(session_id)
        assert (data["status"], str(data["amount"])) == ("completed", "1.10")
        assert "currency" not in data
    assert desk.status(session_id)["status"] == "pending"


def test_an_override_leaves_an_error_as_it_is(desk: Desk) -> None:
    desk.control("faults", {"on": "status", "kind": "override", "patch": {"status": "completed"}})
    assert "data" not in read(desk.ask("GET", "/api/sessions/session_no"))


def test_a_fault_for_one_session_waits_for_it(desk: Desk) -> None:
    first, second = (desk.created(order())["sessionId"] for _ in range(2))
    desk.control("faults", {"on": "status", "kind": "status", "status": 500, "session_id": second})
    assert desk.status(first)["status"] == "pending"
    assert desk.ask("GET", f"/api/sessions/{second}").status_code == 500
    assert desk.status(second)["status"] == "pending"


def test_faults_strike_in_their_order_and_as_often_as_asked(desk: Desk) -> None:
    desk.control("faults", {"on": "create", "kind": "status", "status": 500, "times": 2})
    desk.control("faults", {"on": "status", "kind": "status", "status": 404})
    desk.control("faults", {"on": "create", "kind": "status", "status": 502})
    assert [desk.create(order()).status_code for _ in range(4)] == [500, 500, 502, 200]
    assert len(read(desk.ask("GET", "/control/faults"))["faults"]) == 1


def test_a_fault_for_ever_is_ended_by_clearing(desk: Desk) -> None:
    desk.control("faults", {"on": "create", "kind": "status", "status": 503, "times": None})
    assert [desk.create(order()).status_code for _ in range(3)] == [503] * 3
    assert read(desk.ask("DELETE", "/control/faults")) == {"faults": []}
    assert desk.create(order()).status_code == 200


@pytest.mark.parametrize(("processed", "made"), [(False, 0), (True, 1)])
def test_an_answer_is_lost_after_or_before_the_work(desk: Desk, processed: bool, made: int) -> None:
    fault = {"on": "create", "kind": "status", "status": 500, "processed": processed}
    desk.control("faults", fault)
    assert desk.create(order()).status_code == 500
    assert len(read(desk.ask("GET", "/control/sessions"))["sessions"]) == made


@pytest.mark.parametrize(
    "fault",
    [
        [],
        {},
        {"on": "pay", "kind": "html"},
        {"on": "create", "kind": "explode"},
        {"on": "create", "kind": "status"},
        {"on": "create", "kind": "status", "status": 99},
        {"on": "create", "kind": "cut"},
        {"on": "create", "kind": "hang"},
        {"on": "create", "kind": "latency"},
        {"on": "create", "kind": "redirect"},
        {"on": "create", "kind": "body"},
        {"on": "create", "kind": "override", "patch": "x"},
        {"on": "create", "kind": "html", "times": 0},
        {"on": "create", "kind": "html", "times": "2"},
    ],
)
def test_a_fault_that_is_none_is_refused(desk: Desk, fault: object) -> None:
    assert desk.control("faults", fault).status_code == 400
    assert desk.create(order()).status_code == 200


def test_a_connection_is_closed_without_an_answer(client: httpx.Client) -> None:
    queue(client, on="create", kind="reset")
    with pytest.raises(httpx.ReadError):
        create(client)
    assert sessions(client) == []
    assert create(client).status_code == 200


def test_a_lost_answer_and_the_retry_are_one_session(client: httpx.Client) -> None:
    queue(client, on="create", kind="reset", processed=True)
    with pytest.raises(httpx.NetworkError):
        create(client)
    session_id = create(client).json()["data"]["sessionId"]
    assert [one["sessionId"] for one in sessions(client)] == [session_id]


@pytest.mark.parametrize("cut_at", [0, 1, 60])
def test_a_body_is_cut(client: httpx.Client, cut_at: int) -> None:
    queue(client, on="create", kind="cut", bytes=cut_at)
    seen = b""
    with client.stream("POST", "/api/sessions/create", json=BODY, headers=KEYS) as response:
        assert int(response.headers["content-length"]) > cut_at
        chunks = response.iter_raw()
        with pytest.raises(httpx.RemoteProtocolError):  # noqa: PT012  # the parts seen count
            for chunk in chunks:
                seen += chunk
    assert len(seen) == cut_at
    assert len(sessions(client)) == 1


def test_a_hang_outlasts_the_client(client: httpx.Client) -> None:
    queue(client, on="create", kind="hang", seconds=600)
    with pytest.raises(httpx.ReadTimeout):
        client.post("/api/sessions/create", json=BODY, headers=KEYS, timeout=0.2)
    assert create(client).status_code == 200


def test_a_hang_that_is_over_closes_the_connection(client: httpx.Client) -> None:
    queue(client, on="create", kind="hang", seconds=0)
    with pytest.raises(httpx.RemoteProtocolError):
        create(client)


def test_latency_only_delays(client: httpx.Client) -> None:
    queue(client, on="create", kind="latency", ms=20)
    assert create(client).status_code == 200
    assert len(sessions(client)) == 1
