"""Trade item numbers as scanners write them: check digits, and the forms that mean the same.

Source: GS1 General Specifications, sections 2 (numbers), 5.2.2.4 (UPC-E) and 7.9 (check digit).
"""

from __future__ import annotations

from dataclasses import dataclass

_GTIN_LENGTHS = frozenset({8, 12, 13, 14})
_UPC_E_SYSTEMS = frozenset("01")
_ITEM_CHARS = 5


@dataclass(frozen=True, slots=True)
class EmbeddedValue:
    """A code of the shop's own scales: `item` of five digits and `value` of five, a price in
    minor units or a weight in grams, as the shop has set it."""

    prefix: str
    item: str
    value: int

    @property
    def item_codes(self) -> tuple[str, ...]:
        """Where the product may be kept: the code with no value in it, its first seven digits,
        or the item's own number."""
        start = f"{self.prefix}{self.item}"
        zeroed = f"{start}00000"
        found = [f"{zeroed}{check_digit(zeroed)}", f"{zeroed}0", start]
        if self.prefix == "02":  # a UPC-A: its forms without the leading zero
            found += [code[1:] for code in found]
        return (*dict.fromkeys(found), self.item)


def check_digit(digits: str) -> str:
    """The check digit that follows `digits`, for a GTIN of any length."""
    weighted = (int(digit) * (3 if at % 2 == 0 else 1) for at, digit in enumerate(digits[::-1]))
    return str(-sum(weighted) % 10)


def is_gtin(code: str) -> bool:
    """Whether `code` is an EAN-8, UPC-A, EAN-13 or GTIN-14 with the right check digit."""
    is_digits = code.isascii() and code.isdecimal()
    return is_digits and len(code) in _GTIN_LENGTHS and check_digit(code[:-1]) == code[-1]


def upc_a_from_upc_e(code: str) -> str | None:
    """The UPC-A of a UPC-E of six digits, seven (with its number system 0 or 1) or eight (with
    the check digit too). None if it is none, or its check digit is wrong."""
    if not (code.isascii() and code.isdecimal()) or not 6 <= len(code) <= 8:
        return None
    whole = f"0{code}" if len(code) == 6 else code
    system, short, check = whole[0], whole[1:7], whole[7:]
    if system not in _UPC_E_SYSTEMS:
        return None
    body = system + _expanded(short)
    right = check_digit(body)
    return None if check and check != right else body + right


def _expanded(short: str) -> str:
    """Ten digits, maker and article, of the six of a UPC-E."""
    last = short[5]
    if last in "012":
        return f"{short[:2]}{last}0000{short[2:5]}"
    if last == "3":
        return f"{short[:3]}00000{short[3:5]}"
    if last == "4":
        return f"{short[:4]}00000{short[4]}"
    return f"{short[:5]}0000{last}"


def same_number(code: str) -> tuple[str, ...]:
    """`code` first, and then all other lengths in which the same trade item number is written. A
    code that is no such number stands for itself alone."""
    if not is_gtin(code):
        return (code,)
    whole = code.zfill(14)
    shorter = [whole[-size:] for size in (13, 12, 8) if not whole[:-size].strip("0")]
    return tuple(dict.fromkeys((code, *shorter, whole)))


def equal_forms(code: str) -> tuple[tuple[str, ...], ...]:
    """What to look for, in steps: the number in all its lengths; then, where it can be one, as a
    UPC-E written out. The first step that finds something counts."""
    steps = [same_number(code)]
    written_out = upc_a_from_upc_e(code)
    if written_out is not None:
        steps.append(same_number(written_out))
    return tuple(steps)


def embedded_value(code: str) -> EmbeddedValue | None:
    """The parts of an EAN-13 with the prefix 20 to 29, or a UPC-A that begins with 2, whose check
    digit is right. A check digit inside the value is not looked at."""
    whole = code.zfill(13) if len(code) == 12 else code
    if len(whole) != 13 or not is_gtin(whole):
        return None
    if whole[0] != "2" and whole[:2] != "02":
        return None
    item = whole[2 : 2 + _ITEM_CHARS]
    return EmbeddedValue(whole[:2], item, int(whole[7:12]))
