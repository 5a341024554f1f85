"""How a report reaches Trakt, once and with its own time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any

from trakt_auth import AsyncTrakt, models
from trakt_scrobbler.playing import Action, Report
from trakt_scrobbler.queue import Entry

FINISHED = 80.0
"""Per cent from which Trakt counts a stop as watched."""
FRESH = 120.0
"""Seconds. A stop that is older is a play with its own time: a scrobble counts as watched now."""
_MARGIN = 60.0
"""Seconds by which Trakt's clock and ours may differ."""


class Way(Enum):
    """How a report is delivered."""

    SKIP = "a newer report says more"
    SCROBBLE = "told as it is"
    HISTORY = "a play, with its time"


def way_of(report: Report, newer: Sequence[Report], now: float) -> Way:
    """Decide how a report is delivered.

    Args:
        report: The report.
        newer: Those that came after it and wait too.
        now: Unix seconds.
    """
    if report.action is Action.STOP and report.progress >= FINISHED:
        return Way.SCROBBLE if now - report.at <= FRESH else Way.HISTORY
    if report.action is Action.START:
        # Trakt shows one thing as watched now.
        return Way.SKIP if newer else Way.SCROBBLE
    # A saved position; the newest one stands.
    return Way.SKIP if any(each.title == report.title for each in newer) else Way.SCROBBLE


async def deliver(trakt: AsyncTrakt, entry: Entry, way: Way) -> str:
    """Deliver a report; return what came of it, for the log.

    Raises:
        TraktAuthError: It is not delivered, or nobody knows.
        ValueError: It cannot be sent.
    """
    report = entry.report
    if way is Way.SCROBBLE:
        return await _scrobble(trakt, report)
    if entry.tried and await _is_there(trakt, report):
        return "in the history already"
    return await _add(trakt, report)


async def _scrobble(trakt: AsyncTrakt, report: Report) -> str:
    call = {
        Action.START: trakt.scrobble.start,
        Action.PAUSE: trakt.scrobble.pause,
        Action.STOP: trakt.scrobble.stop,
    }[report.action]
    title = report.title
    if title.movie is not None:
        movie = models.MovieInput.from_dict(title.movie)
        answer = await call(progress=report.progress, movie=movie)
    else:
        show = models.ScrobbleShowInput.from_dict(title.show or {})
        episode = models.ScrobbleEpisodeInput.from_dict(dict(title.episode or {}))
        answer = await call(progress=report.progress, show=show, episode=episode)
    return str(answer.action)


async def _add(trakt: AsyncTrakt, report: Report) -> str:
    title, at = report.title, _moment(report.at).isoformat()
    if title.movie is not None:
        movie = models.WatchedMovieInput.from_dict({**title.movie, "watched_at": at})
        result = await trakt.sync.history.add(movies=[movie])
    else:
        number, season = (title.episode or {})["number"], (title.episode or {})["season"]
        seasons = [{"number": season, "episodes": [{"number": number, "watched_at": at}]}]
        show = models.WatchedShowInput.from_dict({**(title.show or {}), "seasons": seasons})
        result = await trakt.sync.history.add(shows=[show])
    added = result.added
    if added is None or not (added.movies or added.episodes):
        return "unknown to Trakt"
    return "added to the history"


async def _is_there(trakt: AsyncTrakt, report: Report) -> bool:
    """Whether an earlier attempt, whose answer was lost, has reached the history.

    It stands there with the time of the report or, if it was a scrobble, of the attempt.
    """
    title = report.title
    start, end = _moment(report.at - _MARGIN), _moment(report.at + FRESH + _MARGIN)
    if title.movie is not None:
        async for play in trakt.users.history(type="movies", start_at=start, end_at=end):
            if _same_time(report, play) and _same_movie(title.movie, play.movie):
                return True
        return False
    async for each in trakt.users.history(type="episodes", start_at=start, end_at=end):
        number = each.episode and {"season": each.episode.season, "number": each.episode.number}
        if _same_time(report, each) and number == title.episode:
            return True
    return False


def _same_time(report: Report, play: models.MoviePlay | models.EpisodePlay) -> bool:
    at, exact = play.watched_at, _moment(report.at)
    return at is not None and (play.action == "scrobble" or abs(at - exact) < timedelta(seconds=1))


def _same_movie(named: dict[str, Any], movie: models.Movie | None) -> bool:
    if movie is None:
        return False
    ids = movie.ids.to_dict() if movie.ids else {}
    return named.get("year") == movie.year or any(
        ids.get(kind) == value for kind, value in named.get("ids", {}).items()
    )


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(int(seconds), UTC)
