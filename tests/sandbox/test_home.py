"""The home page: who has what, and what was asked last."""

from __future__ import annotations

import httpx
import pytest

from tests.sandbox.calling import CLIENT_SECRET, HEADERS, Caller
from trakt_auth.sandbox import Sandbox


def page(sandbox: Sandbox) -> str:
    return httpx.get(sandbox.url, headers={"User-Agent": "browser/1.0"}).text


def test_people_and_what_they_have(sandbox: Sandbox) -> None:
    alice = sandbox.add_person("alice", private=True)
    alice.do("sync.history.add", shows=[{"ids": {"slug": "breaking-bad"}}])
    alice.do("users.lists.create", "me", name="Rain & <b>fog</b>")
    alice.locked = True
    text = page(sandbox)
    assert ">robin<" in text
    assert "alice" in text
    assert "Plays <b>62</b>" in text
    assert "Breaking Bad 5x16" in text
    assert "and 50 more" in text
    assert "Rain &amp; &lt;b&gt;fog&lt;/b&gt; (0)" in text
    assert "private" in text
    assert "locked" in text
    assert ">ada<" not in text  # the person of the contract's examples


def test_the_newest_request_comes_first(sandbox: Sandbox, caller: Caller) -> None:
    assert "Nothing was asked yet" in page(sandbox)
    caller.http.get("/movies/nope", params={"extended": "full"})
    sandbox.advance(90)
    bearer = {"Authorization": f"Bearer {sandbox.issue_token()['access_token']}"}
    body = {"movies": [{"ids": {"trakt": 12601}, "rating": 11}]}
    httpx.post(f"{sandbox.url}/sync/ratings", json=body, headers=HEADERS | bearer)
    text = page(sandbox)
    assert text.index("POST /sync/ratings") < text.index("GET /movies/nope?extended=full")
    assert "422" in text
    assert "404" in text
    assert "robin, 0 s ago" in text
    assert "1 min ago" in text
    assert "&#34;rating&#34;: 11" in text
    assert "GET /</code>" not in text


def test_no_secret_is_shown(sandbox: Sandbox, caller: Caller) -> None:
    code = caller.new_code()
    sandbox.approve()
    token = caller.poll(code["device_code"], client_secret=CLIENT_SECRET).json()
    caller.settings(token["access_token"])
    text = page(sandbox)
    secrets = (code["device_code"], code["user_code"], token["access_token"], CLIENT_SECRET)
    assert [secret for secret in secrets if secret in text] == []


@pytest.mark.slow
def test_only_the_last_requests_are_shown(sandbox: Sandbox, caller: Caller) -> None:
    for number in range(60):
        caller.http.get(f"/movies/{number}-nope")
    text = page(sandbox)
    assert "/movies/59-nope" in text
    assert "/movies/9-nope" not in text
