"""Walk: which page is next, which ones are asked for ahead, and where a walk ends."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.openapi import CONTRACT
from trakt_auth import UnexpectedResponse
from trakt_auth.pages.page import LARGEST, limit_for
from trakt_auth.pages.walk import (
    GROWTH,
    MOST_EMPTY,
    NOT_FILTERS,
    Walk,
    filtered,
)

COUNT = "x-pagination-page-count"
ITEMS = "x-pagination-item-count"


def taken(walk: Walk, *pages: tuple[int, int | None]) -> list[int | None]:
    """The pages that a walk takes after each, of which so many items and pages come."""
    return [after(walk, items, count) for items, count in pages]


def after(walk: Walk, items: int, count: int | None = None, **headers: str) -> int | None:
    told = {} if count is None else {COUNT: str(count)}
    walk.took(items, told | {name.replace("_", "-"): value for name, value in headers.items()})
    return walk.next_page()


class TestEnd:
    @pytest.mark.parametrize("start", [1, 7])
    def test_it_begins_where_it_is_told(self, start: int) -> None:
        assert Walk().next_page() == 1
        walk = Walk(start)
        assert [walk.next_page(), walk.next_page()] == [start, start]
        assert after(walk, 1, 8) == (2 if start == 1 else 8)

    @pytest.mark.parametrize("text", ["", "many", "1.5", "9" * 5000, "-"])
    def test_a_count_that_is_no_number(self, text: str) -> None:
        walk = Walk()
        walk.took(10, {COUNT: text})
        assert walk.next_page() is None

    def test_no_count(self) -> None:
        assert after(Walk(), 10) is None

    @pytest.mark.parametrize("count", [0, -1, 1])
    def test_one_page(self, count: int) -> None:
        assert after(Walk(), 10, count) is None

    def test_the_newest_response_decides(self) -> None:
        assert taken(Walk(), (1, 3), (1, 4), (1, 4), (1, 4)) == [2, 3, 4, None]
        assert taken(Walk(), (1, 3), (1, 2)) == [2, None]

    def test_a_response_that_does_not_tell(self) -> None:
        assert taken(Walk(), (1, 3), (1, None), (1, None)) == [2, 3, None]

    def test_another_page_than_was_asked_for(self) -> None:
        walk = Walk(2)
        with pytest.raises(
            UnexpectedResponse,
            match=r"^The list cannot be read to the end that was announced: "
            r"page 1 came where page 2 was asked for\. Try again\.$",
        ):
            after(walk, 10, 9, x_pagination_page="1")
        assert walk.next_page() is None
        assert after(Walk(2), 10, 9, x_pagination_page="2") == 3

    @pytest.mark.parametrize("start", [1, 5])
    def test_no_further_than_so_many_more_pages(self, start: int) -> None:
        walk = Walk(start)
        first = start + 2
        came = [after(walk, 1, first + page) for page in range(first + GROWTH - start)]
        assert came[-1] == first + GROWTH
        with pytest.raises(UnexpectedResponse, match="it grew by 1000 pages while it was read"):
            after(walk, 1, first + GROWTH + 1)

    def test_the_end_just_before_that(self) -> None:
        walk = Walk()
        for page in range(1, 2 + GROWTH):
            assert after(walk, 1, page + 1) == page + 1
        assert after(walk, 1, 2 + GROWTH) is None


class TestEmpty:
    def test_holes_are_passed_over(self) -> None:
        assert MOST_EMPTY == 3
        walk = Walk()
        some: Any = [(1, 9), (0, 9), (0, 9), (1, 9), (0, 9), (0, 9)]
        assert taken(walk, *some) == [2, 3, 4, 5, 6, 7]
        with pytest.raises(UnexpectedResponse, match="page 7 of 9 came empty"):
            after(walk, 0, 9)
        assert walk.next_page() is None

    def test_many_at_the_start(self) -> None:
        walk = Walk()
        assert taken(walk, (0, 9), (0, 9)) == [2, 3]
        with pytest.raises(UnexpectedResponse, match="page 3 of 9"):
            after(walk, 0, 9)

    def test_the_last_page(self) -> None:
        with pytest.raises(UnexpectedResponse, match="page 2 of 2 came empty"):
            taken(Walk(), (1, 2), (0, 2))
        assert taken(Walk(), (0, 2), (1, 2)) == [2, None]

    def test_a_list_that_has_become_shorter(self) -> None:
        assert taken(Walk(), (1, 9), (0, 1)) == [2, None]
        walk = Walk()
        assert taken(walk, (1, 9)) == [2]
        assert after(walk, 0, 1, x_pagination_item_count="9") is None

    def test_the_number_of_items_decides(self) -> None:
        with pytest.raises(UnexpectedResponse, match="page 1 of 1 came empty"):
            after(Walk(), 0, 1, x_pagination_item_count="1")
        assert after(Walk(), 0, 1, x_pagination_item_count="0") is None
        assert after(Walk(), 0, 1) is None
        assert after(Walk(2), 0, 2, x_pagination_item_count="0") is None


class TestFiltered:
    @pytest.mark.parametrize("page", [1, 2, 3, 4])
    def test_an_empty_page_is_the_end(self, page: int) -> None:
        walk = Walk(page, filtered=True)
        assert after(walk, 0, 4, x_pagination_item_count="40") is None
        assert list(walk.due()) == []

    def test_until_then_it_goes_on(self) -> None:
        assert taken(Walk(filtered=True), (5, 9), (1, 9), (0, 9)) == [2, 3, None]

    def test_another_page_is_an_error_all_the_same(self) -> None:
        with pytest.raises(UnexpectedResponse, match="page 1 came"):
            after(Walk(2, filtered=True), 0, 4, x_pagination_page="1")

    @pytest.mark.parametrize(
        "query", [[], ["page", "limit", "extended"], ["sort_by", "sort_how"], ["query"]]
    )
    def test_no_filter(self, query: list[str]) -> None:
        assert not filtered(query)

    @pytest.mark.parametrize("name", ["genres", "hide", "years", "start_at", "studio_ids"])
    def test_a_filter(self, name: str) -> None:
        assert filtered([name])
        assert filtered(["page", name, "limit"])

    def test_what_the_contract_says(self) -> None:
        """Its sections say what a parameter is for, its filters what they keep or leave out."""
        shared = CONTRACT.document["components"]["parameters"]
        taken_by_lists: set[str] = set()
        for operation in (each["get"] for each in CONTRACT.paths.values() if "get" in each):
            given = [CONTRACT.resolve(each) for each in operation.get("parameters", [])]
            names = {each["name"] for each in given if each["in"] == "query"}
            taken_by_lists |= names if "page" in names else set()
        assert taken_by_lists >= NOT_FILTERS
        text = Path(__file__).parents[2].joinpath("openapi.yaml").read_text("utf-8")
        sections = dict(
            re.findall(r"\n    # --- ([^-]+?) -+\n(.*?)(?=\n    # --- )", text, re.DOTALL)
        )
        for title in ("Pages", "What is answered", "Sorting"):
            names = set(re.findall(r"^      name: (\w+)$", sections[title], re.MULTILINE))
            assert names
            assert names & taken_by_lists <= NOT_FILTERS, title
        keeping = {
            each["name"]
            for each in shared.values()
            if re.match(r"Only|Keep|Leaves? out|Range", each.get("description", ""))
        }
        assert len(keeping) > 30
        assert not keeping & NOT_FILTERS


class TestAhead:
    def test_none(self) -> None:
        walk = Walk()
        assert list(walk.due()) == []
        after(walk, 1, 9)
        assert list(walk.due()) == []

    def test_the_first_page_comes_alone(self) -> None:
        walk = Walk(ahead=3)
        assert list(walk.due()) == [1]
        assert list(walk.due()) == []
        after(walk, 1, 9)
        assert list(walk.due()) == [2, 3, 4]
        assert list(walk.due()) == []
        after(walk, 1, 9)
        assert list(walk.due()) == [5]

    def test_from_a_page_in_the_middle(self) -> None:
        walk = Walk(4, ahead=2)
        assert list(walk.due()) == [4]
        after(walk, 1, 9)
        assert list(walk.due()) == [5, 6]

    def test_to_the_end_and_no_further(self) -> None:
        walk = Walk(ahead=5)
        walk.due()
        after(walk, 1, 3)
        assert list(walk.due()) == [2, 3]
        after(walk, 1, 4)
        assert list(walk.due()) == [4]
        after(walk, 1, 4)
        assert after(walk, 1, 4) is None
        assert list(walk.due()) == []

    def test_a_list_that_does_not_tell(self) -> None:
        walk = Walk(ahead=5)
        walk.due()
        assert after(walk, 1) is None
        assert list(walk.due()) == []

    def test_a_list_that_has_become_shorter(self) -> None:
        walk = Walk(ahead=2)
        walk.due()
        after(walk, 1, 9)
        assert list(walk.due()) == [2, 3]
        assert taken(walk, (1, 4), (1, 5)) == [3, 4]
        assert list(walk.due()) == [4, 5]

    def test_a_walk_that_cannot_go_on(self) -> None:
        walk = Walk(2, ahead=2)
        walk.due()
        walk.took(1, {COUNT: "9", "x-pagination-page": "1"})
        assert list(walk.due()) == []

    def test_it_begins_on_the_way(self) -> None:
        walk = Walk()
        after(walk, 1, 9)
        walk.due()
        walk.ahead = 1
        assert list(walk.due()) == [2]


@pytest.mark.parametrize(
    ("items", "limit", "asked"),
    [
        (0, None, 1),
        (1, None, 1),
        (250, None, 250),
        (251, None, 126),
        (501, "all", 167),
        (20, 10, 10),
        (25, 10, 9),
        (500, 251, 250),
        (1000, 300, 250),
    ],
)
def test_the_limit_for_some_items(items: int, limit: Any, asked: int) -> None:
    assert LARGEST == 250
    assert limit_for(items, limit) == asked
