"""The wizard's steps phones, screen, products and PIN as a person uses them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from pos_app.ui.qr_view import QrView
from pos_app.ui.setup.choice_card import ChoiceCard
from pos_app.ui.setup.display_map import DisplayMap, ShownDisplay
from pos_app.ui.setup.step import SetupStepPage
from tests.screens.hands import find, press, tap, type_text


class StepScreen:
    """Finds everything on one step by its name."""

    def __init__(self, page: SetupStepPage) -> None:
        self.page = page

    def tap(self, name: str) -> None:
        tap(find(self.page, QAbstractButton, name))

    def has(self, name: str) -> bool:
        """Whether it can be seen."""
        found = self.page.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def is_enabled(self, name: str) -> bool:
        return find(self.page, QWidget, name).isEnabled()

    def type(self, name: str, text: str) -> None:
        """Types into a field, over what is in it."""
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        press(field, Qt.Key.Key_Delete)
        type_text(field, text)

    def enter(self, name: str) -> None:
        """Presses Enter in a field."""
        field = self.field(name)
        field.setFocus()
        press(field, Qt.Key.Key_Return, "\r")

    def field(self, name: str) -> QLineEdit:
        return find(self.page, QLineEdit, name)

    def pick(self, name: str, data: object) -> None:
        """Chooses from a list by its value."""
        box = find(self.page, QComboBox, name)
        at = box.findData(data)
        assert at >= 0, f"{data!r} is not offered"
        box.setCurrentIndex(at)
        box.activated.emit(at)

    def offered(self, name: str) -> list[str]:
        box = find(self.page, QComboBox, name)
        return [box.itemText(at) for at in range(box.count())]

    def words(self, name: str) -> str:
        """What a label says; empty while it is not to be seen."""
        label = find(self.page, QLabel, name)
        return label.text() if label.isVisible() else ""

    def texts(self, name: str) -> list[str]:
        """All that is written in a part of the page."""
        part = find(self.page, QWidget, name)
        return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]

    @property
    def focus(self) -> str:
        found = QApplication.focusWidget()
        return found.objectName() if found is not None else ""

    def chosen(self, *names: str) -> list[str]:
        return [name for name in names if find(self.page, ChoiceCard, name).isChecked()]


class PhonesScreen(StepScreen):
    """How phones come back."""

    @property
    def code(self) -> str:
        """What the test code says; empty without one."""
        view = find(self.page, QrView, "phoneTestCode")
        return view.content if view.isVisible() else ""

    @property
    def standing(self) -> str:
        return self.words("phoneTestFoundWords")


class DisplaysScreen(StepScreen):
    """The customers' screen."""

    @property
    def drawn(self) -> tuple[ShownDisplay, ...]:
        return find(self.page, DisplayMap, "displayMap").displays


class ProductsScreen(StepScreen):
    """The first products."""

    def type_row(self, number: int, name: str, price: str = "", barcode: str = "") -> None:
        QApplication.processEvents()  # a new row shows itself a moment later
        for part, text in (("Name", name), ("Price", price), ("Barcode", barcode)):
            if text:
                self.type(f"product{part}{number}", text)


class PinScreen(StepScreen):
    """The manager's PIN."""

    def type_both(self, first: str, second: str) -> None:
        self.type("setupPin", first)
        self.type("setupPinAgain", second)
