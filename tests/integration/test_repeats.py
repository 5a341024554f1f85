"""Writes whose repeat does no harm are sent again; all others raise, with `maybe_done`."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from generated_client.api.sync import add_items_to_collection
from generated_client.models import CollectionItemsRequest
from trakt_auth import (
    AsyncTrakt,
    MemoryTokenStore,
    PartlyDone,
    Trakt,
    Unavailable,
    connect,
)
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

MOVIES: Any = [{"ids": {"trakt": number}} for number in (12601, 66)]
AWAY = [Answer(503), Answer.lost(), Answer(408), Answer(425), Answer.html(502)]


def front(sandbox: Sandbox, **options: Any) -> Trakt:
    clock: Any = {"clock": sandbox.clock, "sleep": sandbox.advance}
    return Trakt(sandbox.app, token=sandbox.sign_in(), **clock, **options)


@pytest.mark.parametrize("fault", AWAY, ids=lambda fault: f"{fault.status} {fault.manner.name}")
def test_an_addition_to_the_collection_is_sent_again(fault: Answer) -> None:
    with Sandbox() as sandbox, front(sandbox) as trakt:
        sandbox.script("POST /sync/collection", [fault])
        result = trakt.sync.collection.add(movies=MOVIES[:1])
        held = [item.movie.ids.trakt for item in trakt.sync.collection.list("movies")]
    assert held == [12601]
    # What the request had done whose answer was lost, the repeat reports as existing.
    assert (result.added.movies, result.existing.movies) in ((1, 0), (0, 1))


def test_so_it_is_where_it_is_awaited() -> None:
    async def main(sandbox: Sandbox) -> None:
        async with AsyncTrakt(
            sandbox.app, token=sandbox.sign_in(), clock=sandbox.clock, sleep=sandbox.advance_async
        ) as trakt:
            await trakt.sync.watchlist.add(movies=MOVIES)
            assert len([item async for item in trakt.sync.watchlist.list()]) == 2

    with Sandbox() as sandbox:
        sandbox.script("POST /sync/watchlist", [Answer.lost(), Answer(503)])
        anyio.run(main, sandbox)


@pytest.mark.parametrize("fault", [Answer(503), Answer.lost()])
def test_a_play_is_not(fault: Answer) -> None:
    with Sandbox() as sandbox, front(sandbox) as trakt:
        sandbox.script("POST /sync/history", [fault])
        with pytest.raises(Unavailable, match="look before you send it again") as caught:
            trakt.sync.history.add(movies=MOVIES)
    assert caught.value.maybe_done
    assert sandbox.changes == 1


def test_no_doubt_is_left_by_a_write_that_may_be_repeated() -> None:
    with Sandbox() as sandbox, front(sandbox, retries=0, rate_limit=False) as trakt:
        sandbox.script("POST /sync/collection", [Answer(503), None, Answer(503), None, Answer(200)])
        with pytest.raises(Unavailable, match="Try again later") as caught:
            trakt.sync.collection.add(movies=MOVIES)
        assert not caught.value.maybe_done
        for _ in ("no answer", "an answer that cannot be read"):
            with pytest.raises(PartlyDone, match="`left` has the other items") as partly:
                trakt.sync.collection.add(movies=MOVIES, chunk=1)
            assert not partly.value.maybe_done
            assert partly.value.left == {"movies": MOVIES[1:]}


def test_connect_and_plain_requests_know_them_by_their_path() -> None:
    with Sandbox() as sandbox:
        store = MemoryTokenStore()
        store.save("default", sandbox.sign_in())
        sandbox.script("POST /sync/collection", [Answer(503, headers={"Retry-After": "0"})])
        with connect(sandbox.app, store=store, rate_limit=False) as client:
            body = CollectionItemsRequest.from_dict({"movies": MOVIES})
            result = add_items_to_collection.sync(client=client, body=body)
        assert result is not None
        with front(sandbox) as trakt:
            sandbox.script("POST /sync/ratings", [Answer(503)])
            sandbox.script("POST /checkin", [Answer(503)])
            rated = [MOVIES[0] | {"rating": 8}]
            trakt.request("POST", "/sync/ratings?a=b", json={"movies": rated})
            with pytest.raises(Unavailable):
                trakt.request("POST", "/checkin", json={"movie": MOVIES[0]})
