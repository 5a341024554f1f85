"""Calendars, updates and what is out where: made from the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.sandbox.calling import HEADERS
from trakt_auth.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(people=["robin", "alice"]) as sandbox:
        yield sandbox


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    bearer = {"Authorization": f"Bearer {sandbox.issue_token()['access_token']}"}
    with httpx.Client(base_url=sandbox.url, headers=HEADERS | bearer, timeout=60) as http:
        yield http


def names(rows: list[Any]) -> list[str]:
    return [f"{each['episode']['season']}x{each['episode']['number']}" for each in rows]


SHOW = {"ids": {"slug": "signal-box"}}


def test_episodes_of_some_days(http: httpx.Client) -> None:
    rows = http.get("/calendars/all/shows/2022-10-03/8").json()
    mine = [each for each in rows if each["show"]["title"] == "Signal Box"]
    assert names(mine) == ["1x1", "1x2"]
    # As recorded: what `extended` does not ask for is not there.
    assert mine[0].keys() == {"first_aired", "episode", "show"}
    assert mine[0]["show"].keys() == {"title", "year", "ids"}
    assert mine[0]["first_aired"] == "2022-10-03T00:00:00.000Z"
    assert (
        "overview" in http.get("/calendars/all/shows/2022-10-03/1?extended=full").json()[0]["show"]
    )
    assert names(http.get("/calendars/all/shows/2022-10-04/6").json()) == []


def test_premieres_new_shows_and_finales(http: httpx.Client) -> None:
    at = "2022-09-01/33"
    assert names(http.get(f"/calendars/all/shows/new/{at}").json()) == ["1x1"]
    assert names(http.get(f"/calendars/all/shows/premieres/{at}").json()) == ["1x1"]
    assert names(http.get("/calendars/all/shows/finales/2022-11-20/7").json()) == ["1x8"]
    later = http.get("/calendars/all/shows/premieres/2009-01-01/33").json()
    assert {each["episode"]["number"] for each in later} <= {1}


def test_filters(http: httpx.Client) -> None:
    at = "/calendars/all/shows/2022-10-03/1"
    assert len(http.get(f"{at}?languages=pt&countries=pt").json()) == 1
    assert http.get(f"{at}?languages=en").json() == []


def test_movies(http: httpx.Client) -> None:
    rows = http.get("/calendars/all/movies/2024-09-10/5").json()
    assert [(each["released"], each["movie"]["title"]) for each in rows] == [
        ("2024-09-12", "The Slow Train")
    ]
    assert rows[0]["movie"].keys() == {"title", "year", "ids"}
    media = http.get("/calendars/all/media/2024-09-10/5").json()
    assert media[0]["released"] == "2024-09-12"


def test_a_persons_own(sandbox: Sandbox, http: httpx.Client) -> None:
    at = "2022-10-03/8"
    path = f"/calendars/my/shows/{at}"
    assert http.get(path).json() == []
    robin = sandbox.person()
    robin.do("sync.watchlist.add", shows=[SHOW])
    assert names(http.get(path).json()) == ["1x1", "1x2"]
    robin.do("sync.watchlist.remove", shows=[SHOW])
    robin.do("sync.history.add", shows=[{**SHOW, "seasons": [{"number": 1}]}])
    assert names(http.get(path).json()) == ["1x1", "1x2"]
    robin.do("users.hidden.add", "calendar", shows=[SHOW])
    assert http.get(path).json() == []
    assert len(http.get(f"/calendars/all/shows/{at}").json()) >= 2
    assert http.get(path, headers={"Authorization": ""}).status_code == 401


def test_updates(http: httpx.Client) -> None:
    answer = http.get("/movies/updates/2026-01-01?limit=250")
    assert {each["movie"]["title"] for each in answer.json()} >= {"The Slow Train", "TRON"}
    assert answer.headers["x-start-date"] == "2026-01-01T00:00:00.000Z"
    assert http.get("/movies/updates/2026-06-01").json() == []
    assert 900417 in http.get("/movies/updates/id/2026-01-01?limit=250").json()
    assert 700208 in http.get("/sync/updates/id/shows?limit=250").json()
    assert http.get("/people/updates").json()[0]["person"].keys() == {"name", "ids"}


def test_translations_and_releases(http: httpx.Client) -> None:
    movie = "/movies/the-slow-train-2024"
    (only,) = http.get(f"{movie}/translations").json()
    assert (only["title"], only["language"], only["country"]) == ("The Slow Train", "pt", "pt")
    assert http.get(f"{movie}/translations?language=pt").json() == [only]
    assert http.get(f"{movie}/translations?language=de").json() == []
    assert http.get(f"{movie}/translations/de").json() == []
    part = "/shows/signal-box/seasons/1/episodes/3/translations/pt"
    assert [each["title"] for each in http.get(part).json()] == ["Points"]
    assert [each["release_date"] for each in http.get(f"{movie}/releases/pt").json()] == [
        "2024-09-12"
    ]
    assert http.get(f"{movie}/releases/us").json() == []


def test_people_of_an_episode_and_lists_of_a_title(http: httpx.Client) -> None:
    cast = http.get("/shows/signal-box/seasons/1/episodes/1/people").json()["cast"]
    assert [each["person"]["name"] for each in cast] == ["Rita Vale"]
    found = http.get("/movies/the-slow-train-2024/lists").json()
    assert [each["name"] for each in found] == ["Trains"]
    assert http.get("/movies/tron-1982/lists").json() == []
    assert http.get("/shows/signal-box/listed").json() == []  # none of one's own


def test_charts(http: httpx.Client) -> None:
    rows = http.get("/movies/boxoffice").json()
    revenues = [each["revenue"] for each in rows]
    assert (len(rows), revenues) == (10, sorted(revenues, reverse=True))
    assert http.get("/movies/hot").json()[0].keys() == {"list_count", "movie"}
    related = http.get("/shows/signal-box/related/smart").json()
    assert related == http.get("/shows/signal-box/related").json()
