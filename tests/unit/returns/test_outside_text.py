"""Text from outside is text: refused, or shown escaped, on every page of the phone."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import quote
from uuid import UUID

import pytest

from pos_app.domain.money import Money
from pos_app.returns.notes import BadNote, Note, read_note, shop_name, write_note
from pos_app.returns.tokens import Outcome, return_path
from tests.unit.returns.conftest import Handler

OUTSIDE = {
    "table": "<table><tr><td>1</td></tr></table>",
    "image": '<img src="https://evil.example/x.png" onerror=alert(1)>',
    "paid": "</p><h1 class='paid'><b>PAID",
    "attribute": '" autofocus onfocus="alert(1)',
    "template": "{{ 7 * 7 }}{% raw %}",
    "entity": "&lt;b&gt; &#60;",
    "backwards": "\u202egnp.exe\u2066",
    "nothing": "\0",
    "zero width": "Sh\u200bop\ufeff\u2060",
    "lines": "Shop\r\nSet-Cookie: a=b\u2028",
    "half a character": "Shop \ud83d",
    "large": "x" * 10_000_000,
}
FORBIDDEN = "\0\r\u202e\u2066\u200b\ufeff\u2060\u2028\ud83d"
PAGES = ["success", "waiting", "cancel", "error", "paid", "hello"]
outside = pytest.mark.parametrize("text", OUTSIDE.values(), ids=OUTSIDE)
pages = pytest.mark.parametrize("which", PAGES)


@dataclass
class Skeleton(HTMLParser):
    """A page's tags with their attributes, and its text."""

    tags: list[tuple[str, list[tuple[str, str | None]]]] = field(default_factory=list)
    words: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.words += data


def _read(html: str) -> Skeleton:
    found = Skeleton()
    found.feed(html)
    return found


def _page(handler: Handler, which: str, attempt: UUID, query: str = "") -> Skeleton:
    outcome = Outcome(which) if which in set(Outcome) else Outcome.SUCCESS
    path = "/hello" if which == "hello" else return_path(handler.till, attempt, outcome)
    answer = handler.ask(f"{path}?{query or ('n=30' if which == 'waiting' else '')}")
    assert answer.status_code == 200
    assert not set(answer.text) & set(FORBIDDEN)
    return _read(answer.text)


def _told(which: str, attempt: UUID, shop: str) -> Note:
    if which == "paid":
        return Note(attempt, shop, receipt="A-0042", amount=Money.of(2500, "USD"))
    return Note(attempt, shop, checkout_url="https://pay.example/1")


@outside
@pages
def test_a_shops_name_is_words_on_every_page(text: str, which: str, attempt: UUID) -> None:
    plain, odd = Handler(), Handler()
    plain.tell(_told(which, attempt, "Bob's"))
    assert odd.tell(_told(which, attempt, text)).status_code == 204
    expected, found = _page(plain, which, attempt), _page(odd, which, attempt)
    assert found.tags == expected.tags
    if which != "hello" and shop_name(text):
        assert shop_name(text) in found.words


@outside
@pages
def test_the_settings_shop_is_words_on_every_page(text: str, which: str, attempt: UUID) -> None:
    plain, odd = Handler(shop="Bob's"), Handler(shop=text)
    assert _page(odd, which, attempt).tags == _page(plain, which, attempt).tags


@outside
@pages
def test_a_parameter_changes_no_page(text: str, which: str, attempt: UUID) -> None:
    handler = Handler()
    handler.tell(_told(which, attempt, "Bob's"))
    value = quote(text[:1_000].encode("utf-8", "surrogatepass"))
    names = ["transactionId", "amount", "cancelUrl", "email", "n", "shop", value]
    for name in names:
        page = _page(handler, which, attempt, f"{name}={value}")
        bare = _page(handler, which, attempt, "x=y")
        assert (page.tags, page.words) == (bare.tags, bare.words)


@outside
def test_only_a_shops_name_may_be_free_text(text: str, attempt: UUID) -> None:
    for name in ("attempt", "receipt", "amount", "currency", "checkout_url"):
        fields = {"attempt": attempt.hex, "amount": "1.00", "currency": "USD"} | {name: text}
        header = base64.urlsafe_b64encode(json.dumps(fields).encode()).decode()
        with pytest.raises(BadNote):
            read_note(header)
    for note in (Note(attempt, receipt=text), Note(attempt, checkout_url=text)):
        with pytest.raises(BadNote):
            write_note(note)
