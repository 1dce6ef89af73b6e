"""What is copied along with keys, and what is no key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.ui.setup.keys_text import KeyFault, clean_key, key_fault, two_keys

KEY = "vk_0123456789abcdef"


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f"  {KEY} ",
        f"{KEY}\r\n",
        f'"{KEY}"',
        f"'{KEY}',",
        f"`{KEY}`",
        f"\u201c{KEY}\u201d",
        f"\u200b{KEY}\ufeff",
        f"X-API-KEY: {KEY}",
        f"x-api-key:{KEY}",
        f'-H "X-API-KEY: {KEY}"',
        f'"X-API-KEY": "{KEY}",',
        f"OZURA_VAULT_KEY={KEY}",
        f"Vault key: {KEY}",
        f"Tresorschl\u00fcssel: {KEY}",
        f"{KEY[:8]}\n{KEY[8:]}",
        f"Vault key\n{KEY}",
        f"Vault key:\r\n{KEY}\r\n",
        f"vault key     {KEY}",
        f"Merchant key (live)\t{KEY}",
    ],
)
def test_only_the_key_is_left(pasted: str) -> None:
    assert clean_key(pasted) == KEY


@pytest.mark.parametrize(
    "key", ["abcKEYdef==", "c2VjcmV0LWtleS0xMjM0NQ==", "a:b:c:d:e", "key-=", "https:", "abc="]
)
def test_what_a_key_has_itself_stays(key: str) -> None:
    assert clean_key(key) == key


@given(st.text(max_size=60))
def test_what_is_clean_stays_so(pasted: str) -> None:
    clean = clean_key(pasted)
    assert not any(char.isspace() for char in clean)
    assert len(clean) <= len(pasted)


@pytest.mark.parametrize(
    "pasted",
    [
        "first-key-1\nsecond-key-2",
        "\n first-key-1 \n\n second-key-2 \n",
        "X-API-KEY: first-key-1\nX-OZURA-API-KEY: second-key-2",
        "X-OZURA-API-KEY: second-key-2\nX-API-KEY: first-key-1",
        "merchant_key=second-key-2\nvault_key=first-key-1",
        "Vault key\nfirst-key-1\nMerchant key\nsecond-key-2\n",
        "Merchant key\tsecond-key-2\nVault key\tfirst-key-1",
        "vault key     first-key-1\nmerchant key  second-key-2",
        "first-key-1\tsecond-key-2",
    ],
)
def test_two_lines_are_a_pair_vault_key_first(pasted: str) -> None:
    assert two_keys(pasted) == ("first-key-1", "second-key-2")


@pytest.mark.parametrize("pasted", ["", "one-key-alone", "one\ntwo\nthree", "one-key\n\n"])
def test_anything_else_is_none(pasted: str) -> None:
    assert two_keys(pasted) is None


@pytest.mark.parametrize(
    ("key", "fault"),
    [
        (KEY, None),
        ("sandbox-vault-key", None),
        ("schl\u00fcssel-1234", KeyFault.LETTERS),
        ("\u041a\u043b\u044e\u0447-1234", KeyFault.LETTERS),
        ("https://dashboard.example.com", KeyFault.ADDRESS),
        ("www.example.com/keys", KeyFault.ADDRESS),
        ("m_47110815", KeyFault.MERCHANT_NUMBER),
        ("other-key-1", KeyFault.SAME),
        ("short", KeyFault.SHORT),
        ("x" * 513, KeyFault.LONG),
    ],
)
def test_what_cannot_be_a_key(key: str, fault: KeyFault | None) -> None:
    assert key_fault(key, "other-key-1", "m_47110815") is fault
