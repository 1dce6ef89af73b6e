"""Pictures are read off the GUI thread: one at a time, and of those that wait the newest."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from pos_app.services.code_proof import GreyPicture
from pos_app.workers.code_reading import CodeReading


class SlowReader:
    """Waits until a test lets it go on; its answer is the picture's first byte as text."""

    def __init__(self) -> None:
        self.go_on = threading.Semaphore(0)
        self.read: list[int] = []
        self.at_once = 0
        self.most_at_once = 0
        self._lock = threading.Lock()

    def __call__(self, picture: GreyPicture) -> tuple[str, ...]:
        with self._lock:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            self.read.append(picture.pixels[0])
        self.go_on.acquire(timeout=10)
        with self._lock:
            self.at_once -= 1
        return (str(picture.pixels[0]),)


def _picture(number: int) -> GreyPicture:
    return GreyPicture(1, 1, bytes([number]))


def test_one_at_a_time_and_only_the_newest_waits(qtbot: QtBot) -> None:
    reader = SlowReader()
    reading = CodeReading(reader)
    answers: list[bool] = []
    reading.answered.connect(answers.append)
    for number in range(1, 6):
        reading.read(_picture(number), "5")
    qtbot.waitUntil(lambda: reader.read == [1])
    reader.go_on.release(5)
    qtbot.waitUntil(lambda: answers == [True])
    assert reader.read == [1, 5]
    assert reader.most_at_once == 1


def test_what_was_given_up_is_not_answered(qtbot: QtBot) -> None:
    reader = SlowReader()
    reading = CodeReading(reader)
    answers: list[bool] = []
    reading.answered.connect(answers.append)
    reading.read(_picture(1), "1")
    qtbot.waitUntil(lambda: reader.read == [1])
    reading.read(_picture(2), "2")
    reading.give_up()
    reader.go_on.release(2)
    reading.read(_picture(3), "4")
    qtbot.waitUntil(lambda: answers == [False])
    assert reader.read == [1, 3]
