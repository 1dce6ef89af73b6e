"""The test page for phones: real requests to a till's own handler and to a hosted one."""

from __future__ import annotations

import queue
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import httpx
import pytest

from pos_app.domain.errors import NetworkTrouble
from pos_app.returns import local
from pos_app.returns.app import create_app
from pos_app.returns.mailbox import Mailbox
from pos_app.returns.network import host_headers
from pos_app.returns.phone_trial import FeedTrial, TrialPlace, open_phone_trial
from pos_app.returns.server import ReturnServer
from pos_app.returns.tokens import Outcome, Till, new_till_key, return_path
from pos_app.services.settings import BadSetting
from pos_app.services.setup import PhoneSeen

TILL = Till("till-1", new_till_key())
PAST = UUID("00000000-0000-4000-8000-000000000001")
DEADLINE_S = 20.0
ANDROID = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/130.0 Mobile"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari"


class Seen(queue.SimpleQueue[PhoneSeen]):
    """What the trial told."""

    def next(self) -> PhoneSeen:
        return self.get(timeout=DEADLINE_S)


@contextmanager
def trial(place: TrialPlace, seen: Seen, till: Till = TILL) -> Iterator[FeedTrial]:
    opened = open_phone_trial(till, place, seen.put)
    try:
        yield opened
    finally:
        opened.close()


def look(url: str, method: str = "GET", **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    with httpx.Client(trust_env=False) as phone:
        return phone.request(method, url, headers=named)


@pytest.fixture
def hosted() -> Iterator[str]:
    """A hosted handler that knows the till; nobody has told it a shop's name."""
    server = ReturnServer("127.0.0.1", 0, behind_proxy=True)
    mailbox = Mailbox()
    hosts = host_headers("127.0.0.1", server.port)
    server.start(create_app({TILL.id: TILL.key}.get, mailbox, hosts), mailbox.close)
    yield f"http://127.0.0.1:{server.port}"
    server.stop()


HERE = TrialPlace(host="127.0.0.1", shop="Bob's <b>Café</b>")


def test_a_phone_that_opens_the_page_is_seen_and_told_in_its_language() -> None:
    seen = Seen()
    with trial(HERE, seen) as open_trial:
        page = look(open_trial.url, User_Agent=IPHONE, Accept_Language="de-AT,en;q=0.5")
        came = seen.next()
    assert page.status_code == 200
    assert "Es funktioniert" in page.text
    assert "Bob&#39;s &lt;b&gt;Café" in page.text
    assert came.agent == "iphone"
    assert 0 < came.after_s < DEADLINE_S
    assert 0 <= came.answered_ms < 1000 * DEADLINE_S


def test_its_style_is_where_the_page_looks_for_it() -> None:
    with trial(HERE, Seen()) as open_trial:
        page = look(open_trial.url)
        assert 'href="../../../style.css"' in page.text
        style = look(str(httpx.URL(open_trial.url).join("../../../style.css")))
    assert style.headers["Content-Type"].startswith("text/css")


@pytest.mark.parametrize(
    ("agent", "word"),
    [(ANDROID, "android"), (IPHONE, "iphone"), ("curl/8", "other"), ("", "other")],
)
def test_what_came_is_one_plain_word(agent: str, word: str) -> None:
    seen = Seen()
    with trial(HERE, seen) as open_trial:
        look(open_trial.url, User_Agent=agent)
        assert seen.next().agent == word


def test_what_nobody_scanned_does_not_count() -> None:
    """The stranger's and the browser's requests first; what is seen then is the phone's."""
    seen = Seen()
    with trial(HERE, seen) as one, trial(HERE, Seen()) as another:
        home = str(httpx.URL(one.url).join("/"))
        made_up = one.url.rpartition("/")[0] + "/" + "0" * 32
        assert look(f"{home}hello").status_code == 200
        assert look(made_up).status_code == 404
        assert look(home + another.url.partition("/try/")[2]).status_code == 404
        assert look(one.url, "HEAD").status_code == 200
        for header in ("Sec_Purpose", "Purpose", "X_Moz"):
            assert look(one.url, **{header: "prefetch;prerender"}).status_code == 200
        assert look(one.url, X_Purpose="preview").status_code == 200
        look(one.url, User_Agent=ANDROID)
        assert seen.next().agent == "android"
    assert seen.empty()


def test_every_look_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_app.returns.mailbox._SAME_RETURN_S", 0.0)
    seen = Seen()
    with trial(HERE, seen) as open_trial:
        for agent in (ANDROID, IPHONE):
            look(open_trial.url, User_Agent=agent)
        assert [seen.next().agent, seen.next().agent] == ["android", "iphone"]
    assert seen.empty()


def test_a_return_of_a_sale_is_no_trial() -> None:
    seen = Seen()
    with trial(HERE, seen) as open_trial:
        home, _, place = open_trial.url.partition("/try/")
        token, till, trial_id = place.split("/")
        assert look(f"{home}/r/{token}/{till}/{trial_id}/success").status_code == 404
        look(open_trial.url, User_Agent=ANDROID)
        assert seen.next().agent == "android"
    assert seen.empty()


def test_after_it_was_closed_nobody_answers_and_the_port_is_free() -> None:
    with trial(HERE, Seen()) as open_trial:
        port = httpx.URL(open_trial.url).port
        assert port is not None
        open_trial.close()
        with pytest.raises(httpx.ConnectError):
            look(open_trial.url)
    with trial(TrialPlace(host="127.0.0.1", port=port), Seen()) as again:
        assert httpx.URL(again.url).port == port
        assert again.trouble == "loopback_only"


def test_a_taken_port_is_said_and_another_works() -> None:
    seen = Seen()
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with trial(TrialPlace(host="127.0.0.1", port=port), seen) as open_trial:
            assert open_trial.trouble == "port_taken"
            assert open_trial.port == httpx.URL(open_trial.url).port != port
            look(open_trial.url)
            seen.next()


def test_on_a_network_there_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "is_loopback", lambda _host: False)
    with trial(HERE, Seen()) as open_trial:
        assert open_trial.trouble == ""


def test_an_address_that_this_computer_lacks_is_refused() -> None:
    with pytest.raises(BadSetting) as refused:
        open_phone_trial(TILL, TrialPlace(host="192.0.2.77"), Seen().put)
    assert refused.value.name == "return_host"


# ---- hosted -------------------------------------------------------------------------------------
def test_a_hosted_handler_serves_the_page_of_this_shop_and_tells(hosted: str) -> None:
    """And tells nothing of the customers who come back before it and meanwhile."""
    seen = Seen()
    look(hosted + return_path(TILL, PAST, Outcome.SUCCESS))
    with trial(TrialPlace(hosted_url=hosted, shop="Bob's"), seen) as open_trial:
        assert open_trial.trouble == ""
        look(hosted + return_path(TILL, PAST, Outcome.CANCEL))
        page = look(open_trial.url, User_Agent=ANDROID)
        assert seen.next().agent == "android"
    assert open_trial.url.startswith(f"{hosted}/try/")
    assert "It works" in page.text
    assert "Bob&#39;s" in page.text
    assert seen.empty()


def test_a_hosted_handler_with_another_key_is_refused(hosted: str) -> None:
    stranger = Till(TILL.id, new_till_key())
    with pytest.raises(NetworkTrouble):
        open_phone_trial(stranger, TrialPlace(hosted_url=hosted), Seen().put)


def test_a_hosted_handler_that_is_not_there_is_refused() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        place = TrialPlace(hosted_url=f"http://127.0.0.1:{nobody.getsockname()[1]}")
        with pytest.raises(NetworkTrouble):
            open_phone_trial(TILL, place, Seen().put)


def test_a_listener_that_breaks_costs_the_next_phone_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("pos_app.returns.mailbox._SAME_RETURN_S", 0.0)
    seen = Seen()

    def listen(phone: PhoneSeen) -> None:
        seen.put(phone)
        if phone.agent == "iphone":
            raise ZeroDivisionError

    opened = open_phone_trial(TILL, HERE, listen)
    try:
        for agent in (IPHONE, ANDROID):
            look(opened.url, User_Agent=agent)
            seen.next()
    finally:
        opened.close()
    assert "could not be told of" in caplog.text
