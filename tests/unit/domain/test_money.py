import ast
import inspect
from decimal import Decimal
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain import cart, currency, money, product, sale
from pos_app.domain.currency import Currency, UnknownCurrency, all_currencies
from pos_app.domain.money import (
    AmountError,
    AmountProblem,
    CurrencyMismatch,
    Money,
    NumberMarks,
    check_chargeable,
    max_money,
    parse_amount,
)

US = NumberMarks(".", ",")
GERMAN = NumberMarks(",", ".")
FRENCH = NumberMarks(",", "\u202f")
SWISS = NumberMarks(".", "\u2019")
ARABIC = NumberMarks("\u066b", "\u066c")
ALL_MARKS = [US, GERMAN, FRENCH, SWISS, ARABIC]
USD, JPY, KWD = (currency.currency(code) for code in ("USD", "JPY", "KWD"))
CURRENCIES = st.sampled_from(all_currencies())


def minor(text: str, of: Currency = USD, marks: NumberMarks = US) -> int:
    return parse_amount(text, of, marks).amount_minor


def problem(text: str, of: Currency = USD, marks: NumberMarks = US) -> AmountProblem:
    with pytest.raises(AmountError) as refused:
        parse_amount(text, of, marks)
    return refused.value.problem


@pytest.mark.parametrize(
    ("text", "us", "german"),
    [
        ("25", 2500, 2500),
        ("25.00", 2500, 2500),
        ("25,00", 2500, 2500),
        ("25.5", 2550, 2550),
        ("25.", 2500, 2500),
        (".5", 50, 50),
        (",5", 50, 50),
        ("0.01", 1, 1),
        ("1,234.50", 123450, 123450),
        ("1.234,50", 123450, 123450),
        ("1,234,567.89", 123456789, 123456789),
        ("1.234.567,89", 123456789, 123456789),
        ("1,234,567", 123456700, 123456700),
        ("1.234.567", 123456700, 123456700),
        ("12,34,567.00", 123456700, 123456700),
        ("1 234,50", 123450, 123450),
        ("1\u00a0234.50", 123450, 123450),
        ("1\u202f234,50", 123450, 123450),
        ("1'234.50", 123450, 123450),
        ("1\u2019234.50", 123450, 123450),
        ("999,999,999.99", 99_999_999_999, 99_999_999_999),
        ("  25.00\t", 2500, 2500),
        ("\u200e25.00\u200f", 2500, 2500),
        ("$25.00", 2500, 2500),
        ("25,00 $", 2500, 2500),
        ("USD 25.00", 2500, 2500),
        ("25.00 usd", 2500, 2500),
        ("0025.00", 2500, 2500),
    ],
)
def test_what_is_typed_or_pasted_in_dollars(text: str, us: int, german: int) -> None:
    assert minor(text, USD, US) == us
    assert minor(text, USD, GERMAN) == german


@pytest.mark.parametrize(
    ("text", "of", "us", "german"),
    [
        ("1,234", USD, 123400, AmountProblem.TOO_MANY_DECIMALS),
        ("1.234", USD, AmountProblem.TOO_MANY_DECIMALS, 123400),
        ("1,234", KWD, 1234000, 1234),
        ("1.234", KWD, 1234, 1234000),
        ("1,234", JPY, 1234, AmountProblem.TOO_MANY_DECIMALS),
        ("1.234", JPY, AmountProblem.TOO_MANY_DECIMALS, 1234),
        ("2500", JPY, 2500, 2500),
        ("1,234,567", JPY, 1234567, 1234567),
        ("5.500", KWD, 5500, 5500000),
        ("5,5", KWD, 5500, 5500),
        ("1,234.567", KWD, 1234567, 1234567),
    ],
)
def test_what_only_the_locale_can_settle(
    text: str, of: Currency, us: int | AmountProblem, german: int | AmountProblem
) -> None:
    for marks, expected in ((US, us), (GERMAN, german)):
        if isinstance(expected, AmountProblem):
            assert problem(text, of, marks) is expected
        else:
            assert minor(text, of, marks) == expected


@pytest.mark.parametrize(
    "text",
    [
        "\u0662\u0665\u066b\u0665\u0660",  # Arabic-Indic
        "\u06f2\u06f5\u066b\u06f5\u06f0",  # Persian
        "\u0968\u096b.\u096b\u0966",  # Devanagari
        "\uff12\uff15\uff0e\uff15\uff10",  # full width
        "\u0e52\u0e55.\u0e55\u0e50",  # Thai
        "25\u066b50",
    ],
)
def test_digits_of_any_script(text: str) -> None:
    for marks in ALL_MARKS:
        assert minor(text, USD, marks) == 2550


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", AmountProblem.EMPTY),
        ("   ", AmountProblem.EMPTY),
        ("\u200e", AmountProblem.EMPTY),
        ("$", AmountProblem.EMPTY),
        ("USD", AmountProblem.EMPTY),
        ("abc", AmountProblem.NOT_A_NUMBER),
        ("1e9", AmountProblem.NOT_A_NUMBER),
        ("1E9", AmountProblem.NOT_A_NUMBER),
        ("0x10", AmountProblem.NOT_A_NUMBER),
        ("inf", AmountProblem.NOT_A_NUMBER),
        ("NaN", AmountProblem.NOT_A_NUMBER),
        ("1_000", AmountProblem.NOT_A_NUMBER),
        ("12a", AmountProblem.NOT_A_NUMBER),
        ("25.00.00", AmountProblem.NOT_A_NUMBER),
        ("1,2,3", AmountProblem.NOT_A_NUMBER),
        ("1,23.00", AmountProblem.NOT_A_NUMBER),
        ("1,,234.00", AmountProblem.NOT_A_NUMBER),
        ("1.234,567.00", AmountProblem.NOT_A_NUMBER),
        ("1 2", AmountProblem.NOT_A_NUMBER),
        (".", AmountProblem.NOT_A_NUMBER),
        (",", AmountProblem.NOT_A_NUMBER),
        ("\u00b2", AmountProblem.NOT_A_NUMBER),
        ("\u00bd", AmountProblem.NOT_A_NUMBER),
        ("+5", AmountProblem.NOT_A_NUMBER),
        ("(5)", AmountProblem.NOT_A_NUMBER),
        ("?5", AmountProblem.NOT_A_NUMBER),
        ("5?", AmountProblem.NOT_A_NUMBER),
        ("5%", AmountProblem.NOT_A_NUMBER),
        ("EUR 5", AmountProblem.NOT_A_NUMBER),
        ("=2+3", AmountProblem.NOT_A_NUMBER),
        ("-5", AmountProblem.NEGATIVE),
        ("5-", AmountProblem.NEGATIVE),
        ("\u22125", AmountProblem.NEGATIVE),
        ("-$5", AmountProblem.NEGATIVE),
        ("$-5", AmountProblem.NEGATIVE),
        ("-0", AmountProblem.NEGATIVE),
        ("25.001", AmountProblem.TOO_MANY_DECIMALS),
        ("25.0000", AmountProblem.TOO_MANY_DECIMALS),
        ("0", AmountProblem.ZERO),
        ("0.00", AmountProblem.ZERO),
        ("000", AmountProblem.ZERO),
        ("1,000,000,000", AmountProblem.TOO_LARGE),
        ("1000000000", AmountProblem.TOO_LARGE),
        ("9" * 5000, AmountProblem.TOO_LARGE),
    ],
)
def test_what_is_no_amount(text: str, why: AmountProblem) -> None:
    assert problem(text) is why


@pytest.mark.parametrize("of", all_currencies(), ids=str)
@pytest.mark.parametrize("marks", [US, GERMAN], ids=["US", "German"])
def test_every_currency_takes_its_decimals_and_no_more(of: Currency, marks: NumberMarks) -> None:
    point = marks.decimal
    exact = f"7{point}{'1' * of.digits}" if of.digits else "7"
    assert minor(exact, of, marks) == int("7" + "1" * of.digits)
    finer = f"7{point}{'1' * (of.digits + 1)}"
    assert problem(finer, of, marks) is AmountProblem.TOO_MANY_DECIMALS
    assert problem("0", of, marks) is AmountProblem.ZERO
    assert problem("-5", of, marks) is AmountProblem.NEGATIVE
    assert problem("1e9", of, marks) is AmountProblem.NOT_A_NUMBER
    assert problem("1000000000", of, marks) is AmountProblem.TOO_LARGE


def test_the_digits_of_the_currencies_are_those_of_iso_4217() -> None:
    digits = {of.code: of.digits for of in all_currencies()}
    whole = " ".join(code for code, number in digits.items() if number == 0)
    assert whole == "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
    thousandths = " ".join(code for code, number in digits.items() if number == 3)
    assert thousandths == "BHD IQD JOD KWD LYD OMR TND"
    assert all(digits[code] == 2 for code in ("USD", "EUR", "GBP", "CHF", "INR", "BRL", "MXN"))


@pytest.mark.parametrize("code", ["", "usd", "US", "USDX", "XXX", "XAU", "ABC", "\u20ac"])
def test_no_other_code_is_a_currency(code: str) -> None:
    with pytest.raises(UnknownCurrency):
        Money.of(1, code)


def written(amount: Money, marks: NumberMarks, *, grouped: bool, zero: str = "0") -> str:
    """An amount as a locale writes it, made here from the digits alone."""
    digits = amount.currency.digits
    text = str(amount.amount_minor).rjust(digits + 1, "0")
    whole, decimals = (text[:-digits], text[-digits:]) if digits else (text, "")
    groups: list[str] = []
    while grouped and len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    text = marks.group.join([whole, *groups]) + (marks.decimal + decimals if decimals else "")
    return "".join(chr(ord(zero) + int(c)) if c in "0123456789" else c for c in text)


@given(
    CURRENCIES,
    st.data(),
    st.sampled_from(ALL_MARKS),
    st.booleans(),
    st.sampled_from(["0", "\u0660", "\u0966", "\uff10"]),
)
def test_what_a_locale_writes_is_read_back(
    of: Currency, data: st.DataObject, marks: NumberMarks, grouped: bool, zero: str
) -> None:
    amount = Money(data.draw(st.integers(1, max_money(of).amount_minor)), of)
    read = parse_amount(written(amount, marks, grouped=grouped, zero=zero), of, marks)
    assert read == amount
    assert type(read.amount_minor) is int


@given(st.text(max_size=30), CURRENCIES, st.sampled_from(ALL_MARKS))
def test_no_text_is_too_odd(text: str, of: Currency, marks: NumberMarks) -> None:
    try:
        amount = parse_amount(text, of, marks)
    except AmountError:
        return
    assert type(amount.amount_minor) is int
    assert 0 < amount.amount_minor <= max_money(of).amount_minor


@given(st.text(alphabet="0123456789.,' -$", max_size=14), st.sampled_from(ALL_MARKS))
def test_the_digits_that_are_read_are_the_digits_that_stand_there(
    text: str, marks: NumberMarks
) -> None:
    try:
        amount = parse_amount(text, USD, marks)
    except AmountError:
        return
    typed = "".join(char for char in text if char.isdigit()).lstrip("0")
    assert str(amount.amount_minor).rstrip("0") == typed.rstrip("0")


@given(CURRENCIES, st.integers(-(10**14), 10**14))
def test_decimals_there_and_back(of: Currency, number: int) -> None:
    amount = Money(number, of)
    major = amount.to_decimal()
    assert Money.from_decimal(major, of) == amount
    assert -int(major.as_tuple().exponent) == of.digits
    assert str(amount) == f"{major} {of.code}"


@given(CURRENCIES, st.integers(-(10**12), 10**12), st.integers(-(10**12), 10**12))
def test_sums_are_exact(of: Currency, one: int, other: int) -> None:
    assert (Money(one, of) + Money(other, of)).amount_minor == one + other
    assert (Money(one, of) - Money(other, of)).amount_minor == one - other
    assert (Money(one, of) * 7).amount_minor == one * 7
    assert (Money(one, of) < Money(other, of)) == (one < other)
    assert (Money(one, of) <= Money(other, of)) == (one <= other)
    assert (Money(one, of) > Money(other, of)) == (one > other)
    assert (Money(one, of) >= Money(other, of)) == (one >= other)
    assert bool(Money(one, of)) == (one != 0)


def test_currencies_do_not_mix() -> None:
    dollars, yen = Money(1, USD), Money(1, JPY)
    for mix in (
        lambda: dollars + yen,
        lambda: dollars - yen,
        lambda: dollars < yen,
        lambda: dollars <= yen,
        lambda: dollars > yen,
        lambda: dollars >= yen,
    ):
        with pytest.raises(CurrencyMismatch):
            mix()
    assert dollars != yen


@pytest.mark.parametrize(
    "amount",
    [
        "25.001",
        "25." + "0" * 40 + "1",
        "0.000000000000000000000000000000001",
        "1E-999999",
        "1E+999999999",
        "9E+30",
        "NaN",
        "sNaN",
        "Infinity",
        "-Infinity",
    ],
)
def test_what_is_finer_or_larger_than_any_amount_is_refused(amount: str) -> None:
    with pytest.raises(ValueError, match=r"amount|decimals"):
        Money.from_decimal(Decimal(amount), USD)


@pytest.mark.parametrize("amount", ["25", "25.0", "25.000", "2.5E1", "25." + "0" * 60])
def test_trailing_zeros_are_no_decimals(amount: str) -> None:
    assert Money.from_decimal(Decimal(amount), USD) == Money(2500, USD)


@pytest.mark.parametrize(
    ("code", "most"),
    [("USD", 99_999_999_999), ("JPY", 999_999_999), ("KWD", 999_999_999_990)],
)
def test_the_largest_amount(code: str, most: int) -> None:
    of = currency.currency(code)
    assert max_money(of) == Money(most, of)
    assert check_chargeable(max_money(of).to_decimal(), of) == max_money(of)
    with pytest.raises(AmountError) as refused:
        check_chargeable((max_money(of) + Money(1, of)).to_decimal(), of)
    assert refused.value.problem is AmountProblem.TOO_LARGE


def test_a_negative_amount_cannot_be_charged() -> None:
    with pytest.raises(AmountError) as refused:
        check_chargeable(Decimal(-5), USD)
    assert refused.value.problem is AmountProblem.NEGATIVE


@pytest.mark.parametrize("module", [money, currency, cart, product, sale])
def test_no_float_comes_near_money(module: ModuleType) -> None:
    tree = ast.parse(inspect.getsource(module))
    for node in ast.walk(tree):
        assert not (isinstance(node, ast.Name) and node.id == "float")
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float))
        assert not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div))
