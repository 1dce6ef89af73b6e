"""News that scrolls itself into sight, where the page is higher than its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def reveal(widget: QWidget) -> None:
    """Brings a widget into sight, once it is laid out."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    step = widget.parentWidget()
    while step is not None and not isinstance(step, QScrollArea):
        step = step.parentWidget()
    if isinstance(step, QScrollArea) and widget.isVisible():
        # What has just become longer is not where it will be yet.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        step.ensureWidgetVisible(widget)
