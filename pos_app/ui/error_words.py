"""What went wrong, in words: what happened, whether money moved, what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from pos_app.domain import errors
from pos_app.domain.currency import Currency, currency
from pos_app.domain.disk_trouble import disk_trouble
from pos_app.domain.money import AmountProblem, Money, max_money
from pos_app.ui.disk_words import disk_words
from pos_app.ui.money_text import money_text, plain_number

translate = QCoreApplication.translate
_AMOUNT = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?) ([A-Z]{3})")


def amount_problem_words(problem: AmountProblem, of: Currency) -> str:
    """One plain sentence for the side of the field; empty for an empty field."""
    if problem is AmountProblem.TOO_LARGE:
        most = money_text(max_money(of))
        return translate("Amount", "The most that can be charged is {amount}.").format(amount=most)
    if problem is AmountProblem.TOO_MANY_DECIMALS:
        if of.digits == 0:
            return translate("Amount", "{currency} has no decimals.").format(currency=of.code)
        return translate("Amount", "{currency} has {count} decimals, not more.").format(
            currency=of.code, count=of.digits
        )
    words = {
        AmountProblem.EMPTY: "",
        AmountProblem.NOT_A_NUMBER: translate("Amount", "This is not an amount. Use digits only."),
        AmountProblem.NEGATIVE: translate("Amount", "An amount cannot be less than zero."),
        AmountProblem.ZERO: translate("Amount", "Enter an amount above zero."),
    }
    return words[problem]


def error_words(error: BaseException) -> str:
    """What to tell the cashier about an error. Never technical; the log has the rest."""
    for kind, say in _SAY.items():
        if isinstance(error, kind):
            return say(error)
    return translate(
        "Error", "Something unexpected happened. Check the payment before charging again."
    )


def error_details(error: BaseException | None) -> tuple[str, ...]:
    """The provider's own words about a refused sale, to be shown as plain text."""
    if isinstance(error, errors.SaleRefused):
        return tuple(text for text in (error.reason, *error.details) if text.strip())
    return ()


def _product_refused(error: errors.ProductRefused) -> str:
    fields = {
        "sku": translate("Error", "product number"),
        "name": translate("Error", "name"),
        "description": translate("Error", "description"),
        "price": translate("Error", "price"),
        "original_price": translate("Error", "original price"),
        "image_url": translate("Error", "picture address"),
        "barcode": translate("Error", "barcode"),
    }
    problems = {
        "too_long": translate("Error", "{product}: the {field} is longer than {limit} characters."),
        "missing": translate("Error", "{product}: the {field} is missing."),
        "negative": translate("Error", "{product}: the {field} is below zero."),
        "currency": translate(
            "Error", "{product}: the {field} is in another currency than the till."
        ),
        "not_a_url": translate("Error", "{product}: the {field} is not a web address."),
        "taken": translate("Error", "{product}: another product has this {field}."),
    }
    sentence = problems.get(error.problem, translate("Error", "{product} cannot be sold: {field}."))
    return sentence.format(
        product=error.name, field=fields.get(error.field, error.field), limit=error.limit
    )


def _cart_refused(error: errors.CartRefused) -> str:
    problems = {
        "empty": translate("Error", "The cart is empty. Add something first."),
        "too_many_lines": translate(
            "Error", "{product} was not added: a cart holds {limit} different products."
        ),
        "quantity": translate("Error", "{product}: the quantity must be 1 to {limit}."),
        "total": translate("Error", "{product}: the total would be more than {limit}."),
        "currency": translate("Error", "{product} is priced in another currency than {limit}."),
        "too_many_items": translate(
            "Error", "Discounts and extras would make more than {limit} lines for the customer."
        ),
        "note": translate("Error", "{product}: the note is longer than {limit} characters."),
        "price": translate("Error", "{product}: the price is below zero."),
        "parked_name": translate("Error", "The name is longer than {limit} characters."),
        "discount_percent": translate("Error", "A discount is above 0 and at most {limit} %."),
        "discount_amount": translate("Error", "A discount must be more than nothing."),
        "discount_too_large": translate(
            "Error", "{product}: the discount is more than the {limit} there is."
        ),
        "discount_currency": translate(
            "Error", "The discount is in another currency than {limit}."
        ),
        "discount_label": translate(
            "Error", "The discount's name is longer than {limit} characters."
        ),
    }
    sentence = problems.get(error.problem, translate("Error", "{product} cannot be added."))
    product = error.name or translate("Error", "Cart")
    return sentence.format(product=product, limit=_limit_words(error.limit))


def _limit_words(limit: str) -> str:
    """A limit as people here write it: it comes as a number, an amount or a currency's code."""
    amount = _AMOUNT.fullmatch(limit)
    if amount is not None:
        return money_text(Money.from_decimal(Decimal(amount[1]), currency(amount[2])))
    return plain_number(int(limit)) if limit.isdecimal() else limit


def _settings_not_saved(error: errors.SettingsNotSaved) -> str:
    words = translate(
        "Error",
        "The settings could not be saved, and are forgotten when the till is closed. {why} Make "
        "room on the disk, or ask who looks after this computer.",
    )
    why = disk_words(disk_trouble(error))
    return " ".join(words.format(why=why).split())


def _session_rejected(error: errors.SessionRejected) -> str:
    problems = {
        "amount": translate(
            "Error",
            "The payment service made it another amount than the till. It was not shown, and "
            "nothing was charged. Try again; if it stays so, tell a manager.",
        ),
        "currency": translate(
            "Error",
            "The payment service made it another currency than the till's. It was not shown, and "
            "nothing was charged. A manager can check the currency in Settings.",
        ),
        "closed": translate(
            "Error",
            "The payment service had already closed this payment. It was never shown, and nothing "
            "was charged. Try again.",
        ),
        "address": translate(
            "Error",
            "The payment page has an address that the till does not trust. It was not shown, and "
            "nothing was charged. Tell a manager.",
        ),
    }
    return problems.get(
        error.problem,
        translate(
            "Error",
            "The payment that came back belongs to another sale. It was not shown, and nothing "
            "was charged. Try again.",
        ),
    )


def _fixed(make: Callable[[], str]) -> Callable[[Any], str]:
    def say(error: errors.PosError) -> str:
        del error
        return make()

    return say


def _address_moved(error: errors.AddressMoved) -> str:
    return translate(
        "Error",
        "The payment service has moved to {host}. Nothing was charged. A manager can set the "
        "address in Settings, Connection.",
    ).format(host=error.host)


def _folder_copied(error: errors.FolderCopied) -> str:
    return translate(
        "Error",
        "This till's data was copied, moved or restored from a backup. New receipts carry the mark "
        "{series}, so that no number is given twice. Open only one copy: both would follow the "
        "same payments.",
    ).format(series=error.series)


def _store_restored(error: errors.StoreRestored) -> str:
    words = translate(
        "Error",
        "The backup is restored. Payments that came after it and were taken over: {count}; of them "
        "still open and watched: {open}.",
    ).format(count=error.taken_over, open=error.still_open)
    if not error.unreadable:
        return words
    rest = translate(
        "Error",
        "Parts of the replaced journal could not be read. Keep the file {file} and compare the "
        "last payments with the payment service.",
    ).format(file=error.aside)
    return f"{words} {rest}"


# Any: each sentence takes the error of its own class, which the table's key guarantees.
_SAY: dict[type[BaseException], Callable[[Any], str]] = {
    errors.ProductRefused: _product_refused,
    errors.CartRefused: _cart_refused,
    errors.SaleRefused: _fixed(
        lambda: translate(
            "Error",
            "The payment service refused this sale. Nothing was charged. Mend what it names below, "
            "then try again.",
        )
    ),
    errors.ImportRefused: _fixed(
        lambda: translate(
            "Error", "The file was not taken: some rows need mending. Nothing changed."
        )
    ),
    errors.KeysRefused: _fixed(
        lambda: translate(
            "Error",
            "The keys were not accepted. Nothing was charged. A manager can type others in "
            "Settings, Set up again.",
        )
    ),
    errors.KeyringLocked: _fixed(
        lambda: translate(
            "Error",
            "This computer's keyring is locked. Nothing was charged. Unlock it and open the till "
            "again, or type the keys.",
        )
    ),
    errors.KeysNotKept: _fixed(
        lambda: translate(
            "Error",
            "The new keys are in use, but this computer's keyring did not take them. Have them at "
            "hand when the till is opened again.",
        )
    ),
    errors.KeyringUnavailable: _fixed(
        lambda: translate(
            "Error",
            "This computer has no safe place for the keys. Nothing was charged. A manager can type "
            "the keys at the start.",
        )
    ),
    errors.AddressMoved: _address_moved,
    errors.AddressWrong: _fixed(
        lambda: translate(
            "Error",
            "There is no payment service at the address in the settings. Nothing was charged. A "
            "manager can set the address in Settings, Connection.",
        )
    ),
    errors.SettingsDamaged: _fixed(
        lambda: translate(
            "Error",
            "The settings cannot be read. Nothing was changed. A manager can mend the settings "
            "file or set the till up again.",
        )
    ),
    errors.SettingsNotSaved: _settings_not_saved,
    errors.NotRestored: _fixed(
        lambda: translate(
            "Error",
            "The backup could not be restored. The journal is as it was, and nothing is lost. Try "
            "an older backup.",
        )
    ),
    errors.StoreUnusable: _fixed(
        lambda: translate(
            "Error",
            "The till cannot save its records. The disk may be full. Do not charge again before a "
            "manager has looked.",
        )
    ),
    errors.SetupError: _fixed(
        lambda: translate(
            "Error",
            "A setting does not work. Nothing was charged. A manager can change it in Settings.",
        )
    ),
    errors.TillInUse: _fixed(
        lambda: translate("Error", "This till is already open in another window. Go on there.")
    ),
    errors.FolderCopied: _folder_copied,
    errors.StoreRestored: _store_restored,
    errors.ProgramFault: _fixed(
        lambda: translate(
            "Error",
            "Something in the till broke. It moved no money, and you can go on selling. Look at "
            "the open payments before charging anybody again, and tell a manager: the log has it.",
        )
    ),
    errors.ProviderUnreachable: _fixed(
        lambda: translate("Error", "No connection to the payment service. Trying again by itself.")
    ),
    errors.ProviderBusy: _fixed(
        lambda: translate("Error", "The payment service is busy. Trying again by itself.")
    ),
    errors.NetworkTrouble: _fixed(
        lambda: translate(
            "Error", "The payment service gave no clear answer. Trying again by itself."
        )
    ),
    errors.SessionRejected: _session_rejected,
    errors.SessionGone: _fixed(
        lambda: translate(
            "Error", "The payment service does not say how this payment stands. Checking again."
        )
    ),
}
