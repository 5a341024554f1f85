"""Trakt answers in ways that nobody expects: the login is kept, and the error says what it is."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from attrs import evolve

from tests.attacks.fake import ABSENT, WEEK, FakeTrakt, stored
from tests.attacks.programs import command, end_of, run
from tests.tokens.life import end_renewals
from trakt_auth import FileTokenStore, LoginRequired, ServiceError, TraktAuth
from trakt_auth._tokens.refresher import Refresher

pytestmark = pytest.mark.slow

ODD: list[dict[str, Any]] = [
    *({"scope": value} for value in (None, ABSENT, ["public"])),
    *({"token_type": value} for value in (None, ABSENT)),
    *({"created_at": value} for value in (None, ABSENT, 1.5e9, 1_800_000_000_000, "2027-01-15")),
    *({"expires_in": value} for value in (None, ABSENT, "604800", 604800.5, 0, -1, "soon")),
]


@pytest.mark.parametrize("odd", ODD, ids=[str(odd) for odd in ODD])
def test_an_odd_value_loses_no_login(
    trakt: FakeTrakt, store: FileTokenStore, odd: dict[str, Any]
) -> None:
    store.save("default", trakt.token(0))
    trakt.odd = odd
    assert Refresher(trakt.app, store).get().access_token == "access-1"
    assert (stored(store).access_token, stored(store).refresh_token) == ("access-1", "refresh-1")
    again = Refresher(trakt.app, FileTokenStore(store.path))
    rejected = evolve(stored(store), received_at=None)  # however new
    assert again.get(rejected=rejected).access_token == "access-2", "it can be renewed"


def test_no_new_refresh_token_keeps_the_old_one(trakt: FakeTrakt, store: FileTokenStore) -> None:
    """RFC 6749 section 6: it stays good where no other is issued."""
    store.save("default", trakt.token(0))
    trakt.odd = {"refresh_token": ABSENT}
    assert Refresher(trakt.app, store).get().access_token == "access-1"
    assert (stored(store).access_token, stored(store).refresh_token) == ("access-1", "refresh-0")


def test_201_is_a_success(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    trakt.status = 201
    assert run("get()", trakt, str(store.path)) == "access-1"
    assert stored(store).access_token == "access-1"


@pytest.mark.parametrize("asked", ["31536000", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_retry_after_ends_no_login(trakt: FakeTrakt, store: FileTokenStore, asked: str) -> None:
    now = 1_800_000_000.0
    alive = trakt.token(0, received_at=now - WEEK + 3000)
    store.save("default", alive)
    trakt.status, trakt.headers = 429, {"Retry-After": asked}
    refresher = Refresher(trakt.app, store, clock=lambda: now)
    assert refresher.get() == alive
    refresher.close()
    trakt.status, trakt.headers, trakt.sent = 200, {}, []
    now += 899
    assert (refresher.at_hand() or refresher.get()) == alive
    refresher.close()
    assert trakt.sent == []
    now += 1
    refresher.get()
    refresher.close()
    assert stored(store).access_token == "access-1"


TEN_CALLS = """
with connect(app, store=store) as client:
    for _ in range(10):
        try:
            client.get_httpx_client().get(url)
        except TraktAuthError as error:
            say(f"{type(error).__name__} {error}")
"""


def test_a_lasting_401_costs_one_refresh(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0, created_at=2_000_000_000))
    trakt.rejects = lambda _: True
    said = run(TEN_CALLS, trakt, str(store.path)).splitlines()
    assert len(said) == 10
    assert all("rejects a token that Trakt has just renewed" in line for line in said)
    assert not any("Log in" in line for line in said)
    assert trakt.sent == ["refresh-0"]
    assert stored(store).access_token == "access-1"


def test_a_401_does_not_hold_its_connection(trakt: FakeTrakt, store: FileTokenStore) -> None:
    """By a client of one connection that also refreshes, and whose `auth` is ours."""
    store.save("default", trakt.token(0, created_at=2_000_000_000))
    trakt.rejects = lambda bearer: bearer == "access-0"
    timeout = httpx.Timeout(30, pool=0.5)
    with httpx.Client(limits=httpx.Limits(max_connections=1), timeout=timeout) as client:
        client.auth = TraktAuth(trakt.app, store, http_client=client)
        assert client.get(f"{trakt.url}/users/settings").status_code == 200
    assert trakt.calls == ["access-0", "access-1"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_401_does_not_hold_its_connection_async(
    trakt: FakeTrakt, store: FileTokenStore, backend: str
) -> None:
    store.save("default", trakt.token(0, created_at=2_000_000_000))
    trakt.rejects = lambda bearer: bearer == "access-0"

    async def main() -> int:
        timeout = httpx.Timeout(30, pool=0.5)
        limits = httpx.Limits(max_connections=1)
        async with httpx.AsyncClient(limits=limits, timeout=timeout) as client:
            client.auth = TraktAuth(trakt.app, store, async_http_client=client)
            return (await client.get(f"{trakt.url}/users/settings")).status_code

    assert anyio.run(main, backend=backend) == 200
    assert trakt.calls == ["access-0", "access-1"]


def test_an_outage_of_the_token_endpoint_stalls_no_call(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    """The endpoint accepts, and answers nothing, while twenty calls go through."""
    now = 1_800_000_000.0
    store.save("default", trakt.token(0, received_at=now - WEEK + 600))
    trakt.answer.clear()
    auth = TraktAuth(trakt.app, store, clock=lambda: now)
    with httpx.Client(auth=auth) as client:
        assert {client.get(f"{trakt.url}/").status_code for _ in range(20)} == {200}
    assert trakt.asked.wait(60)
    assert trakt.calls == ["access-0"] * 20
    assert not trakt.answer.is_set(), "all that was before an answer"
    trakt.answer.set()
    auth.refresher.close()
    assert stored(store).access_token == "access-1"


def test_two_hundred_accounts_need_no_thread_each(trakt: FakeTrakt, store: FileTokenStore) -> None:
    now = 1_800_000_000.0
    refreshers = []
    for number in range(200):
        store.save(f"person-{number}", trakt.token(number * 10, received_at=now))
        refreshers.append(Refresher(trakt.app, store, f"person-{number}", clock=lambda: now))
    before = threading.active_count()
    for refresher in refreshers:
        refresher.get()
        refresher.close()
    now += 60  # all of them are due for a look
    for refresher in refreshers:
        assert refresher.get()
    end_renewals()  # whose threads end a moment after what they did
    ours = [t for t in threading.enumerate() if t.name.startswith("trakt-auth")]
    assert len(ours) <= 5
    assert threading.active_count() <= before + 5


@pytest.mark.parametrize("what", ["status", "token", "refresh", "logout"])
def test_a_login_is_not_sent_to_another_host(
    trakt: FakeTrakt, store: FileTokenStore, what: str
) -> None:
    """Only TRAKT_API_URL was changed."""
    for name in ("api_url", "auth_url"):
        store.save("default", trakt.token(0, **{name: "https://elsewhere.example"}))
        code, said = end_of(command(what, trakt=trakt, place=store.path))
        assert (code, said) == (6, "")
        assert stored(store).access_token == "access-0"
    assert trakt.calls == trakt.sent == trakt.revoked == []


def test_a_login_is_saved_before_a_word_of_it(trakt: FakeTrakt, tmp_path: Path) -> None:
    """`trakt-auth login --json | head -1`: the reader is gone by the time of the approval."""
    store = FileTokenStore(tmp_path / "tokens")
    with command("login", "--json", trakt=trakt, place=store.path) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["event"] == "code"
        process.stdout.close()
        process.wait(60)
        assert process.stderr is not None
        process.stderr.close()
    assert stored(store).access_token == "access-1"
    assert stored(store).api_url == trakt.url


def test_an_error_of_the_api_alone_is_no_login_required(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    store.save("default", trakt.token(0, created_at=2_000_000_000))
    trakt.rejects = lambda _: True
    client = httpx.Client(auth=TraktAuth(trakt.app, store))
    with client, pytest.raises(ServiceError) as caught:
        client.get(f"{trakt.url}/")
    assert not isinstance(caught.value, LoginRequired)
