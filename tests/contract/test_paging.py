"""Pages, as the sandbox turns them."""

from __future__ import annotations

import httpx
import pytest

from tests.contract.operations import OPERATIONS


def page(http: httpx.Client, query: str) -> tuple[list[int], list[str]]:
    # Not modelled, so that there are seven examples of it.
    answer = http.get(f"/movies/streaming{query}")
    assert answer.status_code == 200
    names = ("Page", "Limit", "Page-Count", "Item-Count")
    return (
        [item["movie"]["ids"]["trakt"] - 900416 for item in answer.json()],
        [answer.headers[f"X-Pagination-{name}"] for name in names],
    )


@pytest.mark.parametrize(
    ("query", "items", "headers"),
    [
        ("", [1, 2, 3, 4, 5], "1 5 2 7"),
        ("?page=2", [6, 7], "2 5 2 7"),
        ("?limit=3", [1, 2, 3], "1 3 3 7"),
        ("?page=3&limit=3", [7], "3 3 3 7"),
        ("?page=7&limit=1", [7], "7 1 7 7"),
        # Beyond the end.
        ("?page=3", [], "3 5 2 7"),
        ("?page=1000000000000000000000", [], "1000000000000000000000 5 2 7"),
        # Out of bounds: moved in without a word.
        ("?limit=1000", [1, 2, 3, 4, 5], "1 5 2 7"),
        ("?limit=0", [1], "1 1 7 7"),
        ("?limit=-3&page=-1", [1], "1 1 7 7"),
        ("?page=0", [1, 2, 3, 4, 5], "1 5 2 7"),
    ],
)
def test_a_page(http: httpx.Client, query: str, items: list[int], headers: str) -> None:
    assert page(http, query) == (items, headers.split())


def test_all_at_once_where_the_contract_has_that(http: httpx.Client) -> None:
    answer = http.get("/lists/770001/items/movie,show?limit=all")
    assert len(answer.json()) == 2
    assert answer.headers["X-Pagination-Page-Count"] == "1"
    assert http.get("/movies/trending?limit=all").status_code == 422


def test_what_does_not_come_in_pages(http: httpx.Client) -> None:
    answer = http.get("/networks?page=2&limit=1")
    assert len(answer.json()) == 3
    assert not [name for name in answer.headers if name.startswith("x-pagination")]


def test_other_headers_come_from_the_contract(http: httpx.Client) -> None:
    answer = http.get("/smart-lists/1/items/movies/rank/asc")
    assert answer.headers["X-Applied-Sort-By"] == "added"
    assert OPERATIONS["get_smart_list_items"].headers["X-Applied-Sort-By"] == "added"


def test_the_least_is_an_object_and_has_no_pages(http: httpx.Client) -> None:
    times = ["2026-03-01T20:15:00.000Z"]
    answer = http.get("/sync/watched/movies?extended=min")
    assert answer.json() == {"900417": times}
    assert not [name for name in answer.headers if name.startswith("x-pagination-")]
    assert http.get("/users/ada/watched/shows?extended=min").json() == {
        "700208": {"1": {"3": times}}
    }
