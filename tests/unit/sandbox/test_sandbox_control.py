from __future__ import annotations

from decimal import Decimal

import pytest

from tests.unit.sandbox.sandbox_desk import KEY_HEADERS, Desk, order, read

ENDPOINTS = [
    ("GET", "/control/faults"),
    ("GET", "/control/ledger"),
    ("GET", "/control/sessions"),
    ("GET", "/control/requests"),
    ("DELETE", "/control/faults"),
    ("POST", "/control/faults"),
    ("POST", "/control/clock"),
    ("POST", "/control/settings"),
    ("POST", "/control/keys"),
    ("POST", "/control/sessions/x"),
]


@pytest.mark.parametrize(("method", "path"), ENDPOINTS)
@pytest.mark.parametrize("host", ["192.168.1.20", "10.0.0.5", "testclient", "::ffff:10.0.0.5"])
def test_nobody_controls_from_elsewhere(method: str, path: str, host: str) -> None:
    assert Desk(client_host=host).ask(method, path).status_code == 404


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])
def test_this_machine_controls(host: str) -> None:
    assert Desk(client_host=host).ask("GET", "/control/ledger").status_code == 200


@pytest.mark.parametrize(("method", "path"), ENDPOINTS)
def test_without_control_there_is_none(method: str, path: str) -> None:
    assert Desk(control=False).ask(method, path).status_code == 404


def test_a_page_in_a_browser_cannot_control(desk: Desk) -> None:
    headers = {"Content-Type": "text/plain"}
    response = desk.ask("POST", "/control/clock", content=b'{"seconds": 5}', headers=headers)
    assert response.status_code == 400


@pytest.mark.parametrize("guards_status", [False, True])
def test_keys_are_rotated(desk: Desk, guards_status: bool) -> None:
    session_id = desk.created(order())["sessionId"]
    new = {"vault_key": "v2", "merchant_key": "m2"}
    desk.control("keys", {**new, "guards_status": guards_status})
    old, fresh = KEY_HEADERS, {"X-API-KEY": "v2", "X-OZURA-API-KEY": "m2"}
    path = f"/api/sessions/{session_id}"
    assert desk.ask("POST", "/api/sessions/create", headers=old).status_code == 401
    asked = desk.ask("GET", path, headers=old).status_code
    assert asked == (401 if guards_status else 200)
    assert desk.ask("GET", path, headers=fresh).status_code == 200


def test_both_keys_are_rotated_or_none(desk: Desk) -> None:
    assert desk.control("keys", {"vault_key": "v2"}).status_code == 400
    desk.created(order())


@pytest.mark.parametrize("status", ["pending", "cancelled", "failed", "expired", "completed"])
def test_a_session_is_set(desk: Desk, status: str) -> None:
    session_id = desk.created(order())["sessionId"]
    response = desk.control(f"sessions/{session_id}", {"status": status})
    assert response.status_code == 200
    assert desk.status(session_id)["status"] == status
    assert len(desk.ledger()) == (status == "completed")


def test_a_session_completes_after_it_was_cancelled_and_with_another_amount(desk: Desk) -> None:
    session_id = desk.created(order())["sessionId"]
    desk.cancel(session_id)
    desk.control(f"sessions/{session_id}", {"status": "completed", "amount": "30.00"})
    assert desk.status(session_id)["amount"] == Decimal("30.00")
    assert desk.ledger()[0]["amount"] == Decimal("30.00")


def test_a_status_turns_late(desk: Desk) -> None:
    session_id = desk.created(order())["sessionId"]
    desk.control(f"sessions/{session_id}", {"status": "completed", "after_s": 60})
    desk.control("clock", {"seconds": 59})
    assert desk.status(session_id)["status"] == "pending"
    desk.control("clock", {"seconds": 1})
    assert desk.status(session_id)["status"] == "completed"
    assert desk.status(session_id)["status"] == "completed"
    assert len(desk.ledger()) == 1


@pytest.mark.parametrize("after_s", [0, 60])
def test_a_donation_needs_an_amount_to_complete(desk: Desk, after_s: int) -> None:
    session_id = desk.created(order(amount=..., checkoutMode="donation"))["sessionId"]
    path = f"sessions/{session_id}"
    refused = desk.control(path, {"status": "completed", "after_s": after_s})
    assert refused.status_code == 400
    assert desk.control(path, {"status": "completed", "amount": "3.00"}).status_code == 200


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("clock", {}),
        ("clock", {"seconds": -1}),
        ("clock", {"seconds": "NaN"}),
        ("clock", {"seconds": True}),
        ("clock", []),
        ("settings", {"tax_percent": "lots"}),
        ("settings", {"shipping": -5}),
        ("sessions/{id}", {"status": "refunded"}),
        ("sessions/{id}", {}),
        ("sessions/{id}", {"status": "completed", "amount": "1.005"}),
        ("sessions/{id}", {"status": "completed", "amount": None}),
    ],
)
def test_wrong_orders_are_refused(desk: Desk, path: str, body: object) -> None:
    session_id = desk.created(order())["sessionId"]
    response = desk.control(path.format(id=session_id), body)
    assert response.status_code == 400
    assert read(response)["error"]
    assert desk.status(session_id)["status"] == "pending"


def test_an_unknown_session_cannot_be_set(desk: Desk) -> None:
    assert desk.control("sessions/session_no", {"status": "expired"}).status_code == 404


def test_the_ledger_says_what_moved(desk: Desk) -> None:
    session_id = desk.created(order(metadata={"sale": "7"}))["sessionId"]
    desk.pay(session_id)
    (line,) = desk.ledger()
    assert line == {
        "transactionId": desk.status(session_id)["transactionId"],
        "sessionId": session_id,
        "metadata": {"sale": "7"},
        "amount": Decimal("25.00"),
        "currency": "USD",
        "time": "2026-11-23T12:00:00.000Z",
    }


def test_requests_are_counted_without_keys(desk: Desk) -> None:
    body = order(idempotencyKey="k")
    session_id = desk.created(body)["sessionId"]
    desk.created(body)
    desk.create(order(amount="bad"))
    for _ in range(3):
        desk.status(session_id)
    response = desk.ask("GET", "/control/requests")
    log = read(response)
    assert log["create"] == [body, body, order(amount="bad")]
    assert log["status"] == {session_id: 3}
    assert not [key for key in KEY_HEADERS.values() if key in response.text]


def test_requests_that_a_fault_swallowed_are_counted(desk: Desk) -> None:
    session_id = desk.created(order())["sessionId"]
    for call in ("create", "status"):
        desk.control("faults", {"on": call, "kind": "status", "status": 503})
    desk.create(order(idempotencyKey="lost"))
    desk.ask("GET", f"/api/sessions/{session_id}")
    log = read(desk.ask("GET", "/control/requests"))
    assert log["create"][1:] == [order(idempotencyKey="lost")]
    assert log["status"] == {session_id: 1}


def test_sessions_are_listed_as_they_stand(desk: Desk) -> None:
    first = desk.created(order(metadata={"sale": "7"}))["sessionId"]
    desk.control("clock", {"seconds": 1800})
    second = desk.created(order())["sessionId"]
    listed = read(desk.ask("GET", "/control/sessions"))["sessions"]
    assert [(one["sessionId"], one["status"]) for one in listed] == [
        (first, "expired"),
        (second, "pending"),
    ]
    assert listed[0]["metadata"] == {"sale": "7"}
    assert listed[0]["expiresAt"] == "2026-11-23T12:30:00.000Z"
