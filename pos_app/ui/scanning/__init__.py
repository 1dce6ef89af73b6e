"""The scanner: its keys told from a person's, and what a scan does wherever the cashier is."""

from __future__ import annotations

TAKES_SCANS = "takesScans"
"""Property of a text field that wants a scanned code as its text."""
