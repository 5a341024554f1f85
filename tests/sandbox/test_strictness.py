"""What Trakt refuses before it looks at the request."""

from __future__ import annotations

import pytest

from tests.sandbox.calling import CLIENT_ID, Caller
from trakt_auth.sandbox import Sandbox

JSON_ENDPOINTS = ["/oauth/device/code", "/oauth/device/token", "/oauth/token", "/oauth/revoke"]


@pytest.mark.parametrize("user_agent", [None, ""])
def test_programs_without_a_name_meet_the_firewall(caller: Caller, user_agent: str | None) -> None:
    del caller.http.headers["user-agent"]
    headers = {} if user_agent is None else {"User-Agent": user_agent}
    for path in ("/oauth/device/code", "/users/settings", "/"):
        answer = caller.http.post(path, json={"client_id": CLIENT_ID}, headers=headers)
        assert answer.status_code == 403
        assert answer.headers["content-type"].startswith("text/html")
        assert "Access denied" in answer.text


@pytest.mark.parametrize(
    "user_agent",
    ["python-httpx/0.28.1", "python-requests/2.32.3", "Python-urllib/3.11", "python/3.11", "-"],
)
def test_the_name_of_a_library_is_a_name(caller: Caller, user_agent: str) -> None:
    """All refusals that are known were of a missing one, such as in trakt/trakt-api#670."""
    caller.http.headers["user-agent"] = user_agent
    assert caller.new_code()
    assert caller.http.get("/movies/trending").status_code == 200


@pytest.mark.parametrize("path", JSON_ENDPOINTS)
@pytest.mark.parametrize(
    "content_type", [None, "text/plain", "application/x-www-form-urlencoded", "application/jsonp"]
)
def test_another_content_type(caller: Caller, path: str, content_type: str | None) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}
    answer = caller.http.post(path, content=b'{"client_id": "x"}', headers=headers)
    if (content_type or "").endswith("urlencoded") and path == "/oauth/token":
        assert answer.json()["error_description"] == "client_id is required"
    else:
        assert (answer.status_code, answer.content) == (412, b"")


@pytest.mark.parametrize("path", JSON_ENDPOINTS)
@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_json_object(caller: Caller, path: str, body: bytes) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    assert caller.http.post(path, content=body, headers=headers).status_code == 400


@pytest.mark.parametrize(
    "value",
    [b'"\\ud800"', b"[" * 900 + b"]" * 900, b'{"a":' * 900 + b"1" + b"}" * 900, b"NaN", b"1e999"],
)
@pytest.mark.parametrize("path", ["/sync/history", "/oauth/token"])
def test_json_that_cannot_be_written_again(
    sandbox: Sandbox, caller: Caller, path: str, value: bytes
) -> None:
    token = sandbox.issue_token()["access_token"]
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
    body = b'{"client_id": "x", "movies": [{"title": ' + value + b"}]}"
    assert caller.http.post(path, content=body, headers=headers).status_code == 400
    assert sandbox.requests[-1].body is None
    assert caller.http.get("/").status_code == 200


def test_a_body_without_end_is_cut_off(caller: Caller) -> None:
    headers = {"Content-Type": "application/json"}
    answer = caller.http.post("/oauth/token", content=b" " * 1_100_000, headers=headers)
    assert answer.status_code == 413


@pytest.mark.parametrize("path", ["/nope", "/oauth//device/code", "/oauth", "/activate/A/B"])
def test_unknown_paths(caller: Caller, path: str) -> None:
    answer = caller.http.get(path)
    assert (answer.status_code, answer.content) == (404, b"")
    assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        *(("GET", path) for path in JSON_ENDPOINTS),
        ("POST", "/users/settings"),
        ("PUT", "/activate"),
        ("DELETE", "/oauth/authorize"),
    ],
)
def test_wrong_methods(caller: Caller, method: str, path: str) -> None:
    answer = caller.http.request(method, path)
    assert (answer.status_code, answer.content) == (405, b"")
    assert "allow" in answer.headers


def test_answers_are_dated_by_the_sandboxs_clock(caller: Caller) -> None:
    assert caller.http.get("/").headers["date"] == "Fri, 15 Jan 2027 08:00:00 GMT"


def test_tokens_are_not_to_be_stored_by_caches(caller: Caller) -> None:
    answer = caller.http.post("/oauth/device/code", json={"client_id": CLIENT_ID})
    assert answer.headers["cache-control"] == "no-store"
