"""The program's icon in all sizes and shapes that systems want, drawn from resources/icons/app.svg.

python packaging/icons.py FOLDER        writes pos-app-16.png … pos-app-1024.png, pos-app.ico for
                                        Windows and pos-app.icns for macOS; needs the .venv's Qt.
"""

import struct
import sys
from pathlib import Path

SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
_ICO_SIZES_PX = (16, 24, 32, 48, 64, 256)
_ICNS_KINDS = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def draw(svg: Path, folder: Path) -> None:
    """Writes all files; the folder is made."""
    folder.mkdir(parents=True, exist_ok=True)
    pngs = {size_px: _png(svg, size_px) for size_px in SIZES_PX}
    for size_px, png in pngs.items():
        (folder / f"pos-app-{size_px}.png").write_bytes(png)
    (folder / "pos-app.ico").write_bytes(ico({size: pngs[size] for size in _ICO_SIZES_PX}))
    icns_parts = {kind: pngs[size] for kind, size in _ICNS_KINDS.items()}
    (folder / "pos-app.icns").write_bytes(icns(icns_parts))


def ico(pngs: dict[int, bytes]) -> bytes:
    """A Windows icon that holds these pictures, by their size in pixels."""
    head = struct.pack("<HHH", 0, 1, len(pngs))
    start = len(head) + 16 * len(pngs)
    entries, pictures = b"", b""
    for size_px, png in pngs.items():
        side = size_px % 256  # 0 stands for 256
        where = start + len(pictures)
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), where)
        pictures += png
    return head + entries + pictures


def icns(parts: dict[bytes, bytes]) -> bytes:
    """An Apple icon that holds these pictures, by their kind."""
    body = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in parts.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def _png(svg: Path, size_px: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise SystemExit(f"{svg} cannot be drawn.")
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs leave devices out
    return bytes(buffer.data().data())


if __name__ == "__main__":
    draw(Path(__file__).resolve().parent.parent / "resources/icons/app.svg", Path(sys.argv[1]))
