"""What Trakt has of an account, read only where something has changed since the last time."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from trakt_auth import Trakt, models
from trakt_plex_sync.titles import Known, Rating, names

Row = tuple[list[str], Any]
"""The names of a title, and a value for JSON."""

SETTLED = dt.timedelta(seconds=5)
"""Trakt dates a change to the second. What has changed just now may change once more within it."""

AHEAD = 4
"""How many pages are asked for at once."""


def read(trakt: Trakt, cache: Path, clock: Callable[[], float]) -> Known:
    """Read an account. The file `cache` keeps each list for the next time."""
    activities = trakt.sync.last_activities()
    movies, episodes = activities.movies, activities.episodes
    lists: dict[str, tuple[list[dt.datetime | None], Callable[[Trakt], Iterator[Row]]]] = {
        "watched": ([movies.watched_at, episodes.watched_at], _watched),
        "ratings": ([movies.rated_at, episodes.rated_at], _ratings),
        "owned": ([movies.collected_at, episodes.collected_at], _owned),
    }
    kept = json.loads(cache.read_text()) if cache.exists() else {}
    now = dt.datetime.fromtimestamp(clock(), dt.UTC)
    tables: dict[str, dict[str, Any]] = {}
    for name, (moments, rows) in lists.items():
        stamp = max((each for each in moments if each is not None), default=None)
        settled = stamp is None or now - stamp > SETTLED
        known = kept.get(name, {})
        if settled and known.get("stamp", "") == str(stamp):
            tables[name] = known["rows"]
            continue
        tables[name] = {key: value for keys, value in rows(trakt) for key in keys}
        kept[name] = {"stamp": str(stamp) if settled else "", "rows": tables[name]}
    cache.write_text(json.dumps(kept))
    time = dt.datetime.fromisoformat
    ratings = {key: Rating(value, time(at)) for key, (value, at) in tables["ratings"].items()}
    watched = {key: time(value) for key, value in tables["watched"].items()}
    return Known(watched, ratings, tables["owned"])


def _watched(trakt: Trakt) -> Iterator[Row]:
    for play in trakt.users.history().ahead(AHEAD):
        yield _names(play.item), play.watched_at.isoformat()


def _ratings(trakt: Trakt) -> Iterator[Row]:
    for row in trakt.sync.ratings.list().ahead(AHEAD):
        yield _names(row.item), (row.rating, row.rated_at.isoformat())


def _owned(trakt: Trakt) -> Iterator[Row]:
    for movie in trakt.sync.collection.list("movies").ahead(AHEAD):
        yield _names(movie.movie), True
    for episode in trakt.sync.collection.list("episodes").ahead(AHEAD):
        yield _names(episode.episode), True


def _names(item: object) -> list[str]:
    match item:
        case models.Movie(ids=ids):
            return names("movie", ids.to_dict())
        case models.Episode(ids=ids):
            return names("episode", ids.to_dict())
    return []
