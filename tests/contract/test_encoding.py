"""What the generated client makes of odd values, by what arrives at the sandbox."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from generated_client import Client
from generated_client.api.calendars import get_shows
from generated_client.api.lists import get_items_on_a_list, get_media_list_items
from generated_client.api.movies import get_a_movie, get_trending_movies
from generated_client.api.search import get_text_query_results
from generated_client.api.users import get_user_profile
from generated_client.models import CalendarTarget, ResultType
from trakt_auth import MemoryTokenStore, Token, connect
from trakt_auth.sandbox import Sandbox
from trakt_auth.sandbox.asgi import application


class Spy:
    """ASGI: notes the targets of requests as they came in, before anything was decoded."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.paths: list[str] = []
        self.queries: list[str] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.paths.append(scope["raw_path"].decode())
        self.queries.append(scope["query_string"].decode())
        await self._app(scope, receive, send)


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> list[Spy]:
    spies: list[Spy] = []

    def spied(*arguments: Any) -> ASGIApp:
        spies.append(Spy(application(*arguments)))
        return spies[-1]

    monkeypatch.setattr("trakt_auth.sandbox.sandbox.application", spied)
    return spies


@pytest.fixture
def client(spy: list[Spy]) -> Iterator[Client]:
    store = MemoryTokenStore()
    with Sandbox() as sandbox:
        store.save("default", Token.from_dict(sandbox.issue_token()))
        # Most of what is asked for is not there: what arrives is the matter here.
        with connect(sandbox.app, store=store, rate_limit=False, raise_for_status=False) as client:
            yield client


PATHS: list[tuple[Callable[..., Any], dict[str, Any], str]] = [
    (get_a_movie.sync, {"id": "a/b"}, "/movies/a%2Fb"),
    (get_a_movie.sync, {"id": "night train"}, "/movies/night%20train"),
    (get_a_movie.sync, {"id": "amélie-2001"}, "/movies/am%C3%A9lie-2001"),
    (get_a_movie.sync, {"id": "50%"}, "/movies/50%25"),
    (get_a_movie.sync, {"id": "a?b#c&d=e+f;g"}, "/movies/a%3Fb%23c%26d%3De%2Bf%3Bg"),
    (get_a_movie.sync, {"id": 900417}, "/movies/900417"),
    (get_user_profile.sync, {"id": "列車"}, "/users/%E5%88%97%E8%BB%8A"),
    (get_media_list_items.sync, {"id": 1}, "/lists/1/items/movie,show"),
    (
        get_items_on_a_list.sync,
        {"id": 1, "type_": "movie,show", "sort_by": "rank", "sort_how": "asc"},
        "/lists/1/items/movie,show/rank/asc",
    ),
    (
        get_text_query_results.sync,
        {"type_": "movie,show,person", "query": "train"},
        "/search/movie,show,person",
    ),
    (
        get_shows.sync,
        {"target": CalendarTarget("all"), "start_date_path": dt.date(2026, 3, 1), "days": 7},
        "/calendars/all/shows/2026-03-01/7",
    ),
]


@pytest.mark.parametrize(("call", "arguments", "path"), PATHS, ids=[path for *_, path in PATHS])
def test_path(
    client: Client,
    spy: list[Spy],
    call: Callable[..., Any],
    arguments: dict[str, Any],
    path: str,
) -> None:
    call(client=client, **arguments)
    assert spy[0].paths == [path]


def test_query(client: Client, spy: list[Spy]) -> None:
    query = "night train/50% & más, 列車?#+"
    kinds = [ResultType.MOVIE, ResultType.SHOW]
    get_text_query_results.sync(kinds, client=client, query=query)
    assert spy[0].paths == ["/search/movie,show"]
    assert dict(parse_qsl(spy[0].queries[0], strict_parsing=True)) == {"query": query}
    assert spy[0].queries[0].isascii()


def test_a_comma_list_in_a_query_is_one_value(client: Client, spy: list[Spy]) -> None:
    get_trending_movies.sync(client=client, genres="drama,comedy", years="1990-1999", page=2)
    assert parse_qsl(spy[0].queries[0]) == [
        ("genres", "drama,comedy"),
        ("years", "1990-1999"),
        ("page", "2"),
    ]


def test_one_year_may_be_a_number(client: Client, spy: list[Spy]) -> None:
    get_trending_movies.sync(client=client, years=2020)
    assert parse_qsl(spy[0].queries[0]) == [("years", "2020")]


def test_what_is_left_out_is_not_sent(client: Client, spy: list[Spy]) -> None:
    get_trending_movies.sync(client=client)
    assert spy[0].queries == [""]


def test_values_of_a_query_are_spelled_as_in_json(client: Client, spy: list[Spy]) -> None:
    start = dt.date(2026, 3, 1)
    get_trending_movies.sync(client=client, ignore_watched=True, start_date=start)
    assert parse_qsl(spy[0].queries[0]) == [
        ("start_date", "2026-03-01"),
        ("ignore_watched", "true"),
    ]
