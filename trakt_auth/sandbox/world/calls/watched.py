"""What somebody has watched, once for each movie and show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from trakt_auth.sandbox.world.belongings import Play
from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, answers
from trakt_auth.sandbox.world.filters import kept_times
from trakt_auth.sandbox.world.items import Episode, Item, Show, key_of
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import item_json


@answers("sync.watched.list")
def mine(call: Call) -> Any:
    """One's own."""
    return _watched(call, call.me)


@answers("users.watched")
def of_a_user(call: Call) -> Any:
    """A person's."""
    return _watched(call, call.owner())


def _watched(call: Call, person: Person) -> Any:
    kind = call.values.get("type", call.path.rsplit("/", 1)[-1])
    if "min" in call.extended:
        return _least(call, person, kind)
    newest = sorted(
        _by_item(call, person, kind), key=lambda each: each[1][-1]["watched_at"], reverse=True
    )
    return call.page(newest, lambda each: _summary(call, person, *each))


def _by_item(call: Call, person: Person, kind: str) -> Sequence[tuple[str, list[Play]]]:
    """The plays of each item, the oldest first; of shows, those of their episodes.

    `start_at` and `end_at` are about the latest play.
    """
    groups: dict[str, list[Play]] = {}
    for play in person.plays("movie" if kind == "movies" else "episode"):
        item = call.world.item(play["item"])
        for each in _stands_for(item, kind):
            groups.setdefault(key_of(each), []).append(play)
    return kept_times(call, list(groups.items()), lambda each: each[1][-1]["watched_at"])


def _stands_for(item: Item, kind: str) -> Iterable[Item]:
    if isinstance(item, Episode) and kind in {"shows", "seasons"}:
        return (item.show,) if kind == "shows" else (item.season,)
    return (item,)


def _summary(call: Call, person: Person, key: str, plays: list[Play]) -> Json:
    item = call.world.item(key)
    result: Json = {
        "plays": len(plays),
        "last_watched_at": plays[-1]["watched_at"],
        "last_updated_at": max(play["added_at"] for play in plays),
    }
    result[item.kind] = item_json(call.world, item, call.extended)
    if isinstance(item, Show):
        result["reset_at"] = person.belongings["resets"].get(key)
        # Since July 2026, Trakt sends the seasons to those alone who ask for them.
        if "progress" in call.extended:
            result["seasons"] = _seasons(call, plays)
    elif isinstance(item, Episode):
        result["show"] = item_json(call.world, item.show, call.extended)
    return result


def _seasons(call: Call, plays: list[Play]) -> list[Json]:
    episodes: dict[int, dict[int, list[Play]]] = {}
    for play in plays:
        episode = call.world.item(play["item"])
        assert isinstance(episode, Episode)  # noqa: S101 - of plays of a show
        numbers = episodes.setdefault(episode.season.number, {})
        numbers.setdefault(episode.number, []).append(play)
    return [
        {
            "number": season,
            "episodes": [
                {
                    "number": number,
                    "plays": len(each),
                    "last_watched_at": max(play["watched_at"] for play in each),
                }
                for number, each in sorted(inside.items())
            ],
        }
        for season, inside in sorted(episodes.items())
    ]


def _least(call: Call, person: Person, kind: str) -> Json:
    """By Trakt id, when it was watched: for shows, by season and episode."""
    groups = _by_item(call, person, kind)
    if kind in {"movies", "episodes"}:
        return {
            key.partition(":")[2]: [play["watched_at"] for play in plays] for key, plays in groups
        }
    result: Json = {}
    for key, play in ((key, play) for key, plays in groups for play in plays):
        episode = call.world.item(play["item"])
        assert isinstance(episode, Episode)  # noqa: S101 - of plays of that kind
        inside = result.setdefault(key.partition(":")[2], {})
        if kind == "shows":
            inside = inside.setdefault(str(episode.season.number), {})
        inside.setdefault(str(episode.number), []).append(play["watched_at"])
    return result
