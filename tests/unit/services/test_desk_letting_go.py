"""A payment that was never opened can be let go; keys that changed are tried on all at once."""

from __future__ import annotations

from pos_app.domain.errors import KeysRefused, ProviderUnreachable, StoreUnusable
from pos_app.domain.payment import Attention, Certainty, PaymentState
from pos_app.services.events import EventKind
from tests.fakes.desk_shop import Shop, play, sale_of
from tests.fakes.fake_provider import completed


def test_what_was_never_opened_is_let_go_and_noted() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [KeysRefused()]
        attempt_id = await shop.charge()
        shop.desk.let_go(attempt_id)
        assert shop.kinds(attempt_id)[-1] is EventKind.LET_GO
        assert shop.stored(attempt_id).state is PaymentState.NOT_OPENED
        assert attempt_id not in shop.desk._live
        await shop.restart()
        assert shop.views == []

    play(scene)


def test_one_whose_failure_could_not_be_noted_does_not_return_either() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [KeysRefused()]
        saved = shop.journal.save

        def full(*_: object) -> None:
            raise StoreUnusable("disk full")

        shop.journal.save = full  # type: ignore[method-assign,assignment]  # the disk is full
        attempt_id = await shop.charge()
        assert shop.stored(attempt_id).state is PaymentState.OPENING
        shop.journal.save = saved  # type: ignore[method-assign]  # room again
        shop.desk.let_go(attempt_id)
        await shop.restart()
        assert shop.views == []

    play(scene)


def test_a_full_disk_does_not_keep_it_on_the_list() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [KeysRefused()]
        attempt_id = await shop.charge()
        shop.journal.trouble = StoreUnusable("disk full")
        shop.desk.let_go(attempt_id)
        assert attempt_id not in shop.desk._live
        shop.journal.trouble = None

    play(scene)


def test_what_can_be_paid_is_not_let_go() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.views.clear()
        shop.desk.let_go(attempt_id)
        assert [view.state for view in shop.views] == [PaymentState.AWAITING], "it is shown again"
        shop.provider.status["session_1"] = completed("25.00")
        await shop.clock.advance(3)
        assert shop.last.is_proven

    play(scene)


def test_letting_go_of_an_unknown_payment_is_nothing() -> None:
    async def scene(shop: Shop) -> None:
        shop.desk.let_go(sale_of().id)
        assert shop.views == []

    play(scene)


def test_f55_with_new_keys_every_open_payment_is_asked_about_at_once() -> None:
    async def scene(shop: Shop) -> None:
        first = await shop.charge()
        second = await shop.charge(700)
        await shop.clock.advance(400)
        for name in ("session_1", "session_2"):
            shop.provider.status[name] = KeysRefused()
        await shop.clock.advance(10)
        assert {view.certainty for view in shop.views[-2:]} == {Certainty.UNKNOWN}
        shop.provider.status["session_1"] = completed("25.00")
        shop.provider.status["session_2"] = completed("7.00")
        shop.desk.ask_anew()
        await shop.clock.advance(0.5)
        assert {shop.stored(one).receipt for one in (first, second)} == {"A-0001", "A-0002"}

    play(scene)


def test_f55_one_that_the_till_had_given_up_is_asked_about_too() -> None:
    async def scene(shop: Shop) -> None:
        attempt_id = await shop.charge()
        shop.provider.status["session_1"] = KeysRefused()
        for _ in range(40):
            await shop.clock.advance(3600)
        assert shop.stored(attempt_id).attention is Attention.UNRESOLVED
        shop.provider.status["session_1"] = completed("25.00")
        shop.desk.ask_anew()
        await shop.clock.advance(0.5)
        assert shop.stored(attempt_id).state is PaymentState.PAID

    play(scene)


def test_f55_opening_that_waits_for_the_network_goes_on_as_before() -> None:
    async def scene(shop: Shop) -> None:
        shop.provider.open_errors = [ProviderUnreachable("no")]
        await shop.charge()
        shop.desk.ask_anew()
        await shop.clock.settle()
        assert shop.state() is PaymentState.AWAITING

    play(scene)
