"""The log: it is there, it is private, and no secret is in it."""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from pos_app.domain.errors import StoreUnusable
from pos_app.system import redaction
from pos_app.system.logs import register_secret, start_logging, stop_logging
from pos_app.system.redaction import RedactingFilter, redacted

SECRET = 'k3y/with "odd" +chars=='
TOLD = logging.getLogger("pos_app.test")


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(redaction, "_secrets", set())
    root = logging.getLogger()
    names = ("httpx", "httpcore", "uvicorn.access")
    before = {name: logging.getLogger(name).level for name in names}
    level = root.level
    yield
    root.setLevel(level)
    for name, was in before.items():
        logging.getLogger(name).setLevel(was)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    handler = start_logging(tmp_path / "logs")
    yield tmp_path / "logs"
    stop_logging(handler)


def written(folder: Path) -> str:
    return (folder / "till.log").read_text(encoding="utf-8")


def test_a_line_says_when_who_and_what(folder: Path) -> None:
    TOLD.info("the till is open, %s", "Grüße")
    line = written(folder)
    assert line.endswith(" INFO MainThread pos_app.test: the till is open, Grüße\n")
    assert line[10] == "T"
    assert line[23] == "Z"


def test_the_log_is_for_its_owner_only(folder: Path) -> None:
    TOLD.info("x")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "till.log").stat().st_mode & 0o777 == 0o600


def test_a_log_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    log = tmp_path / "till.log"
    log.write_text("before\n")
    log.chmod(0o644)
    stop_logging(start_logging(tmp_path))
    assert log.stat().st_mode & 0o777 == 0o600
    assert written(tmp_path) == "before\n"


def test_times_are_utc_wherever_the_till_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokyo = staticmethod(lambda seconds: time.gmtime(seconds + 9 * 3600))
    monkeypatch.setattr(logging.Formatter, "converter", tokyo)
    handler = start_logging(tmp_path)
    line = handler.format(logging.makeLogRecord({"created": 0.0, "msecs": 7.0}))
    stop_logging(handler)
    assert line.startswith("1970-01-01T00:00:00.007Z ")


def test_the_log_is_turned_over_and_stays_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_app.system.logs._MAX_BYTES", 2_000)
    handler = start_logging(tmp_path)
    for number in range(300):
        TOLD.info("line %s", number)
    stop_logging(handler)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["till.log", *(f"till.log.{number}" for number in range(1, 6))]
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}
    assert "line 299" in written(tmp_path)


def fail_with(text: str) -> None:
    raise ValueError(text)


def test_a_registered_secret_is_nowhere(folder: Path) -> None:
    register_secret(SECRET)
    TOLD.info("plain %s and %r", SECRET, {"k": SECRET})
    TOLD.info("url https://x/?a=%s&b=%s", quote(SECRET), quote(SECRET, safe=""))
    TOLD.info(json.dumps({"key": SECRET}))  # noqa: G004,RUF100 - the message itself is dangerous here
    try:
        fail_with(f"refused {SECRET}")
    except ValueError:
        TOLD.exception("failed with %s", SECRET, stack_info=True)
    text = written(folder)
    for form in (SECRET, quote(SECRET), quote(SECRET, safe=""), json.dumps(SECRET)[1:-1]):
        assert form not in text
    assert "ValueError: refused [hidden]" in text
    assert text.count("[hidden]") >= 7


def test_no_handler_after_the_log_writes_the_traceback_anew(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    register_secret(SECRET)
    logging.getLogger().removeHandler(caplog.handler)
    logging.getLogger().addHandler(caplog.handler)
    try:
        fail_with(SECRET)
    except ValueError:
        TOLD.exception("failed")
    assert "ValueError: [hidden]" in caplog.text
    assert SECRET not in caplog.text
    assert folder.is_dir()


def test_a_record_is_clean_in_every_part() -> None:
    register_secret(SECRET)
    record = logging.makeLogRecord({"msg": "%s", "args": (SECRET,), "stack_info": f"at {SECRET}"})
    try:
        fail_with(SECRET)
    except ValueError:
        record.exc_info = sys.exc_info()
    assert RedactingFilter().filter(record)
    assert (record.msg, record.args, record.stack_info) == ("[hidden]", None, "at [hidden]")
    assert record.exc_info is None
    assert record.exc_text is not None
    assert SECRET not in record.exc_text


def test_the_longer_of_two_secrets_leaves_no_tail() -> None:
    register_secret("abcdef")
    register_secret("abcdef-and-more")
    assert redacted("abcdef-and-more") == "[hidden]"


def test_what_is_too_short_is_no_secret() -> None:
    register_secret("")
    register_secret("abc")
    assert redacted("abc and so on") == "abc and so on"


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("asked for session_aB3-x_9.", "asked for session_[hidden]"),
        ("GET /api/sessions/session_1a?x=1", "GET /api/sessions/session_[hidden]?x=1"),
        ("https://a.b/checkout/xyz123 opened", "https://a.b/checkout/[hidden] opened"),
        ("X-API-KEY: v4ult", "X-API-KEY: [hidden]"),
        ("{'x-ozura-api-key': 'm3rch', 'a': 'b'}", "{'x-ozura-api-key': '[hidden]', 'a': 'b'}"),
        ("(b'Authorization', b'Bearer t0ken')", "(b'Authorization', b'Bearer [hidden]')"),
        ('"Authorization": "Bearer t0ken"', '"Authorization": "Bearer [hidden]"'),
        ("vault_key=abc, merchant_key='def'", "vault_key=[hidden], merchant_key='[hidden]'"),
        ("idempotency_key='1-2-3'", "idempotency_key='[hidden]'"),
        ("sent with bearer abcdef12345", "sent with bearer [hidden]"),
        (
            "http://192.168.1.2:8181/r/Zm9vYmFyYmF6/success",
            "http://192.168.1.2:8181/r/[hidden]/success",
        ),
        ("ada.lovelace+pos@mail.example.org paid", "[hidden] paid"),
        ("the session is over, key 7 pressed", "the session is over, key 7 pressed"),
        ("A-0001 paid 25.00 USD", "A-0001 paid 25.00 USD"),
    ],
)
def test_what_looks_like_a_secret_is_hidden(text: str, clean: str) -> None:
    assert redacted(text) == clean


def test_a_message_that_does_not_fit_its_arguments_is_logged_without_them(folder: Path) -> None:
    register_secret(SECRET)
    TOLD.info("%d pieces", SECRET)
    assert "its arguments do not fit" in written(folder)
    assert SECRET not in written(folder)


def test_libraries_that_tell_of_every_request_are_quiet(folder: Path) -> None:
    logging.getLogger("httpx").info("GET https://x")
    logging.getLogger("httpcore.http11").info("send")
    logging.getLogger("uvicorn.access").info("GET /r/token")
    assert written(folder) == ""


def test_a_log_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnusable):
        start_logging(tmp_path / "file" / "logs")
