"""apaginate: what it fetches ahead, and what is left of that when the block is left."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from attrs import define, field

from generated_client.types import Response
from tests.pages.test_operations import BACKENDS, COUNT, Numbers
from trakt_auth import NotFound, apaginate


@define
class Slow:
    """Three pages of two numbers, of which only the first comes before it is let go."""

    asked: list[int] = field(factory=list)
    cancelled: list[int] = field(factory=list)
    error: Exception | None = None
    ready: anyio.Event = field(factory=anyio.Event)

    async def operation(self, *, page: int = 1) -> Numbers:
        self.asked.append(page)
        try:
            if page > 1:
                await self.ready.wait()
        except BaseException:
            self.cancelled.append(page)
            raise
        if page > 1 and self.error:
            raise self.error
        return Response(200, b"", httpx.Headers({COUNT: "3"}), [10 * page, 10 * page + 1])


async def walk(slow: Slow, came: list[int], after_each: Callable[[], Awaitable[object]]) -> None:
    """Walk in a block, and note what came before it broke off."""
    async with apaginate(slow.operation) as items:
        async for item in items:
            came.append(item)
            await after_each()


@pytest.fixture(params=BACKENDS)
def run(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Run a test on either event loop, and find out what it leaves to the garbage collector."""
    gc.freeze()  # only what the test makes is looked through
    yield partial(anyio.run, backend=request.param)
    gc.collect()
    gc.unfreeze()


class TestAhead:
    def test_one_page_and_no_more(self, run: Callable[..., Any]) -> None:
        async def main() -> None:
            slow = Slow()
            slow.ready.set()
            async with apaginate(slow.operation) as items:
                assert await anext(items) == 10
                await anyio.wait_all_tasks_blocked()
                assert slow.asked == [1, 2]
                assert await anext(items) == 11
                await anyio.wait_all_tasks_blocked()
                assert slow.asked == [1, 2]
                assert await anext(items) == 20
                await anyio.wait_all_tasks_blocked()
                assert slow.asked == [1, 2, 3]
                assert [item async for item in items] == [21, 30, 31]
                assert [item async for item in items] == []

        run(main)

    def test_without_a_block_nothing_is_fetched_ahead(self, run: Callable[..., Any]) -> None:
        async def main() -> None:
            slow = Slow()
            items = apaginate(slow.operation)
            assert slow.asked == []
            assert [await anext(items), await anext(items)] == [10, 11]
            await anyio.wait_all_tasks_blocked()
            assert slow.asked == [1]

        run(main)

    def test_an_error_comes_after_the_items_before_it(self, run: Callable[..., Any]) -> None:
        async def main() -> None:
            slow = Slow(error=NotFound("gone"))
            slow.ready.set()
            came: list[int] = []
            with pytest.raises(NotFound) as caught:
                await walk(slow, came, anyio.wait_all_tasks_blocked)
            assert caught.value is slow.error
            assert came == [10, 11]

        run(main)

    def test_an_error_nobody_comes_to_is_nobodys(self, run: Callable[..., Any]) -> None:
        async def main() -> None:
            slow = Slow(error=NotFound("gone"))
            slow.ready.set()
            async with apaginate(slow.operation) as items:
                assert await anext(items) == 10
                await anyio.wait_all_tasks_blocked()

        run(main)


class TestLeaving:
    def test_a_break_cancels_what_is_under_way(self, run: Callable[..., Any]) -> None:
        async def main() -> None:
            slow = Slow()
            async with apaginate(slow.operation) as items:
                async for _ in items:
                    await anyio.wait_all_tasks_blocked()
                    break
            assert (slow.asked, slow.cancelled) == ([1, 2], [2])

        run(main)

    def test_a_break_while_a_page_waits(self, run: Callable[..., Any]) -> None:
        async def main() -> None:
            slow = Slow()
            slow.ready.set()
            async with apaginate(slow.operation) as items:
                async for _ in items:
                    await anyio.wait_all_tasks_blocked()
                    break
            assert (slow.asked, slow.cancelled) == ([1, 2], [])

        run(main)

    def test_a_block_that_asks_for_nothing(self, run: Callable[..., Any]) -> None:
        async def main() -> None:
            async with apaginate(Slow().operation):
                pass

        run(main)

    def test_a_break_without_a_block(self, run: Callable[..., Any]) -> None:
        async def main() -> None:
            async for _ in apaginate(Slow().operation):
                break

        run(main)

    def test_an_error_in_the_block_comes_as_it_is(self, run: Callable[..., Any]) -> None:
        async def fail() -> None:
            await anyio.wait_all_tasks_blocked()
            raise KeyError("own")

        async def main() -> None:
            slow = Slow()
            with pytest.raises(KeyError, match="own"):
                await walk(slow, [], fail)
            assert slow.cancelled == [2]

        run(main)

    @pytest.mark.parametrize("waiting", [True, False])
    def test_a_cancelled_scope_around_it(self, run: Callable[..., Any], waiting: bool) -> None:
        """Whether the block waits for a page or for something else."""

        async def main() -> None:
            slow = Slow()
            beyond = False
            with anyio.CancelScope() as scope:
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(cancel_when_blocked, scope)
                    async with apaginate(slow.operation) as items:
                        async for _ in items:
                            if not waiting:
                                await anyio.sleep_forever()
                    beyond = True
            assert not beyond
            assert scope.cancelled_caught
            assert slow.cancelled == [2]
            # Nothing of it is left over for what follows.
            await anyio.lowlevel.checkpoint()

        run(main)

    def test_a_timeout_inside_the_block_ends_there(self, run: Callable[..., Any]) -> None:
        async def main() -> None:
            slow = Slow()
            came: list[int] = []
            async with apaginate(slow.operation) as items:
                with anyio.CancelScope() as scope:
                    async with anyio.create_task_group() as tasks:
                        tasks.start_soon(cancel_when_blocked, scope)
                        async for item in items:
                            came.append(item)  # noqa: PERF401 - kept where the walk breaks off
                assert scope.cancelled_caught
                slow.ready.set()
                came.extend([item async for item in items])
            assert came == [10, 11, 20, 21, 30, 31]

        run(main)

    def test_a_cancelled_asyncio_task(self) -> None:
        async def main() -> None:
            slow = Slow()

            task = asyncio.create_task(walk(slow, [], anyio.lowlevel.checkpoint))
            await anyio.wait_all_tasks_blocked()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert task.cancelling() == 1
            assert slow.cancelled == [2]

        asyncio.run(main())

    def test_asyncios_own_timeout(self) -> None:
        async def main() -> None:
            slow = Slow()

            async def work() -> None:
                async with asyncio.timeout(None) as timeout:

                    async def run_out() -> None:
                        await anyio.wait_all_tasks_blocked()
                        timeout.reschedule(0)

                    await walk(slow, [], run_out)

            with pytest.raises(TimeoutError):
                await work()
            assert slow.cancelled == [2]
            task = asyncio.current_task()
            assert task is not None
            assert task.cancelling() == 0

        asyncio.run(main())


async def cancel_when_blocked(scope: anyio.CancelScope) -> None:
    await anyio.wait_all_tasks_blocked()
    scope.cancel()
