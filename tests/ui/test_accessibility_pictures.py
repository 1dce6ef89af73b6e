"""What is painted by hand and means something is told as a picture."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.kiosk.picture import CausePicture
from pos_app.ui.qr_view import QrView
from tests.fakes.fake_till import CHECKOUT_URL


def told(widget: QWidget) -> tuple[QAccessible.Role, str]:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found.role(), found.text(QAccessible.Text.Name)


def test_the_code_is_a_picture_with_a_name_and_never_its_content(qtbot: QtBot) -> None:
    view = QrView()
    qtbot.addWidget(view)
    view.show_code(CHECKOUT_URL)
    assert told(view) == (QAccessible.Role.Graphic, "Code to scan with the customer's phone")
    view.clear()
    assert told(view) == (QAccessible.Role.Graphic, "No code")


def test_the_picture_of_a_cause_is_called_by_it(qtbot: QtBot) -> None:
    picture = CausePicture("", "A new roof")
    qtbot.addWidget(picture)
    assert told(picture) == (QAccessible.Role.Graphic, "A new roof")
