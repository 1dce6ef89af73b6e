"""The least that a frozen program with a window can be: what the till's start is held against."""

import signal
import sys

from PySide6.QtWidgets import QApplication, QWidget


def main() -> int:
    """Shows an empty window until the program is ended from outside."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    app = QApplication([])
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
