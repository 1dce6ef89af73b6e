"""What the comparison needs: the window's own words, whatever test ran before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from pos_app.ui.app import make_application


@pytest.fixture(autouse=True)
def _american(qapp: QApplication) -> Iterator[None]:
    spoken = QLocale()
    make_application([], language="en_US", theme="light")
    yield
    make_application([], language="en_US", theme="light")
    QLocale.setDefault(spoken)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
