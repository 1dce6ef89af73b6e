"""ISO 4217: which currencies there are, and how many decimals each has."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

# Active currencies of ISO 4217 (list one, 2026), by their number of decimals. Funds codes and
# metals are left out: no shop is paid in them.
_CODES_BY_DIGITS: dict[int, str] = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
    2: (
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
        "CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
        "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL "
        "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN "
        "PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP "
        "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG"
    ),
    3: "BHD IQD JOD KWD LYD OMR TND",
}
_DIGITS_BY_CODE = {
    code: digits for digits, codes in _CODES_BY_DIGITS.items() for code in codes.split()
}


class UnknownCurrency(ValueError):
    """A code that ISO 4217 does not list."""

    def __init__(self, code: str) -> None:
        super().__init__(f"{code!r} is not a currency of ISO 4217")
        self.code = code


@dataclass(frozen=True, slots=True)
class Currency:
    """One currency: its three-letter `code` and the number of decimals its amounts carry."""

    code: str
    digits: int

    def __str__(self) -> str:
        return self.code


@cache
def currency(code: str) -> Currency:
    """The currency of a three-letter code in capitals. Raises `UnknownCurrency`."""
    digits = _DIGITS_BY_CODE.get(code)
    if digits is None:
        raise UnknownCurrency(code)
    return Currency(code, digits)


def all_currencies() -> list[Currency]:
    """Every currency, by code."""
    return [currency(code) for code in sorted(_DIGITS_BY_CODE)]
