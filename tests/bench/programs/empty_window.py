"""The reference: an application with an empty window, as large as the till's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.programs.marks import FirstPaint, Heartbeat, Orders, end_on_trouble, say


class Stage(QObject):
    """Carries out the orders `beat`, `rest` and `end`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._heart = Heartbeat(self)
        self._orders = Orders(self)
        self._orders.given.connect(self._obey)
        self._orders.start()

    @Slot(str)
    def _obey(self, order: str) -> None:
        if order == "beat":
            self._heart.start()
            say("beating")
        elif order == "rest":
            self._heart.stop()
        elif order == "end":
            self._window.close()


def main() -> int:
    """Shows the window until it is told to end."""
    end_on_trouble()
    app = QApplication([])
    window = QWidget()
    window.resize(1366, 768)
    FirstPaint(window, "painted")
    window.show()
    Stage(window)
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
