"""A code to scan with any phone, and whether the phone came."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.settings import Settings
from pos_app.services.setup import FirewallHint, PhoneSeen
from pos_app.ui.qr_view import QrView
from pos_app.ui.setup.command_row import CommandRow
from pos_app.ui.setup.firewall_words import firewall_words
from pos_app.ui.setup.found_line import FoundLine, Standing
from pos_app.ui.setup.phone_words import seen_words, trouble_words
from pos_app.ui.setup.revealing import reveal
from pos_app.ui.setup.trial_keeper import OpenPage
from pos_app.ui.theme import SPACE_8, SPACE_12
from pos_app.ui.widgets import PlainLabel, SecondaryButton

_CODE_PX = 280
_HINT_AFTER_MS = 15_000


class PhoneTest(QWidget):
    """The code, how it stands, and, when nobody came for a while, what may be in the way."""

    port_wanted = Signal(int)
    """Carries the port of this page, which the till is to have at each start."""
    again_wanted = Signal()
    """The code could not be made, or is of no use, and somebody wants it tried again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phoneTest")
        self._port = 0
        self._code = QrView(name="phoneTestCode")
        self._code.setFixedSize(_CODE_PX, _CODE_PX)
        self._found = FoundLine("phoneTestFound")
        self._trouble = FoundLine("phoneTestTrouble")
        self._note = FoundLine("phoneTestNote")
        self._again = SecondaryButton(self.tr("Try again"), name="phoneTestAgain")
        self._again.clicked.connect(self.again_wanted)
        self._hint = QWidget()
        self._hint.setObjectName("phoneTestHint")
        self._wall = PlainLabel()
        self._command = CommandRow(self.tr("Command for the firewall"), "firewallCommand")
        self._changing = PlainLabel(
            self.tr("The port is another one at each start. Keep it, if you open it in a firewall.")
        )
        self._keep = SecondaryButton(name="phoneTestKeepPort")
        self._keep.clicked.connect(self._keep_port)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_HINT_AFTER_MS)
        self._patience.timeout.connect(self.show_help)
        self._build()
        self.clear()

    def clear(self) -> None:
        """No code, nothing said."""
        self._patience.stop()
        self._code.clear()
        self._code.setVisible(True)
        self._found.clear()
        self._trouble.clear()
        self._note.clear()
        self._again.setVisible(False)
        self._hint.setVisible(False)

    def wait(self) -> None:
        """The page is being opened."""
        self.clear()
        self._code.show_waiting(self.tr("Making a test code…"))

    def show_page(self, page: OpenPage, settings: Settings) -> None:
        """A page is open, as it is with these settings: its code is for any phone."""
        self.clear()
        trial = page.trial
        self._code.show_code(trial.url)
        self._code.setAccessibleName(self.tr("Test code to scan with any phone"))
        self._found.say(Standing.BUSY, self.tr("Scan this with any phone. Waiting…"))
        trouble = trouble_words(trial.trouble)
        if trouble:
            # What keeps phones away is read before anybody scans.
            is_grave = trial.trouble == "loopback_only"
            (self._trouble if is_grave else self._note).say(Standing.NOTE, trouble)
            self._again.setVisible(is_grave)
        self._port = 0 if settings.return_url else urlsplit(trial.url).port or 0
        self._show_wall(page.firewall, is_any_port=not settings.return_port)
        self._patience.start()

    def show_seen(self, seen: PhoneSeen) -> None:
        """A phone came."""
        self._patience.stop()
        self._hint.setVisible(False)
        self._found.say(Standing.WORKS, self.tr("It works."), seen_words(seen))
        reveal(self._found)

    def show_refused(self, words: str) -> None:
        """There is no page to open."""
        self.clear()
        self._code.setVisible(False)
        self._found.say(Standing.NOTE, words)
        self._again.setVisible(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._patience.stop()

    @Slot()
    def show_help(self) -> None:
        """Says what may keep a phone away."""
        self._hint.setVisible(True)
        waiting = self.tr("Scan this with any phone. Waiting…")
        self._found.say(Standing.BUSY, waiting, self.tr("No phone yet? There is help below."))

    def _show_wall(self, hint: FirewallHint, *, is_any_port: bool) -> None:
        """What the firewall needs for the page's port; before a hosted one none of ours stands."""
        is_here = self._port > 0
        self._wall.setVisible(is_here)
        self._wall.setText(firewall_words(hint, self._port))
        self._command.setVisible(is_here and bool(hint.command))
        self._command.show_command(hint.command)
        wants_port = is_here and is_any_port and bool(hint.command)
        self._changing.setVisible(wants_port)
        self._keep.setVisible(wants_port)
        self._keep.say(self.tr("Keep port {port}").format(port=self._port))

    @Slot()
    def _keep_port(self) -> None:
        self._changing.setVisible(False)
        self._keep.setVisible(False)
        self.port_wanted.emit(self._port)

    def _build(self) -> None:
        nobody = PlainLabel(self.tr("If no phone comes"))
        nobody.setProperty("strong", "true")
        wifi = PlainLabel(
            self.tr(
                "Is the phone on the same Wi-Fi as this computer? A guest network often keeps "
                "them apart, and mobile data does not reach it."
            )
        )
        inside = QVBoxLayout(self._hint)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_8)
        for widget in (nobody, wifi, self._wall, self._command, self._changing, self._keep):
            inside.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        column.addWidget(self._found)
        column.addWidget(self._trouble)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._note)
        column.addWidget(self._hint)
