"""What is wrong with a setting, in words that say what to type instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def setting_problem_words(name: str) -> str:
    """The sentence for the setting `name` of a `BadSetting`."""
    words = {
        "currency": translate("BadSetting", "This is not a currency, such as USD or EUR."),
        "currency_code": translate("BadSetting", "This is not a currency, such as USD or EUR."),
        "api_url": translate("BadSetting", "Write a whole address that begins with https://."),
        "update_url": translate(
            "BadSetting", "Write a whole address that begins with https://, or nothing."
        ),
        "return_url": translate(
            "BadSetting",
            "Write a whole address that begins with https://, and leave the till's own address "
            "empty.",
        ),
        "return_port": translate("BadSetting", "Write a number from 1 to 65535, or 0 for any."),
        "sound_volume": translate("BadSetting", "Write a number from 0 to 100."),
        "text_size": translate("BadSetting", "Write a number from 100 to 200."),
        "qr_distance_cm": translate("BadSetting", "Write a number from 10 to 300."),
        "kiosk_idle_s": translate("BadSetting", "Write a number from 10 to 3600."),
        "kiosk_goal_minor": translate("BadSetting", "Write an amount, or nothing."),
        "kiosk_raised_minor": translate("BadSetting", "Write an amount, or nothing."),
        "donation_presets_minor": translate(
            "BadSetting", "Write one to four amounts with blanks between them, or nothing."
        ),
        "tip_percents": translate("BadSetting", "Write one to four numbers from 1 to 100."),
        "manager_pin": translate("BadSetting", "Type 4 to 8 digits."),
        "receipt_prefix": translate("BadSetting", "Use one to eight letters or digits."),
        "accent": translate("BadSetting", "Write a colour such as #1D4ED8, or nothing."),
    }
    return words.get(name, translate("BadSetting", "This value cannot be used."))
