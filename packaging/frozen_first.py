"""Runs in the frozen program before anything else, also before what PyInstaller adds for Qt."""

import os
import sys
from types import ModuleType

from pos_app.bootstrap.start_costs import spare_reading


def give_back_search_path() -> None:
    """The linker has read where this program's own libraries are. Browsers and players that it
    starts are the system's, and must find the system's."""
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)


def leave_out_other_databases() -> None:
    """Alembic imports its part for each database by name; those that no step of the store speaks
    of are not here, and are as good as empty."""
    for name in ("mssql", "mysql", "oracle"):
        module = f"alembic.ddl.{name}"
        sys.modules[module] = ModuleType(module)


give_back_search_path()
leave_out_other_databases()
spare_reading()
