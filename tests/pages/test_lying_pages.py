"""Pages and AsyncPages: lists whose pages are not what the headers say."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.fronting import Front, Server, listing, page_answer, walk
from trakt_auth import Unavailable, UnexpectedResponse


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
