"""Parked carts on disk: kept over a restart, exact, and taken whole or not at all."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings

from pos_app.domain.cart import CartSnapshot
from pos_app.domain.errors import StoreUnusable
from pos_app.store.cart_json import content_from, content_values
from pos_app.store.opening import prepare_store
from pos_app.store.parked import SqlParkedCarts
from tests.contract.test_parked_carts_contract import FULL, PLAIN
from tests.unit.domain.any_carts import carts

AT = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = tmp_path / "till.db"
    prepare_store(store)
    return store


def run(path: Path, sql: str, *values: object) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql, values).fetchall()


def refuse_float(text: str) -> float:
    raise AssertionError(f"{text} has a fraction")


def test_they_outlive_a_restart(path: Path) -> None:
    before = SqlParkedCarts(path)
    cart_id = before.park("Anna", FULL, AT)
    listed = before.waiting()
    before.close()
    prepare_store(path)
    after = SqlParkedCarts(path)
    assert after.waiting() == listed
    assert after.take(cart_id) == FULL
    after.close()
    again = SqlParkedCarts(path)
    assert again.waiting() == []
    again.close()


@given(carts())
@settings(max_examples=100, deadline=None)
def test_every_cart_survives_as_json_without_fractions(content: CartSnapshot) -> None:
    text = json.dumps(content_values(content))
    read = json.loads(text, parse_float=refuse_float)
    assert content_from(read, content.currency.code) == content


def test_there_are_no_fractions_in_the_file(path: Path) -> None:
    carts_on_disk = SqlParkedCarts(path)
    carts_on_disk.park("Anna", FULL, AT)
    carts_on_disk.close()
    ((text,),) = run(path, "SELECT content FROM parked_carts")
    assert json.loads(text, parse_float=refuse_float)["discount"] == {
        "amount_minor": 1,
        "label": "Cent",
    }


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        "{}",
        '{"lines": [{"product": {}}], "discount": null}',
        '{"lines": [], "discount": {"percent": "many", "label": ""}}',
        '{"lines": [], "discount": {"percent": "0", "label": ""}}',
        '{"lines": [], "discount": {"amount_minor": 5, "label": ""}}',
        '{"lines": 5, "discount": null}',
    ],
)
def test_a_cart_that_makes_no_sense_is_said_and_kept(path: Path, content: str) -> None:
    parked = SqlParkedCarts(path)
    cart_id = parked.park("Anna", PLAIN, AT)
    run(path, "UPDATE parked_carts SET content = ?", content)
    with pytest.raises(StoreUnusable):
        parked.waiting()
    with pytest.raises(StoreUnusable):
        parked.take(cart_id)
    assert run(path, "SELECT content FROM parked_carts") == [(content,)]
    assert parked.delete(cart_id)
    parked.close()


def test_a_store_that_is_not_there_is_said(tmp_path: Path) -> None:
    parked = SqlParkedCarts(tmp_path / "missing.db")
    with pytest.raises(StoreUnusable):
        parked.waiting()
    parked.close()
