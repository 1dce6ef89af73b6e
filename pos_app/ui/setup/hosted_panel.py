"""A return handler that runs elsewhere: its address, its key, and whether both fit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.services.settings import BadSetting, Settings, check_settings
from pos_app.services.setup import HostedFound, Setup
from pos_app.ui.error_words import error_words
from pos_app.ui.settings.problem_words import setting_problem_words
from pos_app.ui.setup.command_row import CommandRow
from pos_app.ui.setup.form_line import TextLine
from pos_app.ui.setup.found_line import FoundLine, Standing
from pos_app.ui.setup.phone_words import hosted_words
from pos_app.ui.setup.revealing import reveal
from pos_app.ui.theme import SPACE_8, SPACE_12
from pos_app.ui.widgets import PlainLabel, SecondaryButton, SecretField
from pos_app.workers.errand import Errand

_EXAMPLE = "https://returns.example.com"


class HostedPanel(QWidget):
    """Nothing of it is kept before it was tried and fits."""

    works = Signal(str)
    """Carries the address that answered; its key is kept."""
    busy_changed = Signal(bool)
    turned = Signal()

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hostedPanel")
        self._setup = setup
        self._tried = ""
        self._errand = Errand(self)
        self._errand.done.connect(self._answered)
        self._errand.refused.connect(self._refused)
        self._url = TextLine(self.tr("Its web address"), name="hostedUrl")
        self._url.line.setPlaceholderText(_EXAMPLE)
        key = self.tr("This till's key there")
        self._key = TextLine(key, name="hostedKey", line=SecretField())
        self._try = SecondaryButton(self.tr("Try it"), name="hostedTry")
        self._found = FoundLine("hostedFound")
        self._command = CommandRow(self.tr("Command that prints the key"), "hostedCommand")
        self._build()
        for line in (self._url.line, self._key.line):
            line.textChanged.connect(self._typed)
        self._try.clicked.connect(self.try_it)
        self._typed()

    @property
    def url(self) -> str:
        """What is typed, without what may stand after it."""
        return self._url.line.text().strip().rstrip("/")

    @property
    def is_wanted(self) -> bool:
        """Whether something is typed that was not tried yet."""
        return bool(self.url) and self.url != self._tried

    def show_settings(self, settings: Settings) -> None:
        """Begins with what is set."""
        self._tried = settings.return_url
        if self.url != settings.return_url:
            self._url.line.setText(settings.return_url)
        self._key.line.setPlaceholderText(
            self.tr("The one that is kept") if settings.return_url else ""
        )
        self._typed()

    def put_url(self, url: str) -> None:
        """Fills the address as if it were typed."""
        self._url.line.setText(url)

    def show_till(self, till_id: str) -> None:
        """Which till the key is printed for."""
        self._command.show_command(f"pos-app returns --key-for {till_id}")

    def forget(self) -> None:
        """A key that was typed and not kept is gone."""
        self._key.line.clear()

    @Slot()
    def try_it(self) -> None:
        """Calls the handler with the key, and keeps the key if it fits."""
        if not self.url or self._errand.is_busy:
            return
        try:
            check_settings(Settings(return_url=self.url))
        except BadSetting as bad:
            self._url.say_wrong(setting_problem_words(bad.name))
            self._url.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._found.say(Standing.BUSY, self.tr("Calling it…"))
        if self._try.hasFocus():
            self._url.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._try.setEnabled(False)
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        url, key = self.url, "".join(self._key.line.text().split())
        self._errand.run(partial(_try_and_keep, self._setup, url, key))

    @Slot()
    def _typed(self) -> None:
        self._url.say_wrong("")
        self._key.say_wrong("")
        if not self._errand.is_busy:
            self._found.clear()
            self._try.setEnabled(bool(self.url))
        self.turned.emit()

    @Slot(object)
    def _answered(self, answer: tuple[str, HostedFound]) -> None:
        url, found = answer
        self._errand_over()
        self._found.say(*hosted_words(found))
        reveal(self._found)
        if found is HostedFound.WORKS and url == self.url:
            self._tried = url
            self._key.line.clear()
            self._key.line.setPlaceholderText(self.tr("The one that is kept"))
            # Emptying the field took the words away.
            self._found.say(*hosted_words(found))
            self.works.emit(url)
        self.turned.emit()

    @Slot(object)
    def _refused(self, error: PosError) -> None:
        self._errand_over()
        self._found.clear()
        if isinstance(error, BadSetting) and error.name == "return_key":
            self._key.say_wrong(
                self.tr("This is not a key. Copy the whole line that the command prints.")
            )
            self._key.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._found.say(Standing.WRONG, error_words(error))
        self.turned.emit()

    def _errand_over(self) -> None:
        self._try.setEnabled(bool(self.url))
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords

    def _build(self) -> None:
        how = PlainLabel(self.tr("On the computer where it runs, this prints the key:"))
        how.setProperty("type", "small")
        how.setProperty("tone", "muted")
        row = QHBoxLayout()
        row.setSpacing(SPACE_12)
        row.addWidget(self._try, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._found, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        column.setSpacing(SPACE_12)
        column.addWidget(self._url)
        column.addWidget(how)
        column.addWidget(self._command)
        column.addWidget(self._key)
        column.addLayout(row)


def _try_and_keep(setup: Setup, url: str, key: str) -> tuple[str, HostedFound]:
    """Raises what `Setup.try_hosted` and `Setup.keep_hosted_key` raise."""
    found = setup.try_hosted(url, key)
    if found is HostedFound.WORKS and key:
        setup.keep_hosted_key(key)
    return url, found
