"""What Trakt changed in autumn 2026, as a program meets it: Trakt against the sandbox, by HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from trakt_auth import Forbidden, MemoryTokenStore, Trakt, Unlisted, models
from trakt_auth.sandbox import Answer, Sandbox

LOST: dict[str, Any] = {
    "title": None,
    "year": None,
    "ids": dict.fromkeys(("trakt", "slug", "imdb", "tmdb")),
}


@pytest.fixture
def trakt(sandbox: Sandbox) -> Iterator[Trakt]:
    store = MemoryTokenStore()
    store.save("default", sandbox.sign_in("robin"))
    with Trakt(sandbox.app, store=store, rate_limit=False, strict=True) as trakt:
        yield trakt


def answering(value: Any) -> list[Answer]:
    return [Answer(200, json.dumps(value).encode(), {"Content-Type": "application/json"})]


def test_a_backup_of_rows_without_a_title(sandbox: Sandbox, trakt: Trakt) -> None:
    (movie,) = trakt.movies.trending().first(1)
    row = {"plays": 1, "last_watched_at": None, "last_updated_at": None}
    rows = [row | {"movie": LOST}, row | {"movie": movie.movie.to_dict()}]
    sandbox.script("GET /sync/watched/movies", answering(rows))
    watched = trakt.sync.watched.list("movies").first(9)
    movies = [each.movie for each in watched if isinstance(each, models.WatchedMovie)]
    assert [each.ids.trakt for each in movies] == [None, movie.movie.ids.trakt]
    result = trakt.sync.watchlist.add(movies=movies)
    assert (result.added.movies, result.unnamed) == (1, (movies[0],))
    before = len(sandbox.requests)
    nothing = trakt.sync.watchlist.add(movies=movies[:1])
    assert (nothing.added.movies, nothing.unnamed) == (0, (movies[0],))
    assert len(sandbox.requests) == before


def test_ids_from_an_answer_in_a_dict(sandbox: Sandbox, trakt: Trakt) -> None:
    movie = trakt.movies.get("tron-legacy-2010")
    ids = movie.ids
    trakt.sync.watchlist.add(movies=[{"ids": {"trakt": ids.trakt, "tmdb": None}}])
    assert sandbox.requests[-1].body == {"movies": [{"ids": {"trakt": ids.trakt}}]}


def test_figures_that_there_are_not(sandbox: Sandbox, trakt: Trakt) -> None:
    sandbox.script("GET /users/me/stats", [Answer(204)])
    assert trakt.users.stats() is None
    assert trakt.users.stats() is not None


def test_what_trakt_keeps_for_itself_costs_no_login(sandbox: Sandbox, trakt: Trakt) -> None:
    before = trakt.token
    with pytest.raises(Forbidden, match="keeps this for its own applications"):
        trakt.users.activities("me", "friends").first(1)
    assert trakt.token == before
    assert [each.path for each in sandbox.requests].count("/oauth/token") == 0


def test_what_is_newer_than_this_sdk(sandbox: Sandbox, trakt: Trakt) -> None:
    trakt.movies.trending(extra_query={"new": "x"}, extended=Unlisted("new_level")).first(1)
    assert sandbox.requests[-1].query["new"] == "x"
    assert sandbox.requests[-1].query["extended"] == "new_level"
    trakt.checkin.start(movie={"ids": {"slug": "tron-1982"}}, extra={"new": [1]})
    assert sandbox.requests[-1].body["new"] == [1]


def test_a_section_of_the_older_reference(trakt: Trakt) -> None:
    show: Any = {"ids": {"slug": "breaking-bad"}}
    assert trakt.users.hidden.add("progress_watched_reset", shows=[show]).added.shows == 1
    (hidden,) = trakt.users.hidden.list("progress_watched_reset")
    assert hidden.show is not None
    assert hidden.show.ids.slug == "breaking-bad"


def test_new_operations_are_answered(sandbox: Sandbox, trakt: Trakt) -> None:
    persona = trakt.users.year_in_review_persona("me", 2026)
    assert persona.streak.longest > 0
    trakt.movies.translations("tron-1982", language="es")
    assert sandbox.requests[-1].path == "/movies/tron-1982/translations"
    assert sandbox.requests[-1].query == {"language": "es"}
    progress = trakt.shows.collection_progress("breaking-bad", last_activity="collected")
    assert isinstance(progress, models.CollectionProgress)
    assert progress.seasons


def test_what_an_item_is_of(sandbox: Sandbox, trakt: Trakt) -> None:
    trakt.sync.history.add(
        movies=[{"ids": {"slug": "tron-1982"}}], shows=[{"ids": {"slug": "breaking-bad"}}]
    )
    kinds = {type(play.item) for play in trakt.users.history()}
    assert kinds == {models.Movie, models.Episode}
    movie = {"movie": trakt.movies.get("tron-1982").to_dict()}
    odd = [{"type": each, "score": 1.0, **movie} for each in ("movie", "show", "to_dict", None)]
    found = [models.SearchResult.from_dict(each).item for each in odd]
    assert found == [models.Movie.from_dict(movie["movie"]), None, None, None]
