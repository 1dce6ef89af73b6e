"""The payment page: what the cashier and the customer see while they wait."""

from __future__ import annotations

import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pos_app.ui.qr_view import QrView
from tests.screens.hands import find, tap


class PaymentScreen:
    """Reads and drives the payment page."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    def text(self, name: str) -> str:
        return find(self.page, QLabel, name).text()

    @property
    def status(self) -> str:
        return self.text("paymentStatus")

    @property
    def state(self) -> str:
        return str(find(self.page, QLabel, "paymentStatus").property("state"))

    @property
    def code(self) -> QrView:
        return find(self.page, QrView, "qrCode")

    def tap(self, name: str) -> None:
        tap(find(self.page, QAbstractButton, name))

    def is_enabled(self, name: str) -> bool:
        return find(self.page, QAbstractButton, name).isEnabled()

    def scanned(self) -> list[str]:
        """What a phone reads from the pixels of the whole window."""
        return scan(self.page.window().grab().toImage())


def scan(picture: QImage) -> list[str]:
    """The texts of all codes in a picture."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(grey.constBits())
    stride, width, height = grey.bytesPerLine(), grey.width(), grey.height()
    packed = b"".join(rows[y * stride : y * stride + width] for y in range(height))
    pixels = memoryview(packed).cast("B", (height, width))
    return [str(found.text) for found in zxingcpp.read_barcodes(pixels)]
