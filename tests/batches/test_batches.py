"""Both batches against the sandbox, over real HTTP."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from trakt_auth import AsyncBatch, AsyncTrakt, Batch, PartlyDone, Progress, Trakt
from trakt_auth.sandbox import Answer, Sandbox

pytestmark = pytest.mark.slow

TRON, LEGACY, LIST = 66, 12601, "trains"


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def movie(trakt: int) -> dict[str, Any]:
    return {"ids": {"trakt": trakt}}


Fill = Callable[[Any], object]


def run(kind: str, sandbox: Sandbox, fill: Fill, *, token: Any = None, **options: Any) -> Any:
    """Fill a batch in a `with`; return it, or what its end raised."""
    front: dict[str, Any] = {"clock": sandbox.clock, "token": token or sandbox.sign_in()}
    batches: list[Any] = []
    try:
        if kind == "sync":
            with (
                Trakt(sandbox.app, sleep=sandbox.advance, **front) as trakt,
                trakt.batch(**options) as batch,
            ):
                batches.append(batch)
                fill(batch)
        else:

            async def main() -> None:
                async with (
                    AsyncTrakt(sandbox.app, sleep=sandbox.advance_async, **front) as trakt,
                    trakt.batch(**options) as batch,
                ):
                    batches.append(batch)
                    fill(batch)

            anyio.run(main, backend=kind)
    except PartlyDone as error:
        return batches[0], error
    return batches[0], None


def plays(sandbox: Sandbox, token: Any) -> list[int]:
    with Trakt(sandbox.app, token=token) as trakt:
        return sorted(play.movie.ids.trakt or 0 for play in trakt.users.history() if play.movie)


def everything(batch: Batch | AsyncBatch) -> None:
    batch.history.add(movie(TRON), watched_at="released")
    batch.history.add(movie(LEGACY))
    batch.collection.add(movie(TRON), media_type="bluray", resolution="uhd_4k")
    batch.ratings.add(movie(TRON), 8)
    batch.favorites.add(movie(TRON))
    batch.watchlist.add(movie(TRON))
    batch.watchlist.add(movie(LEGACY))
    batch.watchlist.remove(movie(TRON))
    batch.list(LIST).add(movie(LEGACY))
    batch.list(LIST).add(movie(TRON))
    batch.list(LIST).remove(movie(LEGACY))


@pytest.mark.parametrize("faults", [False, True])
def test_each_list_of_an_account(kind: str, faults: bool) -> None:
    """Under faults too: all but plays are sent again."""
    with Sandbox(rate_limits=True) as sandbox:
        token = sandbox.sign_in()
        with Trakt(sandbox.app, token=token) as trakt:
            trakt.users.lists.create("me", name=LIST)
        sandbox.advance(2)
        if faults:
            for path in ("collection", "ratings", "favorites", "watchlist", "watchlist/remove"):
                sandbox.script(f"POST /sync/{path}", [Answer(503), Answer.lost()])
            sandbox.script(f"POST /users/me/lists/{LIST}/items", [Answer(503), Answer.lost()])
        batch, error = run(kind, sandbox, everything, token=token)
        assert error is None
        assert batch.left == []
        assert [each.error for each in batch.results] == [None] * 8
        assert 429 not in [request.status for request in sandbox.requests]
        assert plays(sandbox, token) == [TRON, LEGACY]
        with Trakt(sandbox.app, token=token) as trakt:
            owned = trakt.sync.collection.list("movies", extended="metadata").first(9)
            assert [each.movie.ids.trakt for each in owned] == [TRON]
            assert [each.rating for each in trakt.sync.ratings.list()] == [8]
            for listed, expected in (
                (trakt.sync.favorites.list(), TRON),
                (trakt.sync.watchlist.list(), LEGACY),
                (trakt.users.lists.items("me", LIST), TRON),
            ):
                assert [each.movie and each.movie.ids.trakt for each in listed] == [expected]


def test_an_error_in_the_block_sends_nothing_more(kind: str) -> None:
    with Sandbox() as sandbox:

        def fail(batch: Any) -> None:
            saved.append(batch)
            batch.history.add(movie(TRON))
            raise LookupError("of the program")

        saved: list[Any] = []
        token = sandbox.sign_in()
        with pytest.raises(LookupError, match="of the program"):
            run(kind, sandbox, fail, token=token)
        assert sandbox.changes == 0
        # An offline queue: what was left goes through a file, into another batch.
        left = json.loads(json.dumps(saved[0].left))
        assert run(kind, sandbox, lambda _: None, token=token, left=left)[1] is None
        assert plays(sandbox, token) == [TRON]


def test_what_is_in_doubt_raises_at_the_end(kind: str) -> None:
    with Sandbox() as sandbox:
        sandbox.script("POST /sync/history", [Answer.lost()])
        sandbox.script("POST /sync/watchlist", [Answer(420)])
        token = sandbox.sign_in()
        batch, error = run(kind, sandbox, everything, token=token)
        assert error is not None
        assert error.maybe_done
        assert plays(sandbox, token) == [TRON, LEGACY]  # so it was
        assert "sync.history.add" not in [row["call"] for row in batch.left]
        assert "sync.watchlist.remove" in [row["call"] for row in batch.left]
        found = {each.call: each for each in batch.results}
        assert len(found["sync.history.add"].maybe_done[0]["movies"]) == 2
        assert found["sync.ratings.add"].added.movies == 1


def test_it_sends_after_so_many_items() -> None:
    with Sandbox() as sandbox:
        front: Any = {"token": sandbox.sign_in(), "rate_limit": False}
        with Trakt(sandbox.app, **front) as trakt, trakt.batch(size=2) as batch:
            for number in range(1, 6):
                batch.collection.add(movie(number))
                assert sandbox.changes == number // 2
        assert sandbox.changes == 3


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("options", [{"size": 2}, {"every": 30}])
def test_a_task_sends_after_so_many_items_or_seconds(backend: str, options: Any) -> None:
    with Sandbox() as sandbox:

        async def main() -> None:
            sent = anyio.Event()

            def told(event: object) -> None:
                if isinstance(event, Progress):
                    sent.set()

            front: Any = {"clock": sandbox.clock, "on_event": told, "token": sandbox.sign_in()}
            async with (
                AsyncTrakt(sandbox.app, **front) as trakt,
                trakt.batch(**options) as batch,
            ):
                batch.collection.add(movie(TRON))
                await anyio.lowlevel.checkpoint()
                sandbox.advance(31)
                batch.collection.add(movie(LEGACY))
                with anyio.fail_after(60):
                    await sent.wait()
                assert batch.left == []
                assert len(batch.results) == 1

        anyio.run(main, backend=backend)


def test_a_thread_sends_after_so_many_seconds() -> None:
    with Sandbox() as sandbox:
        sent = threading.Event()

        def told(event: object) -> None:
            if isinstance(event, Progress):
                sent.set()

        front: Any = {"clock": sandbox.clock, "on_event": told, "token": sandbox.sign_in()}
        with Trakt(sandbox.app, **front) as trakt, trakt.batch(every=30) as batch:
            batch.collection.add(movie(TRON))
            sandbox.advance(31)
            batch.collection.add(movie(LEGACY))
            assert sent.wait(60)
        assert batch.left == []
        assert {thread.name for thread in threading.enumerate()}.isdisjoint({"trakt-auth batch"})


def test_threads_share_one() -> None:
    with Sandbox(rate_limits=True) as sandbox:
        front: Any = {"token": sandbox.sign_in(), "clock": sandbox.clock, "sleep": sandbox.advance}
        with Trakt(sandbox.app, **front) as trakt:

            def fill(batch: Batch) -> None:
                for minute in range(100):
                    batch.history.add(
                        movie(TRON),
                        watched_at=f"2020-01-01T{minute // 60:02d}:{minute % 60:02d}:00Z",
                    )

            with trakt.batch(size=30) as batch:
                threads = [threading.Thread(target=fill, args=(batch,)) for _ in range(4)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
            assert len(list(trakt.users.history())) == 400
        assert sum(each.sent for each in batch.results) == 400
        assert 429 not in [request.status for request in sandbox.requests]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_flush_that_is_cancelled_on_its_way(backend: str) -> None:
    """Trakt may have done what was sent, and nothing else is lost."""
    with Sandbox() as sandbox:
        sandbox.script("POST /sync/history", [Answer.slow(60)])
        ended: list[AsyncBatch] = []

        async def main() -> None:
            scope = anyio.CancelScope()

            async def cancel(_: httpx.Request) -> None:
                scope.cancel()

            async with (
                httpx.AsyncClient(event_hooks={"request": [cancel]}) as client,
                AsyncTrakt(sandbox.app, token=sandbox.sign_in(), http_client=client) as trakt,
            ):
                batch = trakt.batch()
                batch.history.add(movie(TRON))
                batch.collection.add(movie(TRON))
                with scope:
                    await batch.flush()
                ended.append(batch)

        anyio.run(main, backend=backend)
        assert [row["call"] for row in ended[0].left] == ["sync.collection.add"]
        assert [row["call"] for row in ended[0].results[0].maybe_done] == ["sync.history.add"]
