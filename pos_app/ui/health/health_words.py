"""What the check found, what it means and how to mend it, in a shopkeeper's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from pos_app.services.doctor import BROKEN, NO_ANSWER, CheckName, Finding, Light
from pos_app.ui.counts import Counts
from pos_app.ui.health.till_words import till_sentences
from pos_app.ui.health.way_words import way_sentences
from pos_app.ui.reading_order import as_written

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FindingWords:
    """`title` names the check, `found` says how it stands, `remedy` what to do (empty: nothing)."""

    title: str
    found: str
    remedy: str = ""


def finding_words(finding: Finding) -> FindingWords:
    """The sentences for a finding, in the language that is on now."""
    title = check_title(finding.name)
    if finding.found in {NO_ANSWER, BROKEN}:
        return FindingWords(title, *_unanswered(finding))
    sentences = way_sentences().get(finding.name) or till_sentences()[finding.name]
    found, remedy = sentences[finding.found]
    facts = _shown(finding.facts)
    return FindingWords(title, found.format(**facts), remedy.format(**facts))


def finding_line(finding: Finding) -> str:
    """All of it in one line, for the command line and for support."""
    words = finding_words(finding)
    line = f"{light_words(finding.light):<9} {words.title}: {words.found}"
    return f"{line} → {words.remedy}" if words.remedy else line


def light_words(light: Light) -> str:
    """The light as a word: a colour alone says nothing to who cannot see it."""
    words = {
        Light.GREEN: translate("Health", "Good"),
        Light.AMBER: translate("Health", "Look"),
        Light.RED: translate("Health", "Mend"),
    }
    return words[light]


def check_title(name: CheckName) -> str:
    """What is looked at."""
    titles = {
        CheckName.NETWORK: translate("Health", "Network"),
        CheckName.DNS: translate("Health", "Payment service"),
        CheckName.TLS: translate("Health", "Safe connection"),
        CheckName.CLOCK: translate("Health", "Clock"),
        CheckName.KEYS: translate("Health", "Keys"),
        CheckName.MODE: translate("Health", "Real money"),
        CheckName.HANDLER: translate("Health", "Phones come back"),
        CheckName.KEYRING: translate("Health", "Keyring"),
        CheckName.DISK: translate("Health", "Disk"),
        CheckName.STORE: translate("Health", "Journal"),
        CheckName.BACKUP: translate("Health", "Backups"),
        CheckName.SCREEN: translate("Health", "Customer's screen"),
        CheckName.CODE: translate("Health", "Codes"),
        CheckName.VERSION: translate("Health", "Version"),
    }
    return titles[name]


def _unanswered(finding: Finding) -> tuple[str, str]:
    if finding.name in {CheckName.KEYRING, CheckName.KEYS} and finding.found == NO_ANSWER:
        return (
            translate("Health", "The keyring did not answer in time."),
            translate("Health", "Unlock this computer's keyring, and check again."),
        )
    if finding.name in {CheckName.DNS, CheckName.TLS} and finding.found == NO_ANSWER:
        return (
            translate("Health", "No answer in time: the connection is slow, or there is none."),
            translate("Health", "Look whether other web pages open here, and check again."),
        )
    if finding.found == NO_ANSWER:
        return (
            translate("Health", "No answer in time."),
            translate("Health", "Check again; if it stays so, send a report to support."),
        )
    return (
        translate("Health", "This could not be checked: the program made a mistake."),
        translate("Health", "Send a report to support. Payments go on."),
    )


def when_words(at: datetime) -> str:
    """A moment, local and short."""
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def size_words(size_bytes: int) -> str:
    """A size as people write it."""
    return QLocale().formattedDataSize(
        size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def _shown(facts: Mapping[str, str]) -> dict[str, str]:
    shown = {name: as_written(fact) for name, fact in facts.items()}
    if "at" in facts:
        shown["at"] = when_words(datetime.fromisoformat(facts["at"]))
    if "size_kb" in facts:
        shown["size"] = size_words(int(facts["size_kb"]) * 1000)
    if "free_mb" in facts:
        shown["free"] = size_words(int(facts["free_mb"]) * 1_000_000)
    if "ahead_s" in facts:
        shown["off"] = Counts().span(abs(int(facts["ahead_s"])))
    if "count" in facts:
        shown["kept"] = Counts().backups(int(facts["count"]))
    return shown
