"""The check as a whole: everything at once, in time, whatever hangs or breaks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from pos_app.services.doctor import (
    BROKEN,
    NO_ANSWER,
    CheckName,
    Finding,
    Light,
    Measurement,
    Report,
    examine,
)

GOOD = Finding(CheckName.DISK, Light.GREEN, "ok")


def says(*findings: Finding) -> Measurement:
    return Measurement(tuple(finding.name for finding in findings), lambda: findings)


def ignore(_finding: Finding) -> None:
    """Only the report is looked at."""


@pytest.fixture
def hanging() -> Iterator[Callable[[], list[Finding]]]:
    """A measurement that answers when the test is over."""
    over = threading.Event()

    def hang() -> list[Finding]:
        over.wait(30)
        return [Finding(CheckName.DNS, Light.GREEN, "ok")]

    yield hang
    over.set()


def test_findings_are_told_as_they_come_and_reported_in_order() -> None:
    told: list[Finding] = []
    version = Finding(CheckName.VERSION, Light.GREEN, "ok")
    tls = Finding(CheckName.TLS, Light.RED, "unreachable")
    report = examine([says(version), says(GOOD), says(tls)], told.append)
    assert report.findings == (tls, GOOD, version)
    assert sorted(finding.name for finding in told) == sorted([tls.name, GOOD.name, version.name])
    assert report.worst is Light.RED
    assert report.of(Light.GREEN) == (GOOD, version)


@pytest.mark.parametrize(
    ("lights", "worst"),
    [
        ([Light.GREEN], Light.GREEN),
        ([Light.GREEN, Light.AMBER], Light.AMBER),
        ([Light.AMBER, Light.RED, Light.GREEN], Light.RED),
        ([], Light.GREEN),
    ],
)
def test_a_report_is_as_bad_as_the_worst_in_it(lights: list[Light], worst: Light) -> None:
    findings = zip(CheckName, lights, strict=False)
    assert Report(tuple(Finding(name, light, "x") for name, light in findings)).worst is worst


def test_what_hangs_is_reported_and_keeps_nobody(hanging: Callable[[], list[Finding]]) -> None:
    first = Finding(CheckName.DNS, Light.GREEN, "ok")

    def answers_once() -> Iterator[Finding]:
        yield first
        hanging()

    slow = Measurement((CheckName.DNS, CheckName.TLS), answers_once)
    told: list[Finding] = []
    report = examine([slow, says(GOOD)], told.append, limit_s=0.3)
    late = Finding(CheckName.TLS, Light.AMBER, NO_ANSWER)
    assert report.findings == (first, late, GOOD)
    assert late in told


def test_measurements_run_at_the_same_time() -> None:
    both = threading.Barrier(2, timeout=30)

    def meet(name: CheckName) -> Callable[[], list[Finding]]:
        def look() -> list[Finding]:
            both.wait()
            return [Finding(name, Light.GREEN, "ok")]

        return look

    pair = [Measurement((name,), meet(name)) for name in (CheckName.DNS, CheckName.DISK)]
    assert examine(pair, ignore, limit_s=30).worst is Light.GREEN


def test_a_check_that_breaks_says_so_and_costs_no_other(caplog: pytest.LogCaptureFixture) -> None:
    def breaks() -> Iterator[Finding]:
        yield Finding(CheckName.DNS, Light.GREEN, "ok")
        raise ZeroDivisionError

    broken = Measurement((CheckName.DNS, CheckName.TLS), breaks)
    report = examine([broken, says(GOOD)], ignore)
    found = {finding.name: finding.found for finding in report.findings}
    assert found == {CheckName.DNS: "ok", CheckName.TLS: BROKEN, CheckName.DISK: "ok"}
    assert "a check broke" in caplog.text


def test_stopping_ends_it_at_once(hanging: Callable[[], list[Finding]]) -> None:
    stop = threading.Event()
    stop.set()
    report = examine([Measurement((CheckName.DNS,), hanging)], ignore, limit_s=600, stop=stop)
    assert report.findings == (Finding(CheckName.DNS, Light.AMBER, NO_ANSWER),)
