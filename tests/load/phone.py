"""Honest customers: each comes back once from the payment page, and sees what they should.

Arguments: how many seconds lie between two of them. Their addresses come on stdin, a line each.
Prints, as JSON, the milliseconds that each page took; null for a page that did not come.
"""

from __future__ import annotations

import http.client
import json
import sys
import time
from urllib.parse import urlsplit

ADDRESS = ("127.0.0.250", 0)
PATIENCE_S = 10.0


def page_ms(url: str) -> float | None:
    """How long the page of a return took, with its connection; None if it is not that page."""
    parts = urlsplit(url)
    started = time.perf_counter()
    connection = http.client.HTTPConnection(
        parts.hostname or "", parts.port, timeout=PATIENCE_S, source_address=ADDRESS
    )
    try:
        connection.request("GET", f"{parts.path}?transactionId=txn_1&amount=25.00&currency=USD")
        answer = connection.getresponse()
        page = answer.read()
    except OSError:
        return None
    finally:
        connection.close()
    took_s = time.perf_counter() - started
    return took_s * 1000 if answer.status == 200 and b"Thank you" in page else None


def main() -> None:
    pause_s = float(sys.argv[1])
    found = []
    for url in sys.stdin.read().split():
        found.append(page_ms(url))
        time.sleep(pause_s)
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
