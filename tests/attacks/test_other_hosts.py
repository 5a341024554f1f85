"""A login that names no host is Trakt's own: no other host gets it, nor has a say about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from generated_client.api.users import retrieve_settings
from tests.attacks.fake import CLIENT_ID, FakeTrakt, body_of, stored, token
from tests.attacks.programs import command, end_of
from trakt_auth import (
    App,
    AsyncTrakt,
    FileTokenStore,
    LoginRequired,
    MemoryTokenStore,
    Token,
    Trakt,
    TraktAuth,
    connect,
    oauth,
)
from trakt_auth._tokens.refresher import Refresher
from trakt_auth.cli.exits import Exit

LIVING, DEAD = token(created_at=2_000_000_000), token()


@pytest.fixture
def liar(trakt: FakeTrakt) -> FakeTrakt:
    """A host that is not Trakt, and calls every token dead."""
    trakt.status, trakt.odd = 400, {"error": "invalid_grant"}
    trakt.rejects = lambda _: True
    return trakt


def by_trakt(app: App, token: Token) -> object:
    with Trakt(app, token=token) as trakt:
        return trakt.users.settings()


def by_any_request(app: App, token: Token) -> object:
    with Trakt(app, token=token) as trakt:
        return trakt.request("GET", "/movies/trending")


def by_connect(app: App, token: Token) -> object:
    with connect(app, store=kept(token)) as client:
        return retrieve_settings.sync(client=client)


def by_httpx(app: App, token: Token) -> object:
    with httpx.Client(auth=TraktAuth(app, kept(token)), trust_env=False) as client:
        return client.get(f"{app.api_url}/users/settings")


def by_refresher(app: App, token: Token) -> object:
    return Refresher(app, kept(token)).get()


def by_rejected(app: App, token: Token) -> object:
    return Refresher(app, kept(token)).get(rejected=token)


DOORS: list[Callable[[App, Token], object]] = [
    by_trakt,
    by_any_request,
    by_connect,
    by_httpx,
    by_refresher,
    by_rejected,
    oauth.refresh,
    oauth.revoke,
]


async def by_async_trakt(app: App, token: Token) -> object:
    async with AsyncTrakt(app, token=token) as trakt:
        return await trakt.users.settings()


async def by_async_httpx(app: App, token: Token) -> object:
    auth = TraktAuth(app, kept(token))
    async with httpx.AsyncClient(auth=auth, trust_env=False) as client:
        return await client.get(f"{app.api_url}/users/settings")


ASYNC_DOORS: list[Callable[[App, Token], Awaitable[object]]] = [
    by_async_trakt,
    by_async_httpx,
    oauth.arefresh,
    oauth.arevoke,
]


def kept(token: Token) -> MemoryTokenStore:
    store = MemoryTokenStore()
    store.save("default", token)
    return store


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(LoginRequired, match="names no host") as caught:
        call()
    return str(caught.value)


@pytest.mark.parametrize("hostless", [LIVING, DEAD], ids=["living", "dead"])
@pytest.mark.parametrize("door", DOORS)
def test_nothing_arrives(
    liar: FakeTrakt, door: Callable[[App, Token], object], hostless: Token
) -> None:
    said = refused(lambda: door(liar.app, hostless))
    assert liar.requests == []
    assert liar.url in said
    assert "Token(..., api_url=..., auth_url=...)" in said
    assert "from_traktpy(..., app=app)" in said


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("door", ASYNC_DOORS)
def test_nothing_arrives_async(
    liar: FakeTrakt, door: Callable[[App, Token], Awaitable[object]], backend: str
) -> None:
    async def main() -> object:
        return await door(liar.app, DEAD)

    refused(lambda: anyio.run(main, backend=backend))
    assert liar.requests == []


@pytest.mark.parametrize("named", ["api_url", "auth_url"])
def test_one_host_of_two(liar: FakeTrakt, named: str) -> None:
    """The other one is Trakt's: a token is as good at either."""
    refused(lambda: by_trakt(liar.app, token(0, **{named: liar.url})))
    refused(lambda: oauth.revoke(liar.app, token(0, **{named: liar.url})))
    assert liar.requests == []


def test_a_stored_login_is_left_as_it_is(liar: FakeTrakt, store: FileTokenStore) -> None:
    """One of trakt.py's, taken over by a program whose environment names another host."""
    store.save("default", Token.from_traktpy({**body_of(0), "created_at": 1_000_000_000}))
    with Trakt(liar.app, store=store) as trakt:
        for _ in range(2):
            refused(trakt.users.settings)
    assert liar.requests == []
    assert not stored(store).refused


@pytest.mark.slow
@pytest.mark.parametrize(
    "words", [["status"], ["token"], ["refresh"], ["logout"], ["api", "GET", "/users/settings"]]
)
def test_the_command(liar: FakeTrakt, store: FileTokenStore, words: list[str]) -> None:
    """In a terminal where the variables of a sandbox are still set."""
    store.save("default", token(0, client_id=CLIENT_ID))
    code, _ = end_of(command(*words, trakt=liar, place=store.path))
    assert code == Exit.LOGIN_REQUIRED
    assert liar.requests == []
    assert stored(store) == token(0, client_id=CLIENT_ID)
    assert not stored(store).refused


class TestNamed:
    """A login of another host, by whoever made the token."""

    def ways(self, app: App, tmp_path: Path) -> list[Token]:
        sent = {**body_of(0), "created_at": 2_000_000_000}
        pytrakt = tmp_path / ".pytrakt.json"
        pytrakt.write_text(
            '{"OAUTH_TOKEN": "access-0", "OAUTH_REFRESH": "refresh-0",'
            ' "OAUTH_EXPIRES_AT": 2000000000}'
        )
        return [
            Token(
                access_token="access-0",
                refresh_token="refresh-0",
                expires_in=604_800,
                created_at=2_000_000_000,
                api_url=app.api_url,
                auth_url=app.auth_url,
            ),
            Token.from_dict(sent, app=app),
            Token.from_traktpy(sent, app=app),
            Token.from_pytrakt(pytrakt, app=app),
        ]

    def test_it_is_used_there(self, trakt: FakeTrakt, tmp_path: Path) -> None:
        for each in self.ways(trakt.app, tmp_path):
            assert by_trakt(trakt.app, each)
        assert trakt.calls == ["access-0"] * 4

    def test_what_the_login_names_itself_stays(self, trakt: FakeTrakt) -> None:
        own: dict[str, Any] = {
            "client_id": "other-id",
            "api_url": "https://api.example.com",
            "auth_url": "https://auth.example.com",
        }
        named = Token.from_dict({**body_of(0), **own}, app=trakt.app)
        assert (named.client_id, named.api_url, named.auth_url) == tuple(own.values())

    def test_the_application_too(self, trakt: FakeTrakt) -> None:
        assert Token.from_dict(body_of(0), app=trakt.app).client_id == CLIENT_ID
