"""Pages and AsyncPages: which pages are asked for, and what comes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fronting import Front, Server, Step, asked, listing, page_answer, pages, walk
from trakt_auth import App, AsyncPages, Page, Pages, UnexpectedResponse
from trakt_auth.pages.page import LARGEST, limit_for
from trakt_auth.trakt import Trakt


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

    @pytest.mark.parametrize("ahead", [1, 4])
    def test_a_limit_of_all(self, front: Front, ahead: int) -> None:
        server = Server(pages(700))
        assert front.one(server, walk(ahead, limit="all")) == list(range(700))
        assert [request.url.params["limit"] for request in server.requests] == ["all"]

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

    def test_an_empty_page_ends_a_list_that_is_filtered(self, front: Front) -> None:
        """Trakt announces the pages of the list without the filter."""
        server = Server(lambda _: page_answer([], 1, 1, 3))
        assert front.one(server, walk(start_at="2026-01-01")) == []
        with pytest.raises(UnexpectedResponse, match="page 1 of 1 came empty"):
            front.one(server, walk())


class TestFirst:
    @pytest.mark.parametrize(
        ("count", "query", "requests"),
        [
            (1, {}, [(1, 1)]),
            (250, {}, [(1, 250)]),
            (251, {}, [(1, 126), (2, 126)]),
            (501, {}, [(1, 167), (2, 167), (3, 167)]),
            (25, {"limit": "10"}, [(1, 9), (2, 9), (3, 9)]),
            (25, {"limit": "all"}, [(1, 25)]),
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

    def test_nothing_is_asked_for_ahead(self, front: Front) -> None:
        server = Server(pages(1000))
        ahead: Step = lambda trakt: trakt._caller.pages(listing(limit="10")).ahead(4).first(25)  # noqa: E731
        assert len(front.one(server, ahead)) == 25
        assert asked(server) == [(1, 9), (2, 9), (3, 9)]

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


@pytest.mark.parametrize(
    ("page_count", "shown"), [(None, "<Page 2: 3 items>"), (7, "<Page 2 of 7: 3 items>")]
)
def test_a_page_shows_where_it_stands(page_count: int | None, shown: str) -> None:
    assert repr(Page([1, 2, 3], number=2, page_count=page_count, item_count=None)) == shown


@pytest.mark.parametrize("kind", [Pages, AsyncPages])
def test_a_list_shows_its_call(kind: Any) -> None:
    assert repr(kind(None, 1, None, name="users.history")) == f"<{kind.__name__} of users.history>"


def test_a_page_is_read_only_and_slim(app: App) -> None:
    with httpx.Client(transport=httpx.MockTransport(pages(3))) as client:
        page = next(Trakt(app, http_client=client)._caller.pages(listing()).by_page())
    assert not hasattr(page, "__dict__")
    assert not hasattr(page, "append")
