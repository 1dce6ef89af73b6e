"""Why the disk refuses, in words that a shopkeeper can do something with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.disk_trouble import DiskTrouble

translate = QCoreApplication.translate


def disk_words(trouble: DiskTrouble) -> str:
    """One sentence; empty: the system alone knows."""
    return {
        DiskTrouble.FULL: translate("DiskTrouble", "The disk is full."),
        DiskTrouble.READ_ONLY: translate("DiskTrouble", "The disk can be read, but not written."),
        DiskTrouble.NO_PERMISSION: translate(
            "DiskTrouble", "The system does not let the till write there."
        ),
        DiskTrouble.NOT_A_FOLDER: translate(
            "DiskTrouble", "There is a file where the till's folder should be."
        ),
        DiskTrouble.OTHER: "",
    }[trouble]
