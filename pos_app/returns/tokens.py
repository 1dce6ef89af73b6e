"""Keys and tokens: who a till is, and how a return URL proves that the till made it."""

from __future__ import annotations

import base64
import enum
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field
from uuid import UUID

KEY_BYTES = 32
_TOKEN_BYTES = 16
_TILL_ID = re.compile(r"[a-z0-9-]{1,40}")
_KEY = re.compile(r"[0-9a-f]{64}")
_ATTEMPT = re.compile(r"[0-9a-f]{32}")
_TRIAL = "trial"


class Outcome(enum.StrEnum):
    """How the customer left the payment page, as far as the redirect claims."""

    SUCCESS = "success"
    CANCEL = "cancel"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Till:
    """One till at a return handler: its `id` ([a-z0-9-], 1 to 40) and its `key` (32 bytes).

    Raises `ValueError` for another id or key; the message never holds the key.
    """

    id: str
    key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if not is_till_id(self.id):
            raise ValueError("a till's id is 1 to 40 of the letters a to z, digits and hyphens")
        if len(self.key) != KEY_BYTES:
            raise ValueError(f"a till's key is {KEY_BYTES} bytes")


def new_till_key() -> bytes:
    """A random key, for a till that runs its own handler."""
    return secrets.token_bytes(KEY_BYTES)


def till_key(master_secret: bytes, till_id: str) -> bytes:
    """The key of a till at a hosted handler, which therefore keeps no list of tills.

    Raises `ValueError` for a bad till id or a master secret of less than 32 bytes.
    """
    if len(master_secret) < KEY_BYTES:
        raise ValueError(f"the master secret has at least {KEY_BYTES} bytes")
    if not is_till_id(till_id):
        raise ValueError("a till's id is 1 to 40 of the letters a to z, digits and hyphens")
    return _derive(master_secret, f"pos returns: till key\n{till_id}")


def read_key(text: str) -> bytes:
    """A key from its 64 hexadecimal digits. Raises `ValueError`, without repeating the text."""
    bare = text.strip().lower()
    if _KEY.fullmatch(bare) is None:
        raise ValueError("a key is 64 hexadecimal digits")
    return bytes.fromhex(bare)


def is_till_id(text: str) -> bool:
    """Whether `text` can be a till's id."""
    return _TILL_ID.fullmatch(text) is not None


def read_attempt(text: str) -> UUID | None:
    """The attempt from its 32 lower-case hexadecimal digits; None for anything else."""
    return UUID(hex=text) if _ATTEMPT.fullmatch(text) else None


def return_token(till: Till, attempt_id: UUID, outcome: Outcome) -> str:
    """The MAC of one return: 128 bits, base64url without padding (22 characters)."""
    return _token(till, attempt_id, outcome.value)


def is_return_token(text: str, till: Till, attempt_id: UUID, outcome: Outcome) -> bool:
    """Whether `text` is exactly that return's token. Compared as text, in constant time: two
    spellings of one base64 value are not both good."""
    return _is_token(text, till, attempt_id, outcome.value)


def is_trial_token(text: str, till: Till, trial_id: UUID) -> bool:
    """Whether `text` is exactly that trial's token, which is no return's."""
    return _is_token(text, till, trial_id, _TRIAL)


def return_path(till: Till, attempt_id: UUID, outcome: Outcome) -> str:
    """The path of a return: `/r/{token}/{till}/{attempt}/{outcome}`."""
    token = return_token(till, attempt_id, outcome)
    return f"/r/{token}/{till.id}/{attempt_id.hex}/{outcome.value}"


def trial_path(till: Till, trial_id: UUID) -> str:
    """The path of a test page that nobody can guess: `/try/{token}/{till}/{trial}`."""
    return f"/try/{_token(till, trial_id, _TRIAL)}/{till.id}/{trial_id.hex}"


def feed_bearer(till: Till) -> str:
    """What the till shows at the feed: 64 hexadecimal digits that do not reveal the key."""
    return _derive(till.key, f"pos returns: feed bearer\n{till.id}").hex()


def is_feed_bearer(text: str, till: Till) -> bool:
    """Whether `text` is the till's bearer key, in constant time."""
    expected = feed_bearer(till).encode("ascii")
    return hmac.compare_digest(expected, text.encode("utf-8", "surrogatepass"))


def _token(till: Till, attempt_id: UUID, what_for: str) -> str:
    mac_key = _derive(till.key, "pos returns: url token")
    mac = _derive(mac_key, f"{till.id}\n{attempt_id.hex}\n{what_for}")[:_TOKEN_BYTES]
    return base64.urlsafe_b64encode(mac).rstrip(b"=").decode("ascii")


def _is_token(text: str, till: Till, attempt_id: UUID, what_for: str) -> bool:
    expected = _token(till, attempt_id, what_for).encode("ascii")
    return hmac.compare_digest(expected, text.encode("utf-8", "surrogatepass"))


def _derive(key: bytes, label: str) -> bytes:
    return hmac.new(key, label.encode("ascii"), hashlib.sha256).digest()
