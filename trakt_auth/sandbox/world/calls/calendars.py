"""Calendars: what is shown on which day, of all or of what a person follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Refusal, answers
from trakt_auth.sandbox.world.filters import kept
from trakt_auth.sandbox.world.items import Episode, Movie, Show, around, key_of
from trakt_auth.sandbox.world.moments import seconds, stamp
from trakt_auth.sandbox.world.rendering import item_json

DAY = 86400.0
_USUAL, _MOST = 7, 33
"""Days that a calendar has where nobody asks, and the most that Trakt gives."""


def _span(call: Call) -> tuple[float, float]:
    """From when to when, in Unix seconds."""
    days = call.values.get("days", str(_USUAL))
    number = int(days) if days.isdecimal() and len(days) < 4 else _USUAL
    begin = call.since("start_date", stamp(call.world.clock())[:10])
    end = begin + max(1, min(number, _MOST)) * DAY
    if "end_date" in call.query:
        end = min(end, call.since("end_date", stamp(begin)) + DAY)
    return begin, end


def _mine(call: Call) -> Callable[[Movie | Show], bool]:
    """Whether a title is in the calendar: any title, or what a person watches or wants to.

    Raises:
        Refusal: 401 where it is a person's, and nobody is signed in.
    """
    if call.values.get("target", "all") != "my":
        return lambda _: True
    if call.person is None:
        raise Refusal(401)
    have, hidden = call.me.belongings, call.me.belongings["hidden"]
    keys = {play["item"] for play in call.me.history} | set(have["collection"])
    keys |= {entry["item"] for entry in have["watchlist"]["items"]}
    keys = {key_of(around(call.world.item(key))[-1]) for key in keys}
    keys -= {*hidden.get("calendar", {}), *hidden.get("dropped", {})}
    return lambda title: key_of(title) in keys


def _shown(call: Call, wanted: Callable[[Episode], bool]) -> list[tuple[float, Episode]]:
    """The episodes of the days that the call is about."""
    begin, end = _span(call)
    mine = _mine(call)
    found = [
        (each.first_aired, each)
        for show in kept(call, call.world.catalogue.shows())
        if mine(show)
        for each in show.episodes()
        if begin <= each.first_aired < end and each.season.number and wanted(each)
    ]
    return sorted(found, key=lambda each: each[0])


def _released(call: Call) -> list[tuple[float, Movie]]:
    """The movies of the days that the call is about, by their release."""
    begin, end = _span(call)
    mine = _mine(call)
    found = [
        (seconds(day), each)
        for each in kept(call, call.world.catalogue.movies())
        if mine(each) and (day := each.facts.get("released")) and begin <= seconds(day) < end
    ]
    return sorted(found, key=lambda each: each[0])


def _is_premiere(episode: Episode) -> bool:
    return episode.number == 1


def _is_new(episode: Episode) -> bool:
    return episode.number == 1 and episode.season.number == 1


def _is_finale(episode: Episode) -> bool:
    return episode is episode.season.episodes[-1]


_WANTED: dict[str, Callable[[Episode], bool]] = {
    "new": _is_new,
    "premieres": _is_premiere,
    "finales": _is_finale,
}


def _wanted(call: Call) -> Callable[[Episode], bool]:
    steps = call.path.split("/")
    return next((test for step, test in _WANTED.items() if step in steps), lambda _: True)


def _episode_json(call: Call, at: float, episode: Episode) -> Json:
    return {
        "first_aired": stamp(at),
        "episode": item_json(call.world, episode, call.extended),
        "show": item_json(call.world, episode.show, call.extended),
    }


def _movie_json(call: Call, at: float, movie: Movie) -> Json:
    return {"released": stamp(at)[:10], "movie": item_json(call.world, movie, call.extended)}


@answers(
    *("calendars.shows", "calendars.new_shows", "calendars.premieres", "calendars.finales"),
    *("calendars.hot_new", "calendars.hot_premieres", "calendars.hot_finales"),
)
def shows(call: Call) -> list[Json]:
    """Episodes by the day on which they are shown. Of what is hot: here, everything is."""
    return [_episode_json(call, *each) for each in _shown(call, _wanted(call))]


@answers("calendars.movies", "calendars.streaming", "calendars.dvd")
def movies(call: Call) -> list[Json]:
    """Movies by their release; the catalogue knows one, whatever it is on."""
    return [_movie_json(call, *each) for each in _released(call)]


@answers("calendars.media", "calendars.hot")
def media(call: Call) -> list[Json]:
    """Episodes and movies together."""
    return [row for _, row in sorted(_media(call), key=lambda each: each[0])]


def _media(call: Call) -> Iterator[tuple[float, Json]]:
    for at, episode in _shown(call, _wanted(call)):
        yield at, _episode_json(call, at, episode)
    for at, movie in _released(call):
        yield at, _movie_json(call, at, movie)
