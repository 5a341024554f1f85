"""A cache in the caller's client: hishel, as it is."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import hishel
import httpx
import pytest
from hishel.httpx import CacheClient

from trakt_auth import (
    App,
    AsyncTrakt,
    ConfigurationError,
    MemoryTokenStore,
    NotModified,
    UnexpectedResponse,
)
from trakt_auth._calls import rates
from trakt_auth._calls.outcome import from_cache
from trakt_auth.sandbox import Answer, Sandbox
from trakt_auth.token import Token
from trakt_auth.trakt import Trakt

READS = 30
"""More than Trakt allows in five minutes."""


@pytest.fixture(autouse=True)
def twenty_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty reads in 300 s: Trakt's 500, as test_limiter.py has them, would take long."""
    monkeypatch.setattr(rates, "READS", (20, 300.0))


def cacheable(body: object, control: str = "public, max-age=600") -> list[Answer]:
    headers = {"Content-Type": "application/json", "Cache-Control": control}
    return [Answer(200, json.dumps(body).encode(), headers)] * READS


@pytest.mark.parametrize("rfc", [True, False])
def test_what_the_cache_answers_does_not_count(tmp_path: Path, rfc: bool) -> None:
    storage = hishel.SqliteStorage(database_path=str(tmp_path / "cache.db"))
    waits: list[float] = []
    with Sandbox() as sandbox, CacheClient(storage=storage, rfc=rfc) as client:
        sandbox.script("GET /languages/movies", cacheable([{"name": "English", "code": "en"}]))
        with Trakt(sandbox.app, http_client=client, sleep=waits.append) as trakt:
            for _ in range(READS):
                assert trakt.languages.list("movies")[0].name == "English"
        assert [each.path for each in sandbox.requests] == ["/languages/movies"]
    assert waits == []


def test_what_it_had_to_ask_for_counts(tmp_path: Path) -> None:
    storage = hishel.SqliteStorage(database_path=str(tmp_path / "cache.db"))
    waits: list[float] = []
    with Sandbox() as sandbox, CacheClient(storage=storage, rfc=True) as client:
        sandbox.script("GET /languages/movies", cacheable([], "no-store"))
        with Trakt(sandbox.app, http_client=client, sleep=waits.append) as trakt:
            for _ in range(21):
                trakt.languages.list("movies")
        assert len(sandbox.requests) == 21
    assert len(waits) == 1


def test_an_answer_that_trakt_was_asked_about_counts() -> None:
    for revalidated in (True, False):
        status = {"from_cache": True, "revalidated": revalidated, "stored": False}
        assert from_cache({"caching": status}) is not revalidated
    assert not from_cache({"caching": None})
    assert not from_cache({"caching": {"from_cache": "yes"}})


def test_a_signed_in_person_is_answered_by_the_cache_too(tmp_path: Path) -> None:
    storage = hishel.SqliteStorage(database_path=str(tmp_path / "cache.db"))
    with Sandbox() as sandbox, CacheClient(storage=storage, rfc=True) as client:
        sandbox.script("GET /users/settings", cacheable({"user": {"username": "robin"}}))
        token = Token.from_dict(sandbox.issue_token())
        with Trakt(sandbox.app, http_client=client, token=token) as trakt:
            names = {trakt.users.settings().user.username for _ in range(3)}
        assert names == {"robin"}
        assert len(sandbox.requests) == 1


def two_people(sandbox: Sandbox) -> MemoryTokenStore:
    store = MemoryTokenStore()
    for name in ("robin", "alice"):
        store.save(name, sandbox.sign_in(name))
    return store


@pytest.mark.parametrize("rfc", [True, hishel.CacheOptions(shared=False)])
def test_two_accounts_by_the_rules_of_http(tmp_path: Path, rfc: bool | hishel.CacheOptions) -> None:
    storage = hishel.SqliteStorage(database_path=str(tmp_path / "cache.db"))
    with (
        Sandbox(people=["robin", "alice"]) as sandbox,
        CacheClient(storage=storage, rfc=rfc) as client,
        Trakt(sandbox.app, store=two_people(sandbox), account="robin", http_client=client) as robin,
    ):
        alice = robin.account("alice")
        for _ in range(3):
            assert robin.users.settings().user.username == "robin"
            assert alice.users.settings().user.username == "alice"
        assert list(robin.sync.watchlist.list()) == []
        robin.sync.watchlist.add(movies=[{"ids": {"trakt": 12601}}])
        assert len(list(robin.sync.watchlist.list())) == 1
        assert list(alice.sync.watchlist.list()) == []


def test_without_those_it_mixes_accounts_and_keeps_old_lists(tmp_path: Path) -> None:
    """The page on caching says so: if hishel does no more, the page can say less."""
    storage = hishel.SqliteStorage(database_path=str(tmp_path / "cache.db"))
    with (
        Sandbox(people=["robin", "alice"]) as sandbox,
        CacheClient(storage=storage) as client,
        Trakt(sandbox.app, store=two_people(sandbox), account="robin", http_client=client) as robin,
    ):
        robin.users.settings()
        assert robin.account("alice").users.settings().user.username == "robin"
        assert list(robin.sync.watchlist.list()) == []
        robin.sync.watchlist.add(movies=[{"ids": {"trakt": 12601}}])
        assert list(robin.sync.watchlist.list()) == []


def test_a_private_cache_asks_by_etag_and_that_counts(tmp_path: Path) -> None:
    storage = hishel.SqliteStorage(database_path=str(tmp_path / "cache.db"))
    waits: list[float] = []
    with (
        Sandbox() as sandbox,
        CacheClient(storage=storage, rfc=hishel.CacheOptions(shared=False)) as client,
        Trakt(
            sandbox.app, token=sandbox.sign_in(), http_client=client, sleep=waits.append
        ) as trakt,
    ):
        for _ in range(21):
            assert trakt.users.settings().user.username == "robin"
        assert {request.status for request in sandbox.requests[1:]} == {304}
    assert len(waits) == 1


def test_public_titles_are_asked_for_once(tmp_path: Path) -> None:
    storage = hishel.SqliteStorage(database_path=str(tmp_path / "cache.db"), default_ttl=3600)
    with (
        Sandbox() as sandbox,
        CacheClient(storage=storage) as client,
        Trakt(sandbox.app, http_client=client) as public,
    ):
        for _ in range(READS):
            assert public.movies.get("tron-1982").title == "TRON"
        assert len(sandbox.requests) == 1


def test_a_cache_of_ones_own() -> None:
    """Of 30 reads, it answers 29, which do not count."""
    kept: list[httpx.Response] = []

    class Cache(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if not kept:
                response = super().handle_request(request)
                response.read()
                kept.append(response)
                return response
            return httpx.Response(
                200, content=kept[0].content, extensions={"from_cache": True}, request=request
            )

    waits: list[float] = []
    with (
        Sandbox() as sandbox,
        httpx.Client(transport=Cache()) as client,
        Trakt(sandbox.app, http_client=client, sleep=waits.append) as trakt,
    ):
        for _ in range(READS):
            trakt.languages.list("movies")
        assert len(sandbox.requests) == 1
    assert waits == []


@pytest.mark.parametrize("header", ["If-None-Match", "if-none-match"])
def test_a_304_to_a_conditional_request_is_an_answer(header: str) -> None:
    with Sandbox() as sandbox, Trakt(sandbox.app, token=sandbox.sign_in()) as trakt:
        known = trakt.with_response.users.settings()
        headers = {header: known.headers["ETag"]}
        again = trakt.request("GET", "/users/settings", headers=headers)
        assert (again.status_code, again.content) == (304, b"")
        trakt.users.update_settings(user={"location": "Nowhere"})
        changed = trakt.request("GET", "/users/settings", headers=headers)
        assert changed.status_code == 200


def test_a_304_that_nobody_asked_for_is_none() -> None:
    with Sandbox() as sandbox, Trakt(sandbox.app) as trakt:
        sandbox.script("GET /movies/tron-1982", [Answer(304)] * 2)
        for headers in (None, {"Accept-Language": "de"}):
            with pytest.raises(UnexpectedResponse):
                trakt.request("GET", "/movies/tron-1982", headers=headers)


def test_what_the_program_still_has_answers_a_304() -> None:
    with Sandbox() as sandbox, Trakt(sandbox.app, token=sandbox.sign_in()) as trakt:
        known = trakt.with_response.users.settings()
        again = trakt.with_options(headers={"If-None-Match": known.headers["ETag"]})
        with pytest.raises(NotModified, match=r"users\.settings answers as before \(304\)"):
            again.users.settings()
        with pytest.raises(NotModified):
            again.with_response.users.settings()
        assert again.movies.get("tron-1982").title == "TRON"
        trakt.users.update_settings(user={"location": "Nowhere"})
        assert again.users.settings().user.location == "Nowhere"


def test_what_the_program_still_has_answers_a_304_async() -> None:
    async def main(sandbox: Sandbox) -> None:
        async with AsyncTrakt(sandbox.app, token=sandbox.sign_in()) as trakt:
            known = await trakt.with_response.users.settings()
            again = trakt.with_options(headers={"If-None-Match": known.headers["ETag"]})
            with pytest.raises(NotModified):
                await again.users.settings()
            with pytest.raises(NotModified):
                await again.with_response.users.settings()
            await trakt.users.update_settings(user={"location": "Nowhere"})
            assert (await again.users.settings()).user.location == "Nowhere"

    with Sandbox() as sandbox:
        asyncio.run(main(sandbox))


def test_a_page_that_the_program_still_has() -> None:
    with Sandbox() as sandbox, Trakt(sandbox.app) as trakt:
        known = trakt.with_response.movies.popular(limit=2)
        again = trakt.with_options(headers={"If-None-Match": known.headers["ETag"]})
        with pytest.raises(NotModified):
            again.with_response.movies.popular(limit=2)
        with pytest.raises(NotModified):
            again.movies.popular(limit=2).first(2)
        assert len(again.movies.popular(page=2, limit=2).first(2)) == 2


def test_headers_of_a_view() -> None:
    with Sandbox() as sandbox, Trakt(sandbox.app, token=sandbox.sign_in()) as trakt:
        headers = {"Accept-Language": "de", "X-Mine": "1"}
        view = trakt.with_options(headers=headers)
        headers["Accept-Language"] = "fr"
        view.users.settings()
        view.with_options(timeout=5).sync.history.add(movies=[{"ids": {"trakt": 1}}])
        view.request("GET", "/users/settings", headers={"accept-language": "it"})
        view.with_options(headers={}).users.settings()
        assert [
            (each.headers.get("accept-language"), each.headers.get("x-mine"), each.bearer)
            for each in sandbox.requests[-4:]
        ] == [("de", "1", True), ("de", "1", True), ("it", "1", True), (None, None, True)]


@pytest.mark.parametrize(
    ("headers", "problem"),
    [
        ({"Authorization": "Bearer s3cret"}, "Authorization cannot be set: this SDK sets it"),
        ({"trakt-api-key": "s3cret"}, "trakt-api-key cannot be set"),
        ({"Trakt-API-Version": "3"}, "Trakt-API-Version cannot be set"),
        ({"host": "s3cret"}, "host cannot be set"),
        ({"Content-Length": "1"}, "Content-Length cannot be set"),
        ({"Authorization: Bearer s3cret": ""}, "a name is not that of a header"),
        ({"X-Mine": "s3cret\r\nHost: elsewhere"}, "X-Mine: its value must be a line"),
        ({"X-Mine": 1}, "X-Mine: its value must be a line"),
        ({1: "s3cret"}, "a name is not that of a header"),
        ("s3cret", "headers must be a dict"),
        (None, "headers must be a dict"),
    ],
)
def test_headers_that_cannot_be_set(headers: Any, problem: str) -> None:
    app = App("my-client-id")
    for trakt in (Trakt(app), AsyncTrakt(app)):
        with pytest.raises(ConfigurationError, match=problem) as raised:
            trakt.with_options(headers=headers)
        assert "s3cret" not in str(raised.value)
