"""The return handler serves once the till is ready; one that cannot costs nothing else."""

from __future__ import annotations

import logging

import pytest

from pos_app.bootstrap.assembly import _warm_up
from pos_app.checkout.client import OzuraClient
from pos_app.domain.errors import NetworkTrouble
from pos_app.returns import page


def test_a_handler_that_does_not_serve_is_logged_and_the_rest_is_loaded(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    done: list[str] = []

    class Client(OzuraClient):
        """Loads nothing."""

        def __init__(self) -> None:
            """It is given no address and no keys."""

        def warm_up(self) -> None:
            done.append("client")

    def broken() -> None:
        done.append("serve")
        raise NetworkTrouble("The return handler did not start.")

    monkeypatch.setattr(page, "warm_up", lambda: done.append("page"))
    with caplog.at_level(logging.ERROR):
        _warm_up(Client(), broken)
    assert done == ["client", "serve", "page"]
    assert "the return handler does not serve" in caplog.text
