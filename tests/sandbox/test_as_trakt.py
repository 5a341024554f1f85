"""Where programs that nobody here wrote found the sandbox stricter, or looser, than Trakt."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.calling import CALLBACK, CLIENT_ID, CLIENT_SECRET, OUT_OF_BAND, Caller
from trakt_auth.sandbox import Sandbox

TRON = {"ids": {"trakt": 12601}}


@pytest.fixture
def robin(sandbox: Sandbox, caller: Caller) -> httpx.Client:
    caller.http.headers["Authorization"] = f"Bearer {sandbox.issue_token()['access_token']}"
    return caller.http


# --- examples are cut to what `extended` asks for ------------------------------------------------
# Recordings of 2026-05 without it: a movie of /movies/anticipated, /movies/popular and
# /people/{id}/movies has title, year and ids; an episode has four fields, a user eight.


@pytest.mark.parametrize(
    ("path", "kind", "fields"),
    [
        ("/movies/streaming", "movie", {"title", "year", "ids"}),
        ("/shows/popular/next", "show", {"title", "year", "ids"}),
        ("/users/me/progress/up_next", "show", {"title", "year", "ids"}),
    ],
)
def test_an_example_has_the_least_of_an_item(
    robin: httpx.Client, path: str, kind: str, fields: set[str]
) -> None:
    assert robin.get(path).json()[0][kind].keys() == fields
    pictures = robin.get(f"{path}?extended=images").json()[0][kind]
    assert pictures.keys() == fields | {"images", "colors"}
    assert "overview" in robin.get(f"{path}?extended=full").json()[0][kind]


def test_an_example_has_the_least_of_who_recommends(robin: httpx.Client) -> None:
    movie = robin.get("/social_recommendations/movies").json()[0]
    assert movie.keys() == {"title", "year", "ids", "favorited_by", "recommended_by"}


# --- headers and pages ---------------------------------------------------------------------------


def test_json_says_its_charset(robin: httpx.Client) -> None:
    """In 85 of 88 recordings of 2026. Without it, `requests` hands out bytes in text mode."""
    answers = [
        robin.get("/movies/trending"),
        robin.get("/movies/12601/releases"),
        robin.post("/sync/history", json={"movies": [TRON]}),
        robin.post("/sync/history", json={"movies": "none"}),
        robin.post("/oauth/device/code", json={"client_id": CLIENT_ID}),
        robin.post("/oauth/token", json={"client_id": CLIENT_ID, "grant_type": "wrong"}),
    ]
    assert {each.headers["content-type"] for each in answers} == {"application/json; charset=utf-8"}


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/sync/history", {"movies": [TRON]}, 201),
        ("/sync/watchlist", {"movies": [TRON]}, 201),  # recorded
        ("/sync/history/remove", {"movies": [TRON]}, 200),  # recorded
        ("/sync/watchlist/remove", {"movies": [TRON]}, 200),
        ("/sync/ratings/remove", {"movies": [TRON]}, 200),
        ("/sync/collection/remove", {"movies": [TRON]}, 200),
        ("/sync/favorites/remove", {"movies": [TRON]}, 200),
        ("/users/hidden/calendar/remove", {"movies": [TRON]}, 200),
        ("/users/me/lists/reorder", {"rank": []}, 200),
        ("/sync/watchlist/reorder", {"rank": []}, 200),
    ],
)
def test_what_removes_or_sorts_is_200(
    robin: httpx.Client, path: str, body: dict[str, Any], status: int
) -> None:
    assert robin.post(path, json=body).status_code == status


@pytest.mark.parametrize(
    ("path", "control"),
    [
        # Recorded in 2026-05.
        ("/movies/popular", "public, max-age=600, s-maxage=3600"),
        ("/shows/trending", "public, max-age=600, s-maxage=3600"),
        ("/movies/tron-1982", "public, max-age=3600, s-maxage=43200"),
        ("/movies/tron-1982/people", "public, max-age=86400, s-maxage=43200"),
        ("/users/robin/ratings/movies", "max-age=0, private, must-revalidate"),
        ("/users/robin", "max-age=0, private, must-revalidate"),
    ],
)
def test_what_a_cache_is_told(caller: Caller, path: str, control: str) -> None:
    answer = caller.http.get(path)
    assert (answer.headers["cache-control"], "etag" in answer.headers) == (control, True)


@pytest.mark.parametrize("path", ["/sync/history", "/recommendations/movies", "/movies/popular"])
def test_what_is_for_one_person_is_private(robin: httpx.Client, path: str) -> None:
    assert robin.get(path).headers["cache-control"] == "max-age=0, private, must-revalidate"


def test_playback_has_everything_unless_a_page_is_asked_for(
    sandbox: Sandbox, robin: httpx.Client
) -> None:
    episodes = robin.get("/shows/breaking-bad/seasons/2").json()
    assert len(episodes) > 10
    for each in episodes:
        sandbox.person().do("scrobble.pause", episode={"ids": each["ids"]}, progress=20)
    assert len(robin.get("/sync/playback").json()) == len(episodes)
    assert len(robin.get("/sync/playback/episodes").json()) == len(episodes)
    assert len(robin.get("/sync/playback?page=2&limit=5").json()) == 5


def test_what_is_trending_is_watched(sandbox: Sandbox, robin: httpx.Client) -> None:
    sandbox.person().do("scrobble.start", movie=TRON, progress=5)
    answer = robin.get("/movies/trending?limit=250")
    watchers = [each["watchers"] for each in answer.json()]
    assert answer.json()[0]["movie"]["ids"]["trakt"] == 12601
    assert watchers == sorted(watchers, reverse=True)
    assert watchers[-1] > 0
    assert answer.headers["x-trending-user-count"] == str(sum(watchers))


# --- what no source decides, as programs need it -------------------------------------------------


def test_items_of_a_list_by_a_type_in_the_query(sandbox: Sandbox, robin: httpx.Client) -> None:
    sandbox.person().do("users.lists.create", "me", name="Late Trains", privacy="public")
    shows = [{"ids": {"slug": "breaking-bad"}}]
    sandbox.person().do("users.lists.add", "me", "late-trains", movies=[TRON], shows=shows)
    path = "/users/me/lists/Late-Trains/items"  # a slug in any case
    assert len(robin.get(path).json()) == 2
    assert [each["type"] for each in robin.get(f"{path}?type=movies").json()] == ["movie"]
    assert [each["type"] for each in robin.get(f"{path}?type=show").json()] == ["show"]


def test_the_token_endpoint_reads_forms(sandbox: Sandbox, caller: Caller) -> None:
    link = {"response_type": "code", "client_id": CLIENT_ID, "redirect_uri": CALLBACK}
    url = str(httpx.URL(f"{sandbox.url}/oauth/authorize", params=link))
    code = httpx.URL(sandbox.consent(url)).params["code"]
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "redirect_uri": CALLBACK,
    }
    granted = caller.http.post("/oauth/token", data=form)
    assert granted.status_code == 200
    again = {"grant_type": "refresh_token", "refresh_token": granted.json()["refresh_token"]}
    application = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
    assert caller.http.post("/oauth/token", data=application | again).status_code == 200
    refused = caller.http.post("/oauth/token", data={**form, "client_secret": "wrong"})
    assert refused.json()["error"] == "invalid_client"


def test_a_day_is_a_time(sandbox: Sandbox, robin: httpx.Client) -> None:
    for day in ("2026-01-01", "2026-02-01"):
        movies: Any = [{**TRON, "watched_at": f"{day}T12:00:00Z"}]
        sandbox.person().do("sync.history.add", movies=movies)
    assert len(robin.get("/sync/history?start_at=2026-01-15").json()) == 1
    assert len(robin.get("/sync/history?end_at=2026-01-15").json()) == 1
    assert robin.get("/sync/history?start_at=2026-13-15").status_code == 422
    assert robin.get("/sync/history?start_at=soon").status_code == 422


# --- a login by a pasted code --------------------------------------------------------------------


def test_consent_gives_the_code_that_a_person_copies(sandbox: Sandbox, caller: Caller) -> None:
    link = {"response_type": "code", "client_id": CLIENT_ID, "redirect_uri": OUT_OF_BAND}
    url = str(httpx.URL(f"{sandbox.url}/oauth/authorize", params=link))
    code = sandbox.consent(url)
    body = {"grant_type": "authorization_code", "code": code, "redirect_uri": OUT_OF_BAND}
    assert caller.token(**body, client_secret=CLIENT_SECRET).status_code == 200
    with pytest.raises(ValueError, match="nobody"):
        sandbox.consent(url, approve=False)
