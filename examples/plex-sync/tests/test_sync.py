from __future__ import annotations

import collections
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from libraries import TITLES, WATCHED, library
from media_server import Item, Library, serving
from trakt_plex_sync.server import MediaServer
from trakt_plex_sync.syncing import sync

from trakt_auth import PartlyDone, Trakt
from trakt_auth.sandbox import Answer, Sandbox


class Both:
    """The two sides, and a person who has used both."""

    def __init__(self, sandbox: Sandbox, media: Library, cache: Path) -> None:
        self.sandbox, self.media, self.cache = sandbox, media, cache
        self.trakt = Trakt(
            sandbox.app, token=sandbox.sign_in(), clock=sandbox.clock, sleep=sandbox.advance
        )
        self.client = httpx.Client(trust_env=False)

    def run(self) -> None:
        server = MediaServer(self.media.url, self.client)
        sync(self.trakt, server, self.cache, self.sandbox.clock)

    def at_trakt(self) -> Any:
        """Everything that is there, by the one id that an item of the library has."""
        plays = collections.Counter(_id(play.item) for play in self.trakt.users.history())
        ratings = {_id(row.item): row.rating for row in self.trakt.sync.ratings.list()}
        owned = {_id(row.movie) for row in self.trakt.sync.collection.list("movies")}
        owned |= {_id(row.episode) for row in self.trakt.sync.collection.list("episodes")}
        return plays, ratings, owned

    def at_the_server(self) -> Any:
        items = {item["guids"][0]: item for item in self.media.items.values()}
        plays = collections.Counter(key for key, item in items.items() if item.get("watched_at"))
        ratings = {key: item["rating"] for key, item in items.items() if item.get("rating")}
        return plays, ratings, set(items)

    def statuses(self) -> list[int | None]:
        return [request.status for request in self.sandbox.requests]


def _id(item: Any) -> str:
    ids = item.ids
    return f"imdb://{ids.imdb}" if ids.imdb and ids.imdb.startswith("tt8") else f"tvdb://{ids.tvdb}"


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Both]:
    with (
        Sandbox(rate_limits=True) as sandbox,
        serving(library(sandbox, TITLES)) as media,
    ):
        both = Both(sandbox, media, tmp_path / "cache.json")
        with both.trakt, both.client:
            yield both


def use(both: Both) -> None:
    """At Trakt, watch every fourth title, rate every seventh and own every second."""
    with both.trakt.batch(size=500) as batch:
        for number, item in enumerate(both.media.items.values()):
            kind: Any = item["kind"]
            name, _, value = item["guids"][0].partition("://")
            title = {"ids": {name: int(value) if name == "tvdb" else value}}
            if number % 4 == 0:
                batch.history.add(title, watched_at=WATCHED, kind=kind)
            if number % 7 == 0:
                batch.ratings.add(title, 3, rated_at=WATCHED.replace(year=2026), kind=kind)
            if number % 2 == 0:
                batch.collection.add(title, kind=kind)


def test_both_sides_have_everything_once(both: Both) -> None:
    """Under faults of every kind of write, rates and four threads."""
    use(both)
    before = both.at_the_server()
    both.sandbox.script("POST /sync/history", [Answer(503), Answer.lost()])
    for path in ("collection", "ratings"):
        both.sandbox.script(f"POST /sync/{path}", [Answer(503), Answer.lost(), Answer.html(502)])
    both.run()
    assert both.sandbox.unasked == {}
    assert 429 not in both.statuses()
    plays, ratings, owned = both.at_trakt()
    assert (plays, ratings, owned) == both.at_the_server()
    assert set(plays.values()) == {1}
    assert len(plays) == sum(number % 3 == 0 or number % 4 == 0 for number in range(TITLES))
    assert len(ratings) == sum(number % 5 == 0 or number % 7 == 0 for number in range(TITLES))
    # The later rating of the two has won.
    assert (before[1]["imdb://tt8000000"], ratings["imdb://tt8000000"]) == (1, 3)


def test_where_nothing_has_changed_nothing_is_read_or_written(both: Both) -> None:
    both.run()
    both.sandbox.advance(60)
    both.run()
    done = len(both.sandbox.requests)
    both.run()
    paths = [request.path for request in both.sandbox.requests[done:]]
    assert paths == ["/sync/last_activities"]


def test_an_account_that_is_full_is_told(both: Both) -> None:
    both.sandbox.script("POST /sync/collection", [Answer(420)])
    with pytest.raises(PartlyDone, match="holds as much as it may"):
        both.run()
    assert both.at_trakt()[0] == both.at_the_server()[0]


def test_the_command(tmp_path: Path) -> None:
    item: Item = {"key": "1", "kind": "movie", "guids": ["imdb://tt1104001"]}
    with Sandbox() as sandbox, serving([item | {"watched_at": WATCHED.isoformat()}]) as media:
        home = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
        environment = {**home, "PYTHONPATH": os.pathsep.join(sys.path), **sandbox.env}
        cache = str(tmp_path / "cache.json")

        def run(*command: str) -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                [sys.executable, "-m", *command],
                env=environment,
                capture_output=True,
                text=True,
                timeout=300,
            )

        nobody = run("trakt_plex_sync", media.url, "--cache", cache)
        assert (nobody.returncode, nobody.stdout) == (1, "")
        assert "trakt-auth login" in nobody.stderr
        sandbox.on_login = sandbox.approve
        assert run("trakt_auth.cli", "login", "--json").returncode == 0
        done = run("trakt_plex_sync", media.url, "--cache", cache)
        assert done.returncode == 0
        assert "batch: 2 of 2 items sent" in done.stderr
        assert len(sandbox.person().history) == 1
