"""A virtual display for tests that show a real window: `with start_xvfb() as display: ...`."""

from dev_process import start_xvfb

__all__ = ["start_xvfb"]
