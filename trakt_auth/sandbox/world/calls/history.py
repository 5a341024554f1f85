"""The history: what somebody has watched, and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trakt_auth.sandbox.world.belongings import Play
from trakt_auth.sandbox.world.bodies import Counts, Json, media, moment, named
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.filters import kept_rows, kept_times
from trakt_auth.sandbox.world.items import Season, Show, key_of
from trakt_auth.sandbox.world.person import MEDIA, Person
from trakt_auth.sandbox.world.rendering import with_type
from trakt_auth.sandbox.world.world import World

_COUNTED = ("movies", "episodes")
_KIND = {"movies": "movie", "shows": "show", "seasons": "season", "episodes": "episode"}


@answers("sync.history.list")
def mine(call: Call) -> Paged:
    """One's own history, the newest first."""
    return _history(call, call.me, call.values.get("id"))


@answers("users.history")
def of_a_user(call: Call) -> Paged:
    """The history of a person, the newest first."""
    return _history(call, call.owner(), call.values.get("item_id"))


def _history(call: Call, person: Person, item_id: str | None) -> Paged:
    kind = _KIND.get(call.values.get("type", _type_in(call, item_id)), "")
    stored = person.plays({"movie": "movie", "": None}.get(kind, "episode"))
    plays: Sequence[Play] = _Reversed(stored)
    if item_id is not None:
        item = call.world.catalogue.named(kind or "movie", item_id)
        wanted = set() if item is None else {key_of(item)}
        if isinstance(item, Show):
            wanted = {key_of(each) for each in item.episodes()}
        elif isinstance(item, Season):
            wanted = {key_of(each) for each in item.episodes}
        plays = [play for play in plays if play["item"] in wanted]
    plays = kept_times(call, plays, lambda play: play["watched_at"])
    plays = kept_rows(call, plays, lambda play: play["item"])
    return call.page(plays, lambda play: _play_json(call, play))


def _type_in(call: Call, item_id: str | None) -> str:
    """The type where the path spells it out, and has no parameter for it."""
    steps = call.path.split("/")
    place = -2 if item_id is not None else -1
    return steps[place] if len(steps) > 2 else ""


def _play_json(call: Call, play: Play) -> Json:
    item = call.world.item(play["item"])
    return {
        "id": play["id"],
        "watched_at": play["watched_at"],
        "action": play["action"],
    } | with_type(call.world, item, call.extended)


class _Reversed(Sequence[Play]):
    """A list from its end, without a copy: a page of it costs as much as the page."""

    def __init__(self, plays: Sequence[Play]) -> None:
        self._plays = plays

    def __len__(self) -> int:
        return len(self._plays)

    def __getitem__(self, index: Any) -> Any:
        places = range(len(self._plays) - 1, -1, -1)[index]
        if isinstance(places, int):
            return self._plays[places]
        return [self._plays[place] for place in places]


@answers("sync.history.add")
def add(call: Call) -> Json:
    """Add plays. The same film at the same time twice is two plays, as at Trakt."""
    found = named(call.world.catalogue, call.body, MEDIA)
    counts = Counts(_COUNTED)
    now = call.world.now()
    for target in media(found.targets):
        at = moment(target, "watched_at", now)
        watched(call.world, call.me, key_of(target.item), at, "watch")
        counts.add(target.item)
    return {
        "added": counts.to_dict(),
        "updated": Counts(_COUNTED).to_dict(),
        "not_found": found.not_found,
    }


def watched(
    world: World, person: Person, key: str, at: str, action: str, number: int | None = None
) -> Play:
    """Note that somebody has watched something, by a number of its own where it has one."""
    now = person.touch(f"{key.partition(':')[0]}s.watched_at")
    number = world.new_id() if number is None else number
    play = Play(id=number, item=key, watched_at=at, action=action, added_at=now)
    person.add_play(play)
    forget_position(person, key)
    return play


def forget_position(person: Person, key: str) -> None:
    """Forget where somebody left off in something."""
    kept = [each for each in person.belongings["playback"] if each["item"] != key]
    person.belongings["playback"] = kept


@answers("sync.history.remove")
def remove(call: Call) -> Json:
    """Remove every play of some items, and plays by their ids."""
    found = named(call.world.catalogue, call.body, MEDIA)
    doomed = {key_of(target.item) for target in media(found.targets, specials=True)}
    numbers = set(call.body.get("ids") or ())
    plays = [play for play in call.me.history if play["item"] in doomed or play["id"] in numbers]
    counts = Counts(_COUNTED)
    for play in plays:
        counts.add(call.world.item(play["item"]))
    call.me.remove_plays(plays)
    for kind in {play["item"].partition(":")[0] for play in plays}:
        call.me.touch(f"{kind}s.watched_at")
    not_found = {**found.not_found, "ids": sorted(numbers - {play["id"] for play in plays})}
    return {"deleted": counts.to_dict(), "not_found": not_found}
