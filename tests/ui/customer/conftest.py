"""A customer's window of its own, in any size and language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pos_app.services.settings import Settings
from pos_app.ui.customer.window import CustomerWindow
from tests.screens.customer_screen import CustomerPage

OpenCustomer = Callable[..., CustomerPage]


@pytest.fixture
def open_customer(qtbot: QtBot) -> OpenCustomer:
    """Opens a window of a size in px, with settings."""

    def opened(
        settings: Settings | None = None, *, size: tuple[int, int] = (1024, 600)
    ) -> CustomerPage:
        window = CustomerWindow(settings or Settings(merchant_name="Bob's Coffee Shop"))
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.setVisible(True)
        return CustomerPage(window)

    return opened


@pytest.fixture
def customer(open_customer: OpenCustomer) -> CustomerPage:
    """A shop's window, 1024 by 600, in dollars."""
    return open_customer()
