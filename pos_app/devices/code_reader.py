"""Reads codes from pixels as a phone's camera would; fulfils `ReadCodes` with zxing-cpp."""

from __future__ import annotations

from pos_app.services.code_proof import GreyPicture


def read_codes(picture: GreyPicture) -> tuple[str, ...]:
    """The texts of all QR codes in the picture. The library is loaded with the first picture, so
    call it off the GUI thread."""
    import zxingcpp

    pixels = memoryview(picture.pixels).cast("B", (picture.height, picture.width))
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(pixels, formats=wanted)
    return tuple(str(code.text) for code in found)
