"""Counts in words, where no widget says them: each language has its own forms for one and many."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Made where it is asked. Only `tr` with a number is gathered with its forms."""

    def span(self, seconds: int) -> str:
        """A span of time, in the largest unit that says it well."""
        if seconds < 120:
            return self.tr("%Ln seconds", "", seconds)
        if seconds < 7200:
            return self.tr("%Ln minutes", "", seconds // 60)
        return self.tr("%Ln hours", "", seconds // 3600)

    def backups(self, kept: int) -> str:
        return self.tr("%Ln are kept", "", kept)

    def variants(self, count: int) -> str:
        return self.tr("%Ln variants", "", count)

    def open_payments(self, count: int) -> str:
        return self.tr("%Ln payments are open.", "", count)

    def products_read(self, count: int) -> str:
        return self.tr("%Ln products were read. Nothing is taken yet.", "", count)

    def more(self, count: int) -> str:
        """Of a list whose end is not shown."""
        return self.tr("… and %Ln more", "", count)
