"""How far somebody has come with a show, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.calls.collection import collected_at
from trakt_auth.sandbox.world.filters import kept
from trakt_auth.sandbox.world.items import Episode, Season, Show, key_of
from trakt_auth.sandbox.world.moments import normal
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import item_json


def _last_plays(person: Person, show: Show) -> dict[str, str]:
    """When each episode was watched last."""
    keys = {key_of(each) for each in show.episodes()}
    plays = (play for play in person.plays("episode") if play["item"] in keys)
    return {play["item"]: play["watched_at"] for play in plays}


def _counting(person: Person, show: Show, plays: Mapping[str, str]) -> dict[str, str]:
    """Those of the last plays that came after the progress was reset."""
    since = person.belongings["resets"].get(key_of(show), "")
    return {key: at for key, at in plays.items() if at >= since}


class _Part:
    """The part of a show that counts: by default, neither the specials nor hidden seasons.

    Args:
        call: What asks.
        show: The show.
        section: Where hidden seasons are listed.
    """

    def __init__(self, call: Call, show: Show, section: str) -> None:
        gone = call.me.belongings["hidden"].get(section, {})
        with_specials = call.asks("specials")
        self.hidden = [each for each in show.seasons if key_of(each) in gone]
        self.seasons = [
            each
            for each in show.seasons
            if (each.number or with_specials) and (each not in self.hidden or call.asks("hidden"))
        ]
        counted = {
            each.number
            for each in self.seasons
            if each.number or call.asks("count_specials", otherwise=True)
        }
        now = call.world.clock()
        self.episodes = [
            episode
            for each in self.seasons
            if each.number in counted
            for episode in each.episodes
            if episode.first_aired <= now
        ]


def _progress(
    call: Call, part: _Part, done: Mapping[str, str], *, when: str, seasons: bool = True
) -> Json:
    """Progress by the episodes that are done.

    Args:
        call: What asks.
        part: The part of the show that counts.
        done: When, by the keys of the episodes.
        when: What the field with the newest of those times is called.
        seasons: Whether the seasons are wanted.
    """
    episodes = part.episodes
    open_ones = [each for each in episodes if key_of(each) not in done]
    last = max(
        (each for each in episodes if key_of(each) in done),
        key=lambda each: (done[key_of(each)], each.season.number, each.number),
        default=None,
    )
    result: Json = {
        "aired": len(episodes),
        "completed": len(episodes) - len(open_ones),
        when: max(done.values(), default=None),
        "hidden_seasons": [item_json(call.world, each, frozenset()) for each in part.hidden],
        "next_episode": _episode(call, _next(open_ones, last)),
        "last_episode": _episode(call, last),
    }
    if seasons:
        result["seasons"] = [_season(call, season, done, when) for season in part.seasons]
    return result


def _next(open_ones: list[Episode], last: Episode | None) -> Episode | None:
    """The first episode that is open after the one watched last, as Trakt goes on."""
    if last is not None:
        place = (last.season.number, last.number)
        for each in open_ones:
            if (each.season.number, each.number) > place:
                return each
    return open_ones[0] if open_ones else None


def _episode(call: Call, episode: Episode | None) -> Json | None:
    return None if episode is None else item_json(call.world, episode, call.extended)


def _season(call: Call, season: Season, done: Mapping[str, str], when: str) -> Json:
    now = call.world.clock()
    shown = [each for each in season.episodes if each.first_aired <= now]
    field = {"last_watched_at": "last_watched_at", "last_collected_at": "collected_at"}[when]
    return {
        "number": season.number,
        "title": f"Season {season.number}" if season.number else "Specials",
        "aired": len(shown),
        "completed": sum(key_of(each) in done for each in shown),
        "episodes": [
            {
                "number": each.number,
                "completed": key_of(each) in done,
                field: done.get(key_of(each)),
            }
            for each in shown
        ],
    }


@answers("shows.watched_progress")
def watched(call: Call) -> Json:
    """Which episodes are watched."""
    show = call.show()
    part = _Part(call, show, "progress_watched")
    done = _counting(call.me, show, _last_plays(call.me, show))
    result = _progress(call, part, done, when="last_watched_at")
    return result | {"reset_at": call.me.belongings["resets"].get(key_of(show))}


@answers("shows.collection_progress")
def collected(call: Call) -> Json:
    """Which episodes are in the collection."""
    show = call.show()
    part = _Part(call, show, "progress_collected")
    return _progress(call, part, collected_at(call.me, show), when="last_collected_at")


@answers("shows.reset_progress")
def reset(call: Call) -> Json:
    """Begin a show again: what was watched before does not count, and stays in the history."""
    show, now = call.show(), call.me.touch("shows.watched_at")
    since = normal(call.body["reset_at"]) if call.body.get("reset_at") else now
    call.me.belongings["resets"][key_of(show)] = since
    return {"reset_at": since}


@answers("shows.undo_reset_progress")
def undo_reset(call: Call) -> None:
    """Count everything again."""
    call.me.belongings["resets"].pop(key_of(call.show()), None)
    call.me.touch("shows.watched_at")


@answers("sync.progress.watched", "sync.progress.up_next")
def begun(call: Call) -> Paged:
    """The shows that are begun; for "up next", those with an episode to watch."""
    hidden = call.me.belongings["hidden"]
    gone = {*hidden.get("progress_watched", ()), *hidden.get("dropped", ())}
    rows: list[tuple[Show, Json]] = []
    for show in kept(call, call.world.catalogue.shows()):
        plays = _last_plays(call.me, show)
        if plays and (key_of(show) not in gone or call.asks("hidden")):
            part = _Part(call, show, "progress_watched")
            done = _counting(call.me, show, plays)
            row = _progress(call, part, done, when="last_watched_at", seasons=False)
            row["reset_at"] = call.me.belongings["resets"].get(key_of(show))
            if _is_wanted(call, row):
                rows.append((show, row | {"stats": _stats(show, row)}))
    rows.sort(key=lambda each: each[1]["last_watched_at"] or each[1]["reset_at"], reverse=True)
    if call.path.endswith("up_next"):
        rows = [each for each in rows if each[1]["next_episode"] is not None]
    return call.page(rows, lambda each: _row(call, *each))


def _is_wanted(call: Call, progress: Json) -> bool:
    completed = progress["completed"] >= progress["aired"]
    rewatching = progress["reset_at"] is not None
    return not (
        (completed and call.asks("hide_completed"))
        or (not completed and call.asks("hide_not_completed"))
        or (rewatching and call.asks("hide_rewatching"))
        or (not rewatching and call.asks("only_rewatching"))
    )


def _row(call: Call, show: Show, progress: Json) -> Json:
    return {"show": item_json(call.world, show, call.extended), "progress": progress}


def _stats(show: Show, progress: Mapping[str, Any]) -> Json:
    runtime = show.facts.get("runtime", 0)
    return {
        "play_count": progress["completed"],
        "minutes_watched": progress["completed"] * runtime,
        "minutes_left": (progress["aired"] - progress["completed"]) * runtime,
    }
