"""Who the till is."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pos_app.domain.errors import SettingsDamaged, StoreUnusable
from pos_app.system.identity import TillIdentity, change_return_key, load_identity


def test_an_identity_is_made_once_and_is_private(tmp_path: Path) -> None:
    path = tmp_path / "identity.json"
    before = os.umask(0)
    try:
        first = load_identity(path)
    finally:
        os.umask(before)
    assert load_identity(path) == first
    assert path.stat().st_mode & 0o777 == 0o600
    assert [item.name for item in tmp_path.iterdir()] == ["identity.json"]


def test_two_tills_have_nothing_in_common(tmp_path: Path) -> None:
    first, second = load_identity(tmp_path / "a"), load_identity(tmp_path / "b")
    assert first.till_id != second.till_id
    assert first.return_key != second.return_key
    assert len(bytes.fromhex(first.return_key)) == 32


def test_the_key_is_not_in_its_repr(tmp_path: Path) -> None:
    identity = load_identity(tmp_path / "a")
    assert identity.return_key not in repr(identity)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b"{}",
        b'{"till_id": 5, "return_key": "x"}',
        b'{"till_id": "7b0c1d9e-0d5c-4f3a-9a67-0a6f2d7a1d11", "return_key": "abcd"}',
        b'{"till_id": "7b0c1d9e-0d5c-4f3a-9a67-0a6f2d7a1d11", "return_key": 7}',
    ],
)
def test_an_identity_that_makes_no_sense_is_refused_and_kept(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "identity.json"
    path.write_bytes(content)
    with pytest.raises(SettingsDamaged, match="Move the file away"):
        load_identity(path)
    assert path.read_bytes() == content


def test_a_disk_that_refuses_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable):
        load_identity(tmp_path / "missing" / "identity.json")


def test_a_hosted_handlers_key_replaces_the_tills_own(tmp_path: Path) -> None:
    path = tmp_path / "identity.json"
    before = load_identity(path)
    change_return_key(path, "ab" * 32)
    after = load_identity(path)
    assert after.return_key == "ab" * 32
    assert after.till_id == before.till_id


def test_a_return_key_of_another_shape_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "identity.json"
    before = load_identity(path)
    with pytest.raises(ValueError, match="length"):
        change_return_key(path, "abcd")
    assert load_identity(path) == before


def test_threads_that_ask_at_once_are_one_till(tmp_path: Path) -> None:
    for number in range(20):
        path = tmp_path / f"{number}.json"
        ready = threading.Barrier(4)

        def load(path: Path = path, ready: threading.Barrier = ready) -> TillIdentity:
            ready.wait(10)
            return load_identity(path)

        with ThreadPoolExecutor(4) as threads:
            loads = [threads.submit(load) for _ in range(4)]
        assert len({one.result() for one in loads}) == 1
