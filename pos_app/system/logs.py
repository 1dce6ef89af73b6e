"""The log in the data folder: turned over by size, without secrets, for its owner only."""

from __future__ import annotations

import io
import logging
import os
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path

from pos_app.domain.errors import StoreUnusable
from pos_app.system.redaction import RedactingFilter, forget_secret, register_secret

__all__ = ["forget_secret", "register_secret", "start_logging", "stop_logging"]

_MAX_BYTES = 1_000_000
_KEPT_FILES = 5
_FORMAT = "%(asctime)s.%(msecs)03dZ %(levelname)s %(threadName)s %(name)s: %(message)s"
# They tell of every request, with its URL.
_TALKATIVE = ("httpx", "httpcore", "uvicorn.access")


class _PrivateFile(RotatingFileHandler):
    """A log file that only its owner can read."""

    def _open(self) -> io.TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        Path(self.baseFilename).chmod(0o600)
        return os.fdopen(handle, "a", encoding="utf-8")


def start_logging(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Begins the log `till.log` in `folder`, which is made if need be. Times are UTC. Returns the
    handler, for `stop_logging`. Raises `StoreUnusable`."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFile(
            folder / "till.log", maxBytes=_MAX_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
    except OSError as error:
        raise StoreUnusable(f"The log in {folder} cannot be written: {error.strerror}.") from error
    formatter = logging.Formatter(_FORMAT, "%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    handler.addFilter(RedactingFilter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Closes the log."""
    logging.getLogger().removeHandler(handler)
    handler.close()
