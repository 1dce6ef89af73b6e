"""Planted secrets, then every fault: none of them is in a file, a log, an output or a repr.

A session's id and its address are allowed in one place, the store: there they must be, to ask
about a payment after a restart. The return key is allowed in the identity, where it lives.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from dev_process import ROOT
from pos_app.checkout.client import OzuraClient
from pos_app.domain.decision import Decision, DecisionRefused
from pos_app.domain.errors import StoreUnusable
from pos_app.domain.money import Money
from pos_app.domain.payment import DecisionKind, PaymentState
from pos_app.sandbox import sessions
from pos_app.sandbox.phone import Phone
from pos_app.sandbox.server import SandboxServer
from pos_app.services.ports import Keys
from pos_app.system import redaction
from pos_app.system.identity import load_identity
from pos_app.ui.evidence_panel import EvidencePanel
from tests.fakes.assembled_till import AssembledTill, running, sandbox_with, set_up, until
from tests.screens.hands import find

KEYS = Keys("CANARYVAULT-7f3a+b9c/1d", "CANARYMERCHANT-55e0=8a21")
SESSION = "CANARYSESSION"
NOTHING: dict[str, str] = {}
NAME, EMAIL = "Canary Customer", "canary.customer@example.com"
REFERENCE, REASON, WHO = "CANARYREFERENCE 4711", "CANARYREASON: he showed it", "CANARYWHO"
ECHO = f"key {KEYS.vault_key} and {KEYS.merchant_key} of {EMAIL}, {SESSION}-0-abcdef"
STORE = ("till.db", "till.db-wal", "till.db-shm")

FAULTS: list[dict[str, Any]] = [
    {"kind": "status", "status": 500, "error": ECHO},
    {"kind": "status", "status": 400, "error": ECHO, "details": [ECHO]},
    {"kind": "status", "status": 401, "error": ECHO},
    {"kind": "status", "status": 404, "error": ECHO},
    {"kind": "status", "status": 409, "error": ECHO},
    {"kind": "status", "status": 410, "error": ECHO},
    {"kind": "status", "status": 429, "retry_after": "0", "error": ECHO},
    {"kind": "html", "body": f"<html>{ECHO}</html>"},
    {"kind": "body", "body": f'{{"success": true, "data": "{ECHO}"}}'},
    {"kind": "body", "body": json.dumps({"success": True, "data": {"status": ECHO}})},
    {"kind": "cut", "bytes": 30},
    {"kind": "reset"},
    {"kind": "redirect", "location": f"https://elsewhere.example/?k={KEYS.vault_key}"},
    {"kind": "override", "patch": {"data": {"currency": ECHO, "sessionId": ECHO}}},
]


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is known to be secret before the till says so; the log goes back to what it was."""
    monkeypatch.setattr(redaction, "_secrets", set())
    names = ("", "httpx", "httpcore", "uvicorn.access")
    before = {name: logging.getLogger(name).level for name in names}
    yield
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[SandboxServer]:
    """The pretend provider, with ids that no pattern can know."""
    made, count = sessions.Session, iter(range(1_000_000))

    def planted(**values: Any) -> sessions.Session:  # noqa: ANN401 - whatever a session has
        return made(**{**values, "session_id": f"{SESSION}-{next(count)}-abcdef"})

    monkeypatch.setattr(sessions, "Session", planted)
    server = sandbox_with(KEYS)
    server.start()
    yield server
    server.stop()


def control(sandbox: SandboxServer, order: dict[str, Any]) -> None:
    answer = httpx.post(f"{sandbox.api_url}/control/faults", json=order, trust_env=False)
    assert answer.status_code == 200, answer.text


async def checked(till: AssembledTill, sandbox: SandboxServer, attempt_id: UUID) -> None:
    """One ask that meets each fault in turn."""
    for fault in FAULTS:
        await asyncio.to_thread(control, sandbox, {"on": "status", **fault})
        till.assembly.desk.check_now(attempt_id)
        await asyncio.to_thread(_until_used, sandbox)


def _until_used(sandbox: SandboxServer) -> None:
    for _ in range(3000):
        url = f"{sandbox.api_url}/control/faults"
        if not httpx.get(url, trust_env=False).json()["faults"]:
            return
    raise AssertionError("the fault was never met")


def break_the_store(folder: Path, *, broken: bool) -> None:
    """Every change of an attempt fails, with its values in the database's own words."""
    act = "CREATE TRIGGER broken BEFORE UPDATE ON attempts BEGIN SELECT RAISE(FAIL, 'no'); END"
    with closing(sqlite3.connect(folder / "till.db", timeout=10)) as store:
        store.execute(act if broken else "DROP TRIGGER broken")
        store.commit()


async def sell_through_everything(till: AssembledTill, sandbox: SandboxServer, at: Path) -> None:
    for fault in FAULTS:
        await asyncio.to_thread(control, sandbox, {"on": "create", **fault})
        await till.charge()
    attempt_id = await till.charge()
    await checked(till, sandbox, attempt_id)
    break_the_store(at, broken=True)
    lost = await till.charge()
    assert till.state_of(lost) is PaymentState.NOT_OPENED
    session = till.view_of(attempt_id).payment.attempt.session
    assert session is not None
    with Phone() as phone:
        await asyncio.to_thread(phone.open, session.checkout_url)
        await asyncio.to_thread(lambda: phone.pay(name=NAME, email=EMAIL))
    till.assembly.desk.check_now(attempt_id)
    await until(lambda: till.view_of(attempt_id).trouble, "that it is paid, and not saved")
    break_the_store(at, broken=False)
    await until(lambda: till.state_of(attempt_id) is PaymentState.PAID, "that it is paid")
    write_a_crash(session.session_id, session.checkout_url)


async def decide_about_money(till: AssembledTill, at: Path) -> UUID:
    """Money after a withdrawal: somebody decides, also while the store is broken; who, which
    reference and why is for the journal alone."""
    desk = till.assembly.desk
    attempt_id = await till.charge(1300)
    session = till.view_of(attempt_id).payment.attempt.session
    assert session is not None
    desk.withdraw(attempt_id)
    with Phone() as phone:
        await asyncio.to_thread(phone.open, session.checkout_url)
        await asyncio.to_thread(lambda: phone.pay(name=NAME, email=EMAIL))
    desk.check_now(attempt_id)
    await until(lambda: till.view_of(attempt_id).attention, "that somebody must decide")
    amount = Money.of(1300, "USD")
    refund = Decision(DecisionKind.REFUND, WHO, REFERENCE, amount, REASON)
    desk.decide(attempt_id, replace(refund, amount=Money.of(999999, "USD")))
    assert isinstance(till.view_of(attempt_id).trouble, DecisionRefused)
    break_the_store(at, broken=True)
    desk.decide(attempt_id, refund)
    assert isinstance(till.view_of(attempt_id).trouble, StoreUnusable)
    break_the_store(at, broken=False)
    desk.decide(attempt_id, refund)
    assert till.view_of(attempt_id).decided is DecisionKind.REFUND
    return attempt_id


def copied_evidence(till: AssembledTill, attempt_id: UUID) -> str:
    """What is on the clipboard after a person copied what happened to a payment."""
    panel = EvidencePanel()
    panel.show_evidence(till.assembly.desk.evidence(attempt_id))
    find(panel, QAbstractButton, "copyEvidence").click()
    return QGuiApplication.clipboard().text()


def write_a_crash(session_id: str, checkout_url: str) -> None:
    """As a bug would, that has all of it in its hands."""
    try:
        NOTHING[f"{KEYS.vault_key} {KEYS.merchant_key} {session_id} {EMAIL}"]
    except KeyError:
        logging.getLogger("pos_app").exception("a bug at %s", checkout_url)


def spellings(secret: str) -> set[bytes]:
    texts = {secret, quote(secret), quote(secret, safe=""), json.dumps(secret)[1:-1]}
    return {text.encode() for text in texts} | {secret.encode("utf-16-le")}


def holding(files: dict[str, bytes], secret: str) -> set[str]:
    """The names of the files in which a secret stands, in whatever spelling."""
    found = spellings(secret)
    return {name for name, content in files.items() if any(text in content for text in found)}


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.usefixtures("qapp")
def test_no_secret_is_in_any_file_of_a_till_that_met_every_fault(
    tmp_path: Path,
    sandbox: SandboxServer,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    set_up(tmp_path, sandbox.api_url)
    seen: list[str] = []
    clipboard: list[str] = []

    async def scene() -> None:
        async with running(tmp_path, KEYS, monkeypatch) as till:
            await sell_through_everything(till, sandbox, tmp_path)
            decided = await decide_about_money(till, tmp_path)
            copied = [copied_evidence(till, one) for one in till.attempt_ids]
            clipboard.append("".join(copied))
            assert REFERENCE in copied[till.attempt_ids.index(decided)], "that is what it is for"
            seen.append(json.dumps(files := list(files_of(tmp_path))))
            assert "till.db-wal" in files
            seen.append(repr([till.assembly, till.views, till.views[-1].trouble]))
        # Once more: what was open is taken up, with ids that come from the store.
        async with running(tmp_path, KEYS, monkeypatch) as till:
            await till.charge()
            left = next(v for v in till.views if v.state is PaymentState.AWAITING)
            session = left.payment.attempt.session
            assert session is not None
            write_a_crash(session.session_id, session.checkout_url)

    asyncio.run(scene())
    output = capfd.readouterr()
    files = files_of(tmp_path)
    files |= {"stdout": output.out.encode(), "stderr": output.err.encode()}
    files |= {"reprs": "".join(seen).encode(), "clipboard": "".join(clipboard).encode()}
    log = files["logs/till.log"].decode()
    assert "a bug at" in log, "the log was written"
    assert "could not be saved yet" in log, "the store failed, and that was logged"
    for secret in (KEYS.vault_key, KEYS.merchant_key, EMAIL, NAME):
        assert holding(files, secret) == set(), secret[:6]
    assert "Note a refund" in clipboard[0], "the evidence was copied"
    assert "a decision could not be taken" in log
    for word in (REFERENCE, REASON, WHO):
        assert holding(files, word) - set(STORE) == {"clipboard"}, word
    assert holding(files, SESSION) <= set(STORE)
    assert "till.db" in holding(files, SESSION), "it must be there to ask after a restart"
    return_key = load_identity(tmp_path / "identity.json").return_key
    assert holding(files, return_key) == {"identity.json"}


def test_keys_are_in_no_repr_and_in_no_traceback() -> None:
    client = OzuraClient("https://api.example", KEYS)
    with pytest.raises(KeyError) as caught:
        NOTHING[repr(client)]
    trace = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    text = "".join(trace.format()) + repr(KEYS) + str(KEYS) + repr(client)
    assert "OzuraClient" in text
    assert KEYS.vault_key not in text
    assert KEYS.merchant_key not in text


@pytest.mark.parametrize(
    "command", ["", "demo", "configure", "import-catalogue", "doctor", "sandbox", "returns"]
)
def test_help_asks_for_no_key_on_the_command_line(command: str) -> None:
    arguments = [sys.executable, "-m", "pos_app", *command.split(), "--help"]
    env = {**os.environ, "POS_APP_VAULT_KEY": KEYS.vault_key, "VAULT_KEY": KEYS.vault_key}
    done = subprocess.run(arguments, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert KEYS.vault_key not in done.stdout + done.stderr
    for option in ("--vault-key", "--merchant-key", "--key ", "--password", "--secret"):
        assert option not in done.stdout


def test_the_tour_writes_no_key_and_no_session_outside_its_store(tmp_path: Path) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path / "home")}
    (tmp_path / "home").mkdir()
    command = [sys.executable, "-X", "dev", "-m", "pos_app", "demo", "--tour"]
    command += ["--data-dir", str(tmp_path / "data"), "--shots", str(tmp_path / "shots")]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=False, timeout=150)
    assert done.returncode == 0, done.stderr.decode()
    files = files_of(tmp_path) | {"stdout": done.stdout, "stderr": done.stderr}
    with closing(sqlite3.connect(tmp_path / "data" / "demo" / "till.db")) as store:
        ids = [row[0] for row in store.execute("SELECT session_id FROM attempts") if row[0]]
    assert ids
    for secret in (*ids, "sandbox-vault-key", "sandbox-merchant-key"):
        assert {Path(name).name for name in holding(files, secret)} <= set(STORE)
