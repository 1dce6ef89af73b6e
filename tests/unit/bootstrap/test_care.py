"""The care for a real data folder: the backup of the day, restoring, and what support is sent."""

from __future__ import annotations

import asyncio
import logging
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.bootstrap.care import TillCare
from pos_app.bootstrap.plan import Plan, demo_plan, real_plan
from pos_app.domain.errors import NotRestored, StoreRestored, StoreUnusable
from pos_app.domain.payment import PaymentState
from pos_app.sandbox.phone import Phone
from pos_app.sandbox.server import SandboxServer
from pos_app.services.care import SupportFile
from pos_app.services.ports import Keys
from pos_app.services.settings import Settings
from pos_app.store.opening import check_store, prepare_store
from pos_app.system import redaction
from pos_app.system.identity import load_identity
from pos_app.system.settings_file import TomlSettings
from pos_app.ui.error_words import error_words
from pos_app.ui.evidence_words import evidence_text
from tests.fakes.assembled_till import running, sandbox_with, set_up, until

KEYS = Keys("CANARYVAULT-7f3a+b9c/1d", "CANARYMERCHANT-55e0=8a21")
PIN = "scrypt$CANARYPIN$00"


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(redaction, "_secrets", set())
    names = ("", "httpx", "httpcore", "uvicorn.access")
    before = {name: logging.getLogger(name).level for name in names}
    yield
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def sandbox() -> Iterator[SandboxServer]:
    server = sandbox_with(KEYS)
    server.start()
    yield server
    server.stop()


def pay(url: str) -> None:
    with Phone(closes_page=True) as phone:
        phone.open(url)
        phone.pay()


def care_for(data_dir: Path) -> TillCare:
    return TillCare(lambda: real_plan(data_dir))


def test_the_first_start_of_a_day_makes_a_backup_and_the_second_does_not(tmp_path: Path) -> None:
    set_up(tmp_path, "http://127.0.0.1:9")
    prepare_store(tmp_path / "till.db")
    care = care_for(tmp_path)
    made = care.back_up_if_due()
    assert made is not None
    assert care.back_up_if_due() is None
    assert care.backups() == [made]
    assert abs(made.made_at - datetime.now(UTC)).total_seconds() < 3600


def test_before_there_is_a_store_and_in_the_demo_there_is_nothing_to_back_up(
    tmp_path: Path,
) -> None:
    set_up(tmp_path, "http://127.0.0.1:9")
    assert care_for(tmp_path).back_up_if_due() is None
    plan = demo_plan(tmp_path)
    prepare_store(plan.folder.database)
    assert TillCare(lambda: plan).back_up_if_due() is None


def test_what_was_open_when_a_backup_was_restored_is_paid_in_the_end(
    tmp_path: Path, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole till: a payment opened after the backup, restored, paid, seen."""
    set_up(tmp_path, sandbox.api_url)
    care = care_for(tmp_path)

    async def story() -> None:
        async with running(tmp_path, KEYS, monkeypatch) as till:
            before = await till.charge(1000)
            backup = await asyncio.to_thread(care.back_up)
            after = await till.charge(2500)
            session = till.view_of(after).payment.attempt.session
            assert session is not None
        told = care.restore(backup)
        assert isinstance(told, StoreRestored)
        # The till went on asking about the first one too: that is taken over as well.
        assert (told.still_open, told.unreadable) == (told.taken_over, 0)
        assert told.taken_over >= 1
        assert told.aside.startswith("till.db.replaced-")
        assert str(told.taken_over) in error_words(told)
        await asyncio.to_thread(pay, session.checkout_url)
        async with running(tmp_path, KEYS, monkeypatch) as again:
            assert set(again.attempt_ids) == {before, after}
            await until(lambda: again.state_of(after) is PaymentState.PAID, "the payment")
            assert again.view_of(after).payment.attempt.receipt is not None
            assert again.state_of(before) is PaymentState.AWAITING

    asyncio.run(story())
    check_store(tmp_path / "till.db")


def test_a_backup_that_is_none_changes_nothing_and_is_said(tmp_path: Path) -> None:
    set_up(tmp_path, "http://127.0.0.1:9")
    store = tmp_path / "till.db"
    prepare_store(store)
    care = care_for(tmp_path)
    backup = care.back_up()
    backup.path.write_bytes(b"no store at all")
    before = store.read_bytes()
    told = care.restore(backup)
    assert isinstance(told, NotRestored)
    assert store.read_bytes() == before
    assert "nothing is lost" in error_words(told)


def test_looking_for_payments_costs_a_damaged_journal_nothing(tmp_path: Path) -> None:
    set_up(tmp_path, "http://127.0.0.1:9")
    (tmp_path / "till.db").write_bytes(b"no store at all " * 100)
    (tmp_path / "till.db-wal").write_bytes(b"the last payments")
    care = care_for(tmp_path)
    for look in (care.recent, care.back_up):
        with pytest.raises(StoreUnusable):
            look()
    assert (tmp_path / "till.db-wal").read_bytes() == b"the last payments"


def test_a_journal_that_could_not_be_read_is_named(tmp_path: Path) -> None:
    words = error_words(StoreRestored(3, 1, 2, "till.db.replaced-x"))
    assert "till.db.replaced-x" in words


def test_no_secret_is_in_what_support_is_sent(
    tmp_path: Path, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(tmp_path, sandbox.api_url)
    store = TomlSettings(tmp_path / "settings.toml")
    store.save(replace(store.load(), manager_pin=PIN))
    secrets = [KEYS.vault_key, KEYS.merchant_key, PIN]

    async def story() -> None:
        async with running(tmp_path, KEYS, monkeypatch) as till:
            attempt_id = await till.charge()
            session = till.view_of(attempt_id).payment.attempt.session
            assert session is not None
            secrets.extend([session.session_id, session.checkout_url])
            secrets.append(load_identity(tmp_path / "identity.json").return_key)
            logging.getLogger("pos_app.test").warning("a bug at %s", session.session_id)

    asyncio.run(story())
    care = care_for(tmp_path)
    (payment,) = care.recent()
    (timeline,) = care.timelines([payment.attempt.id])
    planted = SupportFile("check.txt", f"{KEYS.vault_key} {secrets[3]}\n")
    told = SupportFile("payment.txt", evidence_text(timeline))
    files = care.support_files([planted, told])
    place = tmp_path / "report.zip"
    care.save_support(place, files)
    with zipfile.ZipFile(place) as bundle:
        names = bundle.namelist()
        content = {name: bundle.read(name).decode() for name in names}
    assert names == ["versions.txt", "settings.txt", "check.txt", "payment.txt", "till.log.txt"]
    assert "a bug at" in content["till.log.txt"]
    assert "Payment opened" in content["payment.txt"]
    for secret in secrets:
        assert [name for name, text in content.items() if secret in text] == [], secret[:6]
    assert {file.name: file.text for file in files} == content


def test_the_plan_of_now_counts(tmp_path: Path) -> None:
    plans = [demo_plan(tmp_path)]
    care = TillCare(lambda: plans[-1])
    plan = plans[0]
    plans.append(Plan(plan.folder, Settings(merchant_name="Changed"), demo=True))
    files = {file.name: file.text for file in care.support_files([])}
    assert "'Changed'" in files["settings.txt"]
