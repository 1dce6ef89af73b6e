"""The open-the-till check on one page: what needs mending first, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.doctor import CheckName, Finding, Light, Report
from pos_app.ui.cover import LeavablePage
from pos_app.ui.health.health_words import check_title, finding_words, light_words
from pos_app.ui.theme import CONTENT_WIDTH, SPACE_8, SPACE_12, SPACE_16, SPACE_24, with_text
from pos_app.ui.widgets import (
    IconLabel,
    PlainLabel,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
    edges,
    frame,
    hairline,
    restyle,
)

_SIGN_PX = 24
_TITLE_WIDTH = 208
_SIGNS = {
    Light.GREEN: ("check", "ink", ""),
    Light.AMBER: ("warning", "warn", "warn"),
    Light.RED: ("cross", "danger", "danger"),
}
"""Icon, its colour, and the tone of the words. Green itself is kept for money that is there."""


class HealthPage(LeavablePage):
    """A row for each check, filled as they come."""

    check_wanted = Signal()
    support_wanted = Signal()
    page_wanted = Signal(str)
    """Somebody wants to see the page of a newer version; carries its address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("healthPage")
        self.setAccessibleName(self.tr("Check the till"))
        self._rows: dict[CheckName, _Row] = {}
        self._summary = PlainLabel(max_lines=3)
        self._summary.setObjectName("healthSummary")
        self._summary.setProperty("tone", "muted")
        self._again = PrimaryButton(self.tr("Check again"), name="healthAgain")
        self._again.clicked.connect(self.check_wanted)
        self._build()

    def begin(self) -> None:
        """A check begins: nothing of the last one is shown as if it were true now."""
        self._sum_up(self.tr("Checking… You can go on selling meanwhile."))
        self._again.setEnabled(False)
        for row in self._rows.values():
            row.wait()
        self._order(tuple(CheckName))

    def show_finding(self, finding: Finding) -> None:
        self._rows[finding.name].show_finding(finding)

    def show_report(self, report: Report) -> None:
        """The check is over: what needs somebody comes first."""
        for finding in report.findings:
            self.show_finding(finding)
        order = [finding.name for light in reversed(Light) for finding in report.of(light)]
        self._order(tuple(order))
        self._again.setEnabled(True)
        self._sum_up(self._summed_up(report))

    def take_keyboard(self) -> None:
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sum_up(self, words: str) -> None:
        self._summary.setText(words)
        self._summary.setAccessibleName(words)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._summary, words))

    def _summed_up(self, report: Report) -> str:
        red, amber = len(report.of(Light.RED)), len(report.of(Light.AMBER))
        if red and amber:
            return self.tr("{red} to mend before you sell, {amber} to look at.").format(
                red=red, amber=amber
            )
        if red:
            return self.tr("{count} to mend before you sell.").format(count=red)
        if amber:
            return self.tr("The till sells. {count} to look at.").format(count=amber)
        return self.tr("Everything works.")

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, 0)
        outer.setSpacing(SPACE_16)
        outer.addLayout(self._head())
        card = frame("card", name="healthCard")
        card.setMaximumWidth(with_text(CONTENT_WIDTH))
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(SPACE_24, SPACE_8, SPACE_24, SPACE_8)
        self._column.setSpacing(0)
        for name in CheckName:
            self._rows[name] = row = _Row(name)
            row.page_wanted.connect(self.page_wanted)
            self._column.addWidget(row)
        content = QWidget()
        beside = QHBoxLayout(content)
        beside.setContentsMargins(edges(0, 0, SPACE_8, SPACE_16))
        beside.addStretch(1)
        beside.addWidget(card, 1000, Qt.AlignmentFlag.AlignTop)
        beside.addStretch(1)
        self._scroll = ScrollColumn(content)
        outer.addWidget(self._scroll, 1)
        self.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters: the buttons under the words."""
        super().resizeEvent(event)
        wanted = self._title.sizeHint().width() + self._buttons.sizeHint().width()
        is_wide = wanted + SPACE_12 <= self.width() - 2 * SPACE_24
        ways = QBoxLayout.Direction
        self._head_row.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    def _head(self) -> QBoxLayout:
        self._title = title = PlainLabel(self.tr("Check the till"), max_lines=2)
        title.setProperty("type", "title")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(title)
        names.addWidget(self._summary)
        support = SecondaryButton(self.tr("Report for support…"), name="healthSupport")
        support.clicked.connect(self.support_wanted)
        self._done = SecondaryButton(self.tr("Done"), name="healthDone")
        self._done.setToolTip(self.tr("Back to the till (Esc)"))
        self._done.clicked.connect(self.left)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_12)
        buttons.addStretch(1)
        for button in (support, self._again, self._done):
            buttons.addWidget(button)
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.setSpacing(SPACE_12)
        self._head_row.addLayout(names, 1)
        self._head_row.addLayout(buttons)
        return self._head_row

    def _order(self, names: tuple[CheckName, ...]) -> None:
        for at, name in enumerate(names):
            row = self._rows[name]
            self._column.removeWidget(row)
            self._column.insertWidget(at, row)
            row.be_first(is_first=at == 0)


class _Row(QWidget):
    """One check: its sign, its name, how it stands, and what to do."""

    page_wanted = Signal(str)

    def __init__(self, name: CheckName) -> None:
        super().__init__()
        self.setObjectName(f"check_{name}")
        self._name = name
        self._sign = IconLabel("clock", "muted", _SIGN_PX)
        self._title = PlainLabel(check_title(name))
        self._title.setProperty("strong", "true")
        self._title.setFixedWidth(with_text(_TITLE_WIDTH))
        self._found = PlainLabel()
        self._found.setObjectName(f"found_{name}")
        self._remedy = PlainLabel()
        self._remedy.setObjectName(f"remedy_{name}")
        self._page = QWidget()
        self._address = ""
        self._line = hairline()
        self._build()

    def be_first(self, *, is_first: bool) -> None:
        """A line parts it from the one above."""
        self._line.setVisible(not is_first)

    def wait(self) -> None:
        self._sign.show_icon("clock", "muted")
        self.setProperty("state", "waiting")
        self._say(self.tr("Checking…"), "", "muted")
        self._offer_page("")
        self.setAccessibleName(self._title.text())

    def show_finding(self, finding: Finding) -> None:
        words = finding_words(finding)
        icon, tint, tone = _SIGNS[finding.light]
        self._sign.show_icon(icon, tint)
        self.setProperty("state", finding.light.value)
        self._say(words.found, words.remedy, tone)
        self._offer_page(finding.facts.get("page", ""))
        light = light_words(finding.light)
        self.setAccessibleName(f"{words.title}, {light}: {words.found} {words.remedy}".strip())

    def _way_to_page(self) -> QWidget:
        button = SecondaryButton(self.tr("Open the page"), name=f"page_{self._name}")
        button.clicked.connect(self._open_page)
        beside = QHBoxLayout(self._page)
        beside.setContentsMargins(0, SPACE_8, 0, 0)
        beside.addWidget(button)
        beside.addStretch(1)
        return self._page

    @Slot()
    def _open_page(self) -> None:
        self.page_wanted.emit(self._address)

    def _offer_page(self, address: str) -> None:
        self._address = address
        self._page.setVisible(bool(address))

    def _say(self, found: str, remedy: str, tone: str) -> None:
        self._found.setText(found)
        self._found.setProperty("tone", tone)
        restyle(self._found)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))

    def _build(self) -> None:
        sentences = QVBoxLayout()
        sentences.setSpacing(0)
        sentences.addWidget(self._found)
        sentences.addWidget(self._remedy)
        sentences.addWidget(self._way_to_page())
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE_12, 0, SPACE_12)
        row.setSpacing(SPACE_12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        sentences.addStretch(1)
        row.addLayout(sentences, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addLayout(row)
