"""Pages and AsyncPages: which pages are asked for, what comes, and what is left behind."""

from __future__ import annotations

import _thread
import asyncio
import threading
from collections.abc import Callable, Sequence
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fronting import Front, Server, asked, listing, page_answer, pages
from trakt_auth import App, Cancelled, RateLimited, Unavailable, UnexpectedResponse, _limiter
from trakt_auth._ahead import Flights
from trakt_auth._page_walk import LARGEST, limit_for
from trakt_auth.async_trakt import AsyncTrakt
from trakt_auth.trakt import Trakt

Step = Callable[[Any], Any]


@pytest.fixture(params=["sync", "asyncio", "trio"])
def front(request: pytest.FixtureRequest, app: App) -> Front:
    return Front(request.param, app)


def walk(ahead: int = 1, **query: str) -> Step:
    """The ids of all items."""

    def run(trakt: Any) -> Any:
        items = trakt._caller.pages(listing(**query))
        if ahead > 1:
            items = items.ahead(ahead)
        if isinstance(trakt, Trakt):
            return [item.id for item in items]

        async def collect() -> list[int]:
            async with items as inner:
                return [item.id async for item in inner]

        return collect()

    return run


def first(count: int, **query: str) -> Step:
    return lambda trakt: trakt._caller.pages(listing(**query)).first(count)


def by_page(**query: str) -> Step:
    def run(trakt: Any) -> Any:
        iterator = trakt._caller.pages(listing(**query)).by_page()
        return list(iterator) if isinstance(trakt, Trakt) else iterator

    return run


class TestWalking:
    @pytest.mark.parametrize("ahead", [1, 4])
    def test_all_pages_by_the_largest(self, front: Front, ahead: int) -> None:
        server = Server(pages(700))
        assert front.one(server, walk(ahead)) == list(range(700))
        assert sorted(asked(server)) == [(1, 250), (2, 250), (3, 250)]

    def test_another_limit(self, front: Front) -> None:
        server = Server(pages(25))
        assert front.one(server, walk(limit="10")) == list(range(25))
        assert asked(server) == [(1, 10), (2, 10), (3, 10)]

    def test_a_limit_that_trakt_lowers(self, front: Front) -> None:
        server = Server(pages(250, most=100))
        assert front.one(server, walk()) == list(range(250))
        assert asked(server) == [(1, 250), (2, 250), (3, 250)]

    def test_from_a_page_in_the_middle(self, front: Front) -> None:
        server = Server(pages(25))
        assert front.one(server, walk(page="2", limit="10")) == list(range(10, 25))

    def test_again_from_the_start(self, front: Front) -> None:
        server = Server(pages(5))

        def twice(trakt: Any) -> Any:
            items = trakt._caller.pages(listing())
            if front.kind == "sync":
                return [[item.id for item in items] for _ in range(2)]

            async def collect() -> Any:
                return [[item.id async for item in items] for _ in range(2)]

            return collect()

        assert front.one(server, twice) == [[0, 1, 2, 3, 4]] * 2
        assert len(server.requests) == 2

    def test_nothing_is_asked_for_before_it_is_needed(self, front: Front) -> None:
        server = Server(pages(5))
        front.one(server, lambda trakt: [trakt._caller.pages(listing()).ahead(4), None][1])
        assert server.requests == []

    def test_pages_know_how_many_there_are(self, front: Front) -> None:
        found = front.one(Server(pages(25)), by_page(limit="10"))
        assert [(page.number, page.page_count, page.item_count, len(page)) for page in found] == [
            (1, 3, 25, 10),
            (2, 3, 25, 10),
            (3, 3, 25, 5),
        ]
        assert repr(found[1]) == "<Page 2 of 3: 10 items>"
        assert isinstance(found[1], Sequence)
        assert [item.id for item in reversed(found[2])] == [24, 23, 22, 21, 20]

    def test_an_empty_list(self, front: Front) -> None:
        for reply in (pages(0), page_answer([], 1, 1, 0), page_answer([], 1, None)):
            assert front.one(Server(reply), walk()) == []

    def test_a_list_without_pages(self, front: Front) -> None:
        server = Server(page_answer(range(7), 1, None))
        assert front.one(server, walk()) == list(range(7))
        assert len(server.requests) == 1


class TestFirst:
    @pytest.mark.parametrize(
        ("count", "query", "requests"),
        [
            (1, {}, [(1, 1)]),
            (250, {}, [(1, 250)]),
            (251, {}, [(1, 126), (2, 126)]),
            (501, {}, [(1, 167), (2, 167), (3, 167)]),
            (25, {"limit": "10"}, [(1, 9), (2, 9), (3, 9)]),
            (5, {"limit": "10"}, [(1, 5)]),
            (5, {"limit": "10", "page": "3"}, [(3, 10)]),
            (0, {}, []),
        ],
    )
    def test_no_more_is_asked_for_than_needed(
        self, front: Front, count: int, query: dict[str, str], requests: list[tuple[int, int]]
    ) -> None:
        server = Server(pages(1000))
        found = front.one(server, first(count, **query))
        assert len(found) == count
        assert asked(server) == requests

    def test_a_shorter_list(self, front: Front) -> None:
        assert len(front.one(Server(pages(3)), first(10))) == 3

    def test_a_limit_that_trakt_lowers(self, front: Front) -> None:
        server = Server(pages(1000, most=100))
        found = front.one(server, first(250))
        assert [item.id for item in found] == list(range(250))

    def test_fewer_than_none(self, front: Front) -> None:
        with pytest.raises(ValueError, match="first"):
            front.one(Server(pages(3)), first(-1))

    @given(st.integers(1, 5000), st.none() | st.integers(1, 300))
    def test_the_limit_for_some_items(self, count: int, limit: int | None) -> None:
        chosen = limit_for(count, limit)
        most = min(limit or LARGEST, LARGEST)
        assert 1 <= chosen <= most
        needed = -(-count // most)
        assert -(-count // chosen) == needed
        assert needed * chosen - count < needed


def lying(*replies: httpx.Response) -> Server:
    return Server(*replies)


@pytest.mark.parametrize("ahead", [1, 3])
class TestLies:
    def test_a_hole_is_passed_over(self, front: Front, ahead: int) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            page = int(request.url.params["page"])
            return page_answer([] if page == 2 else [page], page, 3, 3)

        assert front.one(Server(answer), walk(ahead)) == [1, 3]

    def test_a_last_page_that_is_empty(self, front: Front, ahead: int) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            page = int(request.url.params["page"])
            return page_answer([] if page == 3 else [page], page, 3)

        with pytest.raises(UnexpectedResponse, match="page 3 of 3 came empty"):
            front.one(Server(answer), walk(ahead))

    def test_pages_that_are_all_empty_have_an_end(self, front: Front, ahead: int) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            return page_answer([], int(request.url.params["page"]), 1_000_000, 9)

        server = Server(answer)
        with pytest.raises(UnexpectedResponse, match="came empty"):
            front.one(server, walk(ahead))
        assert len(server.requests) <= 3 + ahead

    def test_one_page_that_should_hold_something(self, front: Front, ahead: int) -> None:
        with pytest.raises(UnexpectedResponse, match="page 1 of 1 came empty"):
            front.one(Server(page_answer([], 1, 1, 30)), walk(ahead))

    def test_the_same_page_again_and_again(self, front: Front, ahead: int) -> None:
        with pytest.raises(UnexpectedResponse, match="page 1 came where page 2"):
            front.one(Server(page_answer([1, 2], 1, 3)), walk(ahead))

    def test_a_list_that_shrinks(self, front: Front, ahead: int) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            page = int(request.url.params["page"])
            return page_answer([page] if page <= 2 else [], page, 4 if page == 1 else 2)

        assert front.one(Server(answer), walk(ahead)) == [1, 2]

    def test_a_list_that_grows(self, front: Front, ahead: int) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            page = int(request.url.params["page"])
            return page_answer([page], page, min(page + 1, 6))

        assert front.one(Server(answer), walk(ahead)) == [1, 2, 3, 4, 5, 6]

    @pytest.mark.slow
    def test_a_list_that_grows_without_end(self, front: Front, ahead: int) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            page = int(request.url.params["page"])
            return page_answer([page], page, page + 1)

        with pytest.raises(UnexpectedResponse, match="grew by 1000 pages"):
            front.one(Server(answer), walk(ahead), rate_limit=False)

    def test_pages_without_headers_after_the_first(self, front: Front, ahead: int) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            page = int(request.url.params["page"])
            return page_answer([page], page, 3 if page == 1 else None)

        assert front.one(Server(answer), walk(ahead)) == [1, 2, 3]

    def test_headers_that_say_nothing(self, front: Front, ahead: int) -> None:
        reply = httpx.Response(
            200, json=[], headers={"X-Pagination-Page-Count": "many", "X-Pagination-Page": "?"}
        )
        assert front.one(Server(reply), walk(ahead)) == []

    def test_the_items_before_an_error_come_first(self, front: Front, ahead: int) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            page = int(request.url.params["page"])
            if page == 3:
                return httpx.Response(500)
            return page_answer([page], page, 9)

        seen: list[int] = []

        def run(trakt: Any) -> Any:
            items = trakt._caller.pages(listing()).ahead(ahead)
            if front.kind == "sync":
                seen.extend(item.id for item in items)
                return None

            async def collect() -> None:
                async with items as inner:
                    async for item in inner:
                        seen.append(item.id)  # noqa: PERF401 - those before an error count too

            return collect()

        with pytest.raises(Unavailable):
            front.one(Server(answer), run, retries=0)
        assert seen == [1, 2]


class TestAhead:
    @pytest.mark.parametrize("count", [0, -3])
    def test_at_least_one(self, app: App, count: int) -> None:
        for kind in (Trakt, AsyncTrakt):
            trakt: Any = kind(app)
            with pytest.raises(ValueError, match="ahead"):
                trakt._caller.pages(listing()).ahead(count)

    def test_so_many_threads_are_under_way_and_no_more(self, app: App) -> None:
        answer, barrier = pages(100), threading.Barrier(4)
        under_way, most, lock = 0, 0, threading.Lock()

        def slow(request: httpx.Request) -> httpx.Response:
            nonlocal under_way, most
            with lock:
                under_way += 1
                most = max(most, under_way)
            # Pages 2 to 9 come in two rounds of four: each waits until all four are there.
            if 2 <= int(request.url.params["page"]) <= 9:
                barrier.wait(60)
            with lock:
                under_way -= 1
            return answer(request)

        with httpx.Client(transport=httpx.MockTransport(slow)) as client:
            trakt = Trakt(app, http_client=client)
            items = trakt._caller.pages(listing(limit="10")).ahead(4)
            assert [item.id for item in items] == list(range(100))
        assert most == 4

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_so_many_tasks_are_under_way_and_no_more(self, app: App, backend: str) -> None:
        answer, under_way, most = pages(90), 0, 0

        async def slow(request: httpx.Request) -> httpx.Response:
            nonlocal under_way, most
            under_way += 1
            most = max(most, under_way)
            await anyio.lowlevel.checkpoint()
            await anyio.lowlevel.checkpoint()
            under_way -= 1
            return answer(request)

        async def main() -> None:
            async with httpx.AsyncClient(transport=httpx.MockTransport(slow)) as client:
                trakt = AsyncTrakt(app, http_client=client)
                async with trakt._caller.pages(listing(limit="10")).ahead(4) as items:
                    assert [item.id async for item in items] == list(range(90))
                    assert [len(page) async for page in items.by_page()] == [10] * 9

        anyio.run(main, backend=backend)
        assert most == 4

    def test_on_asyncio_without_a_block(self, app: App) -> None:
        async def main() -> None:
            transport = httpx.MockTransport(pages(90))
            async with httpx.AsyncClient(transport=transport) as client:
                trakt = AsyncTrakt(app, http_client=client)
                items = trakt._caller.pages(listing(limit="10")).ahead(4)
                assert [item.id async for item in items] == list(range(90))
                async for item in items:
                    if item.id == 15:
                        break
                await asyncio.sleep(0.05)
                assert asyncio.all_tasks() == {asyncio.current_task()}

        asyncio.run(main())

    def test_on_trio_a_block_is_asked_for(self, app: App) -> None:
        async def main() -> None:
            transport = httpx.MockTransport(pages(90))
            async with httpx.AsyncClient(transport=transport) as client:
                trakt = AsyncTrakt(app, http_client=client)
                items = trakt._caller.pages(listing(limit="10")).ahead(4)
                with pytest.raises(RuntimeError, match="async with"):
                    _ = [item async for item in items]

        anyio.run(main, backend="trio")

    def test_an_error_in_the_block_comes_out_as_it_is(self, app: App) -> None:
        async def main() -> None:
            transport = httpx.MockTransport(pages(90))
            async with httpx.AsyncClient(transport=transport) as client:
                trakt = AsyncTrakt(app, http_client=client)
                async with trakt._caller.pages(listing(limit="10")).ahead(4) as items:
                    async for _ in items:
                        raise KeyError("mine")

        for backend in ("asyncio", "trio"):
            with pytest.raises(KeyError, match="mine"):
                anyio.run(main, backend=backend)

    def test_an_iteration_that_is_left_ends_the_waits_of_its_threads(self, app: App) -> None:
        with httpx.Client(transport=httpx.MockTransport(pages(600))) as client:
            trakt = Trakt(app, http_client=client)
            limiter = trakt._caller.account.limiter
            assert limiter is not None
            for _ in range(497):
                limiter.turn("GET")
            items = iter(trakt._caller.pages(listing(limit="10")).ahead(4))
            next(items)
            assert any(thread.name == "trakt-auth page" for thread in threading.enumerate())
            del items
            for thread in threading.enumerate():
                if thread.name == "trakt-auth page":
                    assert thread.daemon
                    thread.join(60)
                    assert not thread.is_alive()

    def test_cancel_ends_it(self, app: App) -> None:
        cancel = threading.Event()
        with httpx.Client(transport=httpx.MockTransport(pages(600))) as client:
            trakt = Trakt(app, http_client=client, cancel=cancel)
            limiter = trakt._caller.account.limiter
            assert limiter is not None
            for _ in range(497):
                limiter.turn("GET")
            items = iter(trakt._caller.pages(listing(limit="10")).ahead(4))
            threading.Timer(0.1, cancel.set).start()
            with pytest.raises(Cancelled):
                list(items)

    def test_it_keeps_to_the_rate(self, front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_limiter, "READS", (20, 300.0))
        server = Server(pages(30))
        front.one(server, walk(4, limit="1"))
        assert len(server.requests) == 30
        assert front.time.now >= 1_790_000_000 + 300

    def test_max_wait_is_for_each_page(self, front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_limiter, "READS", (20, 300.0))
        server = Server(pages(30))
        with pytest.raises(RateLimited):
            front.one(server, walk(limit="1"), max_wait=5)
        assert len(server.requests) == 20


def test_a_page_is_read_only_and_slim(app: App) -> None:
    with httpx.Client(transport=httpx.MockTransport(pages(3))) as client:
        page = next(Trakt(app, http_client=client)._caller.pages(listing()).by_page())
    assert not hasattr(page, "__dict__")
    assert not hasattr(page, "append")


def test_ctrl_c_is_noticed_while_a_page_is_awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also the one that comes just before the wait, of which the system wakes nobody."""
    monkeypatch.setattr("trakt_auth._ahead.GLANCE", 0.01)
    over = threading.Event()
    flights = Flights(lambda number, stop: over.wait(60))
    flights.start([1])
    # Sets what a signal sets, and wakes no wait.
    threading.Timer(0.05, _thread.interrupt_main).start()
    with pytest.raises(KeyboardInterrupt), flights:
        flights.take(1)
    assert not over.is_set()
    over.set()
