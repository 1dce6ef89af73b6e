"""What holds for every test: no screen unless a test asks for one, and nothing is left behind."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.plugins.leaks"]

# A slow moment of the machine is not a fault of the code; the rest stays as hypothesis chose.
settings.register_profile("project", parent=settings(), deadline=None)
settings.load_profile("project")
