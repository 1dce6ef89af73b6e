"""A provider to go wrong, and a till's folder on a real disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.pretend import Pretend
from tests.faults.real_till import Setup


@pytest.fixture
def provider() -> Iterator[Pretend]:
    with Pretend() as running:
        yield running


@pytest.fixture
def setup(provider: Pretend, tmp_path: Path) -> Setup:
    return Setup(tmp_path, provider.url)
