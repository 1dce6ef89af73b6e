"""The error tree: every failure that a person can be told about.

    PosError
    ├── CashierError             the cashier can fix it and go on
    │   ├── ProductRefused       a product has a field that the provider would refuse
    │   ├── CartRefused          too many lines, pieces or too much money
    │   ├── SaleRefused          the provider refused the sale's contents
    │   └── ImportRefused        a catalogue file has bad rows; nothing was taken
    ├── SetupError               a manager can fix it in the settings
    │   ├── KeysRefused          the provider does not know the keys
    │   ├── KeyringUnavailable   there is no safe place for the keys
    │   │   └── KeyringLocked    there is one, and nobody has unlocked it
    │   ├── KeysNotKept          keys that work could not be put into the keyring
    │   ├── AddressMoved         the provider answers from another address
    │   ├── AddressWrong         nothing that opens sessions is at the address
    │   ├── SettingsDamaged      the settings file cannot be read
    │   ├── NotRestored          a backup could not be restored; the journal is as it was
    │   └── StoreUnusable        the journal is damaged, newer than the program, or not writable
    │       └── PaidNotSaved     a proven payment is not on disk yet; it is being retried
    ├── TillInUse                another till runs on this data folder
    ├── FolderCopied             the data folder is a copy, or was restored; nothing is lost
    ├── StoreRestored            a backup is in the journal's place, with all payments of both
    ├── NetworkTrouble           nobody can fix it yet; it is being retried
    │   ├── ProviderUnreachable  no connection, time-out, TLS failure
    │   ├── ProviderBusy         asked to slow down
    │   └── ProviderBroken       an answer that makes no sense, or a failure on their side
    ├── SessionRejected          a session was opened that must not be shown
    └── SessionGone              the provider does not know, or no longer offers, the session

`str(error)` is one plain English sentence without secrets, for the log and the command line.
Screens make their own words from the class and its facts.
"""

from __future__ import annotations


class PosError(Exception):
    """Root of everything that the till says went wrong."""


class CashierError(PosError):
    """The cashier can fix it and go on."""


class ProductRefused(CashierError):
    """`field` of the product called `name` is `problem`: too_long (`limit` characters),
    missing, negative, currency, not_a_url, or taken (by another product)."""

    def __init__(self, name: str, field: str, problem: str, limit: int = 0) -> None:
        super().__init__(f"{name}: {field.replace('_', ' ')} is {problem.replace('_', ' ')}.")
        self.name = name
        self.field = field
        self.problem = problem
        self.limit = limit


class CartRefused(CashierError):
    """The cart would break a limit; `name` is the product in hand, empty for the whole cart, and
    `limit` the limit as a number or an amount in text.

    `problem` is too_many_lines, too_many_items (discounts split lines, tip and round-up are items
    too), quantity, total, currency, empty, note (too long), price (below zero), parked_name (too
    long), or, of a discount, discount_percent, discount_amount (not above zero),
    discount_too_large (`limit` is what there is), discount_currency, discount_label (too long).
    """

    def __init__(self, problem: str, name: str = "", limit: str = "") -> None:
        super().__init__(f"{name or 'The cart'}: {problem.replace('_', ' ')} (limit {limit}).")
        self.problem = problem
        self.name = name
        self.limit = limit


class SaleRefused(CashierError):
    """The provider refused the sale. `reason` and `details` are its own words, to be shown as
    plain text."""

    def __init__(self, reason: str, details: tuple[str, ...] = ()) -> None:
        super().__init__("The payment provider refused the sale.")
        self.reason = reason
        self.details = details


class ImportRefused(CashierError):
    """A catalogue file was not taken. `rows` are (line, column, reason); `more` more are bad."""

    def __init__(self, rows: list[tuple[int, str, str]], more: int = 0) -> None:
        super().__init__("The file was not taken: some rows need mending.")
        self.rows = rows
        self.more = more


class SetupError(PosError):
    """A manager can fix it in the settings."""


class KeysRefused(SetupError):
    """The provider does not accept the keys."""

    def __init__(self) -> None:
        super().__init__("The payment provider did not accept the keys.")


class KeyringUnavailable(SetupError):
    """There is no safe place on this computer to keep the keys."""


class KeyringLocked(KeyringUnavailable):
    """The keyring is locked, and nobody unlocked it."""


class KeysNotKept(SetupError):
    """Keys that were typed and work are in use, but the keyring did not take them."""

    def __init__(self) -> None:
        super().__init__("The keys are in use, but the system's keyring did not take them.")


class AddressMoved(SetupError):
    """The provider redirected to `host`, which the settings should perhaps name."""

    def __init__(self, host: str) -> None:
        super().__init__(f"The payment provider answers from another address: {host}")
        self.host = host


class AddressWrong(SetupError):
    """There is no checkout API at the address in the settings."""

    def __init__(self) -> None:
        super().__init__("There is no checkout API at the address in the settings.")


class SettingsDamaged(SetupError):
    """The settings file `file` cannot be read, or not be understood from `line` on; 0: that is not
    known."""

    def __init__(self, message: str = "", file: str = "", line: int = 0) -> None:
        super().__init__(message)
        self.file, self.line = file, line


class SettingsNotSaved(SetupError):
    """The disk did not take the settings; why is in the error that it was raised from."""


class StoreUnusable(SetupError):
    """The journal is damaged, newer than this program, or cannot be written."""


class TillInUse(PosError):
    """Another till already runs on this data folder."""


class FolderCopied(PosError):
    """The data folder was copied, moved or restored. Receipts go on in a series of their own,
    `series`, so that no number is given twice."""

    def __init__(self, series: str) -> None:
        super().__init__("The data folder was copied, moved or restored from a backup.")
        self.series = series


class StoreRestored(PosError):
    """A backup took the journal's place. `taken_over` payments came from the replaced journal,
    `still_open` of them are not finished; `unreadable` places of it could not be read; `aside` is
    the name of the file that it is kept in."""

    def __init__(self, taken_over: int, still_open: int, unreadable: int, aside: str) -> None:
        super().__init__("A backup of the journal was restored.")
        self.taken_over = taken_over
        self.still_open = still_open
        self.unreadable = unreadable
        self.aside = aside


class NotRestored(SetupError):
    """A backup could not be restored; the journal is as it was."""


class ProgramFault(PosError):
    """A bug of this program showed itself, beside any payment. The log has it."""

    def __init__(self) -> None:
        super().__init__("The till met an unexpected problem.")


class NetworkTrouble(PosError):
    """Nobody can fix it yet; it is being retried. `retry_after_s` is what the provider asked."""

    def __init__(self, message: str, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class ProviderUnreachable(NetworkTrouble):
    """No connection, a time-out, no DNS, or a TLS failure."""


class ProviderBusy(NetworkTrouble):
    """The provider asked to slow down (429)."""


class ProviderBroken(NetworkTrouble):
    """A failure on the provider's side (5xx), or an answer that makes no sense. `status_code` is
    the answer's own where it says all there is (else 0); `is_page`: a web page came instead."""

    def __init__(
        self,
        message: str,
        retry_after_s: float | None = None,
        *,
        status_code: int = 0,
        is_page: bool = False,
    ) -> None:
        super().__init__(message, retry_after_s)
        self.status_code = status_code
        self.is_page = is_page


class SessionRejected(PosError):
    """The provider opened a session that must not be shown: `problem` is amount, currency,
    address, another_sale, or closed."""

    def __init__(self, problem: str, detail: str = "") -> None:
        super().__init__(f"The opened checkout does not fit the sale: {problem}. {detail}".strip())
        self.problem = problem
        self.detail = detail


class SessionGone(PosError):
    """The provider answered that the session is unknown (404), closed (409) or expired (410):
    `status_code` says which."""

    def __init__(self, status_code: int) -> None:
        super().__init__(f"The provider no longer offers this checkout ({status_code}).")
        self.status_code = status_code


class PaidNotSaved(StoreUnusable):
    """The provider proved a payment, and it could not be written down. It is being retried;
    `reference` is the provider's transaction id, for a pen."""

    def __init__(self, reference: str) -> None:
        super().__init__("A payment was received but could not be saved.")
        self.reference = reference
