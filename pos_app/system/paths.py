"""The one folder in which a till keeps everything."""

from __future__ import annotations

import contextlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from pos_app.domain.errors import StoreUnusable


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The data folder at `path`, and the names of what is in it."""

    path: Path

    @classmethod
    def chosen(cls, data_dir: Path | None) -> Self:
        """The folder given by `--data-dir`, or else the one that the system has for programs.
        It is made, for its owner only, if it is not there. Raises `StoreUnusable`."""
        return cls.made(data_dir.expanduser() if data_dir is not None else _systems_own())

    @classmethod
    def made(cls, path: Path) -> Self:
        """The folder at `path`, made if it is not there. Raises `StoreUnusable`."""
        folder = cls(path.absolute())
        try:
            # Parents are made as usual; only the last folder is the till's own.
            folder.path.parent.mkdir(parents=True, exist_ok=True)
            folder.path.mkdir(mode=0o700, exist_ok=True)
            folder._close_to_others()
        except OSError as error:
            raise StoreUnusable(
                f"The data folder {folder.path} cannot be made: {error.strerror}."
            ) from error
        return folder

    def _close_to_others(self) -> None:
        """A folder that was there before, and is the till's own or empty, is its owner's alone. One
        that holds other things is not the till's to change."""
        if os.name == "nt" or not stat.S_IMODE(self.path.stat().st_mode) & 0o077:
            return
        names = {path.name for path in self.path.iterdir()}
        if not names or names & {self.database.name, self.settings.name, self.identity.name}:
            with contextlib.suppress(PermissionError):
                self.path.chmod(0o700)

    @property
    def database(self) -> Path:
        return self.path / "till.db"

    @property
    def settings(self) -> Path:
        return self.path / "settings.toml"

    @property
    def identity(self) -> Path:
        return self.path / "identity.json"

    @property
    def lock(self) -> Path:
        return self.path / "till.lock"

    @property
    def nudge(self) -> Path:
        """Lies here for a moment when somebody starts a second till on this folder."""
        return self.path / "till.nudge"

    @property
    def place(self) -> Path:
        """Where this folder lay when a till last ran on it."""
        return self.path / "place.json"

    @property
    def pin_lock(self) -> Path:
        """How often a wrong manager's PIN was typed."""
        return self.path / "pin_lock.json"

    @property
    def release(self) -> Path:
        """What was last heard of newer versions of this program."""
        return self.path / "newest_release.json"

    @property
    def pictures(self) -> Path:
        """Pictures that were fetched; they can be thrown away at any time."""
        return self.path / "cache" / "pictures"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def demo(self) -> Path:
        """The folder of the demo, which is a data folder of its own."""
        return self.path / "demo"


def _systems_own() -> Path:
    from platformdirs import user_data_path

    return user_data_path("pos-app", appauthor=False)


def shared_settings() -> Path:
    """The settings that this computer's keeper gives to all its tills; there need not be any."""
    from platformdirs import site_config_path

    return site_config_path("pos-app", appauthor=False) / "settings.toml"
