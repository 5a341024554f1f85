"""paginate and apaginate over an operation of a connected client: arguments, errors and types."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import nullcontext
from typing import Any, assert_type

import anyio
import anyio.lowlevel
import httpx
import pytest

from generated_client import Client
from generated_client.api.movies import get_trending_movies
from generated_client.errors import ParseError
from generated_client.models import TrendingMovie
from generated_client.types import Unset
from tests.driving import Reply
from tests.pages.test_operations import WAYS
from trakt_auth import App, LoginRequired, NotFound, ValidationFailed, apaginate, connect, paginate
from trakt_auth.pages.asynchronous import Items

MOVIE = {
    "watchers": 1,
    "movie": {"title": "A Film", "year": 2026, "ids": {"trakt": 1, "slug": "a-film-2026"}},
}


class Trakt:
    """Trending movies in three pages of two."""

    def __init__(self, *, failing: Reply | None = None) -> None:
        self.failing = failing
        self.queries: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        page = int(query.get("page", 1))
        if self.failing is not None and page == 2:
            if isinstance(self.failing, httpx.RequestError):
                raise self.failing
            return self.failing
        movies = [MOVIE | {"watchers": 10 * page + number} for number in range(2)]
        headers = {"X-Pagination-Page-Count": "3", "Content-Type": "application/json"}
        return httpx.Response(200, headers=headers, content=json.dumps(movies))


def client_of(app: App, trakt: Trakt, **options: Any) -> Client:
    return connect(
        app,
        http_client=httpx.Client(transport=httpx.MockTransport(trakt)),
        async_http_client=httpx.AsyncClient(transport=httpx.MockTransport(trakt)),
        **options,
    )


def walk(way: str, client: Client) -> list[int | Unset]:
    """The watchers of all trending movies."""
    arguments: dict[str, Any] = {"client": client, "limit": 2, "extended": "full"}
    if way == "sync":
        return [m.watchers for m in paginate(get_trending_movies.sync_detailed, **arguments)]
    backend, _, ahead = way.partition(" ")

    async def main() -> list[int | Unset]:
        movies = apaginate(get_trending_movies.asyncio_detailed, **arguments)
        async with movies if ahead else nullcontext():
            return [movie.watchers async for movie in movies]

    return anyio.run(main, backend=backend)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class TestConnected:
    def test_arguments_stay_while_pages_turn(self, way: str, app: App) -> None:
        trakt = Trakt()
        client = client_of(app, trakt)
        assert walk(way, client) == [10, 11, 20, 21, 30, 31]
        same = {"limit": "2", "extended": "full"}
        assert trakt.queries == [same, same | {"page": "2"}, same | {"page": "3"}]

    @pytest.mark.parametrize("raises", [True, False])
    @pytest.mark.parametrize(
        ("status", "error"), [(404, NotFound), (401, LoginRequired), (422, ValidationFailed)]
    )
    def test_an_error_is_never_an_early_end(
        self, way: str, app: App, status: int, error: type[Exception], raises: bool
    ) -> None:
        client = client_of(app, Trakt(failing=httpx.Response(status)), raise_for_status=raises)
        with pytest.raises(error, match=r"/movies/trending|get_trending_movies") as caught:
            walk(way, client)
        assert type(caught.value) is error
        if not raises and status != 401:
            assert str(caught.value).endswith(f"(get_trending_movies answered {status}).")

    def test_a_body_that_breaks_the_contract(self, way: str, app: App) -> None:
        with pytest.raises(ParseError):
            walk(way, client_of(app, Trakt(failing=httpx.Response(200, json={"a": 1}))))


def test_types(app: App) -> None:
    """What both type checkers make of it; the body runs too."""
    client = client_of(app, Trakt())
    movies = paginate(get_trending_movies.sync_detailed, client=client, limit=2)
    assert_type(movies, Iterator[TrendingMovie])
    for movie in movies:
        assert_type(movie, TrendingMovie)

    async def main() -> None:
        items = apaginate(get_trending_movies.asyncio_detailed, client=client, limit=2)
        assert_type(items, Items[TrendingMovie])
        any_iterator: AsyncIterator[TrendingMovie] = items
        async for movie in any_iterator:
            assert_type(movie, TrendingMovie)
        async with apaginate(get_trending_movies.asyncio_detailed, client=client) as ahead:
            assert_type(await anext(ahead), TrendingMovie)

    anyio.run(main)
    with pytest.raises(TypeError, match="nonsense"):
        # Both checkers refuse what the operation does not take.
        list(
            paginate(
                get_trending_movies.sync_detailed,
                client=client,
                nonsense=1,  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] - tested
            )
        )
