"""A scan is told from typing by its timing: no key is lost, doubled or out of order."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.ui.scanning.key_burst import (
    HICCUP_MS,
    LATE_END_MS,
    MACHINE_GAP_MS,
    KeyBurst,
    Scan,
    Stroke,
    StrokeKind,
)

CODE = "4006381333931"


@dataclass(frozen=True)
class Key:
    """One event, as it would be passed on."""

    number: int
    name: str


class Desk:
    """A burst, and what came out of it: keys as text, scans in brackets."""

    def __init__(self, prefix: str = "", suffix: str = "", now_ms: int = 1_000) -> None:
        self.burst: KeyBurst[Key] = KeyBurst(prefix, suffix)
        self.now_ms = now_ms
        self.struck: list[Key] = []
        self.out: list[Key | Scan] = []

    def key(
        self, name: str, gap_ms: int = 1, kind: StrokeKind | None = None, key: str = ""
    ) -> None:
        """One event, `gap_ms` after the last. A pause that is over is over, as by the timer."""
        if self.burst.is_holding and gap_ms > self.burst.wait_ms:
            self.out += self.burst.pause()
        self.now_ms = (self.now_ms + gap_ms) % 2**32
        plain = StrokeKind.END if name in "\n\t" else StrokeKind.CHARACTER
        made = Key(len(self.struck), name)
        self.struck.append(made)
        self.out += self.burst.take(
            Stroke(kind or plain, name, self.now_ms, key or name.upper(), made)
        )

    def type(self, text: str, gap_ms: int = 1, *, release: bool = False) -> None:
        for char in text:
            self.key(char, gap_ms)
            if release:
                self.key(char, 0, StrokeKind.RELEASE)

    def rest(self) -> None:
        """Nothing more comes."""
        self.out += self.burst.pause()
        self.now_ms += 1_000

    @property
    def said(self) -> str:
        return "".join(f"[{x.text}]" if isinstance(x, Scan) else x.name for x in self.out)


@pytest.mark.parametrize("end", ["\n", "\t", "", "\n\n", "\n\t"])
@pytest.mark.parametrize("gap_ms", [0, 1, 10, MACHINE_GAP_MS])
@pytest.mark.parametrize("release", [True, False])
def test_a_scan_is_one_code_and_no_keys(end: str, gap_ms: int, *, release: bool) -> None:
    desk = Desk()
    desk.type(CODE + end, gap_ms, release=release)
    desk.rest()
    assert desk.said == f"[{CODE}]"


@pytest.mark.parametrize("text", ["123\n", "9", "4006381333931\n", "3x", "a\t"])
@pytest.mark.parametrize("gap_ms", [MACHINE_GAP_MS + 1, 30, 60, 200])
def test_a_person_is_let_through(text: str, gap_ms: int) -> None:
    desk = Desk()
    desk.type(text, gap_ms, release=True)
    desk.rest()
    assert [x for x in desk.out if isinstance(x, Key)] == desk.struck


@pytest.mark.parametrize("text", ["00", "000", "0\n", "ab", "12345"])
def test_a_few_keys_at_once_are_still_a_person(text: str) -> None:
    desk = Desk()
    desk.type(text, 2)
    desk.rest()
    assert desk.said == text


def test_a_person_who_strikes_the_key_for_000_and_enter() -> None:
    desk = Desk()
    desk.type("50", 100)
    desk.type("00", 3)
    desk.key("\n", 60)
    desk.rest()
    assert desk.said == "5000\n"


@pytest.mark.parametrize("code", ["TEA", "A-1", "12345678", "(01)09506000134352", "a b c d", "€99"])
def test_short_and_odd_codes(code: str) -> None:
    desk = Desk()
    desk.type(f"{code}\n", 5)
    assert desk.said == f"[{code}]"


def test_without_an_end_a_code_has_at_least_six_characters() -> None:
    desk = Desk()
    desk.type("ABCDEF")
    desk.rest()
    assert desk.said == "[ABCDEF]"


def test_a_scanner_may_hesitate_once_it_is_known() -> None:
    desk = Desk()
    desk.type("4006")
    desk.type("381333931\n", HICCUP_MS)
    assert desk.said == f"[{CODE}]"


def test_what_a_person_typed_before_is_no_part_of_the_scan() -> None:
    desk = Desk()
    desk.type("3", 100)
    desk.key(CODE[0], 120)
    desk.type(f"{CODE[1:]}\n")
    assert desk.said == f"3[{CODE}]"


@pytest.mark.parametrize("second_ms", [1, HICCUP_MS])
def test_the_second_end_of_a_scan_charges_nothing(second_ms: int) -> None:
    desk = Desk()
    desk.type(f"{CODE}\n")
    desk.key("\n", second_ms)
    desk.key("\n", 0, StrokeKind.RELEASE)
    assert desk.said == f"[{CODE}]"


def test_an_enter_of_the_cashier_after_a_scan_is_heard() -> None:
    desk = Desk()
    desk.type(f"{CODE}\n")
    desk.key("\n", 300)
    assert desk.said == f"[{CODE}]\n"


def test_an_end_that_comes_late_is_still_the_scanners() -> None:
    desk = Desk()
    desk.type(CODE)
    desk.rest()
    desk.now_ms -= 1_000
    desk.key("\n", HICCUP_MS + 50)
    desk.key("\n", LATE_END_MS)
    assert desk.said == f"[{CODE}]\n"


def test_two_zeros_look_like_a_held_key() -> None:
    desk = Desk()
    desk.type("400", 1, release=True)
    desk.key("0", 1, StrokeKind.REPEAT)
    desk.type("12345\n", 1)
    assert desk.said == "[400012345]"


def test_a_held_key_is_a_held_key() -> None:
    desk = Desk()
    desk.key("7", 100)
    for _ in range(20):
        desk.key("7", 20, StrokeKind.REPEAT)
    desk.key("7", 1, StrokeKind.RELEASE)
    desk.rest()
    assert desk.said == "7" * 22
    assert desk.out == desk.struck


def test_capitals_come_with_their_shift() -> None:
    desk = Desk()
    desk.key("⇧", 500, StrokeKind.BESIDE)
    desk.type("AB", 1)
    desk.key("⇧", 1, StrokeKind.RELEASE)
    desk.type("12", 1)
    desk.key("⇧", 1, StrokeKind.BESIDE)
    desk.type("C", 1)
    desk.key("\n", 1)
    assert desk.said == "⇧[AB12C]"


def test_a_command_comes_after_what_was_typed_before_it() -> None:
    desk = Desk()
    desk.type("12")
    desk.key("↓", 1, StrokeKind.OTHER)
    assert desk.said == "12↓"


def test_prefix_and_suffix_are_no_part_of_the_code() -> None:
    desk = Desk(prefix="~", suffix="#")
    desk.type("~X#\n")
    desk.rest()
    desk.type("~42#")
    desk.rest()
    desk.type("ABC#")
    desk.rest()
    desk.type(f"{CODE}\n")
    assert desk.said == f"[X][42][ABC][{CODE}]"


def test_marks_alone_are_no_code() -> None:
    desk = Desk(prefix="~", suffix="#")
    desk.type("~#\n")
    assert desk.said == "~#\n"


def test_the_clock_of_the_keyboard_may_turn_over() -> None:
    desk = Desk(now_ms=2**32 - 7)
    desk.type(f"{CODE}\n")
    assert desk.said == f"[{CODE}]"


def test_releases_of_a_scans_keys_go_with_it() -> None:
    desk = Desk()
    code = "ABCDEF"
    desk.type(f"{code}\n")
    for char in f"{code}\n":
        desk.key(char, 0, StrokeKind.RELEASE)
    assert desk.said == f"[{code}]"


_hand = st.lists(
    st.tuples(
        st.text("0123456789ab\n\t", min_size=1, max_size=1),
        st.integers(MACHINE_GAP_MS + 1, 400),
        st.booleans(),
    ),
    max_size=40,
)


@given(_hand)
def test_whatever_a_person_types_arrives_once_and_in_order(
    strokes: list[tuple[str, int, bool]],
) -> None:
    desk = Desk()
    for char, gap_ms, releases in strokes:
        desk.key(char, gap_ms)
        if releases:
            desk.key(char, 0, StrokeKind.RELEASE)
    desk.rest()
    assert desk.out == desk.struck


_codes = st.text("0123456789ABCDEF-", min_size=3, max_size=20)


@given(st.lists(st.tuples(_codes, st.text("0123456789ab", max_size=3)), max_size=8))
def test_scans_and_typing_in_turns(turns: list[tuple[str, str]]) -> None:
    desk = Desk()
    expected = ""
    for code, typed in turns:
        desk.rest()
        desk.type(f"{code}\n", 1)
        desk.rest()
        desk.type(typed, 40)
        expected += f"[{code}]{typed}"
    desk.rest()
    assert desk.said == expected
