"""A desktop till for payments by QR code."""

__version__ = "0.1.0"
