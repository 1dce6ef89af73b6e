"""The one TLS context of the program: made once, and never loosened."""

from __future__ import annotations

import ssl
from functools import cache


@cache
def tls_context() -> ssl.SSLContext:
    """Verifies chain and host name against the well-known roots and the computer's own.

    The computer's own are needed where a shop's proxy or virus scanner signs with a root of the
    shop's; the well-known ones where a frozen program finds no system store. Takes some 50 ms:
    not for the GUI thread.
    """
    import httpx  # 40 ms: see `OzuraClient.warm_up`

    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
