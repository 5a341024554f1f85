# ruff: noqa: B018
"""Programs that type checkers must reject, each line for its own reason.

Each comment says that a checker complains there; where it no longer does, the comment itself is
an error: for mypy by `warn_unused_ignores`, for pyright by the setting below.
"""
# pyright: reportUnnecessaryTypeIgnoreComment=error

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import trakt_auth.stores
    from trakt_auth import (
        AsyncTrakt,
        Trakt,
        inputs,
    )


def names() -> None:
    trakt_auth.Tract  # type: ignore[attr-defined]
    trakt_auth.stores.Store  # type: ignore[attr-defined]


def words(trakt: Trakt) -> None:
    trakt.movies.watched("dayly")  # type: ignore[arg-type]
    trakt.certifications.list("movie")  # type: ignore[arg-type]
    trakt.users.lists.create("me", name="x", privacy="pubic")  # type: ignore[arg-type]
    trakt.movies.report("tron", reason="boring")  # type: ignore[arg-type]
    trakt.users.hidden.list("nowhere")  # type: ignore[arg-type]
    trakt.calendars.shows(target="his")  # type: ignore[arg-type]


def arguments(trakt: Trakt) -> None:
    trakt.movies.get()  # type: ignore[call-arg]
    trakt.movies.get(None)  # type: ignore[arg-type]
    trakt.movies.get("tron", "full")  # type: ignore[call-arg]
    trakt.movies.get("tron", extend="full")  # type: ignore[call-arg]
    trakt.movies.trending(limit="100")  # type: ignore[arg-type]
    trakt.episodes.get("tron", 1)  # type: ignore[call-arg]
    trakt.episodes.get("tron", "1", 1)  # type: ignore[arg-type]
    trakt.scrobble.start(movie={"ids": {"trakt": 1}})  # type: ignore[call-arg]
    trakt.scrobble.start(movie={"ids": {"trakt": 1}}, progress="1")  # type: ignore[arg-type]
    trakt.comments.post()  # type: ignore[call-arg]


def bodies(trakt: Trakt) -> None:
    trakt.sync.history.add(movies=[{"ids": {"imbd": "tt1"}}])  # type: ignore[list-item]
    trakt.sync.history.add(movies=[{"id": {"imdb": "tt1"}}])  # type: ignore[list-item]
    trakt.sync.history.add(movies=["tt1"])  # type: ignore[list-item]
    trakt.sync.history.add(movies={"ids": {"imdb": "tt1"}})  # type: ignore[arg-type]
    trakt.sync.history.add(movie=[{"ids": {"imdb": "tt1"}}])  # type: ignore[call-arg]
    trakt.sync.ratings.add(movies=[{"ids": {"trakt": 1}, "rating": "8"}])  # type: ignore[list-item]
    trakt.sync.watchlist.add(movies=[trakt.users.settings()])  # type: ignore[list-item]
    trakt.sync.ratings.add(shows=[trakt.shows.get(1)])  # type: ignore[list-item]
    trakt.sync.history.add(episodes=[{"number": 1}])  # type: ignore[list-item]
    trakt.sync.watchlist.add(movies=None)  # type: ignore[arg-type]
    trakt.users.lists.create("me", name=None)  # type: ignore[arg-type]


def batches() -> None:
    inputs.Muvie  # type: ignore[attr-defined]
    plays: list[inputs.WatchedMovie] = []
    plays.append({"idz": {}})  # type: ignore[typeddict-unknown-key]
    plays.append({"ids": {"trakt": 1.5}})  # type: ignore[typeddict-item]
    plays.append({"ids": {"trakt": 1}, "watched_at": 3})  # type: ignore[typeddict-item]


def answers(trakt: Trakt) -> None:
    trakt.movies.get("tron").titel  # type: ignore[attr-defined]
    trakt.users.settings().user.username.foo  # type: ignore[attr-defined]
    trakt.movies.trending().watchers  # type: ignore[attr-defined]
    for play in trakt.users.history("me"):
        play.movie.title  # type: ignore[union-attr]
    trakt.moovies  # type: ignore[attr-defined]
    trakt.movies.trendy()  # type: ignore[attr-defined]


async def waiting(trakt: AsyncTrakt) -> None:
    trakt.users.settings().user  # type: ignore[attr-defined]
    for _ in trakt.movies.trending():  # type: ignore[attr-defined]
        pass
    await trakt.movies.trending()  # type: ignore[misc]
