"""A till that nobody named is called in the language of the window; a name is a name."""

from __future__ import annotations

import pytest

from pos_app.services.settings import Settings
from pos_app.ui.settings.entries import groups
from pos_app.ui.settings.values import field_text
from pos_app.ui.till_name import till_name
from tests.ui.conftest import OpenTill


@pytest.fixture
def _german(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"Till 1": "Kasse 1"}
    monkeypatch.setattr("pos_app.ui.till_name.translate", lambda _context, text: words[text])


@pytest.mark.usefixtures("_german")
def test_without_a_name_it_is_called_in_the_windows_language(open_till: OpenTill) -> None:
    till = open_till(Settings(merchant_name="Bob"))
    assert till.label("tillName").text() == "Kasse 1"
    assert till.window.windowTitle() == "Bob, Kasse 1"


@pytest.mark.usefixtures("_german")
def test_the_settings_call_it_so_too() -> None:
    (entry,) = (one for group in groups() for one in group.entries if one.key == "till_name")
    assert field_text(Settings(), entry) == "Kasse 1"
    assert field_text(Settings(till_name="Terrace"), entry) == "Terrace"


@pytest.mark.usefixtures("_german")
def test_a_name_is_not_translated() -> None:
    assert till_name(Settings(till_name="Terrace")) == "Terrace"
