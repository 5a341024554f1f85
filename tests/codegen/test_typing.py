"""What type checkers see of the generated client: `make check-types` fails on any other type."""

import datetime as dt
from typing import Any, assert_type

import httpx

from generated_client import Client
from generated_client.api.authentication_devices import poll_for_the_access_token
from generated_client.api.users import retrieve_settings
from generated_client.models import (
    AccessTokenResponse,
    HistoryAction,
    HistoryItem,
    ItemType,
    Movie,
    PollForTheAccessTokenRequest,
    RatingDistribution,
    UserSettings,
)
from generated_client.types import Response

PLAY: dict[str, Any] = {
    "id": 1,
    "watched_at": "2024-01-02T03:04:05.000Z",
    "action": "watch",
    "type": "movie",
    "movie": {
        "title": "Rails",
        "year": None,
        "ids": {"trakt": 1, "slug": "rails", "imdb": None, "tmdb": None},
    },
}


def test_models() -> None:
    play = HistoryItem.from_dict(PLAY)
    assert_type(play, HistoryItem)
    assert_type(play.watched_at, dt.datetime)
    assert_type(play.action, HistoryAction)
    assert_type(play.movie, Movie | None)
    assert play.movie
    assert_type(play.movie, Movie)
    assert play.movie.year is None
    assert_type(play.movie.title, str | None)
    assert play.show is None
    assert_type(play.type, ItemType)
    assert_type(RatingDistribution.from_dict({"1": 3})["1"], int)


def test_operations() -> None:
    client = Client(base_url="http://trakt.example")
    transport = httpx.MockTransport(lambda request: httpx.Response(400))
    client.set_httpx_client(httpx.Client(base_url="http://trakt.example", transport=transport))
    body = PollForTheAccessTokenRequest(code="x", client_id="y")
    polled = poll_for_the_access_token.sync_detailed(client=client, body=body)
    assert_type(polled, Response[AccessTokenResponse])
    assert_type(polled.parsed, AccessTokenResponse | None)
    assert polled.parsed is None
    settings = retrieve_settings.sync(client=client)
    assert_type(settings, UserSettings | None)
