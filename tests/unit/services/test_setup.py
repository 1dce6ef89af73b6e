"""The wizard's steps, and when a till begins with it."""

from __future__ import annotations

import pytest

from pos_app.services.settings import BadSetting, Settings, check_settings, needs_restart
from pos_app.services.setup import SETUP_DONE, SetupStep, wants_setup


@pytest.mark.parametrize("step", ["", *SetupStep, SETUP_DONE])
def test_the_settings_keep_every_step(step: str) -> None:
    check_settings(Settings(setup_step=step))


def test_the_settings_know_no_other_step() -> None:
    with pytest.raises(BadSetting) as refused:
        check_settings(Settings(setup_step="roof"))
    named = refused.value.reason.removeprefix("Choose ").removesuffix(".").replace(" or ", ", ")
    assert named.split(", ") == [*SetupStep, SETUP_DONE]


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        (Settings(), True),
        (Settings(merchant_id="m_1", merchant_name="Shop"), False),
        (Settings(setup_step="keys"), True),
        (Settings(merchant_id="m_1", merchant_name="Shop", setup_step="phones"), True),
        (Settings(setup_step=SETUP_DONE), False),
    ],
)
def test_a_till_begins_with_the_wizard_until_it_is_set_up(settings: Settings, wanted: bool) -> None:
    assert wants_setup(settings) is wanted


def test_where_the_wizard_stands_is_no_reason_to_start_again() -> None:
    assert not needs_restart(Settings(), Settings(setup_step="keys"))
    assert needs_restart(Settings(), Settings(phones_come_back=False))
