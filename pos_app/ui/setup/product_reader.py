"""Reads products from a file, or the sample, to be looked at before they are taken."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import PosError
from pos_app.domain.product import Product
from pos_app.services.settings import Settings
from pos_app.services.setup import Setup
from pos_app.workers.errand import Errand


class ProductReader(QObject):
    """Keeps what was read, by the way that it came."""

    read = Signal(str)
    """Carries the way; `products` has them."""
    refused = Signal(str, object)
    """Carries the way and the `PosError`."""

    def __init__(self, setup: Setup, parent: QObject) -> None:
        super().__init__(parent)
        self._setup = setup
        self._products: dict[str, Sequence[Product]] = {}
        self._way = ""
        self._errand = Errand(self)
        self._errand.done.connect(self._done)
        self._errand.refused.connect(self._not_done)

    @property
    def is_busy(self) -> bool:
        return bool(self._way)

    def products(self, way: str) -> Sequence[Product]:
        return self._products.get(way, ())

    def begin(self, way: str, settings: Settings, path: Path | None) -> None:
        """Reads a file, or without one the sample; what was read so before is forgotten."""
        self._products.pop(way, None)
        self._way = way
        if path is None:
            self._errand.run(partial(self._setup.sample_products, settings))
        else:
            self._errand.run(partial(self._setup.read_products, path, settings))

    def forget(self, way: str) -> None:
        self._products.pop(way, None)

    def forget_all(self) -> None:
        self._products.clear()

    @Slot(object)
    def _done(self, products: Sequence[Product]) -> None:
        way, self._way = self._way, ""
        self._products[way] = products
        self.read.emit(way)

    @Slot(object)
    def _not_done(self, error: PosError) -> None:
        way, self._way = self._way, ""
        self.refused.emit(way, error)
