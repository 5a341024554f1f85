"""What the sandbox refuses, and what it says of it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.contract.operations import CONTRACT, OPERATIONS
from tests.each import of_each
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.sandbox.contract.checks import Checks

WATCHED = {"movies": [{"ids": {"trakt": 1}, "watched_at": "2026-03-01T20:15:00.000Z"}]}


def errors(answer: httpx.Response) -> dict[str, list[str]]:
    assert answer.status_code == 422
    found: dict[str, list[str]] = answer.json()["errors"]
    return found


@pytest.mark.parametrize(
    "path",
    [
        "/movies",
        "/movies/",
        "/movies//ratings",
        "/Movies/trending",
        "/v2/movies/trending",
    ],
)
def test_paths_that_the_contract_does_not_have(http: httpx.Client, path: str) -> None:
    answer = http.get(path)
    assert (answer.status_code, answer.content) == (404, b"")


@pytest.mark.parametrize(
    "path", ["/movies/trending/", "/users/ada/", "//movies/trending", "//users/ada/history//"]
)
def test_slashes_too_many_in_front_and_behind_are_read_as_trakt_does(
    http: httpx.Client, sandbox: Sandbox, path: str
) -> None:
    plain = "/" + path.strip("/")
    # As a whole URL: joined with a base, two slashes in front would be a host.
    answer = http.get(f"{sandbox.url}{path}")
    assert answer.status_code == 200
    assert answer.json() == http.get(plain).json()


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/movies/trending", "GET"),
        ("DELETE", "/users/settings", "GET, PUT"),
        ("PATCH", "/comments/8121/", "DELETE, GET, PUT"),
        # The path of one operation, and within the paths of others.
        ("DELETE", "/sync/watchlist/remove", "GET, POST, PUT"),
    ],
)
def test_methods_that_a_path_does_not_have(
    http: httpx.Client, method: str, path: str, allowed: str
) -> None:
    answer = http.request(method, path)
    assert (answer.status_code, answer.headers["allow"]) == (405, allowed)


def test_of_two_operations_on_one_path_the_method_tells(http: httpx.Client) -> None:
    assert http.delete("/sync/playback/5121").status_code == 204
    assert http.get("/sync/playback/movies").status_code == 200
    assert http.put("/sync/watchlist/770012", json={"rank": 1}).status_code == 204


def test_what_is_spelled_out_comes_before_what_is_left_open(http: httpx.Client) -> None:
    assert isinstance(http.get("/movies/trending").json(), list)
    assert isinstance(http.get("/movies/the-slow-train-2024").json(), dict)
    assert isinstance(http.get("/users/requests/following").json(), list)


@pytest.mark.parametrize("key", ["", "another-client-id"])
def test_a_wrong_api_key(http: httpx.Client, key: str) -> None:
    assert http.get("/movies/trending", headers={"trakt-api-key": key}).status_code == 403


def test_another_version_of_the_api(http: httpx.Client) -> None:
    assert http.get("/movies/trending", headers={"trakt-api-version": "3"}).status_code == 412


def test_a_program_without_a_name(http: httpx.Client) -> None:
    assert http.get("/movies/trending", headers={"User-Agent": ""}).status_code == 403


class TestBearer:
    @pytest.mark.parametrize("operation", ["get_sync_ratings", "delete_any_active_checkins"])
    def test_required(self, http: httpx.Client, operation: str) -> None:
        found = OPERATIONS[operation]
        assert found.oauth == "required"
        path = found.path.format(type="movies", rating="8")
        assert http.request(found.method, path).is_success
        for wrong in ("", "Bearer", "Bearer unknown", "Basic YTpi"):
            answer = http.request(found.method, path, headers={"Authorization": wrong})
            assert answer.status_code == 401
            assert answer.headers["www-authenticate"].startswith("Bearer")

    def test_optional(self, http: httpx.Client, anonymous: httpx.Client) -> None:
        assert OPERATIONS["get_trending_movies"].oauth == "optional"
        assert http.get("/movies/trending").status_code == 200
        assert anonymous.get("/movies/trending").status_code == 200
        expired = {"Authorization": "Bearer expired"}
        assert anonymous.get("/movies/trending", headers=expired).status_code == 401

    @pytest.mark.parametrize("path", ["/users/me/stats", "/calendars/my/shows/2026-03-01/7"])
    def test_optional_but_about_whoever_is_signed_in(
        self, http: httpx.Client, anonymous: httpx.Client, path: str
    ) -> None:
        assert http.get(path).status_code == 200
        assert anonymous.get(path).status_code == 401
        about_others = path.replace("/me/", "/ada/").replace("/my/", "/all/")
        assert anonymous.get(about_others).status_code == 200

    def test_none(self, http: httpx.Client) -> None:
        assert OPERATIONS["get_genres"].oauth == "none"
        unread = {"Authorization": "Bearer unknown"}
        assert http.get("/genres/movies", headers=unread).status_code == 200


@pytest.mark.parametrize(
    ("path", "complaints"),
    [
        ("/movies/watched/soon", {"period": "is not one of daily, weekly, monthly, yearly, all"}),
        ("/shows/x/seasons/one", {"season": "is not of type integer"}),
        ("/calendars/all/shows/tomorrow/7", {"start_date": 'is not a "date"'}),
        ("/movies/trending?page=x", {"page": "is not of type integer"}),
        ("/movies/trending?page=", {"page": "is not of type integer"}),
        ("/movies/trending?ignore_watched=maybe", {"ignore_watched": "is not of type boolean"}),
        ("/users/ada/history/?start_at=2026-02-30T00:00:00Z", {"start_at": 'is not a "date-time"'}),
        (
            "/movies/watched/soon?limit=few",
            {"period": "is not one of", "limit": "is not of type integer"},
        ),
    ],
)
def test_parameters(http: httpx.Client, path: str, complaints: dict[str, str]) -> None:
    found = errors(http.get(path))
    assert found.keys() == complaints.keys()
    for name, start in complaints.items():
        assert found[name][0].startswith(start)


def test_a_parameter_that_is_missing() -> None:
    found = Checks(CONTRACT).parameters(OPERATIONS["authorize_application"], {}, {"client_id": "x"})
    assert [(each.field, each.reason) for each in found] == [
        ("response_type", "is missing"),
        ("redirect_uri", "is missing"),
    ]


def test_unknown_query_parameters_are_tolerated(http: httpx.Client) -> None:
    assert http.get("/movies/trending?utm_source=x&page=1").status_code == 200


def test_an_operation_for_one_value_does_not_narrow_the_one_for_any(http: httpx.Client) -> None:
    assert OPERATIONS["get_watched_movies"].path == "/users/{id}/watched/movies"
    assert isinstance(http.get("/users/ada/watched/movies?extended=full").json(), list)
    assert "limit" in errors(http.get("/users/ada/watched/movies?limit=x"))


@pytest.mark.parametrize(
    ("body", "complaints"),
    [
        ([], {"body": 'is not of type "object"'}),
        ({"movies": {}}, {"movies": 'is not of type "array"'}),
        ({"films": []}, {"body": "Additional properties are not allowed ('films'"}),
        (
            {"movies": [{"ids": {"trakt": "1x"}}]},
            {"movies[0].ids.trakt": 'is not of type "integer"'},
        ),
        (
            {"movies": [{}, {"watched_at": "yesterday"}]},
            {"movies[1].watched_at": 'is not a "date-time"'},
        ),
    ],
)
def test_bodies(strict: httpx.Client, body: Any, complaints: dict[str, str]) -> None:
    found = errors(strict.post("/sync/history", json=body))
    assert found.keys() == complaints.keys()
    for name, start in complaints.items():
        assert found[name][0].startswith(start)


def test_trakt_reads_what_it_knows(http: httpx.Client) -> None:
    """Unknown fields beside known ones, and null where the contract has none, are left aside."""
    film = {"title": None, "ids": {"trakt": 12601, "tvrage": 1, "imdb": None}, "seen": True}
    sent = {"progress": 50, "movie": film, "app_version": "1.0", "app_date": None, "sharing": None}
    assert http.post("/scrobble/start", json=sent).status_code == 201
    assert errors(http.post("/scrobble/start", json=sent | {"progress": None})) == {
        "body": ['"progress" is a required property']
    }


def test_what_other_programs_write_is_read_as_trakt_does(http: httpx.Client) -> None:
    """Kodi has the numbers of ids as text, TraktKit no colon in the offset of a time."""
    at = "2026-03-01T20:15:00.000+0000"
    film = {"ids": {"tmdb": "20526", "imdb": ""}, "watched_at": at}
    show = {"ids": {"tvdb": "81189"}, "seasons": [{"number": 1}], "watched_at": None}
    added = http.post("/sync/history", json={"movies": [film], "shows": [show]}).json()
    assert added["added"] == {"movies": 1, "episodes": 7}
    assert http.get("/sync/history/movies/12601").json()[0]["watched_at"] == (
        "2026-03-01T20:15:00.000Z"
    )
    since = http.get("/sync/history/movies", params={"start_at": at})
    assert since.status_code == 200
    sent = {"movies": [{"ids": {"trakt": 12601}, "watched_at": "20:15:00+0000"}]}
    assert errors(http.post("/sync/history", json=sent)).keys() == {"movies[0].watched_at"}


@pytest.mark.parametrize(
    "path", ["/movies/tron-1982", "/sync/history", "/users/settings", "/shows/1388/seasons"]
)
def test_a_level_of_detail_that_means_nothing_there_is_ignored(
    http: httpx.Client, strict: httpx.Client, path: str
) -> None:
    """TraktKit asks for `extended=min` of everything, others for `full` or `noseasons`."""
    least = http.get(path).json()
    assert http.get(f"{path}?extended=min,noseasons,metadata").json() == least
    assert http.get(f"{path}?extended=min,full").json() == http.get(f"{path}?extended=full").json()
    assert strict.get(f"{path}?extended=min,noseasons,metadata").status_code == 200
    assert "extended" in errors(strict.get(f"{path}?extended=min,fulll"))


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/sync/history/music", "type"),
        ("/sync/ratings/movies/8,x", "rating"),
        ("/search/music?query=x", "type"),
        ("/search/ean/1", "id_type"),
        ("/users/ada/watchlist/movies/size", "sort"),
        ("/sync/playback/music", "type"),
    ],
)
def test_values_of_a_path_that_trakt_does_not_take(
    http: httpx.Client, path: str, field: str
) -> None:
    assert errors(http.get(path)).keys() == {field}


@pytest.mark.parametrize(
    ("older", "now"),
    [
        ("/users/likes/lists", "/users/me/likes/lists"),
        ("/movies/recommended/weekly", "/movies/favorited/weekly"),
        ("/shows/recommended", "/shows/favorited"),
        ("/sync/recommendations", "/sync/favorites"),
        ("/users/ada/recommendations/movies", "/users/ada/favorites/movies"),
        ("/lists/770001/items/movies,shows", "/lists/770001/items/movie,show"),
        ("/users/ada/lists/trains/items/movies", "/users/ada/lists/trains/items/movie"),
        (
            "/users/ada/lists/trains/items/shows/rank/asc",
            "/users/ada/lists/trains/items/show/rank/asc",
        ),
        ("/smart-lists/1/items/movies", "/smart-lists/1/items/movies/rank/asc"),
    ],
)
def test_paths_of_former_years(http: httpx.Client, older: str, now: str) -> None:
    assert http.get(older).json() == http.get(now).json()
    assert http.get(now).status_code == 200


def test_what_has_not_changed_is_not_sent_again(http: httpx.Client) -> None:
    path = "/users/me/watchlist/movies"
    first = http.get(path)
    again = http.get(path, headers={"If-None-Match": f'"x", {first.headers["ETag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["X-Pagination-Page-Count"] == first.headers["X-Pagination-Page-Count"]
    http.post("/sync/watchlist", json={"movies": [{"ids": {"trakt": 120}}]})
    changed = http.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (changed.status_code, len(changed.json())) == (200, len(first.json()) + 1)
    http.post("/sync/watchlist/remove", json={"movies": [{"ids": {"trakt": 120}}]})
    assert "ETag" not in http.get("/users/me/watchlist/size").headers


def test_head(http: httpx.Client) -> None:
    answer = http.head("/movies/trending?limit=2")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["x-pagination-limit"] == "2"


def test_a_complaint_holds_no_value(http: httpx.Client) -> None:
    body = {"comment": 0.5, "spoiler": "sesame-open", "movie": "sesame-open"}
    answer = http.post("/comments/", json=body)
    assert errors(answer).keys() == {"comment", "spoiler", "movie"}
    assert "sesame" not in answer.text
    assert "0.5" not in answer.text
    assert "sesame" not in http.get("/movies/watched/sesame?page=sesame").text


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_json(http: httpx.Client, content: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    assert http.post("/sync/history", content=content, headers=headers).status_code == 400


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/x-www-form-urlencoded"])
def test_another_content_type(http: httpx.Client, content_type: str | None) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}
    content = json.dumps(WATCHED).encode()
    assert http.post("/sync/history", content=content, headers=headers).status_code == 412


def test_rights_come_before_the_body(http: httpx.Client, anonymous: httpx.Client) -> None:
    assert anonymous.post("/sync/history", json=[]).status_code == 401
    assert http.post("/sync/history", json=[]).status_code == 422


class TestScripts:
    def test_every_operation_can_be_told_to_fail(
        self, sandbox: Sandbox, http: httpx.Client
    ) -> None:
        sandbox.script("GET /movies/trending", [Answer(502), None, Answer(503)])
        statuses = [http.get("/movies/trending?page=1").status_code for _ in range(4)]
        assert statuses == [502, 200, 503, 200]

    def test_by_the_path_of_the_contract(self, sandbox: Sandbox, http: httpx.Client) -> None:
        sandbox.script("GET /movies/{id}", [Answer(500), Answer(502)])
        assert http.get("/movies/trending").status_code == 200
        assert http.get("/movies/the-slow-train-2024/ratings").status_code == 200
        assert http.get("/movies/the-slow-train-2024").status_code == 500
        assert http.get("/movies/tron-1982").status_code == 502
        assert http.get("/movies/the-slow-train-2024").status_code == 200

    def test_a_concrete_path_comes_first(self, sandbox: Sandbox, http: httpx.Client) -> None:
        sandbox.script("GET /people/{id}", [Answer(500)])
        sandbox.script("GET /people/rita-vale", [Answer(502)])
        assert [http.get("/people/rita-vale").status_code for _ in range(3)] == [502, 500, 200]

    def test_in_either_spelling(self, sandbox: Sandbox, http: httpx.Client) -> None:
        sandbox.script("GET /people/{id}/", [Answer(500)])
        sandbox.script("GET /people/rita-vale/", [Answer(502)])
        sandbox.script("GET //people/rita-vale", [Answer(503)])
        statuses = [http.get(f"/people/rita-vale{end}").status_code for end in ("", "/", "", "")]
        assert statuses == [502, 503, 500, 200]

    def test_a_template_that_the_contract_does_not_have(
        self, sandbox: Sandbox, http: httpx.Client
    ) -> None:
        sandbox.script("GET /movies/{slug}", [Answer(500)])
        assert http.get("/movies/the-slow-train-2024").status_code == 200
        assert http.get("/nowhere").status_code == 404


# A login is checked by rules of its own.
@of_each((name for name, each in OPERATIONS.items() if not each.path.startswith("/oauth")), quick=1)
def test_every_operation_wants_a_key_and_some_a_bearer(
    operation: str, anonymous: httpx.Client
) -> None:
    found = OPERATIONS[operation]
    path = found.path.replace("{", "").replace("}", "")
    no_key = {"trakt-api-key": ""}
    assert anonymous.request(found.method, path, headers=no_key).status_code == 403
    answer = anonymous.request(found.method, path)
    wants_a_bearer = found.oauth == "required" or found.first_party
    assert (answer.status_code == 401) == wants_a_bearer


def test_an_empty_list_in_the_query_narrows_nothing(http: httpx.Client) -> None:
    path = "/search/imdb/tt1104001"
    found = http.get(path).json()
    assert len(found) == 1
    assert http.get(f"{path}?type=").json() == found
    assert http.get(f"{path}?type=show").json() == []
