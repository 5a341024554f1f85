"""preload: what it imported, no call has to import later."""

from __future__ import annotations

import subprocess
import sys

import pytest

# As a program would do it: once at its start, then calls of every kind.
PROGRAM = """
import asyncio, sys
import httpx
import trakt_auth

if {first}:
    trakt_auth.preload()

from trakt_auth import App, AsyncTrakt, Token, Trakt

app = App("id", api_url="http://127.0.0.1:1", auth_url="http://127.0.0.1:1")
body = {{"access_token": "a", "refresh_token": "r", "expires_in": 600, "created_at": 4102444800}}
token = Token.from_dict(body)
before = set(sys.modules)

def answer(request):
    if request.url.path == "/users/settings":
        return httpx.Response(200, json={{"user": {{"username": "robin"}}}})
    if request.method == "POST":
        return httpx.Response(201, json={{"added": {{"movies": 1}}}})
    if request.url.path == "/movies/gone":
        return httpx.Response(404)
    return httpx.Response(200, json=[{{"watchers": 1, "movie": {{"title": "T"}}}}])

def blocking():
    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        with Trakt(app, token=token, http_client=client, sleep=lambda _: None) as trakt:
            assert trakt.users.settings().user.username == "robin"
            assert [item.movie.title for item in trakt.movies.trending().ahead(2)] == ["T"]
            assert trakt.sync.history.add(movies=[{{"ids": {{"trakt": 1}}}}]).added.movies == 1
            assert trakt.with_response.users.settings().status == 200
            try:
                trakt.movies.get("gone")
            except trakt_auth.NotFound:
                pass

async def asynchronous():
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        async with AsyncTrakt(app, token=token, http_client=client) as trakt:
            assert (await trakt.users.settings()).user.username == "robin"
            assert [item.movie.title async for item in trakt.movies.trending()] == ["T"]
            async for item in trakt.movies.trending().ahead(2):
                pass
            await trakt.sync.history.add(movies=[{{"ids": {{"trakt": 1}}}}])

blocking()
asyncio.run(asynchronous())
ours = ("trakt_auth", "generated_client", "anyio")
print(*sorted(name for name in set(sys.modules) - before if name.split(".")[0] in ours))
"""


def imported(*, first: bool) -> list[str]:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM.format(first=first)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.split()


@pytest.mark.slow
def test_nothing_is_left_to_import() -> None:
    assert imported(first=True) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["generated_client.models", "generated_client.resources.calls.sync_history"]
)
def test_without_it_calls_import(name: str) -> None:
    assert name in imported(first=False)
