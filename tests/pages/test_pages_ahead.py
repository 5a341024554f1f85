"""Pages that are fetched ahead: how many at once, at which rate, and what is left behind."""

from __future__ import annotations

import _thread
import asyncio
import threading
from contextlib import suppress
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from tests.fronting import Front, Server, listing, page_answer, pages, walk
from trakt_auth import App, Cancelled, RateLimited, UnexpectedResponse
from trakt_auth._calls import rates
from trakt_auth.async_trakt import AsyncTrakt
from trakt_auth.pages import Answer, AsyncPages, Page
from trakt_auth.pages.blocking import walked
from trakt_auth.pages.walk import Walk
from trakt_auth.trakt import Trakt

COUNTS = {"x-pagination-page": "1", "x-pagination-page-count": "2"}
THREE = {"x-pagination-page-count": "3"}


class TestAhead:
    def test_waits_that_were_given_up_leave_nothing(self) -> None:
        """Each asks for its page anew, and ends its request."""
        started: list[int] = []

        async def fetch(page: int, _: object) -> Any:
            started.append(page)
            if page == 2:
                await anyio.sleep_forever()
            return Answer(Page([page], number=page, page_count=2, item_count=2), 200, COUNTS)

        async def main() -> None:
            pages = AsyncPages(fetch, 1, 1, name="x").ahead(2).by_page()
            await anext(pages)
            for _ in range(3):
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(anext(pages), 0.01)
            await anyio.wait_all_tasks_blocked()
            assert asyncio.all_tasks() == {asyncio.current_task()}

        asyncio.run(main())
        assert started == [1, 2, 2, 2]

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_in_a_block_a_wait_that_was_given_up_is_taken_up(self, backend: str) -> None:
        """Its request goes on."""
        started: list[int] = []

        async def main() -> None:
            ready = anyio.Event()

            async def fetch(page: int, _: object) -> Any:
                started.append(page)
                if page == 2:
                    await ready.wait()
                return Answer(Page([page], number=page, page_count=3, item_count=3), 200, THREE)

            async with AsyncPages(fetch, 1, 1, name="x").ahead(2) as pages:
                items = aiter(pages)
                assert await anext(items) == 1
                for _ in range(3):
                    with anyio.move_on_after(0.01):
                        await anext(items)
                ready.set()
                assert [item async for item in items] == [2, 3]

        anyio.run(main, backend=backend)
        assert sorted(started) == [1, 2, 3]

    def test_a_task_that_is_cancelled_in_a_block_stays_so(self) -> None:
        """By which asyncio's own timeouts and task groups tell whose end it is."""

        async def fetch(page: int, _: object) -> Any:
            if page == 2:
                await anyio.sleep_forever()
            return Answer(Page([page], number=page, page_count=2, item_count=2), 200, COUNTS)

        async def walk() -> None:
            async with AsyncPages(fetch, 1, 1, name="x").ahead(2) as pages:
                _ = [item async for item in pages]

        async def main() -> None:
            task = asyncio.create_task(walk())
            await anyio.wait_all_tasks_blocked()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert task.cancelling() == 1

        asyncio.run(main())

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_an_iteration_that_outlives_its_block(self, backend: str) -> None:
        async def fetch(page: int, _: object) -> Any:
            if page == 2:
                await anyio.sleep_forever()
            return Answer(Page([page], number=page, page_count=2, item_count=2), 200, COUNTS)

        async def main() -> None:
            async with AsyncPages(fetch, 1, 1, name="x").ahead(2) as pages:
                items = aiter(pages)
                assert await anext(items) == 1
                await anyio.wait_all_tasks_blocked()
            with pytest.raises(RuntimeError, match="block of these pages has been left"):
                await anext(items)

        anyio.run(main, backend=backend)

    def test_where_no_thread_starts_any_more(
        self, app: App, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """At the end of the interpreter the pages come all the same, one after the other."""

        def start(_: threading.Thread) -> None:
            raise RuntimeError("can't start new thread at interpreter shutdown")

        with httpx.Client(transport=httpx.MockTransport(pages(90))) as client:
            trakt = Trakt(app, http_client=client)
            monkeypatch.setattr("trakt_auth.pages.blocking.threading.Thread.start", start)
            items = trakt._caller.pages(listing(limit="10")).ahead(4)
            assert [item.id for item in items] == list(range(90))

    def test_two_loops_in_one_block(self) -> None:
        async def fetch(_: int, __: object) -> Any:
            await anyio.sleep_forever()

        async def main() -> None:
            pages = AsyncPages(fetch, 1, 1, name="x").ahead(2)
            async with pages:
                with pytest.raises(RuntimeError, match="in use already"):
                    await pages.__aenter__()
            async with pages:
                pass

        anyio.run(main)

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

    @pytest.mark.parametrize("leaves", ["break", "error"])
    def test_a_loop_that_is_left_ends_the_waits_of_its_tasks(self, app: App, leaves: str) -> None:
        async def main() -> None:
            transport = httpx.MockTransport(pages(600))
            async with httpx.AsyncClient(transport=transport) as client:
                trakt = AsyncTrakt(app, http_client=client)
                limiter = trakt._accounts.nobody.limiter
                assert limiter is not None
                for _ in range(498):
                    limiter.turn("GET")
                with suppress(KeyError):
                    async for item in trakt._caller.pages(listing(limit="10")).ahead(4):
                        if item.id == 15 and leaves == "break":
                            break
                        if item.id == 15:
                            raise KeyError("mine")
                left = asyncio.all_tasks() - {asyncio.current_task()}
                assert len(left) >= 3
                await asyncio.wait_for(asyncio.gather(*left), 60)

        asyncio.run(main())

    @pytest.mark.parametrize("ahead", [1, 4])
    def test_an_iteration_goes_on_after_a_wait_that_was_cancelled(
        self, app: App, ahead: int
    ) -> None:
        answer, asked = pages(90), asyncio.Event()

        async def slow(request: httpx.Request) -> httpx.Response:
            if request.url.params["page"] == "2" and not asked.is_set():
                asked.set()
                await asyncio.Event().wait()
            return answer(request)

        async def main() -> None:
            async with httpx.AsyncClient(transport=httpx.MockTransport(slow)) as client:
                trakt = AsyncTrakt(app, http_client=client)
                items = aiter(trakt._caller.pages(listing(limit="10")).ahead(ahead))
                first = [(await anext(items)).id for _ in range(10)]
                task = asyncio.ensure_future(anext(items))
                await asyncio.wait_for(asked.wait(), 60)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert first + [item.id async for item in items] == list(range(90))

        asyncio.run(main())

    @pytest.mark.parametrize("ahead", [1, 4])
    def test_an_iteration_that_has_failed_is_over(self, front: Front, ahead: int) -> None:
        lying = page_answer([], 1, 1, 30)

        def run(trakt: Any) -> Any:
            items: Any = trakt._caller.pages(listing()).ahead(ahead).by_page()
            if isinstance(trakt, Trakt):
                assert list(next(items)) == []
                with pytest.raises(UnexpectedResponse):
                    next(items)
                return list(items)

            async def collect() -> list[Any]:
                assert list(await anext(items)) == []
                with pytest.raises(UnexpectedResponse):
                    await anext(items)
                return [page async for page in items]

            return collect()

        if ahead == 1 or front.kind != "trio":
            assert front.one(Server(lying), run) == []

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
            limiter = trakt._accounts.nobody.limiter
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
            limiter = trakt._accounts.nobody.limiter
            assert limiter is not None
            for _ in range(497):
                limiter.turn("GET")
            items = iter(trakt._caller.pages(listing(limit="10")).ahead(4))
            threading.Timer(0.1, cancel.set).start()
            with pytest.raises(Cancelled):
                list(items)

    def test_it_keeps_to_the_rate(self, front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(rates, "READS", (20, 300.0))
        server = Server(pages(30))
        front.one(server, walk(4, limit="1"))
        assert len(server.requests) == 30
        assert front.time.now >= 1_790_000_000 + 300

    def test_max_wait_is_for_each_page(self, front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(rates, "READS", (20, 300.0))
        server = Server(pages(30))
        with pytest.raises(RateLimited):
            front.one(server, walk(limit="1"), max_wait=5)
        assert len(server.requests) == 20


def test_ctrl_c_is_noticed_while_a_page_is_awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also the one that comes just before the wait, of which the system wakes nobody."""
    monkeypatch.setattr("trakt_auth.pages.blocking.CTRL_C_CHECK", 0.01)
    over = threading.Event()

    def fetch(page: int, _: object) -> Answer[list[int]]:
        if page == 2:
            over.wait(60)
        return Answer([page], 200, {"x-pagination-page-count": "2"})

    pages = walked(Walk(ahead=1), fetch)
    assert next(pages) == [1]
    # Sets what a signal sets, and wakes no wait.
    threading.Timer(0.05, _thread.interrupt_main).start()
    with pytest.raises(KeyboardInterrupt):
        next(pages)
    assert not over.is_set()
    over.set()
