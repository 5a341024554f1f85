"""What programs send that the contract does not know: Trakt lets it pass, a strict sandbox not."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest

from tests.sandbox.calling import CLIENT_ID, HEADERS, Caller, ManualClock
from trakt_auth.sandbox import Refusal, Sandbox

TRON = {"movies": [{"ids": {"trakt": 12601}}]}
MISSPELLED = {"films": [{"ids": {"trakt": 12601}}]}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^\"]*")


@pytest.fixture
def strict() -> Iterator[Sandbox]:
    with Sandbox(strict=True, clock=ManualClock()) as sandbox:
        yield sandbox


def signed_in(sandbox: Sandbox) -> httpx.Client:
    bearer = {"Authorization": f"Bearer {sandbox.issue_token('ada')['access_token']}"}
    return httpx.Client(base_url=sandbox.url, headers=HEADERS | bearer, timeout=60)


@pytest.mark.parametrize(
    ("path", "least"),
    [
        # trakt-scrobbler: `extended=False`, since 2018.
        ("/sync/watched/shows?extended=False", "/sync/watched/shows"),
        ("/movies/tron-1982?extended=fulll", "/movies/tron-1982"),
        ("/movies/tron-1982?extended=full,everything", "/movies/tron-1982?extended=full"),
        ("/movies/streaming?extended=nonsense", "/movies/streaming"),
    ],
)
def test_unknown_levels_of_detail(sandbox: Sandbox, strict: Sandbox, path: str, least: str) -> None:
    with signed_in(sandbox) as http:
        answer = http.get(path)
        assert (answer.status_code, answer.json()) == (200, http.get(least).json())
    with signed_in(strict) as http:
        refused = http.get(path)
        assert (refused.status_code, [*refused.json()["errors"]]) == (422, ["extended"])
        assert http.get(least).status_code == 200


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/movies/tron-1982?extnded=full", "extnded"),
        ("/sync/history?limit=5&per_page=10", "per_page"),
        ("/movies/streaming?utm_source=x", "utm_source"),
    ],
)
def test_unknown_parameters(sandbox: Sandbox, strict: Sandbox, path: str, name: str) -> None:
    with signed_in(sandbox) as http:
        assert http.get(path).status_code == 200
    with signed_in(strict) as http:
        refused = http.get(path)
        assert (refused.status_code, [*refused.json()["errors"]]) == (422, [name])
        assert refused.json()["errors"][name] == ["is not a parameter of this call"]


def test_a_parameter_of_any_reading_of_a_path_is_known(strict: Sandbox) -> None:
    with signed_in(strict) as http:
        assert http.get("/users/ada/watched/movies?extended=min").status_code == 200
        assert http.get("/users/ada/history/movies?page=1&limit=2").status_code == 200


def test_a_body_of_which_nothing_is_read(sandbox: Sandbox, strict: Sandbox) -> None:
    with signed_in(sandbox) as http:
        answer = http.post("/sync/history", json=MISSPELLED)
        assert (answer.status_code, answer.json()["added"]) == (201, {"movies": 0, "episodes": 0})
    with signed_in(strict) as http:
        assert http.post("/sync/history", json=MISSPELLED).status_code == 422
        # Programs have sent more than is read for a decade.
        assert http.post("/sync/history", json=TRON | {"app_version": "1"}).status_code == 201


def test_what_is_done_without_a_request_is_always_checked_strictly(sandbox: Sandbox) -> None:
    ada = sandbox.person("ada")
    with pytest.raises(Refusal):
        ada.do("sync.history.add", films=MISSPELLED["films"])
    for query in ({"extended": "False"}, {"x": "y"}):
        with pytest.raises(Refusal):
            ada.do("sync.history.list", query=query)


@pytest.mark.parametrize(
    "path",
    [
        "/movies/trending?page=x",
        "/movies/watched/soon",
        "/sync/history/music",
        "/movies/trending?ignore_watched=maybe",
    ],
)
def test_values_that_cannot_be_read_are_refused_either_way(
    sandbox: Sandbox, strict: Sandbox, path: str
) -> None:
    for each in (sandbox, strict):
        with signed_in(each) as http:
            assert http.get(path).status_code == 422


def test_a_secret_of_null_is_none(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()["device_code"]
    sandbox.approve()
    assert caller.poll(code, client_secret=None).status_code == 200
    token = sandbox.issue_token()
    renewed = caller.refresh(token["refresh_token"], client_secret=None)
    assert renewed.status_code == 200
    body = {
        "client_id": CLIENT_ID,
        "client_secret": None,
        "token": renewed.json()["access_token"],
    }
    assert caller.http.post("/oauth/revoke", json=body).status_code == 200


@pytest.mark.parametrize("fields", [{}, {"client_id": None}, {"client_id": ""}])
def test_a_device_login_without_a_client_id(caller: Caller, fields: dict[str, object]) -> None:
    answer = caller.http.post("/oauth/device/code", json=fields)
    assert answer.status_code == 400
    assert answer.json() == {
        "error": "invalid_request",
        "error_description": "client_id is required",
    }


def test_the_ratings_of_a_kind_come_all_at_once_unless_a_page_is_asked_for() -> None:
    """As Trakt's maintainers say in trakt/trakt-api#919: there is no limit on these."""
    movies = [{"ids": {"trakt": 900000 + each}, "rating": 7} for each in range(300)]
    with Sandbox(clock=ManualClock()) as sandbox:
        for each in movies:
            sandbox.catalogue.add_movie(f"No. {each['ids']}", 2000, ids=each["ids"])  # type: ignore[arg-type]
        sandbox.person("robin").do("sync.ratings.add", movies=movies)
        bearer = {"Authorization": f"Bearer {sandbox.issue_token()['access_token']}"}
        with httpx.Client(base_url=sandbox.url, headers=HEADERS | bearer, timeout=60) as http:
            for path in ("/sync/ratings/movies", "/sync/ratings/movies/7", "/sync/ratings"):
                answer = http.get(path)
                assert len(answer.json()) == 300
                assert answer.headers["X-Pagination-Item-Count"] == "300"
                assert answer.headers["X-Pagination-Page-Count"] == "1"
            assert len(http.get("/sync/ratings/movies?page=1").json()) == 100
            assert len(http.get("/sync/ratings/movies?page=2&limit=200").json()) == 100
            assert http.get("/sync/ratings/shows").json() == []


def test_every_time_is_of_a_whole_second() -> None:
    clock = ManualClock()
    clock.now += 0.987
    with Sandbox(clock=clock) as sandbox, signed_in(sandbox) as http:
        sent = {"movies": [{"ids": {"trakt": 12601}, "watched_at": "2026-03-01T20:15:00.123Z"}]}
        film = {"movie": {"ids": {"trakt": 120}}, "progress": 90}
        http.post("/sync/history", json=sent)
        http.post("/sync/watchlist", json=TRON)
        http.post("/scrobble/start", json=film)
        texts = [http.get("/users/me/watching").text, http.post("/scrobble/stop", json=film).text]
        texts.append(http.post("/scrobble/stop", json=film).text)
        texts += [
            http.get(path).text
            for path in (
                "/sync/history",
                "/sync/watchlist",
                "/sync/last_activities",
                "/users/settings",
                "/movies/tron-1982?extended=full",
                "/shows/1388?extended=full",
            )
        ]
        updates = http.get("/movies/updates/2026-03-01")
        texts += [str(dict(updates.headers)), updates.text]
        found = [time for text in texts for time in TIME.findall(text)]
    assert len(found) > 50
    assert [time for time in found if not time.startswith(time[:19] + ".000Z")] == []
    assert "2026-03-01T20:15:00.000Z" in found


def test_avatar_cover_and_activities_are_for_trakts_own_applications(sandbox: Sandbox) -> None:
    """Everybody else is told 401, with a token that holds (trakt/trakt-api#940)."""
    with signed_in(sandbox) as http:
        # Seen by another program on 2026-09-25.
        assert http.get("/users/me/friends/activities").status_code == 401
        for path, body in (
            ("/users/avatar", {"user": {"avatar": "iVBORw0KGgo="}}),
            ("/users/set_cover", {"cover_type": "movie", "cover_id": 12601}),
        ):
            assert http.put(path, json=body).status_code == 401
            assert http.put(path, json={}).status_code == 401
            assert http.get("/users/settings").status_code == 200
