"""Keys that change while the client is in use."""

from __future__ import annotations

import json

import httpx
import pytest

from pos_app.checkout.client import OzuraClient
from pos_app.domain.errors import SaleRefused
from pos_app.services.ports import Keys
from tests.unit.checkout.calls import PENDING, answering, client_of, open_, run
from tests.unit.checkout.sales import MERCHANT_KEY, SESSION_ID, VAULT_KEY


def test_f55_new_keys_are_sent_from_the_next_call_on() -> None:
    seen: list[tuple[str, str]] = []
    new = Keys("vault-2-2222", "merchant-2-2222")

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append((request.headers["X-API-KEY"], request.headers["X-OZURA-API-KEY"]))
        return httpx.Response(200, content=PENDING)

    async def calls(client: OzuraClient) -> None:
        await client.ask_status(SESSION_ID)
        client.use_keys(new)
        await client.ask_status(SESSION_ID)

    run(client_of(handler), calls)
    assert seen == [(VAULT_KEY, MERCHANT_KEY), (new.vault_key, new.merchant_key)]


def test_f55_a_refusal_that_quotes_a_key_of_before_or_of_now_comes_without_it() -> None:
    quoted = f"keys {VAULT_KEY} {MERCHANT_KEY} vault-2-2222 merchant-2-2222"
    body = json.dumps({"success": False, "error": quoted, "details": [quoted]}).encode()
    client = client_of(answering(400, body))
    client.use_keys(Keys("vault-2-2222", "merchant-2-2222"))
    with pytest.raises(SaleRefused) as refused:
        open_(client)
    assert refused.value.reason == "keys … … … …"
    assert refused.value.details == ("keys … … … …",)
