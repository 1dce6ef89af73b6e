"""What happened to a payment, on demand."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QWidget

from tests.screens.hands import find, tap


class EvidenceScreen:
    """Reads and drives the timeline."""

    def __init__(self, panel: QWidget) -> None:
        self.panel = panel

    @property
    def is_open(self) -> bool:
        return self.panel.isVisible()

    @property
    def rows(self) -> list[str]:
        model = find(self.panel, QListView, "evidenceList").model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def problem(self) -> str:
        label = find(self.panel, QLabel, "evidenceProblem")
        return label.text() if label.isVisible() else ""

    def can_copy(self) -> bool:
        return find(self.panel, QAbstractButton, "copyEvidence").isEnabled()

    def tap(self, name: str) -> None:
        tap(find(self.panel, QAbstractButton, name))
