"""paginate and apaginate: where a walk goes, and where it ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from email.utils import formatdate
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st

from generated_client.types import UNSET, Response, Unset
from trakt_auth import RateLimited, ServiceError, UnexpectedResponse, apaginate, paginate
from trakt_auth.pages.walk import GROWTH

Numbers = Response[list[int]]
BACKENDS = ["asyncio", "trio"]
COUNT = "x-pagination-page-count"


def pages_of(items: list[int], size: int) -> int:
    return -(-len(items) // size)


@define
class Server:
    """A list of numbers, in pages, that changes before some of the answers."""

    items: list[int]
    most: int = 250
    changes: list[Callable[[list[int]], list[int]]] = field(factory=list)
    dropped: set[int] = field(factory=set)
    """Calls that are answered without headers."""
    asked: list[int] = field(factory=list)

    def operation(self, *, page: int | Unset = UNSET, limit: int | Unset = UNSET) -> Numbers:
        number = max(1, page or 1)
        size = min(limit or 10, self.most)
        if self.changes and self.asked:
            self.items = self.changes.pop(0)(self.items)
        self.asked.append(number)
        headers = {"X-Pagination-Page": str(number), "X-Pagination-Limit": str(size)}
        if len(self.asked) not in self.dropped:
            headers[COUNT] = str(pages_of(self.items, size))
        shown = self.items[(number - 1) * size : number * size]
        return Response(200, b"", httpx.Headers(headers), shown)

    async def operation_async(
        self, *, page: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> Numbers:
        await anyio.lowlevel.checkpoint()
        return self.operation(page=page, limit=limit)


async def collect_plain(server: Server, arguments: dict[str, Any]) -> list[int]:
    return [item async for item in apaginate(server.operation_async, **arguments)]


async def collect_ahead(server: Server, arguments: dict[str, Any]) -> list[int]:
    async with apaginate(server.operation_async, **arguments) as items:
        return [item async for item in items]


def outcome(way: str, server: Server) -> list[int] | str:
    try:
        return collect(way, server, limit=250)
    except UnexpectedResponse as error:
        return str(error)


def collect(way: str, server: Server, **arguments: Any) -> list[int]:
    """All items, in one of five ways."""
    if way == "sync":
        return list(paginate(server.operation, **arguments))
    backend, _, ahead = way.partition(" ")
    run = collect_ahead if ahead else collect_plain
    return anyio.run(run, server, arguments, backend=backend)


WAYS = ["sync", "asyncio", "trio", "asyncio ahead", "trio ahead"]


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class TestWalks:
    def test_all_pages(self, way: str) -> None:
        server = Server(list(range(25)))
        assert collect(way, server) == list(range(25))
        assert server.asked == [1, 2, 3]

    def test_an_empty_list(self, way: str) -> None:
        server = Server([])
        assert collect(way, server) == []
        assert server.asked == [1]

    def test_a_full_last_page_is_not_followed_by_a_call(self, way: str) -> None:
        server = Server(list(range(20)))
        assert collect(way, server) == list(range(20))
        assert server.asked == [1, 2]

    def test_a_limit_that_is_lowered(self, way: str) -> None:
        server = Server(list(range(25)), most=5)
        assert collect(way, server, limit=1000) == list(range(25))
        assert server.asked == [1, 2, 3, 4, 5]

    def test_from_a_page_on(self, way: str) -> None:
        server = Server(list(range(45)))
        assert collect(way, server, page=3) == list(range(20, 45))
        assert server.asked == [3, 4, 5]

    def test_from_a_page_beyond_the_end(self, way: str) -> None:
        server = Server(list(range(25)))
        assert collect(way, server, page=9) == []
        assert server.asked == [9]

    def test_an_unset_page_is_the_first(self, way: str) -> None:
        server = Server(list(range(15)))
        assert collect(way, server, page=UNSET) == list(range(15))

    def test_no_headers(self, way: str) -> None:
        server = Server(list(range(25)), dropped={1})
        assert collect(way, server) == list(range(10))
        assert server.asked == [1]

    def test_headers_that_go_missing(self, way: str) -> None:
        server = Server(list(range(25)), dropped={2, 3})
        assert collect(way, server) == list(range(25))
        assert server.asked == [1, 2, 3]

    def test_a_list_that_is_emptied(self, way: str) -> None:
        server = Server(list(range(50)), changes=[list, lambda _: []])
        assert collect(way, server) == list(range(20))
        assert server.asked == [1, 2, 3]

    def test_a_list_that_always_grows(self, way: str) -> None:
        server = Server(list(range(2)), most=1, changes=[lambda items: [*items, 0]] * 5000)
        with pytest.raises(UnexpectedResponse, match="grew"):
            collect(way, server)
        assert server.asked == list(range(1, 3 + GROWTH))


def appended(count: int) -> Callable[[list[int]], list[int]]:
    return lambda items: items + list(range(len(items), len(items) + count))


def shortened(count: int) -> Callable[[list[int]], list[int]]:
    return lambda items: items[: max(0, len(items) - count)]


def prepended(count: int) -> Callable[[list[int]], list[int]]:
    return lambda items: [-1] * count + items


CHANGES = st.builds(
    lambda change, count: change(count),
    st.sampled_from([appended, shortened, prepended]),
    st.integers(0, 12),
)
SERVERS = st.builds(
    Server,
    items=st.integers(0, 40).map(lambda count: list(range(count))),
    most=st.integers(1, 9),
    changes=st.lists(CHANGES, max_size=12),
    dropped=st.sets(st.integers(1, 12), max_size=4),
)


def first_count(server: Server) -> int:
    """How many pages the list has before it changes."""
    return pages_of(server.items, server.most)


class TestAnyServer:
    @given(server=SERVERS, page=st.integers(-1, 5))
    def test_the_walk_ends_and_never_turns_back(self, server: Server, page: int) -> None:
        bound = max(1, first_count(server)) + 12 * 12
        with suppress(UnexpectedResponse):  # where the last page has nothing left and no headers
            list(paginate(server.operation, page=page, limit=250))
        start = max(1, page)
        assert server.asked == list(range(start, start + len(server.asked)))
        assert len(server.asked) <= bound

    @given(count=st.integers(0, 40), most=st.integers(1, 9), dropped=st.sets(st.integers(2, 12)))
    def test_a_list_that_stays_is_complete(self, count: int, most: int, dropped: set[int]) -> None:
        server = Server(list(range(count)), most, dropped=dropped)
        assert list(paginate(server.operation, limit=250)) == list(range(count))
        assert len(server.asked) == max(1, pages_of(server.items, most))

    @given(
        count=st.integers(0, 40),
        most=st.integers(1, 9),
        changes=st.lists(st.integers(0, 12).map(appended), max_size=12),
    )
    def test_what_is_appended_costs_nothing_of_what_was_there(
        self, count: int, most: int, changes: list[Any]
    ) -> None:
        server = Server(list(range(count)), most, changes)
        came = list(paginate(server.operation, limit=250))
        assert came == list(range(len(came)))
        assert len(came) >= count

    @given(
        count=st.integers(0, 40),
        most=st.integers(1, 9),
        changes=st.lists(st.integers(0, 12).map(shortened), max_size=12),
    )
    def test_what_shrinks_at_the_end_ends_there(
        self, count: int, most: int, changes: list[Any]
    ) -> None:
        server = Server(list(range(count)), most, changes)
        came = list(paginate(server.operation, limit=250))
        assert came == list(range(len(came)))
        assert len(came) >= len(server.items)

    @given(server=SERVERS, which=st.sampled_from(WAYS[1:]))
    def test_every_way_is_the_same(self, server: Server, which: str) -> None:
        twin = Server(server.items, server.most, list(server.changes), server.dropped)
        assert outcome(which, server) == outcome("sync", twin)
        assert server.asked == twin.asked


class TestOperations:
    def test_the_items_before_an_error_come_first(self) -> None:
        """Also those of the page by which the list cannot be read on."""

        def numbers(*, page: int = 1) -> Numbers:
            headers = {COUNT: "9", "x-pagination-page": "1"}
            return Response(200, b"", httpx.Headers(headers), [10 * page])

        async def main() -> list[int]:
            async def numbers_async(*, page: int = 1) -> Numbers:
                return numbers(page=page)

            async with apaginate(numbers_async) as items:
                return [await anext(items), await anext(items)]

        items = paginate(numbers)
        assert [next(items), next(items)] == [10, 20]
        with pytest.raises(UnexpectedResponse, match="page 1 came where page 2"):
            next(items)
        assert anyio.run(main) == [10, 20]

    def test_one_that_is_not_paged(self) -> None:
        def names(identifier: str, *, client: str) -> Response[list[str]]:
            return Response(200, b"", httpx.Headers({COUNT: "1"}), [identifier, client])

        assert list(paginate(names, "a", client="b")) == ["a", "b"]

    def test_pages_that_cannot_be_asked_for(self) -> None:
        def names() -> Response[list[str]]:
            return Response(200, b"", httpx.Headers({COUNT: "9"}), ["a"])

        async def names_async() -> Response[list[str]]:
            return names()

        async def main() -> list[str]:
            return [name async for name in apaginate(names_async)]

        with pytest.raises(UnexpectedResponse, match="page 1 of 9") as caught:
            list(paginate(names))
        assert caught.value.status == 200
        with pytest.raises(UnexpectedResponse, match="page 1 of 9"):
            anyio.run(main)

    def test_positional_arguments_async(self) -> None:
        async def names(prefix: str, *, page: int = 1) -> Response[list[str]]:
            return Response(200, b"", httpx.Headers({COUNT: "2"}), [f"{prefix}{page}"])

        async def main() -> list[str]:
            return [name async for name in apaginate(names, "a")]

        assert anyio.run(main) == ["a1", "a2"]

    @pytest.mark.parametrize("status", [199, 300, 302, 404])
    def test_no_success(self, status: int) -> None:
        def answer() -> Response[list[str]]:
            return Response(status, b"", httpx.Headers(), ["a"])

        with pytest.raises((ServiceError, UnexpectedResponse)) as caught:
            list(paginate(answer))
        assert vars(caught.value)["status"] == status

    @pytest.mark.parametrize("status", [200, 206, 299])
    def test_any_success(self, status: int) -> None:
        def answer() -> Response[list[str]]:
            return Response(status, b"", httpx.Headers(), ["a"])

        assert list(paginate(answer)) == ["a"]

    def test_an_error_says_how_long_to_wait(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("trakt_auth.pages.operations.time.time", lambda: 1_790_000_000.0)
        until = formatdate(1_790_000_042, usegmt=True)

        def limited() -> Response[list[str]]:
            return Response(429, b"", httpx.Headers({"Retry-After": until}), None)

        with pytest.raises(RateLimited) as caught:
            list(paginate(limited))
        assert caught.value.retry_after == 42

    def test_no_body(self) -> None:
        def nothing(*, page: int = 1) -> Response[list[str]]:
            return Response(204, b"", httpx.Headers({COUNT: "1"}), None)

        assert list(paginate(nothing)) == []

    def test_nothing_is_asked_before_an_item_is(self) -> None:
        server = Server(list(range(25)))
        items = paginate(server.operation)
        assert server.asked == []
        assert [next(items) for _ in range(10)] == list(range(10))
        assert server.asked == [1]
        assert next(items) == 10
        assert server.asked == [1, 2]


def test_a_list_in_pages_whose_operation_takes_no_page() -> None:
    def numbers() -> Numbers:
        return Response(200, b"", httpx.Headers({COUNT: "3"}), [1])

    with pytest.raises(UnexpectedResponse) as caught:
        list(paginate(numbers))
    assert caught.value.status == 200
    assert str(caught.value) == (
        "test_operations was answered with page 1 of 3, and takes no page to ask for the others"
    )


def test_an_error_names_the_module_of_its_operation() -> None:
    def numbers() -> Numbers:
        return Response(404, b"", httpx.Headers(), None)

    with pytest.raises(ServiceError, match=r"\(test_operations answered 404\)\.$"):
        list(paginate(numbers))


@pytest.mark.parametrize(
    ("arguments", "items"),
    [
        ({}, [1, 3]),
        ({"genres": "drama"}, [1]),
        ({"genres": None}, [1, 3]),
        ({"genres": UNSET}, [1, 3]),
        ({"slug": "halloween"}, [1, 3]),
        ({"client": "a client", "limit": 5}, [1, 3]),
    ],
)
def test_an_empty_page_ends_a_list_that_is_filtered(
    arguments: dict[str, Any], items: list[int]
) -> None:
    def numbers(
        slug: str = "",
        *,
        client: object = None,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        genres: str | Unset | None = UNSET,
    ) -> Numbers:
        number = page or 1
        return Response(200, b"", httpx.Headers({COUNT: "3"}), [number] if number != 2 else [])

    assert list(paginate(numbers, **arguments)) == items
