"""The wizard as a person uses it: the frame, and the steps look, way, shop, keys and summary."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from pos_app.services.setup import SetupStep
from pos_app.ui.setup.choice_card import ChoiceCard
from pos_app.ui.setup.frame import SetupFrame
from pos_app.ui.setup.window import SetupWindow
from tests.screens.hands import find, press, tap, type_text

DEADLINE_S = 10.0
_TURN_MS = 10


class SetupScreen:
    """Finds everything by its name. The frame is another one once the language was changed."""

    def __init__(self, window: SetupWindow) -> None:
        self.window = window

    @property
    def frame(self) -> SetupFrame:
        return self.window.frame

    @property
    def step(self) -> str:
        return str(self.frame.step)

    # ---- hands ----------------------------------------------------------------------------------
    def tap(self, name: str) -> None:
        tap(find(self.frame, QAbstractButton, name))

    def next(self) -> None:
        self.tap("setupNext")

    def back(self) -> None:
        self.tap("setupBack")

    def skip(self) -> None:
        self.tap("setupSkip")

    def go_to(self, step: SetupStep) -> None:
        self.tap(f"setupRail_{step}")

    def choose(self, name: str) -> None:
        tap(find(self.frame, ChoiceCard, name))

    def pick(self, name: str, data: object) -> None:
        box = find(self.frame, QComboBox, name)
        row = box.findData(data)
        assert row >= 0, f"{data!r} is not offered"
        box.setCurrentIndex(row)
        box.activated.emit(row)

    def type(self, name: str, text: str) -> None:
        """Types over what is in a field."""
        field = find(self.frame, QLineEdit, name)
        field.setFocus()
        field.selectAll()
        press(field, Qt.Key.Key_Delete)
        type_text(field, text)

    def paste(self, name: str, text: str) -> None:
        """What a paste does, without the clipboard of whoever runs the tests."""
        field = find(self.frame, QLineEdit, name)
        field.setFocus()
        field.insert(text)

    def press(self, key: Qt.Key, text: str = "") -> None:
        press(self.window, key, text)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return, "\r")

    def type_keys(self, vault_key: str, merchant_key: str) -> None:
        self.type("setup_vaultKey", vault_key)
        self.type("setup_merchantKey", merchant_key)

    # ---- what is seen ---------------------------------------------------------------------------
    def shows(self, name: str) -> bool:
        found = self.frame.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def text(self, name: str) -> str:
        return find(self.frame, QLabel, name).text().replace("\u00a0", " ")

    def typed(self, name: str) -> str:
        return find(self.frame, QLineEdit, name).text()

    def words_on(self, name: str) -> str:
        return find(self.frame, QAbstractButton, name).text()

    def is_enabled(self, name: str) -> bool:
        return find(self.frame, QWidget, name).isEnabled()

    def is_chosen(self, name: str) -> bool:
        return find(self.frame, ChoiceCard, name).isChecked()

    def is_ticked(self, step: SetupStep) -> bool:
        button = find(self.frame, QAbstractButton, f"setupRail_{step}")
        return not button.accessibleName().endswith(button.text())

    @property
    def rail(self) -> list[str]:
        """The steps that can be seen at the side."""
        buttons = self.frame.findChildren(QAbstractButton)
        return [
            button.objectName().removeprefix("setupRail_")
            for button in buttons
            if button.objectName().startswith("setupRail_") and not button.isHidden()
        ]

    @property
    def found(self) -> str:
        """What the trial of the connection found, and what to do."""
        if not self.shows("connectFoundWords"):
            return ""
        return f"{self.text('connectFoundWords')} {self.text('connectFoundDetail')}"

    @property
    def focus(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def until(self, seen: Callable[[], object]) -> None:
        """Lets threads and Qt work until it is seen."""
        deadline = time.monotonic() + DEADLINE_S
        while not seen():
            assert time.monotonic() < deadline, "it was never seen"
            QTest.qWait(_TURN_MS)
